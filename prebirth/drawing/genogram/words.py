"""The genogram in words: the same facts for those who hear it."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.course import weeks_today
from prebirth.case.family import first_birth
from prebirth.case.people import Person
from prebirth.case.ties import CURRENT_COUPLE, VIOLENT, Quality, TieKind
from prebirth.drawing.genogram.kin import Bond, Kin, Union
from prebirth.drawing.genogram.marks import age_inside
from prebirth.wording.facts import DOES

TOGETHER = {
    TieKind.MARRIED: "are married",
    TieKind.LIVING_TOGETHER: "live together",
    TieKind.RELATIONSHIP: "are in a relationship",
    TieKind.SEPARATED: "are separated",
    TieKind.DIVORCED: "are divorced",
}
BEHIND = {
    Bond.BIRTH: "is recorded as a parent of the baby",
    Bond.POSSIBLE: "may be the father of the baby, which is not settled",
    Bond.DONOR: "is a donor for the baby",
    Bond.SURROGATE: "carries the baby for others",
}
HANGS = {
    Bond.BIRTH: "",
    Bond.STEP: " (step)",
    Bond.ADOPTIVE: " (adopted)",
    Bond.FOSTER: " (fostered)",
    Bond.POSSIBLE: " (not settled)",
    Bond.DONOR: " (as a donor)",
    Bond.SURROGATE: " (carried for others)",
}


def in_words(case: Case, kin: Kin, on: date) -> str:
    """The genogram in words: people, unions and relationships, by generation."""
    said = ["Genogram."]
    born = first_birth(case)
    if born and born <= on:
        said.append(f"This baby: born on {born.day} {born:%B %Y}.")
    elif weeks := weeks_today(case, on):
        said.append(f"This baby: {weeks} on {on.day} {on:%B %Y}.")
    for level in range(max(kin.generation.values(), default=0) + 1):
        names = [_name(kin, key) for key, row in kin.generation.items() if row == level]
        said.append(f"Generation {level + 1}: {', '.join(names)}.")
    said += [sentence for union in kin.unions if (sentence := _union(kin, union))]
    said += [f"{_name(kin, key)} {BEHIND[bond]}." for key, bond in kin.unjoined]
    said += [_feeling(kin, one, other, quality) for one, other, quality in kin.feelings]
    for home in case.households:
        members = [
            _name(kin, member.person or "")
            for member in home.members
            if member.here and member.person in kin.people
        ]
        if members:
            said.append(f"{home.name or 'One home'}: {', '.join(members)}.")
    said += [
        f"{_name(kin, child.child or '')}, where now: {child.where_now.value}."
        for child in case.previous_children
        if child.left_care and child.where_now and child.child in kin.people
    ]
    return " ".join(said)


def _name(kin: Kin, key: str) -> str:
    person = kin.people.get(key)
    if person is None:
        return f"the {kin.unborn}"
    return person.name + (
        f" ({person.loss.value})" if person.loss else ", who died" if person.died else ""
    )


def _feeling(kin: Kin, one: str, other: str, quality: Quality) -> str:
    """What is between two people, and who hurts whom, where that is recorded."""
    said = f"{_name(kin, one)} and {_name(kin, other)}: {quality.value}."
    if quality not in VIOLENT:
        return said
    hurting = [
        f"{_name(kin, who)} {DOES[quality]} {_name(kin, whom)}."
        for who, whom in ((one, other), (other, one))
        if (who, whom) in kin.hurts
    ]
    return " ".join([said, *(hurting or ["Who hurts whom is not recorded."])])


def _union(kin: Kin, union: Union) -> str:
    parents = " and ".join(_name(kin, parent) for parent in union.parents)
    if union.loose and len(union.parents) == 1:
        return f"{parents} {BEHIND[union.loose]}."
    state = f" {TOGETHER[union.kind]}" if union.kind in TOGETHER else ""
    if state and union.ended and union.kind not in CURRENT_COUPLE:
        state += f" since {union.ended.show()}"
    if union.related:
        state += ", who are related by birth," if state else " (related by birth)"
    children = ", ".join(_name(kin, child) + HANGS[bond] for child, bond in union.children)
    hung = (
        f"{' and' if state else ''} have {children}"
        if children and len(union.parents) > 1
        else f" has {children}"
        if children
        else ""
    )
    return f"{parents}{state}{hung}." if state or hung else ""


def symbol_name(person: Person | None, on: date, lives: str, unborn: str, *, baby: bool) -> str:
    """What a screen reader says of a symbol."""
    if person is None:
        return f"{unborn[:1].upper()}{unborn[1:]}, this pregnancy"
    parts = [
        person.name,
        "baby of this pregnancy" if baby else str(person.role.value) if person.role else "",
        person.loss.value if person.loss else "",
    ]
    years = age_inside(person, on)
    parts.append(
        f"died {person.died.show()}"
        if person.died
        else f"{years} years"
        if years.rstrip("?").isdigit() and not person.loss
        else ""
    )
    return ", ".join(filter(None, (*parts, lives)))
