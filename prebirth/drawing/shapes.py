"""Plain shapes, from which a picture is drawn on screen and as PDF, SVG and PNG."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from prebirth.drawing.letters import text_width

Point = tuple[float, float]
"""An x and a y; y grows downwards."""


class Ink(StrEnum):
    """Colours that can be told apart in black and white."""

    INK = "#1d2733"
    QUIET = "#6a737c"
    PALE = "#c9cdd1"
    SHADE = "#eceff1"
    PAPER = "#ffffff"
    MARK = "#1f5a4a"
    LOOK = "#8a5a00"


class Box(NamedTuple):
    """A rectangle by its corner and size; y grows downwards."""

    x: float
    y: float
    w: float
    h: float

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies in it."""
        return self.x <= point[0] <= self.x + self.w and self.y <= point[1] <= self.y + self.h

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.h

    def contains(self, other: Box) -> bool:
        """Whether all of another rectangle lies in it."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def touches(self, other: Box) -> bool:
        """Whether two rectangles overlap or share an edge; a line has no room of its own."""
        return (
            self.x <= other.right
            and other.x <= self.right
            and self.y <= other.bottom
            and other.y <= self.bottom
        )

    def meets(self, other: Box) -> bool:
        """Whether two rectangles overlap."""
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A path of straight segments."""

    points: tuple[Point, ...]
    width: float = 1.2
    ink: Ink = Ink.INK
    dash: tuple[float, ...] = ()
    of: str = ""
    """One name for all pieces of a line, where lines must not run into each other."""
    joins: tuple[str, ...] = ()
    """The ids of the records whose symbols it may touch."""

    def translate(self, x: float, y: float) -> Line:
        """The same shape at another place."""
        return replace(self, points=tuple((a + x, b + y) for a, b in self.points))


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed path, filled or not."""

    points: tuple[Point, ...]
    fill: Ink | None = None
    width: float = 1.4
    ink: Ink = Ink.INK

    def translate(self, x: float, y: float) -> Polygon:
        """The same shape at another place."""
        return replace(self, points=tuple((a + x, b + y) for a, b in self.points))


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, its corners round or not."""

    box: Box
    fill: Ink | None = None
    width: float = 1.4
    ink: Ink | None = Ink.INK
    dash: tuple[float, ...] = ()
    round: float = 0

    def translate(self, x: float, y: float) -> Rect:
        """The same shape at another place."""
        return replace(self, box=Box(self.box.x + x, self.box.y + y, self.box.w, self.box.h))


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its middle."""

    x: float
    y: float
    r: float
    fill: Ink | None = None
    width: float = 1.4
    ink: Ink = Ink.INK

    def translate(self, x: float, y: float) -> Circle:
        """The same shape at another place."""
        return replace(self, x=self.x + x, y=self.y + y)


class Air(NamedTuple):
    """The room round a text that is kept free of lines."""

    beside: float = 0.0
    above: float = 0.0
    below: float = 0.0


NO_AIR = Air()


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; its place is the middle or the start of its baseline."""

    x: float
    y: float
    text: str
    size: float = 11
    middle: bool = True
    bold: bool = False
    ink: Ink = Ink.INK
    clear: bool = False
    """Whether the background is blanked out, so that a line may pass behind a name."""
    air: Air = NO_AIR
    """How far that goes beyond its room, so that no line touches its letters."""

    def translate(self, x: float, y: float) -> Text:
        """The same shape at another place."""
        return replace(self, x=self.x + x, y=self.y + y)

    @property
    def behind(self) -> Box:
        """The estimated room the text takes, without its font."""
        width = text_width(self.text) * self.size + 4
        return Box(
            self.x - width / 2 if self.middle else self.x - 2,
            self.y - self.size * 0.82,
            width,
            self.size * 1.08,
        )

    @property
    def blanked(self) -> Box:
        """What is blanked out behind it: its room, and the air round it."""
        room, air = self.behind, self.air
        return Box(
            room.x - air.beside,
            room.y - air.above,
            room.w + 2 * air.beside,
            room.h + air.above + air.below,
        )


Shape = Line | Polygon | Rect | Circle | Text


def box_of(shape: Shape) -> Box:
    """The room that a shape takes, without the thickness of its lines."""
    match shape:
        case Line(points) | Polygon(points):
            across, down = [x for x, _ in points], [y for _, y in points]
            left, top = min(across), min(down)
            return Box(left, top, max(across) - left, max(down) - top)
        case Circle(x, y, r):
            return Box(x - r, y - r, 2 * r, 2 * r)
        case Rect(box):
            return box
        case Text():
            return shape.behind


class Symbol(NamedTuple):
    """A named part of a picture; where it stands for a record, it leads to it."""

    name: str
    box: Box
    table: str = ""
    record: str = ""


class Titles(NamedTuple):
    """How wide and high what names the rows and columns of a picture is; each piece repeats it.

    The rows end at `bottom`; below them there may be a legend.
    """

    width: float
    height: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, the names of its parts, and the same in words."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    symbols: tuple[Symbol, ...]
    words: str
    titles: Titles | None = None
    legend: tuple[Box, ...] = ()
    """The room of each entry of its legend, of a mark and its meaning."""
    also: tuple[Picture, ...] = ()
    """The same drawn for a room of another shape; its symbols stand in the same order."""

    @property
    def in_its_place(self) -> str:
        """The one line of a picture that holds nothing, which says so; else nothing."""
        match self.shapes:
            case [Text(text=text)]:
                return text
            case _:
                return ""
