"""Draws a picture on a page of a PDF."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, singledispatchmethod
from math import ceil, inf
from typing import Any, NamedTuple

from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Polygon, Rect, Shape, Text
from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.faces import BODY, BOLD
from prebirth.layout.pdf.paper import Paper
from prebirth.layout.pdf.parts import PagePart
from prebirth.layout.pdf.tree import Element

HIGHEST = s.HEIGHT - 60
HIGHEST_LARGE = s.PAGE[1] - s.IN_LARGE.top - s.IN_LARGE.bottom - 60
"""The height of a picture that has a page of its own, with its heading."""

ARC = 0.5523
"""The length, in radii, of a Bézier handle that approximates a quarter circle."""
LARGEST = 0.95
"""The scale at which a picture's letters are as large as those in a table."""


SMALLEST, SMALLEST_LARGE = 7.0, 14.0
"""The least size of letters in a picture, in points, in usual and in large print."""
LARGEST_LARGE = 1.75
"""What LARGEST is in large print."""
GAIN = 1.15
"""How much larger a picture must be on the long side of the page to be turned."""
LAP = 60.0
LAP_LARGE = 40.0
"""How much of a picture two pieces of it share, at the least; in large print there are more."""


class PicturePiece(NamedTuple):
    """How a picture, or a piece of one that is too wide for a page, lies on the paper."""

    left: float
    right: float
    turned: bool
    largest: float
    top: float = 0.0
    bottom: float = inf
    """Where it begins and ends from above, where it is not as high as the picture."""


def pieces(picture: Picture, *, large: bool) -> list[PicturePiece]:
    """How a picture is laid so that its letters can be read: upright, turned, or in pieces.

    A wide family is turned to the long side of the page; one still wider goes on overleaf. One
    that is too high for either stays whole, with letters as large as the page allows. In large
    print its parts follow, page by page, with letters that can be read.
    """
    wide, high = picture.width, picture.height
    most = LARGEST_LARGE if large else LARGEST
    least = min((shape.size for shape in picture.shapes if isinstance(shape, Text)), default=12.0)
    needed = (SMALLEST_LARGE if large else SMALLEST) / least
    if min(most, s.WIDTH / wide, HIGHEST / high) >= min(needed, most):
        return [PicturePiece(0, wide, turned=False, largest=most)]
    scale = min(most, HIGHEST / wide, s.WIDTH / high)
    turned = s.WIDTH / high >= needed
    if scale >= needed or not (turned or HIGHEST / high >= needed):
        turned = scale > GAIN * min(s.WIDTH / wide, HIGHEST / high)
        whole = PicturePiece(0, wide, turned=turned, largest=most)
        if not large or scale >= needed:
            return [whole]
        across = _cut(wide, s.WIDTH / needed, LAP_LARGE)
        down = _cut(high, HIGHEST_LARGE / needed, LAP_LARGE)
        return [
            whole,
            *(
                PicturePiece(left, right, turned=False, largest=needed, top=top, bottom=bottom)
                for top, bottom in down
                for left, right in across
            ),
        ]
    return [
        PicturePiece(left, right, turned=turned, largest=needed)
        for left, right in _cut(wide, (HIGHEST if turned else s.WIDTH) / needed, LAP)
    ]


def _cut(length: float, room: float, lap: float) -> list[tuple[float, float]]:
    """Where each piece of a length begins and ends; neighbours share so much of it or more."""
    count = max(ceil((length - lap) / (room - lap)), 1)
    if count == 1:
        return [(0.0, length)]
    step = (length - room) / (count - 1)
    return [(place * step, min(place * step + room, length)) for place in range(count)]


