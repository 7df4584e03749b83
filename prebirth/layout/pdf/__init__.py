"""A document as a tagged PDF; what sets it is imported when the first page is wanted.

reportlab and the shaping of letters take 0.1 s to import, and whoever opens a window that can save
or print need not wait for them.
"""

from __future__ import annotations

from prebirth.base.language import Covers, covering
from prebirth.layout.blocks import Document


@covering(Covers.COPIES)
def to_pdf(document: Document, *, large: bool = False) -> bytes:
    """The PDF of a document, in large print if so wished."""
    from prebirth.layout.pdf.write import pdf  # late: see above

    return pdf(document, large=large)


@covering(Covers.COPIES)
def count_pages(document: Document, *, large: bool = False) -> int:
    """How many pages a document fills, without drawing any."""
    from prebirth.layout.pdf.write import count_pages as count  # late: see above

    return count(document, large=large)
