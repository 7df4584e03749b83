"""Who got a copy that was not for them, and who may be in danger from what it told."""

from __future__ import annotations

import re
from typing import NamedTuple

from prebirth.case.case import RECORDS, Case
from prebirth.case.family import hurt_with, kept_safe_from
from prebirth.case.people import Person
from prebirth.case.shares import WrongHands

WORD = re.compile(r"[^\W_]+")
TELLING = 3
"""Letters from which on a part of somebody's name alone may be meant as them."""


class WrongReceiver(NamedTuple):
    """That a copy reached somebody of the case from whom something or somebody is kept."""

    receiver: str
    """The person's id."""
    safe: tuple[str, ...]
    """Who is to be kept safe from them, or whom they may hurt, by id."""
    kept: int
    """How many entries are kept from them by name."""


def dangers(case: Case, row: WrongHands) -> list[WrongReceiver]:
    """What a copy in the hands of some people of the case may put at risk."""
    return [
        found
        for person in people_meant(case, row.to)
        if (found := _danger(case, person.id)).safe or found.kept
    ]


def people_meant(case: Case, text: str) -> list[Person]:
    """The people of a case whom a text may mean: by a name in full, or a part nobody else has."""
    said = _words(text)
    known = {person.id: [_words(name) for name in _names(person)] for person in case.people}
    return [
        person
        for person in case.people
        if any(
            _stands_in(name, said)
            or any(
                len(part) >= TELLING
                and part in said
                and not any(
                    part in other
                    for key, others in known.items()
                    if key != person.id
                    for other in others
                )
                for part in name
            )
            for name in known[person.id]
        )
    ]


def _danger(case: Case, receiver: str) -> WrongReceiver:
    reader = case.people.get(receiver)
    hurt = hurt_with(case, receiver) - set(reader.safe_from if reader else ())
    at_risk = kept_safe_from(case, receiver) | hurt
    restricted = [
        record
        for table in RECORDS
        for record in case.table(table)
        if any(receiver in rule.people for rule in record.restricted)
    ]
    hidden = {record.id for record in restricted if isinstance(record, Person)}
    safe = tuple(person.id for person in case.people if person.id in at_risk | hidden)
    return WrongReceiver(receiver, safe, len(restricted))


def _names(person: Person) -> list[str]:
    return [person.names, person.known_as, *(row.name for row in person.other_names)]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def _stands_in(name: list[str], said: list[str]) -> bool:
    """Whether a name stands in a text as it is written."""
    long = len(name)
    return bool(name) and any(said[at : at + long] == name for at in range(len(said)))
