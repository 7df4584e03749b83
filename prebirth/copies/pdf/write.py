"""A document as a PDF: the same bytes for the same document."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from prebirth.copies.blocks import Document
from prebirth.copies.pdf import fonts
from prebirth.copies.pdf import styles as s
from prebirth.copies.pdf.flow import flowables
from prebirth.copies.words import day_words

RESTRICTED = "RESTRICTED: do not copy or pass on"


def pdf(document: Document) -> bytes:
    """The PDF of a document."""
    fonts.register()
    made = BytesIO()
    frame = Frame(s.MARGIN, s.BOTTOM, s.WIDTH, s.PAGE[1] - s.TOP - s.BOTTOM, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template = BaseDocTemplate(
        made, pagesize=s.PAGE, title=document.title, author="Prebirth", subject=document.kind, creator="Prebirth", lang="en-GB", invariant=1, pageCompression=1
    )
    template.addPageTemplates([PageTemplate(id="page", frames=[frame])])
    template.build(flowables(document.blocks), canvasmaker=lambda *args, **kwargs: _Pages(document, *args, **kwargs))
    return made.getvalue()


def pages_of(data: bytes) -> int:
    """How many pages a PDF of ours has."""
    return data.count(b"/Type /Page\n") + data.count(b"/Type /Page /")


class _Pages(Canvas):
    """Keeps every page until the last is known, then sets its header and footer."""

    def __init__(self, document: Document, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._document = document
        self._kept: list[dict[str, Any]] = []
        self.setViewerPreference("DisplayDocTitle", "true")
        self.showOutline()

    def showPage(self) -> None:
        """Keep the page."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Set every page's header and footer, and write the file."""
        pages = self._kept
        for number, page in enumerate(pages, 1):
            self.__dict__.update(page)
            self._furnish(number, len(pages))
            super().showPage()
        super().save()

    def _furnish(self, number: int, of: int) -> None:
        document, (width, height) = self._document, s.PAGE
        right = width - s.MARGIN
        made = day_words(document.made)
        self.setFont(fonts.BODY, 8.6)
        self.setFillColor(s.INK)
        self.setStrokeColor(s.RULE)
        self.setLineWidth(0.6)
        top, bottom = height - 13 * mm, 13 * mm
        self.drawString(s.MARGIN, top, f"{document.reference} · {document.kind} · {document.version}")
        if document.restricted:
            self.drawRightString(right, top, RESTRICTED)
        self.line(s.MARGIN, top - 6, right, top - 6)
        self.line(s.MARGIN, bottom + 12, right, bottom + 12)
        as_at = f", record as at {document.recorded}" if document.recorded else ""
        self.drawString(s.MARGIN, bottom, f"Made {made}{as_at}")
        self.drawRightString(right, bottom, f"Page {number} of {of}")
