"""Where somebody lives whose address is confidential, in the parts in which people write it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from prebirth.privacy.folding import REMEMBERED, keys_of, listed, spelt_keys
from prebirth.privacy.ordinary import PLACES, is_common

POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)[\s-]*(\d)\s*([A-Z]{2})\b", re.IGNORECASE)
SPACED = re.compile(
    r"\b([A-Z]{1,2})\s?([\dIO])([A-Z\d]?)[\s-]*([\dIO])\s*([A-Z]{2})\b", re.IGNORECASE
)
"""The same with a space elsewhere, or a letter for a digit it looks like: “AB 1 2CD”, “ABI 2CD”."""
DIGITS = str.maketrans("IO", "10")
DISTRICT = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\b(?![\s-]*\d\s*[A-Z]{2}\b)", re.IGNORECASE)
"""The first half of a postcode without all of the second: it tells the town."""
KINDS = (
    ("street", "st", "str"),
    ("road", "rd"),
    ("avenue", "ave", "av"),
    ("close", "cl", "cls"),
    ("lane", "ln", "la"),
    ("drive", "dr", "drv"),
    ("court", "ct", "crt"),
    ("gardens", "gdns", "gdn"),
    ("place", "pl"),
    ("crescent", "cres", "cr"),
    ("terrace", "terr", "ter", "tce"),
    ("square", "sq"),
    ("grove", "gr", "grv"),
    ("mount", "mt"),
    ("buildings", "bldgs"),
    ("bank", "bk", "bnk"),
    ("hill", "hl"),
    ("park", "pk"),
    ("green", "grn"),
    ("view", "vw"),
    ("walk", "wlk"),
    ("way", "wy"),
    ("mews", "mws"),
    ("parade", "pde"),
    ("cottage", "cott"),
    ("house", "hse"),
    *(
        (kind,)
        for kind in listed("""
    row rise end side fold wharf quay yard gate
    parkway broadway cottages farm lodge hall barn villa villas tower towers heights
    mansions estate croft dene garth vale chase common crossing approach boulevard path passage
    alley bridge wood woods meadow meadows field fields rectory manor priory abbey mill circus
    hostel refuge
""")
    ),
)
"""How the kind of a street is written, each with its short forms: they are one."""
SPELT = {name: names for names in KINDS for name in names}
"""How each kind of street and house is written, short and in full."""
UNIT = listed("flat apartment apt unit room floor top ground first second third basement")
"""What a part of a house is called: with its number it is no street."""
NUMBERED = 6
"""Digits from which on a number alone is an address."""
OF_WOMEN = ("service", "services", "centre", "project", "house", "hostel", "refuge")
"""What a place for women alone is called, as a rule one where they are safe."""
TELLING = frozenset(
    {
        ("refuge",),
        ("marac",),
        ("refuges",),
        ("hostel",),
        ("sanctuary",),
        ("shelter",),
        ("safe", "house"),
    }
    | {("marac",), ("safehouse",), ("women", "s", "aid"), ("womens", "aid"), ("women", "aid")}
    | {(who, what) for who in ("women", "womens") for what in OF_WOMEN}
    | {("mother", "and", "baby", "unit"), ("supported", "housing"), ("supported", "lodgings")}
    | {("domestic", "abuse", "service"), ("domestic", "violence", "service")}
)
"""Words that tell what kind of place it is where somebody is safe."""
LENGTHS = frozenset(map(len, TELLING))
Keys = tuple[str, ...]


class AddressPart(NamedTuple):
    """One part of an address, as it is sought."""

    keys: Keys
    near: bool
    """Whether it may be another place."""
    street: bool = False
    """Whether it is a street without its number, so that another number is another house."""
    capital: bool = False
    """Whether it tells the street only where it is written as a name."""


def postcodes(text: str) -> set[str]:
    """The postcodes in a text, in small letters and without a space."""
    return {"".join(match.groups()).casefold() for match in POSTCODE.finditer(text)}


def parts_of(address: str) -> Iterator[AddressPart]:
    """An address in its lines, each street with and without its number or kind."""
    lines = re.split(r"[,;\n]", POSTCODE.sub(",", address))
    for keys in (list(keys) for line in lines for keys in spelt_keys(line)):
        begin = 2 if keys[0] in UNIT else 0
        if begin:
            yield AddressPart(tuple(keys[:begin]), near=True)
        yield from _line(keys[begin:])


def _line(keys: list[str]) -> Iterator[AddressPart]:
    """One line: a house with its street, a house with a name, or a place."""
    number = _number(keys)
    street = keys[number:]
    if not street and len("".join(keys)) >= NUMBERED:
        yield AddressPart(tuple(keys), near=False)
    kinds = [place for place, key in enumerate(street) if key in SPELT and place]
    if not street or (not number and not kinds):
        if street:
            yield AddressPart(tuple(street), near=True)
        return
    end = kinds[-1] + 1 if kinds else len(street)
    street, rest = street[:end], street[end:]
    near = len(street) == 1 or all(is_common(key) or key in SPELT for key in street)
    for last in SPELT.get(street[-1], (street[-1],)):
        spelt = (*street[:-1], last)
        if not all(is_common(key) for key in street[:-1]):  # “on the Wharf”
            yield AddressPart(tuple(street[:-1]), near=True, capital=True)
        if number:
            yield AddressPart((*keys[:number], *spelt), near=False)
            for word in ("no", "number", "house"):
                yield AddressPart((word, *keys[:number]), near=True)
            if len(street) > 1 and not is_common(street[0]):  # “14 Larkspur”
                yield AddressPart((*keys[:number], *street[:-1]), near=True)
        yield AddressPart(spelt, near, street=True)
        yield AddressPart(("".join(spelt),), near, street=True)
    yield from _line(rest)


def _number(keys: list[str]) -> int:
    """How many words at the beginning of a line are the number of the house."""
    count = 0
    while count < len(keys) and (keys[count].isdigit() or (count and len(keys[count]) == 1)):
        count += 1
    return count


def telling_in(keys: Collection[str]) -> Sequence[Keys]:
    """The words of a name or address that tell what kind of place it is."""
    return _telling(tuple(keys))


@lru_cache(maxsize=REMEMBERED)
def _telling(row: Keys) -> tuple[Keys, ...]:
    runs = {row[start : start + size] for size in LENGTHS for start in range(len(row))}
    return tuple(TELLING & runs)


SERVICES = (
    ("clinic", "clin"),
    ("hospital", "hosp"),
    ("surgery", "surg"),
    ("centre", "center", "ctr", "cntr"),
    ("service", "services", "serv", "svc", "svcs"),
    ("project", "proj"),
    ("association", "assoc", "assn"),
)
WRITTEN = {name: names for names in (*KINDS, *SERVICES) for name in names}
"""How each kind of place and of service is written, short and in full."""
ESTABLISHMENTS = listed("clinic hospital surgery school nursery house lodge hostel hotel centre")
"""What ends the name of an establishment, which may be one of many."""
OF_MANY = listed("""
    medical antenatal maternity community general primary secondary special leisure contact sexual
    mental dental physical royal district county infant infants junior pregnancy fertility
    specialist local council children childrens women womens young private public halfway
