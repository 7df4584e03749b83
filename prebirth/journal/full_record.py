"""The record of one assessment in full, as it was read from a vault."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.journal.entry import Entry


class Arrival(NamedTuple):
    """Entries that were brought in from others at one time."""

    first: int
    last: int
    at: str
    conflicts: str
    """What nobody has decided between since, in JSON."""


class FullRecord(NamedTuple):
    """How a record began, every entry in the order in which it came here, and what it proves."""

    first: str
    """The JSON it began with."""
    entries: dict[str, Entry]
    arrivals: list[Arrival]
    checked: str
    """What checking it said, in words."""
    uncounted: str = ""
    """The same without how many entries there are; nothing where checking it found a fault."""
