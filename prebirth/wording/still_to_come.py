"""Days on which nothing has happened yet say so, on every copy that is made before them.

A day that is written as one on which somebody was told, given or did something is read as that.
Before it has come, and at a telling that nobody ticked, it is the day for which it is meant.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.marks import marks
from prebirth.case.record import Model, Row
from prebirth.case.tellings import Telling
from prebirth.copies.said import every_record

TO_COME = "still to come"
NOT_TOLD = "not told yet"


@dataclass(frozen=True, slots=True, eq=False)
class NotYet(PartialDate):
    """A day with what it is in words, where it is not the day on which something happened."""

    words: str = TO_COME

    def show(self) -> str:
        """The date in words, and what it is."""
        return f"{PartialDate.show(self)} ({self.words})"

    def __eq__(self, other: object) -> bool:
        """Whether it is the same day, whatever is said of it."""
        return isinstance(other, PartialDate) and self.key == other.key

    def __hash__(self) -> int:
        """As of the plain day."""
        return hash((self.year, self.month, self.day))


def with_days_to_come(case: Case, on: date) -> Case:
    """The case with each day on which nothing has happened by a day saying so."""
    for _, record in every_record(case):
        if found := _to_come(record, on):
            case = case.adding(record.replace(**found))
    return case


def _to_come(held: Model, on: date) -> dict[str, Any]:
    """The fields of a record or a row that hold such days, with what to put in their place."""
    waits = isinstance(held, Telling) and not held.told
    found: dict[str, Any] = {}
    for name, mark in marks(type(held)).items():
        value = getattr(held, name)
        if mark.happened and isinstance(value, PartialDate):
            if waits:
                found[name] = _not_yet(value, NOT_TOLD)
            elif value.earliest > on:
                found[name] = _not_yet(value, TO_COME)
        elif isinstance(value, tuple) and any(isinstance(row, Row) for row in value):
            rows = tuple(_row(row, on) for row in value)
            if any(new is not old for new, old in zip(rows, value, strict=True)):
                found[name] = rows
    return found


def _row(row: Any, on: date) -> Any:
    found = _to_come(row, on) if isinstance(row, Row) else {}
    return row.model_copy(update=found) if found else row


def _not_yet(day: PartialDate, words: str) -> NotYet:
    return NotYet(day.year, day.month, day.day, words)
