"""A table over many pages: rows are set when their page is, and each page has the head."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any, NamedTuple

from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.paper import Paper, colour, columns, lines, say
from prebirth.layout.pdf.parts import NewPage, PagePart
from prebirth.layout.pdf.tree import Element
from prebirth.layout.pdf.typesetting import Span, TextLine

BESIDE = 4.0
MIDDLE = 0.28
"""How far above its foot a letter is struck through, as a share of its size."""
TALL = 0.35
"""The share of a page's height above which a row may be split."""
LONE = 2
"""The lines of a row that may stand on a page apart from its others, at the least."""
FOOT = 3
"""The rows with which a table begins at the foot of a page, at the least; of one more all."""
FOOT_ROOM = 0.17
"""The share of a page's height that those may take, save two rows that are all there are."""


class TableRow(NamedTuple):
    """One row as it is set: the lines of each cell, and its elements once it is drawn."""

    cells: tuple[tuple[TextLine, ...], ...]
    owners: tuple[Element, ...] = ()


class TablePart(PagePart):
    """The part of a table that begins at one of its rows."""

    def __init__(
        self,
        paper: Paper,
        titles: Sequence[str],
        weights: Sequence[float],
        rows: Sequence[tuple[str, ...]],
        element: Element,
        struck: frozenset[int] = frozenset(),
        *,
        pairs: bool = False,
    ) -> None:
        super().__init__()
        self._struck, self._pairs = struck, pairs
        self._paper, self._rows, self._element = paper, rows, element
        self._above, self._below = paper.styles.cell_room
        self.start, self.end = 0, len(rows)
        self.second = len(rows)
        """The first row on the table's second page."""
        self.ready: dict[int, TableRow] = {}
        self._columns = columns(s.WIDTH, weights)
        self._head = TableRow(
            tuple(
                self._cell(title, paper.styles.head, wide)
                for title, (_, wide) in zip(titles, self._columns, strict=True)
            )
        )
        self.space_before, self.space_after = 2, 6
        self.whole = False
        """Whether it stays on one page, where a page can hold it."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The height of its rows, or as much as is needed to see that they do not fit."""
        self.width, high = width, self._high(self._head)
        for number in range(self.start, self.end):
            high += self._high(self._row(number))
            if high > height:
                break
        self.height = high
        return width, high

    def beginning(self, _width: float) -> float:
        """The room it needs to begin: its head and its first rows, or two lines of a tall one.

        So few rows are not parted from each other, unless they take a good part of the page.
        """
        count = self.end - self.start
        least = count if count <= FOOT + 1 else FOOT
        most = s.HEIGHT * FOOT_ROOM * (2 if count == 2 else 1)
        high = self._high(self._head)
        for number in range(self.start, self.start + least):
            row = self._high(self._row(number))
            if row > s.HEIGHT * TALL:
                return high + 2 * self._paper.styles.cell.leading + self._above + self._below
            if number > self.start and high + row > most:
                return high
            high += row
        return high

    def split(self, _width: float, height: float) -> list[PagePart]:
        """The rows that fit, and the rest."""
        left = height - self._high(self._head)
        number = self.start
        while number < self.end and self._high(self._row(number)) <= left:
            left -= self._high(self._row(number))
            number += 1
        if number >= self.end:
            return [self]
        row = self._row(number)
        lines_left = int((left - self._above - self._below) // self._paper.styles.cell.leading)
        longest = max(map(len, row.cells))
        lines_left = min(lines_left, longest - LONE)  # no line of a row alone on the next page
        tall = self._high(row) > s.HEIGHT * TALL
        if lines_left >= LONE and tall:
            first, rest = self._part(self.start, number + 1), self._part(number, self.end)
            owners = row.owners or self._cells(number)
            first.ready[number] = TableRow(tuple(cell[:lines_left] for cell in row.cells), owners)
            rest.ready[number] = TableRow(tuple(cell[lines_left:] for cell in row.cells), owners)
            return [first, rest]
        if number == self.start or (not self.start and height < self.beginning(s.WIDTH)):
            return []
        last = self._high(self._row(number - 1)) if number > self.start else 0.0
        small = not tall and last <= s.HEIGHT * TALL
        if number == self.end - 1 and number - self.start > 1 and small:  # it takes one with it
            return [self._part(self.start, number - 1), NewPage(), self._part(number - 1, self.end)]
        return [self._part(self.start, number), self._part(number, self.end)]

    def draw(self) -> None:
        """Draw the head and the rows.

        The heads of all pages belong to the same cells, and only the first is read out.
        """
        table, canvas, paper = self._element, self.canvas, self._paper
        top, rules = self.height, [self.height]
        if not self._pairs:
            high = self._high(self._head)
            canvas.code(
                f"{paper.marks.artefact()} q {colour(s.SHADE)} 0 {top - high:.2f} "
                f"{self.width:.2f} {high:.2f} re f Q {paper.marks.end}"
            )
            self._draw_head(table, top)
            top -= high
            rules.append(top)
        elif not table.kids:
            table.add("TBody")
        body = table.kids[-1]
        for number in range(self.start, self.end):
            row = self.ready.pop(number) if number in self.ready else self._set(number)
            owners = row.owners or self._cells(number)
            line = owners[0].parent
            for owner, words in zip(owners, self._rows[number], strict=True):
                say(owner, [Span(words, "")])
            if isinstance(body, Element) and line is not None and line.parent is None:
                line.parent = body
                body.kids.append(line)
            self._draw_row(row, owners, top, paper.styles.cell)
            if number in self._struck and (through := self._through(row, top)):
                lines(paper, canvas, through, 0.7, paper.styles.cell.ink)
            top -= self._high(row)
            rules.append(top)
        lines(paper, canvas, [(0, y, self.width, y) for y in rules], 0.5, s.RULE)

    def _draw_head(self, table: Element, top: float) -> None:
        """Draw the head, which is read out on the first page alone.

        On later pages it is an artefact where the table has three pages or more, else silent.
        """
        marks, style = self._paper.marks, self._paper.styles.head
        again = bool(table.kids)
        if again and (self.start > self.second or self.end < len(self._rows)):
            self.canvas.code(marks.artefact())
            self._draw_row(self._head, None, top, style)
            self.canvas.code(marks.end)
            return
        self._draw_row(self._head, self._titles_of(table), top, style, silent=again)
        if not again:
            table.add("TBody")

    def _draw_row(
        self,
        row: TableRow,
        owners: Sequence[Element] | None,
        top: float,
        style: s.Style,
        *,
        silent: bool = False,
    ) -> None:
        for place, (cell, (left, wide)) in enumerate(zip(row.cells, self._columns, strict=True)):
            if cell:
                owner = owners[place] if owners else None
                self._paper.draw(
                    self.canvas,
                    cell,
                    style,
                    (left + BESIDE, top - self._above),
                    wide - 2 * BESIDE,
                    owner,
                    silent=silent,
                )

    def _through(self, row: TableRow, top: float) -> list[tuple[float, float, float, float]]:
        """The lines through the words of a row that holds no more, but for its first cell."""
        style, found = self._paper.styles.cell, []
        for cell, (left, wide) in [*zip(row.cells, self._columns, strict=True)][1:]:
            y = top - self._above - style.size * (1 - MIDDLE)
            for line in cell:
                long = line.width * style.size / 1000
                right = line.from_right and len(cell) > 1
                begins = left + wide - BESIDE - long if right else left + BESIDE
                found.append((begins, y, begins + long, y))
                y -= style.leading
        return found

    def _titles_of(self, table: Element) -> tuple[Element, ...]:
        """The cells of the head, created for the first page."""
        if not table.kids:
            return self._owners(
                table.add("THead").add("TR"), "TH", "<< /O /Table /Scope /Column >>"
            )
        (line,) = table.kids[0].kids  # type: ignore[union-attr]
        return tuple(line.kids)  # type: ignore[union-attr, arg-type]

    def _owners(self, line: Element, kind: str, attributes: str = "") -> tuple[Element, ...]:
        return tuple(Element(kind, line, attributes=attributes) for _ in self._columns)

    def _cells(self, number: int) -> tuple[Element, ...]:
        """The cells of a row; in pairs, each that names the next is its head."""
        line = Element("TR")
        return tuple(
            Element("TH", line, attributes="<< /O /Table /Scope /Row >>")
            if words and self._names(place)
            else Element("TD", line)
            for place, words in enumerate(self._rows[number])
        )

    def _names(self, place: int) -> bool:
        """Whether a column names what the next one holds."""
        return self._pairs and place % 2 == 0

    def _part(self, start: int, end: int) -> TablePart:
        part = copy(self)
        part.start, part.end = start, end
        part.second = min(self.second, start) if start else self.second
        part.ready = {number: row for number, row in self.ready.items() if start <= number < end}
        return part

    def _row(self, number: int) -> TableRow:
        row = self.ready.get(number)
        if row is None:
            row = self.ready[number] = self._set(number)
        return row

    def _set(self, number: int) -> TableRow:
        styles = self._paper.styles
        cells: Any = zip(self._rows[number], self._columns, strict=True)
        return TableRow(
            tuple(
                self._cell(words, styles.head if self._names(place) else styles.cell, wide)
                for place, (words, (_, wide)) in enumerate(cells)
            )
        )

    def _cell(self, words: str, style: s.Style, wide: float) -> tuple[TextLine, ...]:
        return (
            tuple(self._paper.lines([Span(words, style.face)], style, wide - 2 * BESIDE))
            if words
            else ()
        )

    def _high(self, row: TableRow) -> float:
        if row is self._head and self._pairs:
            return 0.0
        high = max(1, *map(len, row.cells)) * self._paper.styles.cell.leading
        return high + self._above + self._below
