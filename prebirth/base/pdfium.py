"""pdfium, which reads the pages of a PDF, may be called from one thread at a time."""

from __future__ import annotations

from threading import RLock

PDFIUM = RLock()
"""Held wherever it is called, till all it gave is closed: a copy is made or printed on another
thread than that which shows pages, and what Python lets go of later may be on any."""
