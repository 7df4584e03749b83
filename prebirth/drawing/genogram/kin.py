"""The family as a graph: people, unions, children, and everybody's generation."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import zip_longest

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.family import sex_by_role
from prebirth.case.not_yet import has_been
from prebirth.case.oversight import Status
from prebirth.case.parentage import parentage
from prebirth.case.people import SIBLINGS, Loss, Person, Role, Sex
from prebirth.case.pregnancy import UNTOLD, Baby, Became
from prebirth.case.ties import COUPLE, CURRENT_COUPLE, PARENTAL, Quality, TieKind
from prebirth.drawing.genogram.levels import generations
from prebirth.rules.prompts.may_have_ended import end_doubtful

LOSS = {
    Became.STILLBIRTH: Loss.STILLBIRTH,
    Became.MISCARRIAGE: Loss.MISCARRIAGE,
    Became.TERMINATION: Loss.TERMINATION,
}
UNKNOWN = "unknown-father"
"""The id of a father whom nobody has named."""


class Bond(StrEnum):
    """How a child is related to its parents."""

    BIRTH = "birth"
    STEP = "step"
    ADOPTIVE = "adoptive"
    FOSTER = "foster"
    POSSIBLE = "possible"
    DONOR = "donor"
    SURROGATE = "surrogate"


class Akin(StrEnum):
    """What is drawn between two whom no line to a parent and no couple's line joins."""

    RELATED = "related"
    """They are related without a parent whom both are known to have."""
    OTHER = "other"
    """A tie of another kind."""


Felt = tuple[str, str, Quality | Akin]
"""A line of its own between two people, and what it says."""
NOT_RECORDED = "parent-not-recorded"
"""How the id begins of a parent whom brothers and sisters share, and nobody has recorded."""

BONDS = {
    TieKind.PARENT: Bond.BIRTH,
    TieKind.STEP: Bond.STEP,
    TieKind.ADOPTIVE: Bond.ADOPTIVE,
    TieKind.FOSTER: Bond.FOSTER,
}


@dataclass
class Union:
    """A couple or a single parent, and their children."""

    parents: tuple[str, ...]
    kind: TieKind | None = None
    children: list[tuple[str, Bond]] = field(default_factory=list)
    ended: PartialDate | None = None
    related: bool = False
    """Whether the two are related by birth."""
    by_sibling: set[str] = field(default_factory=set)
    """The children who stand here since a brother or sister does."""

    @property
    def name(self) -> str:
        """Its name, which no other union has."""
        return "+".join(self.parents)

    @property
    def loose(self) -> Bond | None:
        """The bond of all its children, where that is one and no birth."""
        bonds = {bond for _, bond in self.children}
        (bond,) = bonds if len(bonds) == 1 else (None,)
        return None if bond == Bond.BIRTH else bond


@dataclass
class Kin:
    """Everybody in the picture."""

    people: dict[str, Person]
    babies: tuple[str, ...]
    unions: list[Union]
    feelings: list[Felt]
    generation: dict[str, int]
    hurts: frozenset[tuple[str, str]] = frozenset()
    """Who hurts whom, as pairs: the arrow points at the second."""
    unjoined: tuple[tuple[str, Bond], ...] = ()
    """Those who stand behind the baby and for whom its symbol has no room for a line."""
    unborn: str = "unborn baby"
    """What a baby of whom nothing is recorded yet is called."""
    undated: frozenset[str] = frozenset()
    """The babies who have died, and for whom no day of death stands with the person."""

    def has_died(self, key: str) -> bool:
        """Whether somebody has died, on whatever day."""
        person = self.people.get(key)
        return key in self.undated or bool(person and has_been(person.died))

    def loss_words(self, key: str) -> str:
        """How a pregnancy ended, as it is recorded; nothing of whoever was not lost.

        Of a baby of this pregnancy the record does not say that it was a miscarriage: from 24 weeks
        on the law calls it another thing.
        """
        loss = person.loss if (person := self.people.get(key)) else None
        ours = loss == Loss.MISCARRIAGE and key in self.babies
        return say(Became.MISCARRIAGE.value) if ours else say(loss.value) if loss else ""


MOST_LINES = 6
"""The most lines to the symbol of one baby."""


