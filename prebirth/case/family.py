"""Who is who in a case: the groups by which questions repeat and copies are made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import HARMFUL
from prebirth.case.dates import exact_day
from prebirth.case.earlier_children import PreviousChild, WhereNow
from prebirth.case.households import Household
from prebirth.case.not_yet import has_been
from prebirth.case.people import FATHERS, SIBLINGS, Contact, Person, Role, Sex
from prebirth.case.table import Table
from prebirth.case.ties import Tie
from prebirth.case.values import Known

MOTHERS = frozenset({Role.MOTHER, Role.SURROGATE})
FATHERS_AND_PARTNERS = FATHERS | {Role.PARTNER}
OTHERWISE = "\N{NULL}"
"""What no id holds but that of a record as another version has it, after the id it has here."""


def sex_by_role(person: Person) -> Sex | None:
    """The sex that is entered, else what the role of a mother or a father says."""
    by_role = Sex.WOMAN if person.role in MOTHERS else Sex.MAN if person.role in FATHERS else None
    return person.sex or by_role


def mothers(case: Case) -> list[Person]:
    """The mothers, of whom there may be two, and whoever carries the baby for others."""
    return list(case.people.derived(_mothers))


def _mothers(people: Table[Person]) -> tuple[Person, ...]:
    return tuple(person for person in _each_once(people) if person.role in MOTHERS)


def _each_once(people: Table[Person]) -> Iterator[Person]:
    """The people, without whom another version has otherwise: nobody is two."""
    return (person for person in people if OTHERWISE not in person.id)


def carriers(case: Case) -> set[str]:
    """Who carries the baby: whom the record names, else a surrogate or the only mother.

    Which of two carries the baby is never guessed: until somebody says so it is nobody.
    """
    named = {case.pregnancy.carried_by} & {person.id for person in mothers(case)}
    if named:
        return {person.id for person in mothers(case) if person.id in named}
    surrogates = {person.id for person in mothers(case) if person.role == Role.SURROGATE}
    found = surrogates or {person.id for person in mothers(case)}
    return found if len(found) == 1 else set()


def babies_entered(case: Case) -> set[str]:
    """Those among the people who are a baby of this pregnancy, whatever role they have."""
    return {baby.person for baby in case.babies if baby.person}


def fathers_and_partners(case: Case) -> list[Person]:
    """Every father, possible father and present partner of either parent."""
    return list(case.people.derived(_fathers_and_partners))


def _fathers_and_partners(people: Table[Person]) -> tuple[Person, ...]:
    return tuple(person for person in _each_once(people) if person.role in FATHERS_AND_PARTNERS)


def once_possible(case: Case) -> list[Person]:
    """Those who are no father, possible father or partner now, and were a possible father."""
    return [
        person
        for person in _each_once(case.people)
        if person.role not in FATHERS_AND_PARTNERS
        and any(row.role in FATHERS for row in person.earlier_roles)
    ]


def parents(case: Case) -> list[Person]:
    """Mother, fathers, possible fathers and present partners, mother first."""
    return mothers(case) + fathers_and_partners(case)


def living_parents(case: Case) -> list[Person]:
    """The parents who live: who can be asked, told and given a copy."""
    return [person for person in parents(case) if not person.died]


def children_here(case: Case) -> list[Person]:
    """Living brothers and sisters of the baby who live with one of the parents.

    A home of children alone is theirs where none of the mother's is recorded, unless the record
    says that the child lives elsewhere or has no contact.
    """
    adults = {person.id for person in parents(case)}
    children = {person.id for person in case.people if person.role in SIBLINGS}
    homes = [
        {member.person for member in household.members if member.here}
        for household in case.households
    ]
    unsaid = {None, WhereNow.NOT_KNOWN}
    away = {row.child for row in case.previous_children if row.where_now not in unsaid}
    away |= {child.id for child in case.people if child.contact == Contact.NONE}
    home = {person for together in homes if adults & together for person in together}
    if home.isdisjoint({mother.id for mother in mothers(case)} or adults):
        alone = (together for together in homes if together <= children)
        home |= {person for together in alone for person in together} - away
    home |= {child.child for child in case.previous_children if child.where_now == WhereNow.PARENT}
    baby = babies_entered(case)
    return [
        p
        for p in case.people
        if p.role in SIBLINGS
        and p.id not in baby
        and not p.died
        and (p.id in home or p.contact == Contact.LIVES)
    ]


def hurt_with(case: Case, one: str) -> set[str]:
    """Those between whom and somebody violence or control is recorded, alleged or confirmed."""
    ties = (tie.people for tie in case.ties if tie.violent)
    events = (event.people for event in case.events if event.violence in HARMFUL)
    return {other for people in (*ties, *events) if one in people for other in people} - {one}


def kept_safe_from(case: Case, reader: str) -> set[str]:
    """Those who are to be kept safe from somebody.

    Whoever is said to be; and a mother who does not live with them now, where her address is
    confidential or violence between the two is recorded.
    """
    homes = [
        {member.person for member in home.members if member.here}
        for home in case.households
        if OTHERWISE not in home.id
    ]
    with_them = {person for home in homes if reader in home for person in home}
    hurt = hurt_with(case, reader)
    hidden = {
        mother.id
        for mother in mothers(case)
        if mother.id not in with_them
        and (mother.address_confidential == Known.YES or mother.id in hurt)
    }
    said = {person.id for person in case.people if reader in person.safe_from}
    return (said | hidden) - {reader}


GROUPS: dict[str, Callable[[Case], list[Person]]] = {
    "mothers": mothers,
    "fathers_and_partners": fathers_and_partners,
    "parents": parents,
    "children_here": children_here,
}
"""The groups a form may repeat its questions for."""
GROUP_TABLES = frozenset(TABLE_OF[kind] for kind in (Person, Household, PreviousChild))
"""The tables by which it is known who is in a group."""


def first_birth(case: Case) -> date | None:
    """The day on which the first baby was born, where it is known."""
    return min((day for baby in case.babies if (day := exact_day(baby.born))), default=None)


def tie_is_past(case: Case, tie: Tie) -> bool:
    """Whether two are no more what they were, and no harm between them is of a later day."""
    end = tie.ended
    return bool(end and has_been(end)) and not any(
        event.on and end and event.on.earliest > end.latest
        for event in case.events
        if event.violence in HARMFUL and tie.people <= {*event.about}
    )
