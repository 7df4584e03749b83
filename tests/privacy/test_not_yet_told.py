"""That a court may be asked is first told by somebody, and by no paper for the family."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.enquiries import Recommendation
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.case.plan import Decision, Forum, LegalKind, LegalStep, LetterTo
from prebirth.case.record import Record
from prebirth.case.tellings import Group, Telling
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
PLANNING, ASKED = Forum("legal planning"), "Does everyone know what pre-proceedings means here?"
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
    .adding(
        Recommendation(
            id="r",
            recommends=("child protection plan", "pre-proceedings"),
            why="Wren was hurt. Pre proceedings give time.",
            agreed_on=day("2026-05-14"),
        )
    )
    .adding(Answer(id="Q16.2", question="Q16.2", asked=ASKED, choice=("Some",)))
    .adding(Decision(id="d", on=day("2026-05-14"), forum=PLANNING, decided="To begin."))
    .adding(LegalStep(id="l", kind=LegalKind("legal planning meeting"), held_on=day("2026-05-14")))
)
READERS = (OneParent("mum", FORM), OneSubject("mum", FORM), Reader(person="mum", form=FORM))
TO_MUM = Telling(id="t", told=True, person="mum", decision="d", on=day("2026-05-15"))
LETTER = LegalStep(
    id="letter",
    kind=LegalKind("letter before proceedings"),
    letters=(LetterTo(person="mum", on=day("2026-05-20")),),
)


def seen(case: Case, reader: OneParent | OneSubject | Reader = READERS[0]) -> Case:
    return for_reader(case, reader)[0]


@pytest.mark.parametrize("reader", READERS)
def test_no_paper_says_what_nobody_has_told_them(reader: OneParent | OneSubject | Reader) -> None:
    kept, held = for_reader(CASE, reader)
    assert "proceedings" not in str([*kept.recommendations, *kept.answers, *kept.decisions])
    assert "d" not in kept.decisions
    assert {("decisions", "d"), ("answers", "Q16.2"), ("recommendations", "r")} <= {
        (one.table, one.record) for one in held if one.reason == Why.NOT_YET
    }


def test_what_else_is_recommended_and_why_stays() -> None:
    row = present(seen(CASE).recommendations.get("r"))
    assert row.recommends == ("child protection plan",)
    assert row.why == "Wren was hurt."
    alone = Recommendation(id="r", recommends=("pre-proceedings",), agreed_on=day("2026-05-14"))
    assert "r" not in seen(CASE.adding(alone)).recommendations


@pytest.mark.parametrize("reader", [Reader(), Reader(chair=True)])
def test_everybody_else_reads_it(reader: Reader) -> None:
    kept = seen(CASE, reader)
    assert "Pre proceedings" in present(kept.recommendations.get("r")).why
    assert "d" in kept.decisions
    assert "Q16.2" in kept.answers


@pytest.mark.parametrize(
    "record",
    [
        LETTER,
        TO_MUM.replace(decision=None, legal_step="l"),
        TO_MUM.replace(decision=None, legal_step="l", person=None, group=Group.PARENTS),
    ],
)
def test_once_they_were_told_their_copy_says_it(record: Record) -> None:
    told = seen(CASE.adding(record))
    assert "pre-proceedings" in present(told.recommendations.get("r")).recommends
    assert "Q16.2" in told.answers


def test_a_letter_to_one_tells_the_other_nothing() -> None:
    kept = seen(CASE.adding(LETTER), OneParent("dad", FORM))
    assert "pre-proceedings" not in present(kept.recommendations.get("r")).recommends


def test_a_decision_made_with_lawyers_is_named_once_it_or_its_meeting_was_told() -> None:
    explained = present(CASE.legal_steps.get("l")).replace(explained_parents=day("2026-05-15"))
    for case in (CASE.adding(TO_MUM), CASE.adding(explained)):
        kept = present(seen(case).decisions.get("d"))
        assert not kept.decided
    assert "d" not in seen(CASE.adding(TO_MUM.replace(told=False))).decisions
    assert "d" not in seen(CASE.adding(TO_MUM.replace(person="dad"))).decisions