def kin_of(case: Case, on: date | None = None) -> Kin:
    """The family of a case, with the unborn baby and a father who is not named.

    By a day on which an entry may tell of a loss or a birth, or long after the day on which it was
    due, nobody calls the baby unborn.
    """
    untold = {baby.person for baby in case.babies if baby.fate in UNTOLD}
    people = {one.id: _drawn(one) for one in case.people if one.id not in untold}
    unions: dict[frozenset[str], Union] = {}
    for tie in case.ties:
        if (
            tie.kind in COUPLE
            and tie.one in people
            and tie.other in people
            and tie.one != tie.other
        ):
            pair = frozenset((tie.one or "", tie.other or ""))
            if pair not in unions or not tie.ended:
                unions[pair] = Union(tuple(sorted(pair)), tie.kind, ended=tie.ended)
    _add_children(case, people, unions)
    babies, unjoined = _babies(case, people, unions)
    akin = _join_siblings(case, people, unions)
    every_union = list(unions.values())
    related = {frozenset({one, two}): (one, two, Akin.RELATED) for one, _, two in akin}
    feelings = [*_feelings(case, people), *(_other_ties(case, people) | related).values()]
    _kin_pairs(every_union)
    level = _levels([*people, *babies], every_union, akin)
    _place_untied(people, every_union, level, {key for one, _, two in akin for key in (one, two)})
    lowest = min(level.values(), default=0)
    unsaid = (
        case.assessment.status == Status.CLOSED
        or case.pregnancy.end_kept
        or (on is not None and end_doubtful(case, on))
    )
    return Kin(
        people,
        babies,
        every_union,
        feelings,
        {key: row - lowest for key, row in level.items()},
        frozenset(pair for tie in case.ties for pair in tie.hurting),
        unjoined,
        say("baby of this pregnancy") if unsaid else say("unborn baby"),
        _undated(case, people),
    )


def _drawn(person: Person) -> Person:
    """Somebody as they are drawn: where no sex is entered, a mother or father by their role."""
    sex = sex_by_role(person)
    return person if sex == person.sex else person.replace(sex=sex)


def _undated(case: Case, people: dict[str, Person]) -> frozenset[str]:
    """The babies of this pregnancy who have died, and who are drawn without a day of death."""
    return frozenset(
        key
        for key, baby in zip(_keys(case, people), case.babies, strict=False)
        if baby.fate == Became.DIED and key in people and not people[key].died
    )


def _place_untied(
    people: dict[str, Person], unions: list[Union], level: dict[str, int], akin: set[str]
) -> None:
    """Place people without lines by their role towards the parent they belong to."""
    tied = akin | {
        key for union in unions for key in (*union.parents, *(child for child, _ in union.children))
    }
    mother = next((key for key, person in people.items() if person.role == Role.MOTHER), None)
    for key, person in people.items():
        anchor = person.of_parent if person.of_parent in people else mother
        if key not in tied and anchor and anchor != key:
            level[key] = level[anchor] + {
                Role.GRANDPARENT: -1,
                Role.SIBLING: 1,
                Role.HALF_SIBLING: 1,
            }.get(person.role or Role.OTHER, 0)


def _add_children(
    case: Case, people: dict[str, Person], unions: dict[frozenset[str], Union]
) -> None:
    """Give each child to its union: birth parents together, other bonds by themselves."""
    bonds: dict[str, dict[Bond, list[str]]] = {}
    for tie in case.ties:
        if (
            tie.kind in PARENTAL
            and tie.one in people
            and tie.other in people
            and tie.one != tie.other
        ):
            kept = bonds.setdefault(tie.other or "", {}).setdefault(BONDS[tie.kind], [])
            if tie.one not in kept:
                kept.append(tie.one or "")
    for record in case.previous_children:
        if record.child in people and Bond.BIRTH not in bonds.get(record.child or "", {}):
            parents = [
                parent for parent in record.parents if parent in people and parent != record.child
            ]
            if parents:
                bonds.setdefault(record.child or "", {})[Bond.BIRTH] = parents
    for child, kinds in bonds.items():
        for bond, parents in kinds.items():
            _add_child(child, bond, parents, unions)


def _add_child(
    child: str, bond: Bond, parents: list[str], unions: dict[frozenset[str], Union]
) -> None:
    for start in range(0, len(parents), 2):
        pair = frozenset(parents[start : start + 2])
        union = unions.setdefault(pair, Union(tuple(sorted(pair))))
        if child not in {key for key, _ in union.children}:
            union.children.append((child, bond))


