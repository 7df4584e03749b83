"""Whom a name in a file means: by any recorded name, however it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.people import Person, Role, Sex
from prebirth.privacy.folding import listed
from prebirth.privacy.names import MEN, WOMEN
from prebirth.privacy.spoken_of import PARENTS, PARTNERS, SPOKEN_OF

JOINED = re.compile(r"\s*(?:;|&|/|\n|\band\b)\s*", re.IGNORECASE)
"""What stands between the names of several people in one cell."""
SIDES = listed("""
    the a of her his their baby babys child childs unborn new
    mothers mums fathers dads maternal paternal
""")
"""What stands beside a word of kin, and names nobody."""


class Meant(NamedTuple):
    """Whom a name means: the one person, or those whom it could mean."""

    text: str
    person: str = ""
    """The id of the one person who is called exactly so; empty where nobody or several are."""
    could_be: tuple[str, ...] = ()
    """The ids of those it could mean, the likeliest first."""


def meant_by(case: Case, text: str) -> Meant:
    """Whom one name means.

    A whole recorded name means its bearer, also with the surname first. A part of a name never
    does by itself, nor does what somebody is to the baby: somebody chooses.
    """
    sought = _plain(_in_order(text))
    exact = [person.id for person in case.people if sought in map(_plain, names_of(person))]
    if sought and len(exact) == 1:
        return Meant(text, exact[0], (exact[0],))
    parts, roles = set(sought.split()), roles_in(text)
    like = [
        person.id
        for person in case.people
        if person.id not in exact
        and (person.role in roles or any(parts & _parts(name) for name in names_of(person)))
    ]
    return Meant(text, "", (*exact, *like))


def all_meant_by(case: Case, text: str) -> list[Meant]:
    """Whom the names in one cell mean, where it may hold several."""
    whole = meant_by(case, text)
    if whole.person or ";" not in text:
        parts = [part for part in JOINED.split(text) if part]
        found = [meant_by(case, part) for part in parts]
        # A name may itself hold an "and": it is parted only where that gives people.
        apart = len(found) > 1 and all(one.person for one in found)
        return found if apart and not whole.person else [whole]
    return [meant_by(case, part) for part in (part.strip() for part in text.split(";")) if part]


def roles_in(text: str) -> frozenset[Role]:
    """What somebody may be to the baby by a text that is no name, such as “Grandmother”.

    >>> sorted(roles_in("maternal Grandmother")), sorted(roles_in("Jean Holt"))
    ([<Role.GRANDPARENT: 'grandparent'>], [])
    """
    words = set(_plain(text).split()) - SIDES
    if words and words <= PARTNERS | {"former"}:
        return frozenset({Role.EX_PARTNER if words & {"ex", "former"} else Role.PARTNER})
    return frozenset(role for role, said in SPOKEN_OF.items() if words and words <= said)


def new_person(text: str) -> Person:
    """Somebody who is in no record yet: by their name, or without one where a text is none."""
    roles = roles_in(text)
    if not roles:
        return Person(names=name_from(text))
    words = set(_plain(text).split())
    sex = Sex.WOMAN if words & WOMEN else Sex.MAN if words & MEN else None
    role = next((known for known in PARENTS if known in roles), None)
    role = role or (next(iter(roles)) if len(roles) == 1 else None)
    return Person(role=role, sex=sex, notes=f"Called “{text.strip()}” where the name was to stand.")


def name_from(text: str) -> str:
    """A name in the usual order, for a new person: “DOE, Ann” is Ann Doe."""
    ordered = " ".join(_in_order(text).split())
    return " ".join(word.capitalize() if word.isupper() else word for word in ordered.split())


def names_of(person: Person) -> Iterator[str]:
    """Every name of somebody: as recorded, and the first or usual one with the surname."""
    others = [other.name for other in person.other_names]
    for name in filter(str.strip, (person.names, *others)):
        first, last = name.split()[0], name.split()[-1]
        yield from (name, f"{first} {last}" if first != last else name)
        if person.known_as.strip():
            yield f"{person.known_as} {last}"
    if person.known_as.strip():
        yield person.known_as


def _in_order(text: str) -> str:
    """A name with the surname first, parted by a comma, in the usual order."""
    last, comma, first = text.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and first.strip() else text


def _plain(text: str) -> str:
    """A name without its capitals, accents, apostrophes, hyphens and doubled spaces."""
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)
    )
    apart = re.sub(r"[-\u2010-\u2015.]", " ", bare)
    return " ".join(re.sub(r"['\u2018\u2019\u02bc`\u00b4]", "", apart).casefold().split())


def _parts(name: str) -> set[str]:
    """The words of a name that tell somebody."""
    return {word for word in _plain(name).split() if len(word) > 1}
