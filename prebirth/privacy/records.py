"""What redaction asks of records: those of a table, or one without some of its fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.marks import SELF
from prebirth.case.people import Person
from prebirth.case.record import COMMON, Record
from prebirth.case.references import references
from prebirth.case.values import Known

JUDGED = "\N{NULL}"
"""Begins the id of a text that is only to be judged: where else it stands is counted already."""


def records_of(case: Case, name: str) -> list[Record]:
    """The records of a table; of a record that stands alone, that one."""
    return [case.record(name, name)] if name in SINGLE else list(case.table(name))


def restrict_as_now(then: Case, now: Case) -> Case:
    """An earlier version of a case with the restrictions of a later one.

    No old version may tell what is kept back since.
    """
    for name in (*SINGLE, *RECORDS):
        for record in records_of(then, name):
            newer = now.record(name, record.id)
            if newer is None:
                continue
            if newer.restricted != record.restricted:
                rules = tuple(dict.fromkeys((*record.restricted, *newer.restricted)))
                record = record.replace(restricted=rules)  # noqa: PLW2901
                then = then.adding(record)
            if (
                isinstance(newer, Person)
                and isinstance(record, Person)
                and newer.address_confidential == Known.YES
            ):
                then = then.adding(record.replace(address_confidential=Known.YES))
    return then


def blank_fields(case: Case, name: str, record: str, fields: Iterable[str]) -> Case:
    """The case with some fields of a record as if nobody had filled them in.

    The record says of none of its fields any more that it is restricted: that would tell of them.
    """
    return case.adding(blank(case.record(name, record), fields).replace(restricted=()))


def blank(record: Record, fields: Iterable[str]) -> Record:
    """A record with some of its own fields as if nobody had filled them in."""
    blanks: dict[str, Any] = {
        field: type(record).model_fields[field].get_default(call_default_factory=True)
        for field in fields
        if field not in COMMON
    }
    return record.replace(**blanks)


def only_echoes(record: Record, gone: set[str]) -> bool:
    """Whether a record was about nobody but people who are withheld, or means nothing without."""
    people = {
        key for target, key in references(record.replace(restricted=())) if target == "people"
    }
    return bool(people & gone) and (people <= gone or record.goes_with({"people": gone}))


def about_people() -> list[str]:
    """The tables whose records are about people; an answer goes by whom its question is about."""
    return [
        table
        for table, kind in RECORDS.items()
        if kind.whose and kind.whose != SELF and kind is not Answer
    ]
