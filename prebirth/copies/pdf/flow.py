"""From blocks to what reportlab sets on a page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, HRFlowable, KeepTogether, ListFlowable, ListItem, PageBreak, Paragraph, Spacer, Table, TableStyle

from prebirth.copies.blocks import Answered, Block, Break, Bullets, Callout, Empty, Figure, Grid, Heading, Para, Room, Tiles
from prebirth.copies.pdf import styles as s
from prebirth.copies.pdf.fonts import BOLD
from prebirth.copies.pdf.picture import PictureFlowable

HAIR = 0.5
GRID = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), HAIR, s.RULE),
        ("LINEABOVE", (0, 0), (-1, 0), HAIR, s.RULE),
        ("BACKGROUND", (0, 0), (-1, 0), s.SHADE),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
)
BOXES = TableStyle(
    [
        ("BOX", (0, 0), (-1, -1), 0.8, s.INK),
        ("INNERGRID", (0, 0), (-1, -1), HAIR, s.INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ("LEFTPADDING", (0, 0), (-1, -1), 7),
    ]
)
FRAME = TableStyle(
    [
        ("BOX", (0, 0), (-1, -1), 1.6, s.INK),
        ("TOPPADDING", (0, 0), (-1, -1), 7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
        ("LEFTPADDING", (0, 0), (-1, -1), 9),
        ("RIGHTPADDING", (0, 0), (-1, -1), 9),
    ]
)


class Outline(Paragraph):
    """A heading that stands among the bookmarks."""

    def __init__(self, text: str, level: int, key: str) -> None:
        super().__init__(escape(text), s.HEADINGS[level])
        self._mark = (text, level, key)

    def draw(self) -> None:
        """Draw it and set its bookmark."""
        text, level, key = self._mark
        self.canv.bookmarkHorizontal(key, 0, self.height + 8)
        self.canv.addOutlineEntry(text, key, level=max(level - 1, 0), closed=level == 1)
        super().draw()


def flowables(blocks: Iterable[Block]) -> list[Flowable]:
    """Everything a document's blocks become, in order."""
    story: list[Flowable] = []
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            story.append(Outline(block.text, block.level, f"part-{number}") if block.level < 3 else Paragraph(escape(block.text), s.HEADINGS[block.level]))
            if block.level == 1:
                story.append(_rule())
        else:
            story += flow(block)
    return story


@singledispatch
def flow(block: Block) -> list[Flowable]:
    """What one block becomes."""
    raise TypeError(type(block))


@flow.register
def _(block: Para) -> list[Flowable]:
    lead = f'<font name="{BOLD}">{escape(block.lead)}</font> ' if block.lead else ""
    parts: list[Flowable] = [Paragraph(lead + _lines(block.text), s.TEXT)]
    return parts + ([Paragraph(escape(block.note), s.NOTE)] if block.note else [])


@flow.register
def _(block: Empty) -> list[Flowable]:
    return [Paragraph(escape(block.text), s.EMPTY)]


@flow.register
def _(block: Bullets) -> list[Flowable]:
    return [ListFlowable([ListItem(Paragraph(escape(item), s.TEXT), leftIndent=12) for item in block.items], bulletType="bullet", leftIndent=12)]


@flow.register
def _(block: Tiles) -> list[Flowable]:
    cells = [
        [Paragraph(escape(small), s.TILE_SMALL), Paragraph(escape(large), s.TILE_LARGE), Paragraph(escape(note), s.TILE_SMALL)]
        for small, large, note in block.tiles
    ]
    return [Spacer(0, 3), Table([cells], colWidths=[s.WIDTH / len(cells)] * len(cells), style=BOXES), Spacer(0, 4)]


@flow.register
def _(block: Callout) -> list[Flowable]:
    text = Paragraph(f'<font name="{BOLD}">{escape(block.lead)}</font> {_lines(block.text)}', s.TEXT)
    return [Spacer(0, 8), Table([[text]], colWidths=[s.WIDTH], style=FRAME, splitInRow=1), Spacer(0, 4)]


@flow.register
def _(block: Grid) -> list[Flowable]:
    whole = sum(block.weights)
    widths = [s.WIDTH * weight / whole for weight in block.weights]
    head = [Paragraph(escape(title), s.HEAD) for title in block.columns]
    body = [[Paragraph(_lines(cell), s.CELL) if cell else "" for cell in row] for row in block.rows]
    return [Table([head, *body], colWidths=widths, repeatRows=1, style=GRID, splitInRow=1, spaceBefore=2, spaceAfter=6)]


@flow.register
def _(block: Answered) -> list[Flowable]:
    head = Paragraph(escape(block.title), s.LEAD)
    parts: list[Flowable] = []
    if block.choice or block.text:
        lead = f'<font name="{BOLD}">{escape(block.choice)}.</font> ' if block.choice and block.text else escape(block.choice)
        parts.append(Paragraph(lead + _lines(block.text), s.TEXT))
    if block.empty:
        parts.append(Paragraph(escape(block.empty), s.EMPTY))
    if block.note:
        parts.append(Paragraph(escape(block.note), s.NOTE))
    short = len(block.text) < 1200
    return [KeepTogether([head, *parts])] if short else [head, *parts]


@flow.register
def _(block: Figure) -> list[Flowable]:
    return [PictureFlowable(block.picture)]


@flow.register
def _(block: Room) -> list[Flowable]:
    return [HRFlowable(width="100%", thickness=0.5, color=s.RULE, spaceBefore=19, spaceAfter=0) for _ in range(block.lines)]


@flow.register
def _(_block: Break) -> list[Flowable]:
    return [PageBreak()]


def _rule() -> Flowable:
    rule = HRFlowable(width="100%", thickness=0.8, color=s.INK, spaceBefore=0, spaceAfter=5)
    rule.keepWithNext = 1
    return rule


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
