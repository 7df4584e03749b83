"""Dates that are kept as they were typed, and asked about where they can hardly be true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from prebirth.case.case import RECORDS, Case
from prebirth.case.dates import PartialDate
from prebirth.case.gestation import due_from_last_period
from prebirth.case.people import PARENTAL, TieKind
from prebirth.case.pregnancy import DueBasis
from prebirth.form.model import Form, Timescales

PAIRS = (
    ("began", "ended"),
    ("born", "died"),
    ("asked_on", "received_on"),
    ("on", "until"),
    ("papers_asked", "papers_received"),
    ("raised_on", "answered_on"),
    ("raised_on", "resolved_on"),
    ("since", "until"),
)
FUTURE = {
    "people": ("born", "died"),
    "events": ("on",),
    "supervisions": ("on",),
    "decisions": ("on",),
    "voices": ("seen_on",),
    "checks": ("received_on",),
}
"""Fields that tell of something past, by table."""


TABLES = ("pregnancy", *RECORDS)
"""The order in which doubts are told."""


class Doubt(NamedTuple):
    """A question about one field of one record."""

    table: str
    record: str
    field: str
    message: str


def doubts(case: Case, today: date, times: Timescales) -> list[Doubt]:
    """Every date of a case that deserves another look."""
    return [doubt for table in TABLES for doubt in doubts_in(table, case, today, times)]


def doubts_in(table: str, case: Case, today: date, times: Timescales) -> list[Doubt]:
    """The dates of one table that deserve another look."""
    if table == "pregnancy":
        return list(_due(case, today, times))
    births = _births(case, times) if table == "people" else ()
    return [*births, *_orders(table, case), *_future(table, case, today)]


def doubtful(touched: Iterable[str]) -> set[str]:
    """The tables whose doubts may differ after a change to some tables."""
    found = set(touched) & set(TABLES)
    return found | {"people"} if "ties" in found else found


def looks(form: Form, found: list[Doubt]) -> frozenset[str]:
    """The sections in which a doubt stands."""
    tables = {doubt.table for doubt in found}
    return frozenset(
        section.id
        for section in form.sections
        if any(held.records in tables for held in section.holds)
    )


def _due(case: Case, today: date, times: Timescales) -> Iterator[Doubt]:
    due = case.pregnancy.due.exact if case.pregnancy.due else None
    if due is None:
        return
    began = case.pregnancy.last_period.exact if case.pregnancy.last_period else None
    if (
        began
        and case.pregnancy.basis == DueBasis.LAST_PERIOD
        and due_from_last_period(began) != due
    ):
        counted = PartialDate.of(due_from_last_period(began)).show()
        yield Doubt(
            "pregnancy",
            "pregnancy",
            "due",
            f"Counted from the last period the due date would be {counted}. Both are kept as typed; which is right?",
        )
    weeks = times.number("due_date_far")
    if due - today > timedelta(weeks=weeks):
        yield Doubt(
            "pregnancy",
            "pregnancy",
            "due",
            f"The due date is more than {weeks} weeks away. It is kept as typed; is the year right?",
        )
    elif case.assessment.status in {"open", "with manager"} and today - due > timedelta(
        weeks=times.number("due_date_past")
    ):
        yield Doubt(
            "pregnancy",
            "pregnancy",
            "due",
            "The due date is weeks past. It is kept as typed; has the baby been born, or is the year right?",
        )


def _births(case: Case, times: Timescales) -> Iterator[Doubt]:
    youngest = times.number("youngest_parent")
    for tie in case.ties:
        parent, child = case.people.get(tie.one), case.people.get(tie.other)
        if tie.kind not in PARENTAL or not (parent and child and parent.born and child.born):
            continue
        if tie.kind == TieKind.PARENT and child.born.latest < _plus_years(
            parent.born.earliest, youngest
        ):
            early = "" if child.born.latest < parent.born.earliest else f" was {youngest}"
            text = f"{child.name} is shown as born before {parent.name}{early}."
            yield Doubt(
                "people", child.id, "born", f"{text} Both dates are kept as typed; which is right?"
            )


def _orders(name: str, case: Case) -> Iterator[Doubt]:
    pairs = [pair for pair in PAIRS if set(pair) <= set(RECORDS[name].model_fields)]
    for record in case.table(name) if pairs else ():
        for first, second in pairs:
            one, two = getattr(record, first), getattr(record, second)
            if (
                isinstance(one, PartialDate)
                and isinstance(two, PartialDate)
                and two.latest < one.earliest
            ):
                yield Doubt(
                    name,
                    record.id,
                    second,
                    f"{two.show()} is before {one.show()}. Both are kept as typed; which is right?",
                )


def _future(name: str, case: Case, today: date) -> Iterator[Doubt]:
    fields, this_year = FUTURE.get(name, ()), today.year
    for record in case.table(name) if fields else ():
        for field in fields:
            value = getattr(record, field)
            if (
                isinstance(value, PartialDate)
                and value.year >= this_year
                and value.earliest > today
            ):
                yield Doubt(
                    name,
                    record.id,
                    field,
                    f"{value.show()} has not come yet. It is kept as typed; is it right?",
                )


def _plus_years(day: date, years: int) -> date:
    return date(day.year + years, day.month, min(day.day, 28))
