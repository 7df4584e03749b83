"""A day that is written where something happened, and on which it has not happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

from prebirth.base.language import say
from prebirth.case.dates import PartialDate

TO_COME = "still to come"
NOT_TOLD = "not told yet"


class _SeenFromToday(PartialDate):
    """A day of which is known how it lies to the day on which a copy is made."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        """Whether it is the same day, whatever is said of it."""
        return isinstance(other, PartialDate) and self.key == other.key

    def __hash__(self) -> int:
        """As of the plain day."""
        return hash((self.year, self.month, self.day))


@dataclass(frozen=True, slots=True, eq=False)
class NotYet(_SeenFromToday):
    """A day with what it is in words, where it is not the day on which something happened."""

    words: str = TO_COME

    def show(self) -> str:
        """The date in words, and what it is."""
        return f"{PartialDate.show(self)} ({say(self.words)})"


@dataclass(frozen=True, slots=True, eq=False)
class Passed(_SeenFromToday):
    """A day until which something was to hold, and which is over."""


def not_yet(day: PartialDate, words: str) -> NotYet:
    """The same day, with what it is in words."""
    return NotYet(day.year, day.month, day.day, words)


def has_been(day: PartialDate | None) -> TypeGuard[PartialDate]:
    """Whether a day is recorded, and is none that a copy says to be still to come."""
    return day is not None and not isinstance(day, NotYet)
