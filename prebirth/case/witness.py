"""What a vault knows of how each signature came about: it stands beside a case, never in it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple


class Origin(Enum):
    """How a signature came about, as far as this vault can tell."""

    HERE = "typed in this vault, by the person who opens it"
    OWN_KEY = "made with the key of whoever it names"
    OTHER_KEY = "made with the key of somebody else than it names"
    UNKNOWN_KEY = "made with a key that nobody here knows"
    BROKEN = "says that a key made it, which that key did not"
    RECORDED = "written by somebody without a key"
    FILE = "came in a file, and no key signed it"


class SignedBy(NamedTuple):
    """How one signature came about."""

    made: Origin
    who: str = ""
    """Whose key it was; without one, who wrote it down, or handed the file over."""
    digits: str = ""
    """The first digits of the key's number, which its holder reads out."""
    device: str = ""
    day: str = ""
    """The day on which it was made, by the clock of whoever made it."""
    text: str = ""
    """The digest of what was signed."""
    left: str = ""
    """Since when the holder of the key belongs to the team no more, if they had left by then."""
    late: str = ""
    """When the holder of the key left the team, if it was brought in only after that."""
    apart: bool = False
    """Whether something stands beside it that its key does not cover."""


class WordsBy(NamedTuple):
    """Who wrote some words, as far as this vault can tell."""

    who: str = ""
    """Empty where nobody knows."""
    file: bool = False
    """Whether they came in a file that `who` handed over."""


class RemarkBy(NamedTuple):
    """Who wrote a comment on an entry, and what was done about it."""

    says: WordsBy | None
    """None where it was whoever the signature names."""
    reply: WordsBy


RemarkKey = tuple[str, str, int]
"""A comment: its signature, what it is about, and how many there are of that before it."""


class Witness:
    """What is known of the signatures of a case, by their ids.

    Two are always alike: a case is the same whoever looks at it.
    """

    def __init__(
        self,
        signatures: Mapping[str, SignedBy] | None = None,
        *,
        changed: frozenset[str] = frozenset(),
        remarks: Mapping[RemarkKey, RemarkBy] | None = None,
    ) -> None:
        self.signatures = signatures or {}
        self.remarks = remarks or {}
        self.changed = changed
        """The signatures under whose version something was changed since."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Witness)

    __hash__ = None  # type: ignore[assignment]
