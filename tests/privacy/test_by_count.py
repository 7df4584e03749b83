"""Somebody withheld is told neither by their number nor by what they are to the mother."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
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
        "The midwife met two possible fathers.",
    ),
    Role.PARTNER: (
        "Police check on the new partner.",
        "Rosa has a new partner.",
        "A new relationship began.",
        "Rosa is seeing someone.",
        "Rosa has a new partner at the council.",
        "Her new man from the gym was seen.",
        "Rosa got engaged in May.",
        "Her friend knows the new partner.",
    ),
    Role.HALF_SIBLING: (
        "Rosa has a son already.",
        "Her older child lives with an aunt.",
        "This is Rosa's second pregnancy.",
        "Rosa's child is with relatives.",
        "Sibling contact is to be planned.",
        "The older child's school was told.",
        "Her other child at the group was quiet.",
        "The midwife has met her other child.",
        "The children were taken out of her care.",
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


NEAR_BY = {
    Role.POSSIBLE_FATHER: (
        "Two men from the council mended the boiler.",
        "Three men carried the cot upstairs.",
        "Kit will take paternity leave.",
        "Another fathers' group meets on Tuesdays.",
        "Other fathers at the group like Kit.",
        "Kit is not the father he had.",
    ),
    Role.PARTNER: (
        "Rosa is engaged with the midwife.",
        "Rosa met someone from housing on Monday.",
        "Rosa was seeing someone at the surgery for her back.",
        "Kit moved on to a better flat.",
        "Nan has a new relationship.",
        "Rosa met a woman at the baby group.",
        "Rosa met a man from the gas board.",
        "Rosa was seeing a woman about a flat.",
        "Rosa is engaged in sessions.",
        "The new man at the desk is kind.",
        "The neighbour's new husband helped.",
        "A new partner agency offers food parcels.",
        "A new relationship with the health visitor is growing.",
    ),
    Role.HALF_SIBLING: (
        "Rosa's baby is due in August.",
        "Rosa had a baby shower in May.",
        "Nan has one other daughter.",
        "Rosa was the second child of five.",
        "Rosa was Nan's first child.",
        "Rosa is a mother before anything else.",
        "They will have two babies.",
        "Kit has two kids in Leeds.",
        "The health visitor has two children.",
        "The midwife's second child was born in May.",
        "Rosa's friend had a baby last week.",
        "A friend of hers had a son.",
        "Rosa's sister is a mother of two.",
        "The last pregnancy class is on Friday.",
        "Her third pregnancy vitamins were opened.",
        "The second baby monitor is broken.",
        "Rosa has a child benefit form.",
        "Rosa was an older child in care.",
        "Both children's centres are near.",
        "The other children at the group were loud.",
        "Other babies on the ward were crying.",
        "The children were taken out by the nursery.",
    ),
}
NAN = Person(id="nan", names="Nan Lintock", role=Role.GRANDPARENT, of_parent="mum")


@pytest.mark.parametrize("role", NEAR_BY)
def test_what_only_sounds_so_stays(role: Role) -> None:
    case = beside(role).adding(NAN)
    assert [said for said in NEAR_BY[role] if left(case, said) != said] == []


MORE = {
    Role.POSSIBLE_FATHER: (
        ("There are three possible fathers.", "There are two possible fathers."),
        ("A third man may be the father.", "A second man may be the father."),
    ),
    Role.HALF_SIBLING: (
        ("Rosa has two older children.", "Rosa has an older child."),
        ("This is Rosa's third pregnancy.", "This is Rosa's second pregnancy."),
        ("Rosa is G3 P2.", "Rosa is G2 P1."),
        ("Rosa is a mother of two.", "This is her second baby."),
        ("Both of Rosa's children were seen.", "Both parents were seen."),
        ("A previous child was adopted.", "The child was taken to nursery."),
    ),
}


@pytest.mark.parametrize("role", MORE)
def test_a_number_tells_of_one_more_than_are_shown(role: Role) -> None:
    known = Person(id="known", names="Poppy Vane", role=role, of_parent="mum")
    case = beside(role).adding(known)
    for more, shown in MORE[role]:
        assert left(case, more) == ""
        assert left(case, shown) == shown
        assert left(beside(role, kept=False).adding(known), more) == more


def test_another_parents_partner_hides_no_new_partner_of_hers() -> None:
    jade = Person(id="jade", names="Jade Orme", role=Role.PARTNER)
    tie = Tie(id="t", one="dad", kind=TieKind.RELATIONSHIP, other="jade")
    case = beside(Role.PARTNER).adding(jade)
    assert left(case.adding(tie), "Rosa has a new partner.") == ""
    assert left(case, "Rosa has a new partner.") != ""
