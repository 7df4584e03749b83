"""The embedded fonts."""

from __future__ import annotations

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from prebirth.places import resources_folder

BODY, BOLD, ITALIC = "Prebirth", "Prebirth-Bold", "Prebirth-Italic"
FILES = {BODY: "SourceSans3-Regular.ttf", BOLD: "SourceSans3-Semibold.ttf", ITALIC: "SourceSans3-It.ttf"}


@cache
def register() -> None:
    """Make the fonts known to reportlab, once."""
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources_folder() / "fonts" / file)))
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