def _join_siblings(
    case: Case, people: dict[str, Person], unions: dict[frozenset[str], Union]
) -> list[tuple[str, TieKind, str]]:
    """Let brothers and sisters hang from a parent: one of theirs, or one who is not recorded.

    Uncles and aunts, and those of whom nothing says which parent they share, are returned.
    """
    ties = [
        (tie.one or "", kind, tie.other or "")
        for kind in (TieKind.SIBLING, TieKind.HALF_SIBLING, TieKind.AUNT_OR_UNCLE)
        for tie in case.ties
        if tie.kind == kind and tie.one in people and tie.other in people and tie.one != tie.other
    ]
    waiting = [tie for tie in ties if tie[1] == TieKind.SIBLING]
    while waiting:
        ends = [[_birth_unions(key, unions) for key in (one, two)] for one, _, two in waiting]
        at = next((at for at, both in enumerate(ends) if sorted(map(len, both)) == [0, 1]), None)
        if at is None:
            at = next((at for at, both in enumerate(ends) if not any(both)), None)
        if at is None:
            break
        one, _, two = waiting.pop(at)
        joined = next(iter([*ends[at][0], *ends[at][1]]), None) or _not_recorded(people, unions)
        if not {one, two} & set(joined.parents):
            _hang(joined, one, two)
    loose: dict[frozenset[str], tuple[str, TieKind, str]] = {}
    for one, kind, two in ties:
        known = [*_birth_unions(one, unions), *_birth_unions(two, unions)]
        if kind == TieKind.HALF_SIBLING and not known:
            _hang(_not_recorded(people, unions), one, two)
        elif kind == TieKind.HALF_SIBLING:
            for child, other in ((one, two), (two, one)):
                _hang_from_shared(people[child], other, unions)
        above = _birth_parents(two, unions) if kind == TieKind.AUNT_OR_UNCLE else [two]
        if not any(_share(one, key, unions) for key in above):
            loose.setdefault(frozenset({one, two}), (one, kind, two))
    return [*loose.values()]


def _other_ties(case: Case, people: dict[str, Person]) -> dict[frozenset[str], Felt]:
    """The line between each two of whom a tie of another kind is recorded."""
    return {
        frozenset((tie.one or "", tie.other or "")): (tie.one or "", tie.other or "", Akin.OTHER)
        for tie in case.ties
        if tie.kind == TieKind.OTHER and tie.one in people and tie.other in people
        if tie.one != tie.other
    }


def _hang(union: Union, *siblings: str) -> None:
    """Hang brothers and sisters from the parents of one of them."""
    held = {child for child, _ in union.children}
    union.children += [(key, Bond.BIRTH) for key in siblings if key not in held]
    union.by_sibling |= {*siblings} - held


def _hang_from_shared(child: Person, other: str, unions: dict[frozenset[str], Union]) -> None:
    """Hang a child of one of the baby's parents from that parent, whose child the other is, too."""
    parent = child.of_parent if child.role in SIBLINGS else None
    if parent in _birth_parents(other, unions) and not _birth_unions(child.id, unions):
        _hang(unions.setdefault(frozenset({parent}), Union((parent,))), child.id)


def _not_recorded(people: dict[str, Person], unions: dict[frozenset[str], Union]) -> Union:
    """A parent whom nobody has recorded."""
    key = f"{NOT_RECORDED}-{sum(one.startswith(NOT_RECORDED) for one in people) + 1}"
    people[key] = Person(id=key, known_as=say("Parent not named here"), sex=Sex.NOT_KNOWN)
    return unions.setdefault(frozenset({key}), Union((key,)))


def _birth_unions(child: str, unions: dict[frozenset[str], Union]) -> list[Union]:
    return [union for union in unions.values() if (child, Bond.BIRTH) in union.children]


def _birth_parents(child: str, unions: dict[frozenset[str], Union]) -> list[str]:
    return [key for union in _birth_unions(child, unions) for key in union.parents]


def _share(one: str, two: str, unions: dict[frozenset[str], Union]) -> bool:
    """Whether two people have a parent in common."""
    both = (_birth_parents(key, unions) for key in (one, two))
    return not set(next(both)).isdisjoint(next(both))


def _babies(
    case: Case, people: dict[str, Person], unions: dict[frozenset[str], Union]
) -> tuple[tuple[str, ...], tuple[tuple[str, Bond], ...]]:
    """The babies of this pregnancy, as children of those who are recorded as their parents.

    Whoever may be the father has a line of his own, and so has a donor and a surrogate. With
    them come those for whom there is no room.
    """
    babies = tuple(_baby_keys(case, people))
    known = parentage(case)
    if not (known.mothers or known.fathers or known.surrogates):
        return (babies if people else ()), ()
    # A file may say of a parent that they are this baby, of whom nothing is drawn yet.
    sure = [key for key in (*known.mothers, *known.fathers) if key in people]
    if known.untold and sure:
        people[UNKNOWN] = Person(id=UNKNOWN, known_as=say("Father not named"), sex=Sex.NOT_KNOWN)
        sure.append(UNKNOWN)
    pairs = [tuple(sure[:2]), *((one,) for one in sure[2:])]
    lines = [(pair, Bond.BIRTH) for pair in pairs if pair]
    for bond, keys in (
        (Bond.POSSIBLE, known.possible),
        (Bond.SURROGATE, known.surrogates),
        (Bond.DONOR, known.donors),
    ):
        lines += [((key,), bond) for key in keys if key in people]
    for behind, bond in lines[:MOST_LINES]:
        told = {
            child
            for union in unions.values()
            for child, _ in union.children
            if set(union.parents) & set(behind)
        }
        union = unions.setdefault(frozenset(behind), Union(tuple(sorted(behind))))
        union.children += [(baby, bond) for baby in babies if baby not in told]
    return babies, tuple((key, bond) for behind, bond in lines[MOST_LINES:] for key in behind)


