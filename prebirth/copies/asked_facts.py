"""The lines in which an agency gives single facts, to be taken in one by one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS
from prebirth.case.marks import marked, marks
from prebirth.case.record import AskedLines, Record


class MayNotSee(StrEnum):
    """Who must not see what an agency answers, as it says in its form."""

    NOBODY = "nobody in particular"
    MOTHER = "the mother"
    FATHER = "the father or a partner"
    FAMILY = "any of the family"
    ALL = "everyone but the chair of the conference"


class Hidden(StrEnum):
    """How much of an answer they must not see, as the agency chooses in its form."""

    NOTHING = "nothing"
    ALL = "all of this answer"
    LINES = "the lines marked below"


class FactLine(NamedTuple):
    """One kind of fact: its table, how many lines there are for it, and the fields of a line.

    A field is a name, a label, and the choices where it has any.
    """

    table: str
    title: str
    lines: int
    fields: tuple[tuple[str, str, tuple[StrEnum, ...]], ...]

    def names(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each line with the name of the form's field for every fact."""
        for number in range(1, self.lines + 1):
            yield number, {field: f"{self.table}{number}_{field}" for field, _, _ in self.fields}

    def mark(self, number: int) -> str:
        """The form's field by which an agency says that a line must not be seen."""
        return f"{self.table}{number}_hidden"


def _line(table: str, kind: type[Record], asked: AskedLines) -> FactLine:
    fields = tuple(
        (name, marks(kind)[name].asked_as, _choices(kind, name))
        for name in marked(kind, "asked_as")
    )
    return FactLine(table, asked.title, asked.lines, fields)


def _choices(kind: type[Record], name: str) -> tuple[StrEnum, ...]:
    inner = inner_type(kind.model_fields[name].annotation)[1]
    return tuple(inner) if isinstance(inner, type) and issubclass(inner, StrEnum) else ()


FACT_LINES = tuple(
    _line(table, kind, asked)
    for table, kind, asked in sorted(
        ((table, kind, kind.asked_lines) for table, kind in RECORDS.items() if kind.asked_lines),
        key=lambda line: line[2].place,
    )
)
