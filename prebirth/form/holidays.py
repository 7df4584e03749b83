"""Working days: Monday to Friday without the public holidays of one calendar."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from pydantic import Field, field_validator, model_validator

from prebirth.case.checked import SourceRead

DAY = timedelta(days=1)
SATURDAY = 5
FEWEST = 200
"""Fewer working days than any year has: it says how many years a count may reach into."""


class HolidaysFile(SourceRead):
    """The public holidays of one calendar, a year to a line."""

    checked: date = Field(description="The day somebody held the days against their source.")
    years: dict[int, str] = Field(
        min_length=1, description="The days of each year as month and day, such as 12-25."
    )

    @field_validator("years")
    @classmethod
    def _a_year(cls, years: dict[int, str]) -> dict[int, str]:
        for year, days in years.items():
            for day in days.split():
                if not re.fullmatch(r"\d\d-\d\d", day) or not _is_day(year, day):
                    raise ValueError(
                        f"“{day}” is not a day of {year}. Write month and day with two figures "
                        "each, like 12-25"
                    )
        return years

    @model_validator(mode="after")
    def _whole(self) -> HolidaysFile:
        for year in range(min(self.years), max(self.years)):
            if year not in self.years:
                raise ValueError(f"the year {year} is missing between others")
        return self

    @property
    def days(self) -> frozenset[date]:
        """Every holiday."""
        return frozenset(
            date.fromisoformat(f"{year:04d}-{day}")
            for year, days in self.years.items()
            for day in days.split()
        )


@dataclass(frozen=True)
class WorkingDays:
    """Counts working days by one calendar, and knows how far its holidays go."""

    name: str
    holidays: frozenset[date]
    first: int
    """The first year whose holidays are known."""
    last: int
    closed: tuple[date, ...] = ()
    """The days on which the authority itself is closed besides."""
    _years: dict[tuple[int, int], tuple[date, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @classmethod
    def of(cls, name: str, file: HolidaysFile, closed: Iterable[date] = ()) -> WorkingDays:
        """The working days by a file of holidays."""
        return cls(name, file.days, min(file.years), max(file.years), tuple(sorted(set(closed))))

    def after(self, day: date, count: int) -> date:
        """The working day that is `count` working days after a day."""
        days = self._between(day.year, day.year + 1 + count // FEWEST)
        return days[bisect_right(days, day) + count - 1] if count > 0 else day

    def before(self, day: date, count: int) -> date:
        """The working day that is `count` working days before a day."""
        days = self._between(day.year - 1 - count // FEWEST, day.year)
        return days[bisect_left(days, day) - count] if count > 0 else day

    def unknown(self, *days: date) -> int:
        """The year at which a span leaves what the calendar knows; 0 where it does not."""
        years = [day.year for day in days]
        return next(
            (year for year in (max(years), min(years)) if not self.first <= year <= self.last), 0
        )

    # A screen of prompts counts from the same two or three years hundreds of times.
    def _between(self, first: int, last: int) -> tuple[date, ...]:
        """The working days of some years, in order."""
        if (first, last) not in self._years:
            begin, end = date(first, 1, 1), date(last, 12, 31)
            free = self.holidays | set(self.closed)
            self._years[first, last] = tuple(
                day
                for number in range((end - begin).days + 1)
                if (day := begin + number * DAY).weekday() < SATURDAY and day not in free
            )
        return self._years[first, last]


def _is_day(year: int, day: str) -> bool:
    try:
        date.fromisoformat(f"{year:04d}-{day}")
    except ValueError:
        return False
    return True
