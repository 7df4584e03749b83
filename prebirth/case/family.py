"""Who is who in a case: the groups by which questions repeat and copies are made."""

from __future__ import annotations

from collections.abc import Callable

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.people import Contact, Household, Person, PreviousChild, Role, WhereNow
from prebirth.case.record import Known

FATHERS = frozenset({Role.FATHER, Role.POSSIBLE_FATHER})
FATHERS_AND_PARTNERS = FATHERS | {Role.PARTNER}
SIBLINGS = frozenset({Role.SIBLING, Role.HALF_SIBLING})


def mothers(case: Case) -> list[Person]:
    """The mothers; there is more than one only while an entry is being corrected."""
    return [person for person in case.people if person.role == Role.MOTHER]


def fathers_and_partners(case: Case) -> list[Person]:
    """Every father, possible father and present partner of either parent."""
    return [person for person in case.people if person.role in FATHERS_AND_PARTNERS]


def parents(case: Case) -> list[Person]:
    """Mother, fathers, possible fathers and present partners, mother first."""
    return mothers(case) + fathers_and_partners(case)


def children_here(case: Case) -> list[Person]:
    """Living brothers and sisters of the baby who live with one of the parents."""
    home = {
        member.person
        for household in case.households
        for member in household.members
        if not member.until
    }
    home |= {child.child for child in case.previous_children if child.where_now == WhereNow.PARENT}
    return [
        p
        for p in case.people
        if p.role in SIBLINGS and not p.died and (p.id in home or p.contact == Contact.LIVES)
    ]


def kept_safe_from(case: Case, reader: str) -> set[str]:
    """Those who are to be kept safe from somebody.

    Whoever is said to be; and whoever's address is confidential and does not live with them now.
    """
    homes = [
        {member.person for member in home.members if not member.until} for home in case.households
    ]
    with_them = {person for home in homes if reader in home for person in home}
    return {
        person.id
        for person in case.people
        if reader in person.safe_from
        or (person.address_confidential == Known.YES and person.id not in with_them)
    } - {reader}


GROUPS: dict[str, Callable[[Case], list[Person]]] = {
    "mothers": mothers,
    "fathers_and_partners": fathers_and_partners,
    "parents": parents,
    "children_here": children_here,
}
"""The groups a form may repeat its questions for."""
GROUP_TABLES = frozenset(TABLE_OF[kind] for kind in (Person, Household, PreviousChild))
"""The tables by which it is known who is in a group."""
