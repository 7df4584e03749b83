"""Bar charts of counts by state, told apart in black and white and by their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from prebirth.base.language import say
from prebirth.drawing.letters import text_width, wrap
from prebirth.drawing.shapes import Box, Ink, Line, Picture, Rect, Shape, Symbol, Text

LEFT, WIDE, ROW, TOP, BAR = 232.0, 330.0, 30.0, 34.0, 16.0
LETTERS = 50
"""The most letters beside a bar before its name continues on the next line."""
FILLS = {
    2: (Ink.INK, Ink.PAPER),
    3: (Ink.INK, Ink.PALE, Ink.PAPER),
    4: (Ink.INK, Ink.QUIET, Ink.PALE, Ink.PAPER),
    5: (Ink.INK, Ink.QUIET, Ink.PALE, Ink.SHADE, Ink.PAPER),
}
"""The fills by number of states: the first state needs looking at, the last does not."""
LIGHT = frozenset({Ink.INK, Ink.QUIET})
"""The fills on which a number is white."""
NARROW = 18.0
"""The width below which a part has no room for its number."""


def bars(
    title: str, states: Sequence[str], rows: Sequence[tuple[str, Mapping[str, int] | None]]
) -> Picture:
    """A bar for each row, split into two to five states, given in English.

    A row without counts is one whose numbers are withheld.
    """
    shapes: list[Shape] = _legend(states)
    symbols: list[Symbol] = []
    for place, (name, counts) in enumerate(rows):
        y = TOP + place * ROW
        for line, part in enumerate(parts := wrap(name, LETTERS)):
            shapes.append(
                Text(
                    0,
                    y + BAR / 2 + 4 + 11 * line - (5.5 if len(parts) > 1 else 0),
                    part,
                    10,
                    middle=False,
                )
            )
        said = (
            say("{name}: kept back", name=name)
            if counts is None
            else f"{name}: "
            + ", ".join(f"{say(state)} {counts[state]}" for state in states if counts.get(state))
        )
        symbols.append(Symbol(said, Box(LEFT, y, WIDE, BAR)))
        if counts is None:
            shapes += [
                Rect(Box(LEFT, y, WIDE, BAR), None, 0.8, Ink.QUIET, (3, 3)),
                Text(LEFT + 8, y + 12, say("kept back"), 9, middle=False, ink=Ink.QUIET),
            ]
        else:
            shapes += _bar(y, states, counts)
    words = f"{title}. " + " ".join(f"{symbol.name}." for symbol in symbols)
    return Picture(LEFT + WIDE + 8, TOP + len(rows) * ROW, tuple(shapes), tuple(symbols), words)


def _bar(y: float, states: Sequence[str], counts: Mapping[str, int]) -> list[Shape]:
    shapes: list[Shape] = []
    x, whole = LEFT, sum(counts.values())
    for state, fill in zip(states, FILLS[len(states)], strict=True):
        count = counts.get(state, 0)
        wide = WIDE * count / whole if whole else 0
        if count:
            shapes.append(Rect(Box(x, y, wide, BAR), fill, 0.8))
            if wide >= NARROW:
                shapes.append(
                    Text(
                        x + wide / 2,
                        y + 12,
                        str(count),
                        9,
                        bold=True,
                        ink=Ink.PAPER if fill in LIGHT else Ink.INK,
                    )
                )
        x += wide
    return [*shapes, Line(((LEFT, y - 3), (LEFT, y + BAR + 3)), 0.8, Ink.QUIET)]


def _legend(states: Sequence[str]) -> list[Shape]:
    """What the fills mean: above the bars, or further to the left where that is wider."""
    names = [say(state) for state in states]
    wides = [24 + text_width(name) * 9 for name in names]
    shapes: list[Shape] = []
    x = max(0.0, min(LEFT, LEFT + WIDE - sum(wides)))
    for name, wide, fill in zip(names, wides, FILLS[len(states)], strict=True):
        shapes += [
            Rect(Box(x, 4, 11, 11), fill, 0.8),
            Text(x + 16, 13, name, 9, middle=False, ink=Ink.QUIET),
        ]
        x += wide
    return shapes
