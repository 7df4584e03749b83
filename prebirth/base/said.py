"""An error whose text is a sentence for whoever tried, and not for whoever programs."""

from __future__ import annotations


class SaidError(Exception):
    """Says in one sentence what is wrong, and what became of what was tried."""
