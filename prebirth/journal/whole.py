"""The record of one assessment in full, as it was read from a vault."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.journal.entry import Entry


class Arrival(NamedTuple):
    """Entries that were brought in from others: the first and the last, when, and in JSON what is still contested."""

    first: int
    last: int
    at: str
    contested: str


class Whole(NamedTuple):
    """How a record began, every entry in the order in which it came, what came from others, and whether it adds up."""

    first: str
    """The JSON it began with."""
    entries: dict[str, Entry]
    arrivals: list[Arrival]
    checked: str
    """What checking it said, in words."""
