"""The report for case systems that take Word: headings, tables and pictures as Word's own."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import singledispatchmethod
from io import BytesIO
from itertools import zip_longest
from typing import Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Inches, Pt, RGBColor

from prebirth.base.language import Covers, covering, say, spoken
from prebirth.exchange.word_origin import say_who_made_it
from prebirth.layout.blocks import (
    AnswerBlock,
    Block,
    Break,
    Bullets,
    Callout,
    Columns,
    Contents,
    Document,
    Empty,
    Figure,
    FormField,
    Grid,
    Heading,
    Para,
    Room,
    Tiles,
)
from prebirth.layout.pdf.write import rasterise
from prebirth.layout.widths import widths
from prebirth.wording.facts import day_words

PAGE = "Page {number} of {of}"
FIELDS_OF = {"{number}": "PAGE", "{of}": "NUMPAGES"}
"""What fills the places of that, by the names Word has for them."""
FONT, QUIET = "Arial", "4B535C"
NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
EPOCH = (2020, 1, 1, 0, 0, 0)
"""The time of every part of the file, so that the same report has the same bytes."""
SHARP = 2.5
"""How many points a picture has to one of its own, so that it prints well."""
WIDEST, HIGHEST = 6.9, 5.2
"""Inches between the margins, and the most that a picture may be high.

