"""Drawing text and lines with the typesetter, structure tree and styles of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from typing import Any

from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.faces import BODY, BOLD, ITALIC
from prebirth.layout.pdf.shaping import RIGHT_TO_LEFT
from prebirth.layout.pdf.tree import Element, MarkedContent, text
from prebirth.layout.pdf.typesetting import EncodedRun, Segment, Span, TextLine, Typesetter

OWN = frozenset((BODY, BOLD, ITALIC))
HEAVIER = 0.03
"""The thickness of the outline, in font sizes, that makes bold where a font has none."""


class Paper:
    """What the parts of one document share: typesetter, structure tree and styles."""

    def __init__(self, styles: s.Styles = s.NORMAL, *, tagged: bool = True) -> None:
        self.typesetter, self.marks, self.styles = Typesetter(), MarkedContent(on=tagged), styles

    def lines(self, spans: Iterable[Span], style: s.Style, width: float) -> list[TextLine]:
        """Text broken to a width in points."""
        return self.typesetter.lines(spans, width * 1000 / style.size)

    def width(self, words: str, style: s.Style) -> float:
        """How wide a text is on one line, in points."""
        return self.typesetter.line(words, style.face).width * style.size / 1000

    def draw(
        self,
        canvas: Any,
        lines: Sequence[TextLine],
        style: s.Style,
        at: tuple[float, float],
        width: float = 0,
        element: Element | None = None,
        *,
        silent: bool = False,
    ) -> None:
        """Draw lines down from the top left of a box, as part of an element.

        They are silent where a reader hears the same words elsewhere already.
        """
        words = self.code(lines, style, at, width)
        marks = self.marks
        if element and marks.on:
            words = f"/Span <</ActualText ()>> BDC {words}EMC " if silent else words
            words = f"{marks.begin(element, canvas.page)} {words}{marks.end}"
        canvas.code(words)

    def code(
        self, lines: Sequence[TextLine], style: s.Style, at: tuple[float, float], width: float = 0
    ) -> str:
        """The page code that draws lines down from the top left of a box."""
        size, (left, y) = style.size, at
        y -= size
        out = [f" BT {colour(style.ink)} "]
        now = ""
        several = len(lines) > 1
        for line in lines:
            x = (
                left + width - line.width * size / 1000
                if line.from_right and several and width
                else left
            )
            out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm ")
            y -= style.leading
            now = self._line(out, line, size, now)
        out.append("ET ")
        return "".join(out)

    def _line(self, out: list[str], line: TextLine, size: float, now: str) -> str:
        """Write one line, and return the font that is then set."""
        for font, group in groupby(self._items(line), key=lambda item: item[0].font):
            items = list(group)
            plain = all(run.plain for run, _ in items)
            if font != now:
                out.append(f"/{font} {size:g} Tf ")
            now = font
            if font not in self._own:
                out.append(self._special(items, size))
            elif plain:
                out.append(f"[{''.join([run.parts[0][1] for run, _ in items])}] TJ ")
            else:
                out += [self._special([item], size) for item in items]
        return now

    def _items(self, line: TextLine) -> Iterator[tuple[EncodedRun, Segment]]:
        """Each run of a line and each space between, with its segment."""
        before: EncodedRun | None = None
        for segment in line.segments:
            if segment.gap and before is not None:
                yield (
                    self.typesetter.encoded_space(
                        segment.gap, segment.style, before, segment.runs[0]
                    ),
                    segment,
                )
            for before in segment.runs:
                yield before, segment
        if line.soft_break and before is not None:
            yield (
                self.typesetter.encoded_space(
                    self.typesetter.space(segment.style), segment.style, before, before
                ),
                segment,
            )

    @property
    def _own(self) -> set[str]:
        """The tags of the fonts the page is designed with."""
        return {font.tag for name, font in self.typesetter.fonts.items() if name in OWN}

    def _special(self, items: Sequence[tuple[EncodedRun, Segment]], size: float) -> str:
        """The code of runs that need more than their glyphs.

        That is a language, an ActualText, a raised baseline or a heavier outline.
        """
        shown = [
            f"{rise * size / 1000:.3g} Ts [{content}] TJ 0 Ts " if rise else f"[{content}] TJ "
            for run, _ in items
            for rise, content in run.parts
        ]
        body = "".join(shown)
        first, segment = items[0]
        if segment.style == BOLD and first.font not in self._own:
            body = f"{HEAVIER * size:.3g} w 2 Tr {body}0 Tr "
        spelt = all(run.spelt for run, _ in items)
        if not self.marks.on or (spelt and not first.language):
            return body
        texts = [run.text for run, _ in items]
        said = (
            ""
            if spelt
            else f"/ActualText {text(''.join(reversed(texts) if segment.level % 2 else texts))} "
        )
        language = f"/Lang ({first.language}) " if first.language else ""
        return f"/Span <<{language}{said}>> BDC {body}EMC "


def say(element: Element, spans: Iterable[Span]) -> None:
    """Give an element its words where some run from right to left.

    Their glyphs stand on the page in the order of the eye, so a reader needs the text.
    """
    words = "".join(span.text for span in spans)
    if RIGHT_TO_LEFT.search(words):
        element.said = words


@cache
def colour(ink: str) -> str:
    """The page code that sets the colour of fills and lines."""
    parts = " ".join(f"{int(ink[place : place + 2], 16) / 255:.3g}" for place in (1, 3, 5))
    return f"{parts} rg {parts} RG"


def lines(
    paper: Paper,
    canvas: Any,
    segments: Sequence[tuple[float, float, float, float]],
    thick: float,
    ink: str,
) -> None:
    """Draw lines that are not read out."""
    drawn = " ".join(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l" for x1, y1, x2, y2 in segments)
    canvas.code(
        f"{paper.marks.artefact()} q {colour(ink)} {thick:g} w {drawn} S Q {paper.marks.end}"
    )


def boxes(
    paper: Paper, canvas: Any, frames: Sequence[tuple[float, float, float, float]], thick: float
) -> None:
    """Draw frames that are not read out."""
    drawn = " ".join(f"{x:.2f} {y:.2f} {wide:.2f} {high:.2f} re" for x, y, wide, high in frames)
    canvas.code(
        f"{paper.marks.artefact()} q {colour(s.INK)} {thick:g} w {drawn} S Q {paper.marks.end}"
    )


def columns(width: float, weights: Sequence[float]) -> list[tuple[float, float]]:
    """The left edge and the width of each column."""
    whole = sum(weights)
    edges = [0.0]
    for weight in weights:
        edges.append(edges[-1] + width * weight / whole)
    return [(left, right - left) for left, right in pairwise(edges)]
