"""The case less the rows that somebody began, and in which nothing is entered."""

from __future__ import annotations

from functools import cache
from typing import Any

from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, Case
from prebirth.case.marks import facts, marked, marks
from prebirth.case.record import Record
from prebirth.case.references import is_named
from prebirth.case.table import R, Table
from prebirth.case.values import Row


def entered(case: Case) -> Case:
    """The case less its empty rows, of tables and of records; the same one where it has none.

    One to which another record points stays: it is whom or what that one means. So does a person
    or an agency without a name: somebody is there all the same. A row that holds just what a list
    or a button filled in says nothing.
    """
    left: dict[str, Any] = {}
    for name, kind in RECORDS.items():
        if kind is Answer:
            continue
        table = case.table(name)
        if _lists(kind) and (less := table.derived(_less_rows_of)) is not table:
            left[name] = table = less
        for key in table.derived(_saying_nothing):
            if not is_named(case, name, key):
                left[name] = left.get(name, table).without(key)
    return case.replace_tables(**left) if left else case


def _saying_nothing(table: Table[Record]) -> tuple[str, ...]:
    """The ids of the rows of a table that hold nothing, or what was filled in by itself."""
    return tuple(one.id for one in table if one.derived(_says_nothing))


def _says_nothing(one: Record) -> bool:
    return one.says_nothing or (one.empty and not marked(type(one), "named_by"))


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
