"""Whether two facts may say the same thing; a person decides."""

from __future__ import annotations

from typing import Any

from prebirth.case.dates import PartialDate

MUCH_ALIKE = 0.6
"""How alike two texts must be, from nothing to one, to be shown as perhaps the same."""


def may_be_one_day(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two dates may be one day: a month holds each of its days."""
    return (
        one is not None
        and other is not None
        and all(not a or not b or a == b for a, b in zip(one.key, other.key, strict=True))
    )


def may_be_one(one: Any, other: Any) -> bool:
    """Whether two choices or ids may be one: what is not filled in may be anything."""
    return not one or not other or one == other


NEARLY = 0.9
"""How alike two names must be, from nothing to one, to be one that was misspelt."""


def nearly(one: str, other: str) -> bool:
    """Whether two names may be one, spelt otherwise."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other).ratio() >= NEARLY


def likeness(one: str, other: str) -> float:
    """How alike two names are, from nothing to one."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter that is another, or is there in one alone."""
    long, short = sorted((one, other), key=len, reverse=True)
    if one == other or len(long) - len(short) > 1:
        return False
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    return long[same + 1 :] == short[same + (len(long) == len(short)) :]


def much_alike(one: str, other: str) -> bool:
    """Whether two texts say much the same in much the same words."""
    # difflib takes 2 ms, and every command imports the records.
    from difflib import SequenceMatcher

    return (
        bool(one)
        and bool(other)
        and SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= MUCH_ALIKE
    )
