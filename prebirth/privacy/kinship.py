"""What everybody of a case is to whom, as far as their ties and roles say it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.family import MOTHERS, babies_entered
from prebirth.case.people import FATHERS, SIBLINGS, Person, Role, Sex
from prebirth.case.ties import COUPLE, CURRENT_COUPLE, SIBLING_TIES, TieKind
from prebirth.privacy.names import sex_of
from prebirth.privacy.spoken_of import KinTo

BABY = "baby"
"""Stands for the unborn baby among those to whom somebody is something."""
PARENTHOOD = {
    TieKind.PARENT: KinTo.PARENT,
    TieKind.STEP: KinTo.STEP_PARENT,
    TieKind.ADOPTIVE: KinTo.ADOPTIVE_PARENT,
    TieKind.FOSTER: KinTo.FOSTER_PARENT,
}
PAIRED = {Role.PARTNER: KinTo.PARTNER, Role.EX_PARTNER: KinTo.EX}
OF_BABY = {
    Role.SIBLING: KinTo.SIBLING,
    Role.HALF_SIBLING: KinTo.SIBLING,
    Role.GRANDPARENT: KinTo.GRANDPARENT,
    Role.RELATIVE: KinTo.RELATIVE,
}
"""What somebody of a role is to the baby."""
OF_PARENT = {
    Role.GRANDPARENT: (KinTo.PARENT, False),
    Role.RELATIVE: (KinTo.RELATIVE, True),
    Role.OTHER: (KinTo.KNOWN, False),
}
"""What they are to the parent who links them to the family, and whether the role says just that."""


class Relation(NamedTuple):
    """What one person is to another."""

    whose: str
    """To whom: an id, or the baby."""
    kin: KinTo
    who: str
    sure: bool = True
    """Whether the case says just that; else they may be called so all the same."""


class Kinship:
    """The people of a case, the baby among them, and what they are to each other."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._baby = babies_entered(case)
        self.people: dict[str, Person] = {self.one(person.id): person for person in case.people}
        self.mothers, self.fathers = (
            frozenset(key for key, person in self.people.items() if person.role in roles)
            for roles in (MOTHERS, FATHERS)
        )
        self._parents = self._by_parents()
        self._couples = self._by_couples()
        self._parents_of = _listed(self._parents)
        self._children_of = _listed((parent, child) for child, parent in self._parents)
        self._partners_of = _listed(self._couples)

    def one(self, key: str | None) -> str:
        """The id of somebody; of one who was entered once the baby was born, the baby."""
        return BABY if key in self._baby else (key or "")

    def sex_of(self, key: str) -> Sex | None:
        """The sex of somebody, also where their role alone tells it."""
        person = self.people.get(key)
        return sex_of(person) if person else None

    def relations(self) -> Iterator[Relation]:
        """What everybody is to whom."""
        yield from self._of_parents()
        yield from self._of_couples()
        for child, parent in self._parents:
            for sibling in self._children_of[parent]:
                if sibling != child:
                    yield Relation(child, KinTo.SIBLING, sibling)
                    yield from self._of_sibling(child, sibling)
        yield from self._of_ties()
        yield from self._of_roles()

    def _of_parents(self) -> Iterator[Relation]:
        """Parents, children, grandparents and grandchildren."""
        for (child, parent), kin in self._parents.items():
            own = kin == KinTo.PARENT
            yield Relation(child, kin, parent)
            yield Relation(parent, KinTo.CHILD if own else KinTo.STEP_CHILD, child)
            yield Relation(child, KinTo.PARENT, parent, own)
            yield Relation(parent, KinTo.CHILD, child, own)
            for grandchild in self._children_of.get(child, ()):
                yield Relation(grandchild, KinTo.GRANDPARENT, parent)
                yield Relation(parent, KinTo.GRANDCHILD, grandchild)

    def _of_couples(self) -> Iterator[Relation]:
        """Partners, former ones, and whose child somebody's partner is."""
        for (one, two), kin in self._couples.items():
            yield Relation(one, kin, two)
            yield Relation(
                one, KinTo.EX if kin == KinTo.PARTNER else KinTo.PARTNER, two, sure=False
            )
            for child in self._children_of.get(two, ()) if kin == KinTo.PARTNER else ():
                if (child, one) not in self._parents:
                    yield Relation(child, KinTo.STEP_PARENT, one, sure=False)
            for parent in self._parents_of.get(two, ()):
                yield Relation(one, KinTo.PARENT_IN_LAW, parent)
                yield Relation(parent, KinTo.CHILD_IN_LAW, one)

    def _of_sibling(self, one: str, two: str) -> Iterator[Relation]:
        """What the second is to the first one's children and partners."""
        for child in self._children_of.get(one, ()):
            yield Relation(child, KinTo.AUNT_OR_UNCLE, two)
            yield Relation(two, KinTo.NIECE_OR_NEPHEW, child)
        for partner in self._partners_of.get(one, ()):
            yield Relation(partner, KinTo.SIBLING_IN_LAW, two)
            yield Relation(two, KinTo.SIBLING_IN_LAW, partner)

    def _of_ties(self) -> Iterator[Relation]:
        """Whom a tie says to be a brother, sister, uncle or aunt, and who may be anything."""
        for tie in self._case.ties:
            one, two = self.one(tie.one), self.one(tie.other)
            if one and two and tie.kind in SIBLING_TIES:
                for who, other in ((one, two), (two, one)):
                    yield Relation(who, KinTo.SIBLING, other)
                    yield from self._of_sibling(who, other)
            elif one and two and tie.kind == TieKind.AUNT_OR_UNCLE:
                yield Relation(two, KinTo.AUNT_OR_UNCLE, one)
                yield Relation(one, KinTo.NIECE_OR_NEPHEW, two)
            elif one and two and tie.kind == TieKind.OTHER:
                for kin in (KinTo.RELATIVE, KinTo.KNOWN):
                    yield Relation(one, kin, two, sure=False)
                    yield Relation(two, kin, one, sure=False)

    def _of_roles(self) -> Iterator[Relation]:
        """What a role says of somebody beside what the ties do."""
        for key, person in self.people.items():
            role = person.role or Role.OTHER
            if role in OF_BABY:
                yield Relation(BABY, OF_BABY[role], key)
            if role in OF_PARENT:
                kin, sure = OF_PARENT[role]
                yield from (Relation(one, kin, key, sure) for one in self._linked(person))
            for one in self.mothers if role in FATHERS else ():
                for two, other in ((one, key), (key, one)):
                    yield Relation(two, KinTo.PARTNER, other, sure=False)
                    yield Relation(two, KinTo.EX, other, sure=False)

    def _linked(self, person: Person) -> Iterable[str]:
        """The parent who links somebody to the family; where nobody says which, all of them."""
        return (person.of_parent,) if person.of_parent else self.mothers | self.fathers

    def _by_parents(self) -> dict[tuple[str, str], KinTo]:
        """By child and parent what the parent is."""
        born = {
            (record.child, parent)
            for record in self._case.previous_children
            if record.child
            for parent in record.parents
        }
        for key, person in self.people.items():
            if person.role in MOTHERS | FATHERS:
                born.add((BABY, key))
            if person.of_parent and person.role in SIBLINGS:
                born.add((key, person.of_parent))
            if person.of_parent and person.role == Role.GRANDPARENT:
                born.add((person.of_parent, key))
        return dict.fromkeys(born, KinTo.PARENT) | {
            (self.one(tie.other), tie.one): PARENTHOOD[tie.kind]
            for tie in self._case.ties
            if tie.kind in PARENTHOOD and tie.one and tie.other
        }

    def _by_couples(self) -> dict[tuple[str, str], KinTo]:
        """By each two who are or were a couple which of the two."""
        found = {
            (one, key): PAIRED[person.role]
            for key, person in self.people.items()
            if person.role in PAIRED
            for one in self._linked(person)
        }
        for tie in self._case.ties:
            if tie.kind in COUPLE and tie.one and tie.other:
                now = tie.kind in CURRENT_COUPLE and tie.ongoing
                found[tie.one, tie.other] = KinTo.PARTNER if now else KinTo.EX
        return {(two, one): kin for (one, two), kin in found.items()} | found


def _listed(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The second of each pair, by the first."""
    found: dict[str, list[str]] = {}
    for one, two in pairs:
        found.setdefault(one, []).append(two)
    return found
