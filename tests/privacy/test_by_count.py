"""Somebody withheld is told neither by their number nor by what they are to the mother."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action
from prebirth.case.record import Restriction
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader

FORM = load_walk().form
KEPT = (Restriction(people=("dad",), reason="Not to be told"),)
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER))
    .adding(Person(id="dad", names="Kit Marlowe", role=Role.POSSIBLE_FATHER))
)
WHO = {
    Role.POSSIBLE_FATHER: (
        "There are two possible fathers.",
        "DNA test for both possible fathers.",
        "Both fathers were seen.",
        "Another man may be the father.",
        "Kit may not be the father.",
    ),
    Role.PARTNER: (
        "Police check on the new partner.",
        "Rosa has a new partner.",
        "A new relationship began.",
        "Rosa is seeing someone.",
    ),
    Role.HALF_SIBLING: (
        "Rosa has a son already.",
        "Her older child lives with an aunt.",
        "This is Rosa's second pregnancy.",
        "Rosa's child is with relatives.",
        "Sibling contact is to be planned.",
    ),
}
SAID = [(role, text) for role, texts in WHO.items() for text in texts]
INNOCENT = (
    "The men came to mend the roof.",
    "Kit wants to be a good father.",
    "They will have a baby in May.",
    "Kit and Rosa have a new flat.",
    "This is her first baby.",
    "Kit is her partner.",
)


def left(case: Case, said: str) -> str:
    """What stays of an event in the father's report."""
    event = Event(id="e", about=("mum",), kind=EventKind.OTHER, happened=said)
    seen = for_reader(case.adding(event), Reader(person="dad", form=FORM))[0].events.get("e")
    return seen.happened if seen else ""


def beside(role: Role, *, kept: bool = True) -> Case:
    other = Person(id="lee", names="Lee Tranter", role=role, of_parent="mum")
    return CASE.adding(other.replace(restricted=KEPT) if kept else other)


@pytest.mark.parametrize(("role", "said"), SAID)
def test_what_counts_somebody_withheld_goes(role: Role, said: str) -> None:
    assert left(beside(role), said) == ""
    action = Action(id="a", action=said, who="Nell", outcome="The baby is safe.")
    seen = for_reader(beside(role).adding(action), OneParent("dad", FORM))[0]
    assert said not in "".join(one.action for one in seen.actions)


@pytest.mark.parametrize(("role", "said"), SAID)
def test_it_stays_where_nobody_such_is_withheld(role: Role, said: str) -> None:
    assert left(beside(role, kept=False), said) == said
    assert left(CASE, said) == said


@pytest.mark.parametrize("said", INNOCENT)
def test_what_counts_nobody_stays(said: str) -> None:
    for role in WHO:
        assert left(beside(role), said) == said


def test_a_kind_that_says_so_goes_with_its_record() -> None:
    event = Event(id="e", about=("mum",), kind=EventKind("new partner"), happened="It rained.")
    reader = Reader(person="dad", form=FORM)
    assert "e" not in for_reader(beside(Role.PARTNER).adding(event), reader)[0].events
    assert "e" in for_reader(CASE.adding(event), reader)[0].events


def test_a_kind_that_says_so_of_somebody_else_stays() -> None:
    event = Event(id="e", about=("dad",), kind=EventKind("new partner"), happened="It rained.")
    reader = Reader(person="dad", form=FORM)
    assert "e" in for_reader(beside(Role.PARTNER).adding(event), reader)[0].events
