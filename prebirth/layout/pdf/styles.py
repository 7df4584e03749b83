"""The styles of a page: A4, safe in black and white, in normal or large print."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from prebirth.layout.blocks import Document
from prebirth.layout.pdf.faces import BODY, BOLD, ITALIC

PAGE = A4
MARGIN = 17 * mm
TOP, BOTTOM = 21 * mm, 17 * mm
WIDTH = PAGE[0] - 2 * MARGIN
HEIGHT = PAGE[1] - TOP - BOTTOM
INK, QUIET, RULE, SHADE = "#111418", "#4b535c", "#8d949b", "#eeeeee"
BODY_SIZE = 10.5
"""The size of text in usual print, in points."""
LARGE = 18 / BODY_SIZE
"""Large print: text of 18 points (RNIB Clear Print)."""
LARGE_LEADING = 22.5
HEADING_LARGE = 1.35


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set; all measures are in points."""

    face: str = BODY
    size: float = BODY_SIZE
    leading: float = 13.6
    ink: str = INK
    before: float = 0
    after: float = 4
    with_next: bool = False

    def times(self, factor: float) -> Style:
        """The same style in another size."""
        return replace(
            self,
            size=self.size * factor,
            leading=self.leading * factor,
            before=self.before * factor,
            after=self.after * factor,
        )


@dataclass(frozen=True, slots=True)
class Styles:
    """All the styles of one document."""

    text: Style
    lead: Style
    note: Style
    empty: Style
    cell: Style
    head: Style
    tile_small: Style
    tile_large: Style
    headings: tuple[Style, ...]
    furniture: Style
    """For the header and footer of every page."""
    top: float
    bottom: float
    large: bool
    head_room: float = 11 * mm
    """From the foot of the header's words down to the text of a page."""
    foot: float = 13 * mm
    """From the edge of the paper up to the words of the footer."""
    cell_room: tuple[float, float] = (1.8, 3.0)
    """The room above and below the text of a table's cell."""
    frame_room: tuple[float, float] = (10, 6)
    """The room above and below a framed text."""
    stacked: bool = False
    """Whether the header has a line for the warning, above that for the name of the copy."""


TEXT = Style()
CELL = Style(size=9.5, leading=11.7, after=0)
NORMAL = Styles(
    text=TEXT,
    lead=Style(BOLD, before=4.5, after=0.5, with_next=True),
    note=Style(size=8.6, leading=11, ink=QUIET, after=5),
    empty=Style(ITALIC, ink=QUIET),
    cell=CELL,
    head=replace(CELL, face=BOLD),
    tile_small=CELL,
    tile_large=Style(BOLD, 13, 16.5, after=0),
    headings=(
        Style(BOLD, 20, 24),
        Style(BOLD, 15, 19, before=13, after=4, with_next=True),
        Style(BOLD, 12, 15.5, before=9, after=3, with_next=True),
        Style(BOLD, 10.9, 13.9, before=7, after=2.5, with_next=True),
    ),
    furniture=Style(size=8.6, leading=10),
    top=TOP,
    bottom=BOTTOM,
    large=False,
)
CLOSE = Style(size=9.5, leading=11.5, after=1.6)
CLOSE_CELL = replace(CLOSE, leading=11.3, after=0)
DENSE = replace(
    NORMAL,
    text=CLOSE,
    lead=replace(CLOSE, face=BOLD, before=3, after=0.5, with_next=True),
    note=replace(CLOSE, ink=QUIET),
    empty=replace(CLOSE, face=ITALIC, ink=QUIET),
    cell=CLOSE_CELL,
    head=replace(CLOSE_CELL, face=BOLD),
    tile_small=CLOSE_CELL,
    tile_large=Style(BOLD, 12, 14.5, after=0),
    headings=(
        Style(BOLD, 16, 19, after=2),
        Style(BOLD, 13, 16, before=9, after=3, with_next=True),
        Style(BOLD, 11, 13.2, before=4, after=1.6, with_next=True),
        Style(BOLD, 10, 12.4, before=4, after=1.6, with_next=True),
    ),
    top=TOP - 4 * mm,
    bottom=BOTTOM - 3 * mm,
    head_room=7 * mm,
    foot=10 * mm,
    cell_room=(0.9, 1.9),
    frame_room=(3.5, 3.5),
)
"""For a copy that must fit on few pages: no letter of its text is below 9.5 points."""
IN_LARGE = Styles(
    text=replace(NORMAL.text.times(LARGE), leading=LARGE_LEADING),
    lead=replace(NORMAL.lead.times(LARGE), leading=LARGE_LEADING),
    note=Style(size=18, leading=23, ink=INK, after=9),
    empty=replace(NORMAL.empty.times(LARGE), leading=LARGE_LEADING),
    cell=Style(size=18, leading=23, after=0),
    head=Style(BOLD, 18, 23, after=0),
    tile_small=Style(size=18, leading=22, after=0),
    tile_large=Style(BOLD, 22, 27, after=0),
    headings=tuple(
        replace(
            style.times(HEADING_LARGE),
            size=max(style.size * HEADING_LARGE, 18.5),
            leading=max(style.leading * HEADING_LARGE, 24),
        )
        for style in NORMAL.headings
    ),
    furniture=Style(size=18, leading=22),
    top=TOP + 4 * mm,
    bottom=BOTTOM + 3 * mm,
    large=True,
    stacked=True,
    head_room=7 * mm,
    foot=10 * mm,
)

CLEAR = 14 / BODY_SIZE
"""Clear print: text of 14 points (RNIB Clear Print)."""
SPACIOUS = replace(
    NORMAL,
    text=NORMAL.text.times(CLEAR),
    lead=NORMAL.lead.times(CLEAR),
    note=replace(NORMAL.text.times(CLEAR), ink=QUIET),
    empty=NORMAL.empty.times(CLEAR),
    cell=Style(size=14, leading=18, after=0),
    head=Style(BOLD, 14, 18, after=0),
    headings=tuple(
        replace(style.times(1.2), size=max(style.size * 1.2, 15)) for style in NORMAL.headings
    ),
)

EASY = replace(
    SPACIOUS,
    text=Style(size=16, leading=23, after=6),
    lead=Style(BOLD, 16, 23, before=7, after=2, with_next=True),
    note=Style(size=16, leading=23, after=9),
    empty=Style(ITALIC, 16, 23, after=9),
    headings=(
        Style(BOLD, 28, 34, after=10),
        Style(BOLD, 22, 28, before=16, after=8, with_next=True),
        Style(BOLD, 21, 27, before=15, after=8, with_next=True),
        Style(BOLD, 18, 24, before=12, after=6, with_next=True),
    ),
    furniture=Style(size=14, leading=17),
    top=TOP + 7 * mm,
    bottom=BOTTOM + 3 * mm,
    stacked=True,
    head_room=7 * mm,
    foot=10 * mm,
)
"""Easy Read: text of 16 points with room between the lines."""


def styles_of(document: Document, *, large: bool) -> Styles:
    """How a document is set: in large print, as Easy Read, closer, clearer, or as usual."""
    if large:
        return IN_LARGE
    if document.easy:
        return EASY
    return SPACIOUS if document.spacious else DENSE if document.dense else NORMAL
