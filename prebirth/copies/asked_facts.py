"""The lines in which an agency gives single facts, to be taken in one by one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from prebirth.case.chronology import Outcome, Service
from prebirth.case.people import Role


class Line(NamedTuple):
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


LINES = (
    Line(
        "appointments",
        "Appointments you offered",
        4,
        (
            ("on", "Date of appointment", ()),
            ("service", "Service", tuple(Service)),
            ("outcome", "What became of it", tuple(Outcome)),
        ),
    ),
    Line(
        "events",
        "What happened that we should know of",
        3,
        (("on", "Date of this", ()), ("happened", "What happened", ())),
    ),
    Line(
        "people",
        "Who else lives in or visits the home",
        2,
        (
            ("names", "Name of this person", ()),
            ("role", "To the baby", tuple(Role)),
            ("born", "Born on or about", ()),
        ),
    ),
    Line(
        "checks",
        "What your records show of somebody's history",
        2,
        (("about", "Name of whom it is about", ()), ("showed", "What your records show", ())),
    ),
)
