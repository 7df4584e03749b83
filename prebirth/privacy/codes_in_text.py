"""Codes as people write them: the plate of a car, an account's name, a place in three words."""

from __future__ import annotations

import re
from collections.abc import Collection

from prebirth.privacy.addresses import POSTCODE, UNIT
from prebirth.privacy.folding import fold

PART = r"(?:[A-Za-z]+\d[A-Za-z\d]*|\d+[A-Z][A-Z\d]*)"
"""Letters and digits in one: in small letters after a digit they would be “20mins”."""
BESIDE = r"(?:[A-Z]{1,4}|\d+)"
CODE = re.compile(
    rf"(?<![^\W_])(?:{BESIDE}[ -]){{0,3}}{PART}(?:[ -](?:{PART}|{BESIDE})){{0,3}}(?![^\W_])"
    r"|(?<![^\W_])[A-Z]{2,4}[ -]?\d{3,}(?![^\W_])"
)
"""A code, also in parts: “KX19 LPT”, “CR-20417”."""
PLATE = re.compile(r"\b(?:[A-Z]{2}\d{2}|[A-Z]\d{1,3})[ -]?[A-Z]{3}\b", re.IGNORECASE)
"""The plate of a car, also in small letters."""
ACCOUNT = re.compile(r"(?<![\w.])@([^\W_][\w.]{2,}\w)")
"""What somebody is called on a site: “@spikey_d”."""
PLACE = re.compile(r"(?<![\w.@])([a-z]{3,}\.[a-z]{3,}\.[a-z]{3,})(?![\w.@])")
"""A square of the ground in three words: “filled.count.soap”."""
OWN = re.compile(PART)
DOOR = re.compile(rf"\b(?:{'|'.join(sorted(UNIT))})\s+(\d{{1,4}}[A-Za-z])\b", re.IGNORECASE)
"""The number of a flat, which is too short to tell anything by itself."""
ANYBODYS = {"nhs", "covid"}
"""What with a number is no code of somebody: “NHS 111”."""
LIKE = {"0": "[0o]", "1": "[1il]"}
"""The letters that are written for a digit."""
LONG, DIGITS = 4, 2
"""Letters and digits from which on it is a code, and not such as “S47”."""


def codes_in(text: str) -> set[str]:
    """The codes in a text, and each part that is one, in small letters and without a gap."""
    plain = POSTCODE.sub(",", fold(text).plain)
    found = [match[0] for match in PLATE.finditer(plain)]
    found += [part for match in CODE.finditer(plain) for part in (match[0], *OWN.findall(match[0]))]
    joined = {re.sub(r"[ -]", "", code).casefold() for code in found}
    long = {
        code
        for code in joined
        if len(code) >= LONG
        and sum(map(str.isdigit, code)) >= DIGITS
        and code.rstrip("0123456789") not in ANYBODYS
    }
    signed = (DOOR, ACCOUNT, PLACE)
    return long | {match[1].casefold() for sign in signed for match in sign.finditer(plain)}


def spelt_codes(codes: Collection[str]) -> re.Pattern[str] | None:
    """What finds some codes in a text, however they are parted; None for none."""
    spelt = "|".join(
        r"[\s-]*".join(LIKE.get(letter, re.escape(letter)) for letter in code)
        for code in sorted(codes)
    )
    return re.compile(rf"(?<![^\W_])(?:{spelt})(?![^\W_])", re.IGNORECASE) if codes else None
