"""Which facts of a case a copy has said: noted where each is said, never found by searching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.marks import marked, marks, printable
from prebirth.case.record import Record
from prebirth.case.values import Known
from prebirth.drawing.shapes import Picture
from prebirth.rules.prompts.rule import table_of
from prebirth.wording.facts import fact


class Said:
    """Puts the facts of one case into words for a copy, and keeps which those were."""

    def __init__(self, case: Case, *, plain: bool = False) -> None:
        self.case, self._plain = case, plain
        self._places: set[Place] = set()
        self.at_the_end: dict[tuple[str, str], list[str]] = {}
        """By table and record, what no part has said and so stands under "Also recorded"."""

    def __contains__(self, place: object) -> bool:
        """Whether the copy has said the fact at a place."""
        return place in self._places

    def fact(self, record: Record, field: str) -> str:
        """A fact of a record as text, with what disputes it; it is said by this."""
        self.note(record, field, with_disputes=True)
        return fact(self.case, record, field, plain=self._plain)

    def note(self, record: Record, *fields: str, with_disputes: bool = False) -> None:
        """Note facts that are said in other words.

        One that somebody disputes is not yet said where their words do not stand beside it.
        """
        table = table_of(record)
        disputed = () if with_disputes else {row.field for row in record.disputed}
        self._places.update(
            Place(table, record.id, field) for field in fields if field not in disputed
        )

    def note_drawn(self, record: Record, *, but: Collection[str] = ()) -> None:
        """Note what a picture shows of a record, but for some of it."""
        self.note(record, *(name for name in marked(type(record), "drawn") if name not in but))

    def note_genogram(self, picture: Picture) -> None:
        """Note what the symbols of a genogram say of the people they stand for."""
        for symbol in picture.symbols:
            person = self.case.people.get(symbol.record) if symbol.table == "people" else None
            if person:
                self.note_drawn(person)

    def unsaid(self, record: Record) -> list[str]:
        """The facts of a record that have a value and have not been said."""
        table = table_of(record)
        return [
            field
            for field in held_fields(self.case, record)
            if Place(table, record.id, field) not in self._places
        ]


def every_record(case: Case) -> Iterator[tuple[str, Record]]:
    """Every record of a case with its table, those that stand alone first."""
    for table in SINGLE:
        yield table, case.record(table, table)
    for table in RECORDS:
        for record in case.table(table):
            yield table, record


def held_fields(case: Case, record: Record) -> list[str]:
    """The fields of a record that a report may show and that say something.

    What disputes a fact stands beside it; where there is no such fact, it is one by itself.
    """
    fields = [
        field
        for field in printable(type(record))
        if not marks(type(record))[field].retold
        and not _says_nothing(getattr(record, field))
        and fact(case, record, field)
    ]
    loose = any(row.field not in fields for row in record.disputed)
    return [*fields, "disputed"] if loose else fields


def facts_held(case: Case) -> tuple[tuple[str, int], ...]:
    """How many facts each table of a case holds."""
    held = Counter[str]()
    for table, record in every_record(case):
        held[table] += len(held_fields(case, record))
    return tuple(held.items())


def _says_nothing(value: Any) -> bool:
    """Whether a value is empty, or says no more than that nobody has asked yet."""
    if isinstance(value, tuple):
        return all(_says_nothing(part) for part in value)
    return value is False or value in (None, "", Known.NOT_ASKED)
