"""The kinds of copy, by the names that the log of copies and the form files use.

What each kind is stands in prebirth/copies/spec.py.
"""

from __future__ import annotations

from enum import StrEnum


class CopyKind(StrEnum):
    """A copy that can be made of a case."""

    CONFERENCE = "conference"
    MIDWIFE = "midwife"
    PORTAL = "portal"
    PARENT = "parent"
    AGENCY = "agency"
    MANAGER = "manager"
    BLANK = "blank"
    WORD = "word"
    SUBJECT = "subject"


CHAIR = "chair"
"""The reader of a copy who sees what is withheld from others, where no person is named."""
