"""Days and telephone numbers as people write them in a text."""

from __future__ import annotations

import re
import unicodedata
from calendar import month_abbr, month_name
from collections.abc import Iterable, Iterator

PHONE = re.compile(r"(\+?\(?\d[\d\s()\-./]{5,}\d)")
PHONE_END = re.compile(r"\bend(?:s|ed|ing)?\s+(?:in |with )?(\d[\d\s-]+\d)\b", re.IGNORECASE)
"""“The number ends 0123.”"""
SIGN = r"\s?[./\-\u2010-\u2015\u2212·]\s?"
"""What stands between the numbers of a day: a slash, a point, a hyphen or a dash of any kind."""
NUMERIC = re.compile(rf"(?<!\d)(\d{{1,2}}){SIGN}(\d{{1,2}}){SIGN}(\d{{4}}|\d{{2}})(?!\d)")
ISO = re.compile(rf"(?<!\d)(\d{{4}}){SIGN}(\d{{1,2}}){SIGN}(\d{{1,2}})(?!\d)")
UNPARTED = re.compile(r"(?<!\d)(\d\d)(\d\d)(\d{4}|\d\d)(?!\d)")
ISO_UNPARTED = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)")
WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)"
)
TURNED = re.compile(
    r"(?<![A-Za-z])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)"
)
ROMAN = re.compile(rf"(?<!\d)(\d{{1,2}}){SIGN}([ivxIVX]{{1,4}}){SIGN}(\d{{4}}|\d{{2}})(?!\d)")
YEARLESS = (
    (re.compile(r"(?<![\d./-])(\d{1,2})/(\d{1,2})(?![./]?\d)"), "dm"),
    (re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([A-Za-z]{3,9})\b"), "dm"),
    (re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)"), "md"),
)
"""A day and its month without the year, as “3 August”, “3rd of Aug” or “3/8”."""
FULL = ((NUMERIC, "dmy"), (ISO, "ymd"), (WRITTEN, "dmy"), (TURNED, "mdy"), (ROMAN, "dmy"))
"""How a day is written with its year, and in which order."""
SPACED = re.compile(r"(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?!\d)")
RUN_TOGETHER = ((UNPARTED, "dmy"), (ISO_UNPARTED, "ymd"), (SPACED, "dmy"))
"""A day as one number, “140391”, or as three: any other number may look like it."""
OF_A_MONTH = re.compile(
    r"(?<![A-Za-z])(?P<word>[A-Za-z]{3,9})\.?,? (?:of )?(?P<year>\d{4})(?!\d)"
    r"|(?<![\d/.-])(?P<number>\d{1,2})[/.-](?P<then>\d{4})(?!\d)"
)
"""A month with its year and no day, as “May 2002” or “05/2002”."""
MONTH = {name: number for number, name in enumerate(month_abbr) if name}
NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
ROMAN_MONTH = {numeral: number for number, numeral in enumerate(NUMERALS, 1)}
ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ORDINALS = (
    *ONES,
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
    *(f"twenty-{one}" for one in ONES),
    *("thirtieth", "thirty-first"),
)
WORDED = "|".join(word.replace("-", "[- ]") for word in reversed(ORDINALS))
NAMED = "|".join(name for name in (*month_name, *month_abbr) if name)
IN_WORDS = re.compile(
    rf"\b(?P<day>(?i:{WORDED}))\b(?: day)?(?=(?:\s+of)?\s+(?:{NAMED})\b)"
    rf"|(?P<month>\b(?:{NAMED})\s+)(?:the )?(?P<then>(?i:{WORDED}))\b"
)
"""A day in words beside its month, as “the fourteenth of March”."""
NOUGHT = re.compile(r"(?<![^\W\d])[Oo]+(?=\d)|(?<=\d)[Oo]+(?![^\W\d])")
"""The letter for a nought beside a digit."""


def days_in(
    text: str, forms: Iterable[tuple[re.Pattern[str], str]] = FULL
) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Every full date in a text with its place, as year, month and day."""
    for pattern, order in forms:
        for match in pattern.finditer(text):
            part = dict(zip(order, match.groups(), strict=True))
            month = _month(part["m"])
            year, short = int(part["y"]), len(part["y"]) == 2
            # “91” may be of either century: a day of birth is mostly of the one before.
            for century in (2000, 1900) if short else (0,):
                if month:
                    yield match.start(), match.end(), (century + year, month, int(part["d"]))


def _month(written: str) -> int:
    """A month by its name, its number or its Roman number; 0 where it is none."""
    if not written.isalpha():
        return int(written)
    return ROMAN_MONTH.get(written.casefold()) or MONTH.get(written[:3].capitalize(), 0)


def word_of(day: int) -> str:
    """The last word of a day of the month in words, as “first” of “twenty-first”; else nothing."""
    return "".join(ORDINALS[day - 1 : day]).rpartition("-")[2] if day else ""


def in_digits(text: str) -> str:
    """A text of the same length in which each day in words beside its month is in digits."""
    return IN_WORDS.sub(_day_in_digits, text)


def _day_in_digits(found: re.Match[str]) -> str:
    word, month = found["day"] or found["then"], found["month"] or ""
    number = ORDINALS.index(word.casefold().replace(" ", "-")) + 1
    return month + f"{number}th".rjust(len(found[0]) - len(month))


def with_noughts(text: str) -> str:
    """A text in which no letter stands for a nought: “077OO 900461”."""
    return NOUGHT.sub(lambda found: "0" * len(found[0]), text)


def months_in(text: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Every month with its year in a text with its place, as year and month."""
    for match in OF_A_MONTH.finditer(text):
        word = match["word"]
        month = MONTH.get(word[:3].capitalize(), 0) if word else int(match["number"])
        yield match.start(), match.end(), (int(match["year"] or match["then"]), month)


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
    plain = unicodedata.normalize("NFKC", number)
    digits = re.sub(r"\D", "", plain.replace("(0)", "")).removeprefix("00")
    return f"0{digits[2:]}" if digits.startswith("44") else digits
