"""The table of contents; its page numbers are filled in when every page is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from prebirth.layout.pdf.embed import Raw, refer
from prebirth.layout.pdf.faces import BODY
from prebirth.layout.pdf.paper import Paper
from prebirth.layout.pdf.parts import PagePart
from prebirth.layout.pdf.tree import Element, text
from prebirth.layout.pdf.typesetting import Span

GUTTER = 24.0
NUMBER = 24.0
"""The room for a page's number."""


class Link:
    """A link to a part, with a place kept in the page for the part's page number."""

    def __init__(
        self,
        paper: Paper,
        canvas: Any,
        title: str,
        key: str,
        box: tuple[float, float, float, float],
        element: Element,
    ) -> None:
        self._paper, self._title, self._box, self._element = paper, title, box, element
        self.key = key
        self._thing = Raw()
        self.reference = refer(canvas.pdf, self._thing)
        self._key = (
            paper.marks.annotation(element, canvas.page, self.reference) if paper.marks.on else 0
        )

    def keep_place(self, canvas: Any, right: float, top: float) -> None:
        """Keep a place for the page number, which ends at `right`."""
        self._begin = self._paper.marks.begin(self._element, canvas.page)
        self._place, self._at = canvas.place(), (right, top)

    def number(self, page: int) -> None:
        """Fill in the number of the page it leads to, counted from 0."""
        style, (right, top) = self._paper.styles.text, self._at
        words = str(page + 1)
        lines = self._paper.lines([Span(words, BODY)], style, NUMBER * 2)
        code, place = self._place
        shown = self._paper.code(lines, style, (right - self._paper.width(words, style), top))
        code[place] = f"{self._begin} {shown}{self._paper.marks.end}"

    def write(self, page: str) -> None:
        """Write the link's target, given the reference of that page."""
        rect = " ".join(f"{edge:.2f}" for edge in self._box)
        action = f"/A << /S /GoTo /D [{page} /Fit] >>"
        self._thing.text = (
            f"<< /Type /Annot /Subtype /Link /Rect [{rect}] /Border [0 0 0] /F 4 "
            f"/Contents {text(self._title)} /StructParent {self._key} {action} >>"
        )


class ContentsList(PagePart):
    """The parts in two columns, or in one in large print."""

    def __init__(self, paper: Paper, parts: Sequence[tuple[str, str]], element: Element) -> None:
        super().__init__()
        self._paper, self._all, self._element = paper, parts, element
        self.space_after = 8

    @property
    def _parts(self) -> list[tuple[str, str]]:
        """Every part but the first, in which this list stands."""
        return list(self._all[1:])

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as its longer column; a part's name has one line."""
        self._across = 1 if self._paper.styles.large else 2
        self._down = -(-len(self._parts) // self._across)
        self.width, self.height = width, self._down * self._leading
        return self.width, self.height

    @property
    def _leading(self) -> float:
        return self._paper.styles.text.leading + 2

    def draw(self) -> None:
        """Draw the names; each is a link."""
        canvas, style, paper = self.canvas, self._paper.styles.text, self._paper
        wide = (self.width - GUTTER * (self._across - 1)) / self._across
        for place, (title, key) in enumerate(self._parts):
            left = place // self._down * (wide + GUTTER)
            top = self.height - place % self._down * self._leading
            link = self._element.add("TOCI").add("Reference").add("Link")
            x, y = canvas.absolutePosition(left, top)
            made = Link(paper, canvas, title, key, (x, y - style.leading, x + wide, y), link)
            canvas.link(made)
            line = paper.lines([Span(title, BODY)], style, wide - NUMBER)[:1]
            paper.draw(canvas, line, style, (left, top), wide, link)
            made.keep_place(canvas, left + wide, top)
