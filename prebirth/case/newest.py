"""Which of several records may be the newest, where one takes the place of another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from prebirth.case.as_it_stands import is_ahead
from prebirth.case.case import RECORDS, Case
from prebirth.case.dates import surely_before
from prebirth.case.decided import replaced
from prebirth.case.plan import Decision
from prebirth.case.record import Record

R = TypeVar("R", bound=Record)


def may_be_newest(records: Iterable[R]) -> list[R]:
    """The records of which none is surely older than another, in the order they were entered.

    More than one where it cannot be known: a day is missing or is a month that may be later, two
    are of one day, or versions and days contradict each other.
    """
    listed = list(records)
    left = [one for one in listed if not any(older(one, other) for other in listed)]
    return left or listed


def last_to_say(records: Iterable[R], says: Callable[[R], object]) -> list[R]:
    """The records that say something, and of which no newer one does."""
    return may_be_newest(filter(says, records))


def in_force(case: Case, on: date, among: Iterable[Decision] | None = None) -> list[Decision]:
    """The decisions that hold on a day: which may be the newest, or replaced another one.

    Several made on one day all hold, where none was made in the place of another. `among` are
    those that are asked about; None: all.
    """
    gone, asked = replaced(case), case.decisions if among is None else among
    held = [row for row in asked if row.id not in gone and not is_ahead(row.on, on)]
    last = may_be_newest(held)
    return [row for row in held if row in last or row.replaces]


def older(one: Record, other: Record) -> bool:
    """Whether one record is surely older: by its version where both have one, else by its day."""
    first, second = getattr(one, "version", None), getattr(other, "version", None)
    earlier = surely_before(one.last_day, other.last_day)
    if first and second and first != second:
        return bool(first < second and not surely_before(other.last_day, one.last_day))
    return earlier


def superseded(raw: Case, seen: Case) -> frozenset[str]:
    """The tables of which a reader may not see what may hold now, though it is recorded.

    Nothing that they do see of such a table may be told as what holds.
    """
    tables = {
        table
        for table, kind in RECORDS.items()
        if kind.supersedes
        and any(record.id not in seen.table(table) for record in may_be_newest(raw.table(table)))
    }
    return frozenset(tables | ({"decisions"} if _gone_unseen(raw, seen) else set()))


def _gone_unseen(raw: Case, seen: Case) -> bool:
    """Whether a reader sees a decision that was replaced, and not that it was.

    The newer one may be kept back, or only that it takes the place of the other.
    """
    cut = any(
        one.replaces
        and one.decided
        and (kept := seen.decisions.get(one.id)) is not None
        and not (kept.decided or kept.partners_told)
        for one in raw.decisions
    )
    return cut or any(decision in seen.decisions for decision in replaced(raw) - replaced(seen))
