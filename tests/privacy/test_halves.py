"""A reason without the decision that it gives the reason for is not printed."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Contribution, HistoryCheck
from prebirth.case.birth import BirthPlan, ToldParent
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BirthAlert, BirthMeeting, BirthTask
from prebirth.case.case import RECORDS, TABLE_OF
from prebirth.case.change import Place
from prebirth.case.chronology import Event, EventKind
from prebirth.case.enquiries import CourtOrder, Section47Enquiry
from prebirth.case.households import Support
from prebirth.case.marks import marked
from prebirth.case.oversight import Disagreement
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Decision, Factor
from prebirth.case.record import Correction, Disputed, Record, Restriction
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.case.where_to_live import LivingOption, OptionState
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import NO_CHOICE, Choice, Standing, Withheld
from tests.conftest import day
from tests.privacy.test_third_party import FORM, TWO, case_of
from tests.typed import present

ON = date(2026, 5, 15)
SHUT = (Restriction(reason="Police"),)
CARL = Person(id="carl", names="Carl Brody", role=Role.EX_PARTNER, of_parent="mum")
WITHHELD = TWO.adding(CARL.replace(restricted=SHUT))
DECIDED = Decision(
    id="d",
    decided="The baby stays while Carl Brody is out.",
    why="Rosa has left both men.",
    decided_by="Ivo",
)


@pytest.mark.parametrize(
    ("record", "half"),
    [
        (DECIDED, "why"),
        (DECIDED.replace(why="", why_changed="Rosa has left both men."), "why_changed"),
        (Action(id="a", outcome="Safe from Carl Brody.", how_known="Nobody rings."), "how_known"),
        (FamilyMeeting(id="f", proposal="Carl Brody moves out.", reply="We agree."), "reply"),
    ],
)
def test_what_rests_on_a_withheld_half_goes_with_it(record: Record, half: str) -> None:
    seen, held = for_reader(WITHHELD.adding(record), Reader())
    table = next(one.table for one in held if one.record == record.id)
    assert getattr(seen.record(table, record.id), half) == ""
    assert any(one.place == Place(table, record.id, half) for one in held)


@pytest.mark.parametrize("reader", [Reader(), Reader(person="mum"), OneParent("mum", FORM)])
@pytest.mark.parametrize("effect", ["", "The baby may be hurt."])
def test_a_risk_whose_words_named_somebody_withheld_is_nobody_elses(
    reader: Reader | OneParent, effect: str
) -> None:
    risk = Factor(id="r", kind="risk", theme="offending", state="current", effect=effect)
    case = WITHHELD.adding(risk.replace(description="Carl Brody has convictions."))
    assert for_reader(case, reader)[0].factors.get("r") is None
    assert "r" in {one.record for one in for_reader(case, reader)[1] if not one.field}


def test_help_of_which_every_word_named_somebody_withheld_leaves_no_empty_row() -> None:
    gran = Person(id="g", names="Joan Lintock", role=Role.GRANDPARENT, of_parent="mum")
    helps = Support(id="s", person="g", does="Keeps Carl Brody away.")
    case = WITHHELD.adding(gran).adding(helps).adding(helps.replace(id="t", how_often="Daily"))
    for reader in (Reader(), OneParent("mum", FORM)):
        assert [one.id for one in for_reader(case, reader)[0].supports] == ["t"]


def test_a_risk_of_somebody_who_is_left_stays_and_so_does_one_in_no_words() -> None:
    risk = Factor(id="r", kind="risk", theme="offending", about="dad")
    words = "Carl Brody has convictions."
    for one in (risk.replace(description=words), risk.replace(about=None)):
        assert for_reader(WITHHELD.adding(one), Reader())[0].factors.get("r")
    told = risk.replace(about=None, description=f"{words} The flat is damp.")
    seen = for_reader(WITHHELD.adding(told), Reader())[0]
    assert present(seen.factors.get("r")).description == "The flat is damp."


@pytest.mark.parametrize("reader", [Reader(), Reader(person="mum")])
@pytest.mark.parametrize("shut", [SHUT, ()])
def test_why_it_changed_goes_with_the_decision_that_it_changed(
    reader: Reader, shut: tuple[Restriction, ...]
) -> None:
    older = Decision(id="older", decided="Stay at home.", restricted=shut)
    newer = Decision(
        id="d",
        decided="Move out.",
        replaces="older",
        why_changed="It floods.",
        partners_told_of_change="The house floods.",
    )
    seen, held = for_reader(TWO.adding(older).adding(newer), reader)
    kept = present(seen.decisions.get("d"))
    assert kept.decided == "Move out."
    assert bool(kept.replaces) is bool(kept.why_changed) is not bool(shut)
    assert bool(kept.partners_told_of_change) is not bool(shut)
    assert bool({one.field for one in held} & {"why_changed"}) is bool(shut)


def test_what_a_restricted_choice_rests_on() -> None:
    shut = (Restriction(field="standing", reason="Not yet"),)
    option = LivingOption(
        id="l", person="mum", standing=OptionState.PLANNED, why="She is ready.", restricted=shut
    )
    seen, _ = for_reader(TWO.adding(option), Reader())
    assert not seen.record("living_options", "l").why


def test_a_parent_reads_no_reason_alone() -> None:
    seen, held = for_reader(case_of(DECIDED, begin=TWO.adding(CARL)), OneParent("mum", FORM))
    kept = seen.record("decisions", "d")
    assert (kept.decided, kept.why, kept.decided_by) == ("[…]", "", "Ivo")
    out = next(one for one in held if one.field == "decided")
    stands = Choice(stand=(Standing(out.place, out.sentence, "Hers too"),))
    seen, _ = for_reader(case_of(DECIDED, begin=TWO.adding(CARL)), OneParent("mum", FORM), stands)
    assert seen.record("decisions", "d").why == "Rosa has left both men."


@pytest.mark.parametrize("decided", ["", "The baby stays with Rosa."])
def test_a_reason_stays_where_nothing_of_the_decision_is_withheld(decided: str) -> None:
    """Where nobody wrote what was decided, the record says no more than this."""
    case = WITHHELD.adding(DECIDED.replace(decided=decided))
    assert (
        for_reader(case, Reader(), NO_CHOICE)[0].record("decisions", "d").why
        == "Rosa has left both men."
    )


def test_a_reason_that_somebody_let_in_stays() -> None:
    let = Choice(let=((Place("decisions", "d", "why"), "They may know"),))
    seen, _ = for_reader(WITHHELD.adding(DECIDED), Reader(), let)
    assert seen.record("decisions", "d").why == "Rosa has left both men."


@pytest.mark.parametrize("reader", [Reader(), Reader(person="mum")])
def test_an_entry_that_says_no_more_than_its_day_goes(reader: Reader) -> None:
    bare = Event(id="e", on="2026-03-01", happened="Carl Brody rang.")
    more = bare.replace(id="more", about=("mum", "dad"), source="gp")
    seen, _ = for_reader(case_of(bare, more, begin=WITHHELD), reader)
    assert "e" not in seen.events
    assert "more" in seen.events
    assert "e" in for_reader(case_of(bare, begin=WITHHELD), Reader(chair=True))[0].events
    never = case_of(bare.replace(happened=""), begin=WITHHELD)
    assert "e" not in for_reader(never, reader)[0].events, "no trace of what it said"


@pytest.mark.parametrize("kind", [None, EventKind.OTHER])
@pytest.mark.parametrize("reader", [Reader(), Reader(person="mum")])
def test_an_entry_of_which_only_whom_it_is_about_is_left_goes(
    reader: Reader, kind: EventKind | None
) -> None:
    cut = Event(id="e", on="2026-03-01", about=("mum",), kind=kind, happened="Carl Brody rang.")
    typed = cut.replace(id="typed", happened="")
    says = cut.replace(id="says", kind=EventKind.MOVE)
    seen, _ = for_reader(case_of(cut, typed, says, begin=WITHHELD), reader)
    assert {one.id for one in seen.events} == {"typed", "says"}


ALERT = BirthAlert(id="x", says="Ring first.", placed_on=day("2026-04-04"))
OVER = (
    (ALERT, "ended_on"),
    (Tie(id="x", one="mum", other="dad", kind="married"), "ended"),
    (Section47Enquiry(id="x", begun_on=day("2026-04-04"), parents_know="yes"), "ended_on"),
    (Disagreement(id="x", raised_on=day("2026-04-04"), about="The plan."), "resolved_on"),
    (CourtOrder(id="x", kind="bail", binds="dad", since=day("2026-04-04")), "ends"),
    (
        HistoryCheck(id="x", about="mum", asked_of="police", asked_on=day("2026-04-04")),
        "received_on",
    ),
    (BirthBasis(id="x", basis="interim care order", granted_on=day("2026-04-04")), "until"),
    (Contribution(id="x", agency="gp", asked_on=day("2026-04-04")), "received_on"),
    (Action(id="x", action="Buy a cot.", who="Mum"), "done_on"),
    (BirthTask(id="x", task="Ring the desk.", who="Midwife"), "done_on"),
)


def test_every_end_is_tried() -> None:
    ends = {(kind, name) for kind in RECORDS.values() for name in marked(kind, "ends")}
    assert {(type(record), field) for record, field in OVER} == ends


@pytest.mark.parametrize(("record", "field"), OVER)
def test_what_has_ended_does_not_go_on_where_its_end_is_withheld(
    record: Record, field: str
) -> None:
    table, shut = TABLE_OF[type(record)], (Restriction(field=field, reason="Police"),)
    over = record.replace(**{field: day("2026-05-01")})
    for case, there in (
        (TWO.adding(over.replace(restricted=shut)), False),
        (TWO.adding(over), True),
        (TWO.adding(record.replace(restricted=shut)), True),
        (TWO.adding(record.replace(restricted=shut, **{field: day("2026-06-01")})), True),
    ):
        seen, held = for_reader(case, Reader(), on=ON)
        assert ("x" in seen.table(table)) == there
        assert any(one.place == Place(table, "x", "") for one in held) != there
    let = Choice(let=((Place(table, "x", ""), "It is known."),))
    assert "x" in for_reader(TWO.adding(over.replace(restricted=shut)), Reader(), let)[0].table(
        table
    )


PLAN = BirthPlan(id="p", on=day("2026-05-01"), place="hospital")
TO_MUM = (ToldParent(person="mum", on=day("2026-05-02")),)
MET = BirthMeeting(id="m", held_on=day("2026-05-01"), agreed="She goes to the ward at once.")


@pytest.mark.parametrize(
    ("plans", "told"),
    [
        ((), True),
        ((PLAN,), False),
        ((PLAN.replace(given=TO_MUM),), True),
        ((PLAN.replace(given=TO_MUM), PLAN.replace(id="q", on=day("2026-05-09"))), True),
        ((PLAN.replace(id="q", on=day("2026-04-09"), given=TO_MUM), PLAN), False),
    ],
)
@pytest.mark.parametrize("reader", [OneParent("mum", FORM), Reader(person="mum", form=FORM)])
def test_what_was_agreed_of_a_plan_waits_for_the_plan(
    plans: tuple[BirthPlan, ...], told: bool, reader: OneParent | Reader
) -> None:
    case = case_of(MET, *plans, begin=TWO)
    for let in (NO_CHOICE, Choice(let=((Place("birth_meetings", "m", "agreed"), "x"),))):
        seen, held = for_reader(case, reader, let)
        kept = present(seen.birth_meetings.get("m"))
        assert kept.held_on
        assert bool(kept.agreed) == (told or bool(let.let))
        assert any(one.field == "agreed" for one in held) != bool(kept.agreed)
    assert present(for_reader(case, Reader())[0].birth_meetings.get("m")).agreed


def test_what_was_agreed_of_a_plan_that_somebody_restricted_goes_with_it() -> None:
    before = PLAN.replace(id="o", on=day("2026-04-09"))
    earlier = MET.replace(id="n", held_on=day("2026-04-09"), agreed="She rings first.")
    case = case_of(MET, earlier, before, PLAN.replace(restricted=SHUT), begin=TWO)
    seen, held = for_reader(case, Reader())
    assert {one.id: one.agreed for one in seen.birth_meetings} == {"m": "", "n": "She rings first."}
    assert Withheld("birth_meetings", "m", "agreed", "Police") in held
    chair, _ = for_reader(case, Reader(chair=True))
    assert all(one.agreed for one in chair.birth_meetings)


def test_an_event_that_told_of_somebody_withheld_alone_stays_as_one_without_words() -> None:
    event = Event(
        id="e",
        about=("mum",),
        on=day("2026-04-02"),
        kind=EventKind("police call-out"),
        happened="Carl Brody ran.",
    )
    for reader in (Reader(), OneParent("mum", FORM)):
        bare = WITHHELD.adding(event.replace(happened=""))
        left = for_reader(WITHHELD.adding(event), reader)[0].events.get("e")
        assert left is not None
        assert left == for_reader(bare, reader)[0].events.get("e")


def test_a_dispute_and_a_correction_without_their_words_go() -> None:
    words = "Carl Brody said so."
    disputed = Disputed(field="happened", by="dad", on=day("2026-04-20"), words=words)
    event = Event(id="e", about=("dad",), kind="other", happened="It rained.", disputed=(disputed,))
    seen = for_reader(WITHHELD.adding(event), Reader())[0]
    assert present(seen.events.get("e")).disputed == ()
    right = Correction(says=words, by="Nell", on=day("2026-05-03"))
    mistake = right.model_copy(update={"withdrawn": True})
    telling = Telling(
        id="t", matter="something else", said="The date", corrections=(right, mistake)
    )
    seen = for_reader(WITHHELD.adding(telling), Reader())[0]
    assert [row.withdrawn for row in present(seen.tellings.get("t")).corrections] == [True]


def test_a_note_of_who_was_not_told_takes_nothing_back() -> None:
    text = "Rosa smokes on the balcony. Not yet told: Rosa, Carl."
    event = Event(id="e", about=("mum",), kind=EventKind.OTHER, happened=text)
    seen = for_reader(WITHHELD.adding(event), Reader())[0]
    assert present(seen.events.get("e")).happened == "Rosa smokes on the balcony."
