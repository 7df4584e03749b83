"""Days as other programs and other people write them: with a time, or the month first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.case.typed_dates import Lean, parse_typed_date

TIME = re.compile(
    r"(?i)(?:\s*T|,?\s+(?:at\s+)?)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?"
    r"\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|BST|[+-]\d{2}:?\d{2})?\s*$"
)
"""A time of day behind a date, with its zone if it has one."""
NUMBERS = re.compile(r"\s*(\d{1,2})([/.\-\s])(\d{1,2})(\2)(\d{2}|\d{4})\s*")
"""A day in three numbers, the year last."""
MONTHS = 12


def day_of(
    text: str, today: date, lean: Lean = Lean.PAST, *, month_first: bool = False
) -> PartialDate | None:
    """The day that a cell or a field of a form means; None where it means none.

    >>> str(day_of("02/03/2026 00:00:00", date(2026, 11, 28)))
    '2026-03-02'
    >>> str(day_of("3/13/2026", date(2026, 11, 28), month_first=True))
    '2026-03-13'
    """
    bare = TIME.sub("", text.strip())
    if month_first and (numbers := NUMBERS.fullmatch(bare)):
        month, parted, day, _, year = numbers.groups()
        bare = parted.join((day, month, year))
    try:
        return parse_typed_date(bare, today, lean) if bare else None
    except ImpossibleDateError:
        return None


def american_day(texts: Iterable[str]) -> str:
    """The first of these days that can only be read with the month first; else nothing.

    >>> american_day(["3/4/2026", "3/13/2026 9:30"]), american_day(["13/3/2026", "3/4/2026"])
    ('3/13/2026', '')
    """
    found = (NUMBERS.fullmatch(TIME.sub("", text.strip())) for text in texts)
    days = (day[0] for day in found if day is not None and int(day[1]) <= MONTHS < int(day[3]))
    return next(days, "")
