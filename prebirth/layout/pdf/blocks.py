"""The parts of a page: paragraphs, list items, rules, columns, frames and boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.paper import Paper, boxes, lines, say
from prebirth.layout.pdf.parts import PagePart
from prebirth.layout.pdf.tree import Element
from prebirth.layout.pdf.typesetting import Span, TextLine


class Aside(NamedTuple):
    """A few words at the right of a heading, or below it where there is no room."""

    span: Span
    style: s.Style
    element: Element


class TextPart(PagePart):
    """A paragraph or a heading; split over pages, it stays one structure element."""

    ROOM = 14.0
    """The least space between a heading and what stands at its right."""

    def __init__(
        self,
        paper: Paper,
        spans: Sequence[Span],
        style: s.Style,
        element: Element,
        *,
        mark: tuple[str, int, str] | None = None,
        aside: Aside | None = None,
    ) -> None:
        super().__init__()
        self._paper, self._spans, self._style, self._element, self.mark, self.aside = (
            paper,
            spans,
            style,
            element,
            mark,
            aside,
        )
        self._lines: list[TextLine] = []
        self._set_to = -1.0
        say(element, spans)
        self.space_before, self.space_after, self.with_next = (
            style.before,
            style.after,
            style.with_next,
        )

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

    def beginning(self, width: float) -> float:
        """The room it needs to begin: two lines, or all where what is left would be one alone."""
        self.wrap(width, s.HEIGHT)
        return self.height if len(self._lines) < 4 else 2 * self._style.leading

    def split(self, width: float, height: float) -> list[PagePart]:
        """Two parts, neither of them a single line."""
        self.wrap(width, height)
        fit = min(int(height // self._style.leading), len(self._lines) - 2)
        if fit < 2:
            return []
        first, rest = self._part(self._lines[:fit], width), self._part(self._lines[fit:], width)
        first.space_before, first.mark = self.space_before, self.mark
        rest.space_after, rest.aside = self.space_after, self.aside
        return [first, rest]

    def _part(self, lines: list[TextLine], width: float) -> TextPart:
        part = TextPart(self._paper, (), self._style, self._element)
        part._lines, part._set_to = lines, width
        part.space_before = part.space_after = 0.0
        part.with_next = False
        return part

    def _below(self) -> float:
        """The extra height where the aside has to stand below the heading."""
        if self.aside is None:
            return 0.0
        span, style, _ = self.aside
        taken = self._lines[0].width * self._style.size / 1000 if self._lines else 0
        beside = (
            len(self._lines) == 1
            and taken + self.ROOM + self._paper.width(span.text, style) <= self._set_to
        )
        return (
            0.0 if beside else len(self._paper.lines([span], style, self._set_to)) * style.leading
        )

    def draw(self) -> None:
        """Draw the lines, and set the bookmark of a heading."""
        if self.mark:
            words, level, key = self.mark
            self.canvas.bookmarkHorizontal(key, 0, self.height + 8)
            self.canvas.places[key] = self.canvas.page
            self.canvas.addOutlineEntry(words, key, level=max(level - 1, 0), closed=level == 1)
        self._paper.draw(
            self.canvas, self._lines, self._style, (0, self.height), self.width, self._element
        )
        if self.aside is None:
            return
        span, style, element = self.aside
        below = self._below()
        if below:
            self._paper.draw(
                self.canvas,
                self._paper.lines([span], style, self.width),
                style,
                (0, below),
                self.width,
                element,
            )
        else:
            left = self.width - self._paper.width(span.text, style)
            self._paper.draw(
                self.canvas,
                self._paper.lines([span], style, self.width),
                style,
                (left, self.height - self._style.size + style.size),
                0,
                element,
            )


class ListItem(TextPart):
    """An item of a list: its bullet, and its lines beside it."""

    HANG = 1.1
    """The indent of the lines, in multiples of the font size."""

    def __init__(
        self, paper: Paper, mark: str, spans: Sequence[Span], style: s.Style, element: Element
    ) -> None:
        self._label, self._list_mark = element.add("Lbl"), mark
        super().__init__(paper, spans, style, element.add("LBody"))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The lines in what the mark leaves of the width."""
        super().wrap(width - self.HANG * self._style.size, height)
        self.width = width
        return width, self.height

    def beginning(self, width: float) -> float:
        """All of it, as it is not split, unless no page would hold it."""
        self.wrap(width, s.HEIGHT)
        return self.height if self.height < s.HEIGHT else super().beginning(width)

    def split(self, width: float, height: float) -> list[PagePart]:
        """Split only an item that no page would hold; others go to the next page whole."""
        return (
            []
            if self.height < s.HEIGHT
            else super().split(width - self.HANG * self._style.size, height)
        )

    def draw(self) -> None:
        """Draw the bullet, then the lines."""
        paper, style = self._paper, self._style
        paper.draw(
            self.canvas,
            paper.lines([Span(self._list_mark, style.face)], style, self.width),
            style,
            (0, self.height),
            0,
            self._label,
        )
        paper.draw(
            self.canvas,
            self._lines,
            style,
            (self.HANG * style.size, self.height),
            self.width,
            self._element,
        )


