"""Who of an early contact the assessment knows already, when it begins from that contact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from prebirth.base.ids import id_from
from prebirth.case.case import Case
from prebirth.case.joining import TwoInOne, together, who_is
from prebirth.case.marks import facts
from prebirth.case.people import SIBLINGS, Person, Role
from prebirth.case.record import Restriction
from prebirth.case.sameness import may_be_one, may_be_one_day
from prebirth.case.watching import ChildBefore, SaidOf, WatchRecord

Same = Mapping[str, str]
"""Who is who, as somebody says: the id of whom a contact tells of, and the id of whom they are.

An empty id says that they are nobody of the record; who does not stand in it is not known yet.
"""


class Mentioned(NamedTuple):
    """Somebody of whom a contact tells, as the record of a person they would be."""

    person: Person
    child: ChildBefore | None
    """What was told of them as an earlier child."""


class Doubt(NamedTuple):
    """Somebody of a contact who may be one whom the record knows: a person says."""

    watch: WatchRecord
    person: Person
    may_be: tuple[Person, ...]


def told_of(watch: WatchRecord) -> Iterator[Mentioned]:
    """Everybody whom a contact names, or says what they are to the baby.

    The id of each follows from the contact and from what it calls them: whoever makes records of
    it, in whichever vault, makes the same ones.
    """
    seen: dict[tuple[str, str], int] = {}
    rows: tuple[SaidOf | ChildBefore, ...] = (*watch.who, *watch.children)
    for row in rows:
        child = row if isinstance(row, ChildBefore) else None
        role = row.role if isinstance(row, SaidOf) else None
        name = row.name.strip()
        if not name and (child or not role):
            continue
        called = (_folded(name), "child" if child else str(role or ""))
        seen[called] = seen.get(called, 0) + 1
        made = Person(
            id=id_from(watch.id, *called, str(seen[called])),
            names=name,
            role=role,
            born=row.born,
            notes=child.known.strip() if child else "",
            evidence=watch.evidence,
        )
        yield Mentioned(made, child)


def in_doubt(case: Case, watches: Iterable[WatchRecord]) -> list[Doubt]:
    """Of whom somebody has to say who they are, before contacts are put into a record.

    Who is restricted is not named here: the assessment itself asks about them.
    """
    found = []
    for watch in watches:
        known = [one for one in case.people if not one.restricted]
        for told in told_of(watch):
            if known_one(case, told, {}) is not None:
                continue
            may_be = tuple(
                one for one in known if not one.restricted and _perhaps(one, told.person)
            )
            if may_be:
                found.append(Doubt(watch, told.person, may_be))
            case = case.adding(told.person)
    return found


def perhaps(case: Case, said: Person) -> list[Person]:
    """Who of a record somebody may be, so that it has to be asked."""
    return [one for one in case.people if one.id != said.id and _perhaps(one, said)]


def known_one(case: Case, told: Mentioned, same: Same) -> Person | None:
    """Who of the record somebody of a contact is, as it was said or as it is plain; else None."""
    key, asked = told.person.id, set[str]()
    if (here := case.people.get(who_is(case, key))) is not None:
        return here
    while key in same and key not in asked:
        asked.add(key)
        key = same[key]
    if asked:
        return case.people.get(who_is(case, key))
    plain = [one for one in case.people if _identified(case, one, told)]
    return plain[0] if len(plain) == 1 else None


def put_to(case: Case, known: Person, told: Person, kept: Iterable[Restriction]) -> Person:
    """Somebody of the record with what a contact says of them: every word of both stands.

    What is kept from somebody in the contact is kept from them in what it added.
    """
    if told.id == known.id or told.id in known.joined:
        return known
    names = {"names": ""} if _folded(told.names) in _names(known) else {}
    new = told.replace(**names, evidence=None)
    if all(getattr(new, field) in {None, "", getattr(known, field)} for field in Person.offered):
        return known
    after = together(case.adding(new), TwoInOne("people", known.id, new.id))
    one = after.people.get(known.id) or known
    rules = tuple(
        rule.model_copy(update={"field": field})
        for rule in kept
        for field in facts(Person)
        if getattr(one, field) != getattr(known, field)
    )
    return one.replace(restricted=(*one.restricted, *rules))


def _identified(case: Case, known: Person, told: Mentioned) -> bool:
    """Whether somebody is plainly meant: by name and birth, or name and what they are."""
    said = told.person
    if _folded(said.names) not in _names(known) or _told_apart(known, said):
        return False
    if not may_be_one(known.role, said.role):
        return False
    if told.child or said.role in SIBLINGS:
        children = {record.child for record in case.previous_children}
        return known.id in children or known.role in SIBLINGS
    if known.born and said.born:
        return True
    whole = " " in _folded(said.names)
    return said.role is not None and said.role == known.role and (whole or said.role == Role.MOTHER)


def _perhaps(known: Person, said: Person) -> bool:
    """Whether somebody has to ask: names alike, both the mother, or one of them without a name."""
    if said.id in known.not_same or known.id in said.not_same:
        return False
    if known.may_be(said):
        return True
    if said.role is None or said.role != known.role or _told_apart(known, said):
        return False
    return said.role == Role.MOTHER or not said.names or not _names(known)


def _told_apart(one: Person, other: Person) -> bool:
    return bool(one.born and other.born and not may_be_one_day(one.born, other.born))


def _names(person: Person) -> set[str]:
    names = (person.names, person.known_as, *(other.name for other in person.other_names))
    return {_folded(name) for name in names} - {""}


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
