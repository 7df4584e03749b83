"""Days on which nothing has happened yet say so, on every copy that is made before them.

A day that is written as one on which somebody was told, given or did something is read as that.
Before it has come, and at a telling that nobody ticked, it is the day for which it is meant.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.dates import PartialDate
from prebirth.case.marks import marked, marks
from prebirth.case.not_yet import NOT_TOLD, TO_COME, Passed, not_yet
from prebirth.case.record import Record
from prebirth.case.tellings import Telling
from prebirth.case.values import Model, Row


def with_days_to_come(case: Case, on: date) -> Case:
    """The case with each day on which nothing has happened by a day saying so."""
    alone = [case.record(name, name) for name in SINGLE]
    for record in (*alone, *(row for name in RECORDS for row in case.table(name))):
        if (shown := showing(record, on)) is not record:
            case = case.adding(shown)
    return case


def showing(record: Record, on: date) -> Record:
    """A record with each day on which nothing has happened by a day saying so."""
    record = record.as_of(on)
    found = _to_come(record, on) | _passed(record, on)
    return record.replace(**found) if found else record


def _passed(record: Record, on: date) -> dict[str, Any]:
    """The days until which a record held, where they are over."""
    return {
        name: Passed(value.year, value.month, value.day)
        for name in marked(type(record), "ends")
        if not marks(type(record))[name].happened
        and (value := getattr(record, name)) is not None
        and value.latest < on
    }


def _to_come(held: Model, on: date) -> dict[str, Any]:
    """The fields of a record or a row that hold such days, with what to put in their place."""
    waits = isinstance(held, Telling) and not held.told
    found: dict[str, Any] = {}
    for name, mark in marks(type(held)).items():
        value = getattr(held, name)
        if mark.happened and isinstance(value, PartialDate):
            if waits:
                found[name] = not_yet(value, NOT_TOLD)
            elif value.earliest > on:
                found[name] = not_yet(value, TO_COME)
        elif mark.happened and isinstance(value, tuple):
            if any(day.earliest > on for day in value):
                found[name] = tuple(
                    not_yet(day, TO_COME) if day.earliest > on else day for day in value
                )
        elif isinstance(value, tuple) and any(isinstance(row, Row) for row in value):
            rows = tuple(_row(row, on) for row in value)
            if any(new is not old for new, old in zip(rows, value, strict=True)):
                found[name] = rows
    return found


def _row(row: Any, on: date) -> Any:
    found = _to_come(row, on) if isinstance(row, Row) else {}
    return row.model_copy(update=found) if found else row
