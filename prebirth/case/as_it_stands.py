"""A case as it stands on a day: what is entered with a day ahead has not happened yet.

Whoever asks whether something was done asks this case: a day that is ahead is no day on which
anything was done. What a paper or a screen shows of such a day is in `wording.still_to_come`.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from operator import is_not
from typing import Any, get_args

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.dates import PartialDate
from prebirth.case.marks import marks
from prebirth.case.record import Record
from prebirth.case.table import Table
from prebirth.case.values import Row


def as_it_stands(case: Case, on: date) -> Case:
    """The case without what has not happened by a day; the same one where all of it has."""
    tables: dict[str, Any] = {}
    for name in SINGLE:
        record = case.record(name, name)
        if (stands := _stands(record, on)) is not record:
            tables[name] = stands
    for name, kind in RECORDS.items():
        if not (_days(kind) or _rows(kind)):
            continue
        table = case.table(name)
        stood = table.derived(_Standing)
        if (stands := stood.on(table, on)) is not table:
            tables[name] = stands
    return case.replace_tables(**tables) if tables else case


class _Standing:
    """How a table stood on the day that was asked about last: many rules ask of the same."""

    def __init__(self, _table: Table[Any]) -> None:
        self._day: date | None = None
        self._less: Table[Any] | None = None

    def on(self, table: Table[Any], day: date) -> Table[Any]:
        """The table without what has not happened by a day; the same one where all of it has."""
        if self._day != day:
            self._day, self._less = day, _standing(table, day)
        return table if self._less is None else self._less


def _standing(table: Table[Any], on: date) -> Table[Any] | None:
    """A table as it stands on a day; None where all of it has happened."""
    kept = {record.id: stands for record in table if (stands := _stands(record, on))}
    if len(kept) == len(table) and all(kept[record.id] is record for record in table):
        return None
    return Table(kept)


def is_ahead(day: Any, on: date) -> bool:
    """Whether a day has not come yet; one that nobody recorded is none."""
    return isinstance(day, PartialDate) and day.earliest > on


def _stands(held: Record | Row, on: date) -> Any:
    """A record or a row as it stands, None where it is of a day to come as a whole."""
    kind: type[Record | Row] = type(held)
    if isinstance(held, Record):
        held = held.as_of(on)
    found: dict[str, Any] = {}
    for name in _days(kind):
        value = getattr(held, name)
        if isinstance(value, tuple):
            if any(is_ahead(day, on) for day in value):
                found[name] = tuple(day for day in value if not is_ahead(day, on))
        elif value is not None and value.earliest > on:
            if name == kind.dated:
                return None
            found[name] = None
    for name in _rows(kind):
        rows = getattr(held, name)
        kept = [stands for row in rows if (stands := _stands(row, on)) is not None]
        if len(kept) != len(rows) or any(map(is_not, kept, rows)):
            found[name] = tuple(kept)
    return held.model_copy(update=found) if found else held


@cache
def _days(kind: type[Record | Row]) -> tuple[str, ...]:
    """The fields that say when something happened, and of which nobody asks whether it has."""
    return tuple(
        name for name, mark in marks(kind).items() if mark.happened and not mark.asks_today
    )


@cache
def _rows(kind: type[Record | Row]) -> tuple[str, ...]:
    """The fields that hold rows in which something may have happened."""
    return tuple(
        name
        for name, field in kind.model_fields.items()
        for row in get_args(field.annotation)
        if isinstance(row, type) and issubclass(row, Row) and _days(row)
    )
