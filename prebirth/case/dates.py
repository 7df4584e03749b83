"""Calendar dates that keep the precision in which somebody knew them."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from prebirth.base.language import say

if TYPE_CHECKING:  # equivalent: names for the type checker alone
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

ISO = r"^\d{4}(-\d{2}(-\d{2})?)?$"
MONTHS = {name.lower(): n for n, name in enumerate(month_name) if name}
NAMES = ("", *(name.capitalize() for name in MONTHS))
"""The months in English by their numbers; Python makes its own anew each time it is asked."""
EARLIEST, LATEST = 1880, 2200


class ImpossibleDateError(ValueError):
    """Says in one sentence why the text is not a date and how to write one."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year, exactly as precise as it was told.

    >>> PartialDate.parse("April 2026").show()
    'April 2026'
    >>> PartialDate.parse("3/4/2026").exact
    datetime.date(2026, 4, 3)
    >>> PartialDate.parse("2026").latest
    datetime.date(2026, 12, 31)
    >>> PartialDate.parse("31 April 2026")
    Traceback (most recent call last):
    prebirth.case.dates.ImpossibleDateError: April 2026 has 30 days, so there is no day 31.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar holds; raises ImpossibleDateError."""
        if not EARLIEST <= self.year <= LATEST:
            raise ImpossibleDateError(
                f"{self.year} is not a year this can hold. Write the year in full, like 2026."
            )
        if self.month is None:
            return
        if not 1 <= self.month <= 12:
            raise ImpossibleDateError(
                f"There is no month {self.month}. Write the day first, like 3 April 2026."
            )
        last = monthrange(self.year, self.month)[1]
        if self.day is not None and not 1 <= self.day <= last:
            raise ImpossibleDateError(
                f"{NAMES[self.month]} {self.year} has {last} days, so there is no day {self.day}."
            )

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read a date as people in Britain write it, day before month.

        Raises ImpossibleDateError.
        """
        words = re.findall(r"[A-Za-z]+|\d+", text)
        numbers = [int(word) for word in words if word.isdigit()]
        named = [_month(word) for word in words if not word.isdigit()]
        sizes = [len(word) for word in words if word.isdigit()]
        if not numbers or len(words) > 3 or None in named or len(named) > 1:
            raise ImpossibleDateError(
                "This is not a date yet. Write it like 3 April 2026, April 2026 or 2026."
            )
        if 4 not in (sizes[0], sizes[-1]):
            raise ImpossibleDateError(
                "Write the year in full, like 3 April 2026, April 2026 or 2026."
            )
        if sizes[0] != 4:
            numbers.reverse()
        year, *rest = numbers
        if named:
            rest.insert(0, named[0] or 0)
        if len(rest) > 2:
            raise ImpossibleDateError(
                "This is not a date yet. Write it like 3 April 2026, April 2026 or 2026."
            )
        return cls(year, *rest)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The whole of a known day."""
        return cls(day.year, day.month, day.day)

    @property
    def exact(self) -> date | None:
        """The day, where the day is known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None

    @property
    def earliest(self) -> date:
        """The first day it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def show(self) -> str:
        """The date in words, only as exact as it is known."""
        if self.month is None:
            return str(self.year)
        if self.day is None:
            return say("{month} {year}", month=say(NAMES[self.month]), year=self.year)
        month = say(NAMES[self.month])
        return say("{day} {month} {year}", day=self.day, month=month, year=self.year)

    def told(self) -> str:
        """The date after its word: on a day, in a month or a year.

        >>> PartialDate(2026, 6, 3).told(), PartialDate(2026, 6).told(), PartialDate(2026).told()
        ('on 3 June 2026', 'in June 2026', 'in 2026')
        """
        when = self.show()
        return say("on {when}", when=when) if self.day else say("in {when}", when=when)

    def brief(self) -> str:
        """The date in words with its month shortened, for a narrow column."""
        if self.month is None:
            return self.show()
        return self.show().replace(say(NAMES[self.month]), short_month(self.month))

    def numbers(self) -> str:
        """The date in figures, the day first, for the narrowest column.

        >>> PartialDate(2026, 4, 16).numbers(), PartialDate(2026, 4).numbers()
        ('16/4/26', '4/2026')
        """
        if self.month is None or self.day is None:
            return f"{self.month}/{self.year}" if self.month else str(self.year)
        return f"{self.day}/{self.month}/{self.year % 100:02d}"

    def __str__(self) -> str:
        """The ISO 8601 form, shortened to its precision."""
        return "-".join(
            f"{part:02d}" for part in (self.year, self.month, self.day) if part is not None
        )

    def __lt__(self, other: PartialDate) -> bool:
        """Order for showing; a bare year stands before its months."""
        return self.key < other.key

    @property
    def key(self) -> tuple[int, int, int]:
        """The order for showing, as numbers."""
        return (self.year, self.month or 0, self.day or 0)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """How pydantic reads and writes it: the ISO form as a string."""
        # Late: the caseload needs dates and no pydantic, which would delay the first window.
        from pydantic_core import core_schema as cs

        from_text = cs.no_info_after_validator_function(cls._from_iso, cs.str_schema())
        return cs.json_or_python_schema(
            json_schema=from_text,
            python_schema=cs.union_schema([cs.is_instance_schema(cls), from_text]),
            serialization=cs.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The pattern of the ISO form."""
        return {"type": "string", "pattern": ISO, "examples": ["2026-04-03", "2026-04", "2026"]}

    @classmethod
    def _from_iso(cls, text: str) -> PartialDate:
        if not re.match(ISO, text):
            raise ImpossibleDateError(f"“{text}” is not a date. Write 2026-04-03, 2026-04 or 2026.")
        return cls(*(int(part) for part in text.split("-")))


def short_month(month: int) -> str:
    """The first three letters of a month's name.

    >>> short_month(9)
    'Sep'
    """
    return say(NAMES[month])[:3]


def surely_before(first: PartialDate | None, then: PartialDate | None) -> bool:
    """Whether the last day that the first can be is before the earliest of the other."""
    return first is not None and then is not None and first.latest < then.earliest


def by_last_day(day: PartialDate | None) -> date:
    """A key to sort by the day by which something is to be done; what has none comes last."""
    return day.latest if day else date.max


def exact_day(when: PartialDate | None) -> date | None:
    """The day of a date that may be missing or known less exactly, else None."""
    return when.exact if when else None


def _month(word: str) -> int | None:
    """The number of a month from its name or its first three letters."""
    if len(word) < 3:
        return None
    low = word.lower()
    return next((n for name, n in MONTHS.items() if low in _begins(name, len(word))), None)


def _begins(month: str, letters: int) -> set[str]:
    """How a month begins, in English and in the language spoken, in small letters."""
    return {name[:letters].lower() for name in (month, say(month.capitalize()))}
