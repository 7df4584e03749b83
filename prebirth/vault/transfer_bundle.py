"""A copy of an assessment on its way from one vault to another."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

NOTHING_CHANGED = "Nothing was taken from it, and nothing here has changed."
"""What is said of a copy that is refused."""


class TransferBundle(NamedTuple):
    """A copy of an assessment as it leaves one vault for another: its beginning and its entries, as they were written."""

    case: str
    first: str
    """The JSON it began with."""
    entries: tuple[str, ...]
    """The JSON of every entry, each after those it names."""
    by: str = ""
    made: str = ""
    part: str = ""
    """Of a part, what it holds, in words."""

    @property
    def root(self) -> str:
        """The hash that the first entry after the beginning names."""
        return hashlib.sha256(self.first.encode()).hexdigest()
