"""The kinds of copy as the log and form files name them; copies/spec.py says how each is made."""

from __future__ import annotations

from enum import StrEnum


class CopyKind(StrEnum):
    """A copy that can be made of a case."""

    CONFERENCE = "conference"
    MIDWIFE = "midwife"
    PARENT = "parent"
    AGENCY = "agency"
    MANAGER = "manager"
    BLANK = "blank"
    WORD = "word"
