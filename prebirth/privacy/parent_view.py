"""What one parent may know of the others in the record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import product
from typing import NamedTuple

from prebirth.case.agencies import AgencyRole
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.family import (
    carriers,
    fathers_and_partners,
    hurt_with,
    kept_safe_from,
    mothers,
    parents,
)
from prebirth.case.listed import plays
from prebirth.case.not_yet import has_been
from prebirth.case.people import SIBLINGS, Person, Role
from prebirth.case.pregnancy import ALIVE, HIDDEN
from prebirth.case.ties import PARENTAL
from prebirth.case.who_was_told import told_to
from prebirth.form.model import Form
from prebirth.privacy.addresses import telling_in
from prebirth.privacy.folding import keys_of
from prebirth.privacy.names import called, names_of, sex_of
from prebirth.privacy.sought import Sought
from prebirth.privacy.spoken_of import PARENTS

PARTNERED = frozenset({Role.PARTNER, Role.EX_PARTNER})


class OneParent(NamedTuple):
    """The reader of a parent's copy, and the form that says who may read which answer."""

    person: str
    form: Form


class ParentView:
    """What one parent may know of: themselves, their children, and those they live with."""

    def __init__(self, case: Case, parent: str) -> None:
        self.parent = parent
        self.expecting = parent in carriers(case)
        self.mother = [person.id for person in mothers(case)] == [parent]
        self.father = [person.id for person in fathers_and_partners(case)] == [parent]
        self.parents = {person.id for person in parents(case)}
        self.only = self.parents == {parent}
        own = {tie.other for tie in case.ties if tie.one == parent and tie.kind in PARENTAL}
        own |= {child.child for child in case.previous_children if parent in child.parents}
        children = {person.id for person in case.people if person.role in SIBLINGS}
        self.apart = _apart(case, parent)
        self.told = told_to(case, parent)
        here, self._once = _lived_with(case, parent)
        self._parted = {key: day for key, day in self._once.items() if key in children}
        known = max(case.pregnancy.babies or 1, len(case.babies))
        self.of_several = sum(baby.fate not in {None, *ALIVE} for baby in case.babies) < known
        self.mine = {parent} | (children & (own | here))
        self.strangers = {person.id for person in case.people if self._stranger(person, children)}
        self.served = self._served(case)
        self.all_mine = self.mine.issuperset(child.child for child in case.previous_children)
        self._stops = stops(case, parent)
        self.at_risk = at_risk([case], parent)
        """Whether a mother is to be kept safe from this parent."""
        self._people = {person.id for person in case.people}

    def _served(self, case: Case) -> set[str]:
        """The agencies for whole families, and those whose record speaks of this parent.

        All of them where there is no other adult. A name that tells of danger, such as a refuge's,
        says that it is not for all, whatever its kind.
        """
        children = {person.id for person in case.people if person.role in SIBLINGS}
        if {person.id for person in case.people} - children <= {self.parent}:
            return {agency.id for agency in case.agencies}
        reader = case.people.get(self.parent)
        sought = Sought([called(reader.id, names_of(reader), sex_of(reader))] if reader else [])
        words = {
            word
            for role, alone in ((Role.MOTHER, self.mother), (Role.FATHER, self.father))
            for word in (PARENTS[role] if alone else ())
        }
        return {
            one.id
            for one in case.agencies
            for said in [f"{one.role}\n{one.holds}"]
            if sought.hits(said, {self.parent})
            or words.intersection(keys_of(said))
            or (plays(one.kind, AgencyRole.OF_FAMILIES) and not any(telling_in(keys_of(one.name))))
        }

    def no_more_than(self, other: ParentView) -> ParentView:
        """Take from this view what the other does not have."""
        self.expecting &= other.expecting
        self.mother &= other.mother
        self.father &= other.father
        self.only &= other.only
        self.all_mine &= other.all_mine
        self.of_several = other.of_several  # a baby they do not see counts for nobody
        self.parents |= other.parents
        self.apart = other.apart  # a home that they do not see is no other home
        self.told &= other.told
        self.mine &= other.mine
        self.strangers |= other.strangers
        self.served &= other.served
        self._once = _earlier_of(self._once, other._once)
        self._parted = _earlier_of(self._parted, other._parted)
        self._people &= other._people
        return self

    def warned_by(self, versions: Sequence[Case]) -> ParentView:
        """Let who is at risk be so by any of some versions of the case."""
        self._stops = [stop for case in versions for stop in stops(case, self.parent)]
        self.at_risk = at_risk(versions, self.parent)
        return self

    @property
    def endangered(self) -> frozenset[str]:
        """Who may be at risk from what they read, less whoever is withheld for violence alone.

        Of these nothing is left; what else went for their sake would tell of the violence.
        """
        return frozenset(
            stop.person
            for stop in self._stops
            if stop.why is not Danger.VIOLENCE or stop.person in self._people
        )

    def _stranger(self, person: Person, children: set[str]) -> bool:
        """Whether somebody belongs to the family through another adult alone.

        Such as that adult's child, or former partner.
        """
        if person.id in self.mine or person.id in self._once:
            return False
        return person.id in children or (
            person.role == Role.EX_PARTNER and person.of_parent != self.parent
        )

    def may(self, *people: str | None, on: PartialDate | None = None) -> bool:
        """Whether a fact about these people is theirs to know; one about nobody is nobody's.

        Of a child with whom they no longer live, what was before the day they parted; that they
        lived with another adult opens nothing of that adult.
        """
        named = {person for person in people if person}
        return self.parent in named or (
            bool(named)
            and all(
                person in self.mine or surely_before(on, self._parted.get(person))
                for person in named
            )
        )


