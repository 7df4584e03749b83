"""What another version alleges, plans, begins or keeps back is in no words of this one either."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.birth import ToldParent
from prebirth.case.birth_basis import Basis, BirthBasis
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.people import Person
from prebirth.case.plan import Decision, Forum, LegalKind, LegalStep
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.ties import Tie
from prebirth.case.values import Known
from prebirth.case.where_to_live import LivingKind, LivingOption
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
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


READERS = [Reader(form=DAD.form), DAD._replace(person="mum"), DAD]


def left_to(
    reader: Reader | OneParent,
    said: str,
    case: Case,
    about: tuple[str, ...] = ("dad",),
    **versions: list[Case],
) -> str:
    """What stays of a sentence in an event of one version, of which others know more."""
    told = Event(id="e", about=about, kind="other", happened=f"Kit works nights. {said}")
    event = for_reader(case.adding(told), reader, **versions)[0].events.get("e")
    return event.happened if event else ""


def left(said: str, *earlier: Case) -> str:
    return left_to(DAD, said, FAMILY, also=[*earlier])


@pytest.mark.parametrize(("record", "said"), LATER)
def test_what_an_earlier_version_holds_is_told_by_no_later_one(record: Record, said: str) -> None:
    assert said not in left(said, FAMILY.adding(record))
    assert said in left(said, FAMILY)


LAWYER = Agency(id="law", name="Bracewell", kind=AgencyKind("legal services"), worker="Imogen Tay")
SHE_ADVISES = "Imogen Tay says that threshold is met."


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("now", [LAWYER.replace(kind=AgencyKind("other")), None])
def test_who_is_our_lawyer_in_one_version_advises_in_all(
    reader: Reader, now: Agency | None
) -> None:
    alone = FAMILY.adding(now) if now else FAMILY
    assert SHE_ADVISES in left_to(reader, SHE_ADVISES, alone)
    for versions in ({"also": [FAMILY.adding(LAWYER)]}, {"beside": [FAMILY.adding(LAWYER)]}):
        assert SHE_ADVISES not in left_to(reader, SHE_ADVISES, alone, **versions)
        innocent = "Imogen Tay came at noon."
        if now:
            assert innocent in left_to(Reader(), innocent, alone, **versions)


def test_a_letter_that_another_version_keeps_back_is_told_by_no_offer() -> None:
    offer = FamilyMeeting(
        id="o", offered_to=("mum",), offered_on=day("2026-05-01"), in_letter=Known.YES
    )
    letter = LegalStep(id="s", kind=LegalKind("letter before proceedings"), on=day("2026-05-01"))
    kept = letter.replace(restricted=(Restriction(reason="Not yet"),))
    unnamed, shown = FAMILY.adding(offer).adding(letter.replace(kind=None)), FAMILY.adding(offer)
    for case, also, says in (
        (unnamed, kept, None),
        (shown, kept, None),
        (shown, letter, Known.YES),
        (unnamed, letter, Known.YES),
    ):
        seen, _ = for_reader(case, Reader(), also=(FAMILY.adding(also),))
        assert present(seen.family_meetings.get("o")).in_letter == says


def test_a_decision_made_with_lawyers_in_one_version_waits_in_all() -> None:
    decision = Decision(id="d", decided="We wait.", on=day("2026-05-01"))
    with_lawyers = FAMILY.adding(decision.replace(forum=Forum("legal planning meeting")))
    alone = FAMILY.adding(decision)
    assert "d" in for_reader(alone, DAD)[0].decisions
    assert "d" not in for_reader(alone, DAD, also=(with_lawyers,))[0].decisions
    assert "d" not in for_reader(alone, DAD, beside=(with_lawyers,))[0].decisions


def test_what_they_were_told_of_by_then_is_theirs() -> None:
    known = FAMILY.adding(ENQUIRY.replace(parents_know=Known.YES))
    assert LATER[3][1] in left(LATER[3][1], known)
    told = (ToldParent(person="dad", on=day("2026-05-03")),)
    assert LATER[1][1] in left(LATER[1][1], FAMILY.adding(PLAN.replace(told=told)))
