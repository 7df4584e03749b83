"""The genogram in words: the same facts for those who hear it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import weeks_today
from prebirth.case.family import first_birth, tie_is_past
from prebirth.case.not_yet import has_been
from prebirth.case.ties import CURRENT_COUPLE, SIBLING_TIES, VIOLENT, Quality, Tie, TieKind
from prebirth.drawing.genogram.kin import NOT_RECORDED, UNKNOWN, Bond, Kin, Union
from prebirth.drawing.genogram.marks import age_inside
from prebirth.wording.facts import DOES, capital, day_words
from prebirth.wording.ties import tie_words

TOGETHER = {
    TieKind.MARRIED: ("are married", "were married"),
    TieKind.LIVING_TOGETHER: ("live together", "lived together"),
    TieKind.RELATIONSHIP: ("are in a relationship", "were in a relationship"),
    TieKind.SEPARATED: ("are separated", "separated"),
    TieKind.DIVORCED: ("are divorced", "divorced"),
}
"""What a couple is, and what they were or did, where one has died or it ended."""
BEHIND = {
    Bond.BIRTH: "is recorded as a parent of {baby}",
    Bond.POSSIBLE: "may be the father of {baby}; it is not settled",
    Bond.DONOR: "is recorded as a donor for {baby}",
    Bond.SURROGATE: "is recorded as the surrogate for {baby}",
}
PARENTS = {
    Bond.BIRTH: ("{names} is a parent of {children}", "{names} are the parents of {children}"),
    Bond.STEP: (
        "{names} is a step-parent of {children}",
        "{names} are the step-parents of {children}",
    ),
    Bond.ADOPTIVE: (
        "{names} is an adoptive parent of {children}",
        "{names} are the adoptive parents of {children}",
    ),
    Bond.FOSTER: (
        "{names} is a foster parent of {children}",
        "{names} are the foster parents of {children}",
    ),
}
"""What one is to a child, and what two are."""
FELT = {
    Quality.CLOSE: ("{pair} are close", "{pair} were close"),
    Quality.DISTANT: ("{pair} are distant", "{pair} were distant"),
    Quality.CONFLICT: (
        "There is conflict between {pair}",
        "There was conflict between {pair}",
    ),
    Quality.ALLEGED: ("Violence between {pair} is alleged",) * 2,
    Quality.CONFIRMED: ("Violence between {pair} is confirmed",) * 2,
    Quality.CONTROLLING: (
        "There is controlling behaviour between {pair}",
        "There was controlling behaviour between {pair}",
    ),
}
"""What is between two people, and what was while both lived or their tie lasted."""
DID = {
    Quality.CONFIRMED: "hurt",
    Quality.CONTROLLING: "controlled",
    Quality.ALLEGED: "is said to have hurt",
}
"""What one did to the other, where one of them has died or their tie is past."""


def in_words(case: Case, kin: Kin, on: date) -> str:
    """The genogram in words: people, unions and relationships, by generation."""
    said = [say("Genogram.")]
    born = first_birth(case)
    if born and born <= on:
        said.append(say("This baby: born on {day}.", day=day_words(born)))
    elif weeks := weeks_today(case, on):
        said.append(say("This baby: {weeks} weeks on {day}.", weeks=weeks, day=day_words(on)))
    for level in range(max(kin.generation.values(), default=0) + 1):
        names = [_marked(kin, key) for key, row in kin.generation.items() if row == level]
        said.append(say("Generation {level}: {listed}.", level=level + 1, listed=", ".join(names)))
    said += [
        say("{person} died {died}.", person=person.name, died=person.died.told())
        for person in kin.people.values()
        if has_been(person.died) and not person.loss
    ]
    for union in kin.unions:
        said += _union(kin, union)
    said += [_behind(kin, key, bond) for key, bond in kin.unjoined]
    said += [
        _recorded(case, kin, tie)
        for tie in case.ties
        if tie.kind in {*SIBLING_TIES, TieKind.AUNT_OR_UNCLE, TieKind.OTHER}
        if tie.one in kin.people and tie.other in kin.people
    ]
    said += [
        _feeling(kin, one, other, quality, past=_ended(case, {one, other}, quality))
        for one, other, quality in kin.feelings
        if isinstance(quality, Quality)
    ]
    for home in case.households:
        members = [
            _marked(kin, member.person or "")
            for member in home.members
            if member.here and member.person in kin.people
        ]
        if members:
            said.append(
                say(
                    "At {home}: {listed}.",
                    home=home.name or say("one home"),
                    listed=_listed(members),
                )
            )
    said += [
        say(
            "Where {name} is now: {where_now}.",
            name=_name(kin, child.child or ""),
            where_now=say(child.where_now.value),
        )
        for child in case.previous_children
        if child.left_care and child.where_now and child.child in kin.people
    ]
    return " ".join(said)


def _listed(names: Iterable[str]) -> str:
    """Names as they are said: the last after “and”."""
    *first, last = names
    return say("{listed} and {last}", listed=", ".join(first), last=last) if first else last


def _name(kin: Kin, key: str) -> str:
    """What somebody is called in a sentence; of unborn twins each has a number."""
    if person := kin.people.get(key):
        return person.name
    number = key.rpartition("-")[2]
    return f"{kin.unborn} {number}" if number.isdigit() else say("the {unborn}", unborn=kin.unborn)


def _marked(kin: Kin, key: str) -> str:
    """A name in a list, with a loss or a death after it."""
    person = kin.people.get(key)
    mark = ""
    if person and (person.loss or kin.has_died(key)):
        mark = f" ({kin.loss_words(key) or say('died')})"
    return _name(kin, key) + mark


def _past(kin: Kin, *keys: str) -> bool:
    """Whether one of some people has died."""
    return any(map(kin.has_died, keys))


def _ended(case: Case, pair: set[str], quality: Quality) -> bool:
    """Whether harm between two people is past, with each tie that holds it."""
    ties = [tie for tie in case.ties if tie.people == pair and quality in tie.quality]
    return quality in VIOLENT and all(tie_is_past(case, tie) for tie in ties)


def _feeling(kin: Kin, one: str, other: str, quality: Quality, *, past: bool) -> str:
    """What is or was between two people, and who hurts whom, where that is recorded."""
    past = past or _past(kin, one, other)
    pair = _listed((_name(kin, one), _name(kin, other)))
    said = f"{say(FELT[quality][past], pair=pair)}."
    if quality not in VIOLENT:
        return said
    hurting = [
        f"{_name(kin, who)} {say((DID if past else DOES)[quality])} {_name(kin, whom)}."
        for who, whom in ((one, other), (other, one))
        if (who, whom) in kin.hurts
    ]
    return " ".join([said, *(hurting or [say("Who hurts whom is not recorded.")])])


def _recorded(case: Case, kin: Kin, tie: Tie) -> str:
    """What one is to another, as it is recorded; of a tie of another kind what is noted, too."""
    said = say(
        "{one} is recorded as {what} {other}.",
        one=_name(kin, tie.one or ""),
        what=tie_words(case, tie),
        other=_name(kin, tie.other or ""),
    )
    if tie.kind != TieKind.OTHER:
        return said
    if tie.ended and has_been(tie.ended):
        said = f"{said} {say('It ended {ended}.', ended=tie.ended.told())}"
    note = " ".join(tie.notes.split()).removesuffix(".")
    return f"{said} {note}." if note else said


def _union(kin: Kin, union: Union) -> Iterator[str]:
    """What a couple is to each other, and whose parents they are, each in a sentence."""
    parents = [key for key in union.parents if key != UNKNOWN]
    if any(key.startswith(NOT_RECORDED) for key in parents):
        hang = _listed(_name(kin, child) for child, _ in union.children)
        yield say("The parent of {children} is not named here.", children=hang)
        return
    names = _listed(_name(kin, key) for key in parents)
    if union.kind in TOGETHER:
        yield f"{names} {_state(kin, union, union.kind)}."
    if union.related:
        yield say("{names} are related by birth.", names=names)
    bonds: dict[Bond, list[str]] = {}
    for child, bond in union.children:
        if child in union.by_sibling:
            continue  # of whom the tie alone is said
        bonds.setdefault(bond, []).append(_marked(kin, child))
    for bond, children in bonds.items():
        if bond in PARENTS:
            told = PARENTS[bond][len(parents) > 1]
            yield f"{say(told, names=names, children=_listed(children))}."
        else:
            yield from (_behind(kin, parent, bond) for parent in parents)
    if UNKNOWN in union.parents:
        yield say("The father is not named.")


def _behind(kin: Kin, key: str, bond: Bond) -> str:
    """How somebody stands behind the baby who is not surely its parent."""
    baby = say("the babies") if len(kin.babies) > 1 else say("the baby")
    return f"{_name(kin, key)} {say(BEHIND[bond], baby=baby)}."


def _state(kin: Kin, union: Union, kind: TieKind) -> str:
    """What a couple is to each other; what they were, where one has died or it has ended."""
    now, before = map(say, TOGETHER[kind])
    ended = union.ended if has_been(union.ended) else None
    if kind not in CURRENT_COUPLE:
        return f"{before} {ended.told()}" if ended else now
    if ended:
        return say("{before} until {ended}", before=before, ended=ended.show())
    return before if _past(kin, *union.parents) else now


def symbol_name(kin: Kin, key: str, on: date, lives: str) -> str:
    """What a screen reader says of a symbol."""
    person, baby = kin.people.get(key), key in kin.babies
    if person is None:
        return say("{unborn}, this pregnancy", unborn=capital(kin.unborn))
    parts = [
        person.name,
        say("baby of this pregnancy") if baby else say(person.role.value) if person.role else "",
        kin.loss_words(key),
    ]
    years = age_inside(person, on)
    parts.append(
        say("died {died}", died=person.died.show())
        if person.died
        else say("has died")
        if key in kin.undated
        else say("{years} years", years=years)
        if years.rstrip("?").isdigit() and not person.loss
        else ""
    )
    return ", ".join(filter(None, (*parts, lives)))
