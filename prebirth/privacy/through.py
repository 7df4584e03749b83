"""Who belongs to a family only through somebody whom a copy leaves out, and goes with them.

Their surname, and that they are there at all, would tell of whoever is not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from prebirth.case.case import RECORDS, Case
from prebirth.case.family import MOTHERS, OTHERWISE, babies_entered
from prebirth.case.people import FATHERS, KIN, SIBLINGS, Person, Role
from prebirth.case.pregnancy import Baby
from prebirth.case.record import holds_people
from prebirth.case.ties import TieKind
from prebirth.privacy.records import blank
from prebirth.privacy.withheld import Withheld

FIRST = MOTHERS | FATHERS | {Role.DONOR}
"""Those who belong to the baby by themselves."""
LINKED = KIN | SIBLINGS | {Role.OTHER}
"""Those whom another links to the family: that other does not belong to it through them."""


def only_through(
    case: Case, gone: Collection[str], reader: str = "", held: Iterable[Withheld] = ()
) -> set[str]:
    """Those whose ties all lead to people who are `gone` from a copy, or by way of them.

    Whoever has no tie belongs by themselves, and so does a child of whom no parent is recorded.
    Nobody belongs by what the copy has `held` back: that they are there would tell of it.
    """
    if not gone:
        return set()
    read = _without(case, held)
    first = {person.id for person in case.people if person.role in FIRST} | {reader}
    first |= babies_entered(read) | _of_unknown_parents(case)
    stay = _reached(first - set(gone), _ties(read), gone)
    return _reached(gone, _ties(case, gone), stay) - set(gone)


def _without(case: Case, held: Iterable[Withheld]) -> Case:
    """The case less what says who belongs to whom and is held back; everybody is still there."""
    for one in held:
        kind = RECORDS.get(one.table)
        if kind is None or not (kind.who_is_who or kind is Baby):
            continue
        record = case.record(one.table, one.record)
        if record is None or one.sentence or one.words:
            continue
        if not one.field and kind is not Person:
            table = case.table(one.table).without(one.record)
            case = case.replace_tables(**{one.table: table})
        elif one.field in kind.model_fields and holds_people(kind, one.field):
            case = case.adding(blank(record, [one.field]))
    return case


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


def _ties(case: Case, gone: Collection[str] = ()) -> dict[str, set[str]]:
    """With whom each is recorded as belonging together: by a tie, a parent, a child or a home.

    Whoever links one of the `gone` to the family does not hang on them. What only another version
    holds so is not asked: it opens nothing of this one.
    """
    found: dict[str, set[str]] = {}
    for table, kind in RECORDS.items():
        for record in case.table(table) if kind.who_is_who else ():
            if OTHERWISE in record.id:
                continue
            for one in record.people:
                found.setdefault(one, set()).update(record.people - {one})
            if isinstance(record, Person) and (link := record.of_parent):
                found.setdefault(link, set()).update({record.id})
                if record.id not in gone or record.role not in LINKED:
                    found.setdefault(record.id, set()).update({link})
    return found


def _of_unknown_parents(case: Case) -> set[str]:
    """The children before this one of whom nobody recorded who their parents by birth are."""
    known = {tie.other for tie in case.ties if tie.kind == TieKind.PARENT and tie.one}
    known |= {record.child for record in case.previous_children if record.parents}
    return {one.id for one in case.people if one.role in SIBLINGS and one.id not in known}
