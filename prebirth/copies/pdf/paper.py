"""What text and rules are drawn with: the setting, the marks and the styles of one document, and the parts of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from typing import Any, NamedTuple

from prebirth.copies.pdf import styles as s
from prebirth.copies.pdf.faces import BODY, BOLD, ITALIC
from prebirth.copies.pdf.parts import Part
from prebirth.copies.pdf.setting import Line, Piece, Setting, Span, Written
from prebirth.copies.pdf.shaping import RIGHT_TO_LEFT
from prebirth.copies.pdf.tree import Element, Marks, text

OWN = frozenset((BODY, BOLD, ITALIC))
HEAVIER = 0.03
"""How thick the outline of a letter is, in sizes, where its font has no bold of its own."""


class Paper:
    """All that the parts of one document share."""

    def __init__(self, styles: s.Styles = s.NORMAL, *, tagged: bool = True) -> None:
        self.setting, self.marks, self.styles = Setting(), Marks(on=tagged), styles

    def lines(self, spans: Iterable[Span], style: s.Style, width: float) -> list[Line]:
        """Text broken to a width in points."""
        return self.setting.lines(spans, width * 1000 / style.size)

    def width(self, words: str, style: s.Style) -> float:
        """How wide a text is on one line, in points."""
        return self.setting.line(words, style.face).width * style.size / 1000

    def draw(
        self,
        canvas: Any,
        lines: Sequence[Line],
        style: s.Style,
        at: tuple[float, float],
        width: float = 0,
        element: Element | None = None,
        *,
        silent: bool = False,
    ) -> None:
        """Draw lines from the top left of a box, as part of an element; silent where it is said elsewhere already."""
        words = self.code(lines, style, at, width)
        marks = self.marks
        if element and marks.on:
            words = f"/Span <</ActualText ()>> BDC {words}EMC " if silent else words
            words = f"{marks.begin(element, canvas.page)} {words}{marks.end}"
        canvas.code(words)

    def code(self, lines: Sequence[Line], style: s.Style, at: tuple[float, float], width: float = 0) -> str:
        """What draws lines from the top left of a box, in the page's own language."""
        size, (left, y) = style.size, at
        y -= size
        out = [f" BT {colour(style.ink)} "]
        now = ""
        several = len(lines) > 1
        for line in lines:
            x = left + width - line.width * size / 1000 if line.from_right and several and width else left
            out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm ")
            y -= style.leading
            now = self._line(out, line, size, now)
        out.append("ET ")
        return "".join(out)

    def _line(self, out: list[str], line: Line, size: float, now: str) -> str:
        """Write one line; returns the font that is then set."""
        for font, group in groupby(self._items(line), key=lambda item: item[0].font):
            items = list(group)
            plain = all(written.plain for written, _ in items)
            if font != now:
                out.append(f"/{font} {size:g} Tf ")
            now = font
            if font not in self._own:
                out.append(self._special(items, size))
            elif plain:
                out.append(f"[{''.join([written.parts[0][1] for written, _ in items])}] TJ ")
            else:
                out += [self._special([item], size) for item in items]
        return now

    def _items(self, line: Line) -> Iterator[tuple[Written, Piece]]:
        """Each run of a line and each space between, with the piece it belongs to."""
        before: Written | None = None
        for piece in line.pieces:
            if piece.gap and before is not None:
                yield self.setting.written_space(piece.gap, piece.style, before, piece.written[0]), piece
            for before in piece.written:
                yield before, piece
        if line.runs_on and before is not None:
            yield self.setting.written_space(self.setting.space(piece.style), piece.style, before, before), piece

    @property
    def _own(self) -> set[str]:
        """The tags of the fonts the page is designed with."""
        return {font.tag for name, font in self.setting.fonts.items() if name in OWN}

    def _special(self, items: Sequence[tuple[Written, Piece]], size: float) -> str:
        """Runs of one font that need a language, something said instead, letters above the line, or a heavier outline."""
        shown = [f"{rise * size / 1000:.3g} Ts [{content}] TJ 0 Ts " if rise else f"[{content}] TJ " for written, _ in items for rise, content in written.parts]
        body = "".join(shown)
        first, piece = items[0]
        if piece.style == BOLD and first.font not in self._own:
            body = f"{HEAVIER * size:.3g} w 2 Tr {body}0 Tr "
        spelt = all(written.spelt for written, _ in items)
        if not self.marks.on or (spelt and not first.language):
            return body
        texts = [written.text for written, _ in items]
        said = "" if spelt else f"/ActualText {text(''.join(reversed(texts) if piece.level % 2 else texts))} "
        language = f"/Lang ({first.language}) " if first.language else ""
        return f"/Span <<{language}{said}>> BDC {body}EMC "


def say(element: Element, spans: Iterable[Span]) -> None:
    """Give an element its words where some run from right to left, since those stand on the page as the eye takes them."""
    words = "".join(span.text for span in spans)
    if RIGHT_TO_LEFT.search(words):
        element.said = words


@cache
def colour(ink: str) -> str:
    """What sets the colour of fills and lines."""
    parts = " ".join(f"{int(ink[place : place + 2], 16) / 255:.3g}" for place in (1, 3, 5))
    return f"{parts} rg {parts} RG"


