"""Whoever asks what is held about them gets all of that, and nothing of anybody else."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event, Harm
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Share, Supervision
from prebirth.case.people import Person, Quality, Role, Tie, TieKind
from prebirth.case.plan import Action, Decision, Forum
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Restriction
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Choice, Standing, Withheld
from prebirth.privacy.subject import OneSubject
from tests.copies.everything import everything
from tests.copies.made import copy_pdf

WALK = load_walk()
SAID = "He is quiet. Corwin came late. Rosa wept."
CASE = Case(id="c", pregnancy=Pregnancy(gp="Mill Lane"))
for record in (
    Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, notes="Her notes."),
    Person(id="dad", names="Corwin O'Farrow", role=Role.FATHER, notes="His notes.", phone="0000 2"),
    Person(id="ex", names="Bram Sorley", role=Role.EX_PARTNER, of_parent="mum"),
    Tie(id="tie", one="mum", kind=TieKind.LIVING_TOGETHER, other="dad", notes="Since May."),
    Event(id="his", about=("dad",), happened="He moved. Rosa was glad."),
    Event(id="hers", about=("mum",), happened="She moved."),
    Agency(id="gp", name="Surgery", holds="Letters"),
    Contribution(id="con", agency="gp", says=SAID),
    Decision(id="law", forum=Forum.LEGAL_PLANNING, decided="Corwin is the risk."),
    Supervision(id="sup", reflection="Nothing of note."),
    Action(id="act", action="Corwin goes to classes. Rosa rests."),
    Answer(id="Q4.3@dad", question="Q4.3", about="dad", text="Left school early."),
    Answer(id="Q3.3@mum", question="Q3.3", about="mum", text="Left home early."),
    Share(id="s1", copy_kind=CopyKind.MIDWIFE, agency="gp", to="Surgery"),
    Share(id="s2", copy_kind=CopyKind.PARENT, reader="mum", to="Rosa Lintock"),
    Share(id="s3", copy_kind=CopyKind.PARENT, reader="dad", to="Corwin O'Farrow"),
):
    CASE = CASE.adding(record)


def given(
    case: Case = CASE, person: str = "dad", choice: Choice | None = None
) -> tuple[Seen, list[Withheld]]:
    return for_reader(case, OneSubject(person, WALK.form), choice or Choice())


def text(case: Case, person: str) -> str:
    return everything(copy_pdf(CopyOrder(CopyKind.SUBJECT, date(2026, 5, 1), person), case))


def test_it_holds_what_is_about_them_also_what_professionals_think() -> None:
    his = text(CASE, "dad")
    for said in ("His notes.", "0000 2", "Since May.", "He moved.", "Left school early."):
        assert said in his
    for said in ("Her notes.", "She moved.", "Left home early.", "Mill Lane", "Nothing of note"):
        assert said not in his
    assert "Rosa was glad" not in his


def test_of_what_is_about_others_the_family_reads_the_sentences_that_name_them() -> None:
    seen, _ = given()
    actions = [action.action for action in seen.actions]
    assert actions == ["Corwin goes to classes."]
    assert not len(seen.supervisions)
    assert not len(given(person="ex")[0].actions)


def test_a_sentence_in_what_professionals_say_of_others_waits_for_a_person() -> None:
    seen, held = given()
    assert not len(seen.contributions)
    (waits,) = [entry for entry in held if entry.table == "contributions"]
    assert (waits.sentence, waits.near) == ("Corwin came late.", True)
    let = Choice(stand=(Standing(waits.place, waits.sentence, "It is his own"),))
    seen, _ = given(choice=let)
    assert [entry.says for entry in seen.contributions] == ["Corwin came late."]


def test_legal_advice_and_what_is_kept_from_them_stay_out() -> None:
    his = text(CASE, "dad")
    assert "the risk" not in his
    event = CASE.events.get("his")
    assert event is not None
    hidden = CASE.adding(event.replace(restricted=(Restriction(people=("dad",), reason="x"),)))
    assert "He moved" not in text(hidden, "dad")


def test_who_was_given_a_copy_is_told_but_not_that_another_was() -> None:
    assert [share.id for share in given()[0].shares] == ["s1", "s3"]
    assert "Rosa Lintock" not in {share.to for share in given()[0].shares}


def test_where_somebody_may_be_at_risk_nothing_more_is_open() -> None:
    violent = CASE.adding(
        Tie(id="tie", one="mum", kind=TieKind.SEPARATED, other="dad", quality=(Quality.CONFIRMED,))
    )
    seen, held = given(violent)
    assert [share.id for share in seen.shares] == ["s3"]
    assert not len(seen.actions)
    assert "Corwin goes to classes." in {entry.sentence for entry in held}
    alleged = CASE.adding(Event(id="his", about=("dad",), violence=Harm.ALLEGED, happened="A blow"))
    assert "his" not in given(alleged)[0].events
    assert "A blow" not in text(alleged, "dad")


def test_what_a_tie_alleges_is_kept_and_that_there_is_a_tie_is_not() -> None:
    alleged = CASE.adding(
        Tie(id="tie", one="mum", kind=TieKind.MARRIED, other="dad", quality=(Quality.ALLEGED,))
    )
    (tie,) = given(alleged)[0].ties
    assert (tie.kind, tie.quality) == (TieKind.MARRIED, ())


def test_the_mothers_own_holds_the_pregnancy() -> None:
    assert given(person="mum")[0].pregnancy.gp == "Mill Lane"
    assert given(person="dad")[0].pregnancy.gp == ""


def test_it_is_told_to_one_person_who_is_there() -> None:
    for reader in ("", "nobody"):
        with pytest.raises(LookupError):
            prepare(CopyOrder(CopyKind.SUBJECT, date(2026, 5, 1), reader), CASE, WALK)


def test_somebody_of_whom_nothing_is_held_is_told_so() -> None:
    bare = Case(id="c").adding(Person(id="x"))
    assert "What can you do" not in text(bare, "x")
    assert "What you can do" in text(bare, "x")


@pytest.mark.parametrize("people", [(), ("dad",)])
def test_what_is_theirs_by_a_restricted_fact_says_no_more_than_of_others(
    people: tuple[str, ...],
) -> None:
    rule = Restriction(field="about", people=people, reason="police")
    his = Event(id="his", about=("dad",), happened="He moved. Rosa was glad.", restricted=(rule,))
    seen, _ = given(CASE.adding(his))
    assert seen.record("events", "his") is None
    assert seen == given(CASE.adding(his.replace(about=(), restricted=())))[0]
