"""The tables of the report: which facts of each kind of record stand in a row, and how wide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from prebirth.case.agencies import Told
from prebirth.case.case import RECORDS, Case
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.layout.blocks import Grid
from prebirth.wording.facts import age_words, fact, field_title, record_name

Cell = Callable[[Case, Any, date], str]


class Column(NamedTuple):
    """A column: title, share of the width, and what stands in it."""

    title: str
    weight: float
    cell: Cell


def _column(table: str, spec: str, weight: float) -> Column:
    """A column titled by its first field.

    A field after + stands below with its title, one after / without.
    """
    first, *rest = (part.split("/") for part in spec.split("+"))
    kind = RECORDS[table]

    def cell(case: Case, record: Record, _on: date) -> str:
        lines = [_said(case, record, name) for name in first]
        for names in rest:
            value = "\n".join(filter(None, (_said(case, record, name) for name in names)))
            lines.append(f"{field_title(kind, names[0])}: {value}" if value else "")
        return "\n".join(filter(None, lines))

    return Column(field_title(kind, first[0]), weight, cell)


def _said(case: Case, record: Record, name: str) -> str:
    """A fact as text; who was told stands by the day, which is written once."""
    value = getattr(record, name)
    if not (isinstance(value, tuple) and value and isinstance(value[0], Told)):
        return fact(case, record, name)
    days: dict[str, list[str]] = {}
    for told in value:
        days.setdefault(told.on.show() if told.on else "", []).append(
            record_name(case, "agencies", told.agency) if told.agency else ""
        )
    return "\n".join(
        f"{day}: {'; '.join(filter(None, agencies))}" if day else "; ".join(filter(None, agencies))
        for day, agencies in days.items()
    )


def _age(_case: Case, person: Person, on: date) -> str:
    return age_words(person, on)


def columns_of(table: str) -> tuple[Column, ...]:
    """The columns of a table as its record type declares them."""
    return tuple(
        Column("Age", weight, _age) if fields == "age" else _column(table, fields, weight)
        for fields, weight in RECORDS[table].printed
    )


def grid(table: str, case: Case, records: Iterable[Record], on: date) -> Grid:
    """A table of records; events and what has a date stand in its order."""
    columns = columns_of(table)
    rows = tuple(
        tuple(column.cell(case, record, on) for column in columns) for record in in_order(records)
    )
    return Grid(
        tuple(column.title for column in columns), tuple(column.weight for column in columns), rows
    )


def in_order(records: Iterable[Record]) -> list[Record]:
    """Records by date where they have one, and as they were added where not; undated ones last."""
    listed = list(records)
    field = type(listed[0]).dated if listed else ""
    if not field:
        return listed
    return sorted(listed, key=lambda record: _when(record, field))


def _when(record: Record, field: str) -> tuple[int, int, int]:
    value = getattr(record, field)
    return value.key if value else (9999, 0, 0)
