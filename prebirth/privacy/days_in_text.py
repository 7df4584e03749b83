"""Days and telephone numbers as people write them in a text."""

from __future__ import annotations

import re
from calendar import month_abbr
from collections.abc import Iterator

PHONE = re.compile(r"(\+?\(?\d[\d\s()\-./]{5,}\d)")
PHONE_END = re.compile(r"\bend(?:s|ed|ing)?\s+(?:in |with )?(\d[\d\s-]+\d)\b", re.IGNORECASE)
"""“The number ends 0123.”"""
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)"
)
TURNED = re.compile(
    r"(?<![A-Za-z])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)"
)
YEARLESS = (
    (re.compile(r"(?<![\d./-])(\d{1,2})/(\d{1,2})(?![./]?\d)"), "dm"),
    (re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([A-Za-z]{3,9})\b"), "dm"),
    (re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)"), "md"),
)
"""A day and its month without the year, as “3 August”, “3rd of Aug” or “3/8”."""
MONTH = {name: number for number, name in enumerate(month_abbr) if name}


def days_in(text: str) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Every full date in a text with its place, as year, month and day."""
    for pattern, order in ((NUMERIC, "dmy"), (ISO, "ymd"), (WRITTEN, "dmy"), (TURNED, "mdy")):
        for match in pattern.finditer(text):
            part = dict(zip(order, match.groups(), strict=True))
            month = (
                MONTH.get(part["m"][:3].capitalize(), 0) if part["m"].isalpha() else int(part["m"])
            )
            year, short = int(part["y"]), len(part["y"]) == 2
            # “91” may be of either century: a day of birth is mostly of the one before.
            for century in (2000, 1900) if short else (0,):
                if month:
                    yield match.start(), match.end(), (century + year, month, int(part["d"]))


def days_of_a_year_in(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Every day in a text with its place, as month and day, whether its year is said or not."""
    for pattern, order in YEARLESS:
        for match in pattern.finditer(text):
            part = dict(zip(order, match.groups(), strict=True))
            month = (
                int(part["m"]) if part["m"].isdigit() else MONTH.get(part["m"][:3].capitalize(), 0)
            )
            if month:
                yield match.start(), match.end(), (month, int(part["d"]))


def digits_of(number: str) -> str:
    """A telephone number as its digits alone, without the code of the country."""
    digits = re.sub(r"\D", "", number.replace("(0)", "")).removeprefix("00")
    return f"0{digits[2:]}" if digits.startswith("44") else digits
