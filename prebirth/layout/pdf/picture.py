"""Draws a picture on a page of a PDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, singledispatchmethod
from math import inf
from typing import Any, NamedTuple

from prebirth.drawing.shapes import (
    Box,
    Circle,
    Ink,
    Line,
    Picture,
    Point,
    Polygon,
    Rect,
    Shape,
    Text,
    Titles,
    box_of,
)
from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.faces import BODY, BOLD
from prebirth.layout.pdf.paper import Paper
from prebirth.layout.pdf.parts import PagePart
from prebirth.layout.pdf.tree import Element

HIGHEST = s.HEIGHT - 60
HIGHEST_LARGE = s.PAGE[1] - s.IN_LARGE.top - s.IN_LARGE.bottom - 90
"""The height of a picture that has a page of its own, with its heading and what part it is."""

ARC = 0.5523
"""The length, in radii, of a Bézier handle that approximates a quarter circle."""
LARGEST = 0.95
"""The scale at which a picture's letters are as large as those in a table."""


SMALLEST, SMALLEST_LARGE = 7.0, 14.0
"""The least size of letters in a picture, in points, in usual and in large print."""
AS_TEXT = 18.0
"""The size of a legend's letters in large print, and of a part's where it takes no more parts."""
SHOWN = 0.6
"""The share of a picture that a part shows beside which the whole would only be it once more."""
LARGEST_LARGE = 1.75
"""What LARGEST is in large print."""
GAIN = 1.15
"""How much larger a picture must be on the long side of the page to be turned."""
LAP = 40.0
"""How much of a picture two pieces of it share, at the least, where nothing names its rows."""
SMALL_LINE = 24.0
"""The longest line that is a mark by itself, as in a cross."""
MOST = 0.9
"""The longest mark that is kept whole, in lengths of a piece."""
LEAST = 0.25
"""The least of a page that each piece adds to those before it; else the picture is not cut."""
OVER, OVER_ROW = 6.0, 2.0
"""How far a word may stand over the column, or the row, that a piece ends with."""
EDGE = 2.0
"""The room between a mark and the edge of its piece, for the thickness of its line."""
BETWEEN = 12.0
"""The room between two entries of a legend."""
BESIDE_TURNED = 14.0
"""The room above a turned picture, whose marks may stand at its very edge."""
CAPTION = 20.0
"""The height of the words above a piece that say which it is, and of the room round it."""


class PicturePiece(NamedTuple):
    """How a picture, or a piece of one that is too wide for a page, lies on the paper."""

    left: float
    right: float
    turned: bool
    largest: float
    top: float = 0.0
    bottom: float = inf
    """Where it begins and ends from above, where it is not as high as the picture."""
    names: float = 0.0
    heads: float = 0.0
    """How much of the picture's left and top is repeated in it, to name its rows and columns."""

    def body(self, picture: Picture) -> Box:
        """What it shows of a picture, beside what is repeated in it."""
        below = min(self.bottom, picture.height)
        return Box(self.left, self.top, self.right - self.left, below - self.top)

    def down(self, picture: Picture) -> float:
        """How high it is, in the measure of the picture."""
        return self.body(picture).h + self.heads

    def is_part(self, picture: Picture) -> bool:
        """Whether it shows some of a picture, and not only what its marks mean, or all but that."""
        foot = picture.titles.bottom if picture.titles else picture.height
        wholes = [Box(0, 0, picture.width, high) for high in (picture.height, foot)]
        return self.body(picture) not in wholes and not _is_legend(picture, self.top)


def _is_legend(picture: Picture, top: float) -> bool:
    """Whether what stands from a height on only says what the marks of a picture mean."""
    return picture.titles is not None and picture.titles.bottom <= top


def suited(picture: Picture, *, large: bool) -> Picture:
    """The drawing of a picture that takes the fewest pieces, upright where that is possible.

    One that is cut across comes last: its marks are parted from their words, where no row has a
    name that each piece repeats.
    """

    def parts(one: Picture) -> tuple[bool, int, bool]:
        laid = pieces(one, large=large)
        across = one.titles is None and any(part.right - part.left < one.width for part in laid)
        return across, len(laid), laid[0].turned

    made = min((picture, *picture.also), key=parts)
    return _with_narrow_legend(made, large=large) if len(pieces(made, large=large)) > 1 else made