""")
"""What such places are called that are many, and what says nothing of one."""
OWN = 5
"""Letters from which on such a word is a place's own."""


def is_own(keys: Keys) -> bool:
    """Whether the first word of a place's name is its own, as in “Quayside Clinic”."""
    key = keys[0]
    return (
        len(keys) > 1
        and keys[-1] in ESTABLISHMENTS
        and len(key) >= OWN
        and not (is_common(key) or key in PLACES or key in OF_MANY)
    )


def is_named_like(agency: str, home: str, address: str) -> bool:
    """Whether the name of an agency bears that of a home, or of the house in its address.

    A single word, which may be a town, counts where the agency is a place of safety by its name.

    >>> is_named_like("Rowan House refuge", "Rowan House", "14 Larch Close")
    True
    >>> is_named_like("Larch Close Surgery", "Rowan House", "14 Larch Close")
    False
    """
    keys = tuple(keys_of(agency))
    safe = any(telling_in(keys))
    for name in filter(None, (_less_kind(tuple(keys_of(home))), _house_in(address))):
        own = [key for key in name if not (is_common(key) or key in SPELT or key in UNIT)]
        alone = not own or len(name) == 1
        if holds(keys, name) and (safe or not alone):
            return True
    kinds = {*telling_in(keys_of(home))}
    return _less_kind(tuple(keys_of(home))) == () and not kinds.isdisjoint(telling_in(keys))


def _less_kind(keys: Keys) -> Keys:
    """The name of a home without its article, and without what kind of place of safety it is."""
    keys = keys[1:] if keys[:1] == ("the",) else keys
    for told in telling_in(keys):
        if keys[-len(told) :] == told:
            return keys[: -len(told)]
    return keys


def _house_in(address: str) -> Keys:
    """The name of the house with which an address begins, if it has one."""
    for line in re.split(r"[,;\n]", POSTCODE.sub(",", address)):
        keys = tuple(keys_of(line))
        keys = keys[2:] if keys[:1] and keys[0] in UNIT else keys
        if keys:
            return keys if not keys[0].isdigit() and keys[-1] in SPELT else ()
    return ()


def holds(keys: Sequence[str], part: Keys) -> bool:
    """Whether some words hold others in a row."""
    return any(
        tuple(keys[start : start + len(part)]) == part for start in range(len(keys) - len(part) + 1)
    )