class Aside(NamedTuple):
    """A few words that stand at the right of a heading where there is room, else below it."""

    span: Span
    style: s.Style
    element: Element


class Text(Part):
    """A paragraph or a heading; a part of it keeps its element when it goes to the next page."""

    ROOM = 14.0
    """The least space between a heading and what stands at its right."""

    def __init__(
        self, paper: Paper, spans: Sequence[Span], style: s.Style, element: Element, *, mark: tuple[str, int, str] | None = None, aside: Aside | None = None
    ) -> None:
        super().__init__()
        self._paper, self._spans, self._style, self._element, self.mark, self.aside = paper, spans, style, element, mark, aside
        self._lines: list[Line] = []
        self._set_to = -1.0
        say(element, spans)
        self.space_before, self.space_after, self.with_next = style.before, style.after, style.with_next

    @property
    def opens(self) -> bool:
        """Whether it opens a part of the document."""
        return self.mark is not None and self.mark[1] <= 1

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As many lines as the width needs."""
        if self._set_to != width and self._spans:
            self._lines = self._paper.lines(self._spans, self._style, width)
            self._set_to = width
        self.width, self.height = width, len(self._lines) * self._style.leading + self._below()
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Part]:
        """Two parts, neither of them a single line."""
        self.wrap(width, height)
        fit = min(int(height // self._style.leading), len(self._lines) - 2)
        if fit < 2:
            return []
        first, rest = self._part(self._lines[:fit], width), self._part(self._lines[fit:], width)
        first.space_before, first.mark = self.space_before, self.mark
        rest.space_after, rest.aside = self.space_after, self.aside
        return [first, rest]

    def _part(self, lines: list[Line], width: float) -> Text:
        part = Text(self._paper, (), self._style, self._element)
        part._lines, part._set_to = lines, width
        part.space_before = part.space_after = 0.0
        part.with_next = False
        return part

    def _below(self) -> float:
        """The height of what stands beside the heading where it has to stand below."""
        if self.aside is None:
            return 0.0
        span, style, _ = self.aside
        taken = self._lines[0].width * self._style.size / 1000 if self._lines else 0
        beside = len(self._lines) == 1 and taken + self.ROOM + self._paper.width(span.text, style) <= self._set_to
        return 0.0 if beside else len(self._paper.lines([span], style, self._set_to)) * style.leading

    def draw(self) -> None:
        """Draw the lines, and set the bookmark of a heading."""
        if self.mark:
            words, level, key = self.mark
            self.canvas.bookmarkHorizontal(key, 0, self.height + 8)
            self.canvas.places[key] = self.canvas.page
            self.canvas.addOutlineEntry(words, key, level=max(level - 1, 0), closed=level == 1)
        self._paper.draw(self.canvas, self._lines, self._style, (0, self.height), self.width, self._element)
        if self.aside is None:
            return
        span, style, element = self.aside
        below = self._below()
        if below:
            self._paper.draw(self.canvas, self._paper.lines([span], style, self.width), style, (0, below), self.width, element)
        else:
            left = self.width - self._paper.width(span.text, style)
            self._paper.draw(self.canvas, self._paper.lines([span], style, self.width), style, (left, self.height - self._style.size + style.size), 0, element)


class Item(Text):
    """An item of a list: its mark at the left, its lines beside it."""

    HANG = 1.1
    """How far in the lines stand, in sizes."""

    def __init__(self, paper: Paper, mark: str, spans: Sequence[Span], style: s.Style, element: Element) -> None:
        self._label, self._list_mark = element.add("Lbl"), mark
        super().__init__(paper, spans, style, element.add("LBody"))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The lines in what the mark leaves of the width."""
        super().wrap(width - self.HANG * self._style.size, height)
        self.width = width
        return width, self.height

    def split(self, width: float, height: float) -> list[Part]:
        """An item is short; it goes to the next page whole, unless that would not hold it."""
        return [] if self.height < s.HEIGHT else super().split(width - self.HANG * self._style.size, height)

    def draw(self) -> None:
        """Draw the mark, then the lines."""
        paper, style = self._paper, self._style
        paper.draw(self.canvas, paper.lines([Span(self._list_mark, style.face)], style, self.width), style, (0, self.height), 0, self._label)
        paper.draw(self.canvas, self._lines, style, (self.HANG * style.size, self.height), self.width, self._element)


