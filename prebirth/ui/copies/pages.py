"""The pages of a copy as pictures, straight from memory.

A copy that is only looked at or printed never becomes a file.
"""

from __future__ import annotations

from PySide6.QtGui import QImage

POINTS = 72


class Pages:
    """A PDF in memory, page by page."""

    def __init__(self, data: bytes) -> None:
        from pypdfium2 import PdfDocument

        self._pdf = PdfDocument(data)

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._pdf)

    def image(self, number: int, dots: float) -> QImage:
        """One page, counted from nought, with so many dots to an inch."""
        page = self._pdf[number]
        drawn = page.render(scale=dots / POINTS, rev_byteorder=True, force_bitmap_format=4)
        return QImage(
            drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888
        ).copy()

    def text(self, number: int) -> str:
        """The words of one page, for those who hear it."""
        return str(self._pdf[number].get_textpage().get_text_range()).replace("\r\n", "\n")

    def close(self) -> None:
        """Let go of it."""
        self._pdf.close()
