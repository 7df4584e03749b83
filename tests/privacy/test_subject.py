"""Whoever asks what is held about them gets all of that, and nothing of anybody else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event, Harm
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.marks import Why
from prebirth.case.oversight import Supervision
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Decision, Forum
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Restriction
from prebirth.case.shares import Share
from prebirth.case.ties import Quality, Tie, TieKind
from prebirth.case.values import Known
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.form.question import AnswerAudience
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.subject import HOLD_ONE_OR_NOBODY, OneSubject
from prebirth.privacy.withheld import Choice, Standing, Withheld
from tests.copies.everything import everything
from tests.copies.made import copy_pdf
from tests.typed import present

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
    Decision(id="law", forum=Forum("legal planning"), decided="Corwin is the risk."),
    Supervision(id="sup", reflection="Nothing of note."),
    Action(id="act", action="Corwin goes to classes. Rosa rests."),
    Answer(id="Q4.3@dad", question="Q4.3", about="dad", text="Left school early."),
    Answer(id="Q3.3@mum", question="Q3.3", about="mum", text="Left home early."),
    Share(id="s1", copy_kind=CopyKind.MIDWIFE, agency="gp", to="Surgery"),
    Share(id="s2", copy_kind=CopyKind.PARENT_FULL, reader="mum", to="Rosa Lintock"),
    Share(id="s3", copy_kind=CopyKind.PARENT_FULL, reader="dad", to="Corwin O'Farrow"),
):
    CASE = CASE.adding(record)


def given(
    case: Case = CASE, person: str = "dad", choice: Choice | None = None
) -> tuple[Seen, list[Withheld]]:
    return for_reader(case, OneSubject(person, WALK.form), choice or Choice())


def named(seen: Seen) -> list[str]:
    """The copies of which it is told to whom they went; of the others that they were made."""
    bare = {"id", "on", "copy_kind", "version"}
    return [
        share.id for share in seen.shares if set(share.model_dump(exclude_defaults=True)) - bare
    ]


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


def test_a_sentence_of_theirs_that_takes_up_one_of_others_stands_after_a_gap() -> None:
    said = "Corwin paints. Rosa took the cot. Corwin did it again."
    case = CASE.adding(Action(id="act", action=said))
    assert [one.action for one in given(case)[0].actions] == [
        "Corwin paints. […] Corwin did it again."
    ]
    for said, left in (
        ("Corwin paints. Rosa rests. Corwin cooks.", "Corwin paints. Corwin cooks."),
        ("Corwin paints. Rosa rests. Rosa did it again.", "Corwin paints."),
        ("Corwin paints. Corwin did it again. Rosa rests.", "Corwin paints. Corwin did it again."),
    ):
        plain = CASE.adding(Action(id="act", action=said))
        assert [one.action for one in given(plain)[0].actions] == [left]
    assert "stands where we left out" in text(case, "dad")


def test_a_sentence_that_goes_on_of_them_waits_for_a_person_behind_a_gap() -> None:
    said = "Corwin paints. He asked for help. Rosa rests."
    case = CASE.adding(Answer(id="Q1.1", question="Q1.1", text=said))
    seen, held = given(case)
    assert present(seen.answers.get("Q1.1")).text == "Corwin paints. […]"
    (waits,) = [entry for entry in held if entry.sentence == "He asked for help."]
    let = Choice(stand=(Standing(waits.place, waits.sentence, "It is of him"),))
    seen, _ = given(case, choice=let)
    assert "Corwin paints. He asked for help." in present(seen.answers.get("Q1.1")).text
    acting = CASE.adding(Action(id="act", action=said))
    assert present(given(acting)[0].actions.get("act")).action == "Corwin paints. […]"


def test_what_a_text_of_theirs_rests_on_leaves_a_gap() -> None:
    case = CASE.adding(Action(id="act", outcome="Fed safely", how_known="Corwin shows it."))
    told = present(given(case)[0].actions.get("act"))
    assert (told.outcome, told.how_known) == ("[…]", "Corwin shows it.")


def test_an_answer_about_somebody_else_says_whose_it_is() -> None:
    case = CASE.adding(Answer(id="Q4.6@mum", question="Q4.6", about="mum", text="Lets Corwin go."))
    assert "Strengths, Rosa" in text(case, "dad")


def test_a_table_is_called_as_the_form_calls_it() -> None:
    assert "Relationships" in text(CASE, "dad")
    assert "Ties " not in text(CASE, "dad").split("/Author")[0]


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
    assert named(given()[0]) == ["s1", "s3"]
    assert "Rosa Lintock" not in {share.to for share in given()[0].shares}


def test_where_somebody_may_be_at_risk_nothing_more_is_open() -> None:
    violent = CASE.adding(
        Tie(id="tie", one="mum", kind=TieKind.SEPARATED, other="dad", quality=(Quality.CONFIRMED,))
    )
    seen, held = given(violent)
    assert named(seen) == ["s3"]
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


@pytest.mark.parametrize(
    "kept", [{"safe_from": ("mum",)}, {"address_confidential": Known.YES}, {"notes": "Calm."}]
)
def test_to_whom_copies_went_is_not_told_where_anybody_is_kept_safe(kept: dict[str, Any]) -> None:
    case = CASE.adding(Person(id="aunt", names="Wilma Pike", role=Role.RELATIVE, **kept))
    shares = named(given(case)[0])
    assert shares == (["s1", "s3"] if "notes" in kept else ["s3"])


def test_an_answer_about_nobody_is_theirs_by_what_its_question_asks() -> None:
    case = CASE.adding(Answer(id="Q18.1", question="Q18.1", text="I was heard."))
    case = case.adding(Answer(id="QX", question="QX", text="Of no question."))
    assert "Q18.1" in given(case, "mum")[0].answers
    for person in ("mum", "dad"):
        assert "QX" not in given(case, person)[0].answers
    assert "Q18.1" not in given(case, "dad")[0].answers


def test_an_answer_of_a_question_that_is_gone_is_told_and_one_of_abuse_is_not() -> None:
    case = CASE.adding(Answer(id="QX@dad", question="QX", about="dad", text="Old."))
    unsafe = next(
        key for key, asked in WALK.form.asked.items() if asked.audience == AnswerAudience.UNSAFE
    )
    case = case.adding(Answer(id="u", question=unsafe, about="dad", text="He hit."))
    seen, held = given(case)
    assert "QX@dad" in seen.answers
    assert "u" not in seen.answers
    assert ("u", Why.UNSAFE) in {(entry.record, entry.reason) for entry in held}


def test_a_sentence_keeps_its_day_and_an_agency_its_name() -> None:
    day = PartialDate(2026, 5, 1)
    case = CASE.adding(Decision(id="d", on=day, decided="Corwin is asked. Others too.", why="No."))
    seen, _ = given(case)
    (decision,) = [one for one in seen.decisions if one.id == "d"]
    assert (decision.on, decision.decided, decision.why) == (day, "Corwin is asked.", "")
    (agency,) = seen.agencies
    assert (agency.name, agency.holds) == ("Surgery", "")


def test_whoever_belongs_to_another_adult_alone_is_not_told_of() -> None:
    assert {person.id for person in given()[0].people} == {"mum", "dad"}
    assert {person.id for person in given(person="mum")[0].people} == {"mum", "dad", "ex"}


def test_what_is_no_sentence_stays_whole_where_the_family_may_read_it() -> None:
    case = CASE.adding(Action(id="a", who="Corwin O'Farrow", how_known="Nobody."))
    case = case.adding(Supervision(id="s", supervisor="Corwin O'Farrow"))
    seen, held = given(case)
    (action,) = [one for one in seen.actions if one.id == "a"]
    assert (action.who, action.how_known) == ("Corwin O'Farrow", "")
    assert not len(seen.supervisions)
    assert "s" in {entry.record for entry in held if entry.near}


def test_sentences_beside_theirs_and_facts_of_the_assessment_stay_out() -> None:
    assessment = CASE.assessment.replace(reference="PB-1", worker="Nell", manager="Ivo")
    case = CASE.adding(assessment)
    case = case.adding(Answer(id="Q1.5", question="Q1.5", text="Rest. Corwin came. Rest."))
    case = case.adding(Answer(id="Q16.3", question="Q16.3", text="Corwin is feared."))
    seen, held = given(case)
    told = seen.answers.get("Q1.5")
    assert told is not None
    assert told.text == "Corwin came."
    assert "Q16.3" not in seen.answers
    assert "Corwin is feared." in {entry.sentence for entry in held if entry.near}
    assert (seen.assessment.reference, seen.assessment.manager) == ("PB-1", "")


def test_every_copy_that_may_hold_them_is_listed_and_whom_it_may_not_name_is_counted() -> None:
    case = CASE
    for record in (
        Share(
            id="s4", copy_kind=CopyKind.CONFERENCE, to="Conference", purpose="For Rosa's meeting"
        ),
        Share(id="s5", copy_kind=CopyKind.SUBJECT, reader="mum", to="Rosa Lintock"),
        Share(id="s6", copy_kind=CopyKind.BLANK, to="Ms Hale"),
    ):
        case = case.adding(record)
    his = text(case, "dad")
    table = his[his.index("Who was given a copy") : his.index("How long it is kept")]
    for said in ("Conference", "everyone who attends", "Surgery", "Somebody else of the family"):
        assert said in " ".join(table.split())
    assert "Of 4, 2 went to somebody who is not named here" in " ".join(table.split())
    for said in ("Rosa", "Hale", "Subject", "Blank"):
        assert said not in table


def test_where_nobody_who_has_a_copy_may_be_named_no_numbers_are_set_side_by_side() -> None:
    case = Case(id="c").adding(Person(id="dad", names="Kit Marlowe", role="father"))
    case = case.adding(Share(id="s", copy_kind=CopyKind.CONFERENCE, to="Ms Hale"))
    said = " ".join(text(case, "dad").split())
    assert "Who was given one is not named here" in said
    assert "Of 1" not in said


@pytest.mark.parametrize("kind", [kind for kind in CopyKind if kind not in HOLD_ONE_OR_NOBODY])
def test_no_kind_of_copy_that_holds_the_family_is_left_out(kind: CopyKind) -> None:
    case = CASE.adding(Share(id="s9", copy_kind=kind, to="Z", on=PartialDate.parse("2026-04-17")))
    his = text(case, "dad")
    assert "17 April" in his[his.index("Who was given a copy") :]


def test_where_somebody_is_kept_safe_a_copy_is_told_of_and_no_reader_named() -> None:
    mum = present(CASE.people.get("mum")).replace(safe_from=("dad",))
    his = text(CASE.adding(mum), "dad")
    table = his[his.index("Who was given a copy") : his.index("How long it is kept")]
    assert "Surgery" not in table
    assert "Midwife" in table


@pytest.mark.parametrize("kind", list(CopyKind))
def test_what_for_in_the_programs_own_words_is_nobodys_and_stays(kind: CopyKind) -> None:
    mum = present(CASE.people.get("mum")).replace(address_confidential=Known.YES)
    own = Share(id="s7", copy_kind=kind, reader="dad", purpose=kind.purpose, version="version 1")
    seen, withheld = given(CASE.adding(mum).adding(own))
    assert present(seen.shares.get("s7")).purpose == kind.purpose
    assert not [hit for hit in withheld if hit.table == "shares" and hit.record == "s7"]


def test_it_says_how_long_it_is_kept_or_whom_to_ask() -> None:
    assert "retention schedule" in text(CASE, "dad")
