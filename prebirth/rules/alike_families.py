"""Whether two records may tell of one family, by names and due dates; a person decides."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person, Role
from prebirth.case.sameness import may_be_one_day, nearly
from prebirth.case.watched import is_watch
from prebirth.case.watching import ChildBefore, SaidOf

UNBORN = frozenset({Role.DONOR})
"""Who may be of many families."""
NEAR_DAYS = 28
"""How far two due dates of one pregnancy may lie apart: a scan moves the first guess."""


class Alike(NamedTuple):
    """Why two records may tell of one family."""

    names: tuple[str, ...]
    """What the people are called, in the other record, who may be the same."""
    due: bool | None
    """Whether the due dates fit; None where one of them is not known."""


def alike(one: Case, other: Case) -> Alike | None:
    """Why two records may tell of one family; None where nobody in them may be the same.

    Names that lie further apart count where the due dates fit. Who is restricted counts nowhere.
    """
    due = _due_fits(one, other)
    mine = _people(one)
    names = [
        theirs.names or theirs.known_as
        for theirs in _people(other)
        if any(_may_be(person, theirs, near=due is True) for person in mine)
    ]
    return Alike(tuple(dict.fromkeys(names)), due) if names else None


def _people(case: Case) -> list[Person]:
    """Everybody who is named in a record and restricted from nobody."""
    found = [one for one in case.people if not one.restricted and one.role not in UNBORN]
    if is_watch(case):
        for watch in case.watches:
            kept = {rule.field for rule in watch.restricted}
            if not kept - set(type(watch).model_fields):
                rows: tuple[SaidOf | ChildBefore, ...] = (
                    *(watch.who if "who" not in kept else ()),
                    *(watch.children if "children" not in kept else ()),
                )
                found += [
                    Person(
                        names=row.name,
                        role=row.role if isinstance(row, SaidOf) else None,
                        born=row.born,
                    )
                    for row in rows
                ]
    return [one for one in found if one.names.strip() or one.known_as.strip()]


def _may_be(one: Person, other: Person, *, near: bool) -> bool:
    """Whether two may be the same; where the due dates fit, also by names that sound alike."""
    mine, theirs = (person.names.casefold().split() for person in (one, other))
    told_apart = one.born and other.born and not may_be_one_day(one.born, other.born)
    if one.may_be(other):
        return True
    if not mine or not theirs or told_apart:
        return False
    if len(mine) > 1 and (mine[0], mine[-1]) == (theirs[0], theirs[-1]):  # a name between them
        return True
    if not near or {one.role, other.role} != {Role.MOTHER}:
        return False
    return mine[0] == theirs[0] or mine[-1] == theirs[-1] or nearly("".join(mine), "".join(theirs))


def _due_fits(one: Case, other: Case) -> bool | None:
    """Whether the due dates of two records may be of one pregnancy."""
    mine, theirs = _due(one), _due(other)
    if mine is None or theirs is None:
        return None
    apart = max((mine.earliest - theirs.latest).days, (theirs.earliest - mine.latest).days)
    return apart <= NEAR_DAYS


def _due(case: Case) -> PartialDate | None:
    if is_watch(case):
        return next((watch.due for watch in case.watches if watch.due), None)
    return case.pregnancy.due
