"""An embedded font: the glyphs that a document uses, their texts and their widths."""

from __future__ import annotations

import hashlib
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFStream, PDFZCompress

from prebirth.layout.pdf.faces import Face

KEPT = ("glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep")
"""The tables a viewer needs for drawing; the others served only for shaping."""
SYMBOLIC = 4
"""The flag of a font whose codes follow no standard encoding (ISO 32000-1, table 123)."""
AT_ONCE = 100
"""The most entries in one block of a character map (Adobe technical note 5411)."""


class Inline(PDFObject):
    """A part of a PDF object that is written exactly as given."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, _document: PDFDocument) -> bytes:
        """The bytes of it."""
        return self.text.encode("latin-1")


class Raw(Inline):
    """A whole PDF object that is written exactly as given, and that others refer to."""

    __RefOnly__ = 1  # lets reportlab write a reference wherever another object holds this one


def refer(document: PDFDocument, thing: Any, name: str | None = None) -> str:
    """Put an object into the document and return the reference to it."""
    number, version = document.idToObjectNumberAndVersion[document.Reference(thing, name).name]
    return f"{number} {version} R"


def stream(data: bytes, entries: dict[str, Any] | None = None, *, packed: bool = True) -> PDFStream:
    """A stream of the document."""
    made = PDFStream(content=data, filters=[PDFZCompress] if packed else None)
    for key, value in (entries or {}).items():
        made.dictionary[key] = value
    return made


class EmbeddedFont:
    """The part of a font that a document uses.

    A code stands for one glyph with one text: the same glyph gets a second code where it
    stands for another text, so that copied text is right.
    """

    def __init__(self, face: Face, tag: str) -> None:
        self.face, self.tag = face, tag
        self._codes: dict[tuple[int, str], int] = {}
        self._written: dict[tuple[int, str], tuple[str, float]] = {}
        self._widths: list[float] = [face.advance(0)]

    def code(self, glyph: int, text: str) -> tuple[str, float]:
        """The code of a glyph with its text, in hexadecimal, and the glyph's width."""
        key = (glyph, text)
        written = self._written.get(key)
        if written is None:
            code = self._codes[key] = len(self._codes) + 1
            width = self.face.advance(glyph)
            self._widths.append(width)
            written = self._written[key] = (f"{code:04x}", width)
        return written

    @property
    def space(self) -> int:
        """The glyph of a space."""
        return int(self.face.font.get_nominal_glyph(ord(" ")))

    def write(self, document: PDFDocument) -> str:
        """Put the font into the document and return the reference to it."""
        program, place = self._subset()
        name = f"{_tag(program)}+{self.face.name}"
        extents = self.face.font.get_font_extents("ltr")
        rise, fall = (
            round(self.face.thousandths(edge)) for edge in (extents.ascender, extents.descender)
        )
        italic = -12 if name.endswith("It") else 0
        file = refer(document, stream(program, {"Length1": len(program)}))
        box = " ".join(map(str, self.face.box))
        about = (
            f"/Type /FontDescriptor /FontName /{name} /Flags {SYMBOLIC} /FontBBox [{box}] "
            f"/ItalicAngle {italic}"
        )
        descriptor = refer(
            document,
            Raw(
                f"<< {about} /Ascent {rise} /Descent {fall} /CapHeight {rise} /StemV 80 "
                f"/FontFile2 {file} >>"
            ),
        )
        map_ = b"\0\0" + b"".join(place[index].to_bytes(2, "big") for index, _ in self._codes)
        to_glyph = refer(document, stream(map_))
        widths = " ".join(f"{width:.4g}" for width in self._widths)
        system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        kind = f"/Type /Font /Subtype /CIDFontType2 /BaseFont /{name} {system}"
        inner = refer(
            document,
            Raw(
                f"<< {kind} /FontDescriptor {descriptor} /DW 0 /W [0 [{widths}]] /CIDToGIDMap "
                f"{to_glyph} >>"
            ),
        )
        unicode = refer(document, stream(self._to_unicode().encode("ascii")))
        outer = (
            f"/Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{inner}] /ToUnicode {unicode}"
        )
        return refer(document, Raw(f"<< {outer} >>"))

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """The font file with only the glyphs used, and the new index of each."""
        wanted = hb.SubsetInput()
        wanted.flags = (
            hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.NOTDEF_OUTLINE
        )
        wanted.glyph_set.update({0, *(index for index, _ in self._codes)})
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.encode("ascii"), "big")
            for tag in self.face.face.table_tags
            if tag not in KEPT
        )
        plan = hb.SubsetPlan(self.face.face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def _to_unicode(self) -> str:
        lines = [
            f"<{code:04x}> <{text.encode('utf-16-be').hex()}>"
            for (_, text), code in self._codes.items()
        ]
        blocks = [lines[start : start + AT_ONCE] for start in range(0, len(lines), AT_ONCE)]
        body = "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{body}\nendcmap\nCMapName "
            "currentdict /CMap defineresource pop\nend\nend\n"
        )


def _tag(program: bytes) -> str:
    """Six capitals that distinguish one subset from another (ISO 32000-1, 9.6.4)."""
    number = int.from_bytes(hashlib.sha256(program).digest()[:8], "big")
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))