A page keeps room for the words that belong to it.
"""
HEADINGS = {1: (18, 0, 6), 2: (14, 14, 4), 3: (11.5, 9, 3), 4: (10, 6, 1)}
"""Size of each level of heading, and the room above and below it, in points."""
CELL, BESIDE = 9.0, 0.06
"""The size of letters in a table, and the room in inches at each side of a cell."""
RULE, SHADE = "8D949B", "EEEEEE"
"""The colours of the lines between rows and behind the titles, as in the PDF."""


@covering(Covers.COPIES)
def to_bytes(document: Document) -> bytes:
    """The bytes of a Word document; the same for the same document."""
    made = _Word(document)
    for block, after in zip_longest(document.blocks, document.blocks[1:]):
        if not isinstance(after, Contents):  # Word lists the parts itself, beside the text
            made.put(block)
    return made.bytes()


class _Word:
    """Writes blocks into a Word document."""

    def __init__(self, document: Document) -> None:

        self._document, self._heading = document, 0
        self._word: Any = docx.Document()
        self._style_ids: dict[str, str] = {}
        normal = self._word.styles["Normal"]
        normal.font.name, normal.font.size = FONT, Pt(10)
        normal.paragraph_format.space_after = Pt(4)
        for level, (size, before, after) in HEADINGS.items():
            style = self._word.styles[f"Heading {level}"]
            style.font.name, style.font.color.rgb, style.font.italic, style.font.size = (
                FONT,
                None,
                False,
                Pt(size),
            )
            style.paragraph_format.space_before, style.paragraph_format.space_after = (
                Pt(before),
                Pt(after),
            )
            _element(style.element.rPr, "w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
        section = self._word.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(1.7)
        self._add_header_and_footer(section)
        about = self._word.core_properties
        about.title, about.author, about.subject, about.language = (
            document.title,
            "Prebirth",
            document.kind,
            spoken().tag,
        )
        about.comments, about.last_modified_by = "", "Prebirth"
        about.created = about.modified = datetime.combine(document.made, datetime.min.time(), UTC)

    @singledispatchmethod
    def put(self, block: Block) -> None:
        """Write one block."""
        raise TypeError(type(block))

    @put.register
    def _(self, block: Heading) -> None:
        if block.level == 0:
            self._heading = 0
        level = min(block.level + 1, self._heading + 1, 4)
        self._heading = level
        self._styled(block.text, f"Heading {level}")
        if block.beside:
            self._text((block.beside, "italic"))

    @put.register
    def _(self, block: Para) -> None:
        self._text((block.lead, "bold"), (block.text, ""))
        if block.note:
            self._text((block.note, "note"))

    @put.register
    def _(self, block: Empty) -> None:
        self._text((block.text, "italic"))

    @put.register
    def _(self, block: Bullets) -> None:
        for item in block.items:
            self._styled(item, "List Bullet")

    @put.register
    def _(self, block: Tiles) -> None:
        table = self._table(2, [1.0] * len(block.tiles))
        for column, (small, large, note) in enumerate(block.tiles):
            self._fill_cell(table.cell(0, column), small, bold=True)
            self._fill_cell(table.cell(1, column), "\n".join(filter(None, (large, note))))
        _repeat_on_each_page(table.rows[0])
        self._word.add_paragraph()

    @put.register
    def _(self, block: Callout) -> None:
        self._text((block.lead, "bold"), (block.text, ""))

    @put.register
    def _(self, block: Grid) -> None:
        # In pairs no column has a title: every other one names what the next one holds.
        heads = 0 if block.pairs else 1
        table = self._table(
            heads + len(block.rows),
            widths(block.columns, block.rows, WIDEST * 72, CELL, BESIDE * 144),
        )
        # One list for all: to ask for each cell anew makes a long table slow.
        cells = table._cells  # noqa: SLF001
        for place, title in enumerate(block.columns if heads else ()):
            self._fill_cell(cells[place], title, bold=True)
        for number, row in enumerate(block.rows, heads):
            for place, words in enumerate(row):
                cell = cells[number * len(block.columns) + place]
                struck = place > 0 and number - heads in block.struck
                self._fill_cell(cell, words, bold=block.pairs and place % 2 == 0, struck=struck)
        if heads:
            _repeat_on_each_page(table.rows[0])
        self._word.add_paragraph()

    @put.register
    def _(self, block: AnswerBlock) -> None:
        self._styled(block.title, f"Heading {min(self._heading + 1, 4)}")
        lead = f"{block.choice}." if block.choice and block.text else ""
        if block.text or block.choice:
            self._text((lead, "bold"), (block.text or block.choice, ""), (block.note, "note"))
        elif block.note:
            self._text((block.note, "note"))
        if block.empty:
            self._text((block.empty, "italic"))

    @put.register
    def _(self, block: Figure) -> None:

        shape = self._word.add_picture(BytesIO(_png(block)), width=Inches(_width(block)))
        shape._inline.docPr.set("descr", _clean(block.picture.words))  # noqa: SLF001

    @put.register
    def _(self, _block: Contents) -> None:
        """Nothing: Word lists the parts itself."""

    @put.register
    def _(self, block: Columns) -> None:
        for column in block.columns:
            for inner in column:
                self.put(inner)

    @put.register
    def _(self, block: FormField) -> None:
        self._text((f"{block.label}:", "bold"), (block.value, ""))

    @put.register
    def _(self, block: Room) -> None:
        for _ in range(block.lines):
            self._word.add_paragraph("_" * 80)

    @put.register
    def _(self, _block: Break) -> None:
        self._word.add_page_break()

    def bytes(self) -> bytes:
        """The file, each of its parts with the same time."""
        first, out = BytesIO(), BytesIO()
        say_who_made_it(self._word)
        self._word.save(first)
        with (
            zipfile.ZipFile(first) as parts,
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed,
        ):
            for name in parts.namelist():
                info = zipfile.ZipInfo(name, EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(info, parts.read(name))
        return out.getvalue()

    def _styled(self, words: str, style: str) -> None:
        """A paragraph of a style, given by its id: to give it by its name searches all styles."""
        if style not in self._style_ids:
            self._style_ids[style] = self._word.styles[style].style_id
        self._word.add_paragraph(_clean(words))._p.style = self._style_ids[style]  # noqa: SLF001

    def _text(self, *spans: tuple[str, str]) -> None:

        paragraph = self._word.add_paragraph()
        shown = [(words, look) for words, look in spans if words]
        for number, (words, look) in enumerate(shown):
            run = paragraph.add_run(_clean(words) + (" " if number + 1 < len(shown) else ""))
            run.bold, run.italic = look == "bold" or None, look == "italic" or None
            if look == "note":
                run.font.size, run.font.color.rgb = Pt(8.5), RGBColor.from_string(QUIET)

    def _table(self, rows: int, weights: Sequence[float]) -> Any:

        table = self._word.add_table(rows, len(weights))
        table.autofit = False
        _set_borders(table)
        wide = [Inches(WIDEST * weight / sum(weights)) for weight in weights]
        for column, width in zip(table.columns, wide, strict=True):
            column.width = width
        for place, cell in enumerate(table._cells):  # noqa: SLF001
            cell.width = wide[place % len(wide)]
        return table

    def _fill_cell(
        self, cell: Any, words: str, *, bold: bool = False, struck: bool = False
    ) -> None:

        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = (
            Pt(1),
            Pt(2),
        )
        run = paragraph.add_run(_clean(words))
        run.bold, run.font.size = bold or None, Pt(CELL)
        run.font.strike = struck or None

    def _add_header_and_footer(self, section: Any) -> None:

        document = self._document
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        for line in (head, foot):
            line.style.paragraph_format.tab_stops.clear_all()
            line.paragraph_format.tab_stops.add_tab_stop(Inches(WIDEST), WD_TAB_ALIGNMENT.RIGHT)
        head.text = (
            f"{document.reference} · {document.kind} · {document.version}\t{document.restricted}"
        )
        day, at = day_words(document.made), document.at
        made = say("Made {day} at {at}", day=day, at=at) if at else say("Made {day}", day=day)
        # The numbers stand where the language puts them.
        for words in filter(None, re.split(r"(\{\w+\})", f"{made}\t{say(PAGE)}")):
            if words in FIELDS_OF:
                _add_number(foot.add_run(), FIELDS_OF[words])
            else:
                foot.add_run(words)


def _png(figure: Figure) -> bytes:
    """A picture as pixels, drawn by the same hand as in the PDF."""
    out = BytesIO()
    rasterise(figure.picture, SHARP).save(out, "PNG")
    return out.getvalue()


def _clean(words: str) -> str:
    """Words without what no Word file may hold (XML 1.0, 2.2)."""
    return NEVER.sub("", words)


def _width(figure: Figure) -> float:
    """How wide a picture is, in inches: within the page."""
    picture = figure.picture
    return min(WIDEST, picture.width / 72, HIGHEST * picture.width / picture.height)


def _set_borders(table: Any) -> None:
    """Lines between the rows alone, and room beside the words."""
    properties = table._tbl.tblPr  # noqa: SLF001
    borders = _element(properties, "w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        _element(borders, f"w:{edge}", val="single", sz="4", space="0", color=RULE)
    margins = _element(properties, "w:tblCellMar")
    for side in ("left", "right"):
        _element(margins, f"w:{side}", w=str(round(BESIDE * 1440)), type="dxa")


def _repeat_on_each_page(row: Any) -> None:
    """Make a row the head of its table, on each page, and a row that no page parts."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001
    _element(properties, "w:cantSplit", val="true")
    _element(properties, "w:tblHeader", val="true")
    for cell in row.cells:
        shaded = cell._tc.get_or_add_tcPr()  # noqa: SLF001
        _element(shaded, "w:shd", val="clear", color="auto", fill=SHADE)


def _add_number(run: Any, what: str) -> None:
    """A number that Word counts itself."""
    for kind in ("begin", "", "end"):
        if kind:
            _element(run._r, "w:fldChar", fldCharType=kind)  # noqa: SLF001
        else:
            _element(run._r, "w:instrText").text = what  # noqa: SLF001


def _element(parent: Any, name: str, **attributes: str) -> Any:

    known = parent.find(qn(name)) if name == "w:rFonts" else None
    made = OxmlElement(name) if known is None else known
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    if known is None:
        parent.append(made)
    return made
