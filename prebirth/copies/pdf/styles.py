"""The look of the page: A4, black-and-white safe, readable at arm's length."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from prebirth.copies.pdf.fonts import BODY, BOLD, ITALIC

PAGE = A4
MARGIN = 17 * mm
TOP, BOTTOM = 24 * mm, 21 * mm
WIDTH = PAGE[0] - 2 * MARGIN
INK, QUIET, RULE, SHADE = HexColor("#111418"), HexColor("#4b535c"), HexColor("#8d949b"), HexColor("#eeeeee")

TEXT = ParagraphStyle("text", fontName=BODY, fontSize=10, leading=13.6, textColor=INK, spaceAfter=4, allowWidows=0, allowOrphans=0)
LEAD = ParagraphStyle("lead", parent=TEXT, fontName=BOLD, spaceBefore=6, spaceAfter=1, keepWithNext=1)
NOTE = ParagraphStyle("note", parent=TEXT, fontSize=8.4, leading=11, textColor=QUIET, spaceAfter=5)
EMPTY = ParagraphStyle("empty", parent=TEXT, fontName=ITALIC, textColor=QUIET)
CELL = ParagraphStyle("cell", parent=TEXT, fontSize=9, leading=11.6, spaceAfter=0)
HEAD = ParagraphStyle("head", parent=CELL, fontName=BOLD)
TILE_SMALL = ParagraphStyle("tile-small", parent=CELL)
TILE_LARGE = ParagraphStyle("tile-large", parent=CELL, fontName=BOLD, fontSize=13, leading=16.5)
HEADINGS = {
    0: ParagraphStyle("title", parent=TEXT, fontName=BOLD, fontSize=20, leading=24, spaceAfter=4),
    1: ParagraphStyle("h1", parent=TEXT, fontName=BOLD, fontSize=15, leading=19, spaceBefore=16, spaceAfter=5, keepWithNext=1),
    2: ParagraphStyle("h2", parent=TEXT, fontName=BOLD, fontSize=12, leading=15.5, spaceBefore=10, spaceAfter=3, keepWithNext=1),
    3: ParagraphStyle("h3", parent=TEXT, fontName=BOLD, fontSize=10.4, leading=13.6, spaceBefore=8, spaceAfter=3, keepWithNext=1),
}
