"""Form fields (AcroForm) that any PDF reader can fill in, each with label and structure."""

from __future__ import annotations

from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFDocument

from prebirth.layout.blocks import FIELDS, FormField
from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.embed import Inline, Raw, refer, stream
from prebirth.layout.pdf.faces import BODY, face
from prebirth.layout.pdf.paper import Paper, boxes
from prebirth.layout.pdf.parts import PagePart
from prebirth.layout.pdf.tree import Element, text

READ_ONLY, MULTILINE, COMBO = 1, 1 << 12, 1 << 17
"""Flags of form fields (ISO 32000-1, tables 221, 228 and 230)."""
PRINTED = 4
NONSYMBOLIC = 32
"""Flags of an annotation that prints, and of a font with a standard encoding."""
FIRST, LAST = 32, 255
SIZE = 10
LINE = 15.0
FONT = "Typed"


class FieldPart(PagePart):
    """The box of one field."""

    def __init__(self, paper: Paper, field: FormField, element: Element) -> None:
        super().__init__()
        self._paper, self._field, self._element = paper, field, element
        self.space_before, self.space_after = 1, 5

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the column, as high as its lines."""
        self.width, self.height = (
            width,
            self._field.lines * LINE * (s.LARGE if self._paper.styles.large else 1) + 5,
        )
        return self.width, self.height

    def draw(self) -> None:
        """Draw the frame, and put the field in it."""
        canvas, marks = self.canvas, self._paper.marks
        boxes(self._paper, canvas, [(0, 0, self.width, self.height)], 0.6)
        left, bottom = canvas.absolutePosition(0, 0)
        edges = (left, bottom, left + self.width, bottom + self.height)
        thing = Raw()
        reference = refer(canvas.pdf, thing)
        canvas.field(reference)
        key = marks.annotation(self._element, canvas.page, reference) if marks.on else 0
        thing.text = self._object(canvas.pdf, edges, key)

    def _object(self, document: PDFDocument, edges: tuple[float, ...], key: int) -> str:
        field = self._field
        flags = (READ_ONLY if field.fixed else 0) | (
            COMBO if field.options else MULTILINE if field.lines > 1 else 0
        )
        kind = (
            f"/FT /Ch /Opt [{' '.join(text(option) for option in ('', *field.options))}]"
            if field.options
            else "/FT /Tx"
        )
        size = SIZE * (s.LARGE if self._paper.styles.large else 1)
        look = refer(document, _look(self.width, self.height, field.value, size, self.canvas.typed))
        rect = " ".join(f"{edge:.2f}" for edge in edges)
        return (
            f"<< /Type /Annot /Subtype /Widget {kind} /T {text(f'{FIELDS}.{field.name}')} /TU "
            f"{text(field.label)} /Ff {flags} /F {PRINTED} "
            f"/Rect [{rect}] /DA (/{FONT} {size:g} Tf 0 g) /V {text(field.value)} /DV "
            f"{text(field.value)} /StructParent {key} /AP << /N {look} >> >>"
        )


def _look(width: float, height: float, value: str, size: float, font: str) -> Any:
    """The appearance of a field before anybody has filled it in."""
    shown = value.encode("cp1252", "replace").hex()
    body = (
        f"/Tx BMC q BT /{FONT} {size:g} Tf 0 g 3 {(height - size) / 2 + 2:.2f} Td <{shown}> Tj "
        "ET Q EMC"
        if value
        else "/Tx BMC EMC"
    )
    box = Inline(f"[0 0 {width:.2f} {height:.2f}]")
    fonts = Inline(f"<< /Font << /{FONT} {font} >> >>")
    return stream(
        body.encode("ascii"),
        {"Type": Inline("/XObject"), "Subtype": Inline("/Form"), "BBox": box, "Resources": fonts},
    )


def write_form(document: PDFDocument, fields: list[str], font: str) -> None:
    """Declare the document's form fields and the font in which they are typed."""
    # NeedAppearances: readers draw the fields anew, since ours show only the first value.
    catalogue: Any = document.Catalog
    catalogue.AcroForm = Raw(
        f"<< /Fields [{' '.join(fields)}] /DA (/{FONT} {SIZE} Tf 0 g) /NeedAppearances true /DR "
        f"<< /Font << /{FONT} {font} >> >> >>"
    )


def typed_font(document: PDFDocument) -> str:
    """An embedded font with every letter of Windows code page 1252.

    The whole code page is embedded, since what will be typed is not known.
    """
    it = face(BODY)
    letters = [_letter(code) for code in range(FIRST, LAST + 1)]
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.unicode_set.update(ord(letter) for letter in letters if letter)
    program = bytes(hb.subset(it.face, wanted).blob.data)
    widths = [
        it.advance(it.font.get_nominal_glyph(ord(letter)) or 0) if letter else 0
        for letter in letters
    ]
    extents = it.font.get_font_extents("ltr")
    rise, fall = round(it.thousandths(extents.ascender)), round(it.thousandths(extents.descender))
    file = refer(document, stream(program, {"Length1": len(program)}))
    name = f"PREBIR+{BODY}"
    about = (
        f"/Type /FontDescriptor /FontName /{name} /Flags {NONSYMBOLIC} /FontBBox "
        f"[{' '.join(map(str, it.box))}] /ItalicAngle 0"
    )
    descriptor = refer(
        document,
        Raw(
            f"<< {about} /Ascent {rise} /Descent {fall} /CapHeight {rise} /StemV 80 /FontFile2 "
            f"{file} >>"
        ),
    )
    spans = (
        f"/FirstChar {FIRST} /LastChar {LAST} /Widths "
        f"[{' '.join(f'{width:.4g}' for width in widths)}]"
    )
    return refer(
        document,
        Raw(
            f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /Encoding /WinAnsiEncoding "
            f"/FontDescriptor {descriptor} {spans} >>"
        ),
    )


def _letter(code: int) -> str:
    try:
        return bytes([code]).decode("cp1252")
    except UnicodeDecodeError:
        return ""
