"""The NHS number of a person: how it is written, and what speaks against it."""

from __future__ import annotations

import re

DIGITS = 10
WEIGHTS = range(10, 1, -1)
"""What the first nine digits count; the tenth checks them.

Source: NHS Data Model and Dictionary, NHS NUMBER.
"""
MODULUS = 11
SCOTLAND = range(101_000_000, 3_113_000_000)
"""Of Scotland's CHI numbers, which begin with the day of birth."""
NORTHERN_IRELAND = range(3_200_000_010, 4_000_000_000)
"""Source of both: the ranges that docs.rs/nhs-number gives after NHS England."""


def digits_of(typed: str) -> str:
    """The number without the spaces and hyphens between its groups."""
    return re.sub(r"[\s\-\u2010-\u2015]", "", typed)


def grouped(typed: str) -> str:
    """The number as it is printed, in groups of three, three and four; else as it was typed."""
    digits = digits_of(typed)
    if not _ten(digits):
        return typed.strip()
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def doubt(typed: str) -> str:
    """What speaks against a number, in words; nothing where it may be right.

    It is kept as typed: a wrong number that is on a letter has to be found again.
    """
    digits = digits_of(typed)
    if not digits:
        return ""
    if not _ten(digits):
        return (
            f"An NHS number has {DIGITS} digits, and this has "
            f"{sum(sign.isdecimal() for sign in digits)}. It is kept as typed; is it right?"
        )
    if not _checks(digits):
        return (
            "The last digit does not fit the others, so one of them is wrong. It is kept as "
            "typed; compare it with the letter it came from."
        )
    if elsewhere := _elsewhere(int(digits)):
        return f"This is {elsewhere}. It is kept as typed; is it the right one?"
    return ""


def _ten(digits: str) -> bool:
    return len(digits) == DIGITS and digits.isascii() and digits.isdecimal()


def _checks(digits: str) -> bool:
    """Whether the tenth digit follows from the nine before it; a remainder of one has none."""
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=False))
    return (MODULUS - total % MODULUS) % MODULUS == int(digits[-1])


def _elsewhere(number: int) -> str:
    """Whose range a number lies in, where that is not of England and Wales."""
    if number in SCOTLAND:
        return "in the range of Scotland's CHI numbers"
    if number in NORTHERN_IRELAND:
        return "in the range of Northern Ireland's health and care numbers"
    return ""