def _apart(case: Case, parent: str) -> set[str]:
    """Everybody who does not live where a parent does, where that is recorded."""
    homes = [{row.person for row in home.members if row.here} for home in case.households]
    own = {person for home in homes if parent in home for person in home}
    return {person.id for person in case.people} - own if own else set()


def _earlier_of(
    one: dict[str, PartialDate], other: dict[str, PartialDate]
) -> dict[str, PartialDate]:
    """Those in both, each with the earlier of its two days."""
    return {
        person: min(last, other[person], key=lambda day: day.earliest)
        for person, last in one.items()
        if person in other
    }


def seen_view(
    raw: Case, seen: Case, parent: str, versions: Sequence[Case] | None = None
) -> ParentView:
    """What one parent may know of, by the case as it is kept and by what is seen of it.

    Who may be at risk from what they read is so by one of the `versions`, of which `raw` is one.
    """
    view = ParentView(raw, parent).no_more_than(ParentView(seen, parent))
    return view.warned_by(versions or [raw])


def _lived_with(case: Case, parent: str) -> tuple[set[str], dict[str, PartialDate]]:
    """Those with whom a parent lives, and those with whom they lived once, with the last day.

    Who came after they left, or may have, is none of them.
    """
    born = {person.id: person.born for person in case.people}
    here: set[str] = set()
    once: dict[str, PartialDate] = {}
    for home in case.households:
        stays = [member for member in home.members if member.person == parent]
        for stay, other in product(stays, home.members):
            ends = [row.until for row in (stay, other) if has_been(row.until)]
            if not other.person:
                continue
            if not ends:
                here.add(other.person)
                continue
            last = min(ends, key=lambda day: day.earliest)
            came = (stay.since, other.since or born.get(other.person))
            if all(
                row.until == last or surely_before(day, last)
                for row, day in zip((stay, other), came, strict=True)
            ):
                known = once.get(other.person, last)
                once[other.person] = max(known, last, key=lambda day: day.earliest)
    return here, once


class Danger(StrEnum):
    """Why a parent's copy must be looked at with somebody else's safety in mind."""

    SAFETY = "is to be kept safe from this reader"
    VIOLENCE = "violence or control between them is recorded"
    ADDRESS = "has an address that is confidential"


class Stop(NamedTuple):
    """Somebody who may be at risk from what the reader of a parent's copy learns, and why."""

    person: str
    why: Danger


def stops(case: Case, parent: str) -> list[Stop]:
    """Who may be at risk from a copy for one parent, in the order in which they are listed."""
    dangers: dict[str, Danger] = dict.fromkeys(kept_safe_from(case, parent), Danger.ADDRESS)
    reader = case.people.get(parent)
    # Whoever the reader is to be kept safe from, is not at risk from what they learn.
    hurt = hurt_with(case, parent) - set(reader.safe_from if reader else ())
    dangers |= dict.fromkeys(hurt, Danger.VIOLENCE)
    for person in case.people:
        if parent in person.safe_from:
            dangers[person.id] = Danger.SAFETY
    return [
        Stop(person.id, dangers[person.id])
        for person in case.people
        if person.id in dangers and person.id != parent
    ]


def may_be_found(case: Case, reader: str) -> bool:
    """Whether a paper at home may put its reader at risk: ask them first where it is safe.

    Somebody from whom they are kept safe lives with them, or they hide the pregnancy.
    """
    who = case.people.get(reader)
    here, _ = _lived_with(case, reader)
    hides = case.pregnancy.booking in HIDDEN
    return bool(who and (here.intersection(who.safe_from) or (hides and reader in carriers(case))))


def at_risk(versions: Iterable[Case], reader: str) -> bool:
    """Whether a mother is to be kept safe from whoever reads a copy, by one of the versions."""
    return bool(reader) and any(
        reader not in mums and not mums.isdisjoint(kept_safe_from(case, reader))
        for case in versions
        for mums in [{mother.id for mother in mothers(case)}]
    )
