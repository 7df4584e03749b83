"""The transfer bundle: an assessment on its way from one vault to another."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

NOTHING_CHANGED = "Nothing was taken from it, and nothing here has changed."
"""Ends the message to whoever tried to bring in a copy that is refused."""


class TransferBundle(NamedTuple):
    """An assessment as it leaves a vault: its first snapshot and its entries, to the byte.

    The names of the fields are the keys of the hand-over file.
    """

    case: str
    first: str
    """The JSON of the case before its first entry."""
    entries: tuple[str, ...]
    """The JSON of every entry, parents before children."""
    by: str = ""
    made: str = ""
    part: str = ""
    """Where only a part is handed over: what it holds, in words."""

    @property
    def root(self) -> str:
        """The SHA-256 of the first snapshot, which the first entry names as its parent."""
        return hashlib.sha256(self.first.encode()).hexdigest()
