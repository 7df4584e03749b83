"""The full picture: each agency against what it holds, gave, was told and thinks; a gap is as easy to see as an answer."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.network import Agency, Contribution
from prebirth.drawing.shapes import Box, Circle, Ink, Line, Picture, Rect, Shape, Symbol, Text, cut

COLUMNS = ("Role", "Holds", "Own assessment", "Read together", "Told the history", "View of the plan", "Conference")
NAME, CELL, ROW, TOP = 190.0, 92.0, 30.0, 42.0
LONGEST = 14


def full_picture(case: Case) -> Picture:
    """The matrix of a case."""
    if not len(case.agencies):
        return Picture(360, 60, (Text(180, 34, "No agency is recorded yet."),), (), "The full picture. No agency is recorded yet.")
    given = {one.agency: one for one in case.contributions}
    shapes: list[Shape] = []
    symbols: list[Symbol] = []
    width = NAME + CELL * len(COLUMNS)
    for number, title in enumerate(COLUMNS):
        shapes.append(Text(NAME + CELL * number + CELL / 2, TOP - 12, title, 10, bold=True))
    for number, agency in enumerate(case.agencies):
        y = TOP + number * ROW
        cells = _cells(agency, given.get(agency.id))
        shapes += [Line(((0, y), (width, y)), 0.6, Ink.PALE), Text(8, y + 19, cut(agency.name or "Not yet named", 34), 11, middle=False)]
        for place, (known, text) in enumerate(cells):
            x = NAME + CELL * place
            shapes += (
                _cell(x, y, text)
                if known
                else [Rect(Box(x + 6, y + 6, CELL - 12, ROW - 12), Ink.PAPER, 1.2, Ink.LOOK, (3, 3), 4), Text(x + CELL / 2, y + 19, "gap", 10, ink=Ink.LOOK)]
            )
        said = ", ".join(f"{title.lower()}: {text or 'yes' if known else 'gap'}" for title, (known, text) in zip(COLUMNS, cells, strict=True))
        symbols.append(Symbol(f"{agency.name}: {said}", Box(0, y, width, ROW), "agencies", agency.id))
    words = "The full picture. " + " ".join(f"{symbol.name}." for symbol in symbols)
    return Picture(width, TOP + len(case.agencies) * ROW + 10, tuple(shapes), tuple(symbols), words)


def _cell(x: float, y: float, text: str) -> list[Shape]:
    if not text:
        return [Circle(x + CELL / 2, y + ROW / 2, 6, Ink.MARK, 1, Ink.MARK)]
    return [Text(x + CELL / 2, y + 19, cut(text, LONGEST), 10)]


def _cells(agency: Agency, given: Contribution | None) -> list[tuple[bool, str]]:
    """Whether each is known, and in a word what."""
    cells = [(bool(agency.role.strip()), ""), (bool(agency.holds.strip()), "")]
    if given is None:
        return cells + [(False, "")] * 5
    for value in (given.own_assessment, given.read_on, given.history_shared_on, given.plan_view, given.conference):
        text = _brief(value) if isinstance(value, PartialDate) else str(value.value) if value else ""
        cells.append((value is not None and text != "not asked", text))
    return cells


def _brief(day: PartialDate) -> str:
    return day.brief()