class HorizontalRule(PagePart):
    """A line across the column, to write on or to separate."""

    def __init__(
        self,
        paper: Paper,
        thick: float,
        ink: str,
        before: float,
        after: float,
        *,
        with_next: bool = False,
    ) -> None:
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


class SideBySide(PagePart):
    """Columns of parts that stay on one page."""

    GUTTER = 18.0

    def __init__(self, columns: Sequence[Sequence[PagePart]]) -> None:
        super().__init__()
        self._columns = columns
        self.space_before = max(
            (column[0].space_before for column in columns if column), default=0.0
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the highest column."""
        self._wide = (width - self.GUTTER * (len(self._columns) - 1)) / len(self._columns)
        self.width, self.height = (
            width,
            max(_high(column, self._wide, height) for column in self._columns),
        )
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

    def split(self, _width: float, _height: float) -> list[PagePart]:
        """Where no page would hold the columns, they stand one below the other."""
        return (
            [part for column in self._columns for part in column] if self.height > s.HEIGHT else []
        )


def _high(column: Sequence[PagePart], width: float, height: float) -> float:
    high, gap = 0.0, 0.0
    for place, part in enumerate(column):
        high += part.wrap(width, height)[1] + (max(gap, part.space_before) if place else 0)
        gap = part.space_after
    return high + gap


class BesidePicture(PagePart):
    """A text beside a picture, or beside the room for one."""

    ROOM = 74.0
    """How far from the left the text begins."""

    def __init__(self, picture: PagePart | None, text: TextPart) -> None:
        super().__init__()
        self._picture, self._text = picture, text
        self.space_before, self.space_after = text.space_before, text.space_after
        self.with_next, self.opens = text.with_next, text.opens

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of the two."""
        _, high = self._text.wrap(width - self.ROOM, height)
        drawn = self._picture.wrap(self.ROOM, height)[1] if self._picture else 0.0
        self.width, self.height = width, max(high, drawn)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[PagePart]:
        """Split only what no page would hold; else it goes to the next page whole."""
        if self.height <= s.HEIGHT:
            return []
        parts = [part for part in self._text.split(width - self.ROOM, height) if part]
        texts = [part for part in parts if isinstance(part, TextPart)]
        return [
            BesidePicture(None if number else self._picture, part)
            for number, part in enumerate(texts)
        ]

    def draw(self) -> None:
        """Draw the text at the middle of the picture's height, and the picture at its top."""
        self._text.draw_on(self.canvas, self.ROOM, (self.height - self._text.height) / 2)
        if self._picture:
            self._picture.draw_on(self.canvas, 0, self.height - self._picture.height)


class Framed(PagePart):
    """A framed text that must not be overlooked."""

    PAD = 9.0
    THICK = 1.6

    def __init__(self, paper: Paper, inside: TextPart) -> None:
        super().__init__()
        self._paper, self._inside = paper, inside
        self._above, self._below = paper.styles.frame_room
        self.space_before, self.space_after = 8, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The text and the room round it."""
        _, high = self._inside.wrap(width - 2 * self.PAD, height)
        self.width, self.height = width, high + self._above + self._below
        return self.width, self.height

    def split(self, width: float, height: float) -> list[PagePart]:
        """A frame on each page."""
        return [
            Framed(self._paper, part)
            for part in self._inside.split(width - 2 * self.PAD, height - self._above - self._below)
            if isinstance(part, TextPart)
        ]

    def draw(self) -> None:
        """Draw the frame, then the text."""
        boxes(self._paper, self.canvas, [(0, 0, self.width, self.height)], self.THICK)
        self._inside.draw_on(self.canvas, self.PAD, self._below)


class Boxes(PagePart):
    """A row of boxes, one below the other in large print.

    Each has a small label, a large value and a small remark.
    """

    PAD = 7.0

    def __init__(
        self, paper: Paper, tiles: Sequence[tuple[str, str, str]], element: Element
    ) -> None:
        super().__init__()
        self._paper, self._tiles, self._element = paper, tiles, element
        self._set: list[list[tuple[list[TextLine], s.Style]]] = []
        self.space_before, self.space_after = 3, 4

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as the highest box."""
        paper, styles = self._paper, self._paper.styles
        across = 2 if styles.large else len(self._tiles)
        self._wide = width / max(across, 1)
        rows = zip((styles.tile_small, styles.tile_large, styles.tile_small), range(3), strict=True)
        looks = [style for style, _ in rows]
        self._set = [
            [
                (paper.lines([Span(words, style.face)], style, self._wide - 2 * self.PAD), style)
                for words, style in zip(tile, looks, strict=True)
                if words
            ]
            for tile in self._tiles
        ]
        heights = [sum(len(lines) * style.leading for lines, style in tile) for tile in self._set]
        self._rows = [
            max(heights[start : start + across]) + 12 for start in range(0, len(heights), across)
        ]
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
                    self._paper.draw(
                        self.canvas,
                        words,
                        style,
                        (x + self.PAD, y),
                        self._wide - 2 * self.PAD,
                        body.add("P"),
                    )
                    y -= len(words) * style.leading
            top -= high
        boxes(self._paper, self.canvas, frames, 0.8)
