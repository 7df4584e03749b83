"""A reason without the decision that it gives the reason for is not printed."""

from __future__ import annotations

import pytest

from prebirth.case.change import Place
from prebirth.case.chronology import Event, EventKind
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Decision
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.where_to_live import LivingOption, OptionState
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import NO_CHOICE, Choice, Standing
from tests.privacy.test_third_party import FORM, TWO, case_of

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
