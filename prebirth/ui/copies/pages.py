"""The pages of a copy as pictures, straight from memory.

A copy that is only looked at or printed never becomes a file.
"""

from __future__ import annotations

from contextlib import closing

from PySide6.QtGui import QImage

from prebirth.base.pdfium import PDFIUM

POINTS = 72


class Pages:
    """A PDF in memory, page by page."""

    def __init__(self, data: bytes) -> None:
        from pypdfium2 import PdfDocument

        with PDFIUM:
            self._pdf = PdfDocument(data)

    def __len__(self) -> int:
        """How many pages there are."""
        with PDFIUM:
            return len(self._pdf)

    def image(self, number: int, dots: float) -> QImage:
        """One page, counted from nought, with so many dots to an inch."""
        with PDFIUM, closing(self._pdf[number]) as page:
            drawn = page.render(scale=dots / POINTS, rev_byteorder=True, force_bitmap_format=4)
            with closing(drawn):
                return QImage(
                    drawn.buffer,
                    drawn.width,
                    drawn.height,
                    drawn.stride,
                    QImage.Format.Format_RGBX8888,
                ).copy()

    def text(self, number: int) -> str:
        """The words of one page, for those who hear it."""
        with (
            PDFIUM,
            closing(self._pdf[number]) as page,
            closing(page.get_textpage()) as words,
        ):
            return str(words.get_text_range()).replace("\r\n", "\n")

    def close(self) -> None:
        """Let go of it."""
        with PDFIUM:
            self._pdf.close()