def _with_narrow_legend(picture: Picture, *, large: bool) -> Picture:
    """A picture whose legend stands alone, in rows as wide as a page has room for."""
    if picture.titles is None or not picture.legend:
        return picture
    foot = picture.titles.bottom
    room = s.WIDTH * _least(picture, foot) / (AS_TEXT if large else SMALLEST)
    middles = [(shape, _middle(box_of(shape))) for shape in picture.shapes]
    shapes = [one for one, at in middles if not any(box.holds(at) for box in picture.legend)]
    if any(box_of(shape).y > foot for shape in shapes):
        return picture
    rooms: list[Box] = []
    x, y = 0.0, foot
    for box in picture.legend:
        if x and x + box.w > room:
            x, y = 0.0, y + box.h
        shapes += [one.translate(x - box.x, y - box.y) for one, at in middles if box.holds(at)]
        rooms.append(box._replace(x=x, y=y))
        x += box.w + BETWEEN
    return replace(picture, height=y + rooms[-1].h, shapes=tuple(shapes), legend=tuple(rooms))


def _middle(box: Box) -> Point:
    return box.x + box.w / 2, box.y + box.h / 2


def pieces(picture: Picture, *, large: bool) -> list[PicturePiece]:
    """How a picture is laid so that its letters can be read: upright, turned, or in pieces.

    A wide family is turned to the long side of the page; one still wider goes on overleaf. Rows
    that need half the pages or less stay upright, in pieces one below the other. A picture
    that is too high for either stays whole, with letters as large as the page allows. In large
    print its parts follow, page by page, with letters that can be read; where only what its marks
    mean is too much, that alone follows. The whole is left out where each part names its rows,
    and where one shows most of it. Parts of what is no table have letters as large as those of
    the text where that takes no more of them.
    """
    if not large:
        return _laid(picture, LARGEST, SMALLEST, large=False)
    least = _laid(picture, LARGEST_LARGE, SMALLEST_LARGE, large=True)
    enlarged = len(least) > 1 and not _has_rows(picture)
    for size in range(int(AS_TEXT), int(SMALLEST_LARGE), -1) if enlarged else ():
        laid = _laid(picture, LARGEST_LARGE, size, large=True)
        if len(laid) <= len(least):
            return _that_add(picture, laid)
    return _that_add(picture, least)


def _laid(picture: Picture, most: float, size: float, *, large: bool) -> list[PicturePiece]:
    """How a picture is laid with letters of a size at the least, and drawn `most` as large."""
    wide, high = picture.width, picture.height
    needed, keys = size / _least(picture), AS_TEXT if large else size
    if min(most, s.WIDTH / wide, HIGHEST / high) >= min(needed, most):
        return [PicturePiece(0, wide, turned=False, largest=most)]
    scale = min(most, HIGHEST / wide, s.WIDTH / high)
    turned = s.WIDTH / high >= needed
    if turned and _has_rows(picture):
        upright = _cut(picture, s.WIDTH, inf, size, keys)
        pages, down = (
            [one for one in laid if not _is_legend(picture, one.top)]
            for laid in (_cut(picture, HIGHEST, inf, size, keys), upright)
        )
        high = sum(one.down(picture) * one.largest + CAPTION for one in down)
        if high <= len(pages) * HIGHEST / 2:
            return upright
    if scale >= needed or not (turned or HIGHEST / high >= needed):
        turned = scale > GAIN * min(s.WIDTH / wide, HIGHEST / high)
        whole = PicturePiece(0, wide, turned=turned, largest=most)
        followed = large and scale < needed
        return _with_parts(picture, whole, size, keys) if followed else [whole]
    if not turned:
        return _cut(picture, s.WIDTH, inf, size, keys)
    return [
        piece if _is_legend(picture, piece.top) else piece._replace(turned=True)
        for piece in _cut(picture, HIGHEST, inf, size, keys)
    ]


