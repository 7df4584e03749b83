"""Who belongs to a family only through somebody whom a copy leaves out, and goes with them.

Their surname, and that they are there at all, would tell of whoever is not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from prebirth.case.case import RECORDS, Case
from prebirth.case.family import MOTHERS, OTHERWISE, babies_entered
from prebirth.case.people import FATHERS, SIBLINGS, Person, Role
from prebirth.case.ties import TieKind

FIRST = MOTHERS | FATHERS | {Role.DONOR}
"""Those who belong to the baby by themselves."""


def only_through(case: Case, gone: Collection[str], reader: str = "") -> set[str]:
    """Those whose ties all lead to people who are `gone` from a copy, or by way of them.

    Whoever has no tie belongs by themselves, and so does a child of whom no parent is recorded.
    """
    if not gone:
        return set()
    ties = _ties(case)
    first = {person.id for person in case.people if person.role in FIRST} | {reader}
    first |= babies_entered(case) | _of_unknown_parents(case)
    stay = _reached(first - set(gone), ties, gone)
    return _reached(gone, ties, stay) - set(gone)


def _reached(
    start: Iterable[str], ties: Mapping[str, Collection[str]], not_by: Collection[str]
) -> set[str]:
    """Some people, and all whom ties lead to from them but by way of others."""
    found, waiting = set[str](), [*start]
    while waiting:
        person = waiting.pop()
        if person not in found and person not in not_by:
            found.add(person)
            waiting += ties.get(person, ())
    return found


def _ties(case: Case) -> dict[str, set[str]]:
    """With whom each is recorded as belonging together: by a tie, a parent, a child or a home.

    What only another version holds so is not asked: it opens nothing of this one.
    """
    found: dict[str, set[str]] = {}
    for table, kind in RECORDS.items():
        for record in case.table(table) if kind.who_is_who else ():
            people = set(record.people)
            if isinstance(record, Person) and record.of_parent:
                people.add(record.of_parent)
            for one in people if OTHERWISE not in record.id else ():
                found.setdefault(one, set()).update(people - {one})
    return found


def _of_unknown_parents(case: Case) -> set[str]:
    """The children before this one of whom nobody recorded who their parents by birth are."""
    known = {tie.other for tie in case.ties if tie.kind == TieKind.PARENT and tie.one}
    known |= {record.child for record in case.previous_children if record.parents}
    return {one.id for one in case.people if one.role in SIBLINGS and one.id not in known}