class PicturePart(PagePart):
    """Draws a picture, or a piece of it, as large as the page allows."""

    floats = True

    def __init__(
        self,
        paper: Paper,
        picture: Picture,
        element: Element,
        largest: float = LARGEST,
        piece: PicturePiece | None = None,
    ) -> None:
        super().__init__()
        self._piece = piece or PicturePiece(0, picture.width, turned=False, largest=largest)
        self._paper, self._picture, self._element, self._largest, self._scale = (
            paper,
            picture,
            element,
            self._piece.largest,
            1.0,
        )
        self.space_before, self.space_after = 3, 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """At most as wide as the column and as high as a page.

        Where less is left of the page, the picture goes to the next.
        """
        across, down = self._piece.right - self._piece.left, self._down
        highest = HIGHEST_LARGE if self._paper.styles.large else HIGHEST
        self._scale = min(
            self._largest,
            (highest if self._piece.turned else width) / across,
            (width if self._piece.turned else highest) / down,
        )
        size = (across * self._scale, down * self._scale)
        self.width, self.height = size[::-1] if self._piece.turned else size
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shapes, and write their bounding box into the structure.

        y grows downwards in a picture and upwards on paper.
        """
        canvas, element = self.canvas, self._element
        left, bottom = canvas.absolutePosition(0, 0)
        box = " ".join(
            f"{edge:.1f}" for edge in (left, bottom, left + self.width, bottom + self.height)
        )
        element.attributes = f"<< /O /Layout /BBox [{box}] /Placement /Block >>"
        canvas.code(self._paper.marks.begin(element, canvas.page))
        canvas.saveState()
        if self._piece.turned:
            canvas.translate(self.width, 0)
            canvas.rotate(90)
        canvas.scale(self._scale, self._scale)
        across, down = self._piece.right - self._piece.left, self._down
        whole = (across, down) == (self._picture.width, self._picture.height)
        if not whole:
            canvas.code(f"0 0 {across:.2f} {down:.2f} re W n")
            canvas.translate(-self._piece.left, self._piece.top + down - self._picture.height)
        canvas.setLineJoin(1)
        for shape in self._picture.shapes:
            if whole:
                self._shape(shape, canvas)
            elif _meets(shape, self._piece):
                self._shape(_within(shape, self._piece), canvas)
        canvas.restoreState()
        canvas.code(self._paper.marks.end)

    @property
    def _down(self) -> float:
        """How high the piece is, in the measure of the picture."""
        return min(self._piece.bottom, self._picture.height) - self._piece.top

    def _y(self, y: float) -> float:
        return self._picture.height - y

    @singledispatchmethod
    def _shape(self, shape: object, _canvas: Any) -> None:
        raise TypeError(type(shape))

    @_shape.register
    def _(self, shape: Line, canvas: Any) -> None:
        canvas.code(f"{_pen(shape.ink, shape.width, shape.dash)} {self._path(shape.points)} S")

    @_shape.register
    def _(self, shape: Polygon, canvas: Any) -> None:
        canvas.code(
            f"{_pen(shape.ink, shape.width)} {_fill(shape.fill)} {self._path(shape.points)} h "
            f"{_ending(shape.ink, shape.fill)}"
        )

    @_shape.register
    def _(self, shape: Rect, canvas: Any) -> None:
        box, r = shape.box, min(shape.round, shape.box.w / 2, shape.box.h / 2)
        left, bottom, right, top = box.x, self._y(box.y + box.h), box.x + box.w, self._y(box.y)
        path = f"{left:.2f} {bottom:.2f} {box.w:.2f} {box.h:.2f} re"
        if r:
            k = r * (1 - ARC)
            path = (
                f"{left + r:.2f} {bottom:.2f} m {right - r:.2f} {bottom:.2f} l "
                f"{right - k:.2f} {bottom:.2f} {right:.2f} {bottom + k:.2f} {right:.2f} "
                f"{bottom + r:.2f} c {right:.2f} {top - r:.2f} l "
                f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - r:.2f} {top:.2f} "
                f"c {left + r:.2f} {top:.2f} l "
                f"{left + k:.2f} {top:.2f} {left:.2f} {top - k:.2f} {left:.2f} {top - r:.2f} c "
                f"{left:.2f} {bottom + r:.2f} l "
                f"{left:.2f} {bottom + k:.2f} {left + k:.2f} {bottom:.2f} {left + r:.2f} "
                f"{bottom:.2f} c h"
            )
        canvas.code(
            f"{_pen(shape.ink or Ink.INK, shape.width, shape.dash)} {_fill(shape.fill)} {path} "
            f"{_ending(shape.ink, shape.fill)}"
        )

    @_shape.register
    def _(self, shape: Circle, canvas: Any) -> None:
        x, y, r, k = shape.x, self._y(shape.y), shape.r, shape.r * ARC
        path = (
            f"{x + r:.2f} {y:.2f} m {x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} "
            f"{y + r:.2f} c "
            f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c h"
        )
        canvas.code(
            f"{_pen(shape.ink, shape.width)} {_fill(shape.fill)} {path} "
            f"{_ending(shape.ink, shape.fill)}"
        )

    @_shape.register
    def _(self, shape: Text, canvas: Any) -> None:
        if shape.clear:
            box = shape.behind
            canvas.code(
                f"{_fill(Ink.PAPER)} {box.x:.2f} {self._y(box.y + box.h):.2f} {box.w:.2f} "
                f"{box.h:.2f} re f"
            )
        style = s.Style(BOLD if shape.bold else BODY, shape.size, shape.size, shape.ink)
        line = self._paper.typesetter.line(shape.text, style.face)
        left = shape.x - (line.width * shape.size / 2000 if shape.middle else 0)
        self._paper.draw(canvas, [line], style, (left, self._y(shape.y) + shape.size))

    def _path(self, points: tuple[tuple[float, float], ...]) -> str:
        """The page code of a path; reportlab would write it number by number, which is slow."""
        first, *rest = (f"{x:.2f} {self._y(y):.2f}" for x, y in points)
        return f"{first} m {' '.join(f'{point} l' for point in rest)}"


def _meets(shape: Shape, piece: PicturePiece) -> bool:
    """Whether any of a shape lies in a piece: what does not is not in the file twice."""
    match shape:
        case Line(points) | Polygon(points):
            across, down = [x for x, _ in points], [y for _, y in points]
        case Circle(x, y, r):
            across, down = [x - r, x + r], [y - r, y + r]
        case Rect(box):
            across, down = [box.x, box.x + box.w], [box.y, box.y + box.h]
        case Text():
            box = shape.behind
            across, down = [box.x, box.x + box.w], [box.y, box.y + box.h]
    return (
        min(across) <= piece.right
        and max(across) >= piece.left
        and min(down) <= piece.bottom
        and max(down) >= piece.top
    )


def _within(shape: Shape, piece: PicturePiece) -> Shape:
    """A line across, no longer than a piece; any other shape as it is."""
    if isinstance(shape, Line) and len({y for _, y in shape.points}) == 1:
        ends = ((min(max(x, piece.left), piece.right), y) for x, y in shape.points)
        return replace(shape, points=tuple(ends))
    return shape


def _pen(ink: Ink, width: float, dash: tuple[float, ...] = ()) -> str:
    return f"{_colour(ink)} RG {width:g} w [{' '.join(f'{part:g}' for part in dash)}] 0 d"


def _fill(ink: Ink | None) -> str:
    return f"{_colour(ink)} rg" if ink else ""


def _ending(ink: Ink | None, fill: Ink | None) -> str:
    """The operator that paints a path: stroke, fill or both."""
    return {(True, True): "B", (True, False): "S", (False, True): "f", (False, False): "n"}[
        ink is not None, fill is not None
    ]


@cache
def _colour(ink: Ink) -> str:
    return " ".join(f"{int(ink[place : place + 2], 16) / 255:.3g}" for place in (1, 3, 5))
