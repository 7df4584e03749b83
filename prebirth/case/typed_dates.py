"""Dates as people in Britain type them: short, without a year, a weekday or a gestation."""

from __future__ import annotations

import re
from calendar import day_name
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum

from prebirth.case.dates import MONTHS, ImpossibleDateError, PartialDate
from prebirth.case.gestation import Gestation

LONGEST = 80
"""The most letters that a typed date may have."""
HOW = "Write it like 3 April 2026, 3/4/26, April 2026 or 2026."
DAYS = {name.lower(): number for number, name in enumerate(day_name)}
NAMED = {"today": 0, "yesterday": -1, "tomorrow": 1}
SPANS = {"day": 1, "week": 7, "fortnight": 14}
SLACK = timedelta(days=60)
"""How long ago a date may lie that is expected in the future."""
WEEK, AHEAD = 7, 10
"""Days of a week, and how many years ahead a short year is still taken for one to come."""


class Lean(Enum):
    """Whether a date lies in the past or the future, where its year is left out or short."""

    BORN = "in the past, as far back as a life goes"
    PAST = "the last time it was that day"
    NEAR = "the nearest"
    COMING = "the next time it will be that day"


def lean_of(marks: Iterable[object]) -> Lean:
    """Whether a field holds past or future dates, from its marks; most hold past ones."""
    return next((mark for mark in marks if isinstance(mark, Lean)), Lean.PAST)


def parse_typed_date(
    text: str, today: date, lean: Lean = Lean.PAST, due: date | None = None
) -> PartialDate:
    """Read a date, day before month; raises ImpossibleDateError.

    `today` and `lean` decide what is left out; a gestation such as 24+3 needs the due date.

    >>> parse_typed_date("3/4/27", date(2026, 11, 24)).show()
    '3 April 2027'
    >>> parse_typed_date("last friday", date(2026, 11, 24)).show()
    '20 November 2026'
    >>> parse_typed_date("3 apr", date(2026, 11, 24), Lean.COMING).show()
    '3 April 2027'
    >>> parse_typed_date("24+3", date(2026, 11, 24), due=date(2027, 2, 1)).show()
    '15 October 2026'
    """
    if len(text) > LONGEST:
        raise ImpossibleDateError(f"This is not a date yet. {HOW}")
    words = _words(text)
    if "+" in text:
        return _by_gestation(text, due)
    meant = _by_name(words, today, lean) or _by_span(words, today)
    if meant:
        return PartialDate.of(meant)
    weekday = (
        _weekday(words[0]) if len(words) > 1 else None
    )  # equivalent: a day of the week alone is read above or refused either way
    day = _by_calendar(words if weekday is None else words[1:], text, today, lean)
    if weekday is not None and day.exact and day.exact.weekday() != weekday:
        raise ImpossibleDateError(
            f"{day.show()} is a {day_name[day.exact.weekday()]}, not a {day_name[weekday]}. "
            "Which is right?"
        )
    return day


def with_weekday(day: PartialDate) -> str:
    """A date with its weekday, so that a wrong guess is noticed."""
    return f"{day_name[day.exact.weekday()]} {day.show()}" if day.exact else day.show()


def _words(text: str) -> list[str]:
    """The names and numbers of a text, without fillers such as “of” and the th of 4th."""
    plain = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text.lower())
    return [word for word in re.findall(r"[a-z]+|\d+", plain) if word not in {"of", "the", "on"}]


def _by_gestation(text: str, due: date | None) -> PartialDate:
    try:
        weeks = Gestation.parse(re.sub(r"(?i)\s*(weeks?|wks?|w)\s*$|\s+", "", text))
    except ValueError as error:
        raise ImpossibleDateError(f"{error} Or write a date, like 3 April 2026.") from error
    if due is None:
        raise ImpossibleDateError(
            f"{weeks} can be counted only from a due date known to the day. Enter that first, or "
            "write this as a date."
        )
    if not weeks.plausible:
        raise ImpossibleDateError(f"No pregnancy comes to {weeks}. Write weeks and days like 24+3.")
    return PartialDate.of(weeks.on(due))


def _by_name(words: list[str], today: date, lean: Lean) -> date | None:
    """Today, yesterday, tomorrow, Friday, last Friday, next Friday, this Friday."""
    if len(words) == 1 and words[0] in NAMED:
        return today + timedelta(days=NAMED[words[0]])
    which, name = (
        (words[0], words[1])
        if len(words) == 2 and words[0] in {"last", "next", "this", "past"}
        else ("", words[0] if len(words) == 1 else "")
    )
    weekday = _weekday(name)
    if weekday is None:
        return None
    since = (today.weekday() - weekday) % WEEK
    if which in {"last", "past"}:
        return today - timedelta(days=since or WEEK)
    if which == "next":
        return today + timedelta(days=WEEK - since)
    if which == "this":
        return today + timedelta(days=weekday - today.weekday())
    return (
        today - timedelta(days=since)
        if lean in {Lean.BORN, Lean.PAST} or not since
        else today + timedelta(days=WEEK - since)
    )


