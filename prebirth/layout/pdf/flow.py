"""Turns the blocks of a document into the parts of its pages and its structure tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import singledispatchmethod

from prebirth.base.language import say
from prebirth.drawing.shapes import Picture
from prebirth.layout.blocks import (
    AnswerBlock,
    Block,
    Break,
    Bullets,
    Callout,
    Columns,
    Contents,
    Empty,
    Figure,
    FormField,
    Grid,
    Heading,
    Para,
    Pictured,
    Room,
    Tiles,
)
from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.blocks import (
    Aside,
    BesidePicture,
    Boxes,
    Framed,
    HorizontalRule,
    ListItem,
    SideBySide,
    TextPart,
)
from prebirth.layout.pdf.contents import ContentsList
from prebirth.layout.pdf.faces import BODY, BOLD, ITALIC
from prebirth.layout.pdf.fields import FieldPart
from prebirth.layout.pdf.grid import BESIDE, TablePart
from prebirth.layout.pdf.paper import Paper
from prebirth.layout.pdf.parts import NewPage, PagePart, RoomFor, Together
from prebirth.layout.pdf.picture import PicturePart, PicturePiece, pieces, suited
from prebirth.layout.pdf.tree import Element
from prebirth.layout.pdf.typesetting import Span
from prebirth.layout.widths import widths
from prebirth.privacy.sentences import sentences

SHORT = 160
"""The most letters that may stand at the side of a heading."""
ANSWERED = 4
"""The heading level of a question."""
LEAD = 300
"""The most letters of a paragraph that is not parted from the table or answer it leads to."""
OPENED = (AnswerBlock, Bullets, Empty, Figure, Grid, Heading, Room)
"""What such a paragraph may lead to."""
BULLET = "•"


LONG_WORDS = 400
"""The letters from which the words of a picture stand in a paragraph for each sentence."""
FIELD_ROOM = 2.0
"""The room between the facts of one row in large print, where they stand below each other."""
BESIDE_FIELDS = "\u00a0· "
"""What stands between short facts of one row, which follow each other."""
GOES_ON = "The same picture goes on."
"""What is read out for a further piece of a picture that was told already."""
PART = "Part {number} of {of}"
"""What stands above each piece of a picture that no page holds."""


class PageFlow:
    """Turns the blocks of one document into the parts that fill its pages."""

    def __init__(self, paper: Paper) -> None:
        self._paper, self._styles, self._marks = paper, paper.styles, paper.marks
        self._bookmarks = 0
        self._parts: list[tuple[str, str]] = []

    def all(self, blocks: Iterable[Block]) -> list[PagePart]:
        """Everything the blocks become, in order."""
        ready = _open_with(_move_empty_aside(blocks))
        parts = [part for block in ready for part in self.parts(block)]
        return list(self._keep_headings(parts))

    def _keep_headings(self, parts: list[PagePart]) -> Iterator[PagePart]:
        """Keep headings on the page of what follows them.

        Text and tables, which can be split, only need room for their beginning.
        """
        page = s.PAGE[1] - self._styles.top - self._styles.bottom
        heads: list[PagePart] = []
        for part in parts:
            if part.with_next:
                heads.append(part)
                continue
            high = sum(
                head.wrap(s.WIDTH, s.HEIGHT)[1] + head.space_before + head.space_after
                for head in heads
            )
            whole = isinstance(part, TablePart) and part.whole
            if whole and high + part.wrap(s.WIDTH, s.HEIGHT)[1] <= page:
                yield Together([*map(_release, heads), part])
            elif heads and isinstance(part, TextPart | TablePart):
                needed = min(high + part.beginning(s.WIDTH), page)
                yield RoomFor(needed, section=heads[0].section)
                yield from (_release(head) for head in heads)
                yield part
            elif heads and not isinstance(part, NewPage):
                yield Together([*map(_release, heads), part])
            else:
                yield from map(_release, heads)
                yield part
            heads = []
        yield from map(_release, heads)

    @singledispatchmethod
    def parts(self, block: Block) -> list[PagePart]:
        """What one block becomes."""
        raise TypeError(type(block))

    @parts.register
    def _(self, block: Heading) -> list[PagePart]:
        element = self._marks.heading(block.level)
        self._bookmarks += 1
        mark = (block.text, block.level, f"part-{self._bookmarks}") if block.level < 3 else None
        if mark and block.level == 1:
            self._parts.append((block.text, mark[2]))
        aside = (
            Aside(Span(block.beside, ITALIC), self._styles.empty, self._marks.root.add("P"))
            if block.beside
            else None
        )
        heading = TextPart(
            self._paper,
            [Span(block.text, BOLD)],
            self._styles.headings[block.level],
            element,
            mark=mark,
            aside=aside,
        )
        heading.with_next = not aside and block.level > 0
        heading.section = block.level == 1
        if block.level == 1 or block.ruled:
            heading.space_after = 2 if block.ruled else heading.space_after
            return [
                heading,
                HorizontalRule(
                    self._paper, 0.8 if block.level == 1 else 0.5, s.INK, 0, 5, with_next=True
                ),
            ]
        return [heading]

    @parts.register
    def _(self, block: Para) -> list[PagePart]:
        paragraphs = list(self._paragraphs(block.lead, block.text, block.note))
        for part in paragraphs if block.opens else ():
            part.with_next = True
        return paragraphs

    @parts.register
    def _(self, block: Empty) -> list[PagePart]:
        return [self._text(self._styles.empty, Span(block.text, ITALIC))]

    @parts.register
    def _(self, block: Bullets) -> list[PagePart]:
        whole = self._marks.root.add("L", attributes="<< /O /List /ListNumbering /Disc >>")
        return [
            ListItem(self._paper, BULLET, [Span(item, BODY)], self._styles.text, whole.add("LI"))
            for item in block.items
        ]

    @parts.register
    def _(self, block: Tiles) -> list[PagePart]:
        return [Boxes(self._paper, block.tiles, self._marks.root.add("L"))]

    @parts.register
    def _(self, block: Callout) -> list[PagePart]:
        return [
            Framed(
                self._paper,
                self._text(self._styles.text, Span(block.lead + " ", BOLD), Span(block.text, BODY)),
            )
        ]

    @parts.register
    def _(self, block: Grid) -> list[PagePart]:
        if self._styles.large and len(block.columns) > 2:
            return list(self._records(block))
        if len(block.columns) == len(block.rows) == 1:  # one fact is no table
            (spans,) = self._fields([(block.columns[0], block.rows[0][0])])
            return [self._text(self._styles.text, *spans)]
        shares = widths(block.columns, block.rows, s.WIDTH, self._styles.cell.size, 2 * BESIDE)
        table = TablePart(
            self._paper,
            block.columns,
            shares,
            block.rows,
            self._marks.root.add("Table"),
            block.struck,
            pairs=block.pairs,
        )
        table.whole = block.whole
        return [table]

    @parts.register
    def _(self, block: AnswerBlock) -> list[PagePart]:
        element, styles = self._marks.heading(ANSWERED), self._styles
        beside = Span(block.note, BODY) if block.note else Span(block.empty, ITALIC)
        look = styles.note if block.note else styles.empty
        aside = (
            Aside(beside, look, self._marks.root.add("P"))
            if 0 < len(beside.text) <= SHORT
            else None
        )
        heading = TextPart(
            self._paper, [Span(block.title, BOLD)], styles.lead, element, aside=aside
        )
        lead = f"{block.choice}." if block.choice and block.text else ""
        words = list(self._paragraphs(lead, block.text or block.choice, ""))
        if beside.text and not aside:
            words.append(self._text(look, beside))
        heading.with_next = bool(words) or block.opens
        if words and block.opens:
            words[-1].with_next = True
        return [heading, *words]

    @parts.register
    def _(self, block: Figure) -> list[PagePart]:
        picture = suited(block.picture, large=self._styles.large)
        shown = list(self._shown(picture, pieces(picture, large=self._styles.large)))
        if not self._styles.large:
            return shown
        for part in shown:
            part.floats = False  # text that fills the page before would be parted by it
        if block.told:
            return shown
        # Its words fill the page that the picture would leave nearly empty.
        return [*self._in_words(block.picture.words), *shown]

    def _in_words(self, words: str) -> list[PagePart]:
        """What a picture shows, in words; where that is long, a paragraph for each sentence.

        Where its words stand in lines already, a paragraph is a line.
        """
        lines = words.split("\n")
        if len(lines) == 1 and len(words) > LONG_WORDS:
            lines = [words[one.start : one.end].strip() for one in sentences(words)] or lines
        lead = Span(say("In words: "), BOLD)
        spans: list[tuple[Span, ...]] = [(lead, Span(lines[0], BODY))]
        spans += [(Span(line, BODY),) for line in lines[1:]]
        close = replace(self._styles.text, after=1)
        *most, last = spans
        return [*(self._text(close, *one) for one in most), self._text(self._styles.text, *last)]

    def _shown(self, picture: Picture, laid: Sequence[PicturePiece]) -> Iterator[PagePart]:
        """A picture, or each piece of it below the words that say which it is."""
        parts = [piece for piece in laid if piece.is_part(picture)]
        look = replace(self._styles.note, after=2.0)
        for place, piece in enumerate(laid):
            if piece in parts and len(parts) > 1:
                words = say(PART, number=parts.index(piece) + 1, of=len(parts))
                caption = self._text(look, Span(words, BODY))
                caption.with_next = True
                yield caption
            alt = say(GOES_ON) if place else picture.words
            element = self._marks.root.add("Figure", alt=alt)
            yield PicturePart(self._paper, picture, element, piece=piece)

    @parts.register
    def _(self, block: Pictured) -> list[PagePart]:
        first, *rest = self.parts(block.inside)
        if not isinstance(first, TextPart):
            raise TypeError(type(first))
        picture = None
        if block.figure:
            drawn = block.figure.picture
            element = self._marks.root.add("Figure", alt=drawn.words)
            picture = PicturePart(self._paper, drawn, element, largest=0.88)
        return [BesidePicture(picture, first), *rest]

    @parts.register
    def _(self, _block: Contents) -> list[PagePart]:
        return [ContentsList(self._paper, self._parts, self._marks.root.add("TOC"))]

    @parts.register
    def _(self, block: Columns) -> list[PagePart]:
        columns = [
            [part for inner in _move_empty_aside(column) for part in self.parts(inner)]
            for column in block.columns
        ]
        if self._styles.large:
            parts = [part for column in columns for part in column]
            fields = all(isinstance(one, FormField) for column in block.columns for one in column)
            return [Together(parts)] if fields else parts
        return [SideBySide([[_release(part) for part in column] for column in columns])]

    @parts.register
    def _(self, block: FormField) -> list[PagePart]:
        choices = f" ({'; '.join(block.options)})" if block.options and not block.told else ""
        label = self._text(self._styles.lead, Span(block.label, BOLD), Span(choices, BODY))
        return [label, FieldPart(self._paper, block, self._marks.root.add("Form"))]

    @parts.register
    def _(self, block: Room) -> list[PagePart]:
        last = block.lines - 1
        return [
            HorizontalRule(
                self._paper, 0.5, s.RULE, 19, 0, with_next=block.together and line < last
            )
            for line in range(block.lines)
        ]

    @parts.register
    def _(self, _block: Break) -> list[PagePart]:
        return [NewPage()]

    def _paragraphs(self, lead: str, text: str, note: str) -> Iterator[PagePart]:
        spans = [Span(lead + " ", BOLD)] if lead else []
        if lead or text:
            yield self._text(self._styles.text, *spans, Span(text, BODY))
        if note:
            yield self._text(self._styles.note, Span(note, BODY))

    def _records(self, block: Grid) -> Iterator[PagePart]:
        """A list for each row of a table of many columns, which large print cannot hold.

        Its short facts follow each other in one paragraph. Each row stays on one page, so that
        nobody's facts are parted from their name.
        """
        rows = [
            list(zip(row[::2], row[1::2], strict=True))
            if block.pairs
            else list(zip(block.columns, row, strict=True))
            for row in block.rows
        ]
        for row in rows:
            whole = self._marks.root.add("L")
            record: list[PagePart] = [
                self._text(self._styles.text, *spans, element=whole.add("LI").add("LBody"))
                for spans in self._fields(row)
            ]
            for part in record:
                part.space_after = FIELD_ROOM
            if not block.pairs:
                record.append(HorizontalRule(self._paper, 0.5, s.RULE, 2, 6))
            if record:
                yield Together(record)

    def _fields(self, row: Iterable[tuple[str, str]]) -> Iterator[list[Span]]:
        """The facts of a row: short ones follow each other, and a long one stands alone."""
        beside: list[Span] = []
        for title, cell in row:
            if not cell:
                continue
            lead = Span(f"{title} " if title.endswith("?") else f"{title}: ", BOLD)
            told = Span(BESIDE_FIELDS.join(cell.splitlines()), BODY)
            if self._is_short(lead, told):
                beside += [Span(BESIDE_FIELDS, BODY), lead, told] if beside else [lead, told]
                continue
            if beside:
                yield beside
            beside = []
            yield [lead, Span(cell, BODY)]
        if beside:
            yield beside

    def _is_short(self, *spans: Span) -> bool:
        """Whether some words fill no more than two lines."""
        text = self._styles.text
        wide: float = sum(
            self._paper.width(span.text, replace(text, face=span.style)) for span in spans
        )
        return bool(wide <= 2 * s.WIDTH)

    def _text(self, style: s.Style, *spans: Span, element: Element | None = None) -> TextPart:
        return TextPart(self._paper, spans, style, element or self._marks.root.add("P"))


def _move_empty_aside(blocks: Iterable[Block]) -> Iterator[Block]:
    """Move an Empty block to the side of the small heading under which it stands alone."""
    waiting: Heading | None = None
    for block in blocks:
        if waiting is not None and isinstance(block, Empty) and len(block.text) <= SHORT:
            yield replace(waiting, beside=block.text)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = block if isinstance(block, Heading) and block.level > 1 else None
        if waiting is None:
            yield block
    if waiting is not None:
        yield waiting


def _open_with(blocks: Iterable[Block]) -> Iterator[Block]:
    """Let a short paragraph between a heading and what that is of open it.

    A heading that is no smaller begins something else, which may stand on the next page.
    """
    before: Block | None = None
    lead: Para | None = None
    level = 0
    for block in blocks:
        if lead is not None:
            goes_on = not isinstance(block, Heading) or block.level > level
            yield replace(lead, opens=lead.opens or (isinstance(block, OPENED) and goes_on))
        lead = None
        level = block.level if isinstance(block, Heading) else level
        if isinstance(block, Para) and isinstance(before, Heading) and before.level > 0:
            lead = block if len(block.text) <= LEAD and "\n" not in block.text else None
        if lead is None:
            yield block
        before = block
    if lead is not None:
        yield lead


def _release(part: PagePart) -> PagePart:
    """The part, no longer asking to stay with the next, as that is taken care of."""
    part.with_next = False
    return part