class Rule(Part):
    """A line across the column, to write on or to part."""

    def __init__(self, paper: Paper, thick: float, ink: str, before: float, after: float, *, with_next: bool = False) -> None:
        super().__init__()
        self._paper, self._thick, self._ink = paper, thick, ink
        self.space_before, self.space_after, self.with_next = before, after, with_next

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the column."""
        self.width, self.height = width, self._thick
        return width, self._thick

    def draw(self) -> None:
        """Draw it."""
        lines(self._paper, self.canvas, [(0, 0, self.width, 0)], self._thick, self._ink)


class SideBySide(Part):
    """Columns of parts that stay on one page."""

    GUTTER = 18.0

    def __init__(self, columns: Sequence[Sequence[Part]]) -> None:
        super().__init__()
        self._columns = columns
        self.space_before = max((column[0].space_before for column in columns if column), default=0.0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the highest column."""
        self._wide = (width - self.GUTTER * (len(self._columns) - 1)) / len(self._columns)
        self.width, self.height = width, max(_high(column, self._wide, height) for column in self._columns)
        return self.width, self.height

    def draw(self) -> None:
        """Draw one column after the other."""
        for number, column in enumerate(self._columns):
            top, gap = self.height, 0.0
            for place, part in enumerate(column):
                top -= max(gap, part.space_before) if place else 0
                gap = part.space_after
                top -= part.height
                part.draw_on(self.canvas, number * (self._wide + self.GUTTER), top)

    def split(self, _width: float, _height: float) -> list[Part]:
        """Where no page would hold the columns, they stand one below the other."""
        return [part for column in self._columns for part in column] if self.height > s.HEIGHT else []


def _high(column: Sequence[Part], width: float, height: float) -> float:
    high, gap = 0.0, 0.0
    for place, part in enumerate(column):
        high += part.wrap(width, height)[1] + (max(gap, part.space_before) if place else 0)
        gap = part.space_after
    return high + gap


class Framed(Part):
    """Text in a frame that must not be missed."""

    PAD = 9.0
    THICK = 1.6

    def __init__(self, paper: Paper, inside: Text) -> None:
        super().__init__()
        self._paper, self._inside = paper, inside
        self.space_before, self.space_after = 8, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The text and the room round it."""
        _, high = self._inside.wrap(width - 2 * self.PAD, height)
        self.width, self.height = width, high + 2 * self.PAD - 2
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Part]:
        """A frame on each page."""
        return [Framed(self._paper, part) for part in self._inside.split(width - 2 * self.PAD, height - 2 * self.PAD) if isinstance(part, Text)]

    def draw(self) -> None:
        """Draw the frame, then the text."""
        boxes(self._paper, self.canvas, [(0, 0, self.width, self.height)], self.THICK)
        self._inside.draw_on(self.canvas, self.PAD, self.PAD - 3)


class Boxes(Part):
    """Boxes side by side, or below one another in large print: a small label, a large value, a remark."""

    PAD = 7.0

    def __init__(self, paper: Paper, tiles: Sequence[tuple[str, str, str]], element: Element) -> None:
        super().__init__()
        self._paper, self._tiles, self._element = paper, tiles, element
        self._set: list[list[tuple[list[Line], s.Style]]] = []
        self.space_before, self.space_after = 3, 4

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as the highest box."""
        paper, styles = self._paper, self._paper.styles
        across = 2 if styles.large else len(self._tiles)
        self._wide = width / max(across, 1)
        rows = zip((styles.tile_small, styles.tile_large, styles.tile_small), range(3), strict=True)
        looks = [style for style, _ in rows]
        self._set = [
            [(paper.lines([Span(words, style.face)], style, self._wide - 2 * self.PAD), style) for words, style in zip(tile, looks, strict=True) if words]
            for tile in self._tiles
        ]
        heights = [sum(len(lines) * style.leading for lines, style in tile) for tile in self._set]
        self._rows = [max(heights[start : start + across]) + 12 for start in range(0, len(heights), across)]
        self._across = across
        self.width, self.height = width, sum(self._rows)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes, then what stands in each."""
        frames, top = [], self.height
        for row, high in enumerate(self._rows):
            for column, tile in enumerate(self._set[row * self._across : (row + 1) * self._across]):
                x = column * self._wide
                frames.append((x, top - high, self._wide, high))
                body = self._element.add("LI").add("LBody")
                y = top - 5
                for words, style in tile:
                    self._paper.draw(self.canvas, words, style, (x + self.PAD, y), self._wide - 2 * self.PAD, body.add("P"))
                    y -= len(words) * style.leading
            top -= high
        boxes(self._paper, self.canvas, frames, 0.8)


def lines(paper: Paper, canvas: Any, segments: Sequence[tuple[float, float, float, float]], thick: float, ink: str) -> None:
    """Lines that are not read out."""
    drawn = " ".join(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l" for x1, y1, x2, y2 in segments)
    canvas.code(f"{paper.marks.artefact()} q {colour(ink)} {thick:g} w {drawn} S Q {paper.marks.end}")


def boxes(paper: Paper, canvas: Any, frames: Sequence[tuple[float, float, float, float]], thick: float) -> None:
    """Frames that are not read out."""
    drawn = " ".join(f"{x:.2f} {y:.2f} {wide:.2f} {high:.2f} re" for x, y, wide, high in frames)
    canvas.code(f"{paper.marks.artefact()} q {colour(s.INK)} {thick:g} w {drawn} S Q {paper.marks.end}")


def columns(width: float, weights: Sequence[float]) -> list[tuple[float, float]]:
    """The left edge and the width of each column."""
    whole = sum(weights)
    edges = [0.0]
    for weight in weights:
        edges.append(edges[-1] + width * weight / whole)
    return [(left, right - left) for left, right in pairwise(edges)]
