"""The legend of a genogram, with only the marks that are used."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from prebirth.drawing.letters import text_width
from prebirth.drawing.shapes import Box, Ink, Line, Shape, Text

ROOM, LINE, GAP = 34.0, 20.0, 16.0
SIZE = 9.5


class LegendEntry(NamedTuple):
    """A mark, drawn in a box of 30 by 14, and its meaning."""

    shapes: tuple[Shape, ...]
    means: str


def sample(
    width: float = 1.4, dash: tuple[float, ...] = (), ink: Ink = Ink.INK
) -> tuple[Shape, ...]:
    """A piece of a line."""
    return (Line(((2, 7), (28, 7)), width, ink, dash),)


def legend(
    items: Iterable[LegendEntry], left: float, top: float, width: float
) -> tuple[list[Shape], tuple[Box, ...], float]:
    """The entries in rows as wide as the picture, the room of each, and how far down they reach."""
    shapes: list[Shape] = []
    rooms: list[Box] = []
    x, y = left, top
    for item in items:
        wide = ROOM + text_width(item.means) * SIZE + GAP
        if x > left and x + wide > left + width:
            x, y = left, y + LINE
        shapes += [shape.translate(x, y) for shape in item.shapes]
        words = Text(x + ROOM - 2, y + 10.5, item.means, SIZE, middle=False, ink=Ink.QUIET)
        shapes.append(words)  # with the room behind it, it ends where its entry does
        rooms.append(Box(x, y, wide - GAP, LINE))
        x += wide
    return shapes, tuple(rooms), y + LINE