def _with_parts(
    picture: Picture, whole: PicturePiece, size: float, keys: float
) -> list[PicturePiece]:
    """A picture as a whole with its parts, or those alone where they show as much."""
    parts = _cut(picture, s.WIDTH, HIGHEST_LARGE, size, keys)
    first, *rest = parts
    if all(_is_legend(picture, one.top) for one in rest):
        return [first._replace(largest=whole.largest), *rest]
    bodies = [part.body(picture) for part in parts]
    shown = max(body.w * body.h for body in bodies) / (picture.width * picture.height)
    if _has_rows(picture) or shown > SHOWN:
        return parts
    if any(_is_legend(picture, one.top) for one in rest):  # it follows, and larger
        foot = picture.titles.bottom if picture.titles else picture.height
        whole = whole._replace(bottom=foot)
    return [whole, *parts]


def _that_add(picture: Picture, laid: list[PicturePiece]) -> list[PicturePiece]:
    """The pieces less the parts that show no mark but what others show whole, as the whole does.

    A part without marks stays.
    """
    parts = [one for one in laid if one.is_part(picture)]
    if all(one in parts or _is_legend(picture, one.top) for one in laid):
        return laid  # no piece is the whole, whose lines each part goes on with
    marks, bodies = _marks(picture), [part.body(picture) for part in parts]
    held = [{place for place, one in enumerate(marks) if body.contains(one)} for body in bodies]
    often = Counter(place for places in held for place in places)
    kept = list(laid)
    for part, places in zip(reversed(parts), reversed(held), strict=True):
        if places and all(often[place] > 1 for place in places):
            kept.remove(part)
            often.subtract(places)
    return kept


def _least(picture: Picture, above: float = 0.0, below: float = inf) -> float:
    """The size of the smallest letters that stand between two heights of a picture."""
    texts = [shape for shape in picture.shapes if isinstance(shape, Text)]
    return min((text.size for text in texts if above < text.y <= below), default=12.0)


def _has_rows(picture: Picture) -> bool:
    """Whether it is a table, of rows and columns that have names."""
    return picture.titles is not None and picture.titles.height > 0


def _cut(
    picture: Picture, wide: float, high: float, size: float, keys: float
) -> list[PicturePiece]:
    """The pieces of a picture that is larger than a page, row by row, with letters of a size.

    Each piece begins with what names its rows and columns. Each mark is whole in one of them.
    What the marks mean follows, with letters of the size of `keys`.
    """
    titles = picture.titles or Titles(0, 0, picture.height)
    legend = titles.bottom < picture.height
    foot = titles.bottom if legend else picture.height
    lap, aside, below = (0.0, -OVER, -OVER_ROW) if _has_rows(picture) else (LAP, EDGE, EDGE)
    scale = size / _least(picture, 0.0, foot)
    begins, ends = _reach(picture, foot) if legend else (0.0, picture.width)
    marks = [mark for mark in _marks(picture) if mark.bottom <= foot]
    across = _spans(
        ends - begins,
        wide / scale,
        [(mark.x - begins, mark.right - begins) for mark in marks],
        repeated=titles.width,
        lap=lap,
        edge=aside,
    )
    down = _spans(
        foot,
        high / scale,
        [(mark.y, mark.bottom) for mark in marks],
        repeated=titles.height,
        lap=lap,
        edge=below,
    )
    found = [
        PicturePiece(
            begins + left,
            begins + right,
            turned=False,
            largest=scale,
            top=top,
            bottom=bottom,
            names=titles.width if left else 0.0,
            heads=titles.height if top else 0.0,
        )
        for top, bottom in down
        for left, right in across
    ]
    if legend:
        scale = keys / _least(picture, foot)
        entries = [(m.x, m.right) for m in _marks(picture) if m.y >= foot]
        wide = max((right for _, right in entries), default=picture.width)
        found += [
            PicturePiece(left, right, turned=False, largest=scale, top=foot, bottom=picture.height)
            for left, right in _spans(wide, s.WIDTH / scale, entries, edge=-OVER)
        ]
    return found


def _reach(picture: Picture, foot: float) -> tuple[float, float]:
    """From where to where something is drawn above a height; names of rows begin at the edge."""
    drawn = [box_of(shape) for shape in picture.shapes if box_of(shape).bottom <= foot]
    left = min((box.x - EDGE for box in drawn), default=0.0)
    right = max((box.right + EDGE for box in drawn), default=picture.width)
    return 0.0 if _has_rows(picture) else max(left, 0.0), min(right, picture.width)


