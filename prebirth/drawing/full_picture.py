"""The full picture: a matrix of what each agency holds, gave, was told and thinks."""

from __future__ import annotations

from enum import StrEnum

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.decided import latest_of_each
from prebirth.case.listed import plays
from prebirth.case.not_yet import NotYet
from prebirth.case.who_was_told import ToldOf, history_told
from prebirth.drawing.letters import wrap
from prebirth.drawing.shapes import Box, Circle, Ink, Line, Picture, Rect, Shape, Symbol, Text
from prebirth.rules.prompts.facts import OURS

COLUMNS = (
    "Role",
    "Holds",
    "Own assessment",
    "Read together",
    "Told the history",
    "View of the plan",
    "Conference",
)
NAME, CELL, ROW, TOP = 134.0, 56.0, 36.0, 34.0
"""Together the width of a page's column, so that letters are as large as in a table."""
LETTERS, AGENCY = 12, 28
"""The most letters in a cell, and in the name of a row."""
SIZE, LINE = 9.2, 12.0


def full_picture(case: Case) -> Picture:
    """The matrix of a case."""
    if not len(case.agencies):
        return Picture(
            360,
            60,
            (Text(180, 34, "No agency is recorded yet."),),
            (),
            "The full picture. No agency is recorded yet.",
        )
    given = latest_of_each(case)
    told = history_told(case)
    shapes: list[Shape] = []
    symbols: list[Symbol] = []
    width = NAME + CELL * len(COLUMNS)
    for number, title in enumerate(COLUMNS):
        shapes += _lines(title, NAME + CELL * number + CELL / 2, TOP / 2, bold=True)
    for number, agency in enumerate(case.agencies):
        y = TOP + number * ROW
        cells = _cells(agency, given.get(agency.id), told.get(agency.id))
        shapes += [
            Line(((0, y), (width, y)), 0.6, Ink.PALE),
            *_lines(agency.name or "Not yet named", 4, y + ROW / 2, letters=AGENCY),
        ]
        for place, (known, text) in enumerate(cells):
            x = NAME + CELL * place
            shapes += (
                _cell(x, y, text)
                if known
                else [
                    Rect(
                        Box(x + 7, y + 8, CELL - 14, ROW - 16), Ink.PAPER, 1.2, Ink.LOOK, (3, 3), 4
                    ),
                    Text(x + CELL / 2, y + ROW / 2 + 3.2, "gap", SIZE, ink=Ink.LOOK),
                ]
            )
        said = ", ".join(
            f"{title.lower()}: {text or 'yes' if known else 'gap'}"
            for title, (known, text) in zip(COLUMNS, cells, strict=True)
        )
        symbols.append(
            Symbol(f"{agency.name}: {said}", Box(0, y, width, ROW), "agencies", agency.id)
        )
    words = "The full picture. " + " ".join(f"{symbol.name}." for symbol in symbols)
    return Picture(width, TOP + len(case.agencies) * ROW + 10, tuple(shapes), tuple(symbols), words)


def _cell(x: float, y: float, text: str) -> list[Shape]:
    if not text:
        return [Circle(x + CELL / 2, y + ROW / 2, 5.5, Ink.MARK, 1, Ink.MARK)]
    return _lines(text, x + CELL / 2, y + ROW / 2)


def _lines(
    text: str, x: float, y: float, letters: int = LETTERS, *, bold: bool = False
) -> list[Shape]:
    """Words in at most two lines around a height.

    They are centred in a cell, or begin at the left where there is more room.
    """
    lines = wrap(text, letters)
    return [
        Text(
            x,
            y + 3.2 + (number - (len(lines) - 1) / 2) * LINE,
            line,
            SIZE,
            middle=letters == LETTERS,
            bold=bold,
        )
        for number, line in enumerate(lines)
    ]


def _cells(
    agency: Agency, given: Contribution | None, history: ToldOf | None
) -> list[tuple[bool, str]]:
    """For each column whether it is known, and the word in its cell."""
    cells = [(bool(agency.role.strip()), ""), (bool(agency.holds.strip()), "")]
    if given is None and plays(agency.kind, *OURS):
        return cells + [(True, "ours")] * 5
    known = given or Contribution()
    for value in (
        known.own_assessment,
        known.read_on,
        history,
        known.plan_view,
        known.conference,
    ):
        text = _brief(value)
        ahead = isinstance(value.on if isinstance(value, ToldOf) else value, NotYet)
        known_now = value is not None and not ahead and text != "not asked"
        cells.append((known_now, "not yet" if ahead else text))
    return cells


def _brief(value: PartialDate | ToldOf | StrEnum | None) -> str:
    """What stands in a cell: a short day, or a word."""
    if isinstance(value, ToldOf):
        return value.on.brief() if value.on else "yes, no day"
    if isinstance(value, PartialDate):
        return value.brief()
    return str(value.value) if value else ""
