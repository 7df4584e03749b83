"""The case less the rows that somebody began, and in which nothing is entered."""

from __future__ import annotations

from typing import Any

from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, Case
from prebirth.case.marks import marked
from prebirth.case.references import is_named
from prebirth.case.table import R, Table


def entered(case: Case) -> Case:
    """The case less its empty rows; the same one where it has none.

    One to which another record points stays: it is whom or what that one means. So does a person
    or an agency without a name: somebody is there all the same.
    """
    left: dict[str, Table[Any]] = {}
    for name, kind in RECORDS.items():
        if kind is Answer or marked(kind, "named_by"):
            continue
        for key in case.table(name).derived(_empty):
            if not is_named(case, name, key):
                left[name] = left.get(name, case.table(name)).without(key)
    return case.replace_tables(**left) if left else case


def _empty(table: Table[R]) -> tuple[str, ...]:
    """The ids of the empty rows of a table."""
    return tuple(record.id for record in table if record.empty)