def _marks(picture: Picture) -> list[Box]:
    """What may not be cut through: words, small shapes, and each named part of the picture.

    What holds several named parts, such as a home, is no mark: they are.
    """
    texts = [shape.behind for shape in picture.shapes if isinstance(shape, Text)]
    named = [_with_words(symbol.box, texts) for symbol in picture.symbols]
    marks = [
        *named,
        *picture.legend,
        *(box_of(shape) for shape in picture.shapes if _is_mark(shape)),
    ]
    return [mark for mark in marks if sum(map(mark.contains, named)) <= 1]


def _with_words(box: Box, texts: Iterable[Box]) -> Box:
    """A named part with its words that stand line by line below its middle, as a name does."""
    middle = box.x + box.w / 2
    for text in sorted(texts, key=lambda one: one.y):
        if abs(text.x + text.w / 2 - middle) < 1 and 0 < text.bottom - box.bottom < 2 * text.h:
            left, right = min(box.x, text.x), max(box.right, text.right)
            box = Box(left, box.y, right - left, text.bottom - box.y)
    return box


def _is_mark(shape: Shape) -> bool:
    """Whether a shape is to be seen whole: not a ground, nor a line that leads somewhere."""
    match shape:
        case Line():
            box = box_of(shape)
            return max(box.w, box.h) <= SMALL_LINE
        case Rect():
            return shape.ink is not None
        case _:
            return True


def _spans(
    length: float,
    room: float,
    marks: Sequence[tuple[float, float]],
    *,
    repeated: float = 0.0,
    lap: float = 0.0,
    edge: float = EDGE,
) -> list[tuple[float, float]]:
    """Where each piece of a length begins and ends, with each mark whole in one of them.

    Every piece but the first gives up the room of what is `repeated` in it. Neighbours share
    `lap` or more; a mark that is nearly as long as a piece may be cut. So much of the picture as
    `edge` goes with a mark; where that is less than nothing, the mark may stand over its piece.
    Where what is repeated leaves no room to go on, the length stays whole.
    """
    least = LEAST * room
    if room - repeated - lap < least:
        return [(0.0, length)]
    start, end, found = 0.0, room, []
    room -= repeated
    over = max(-edge, 0.0)
    while end + over < length:
        held = [mark for mark in marks if mark[1] - mark[0] <= MOST * room]
        before = _before_marks(end, start, held, edge)
        after = before if before >= start + least else end
        found.append((start, after))
        shared = after - lap
        furthest = max(start + least, min(length - room, shared - lap))
        start = _clear(shared, furthest, held, edge) if lap else after
        end = start + room
    return [*found, (start, length)]


def _clear(
    start: float, furthest: float, marks: Iterable[tuple[float, float]], edge: float
) -> float:
    """Where a piece begins so that it cuts through none of the marks, if that is not too far."""
    for begins, ends in sorted(marks, reverse=True):
        if begins - edge / 2 < start < ends - edge:  # what just reaches there is left out
            start = begins - edge / 2
    return max(start, furthest)


