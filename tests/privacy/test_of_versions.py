"""What an earlier version alleges, plans or begins is in no words of a later one either."""

from __future__ import annotations

import pytest

from prebirth.case.birth import ToldParent
from prebirth.case.birth_basis import Basis, BirthBasis
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.ties import Tie
from prebirth.case.values import Known
from prebirth.case.where_to_live import LivingKind, LivingOption
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.conftest import day
from tests.typed import present

DAD = Reader(person="dad", form=load_walk().form)
HURT = "this person hurts the other"
FAMILY = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
    .adding(Person(id="ex", names="Nell Orme", role="former partner of a parent", of_parent="dad"))
)
ALLEGED = Tie(
    id="t", one="dad", kind="separated", other="ex", quality=("violence alleged",), hurts=HURT
)
PLAN = LivingOption(id="o", kind=LivingKind("with foster carers"))
ORDER = BirthBasis(id="b", basis=Basis("interim care order"), on=day("2026-05-01"), why="Risk.")
ENQUIRY = Section47Enquiry(id="q", begun_on=day("2026-05-02"))
TOLD = "Nell says that he hit her."
LATER = [
    (ALLEGED, TOLD),
    (PLAN, "Baby will go to foster carers."),
    (ORDER, "We will go to court."),
    (ENQUIRY, "A section 47 enquiry begins."),
]


def left(said: str, *earlier: Case) -> str:
    told = Event(id="e", about=("dad",), kind="other", happened=f"Kit works nights. {said}")
    seen = for_reader(FAMILY.adding(told), DAD, also=earlier)[0]
    return present(seen.events.get("e")).happened


@pytest.mark.parametrize(("record", "said"), LATER)
def test_what_an_earlier_version_holds_is_told_by_no_later_one(record: Record, said: str) -> None:
    assert said not in left(said, FAMILY.adding(record))
    assert said in left(said, FAMILY)


def test_what_they_were_told_of_by_then_is_theirs() -> None:
    known = FAMILY.adding(ENQUIRY.replace(parents_know=Known.YES))
    assert LATER[3][1] in left(LATER[3][1], known)
    told = (ToldParent(person="dad", on=day("2026-05-03")),)
    assert LATER[1][1] in left(LATER[1][1], FAMILY.adding(PLAN.replace(told=told)))
