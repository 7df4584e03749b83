"""Working days: Monday to Friday without England's bank holidays.

The holidays come from a list made with the package `holidays`, whose import
would take a quarter of the time a report takes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cache, lru_cache

from prebirth.base.places import resources_folder

DAY = timedelta(days=1)
SATURDAY = 5


@cache
def bank_holidays() -> frozenset[date]:
    """Every bank holiday of the years in the list."""
    text = (resources_folder() / "bank-holidays-england.txt").read_text(encoding="ascii")
    return frozenset(
        date.fromisoformat(f"{line[:4]}-{day}")
        for line in text.splitlines()
        if line[:1] != "#"
        for day in line[5:].split()
    )


# A screen of prompts counts from the same two or three years hundreds of times.
@lru_cache(maxsize=8)
def _calendar(year: int) -> tuple[date, ...]:
    """The working days of a year and its neighbours, in order."""
    free = bank_holidays()
    first, last = date(year - 1, 1, 1), date(year + 1, 12, 31)
    return tuple(
        day
        for number in range((last - first).days + 1)
        if (day := first + number * DAY).weekday() < SATURDAY and day not in free
    )


def after(day: date, count: int) -> date:
    """The working day that is `count` working days after a day.

    Easter 2026 has bank holidays on Friday 3 and Monday 6 April:

    >>> after(date(2026, 4, 2), 1)
    datetime.date(2026, 4, 7)
    """
    days = _calendar(day.year)
    return days[bisect_right(days, day) + count - 1] if count > 0 else day


def before(day: date, count: int) -> date:
    """The working day that is `count` working days before a day."""
    days = _calendar(day.year)
    return days[bisect_left(days, day) - count] if count > 0 else day


def between(one: date, other: date) -> int:
    """How many working days lie after one day, up to and including a later one."""
    days = _calendar(one.year)
    return bisect_right(days, other) - bisect_right(days, one)


def overdue(day: date, count: int, today: date) -> bool:
    """Whether more than `count` working days have passed since a day."""
    return day < today and (
        today - day > timedelta(days=400) or after(day, count) < today
    )  # equivalent: of today nothing has passed
