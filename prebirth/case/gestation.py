"""Gestation, computed from the due date and never typed into a record."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

TERM = 280
"""Days from the last period to the due date (Naegele; ACOG Committee Opinion 700)."""
LONGEST = 44 * 7 - 1
"""The most days that are counted of a pregnancy: 43+6. After that nobody is still expecting."""


class Gestation(NamedTuple):
    """How far a pregnancy has come, in days.

    >>> str(Gestation.at(date(2026, 8, 20), date(2026, 5, 15)))
    '26+1'
    >>> Gestation.parse("24+3").on(date(2026, 8, 20))
    datetime.date(2026, 5, 3)
    """

    days: int

    @classmethod
    def at(cls, due: date, on: date) -> Gestation:
        """Gestation on a day: 280 less the days still to go to the due date."""
        return cls(TERM - (due - on).days)

    @classmethod
    def parse(cls, text: str) -> Gestation:
        """Read weeks and days like 24+3; raises ValueError."""
        match = re.fullmatch(r"(\d{1,2})(?:\+([0-6]))?", text.strip())
        if not match:
            raise ValueError(f"“{text}” is not a gestation. Write weeks and days like 24+3.")
        return cls(int(match[1]) * 7 + int(match[2] or 0))

    def on(self, due: date) -> date:
        """The day on which a pregnancy with this due date reaches it."""
        return due - timedelta(days=TERM - self.days)

    @property
    def plausible(self) -> bool:
        """Whether a pregnancy can be this far along."""
        return 0 <= self.days <= LONGEST

    def __str__(self) -> str:
        """Completed weeks and days, the way maternity notes write it."""
        weeks, days = divmod(self.days, 7)
        return f"{weeks}+{days}"


def is_weeks(text: str) -> bool:
    """Whether a text is a number of weeks that a pregnancy can have.

    >>> is_weeks("38+2"), is_weeks("29/11/26"), is_weeks("52")
    (True, False, False)
    """
    try:
        return Gestation.parse(text).plausible
    except ValueError:
        return False


def due_from_last_period(first_day: date) -> date:
    """The due date counted from the first day of the last period."""
    return first_day + timedelta(days=TERM)


def age(born: date, on: date) -> int:
    """Completed years of age.

    Somebody born on 29 February has a birthday on 1 March in a common year.

    >>> age(date(2024, 2, 29), date(2026, 2, 28)), age(date(2024, 2, 29), date(2026, 3, 1))
    (1, 2)
    """
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
