"""Who is recorded as a parent of the baby, and who may be one."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.people import SETTLING, Person, Role
from prebirth.case.ties import COUPLE


class Parentage(NamedTuple):
    """The people behind a baby, each by how sure it is and by what they gave."""

    mothers: tuple[str, ...]
    fathers: tuple[str, ...]
    """Those of whom it is settled."""
    possible: tuple[str, ...]
    """Those of whom it is not: each may be the father."""
    surrogates: tuple[str, ...]
    donors: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether it is not settled who the father is."""
        return bool(self.possible)

    @property
    def untold(self) -> bool:
        """Whether nobody is recorded beside one mother, and nothing says that nobody is."""
        others = (*self.fathers, *self.possible, *self.surrogates, *self.donors)
        return len(self.mothers) < 2 and not others

    @property
    def settled(self) -> frozenset[str]:
        """Those who are recorded as the baby's parents."""
        return frozenset((*self.mothers, *self.fathers, *self.surrogates))


def parentage(case: Case) -> Parentage:
    """Who stands behind the baby, as far as the record says.

    Of one father it is settled where nobody else may be; of several, or where somebody else may
    be, only of him of whom it says how that is known. Two fathers who are a couple are both.
    """
    named = _of(case, Role.FATHER)
    maybe = _of(case, Role.POSSIBLE_FATHER)
    known = [person for person in (*named, *maybe) if person.paternity in SETTLING]
    if known:
        fathers: list[Person] = known
        possible: list[Person] = []
    elif maybe or not _together(case, named):
        fathers, possible = [], [*named, *maybe]
    else:
        fathers, possible = named, []
    return Parentage(
        _ids(_of(case, Role.MOTHER)),
        _ids(fathers),
        _ids(possible),
        _ids(_of(case, Role.SURROGATE)),
        _ids(_of(case, Role.DONOR)),
    )


def _together(case: Case, fathers: list[Person]) -> bool:
    """Whether the fathers are one man, or a couple."""
    pair = {person.id for person in fathers}
    return len(fathers) < 2 or any(
        tie.kind in COUPLE and {tie.one, tie.other} == pair for tie in case.ties
    )


def _of(case: Case, role: Role) -> list[Person]:
    return [person for person in case.people if person.role == role]


def _ids(people: list[Person]) -> tuple[str, ...]:
    return tuple(person.id for person in people)