def _baby_keys(case: Case, people: dict[str, Person]) -> Iterator[str]:
    """The key of each baby of this pregnancy; one that is born joins the people.

    One whose end is not told has no place in the picture.
    """
    keys = _keys(case, people)
    babies = [*case.babies, *[None] * (len(keys) - len(case.babies))]
    for number, (key, baby) in enumerate(zip(keys, babies, strict=True), start=1):
        if baby is None or baby.fate is None:
            yield key
        elif baby.fate not in UNTOLD:
            known = people.get(key) or _as_person(key, baby, number if len(keys) > 1 else 0)
            people[key] = _with_end(known, baby)
            yield key


def _keys(case: Case, people: Collection[str]) -> list[str]:
    """The keys of the babies of this pregnancy, those entered one by one first.

    One that is born and entered among the people has that key; two cannot be one of them.
    """
    count = max(case.pregnancy.babies or 1, len(case.babies))
    keys = ["baby"] if count == 1 else [f"baby-{number}" for number in range(1, count + 1)]
    born: list[str] = []
    for baby in case.babies:
        own = baby.person if baby.fate and baby.person in people else ""
        born.append("" if own in born else own or "")
    return [own or key for own, key in zip_longest(born, keys, fillvalue="")]


def _with_end(person: Person, baby: Baby) -> Person:
    """Somebody who is drawn, with what the record says of their end as a baby."""
    died = baby.ended_on if baby.fate == Became.DIED else None
    loss = LOSS.get(baby.fate) if baby.fate else None
    return person.replace(died=person.died or died, loss=person.loss or loss)


def _as_person(key: str, baby: Baby, number: int) -> Person:
    """A baby of this pregnancy as somebody who is drawn."""
    return Person(
        id=key,
        known_as=baby.called or (say("Baby {number}", number=number) if number else say("Baby")),
        sex=baby.sex or Sex.NOT_KNOWN,
        born=baby.born,
    )


def _feelings(case: Case, people: dict[str, Person]) -> list[Felt]:
    feelings = {}
    for tie in case.ties:
        if tie.one in people and tie.other in people and tie.one != tie.other:
            for quality in tie.quality:
                feelings[frozenset((tie.one, tie.other)), quality] = (
                    tie.one or "",
                    tie.other or "",
                    quality,
                )
    return list(feelings.values())


def _levels(
    people: list[str], unions: list[Union], akin: list[tuple[str, TieKind, str]]
) -> dict[str, int]:
    """The generation of each.

    Where couples cannot all be level, those with children come first, then present ones.
    """
    pairs = sorted(
        (union for union in unions if len(union.parents) == 2),
        key=lambda union: (not union.children, union.kind not in CURRENT_COUPLE),
    )
    hangs = [
        (parent, child, bond)
        for union in unions
        for child, bond in union.children
        for parent in union.parents
    ]
    return generations(
        people,
        [(parent, child) for parent, child, bond in hangs if bond == Bond.BIRTH],
        [
            *((parent, child) for parent, child, bond in hangs if bond != Bond.BIRTH),
            *((one, two) for one, kind, two in akin if kind == TieKind.AUNT_OR_UNCLE),
        ],
        [
            *((union.parents[0], union.parents[1]) for union in pairs),
            *((one, two) for one, kind, two in akin if kind != TieKind.AUNT_OR_UNCLE),
        ],
    )


def _kin_pairs(unions: list[Union]) -> None:
    """Mark the couples who share an ancestor."""
    parents: dict[str, set[str]] = {}
    for union in unions:
        for child, bond in union.children:
            if bond == Bond.BIRTH:
                parents.setdefault(child, set()).update(union.parents)
    for union in unions:
        if len(union.parents) == 2:
            one, other = (_forebears(key, parents) for key in union.parents)
            union.related = bool(one & other)


def _forebears(key: str, parents: dict[str, set[str]]) -> set[str]:
    forebears, waiting = set(), [key]
    while waiting:
        person = waiting.pop()
        if person not in forebears:
            forebears.add(person)
            waiting += parents.get(person, ())
    return forebears