def _by_span(words: list[str], today: date) -> date | None:
    """A number of days or weeks ago, or from now."""
    back, ahead = words[-1:] == ["ago"], words[:1] == ["in"]
    inner = words[:-1] if back else words[1:] if ahead else []
    if len(inner) != 2:
        return None
    count = 1 if inner[0] in {"a", "one"} else int(inner[0]) if inner[0].isdigit() else 0
    days = SPANS.get(inner[1].removesuffix("s"), 0) * count
    if not 0 < days < 40_000:
        return None
    return today + timedelta(days=-days if back else days)


def _by_calendar(words: list[str], text: str, today: date, lean: Lean) -> PartialDate:
    """Day, month and year in British order, some of them left out or shortened."""
    months = [month for word in words if not word.isdigit() and (month := _month(word))]
    numbers = [word for word in words if word.isdigit()]
    if not words or len(months) + len(numbers) != len(words) or len(words) > 3 or len(months) > 1:
        raise ImpossibleDateError(f"This is not a date yet. {HOW}")
    whole = numbers[0] if len(words) == 1 and numbers else ""
    if len(whole) in {6, 8}:  # as typed on a number pad
        numbers = [whole[:2], whole[2:4], whole[4:]]
    if (
        len(numbers) > 1 and len(numbers[0]) == 4
    ):  # equivalent: a year alone reads the same either way
        return PartialDate.parse(text)  # the year first
    if months:
        return _with_month(months[0], numbers, today, lean, day_first=words[0].isdigit())
    if len(numbers) == 3:
        return PartialDate(_year(numbers[2], today, lean), int(numbers[1]), int(numbers[0]))
    if len(numbers) == 2:
        return _of_two(numbers[0], numbers[1], today, lean)
    return PartialDate(_whole_year(numbers[0]))


def _with_month(
    month: int, numbers: list[str], today: date, lean: Lean, *, day_first: bool
) -> PartialDate:
    """3 apr 27, 3 apr, april 27, april."""
    if len(numbers) == 2:
        return PartialDate(_year(numbers[1], today, lean), month, int(numbers[0]))
    if not numbers:
        return _nearest(month, None, today, lean)
    number = numbers[0]
    if len(number) == 4:
        return PartialDate(int(number), month)
    if day_first or len(number) == 1:
        return _nearest(month, int(number), today, lean)
    year = _year(
        number, today, lean
    )  # day before month, so what follows the month is the year, unless that makes no sense here
    awaited = lean in {Lean.COMING, Lean.NEAR}
    return (
        _nearest(month, int(number), today, lean)
        if awaited and abs(year - today.year) > 2
        else PartialDate(year, month)
    )


def _of_two(one: str, other: str, today: date, lean: Lean) -> PartialDate:
    """3/4, 4/2027, 4/27."""
    if len(other) == 4:
        return PartialDate(int(other), int(one))
    if int(other) <= 12:
        return _nearest(int(other), int(one), today, lean)
    return PartialDate(_year(other, today, lean), int(one))


def _nearest(month: int, day: int | None, today: date, lean: Lean) -> PartialDate:
    """A day or month in the year that is most likely meant."""
    candidates = list(_of_years(month, day, today))
    if not candidates:
        return PartialDate(today.year, month, day)  # raises, and says what is wrong
    past = [candidate for candidate in candidates if candidate.earliest <= today]
    coming = [candidate for candidate in candidates if candidate.latest >= today - SLACK]
    if lean in {Lean.BORN, Lean.PAST} and past:
        return past[-1]
    if lean == Lean.COMING and coming:
        return coming[0]
    return min(candidates, key=lambda candidate: abs(candidate.earliest - today))


def _of_years(month: int, day: int | None, today: date) -> Iterator[PartialDate]:
    for year in range(today.year - 8, today.year + 9):  # a 29 February is never further
        try:
            yield PartialDate(year, month, day)
        except ImpossibleDateError:
            continue


def _year(written: str, today: date, lean: Lean) -> int:
    """The year that two digits mean: the latest past one for a birth, else the nearest.

    Of what lies in the past the year is never far ahead: 3/4/70 is 1970 and not 2070.
    """
    if len(written) != 2:
        return _whole_year(written)
    century = today.year // 100 * 100
    years = [century - 100 + int(written), century + int(written), century + 100 + int(written)]
    if lean == Lean.BORN:
        return max(year for year in years if year <= today.year)
    if lean == Lean.PAST:
        years = [year for year in years if year <= today.year + AHEAD]
    return min(years, key=lambda year: abs(year - today.year))


def _whole_year(written: str) -> int:
    if len(written) != 4:
        raise ImpossibleDateError(f"“{written}” is not a year. {HOW}")
    return int(written)


def _weekday(word: str) -> int | None:
    return next(
        (number for name, number in DAYS.items() if len(word) >= 3 and name.startswith(word)), None
    )


def _month(word: str) -> int | None:
    """The number of a month from its name, or the beginning of it."""
    return next(
        (
            number
            for name, number in MONTHS.items()
            if len(word) >= 3 and (name.startswith(word) or word == f"{name[:3]}t")
        ),
        None,
    )
