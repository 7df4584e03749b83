"""The case less the rows that somebody began, and in which nothing is entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, Case
from prebirth.case.marks import facts, marked, marks
from prebirth.case.record import Record
from prebirth.case.references import is_named
from prebirth.case.table import R, Table
from prebirth.case.values import Row

NONE_GIVEN: Mapping[str, str] = MappingProxyType({})


def entered(case: Case, given: Mapping[str, str] = NONE_GIVEN) -> Case:
    """The case less its empty rows, of tables and of records; the same one where it has none.

    One to which another record points stays: it is whom or what that one means. So does a person
    or an agency without a name: somebody is there all the same. `given` names by table the field
    that a list fills in by itself: a row that says nothing else is empty.
    """
    left: dict[str, Any] = {}
    for name, kind in RECORDS.items():
        if kind is Answer:
            continue
        table = case.table(name)
        if _lists(kind) and (less := table.derived(_less_rows_of)) is not table:
            left[name] = table = less
        if marked(kind, "named_by"):
            continue
        for key in table.derived(_saying_only(given.get(name, ""))):
            if not is_named(case, name, key):
                left[name] = left.get(name, table).without(key)
    return case.replace_tables(**left) if left else case


@cache
def _saying_only(given: str) -> Callable[[Table[Any]], tuple[str, ...]]:
    """What finds the ids of the rows of a table that hold nothing but one field, if any."""

    def found(table: Table[Any]) -> tuple[str, ...]:
        return tuple(one.id for one in table if one.empty or (given and one.holds_but(given)))

    return found


def _less_rows_of(table: Table[R]) -> Table[R]:
    """A table whose records have no empty rows; the same one where none has any."""
    changed = [less for record in table if (less := _less_rows(record)) is not record]
    return table.having(*changed) if changed else table


def _less_rows(record: R) -> R:
    """A record less the rows in it in which nothing is entered."""
    found: dict[str, Any] = {}
    for name in _lists(type(record)):
        rows: tuple[Row, ...] = getattr(record, name)
        kept = tuple(row for row in rows if row != _begun(type(row)))
        if len(kept) != len(rows):
            found[name] = kept
    return record.model_copy(update=found) if found else record


@cache
def _begun(kind: type[Row]) -> Row:
    """A row as it is when somebody begins it."""
    return kind()


@cache
def _lists(kind: type[Record]) -> tuple[str, ...]:
    """The facts of a record that are rows which people type; what only adds up is no such."""
    held = ((name, inner_type(kind.model_fields[name].annotation)[1]) for name in facts(kind))
    rows = (name for name, of in held if isinstance(of, type) and issubclass(of, Row))
    return tuple(name for name in rows if not marks(kind)[name].adds_up)
