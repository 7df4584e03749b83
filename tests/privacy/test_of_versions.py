"""What another version alleges, plans or keeps back is in no words of this one either."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.answer import Answer
from prebirth.case.birth import ToldParent
from prebirth.case.birth_basis import Basis, BirthBasis
from prebirth.case.case import Case
from prebirth.case.chronology import Event, Harm
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.people import Person
from prebirth.case.plan import Decision, Forum, LegalKind, LegalStep
from prebirth.case.pregnancy import Baby, Became, Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.ties import Tie
from prebirth.case.values import Known
from prebirth.case.where_to_live import LivingKind, LivingOption
from prebirth.form.load import load_walk
from prebirth.form.show_if import ShowIf
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
DAD = Reader(person="dad", form=FORM)
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


READERS = [Reader(form=FORM), DAD._replace(person="mum"), DAD]


def left_to(
    reader: Reader | OneParent,
    said: str,
    case: Case,
    about: tuple[str, ...] = ("dad",),
    also: Sequence[Case] = (),
    beside: Sequence[Case] = (),
) -> str:
    """What stays of a sentence in an event of one version, of which others know more."""
    told = Event(id="e", about=about, kind="other", happened=f"Kit works nights. {said}")
    seen, _ = for_reader(case.adding(told), reader, also=also, beside=beside)
    event = seen.events.get("e")
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
    known = (FAMILY.adding(LAWYER),)
    assert SHE_ADVISES not in left_to(reader, SHE_ADVISES, alone, also=known)
    assert SHE_ADVISES not in left_to(reader, SHE_ADVISES, alone, beside=known)
    innocent = "Imogen Tay came at noon."
    if now:
        assert innocent in left_to(Reader(), innocent, alone, also=known)


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


MUM_READS, NAN_READS = DAD._replace(person="mum"), DAD._replace(person="nan")
NAN = Person(id="nan", names="Ada Lintock", role="grandparent", of_parent="mum")
KID = Person(id="kid", names="Wren Lintock", role="half-sibling", of_parent="mum")
CHILD = PreviousChild(id="pc", child="kid", parents=("mum",))
SAFE = Person(id="mum", names="Rosa Lintock", role="mother", safe_from=("dad",))
THERE = Pregnancy(unit="Thornhurst Clinic")
BOY = Baby(id="b", sex="man or boy")
FACTS: list[tuple[Reader | OneParent, tuple[Record, ...], tuple[Record, ...], str, str, str]] = [
    # reader, what another version holds, what this one does, whom the event is about, what it
    # tells of that, and what it does not tell
    (
        *(MUM_READS, (NAN, Pregnancy(referred_from="Ada, in confidence")), (NAN,), "mum"),
        *("Ada told us that Rosa goes out.", "Ada helps at night."),
    ),
    (
        *(MUM_READS, (BOY,), (BOY.replace(sex=None),), "mum"),
        *("The scan shows a boy.", "The boys in the street shout."),
    ),
    (MUM_READS, (BOY,), (), "mum", "The scan shows a boy.", "The scan shows a heart."),
    (
        *(Reader(form=FORM), (KID, CHILD.replace(where_now="adopted")), (KID, CHILD), "kid"),
        *("Wren is now called Amelia Hart.", "Wren is now well."),
    ),
    (DAD, (SAFE,), (), "", "The password is PLUM.", "Kit came in his car."),
    (OneParent("dad", FORM), (SAFE,), (), "dad", "She told us of it.", "Kit came in his car."),
    (DAD, (SAFE, THERE), (), "dad", "He was seen at Thornhurst Clinic.", "He was seen in town."),
]


@pytest.mark.parametrize(("reader", "other", "here", "about", "tells", "innocent"), FACTS)
def test_what_follows_from_another_version_holds_for_this_one(
    reader: Reader | OneParent,
    other: tuple[Record, ...],
    here: tuple[Record, ...],
    about: str,
    tells: str,
    innocent: str,
) -> None:
    alone, known = FAMILY, FAMILY
    for record in here:
        alone = alone.adding(record)
    for record in other:
        known = known.adding(record)
    of = (about,) if about else ()
    assert tells in left_to(reader, tells, alone, of)
    for also, beside in (((known,), ()), ((), (known,))):
        assert tells not in left_to(reader, tells, alone, of, also, beside)
        assert innocent in left_to(reader, innocent, alone, of, also, beside)


KEPT = (Restriction(people=("mum", "dad", "nan"), reason="In confidence"),)
REFERRAL = Event(id="r", about=("mum",), kind="referral", happened="Ada rang.", restricted=KEPT)
TWINS = Pregnancy(babies=2, restricted=(KEPT[0].model_copy(update={"field": "babies"}),))
STILLBORN = Baby(id="b", became=Became.STILLBIRTH, restricted=KEPT)
BY_HAND: list[tuple[Reader, Record, Record, str]] = [
    (MUM_READS, REFERRAL, REFERRAL.replace(happened="A call.", restricted=()), "Ada rang us."),
    (
        *(MUM_READS, REFERRAL, REFERRAL.replace(kind="other", happened="A call.", restricted=())),
        "It was Ada who rang.",
    ),
    (DAD, TWINS, Pregnancy(), "Buy two cots."),
    (NAN_READS, STILLBORN, Baby(id="b"), "The funeral was on Friday."),
]


@pytest.mark.parametrize(("reader", "other", "here", "said"), BY_HAND)
def test_what_is_kept_back_by_now_is_told_by_no_version_that_knew_less(
    reader: Reader, other: Record, here: Record, said: str
) -> None:
    family = FAMILY.adding(NAN)
    alone, known = family.adding(here), family.adding(other)
    assert said in left_to(reader, said, alone, ("mum",))
    assert said not in left_to(reader, said, alone, ("mum",), also=(known,))
    # What somebody has opened since is no secret of the version of now.
    assert said in left_to(reader, said, alone, ("mum",), beside=(known,))
    opened = family.adding(other.replace(restricted=()))
    assert said in left_to(reader, said, alone, ("mum",), also=(opened,))


def test_an_event_that_another_version_says_is_alleged_is_closed_until_it_is_confirmed() -> None:
    event = Event(id="x", about=("dad", "ex"), kind="other", happened="Kit came at night.")
    known = FAMILY.adding(event.replace(violence=Harm.ALLEGED))
    for violence, stays in ((None, False), (Harm.NONE, False), (Harm.CONFIRMED, True)):
        now = FAMILY.adding(event.replace(violence=violence))
        assert ("x" in for_reader(now, DAD, beside=(known,))[0].events) is stays
        assert "x" in for_reader(now, DAD)[0].events


def test_an_answer_whose_question_needs_what_another_version_keeps_back_goes() -> None:
    asked = FORM.asked["Q5.4"].model_copy(update={"show_if": ShowIf(has="legal_steps")})
    form = FORM.model_copy()
    form.__dict__["asked"] = {**FORM.asked, "Q5.4": asked}
    reader = Reader(person="dad", form=form)
    answer = Answer(id="Q5.4", question="Q5.4", text="Badly.")
    alone = FAMILY.adding(answer)
    step = LegalStep(id="s", kind=LegalKind("letter before proceedings"))
    assert "Q5.4" in for_reader(alone, reader)[0].answers
    assert "Q5.4" not in for_reader(alone, reader, also=(FAMILY.adding(step),))[0].answers
    told = FAMILY.adding(step.replace(explained_parents=day("2026-05-01")))
    assert "Q5.4" in for_reader(alone, reader, also=(told,))[0].answers


def test_what_they_were_told_of_by_then_is_theirs() -> None:
    known = FAMILY.adding(ENQUIRY.replace(parents_know=Known.YES))
    assert LATER[3][1] in left(LATER[3][1], known)
    told = (ToldParent(person="dad", on=day("2026-05-03")),)
    assert LATER[1][1] in left(LATER[1][1], FAMILY.adding(PLAN.replace(told=told)))
