"""The fonts that come with the app, and which of them has which letter."""

from __future__ import annotations

import struct
from functools import cache, cached_property

import uharfbuzz as hb

from prebirth.base.places import resources_folder

BODY, BOLD, ITALIC = "SourceSans3-Regular", "SourceSans3-Semibold", "SourceSans3-It"
EMOJI, HAN = "NotoEmoji-Regular", "DroidSansFallbackFull"
BLOCKS = (
    (0x0530, 0x058F, "NotoSansArmenian-Regular"),
    (0x0590, 0x05FF, "NotoSansHebrew-Regular"),
    (0x0600, 0x08FF, "NotoNaskhArabic-Regular"),
    (0x0900, 0x097F, "NotoSansDevanagari-Regular"),
    (0x0980, 0x09FF, "NotoSansBengali-Regular"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi-Regular"),
    (0x0A80, 0x0AFF, "NotoSansGujarati-Regular"),
    (0x0B80, 0x0BFF, "NotoSansTamil-Regular"),
    (0x0C00, 0x0C7F, "NotoSansTelugu-Regular"),
    (0x0C80, 0x0CFF, "NotoSansKannada-Regular"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam-Regular"),
    (0x0D80, 0x0DFF, "NotoSansSinhala-Regular"),
    (0x0E00, 0x0E7F, "NotoSansThai-Regular"),
    (0x0E80, 0x0EFF, "NotoSansLao-Regular"),
    (0x1000, 0x109F, "NotoSansMyanmar-Regular"),
    (0x10A0, 0x10FF, "NotoSansGeorgian-Regular"),
    (0x1100, 0x11FF, "NanumGothicCoding"),
    (0x1200, 0x139F, "NotoSansEthiopic-Regular"),
    (0x1780, 0x17FF, "NotoSansKhmer-Regular"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian-Regular"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic-Regular"),
    (0x3130, 0x318F, "NanumGothicCoding"),
    (0xAB00, 0xAB2F, "NotoSansEthiopic-Regular"),
    (0xAC00, 0xD7AF, "NanumGothicCoding"),
    (0xFB13, 0xFB17, "NotoSansArmenian-Regular"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew-Regular"),
    (0xFB50, 0xFEFC, "NotoNaskhArabic-Regular"),
)
"""The first and last code point of a block, and the font for it."""


class Face:
    """One font file, with its measures in its own units."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.data = (resources_folder() / "fonts" / f"{name}.ttf").read_bytes()
        self.face = hb.Face(self.data)
        self.font = hb.Font(self.face)
        self.upem: int = self.face.upem

    @cached_property
    def covers(self) -> frozenset[int]:
        """The code points it has a glyph for."""
        return frozenset(self.face.unicodes)

    def thousandths(self, units: float) -> float:
        """A measure of the font in thousandths of the size, as a PDF counts."""
        return units * 1000 / self.upem

    def advance(self, glyph: int) -> float:
        """How wide a glyph is, in thousandths."""
        return self.thousandths(self.font.get_glyph_h_advance(glyph))

    @property
    def box(self) -> tuple[int, ...]:
        """The box that holds every glyph, in thousandths; from the table `head`."""
        return tuple(
            round(self.thousandths(edge))
            for edge in struct.unpack_from(">4h", self.face.reference_table("head").data, 36)
        )


@cache
def face(name: str) -> Face:
    """A font, read once."""
    return Face(name)


def face_for(letter: str, style: str) -> str:
    """The font for a letter, or nothing where no font has it.

    The page's own font comes first, then that of the letter's block.
    """
    code = ord(letter)
    if code in face(style).covers:
        return style
    named = next((name for first, last, name in BLOCKS if first <= code <= last), "")
    for name in (named, EMOJI, HAN) if code > 0x2000 else (named,):
        if name and code in face(name).covers:
            return name
    return ""