def _before_marks(
    end: float, start: float, marks: Iterable[tuple[float, float]], edge: float
) -> float:
    """Where a piece ends that cuts through none of the marks: before the first that it would."""
    over = max(-edge, 0.0)
    for begins, ends in sorted(marks, reverse=True):
        if start < begins - edge and begins + over < end < ends - over:
            end = begins - max(edge, 0.0)
    return end


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
        self.piece = piece or PicturePiece(0, picture.width, turned=False, largest=largest)
        self._paper, self._picture, self._element, self._largest, self._scale = (
            paper,
            picture,
            element,
            self.piece.largest,
            1.0,
        )
        self.space_before = BESIDE_TURNED if self.piece.turned else 3
        self.space_after = 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """At most as wide as the column and as high as a page.

        Where less is left of the page, the picture goes to the next.
        """
        across, down = self._across, self._down
        highest = HIGHEST_LARGE if self._paper.styles.large else HIGHEST
        self._scale = min(
            self._largest,
            (highest if self.piece.turned else width) / across,
            (width if self.piece.turned else highest) / down,
        )
        size = (across * self._scale, down * self._scale)
        self.width, self.height = size[::-1] if self.piece.turned else size
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
        if self.piece.turned:
            canvas.translate(self.width, 0)
            canvas.rotate(90)
        canvas.scale(self._scale, self._scale)
        canvas.setLineJoin(1)
        if (self._across, self._down) == (self._picture.width, self._picture.height):
            for shape in self._picture.shapes:
                self._shape(shape, canvas)
        else:
            self._draw_piece(canvas)
        canvas.restoreState()
        canvas.code(self._paper.marks.end)

    def _draw_piece(self, canvas: Any) -> None:
        """Draw a piece, and beside and above it what names its rows and columns."""
        piece, titles = self.piece, self._picture.titles
        body = piece.body(self._picture)
        table = _has_rows(self._picture) or _is_legend(self._picture, piece.top)
        room = _around(body, OVER if table else 0.0)
        cut = [
            mark
            for mark in _marks(self._picture)
            if mark.touches(body) and not room.contains(mark) and _could_be_whole(mark, body)
        ]
        self._window(body, (piece.names, piece.heads), cut, canvas, whole=table)
        if titles is None:
            return
        rows = Box(0, piece.top, piece.names, min(body.bottom, titles.bottom) - piece.top)
        if piece.names:
            self._window(rows, (0, piece.heads), cut, canvas, whole=True)
        if piece.heads:
            heads = Box(piece.left, 0, body.w, piece.heads)
            self._window(heads, (piece.names, 0), cut, canvas, whole=True)
        if piece.names and piece.heads:
            self._window(Box(0, 0, piece.names, piece.heads), (0, 0), cut, canvas, whole=True)

    def _window(self, of: Box, at: Point, cut: Sequence[Box], canvas: Any, *, whole: bool) -> None:
        """Draw what lies in a part of the picture, at a place of the piece.

        Nothing of a mark that is cut shows: another piece has it whole. Where marks are `whole`,
        one belongs to the part that its middle lies in, and may stand a little over it.
        """
        down, over = self._down, 2 * OVER if whole else 0.0
        canvas.saveState()
        canvas.code(
            f"{at[0] - over:.2f} {down - at[1] - of.h - over:.2f} {of.w + 2 * over:.2f} "
            f"{of.h + 2 * over:.2f} re W n"
        )
        canvas.translate(at[0] - of.x, down - at[1] + of.y - self._picture.height)
        for shape in self._picture.shapes:
            box, mark = box_of(shape), _is_mark(shape)
            middle = _middle(box)
            within = (other.holds(middle) if mark else other.contains(box) for other in cut)
            if of.touches(box) and (not (whole and mark) or of.holds(middle)) and not any(within):
                self._shape(_within(shape, of), canvas)
        canvas.restoreState()

    @property
    def _across(self) -> float:
        """How wide the piece is, in the measure of the picture."""
        return self.piece.right - self.piece.left + self.piece.names

    @property
    def _down(self) -> float:
        """How high the piece is, in the measure of the picture."""
        return self.piece.down(self._picture)

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
            box = shape.blanked
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


def _around(box: Box, over: float) -> Box:
    return Box(box.x - over, box.y - over, box.w + 2 * over, box.h + 2 * over)


def _could_be_whole(mark: Box, body: Box) -> bool:
    """Whether a piece of about this size can hold a mark; a larger one is cut."""
    return mark.w <= MOST * body.w and mark.h <= MOST * body.h


def _within(shape: Shape, of: Box) -> Shape:
    """A line across or down, or a ground, no larger than a part; any other shape as it is."""

    def inside(x: float, y: float) -> Point:
        return min(max(x, of.x), of.right), min(max(y, of.y), of.bottom)

    match shape:
        case Line(points) if 1 in {len({x for x, _ in points}), len({y for _, y in points})}:
            return replace(shape, points=tuple(inside(x, y) for x, y in points))
        case Rect(box, ink=None):
            left, top = inside(box.x, box.y)
            right, bottom = inside(box.right, box.bottom)
            return replace(shape, box=Box(left, top, right - left, bottom - top))
        case _:
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
