"""What a sentence itself says must not be told goes from every paper for one of the family."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Appointment, Event
from prebirth.case.enquiries import Recommendation
from prebirth.case.people import Person
from prebirth.case.plan import Decision, Factor
from prebirth.case.record import Record, prose
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.not_to_tell import is_kept_from
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.withheld import NO_CHOICE, Choice, Standing
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
)
REPORT = Reader(person="dad", form=FORM)


def left(text: str, reader: OneParent | Reader = REPORT, choice: Choice = NO_CHOICE) -> str:
    """What stays of an event about the reader."""
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=text))
    kept = for_reader(case, reader, choice)[0].events.get("e")
    return kept.happened if kept else ""


@pytest.mark.parametrize(
    "said",
    [
        "Kit must not be told that police were rung.",
        "The referral was anonymous.",
        "The parents must not be made aware of the visit.",
        "He has not been told that police were rung.",
        "Plan is arrest Kit Fri.",
        "Plan: arrest Kit when signing on.",
        "Police come on Friday, don't tip him off.",
        "Police come on Friday, do not tip off Kit.",
        "Police come on Friday, we must not tip the family off.",
        "Police come on Friday, careful not to tip him off.",
        "Police come on Friday, he is not to be tipped off.",
        "Police come on Friday without tipping him off.",
        "Police come on Friday, no tip-off please.",
        "Police come on Friday, don't warn him.",
        "Police come on Friday, do not give him any warning.",
        "Police come on Friday, don't want him alerted.",
    ],
)
def test_a_report_for_him_does_not_say_it(said: str) -> None:
    assert left(f"Kit works nights. {said}") == "Kit works nights."
    assert said.partition(".")[0] in left(f"Kit works nights. {said}", Reader())


def test_his_own_copy_does_not_say_it_though_it_names_nobody_else() -> None:
    text = "Kit works nights. Kit must not be told that police were rung."
    assert left(text, OneParent("dad", FORM)) == "Kit works nights."


@pytest.mark.parametrize(
    "said",
    [
        "Please do not tell him, Kit has no idea that she does.",
        "This she has not told Kit since 4 May 2026.",
    ],
)
def test_what_stands_above_a_secret_goes_with_it(said: str) -> None:
    text = f"Kit works nights. Rosa takes tramadol daily. {said}"
    assert left(text).removesuffix(" […]") == "Kit works nights."


def test_what_stands_above_a_secret_that_says_what_it_is_of_stays() -> None:
    text = "Kit works nights. Rosa has not told Kit that she smokes."
    assert left(text).removesuffix(" […]") == "Kit works nights."


@pytest.mark.parametrize(
    "mark",
    [
        "Not to be discussed with him until a plan is made.",
        "Not to be mentioned to Kit.",
        "He must not find out.",
        "NOT TO BE DISCUSSED WITH HIM.",
        "N.B. not to be discussed w/ him",
        "Parents unaware.",
        "The parents don't know yet.",
        "Family does not know.",
        "Sensitive: do not raise.",
        "Please do not tell the parents",
        "Keep this from the parents:",
        "Keep it from Kit and Rosa.",
        "PROFESSIONALS ONLY:",
        "Withhold from parents",
        "Hold back from parents until Friday",
        "Must not reach the parents",
        "The family has not been told",
        "Kit has not yet been told.",
        "Keep quiet about this",
        "Do not tell him as he may leave.",
        "Nobody in the family is to know.",
        "Not for parents.",
        "This was told in confidence.",
        "Don't tip him off.",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "{}\nA bag was seen. It holds a passport.",
        "A bag was seen.\n{}\nIt holds a passport.",
        "1. A bag was seen.\n2. It holds a passport.\n3. {}",
    ],
)
@pytest.mark.parametrize("reader", [REPORT, OneParent("dad", FORM), OneSubject("dad", FORM)])
def test_all_goes_where_a_sentence_asks_for_silence_and_does_not_say_on_what(
    text: str, mark: str, reader: OneParent | OneSubject | Reader
) -> None:
    case = CASE.adding(Event(id="e", about=("dad",), kind="other", happened=text.format(mark)))
    assert for_reader(case, reader)[0].events.get("e") is None
    assert for_reader(case, Reader())[0].events.get("e") == case.events.get("e")


@pytest.mark.parametrize(
    "record",
    [
        Event(id="e", about=("dad",), happened="A bag.", significance="He must not find out."),
        Event(id="e", about=("dad",), happened="Confidential.", significance="A bag."),
        Appointment(id="e", person="dad", reason="A bag was seen.", meaning="Parents unaware."),
        Decision(id="e", decided="A bag was seen.", why="Not to be shared with the parents."),
    ],
)
def test_all_the_words_of_a_record_go_and_it_with_them(record: Record) -> None:
    case = CASE.adding(record)
    seen, held = for_reader(case, REPORT)
    table = TABLE_OF[type(record)]
    assert seen.record(table, "e") is None
    assert Place(table, "e") in {one.place for one in held}


def test_a_person_lets_stand_what_was_asked_to_be_kept() -> None:
    said = "A bag was seen."
    stood = Standing(Place("events", "e", "happened"), said, "He knows.")
    assert left(f"{said} He must not find out.", choice=Choice(stand=(stood,))) == said


def test_somebody_else_may_be_the_one_who_must_not_find_out() -> None:
    text = "Kit works nights. Rosa must not find out."
    assert left(text) == "Kit works nights."


def test_a_person_stays_where_their_notes_go() -> None:
    kit = present(CASE.people.get("dad")).replace(notes="A bag was seen. He must not find out.")
    kept = present(for_reader(CASE.adding(kit), REPORT)[0].people.get("dad"))
    assert (kept.names, kept.notes) == ("Kit Marlowe", "")


@pytest.mark.parametrize(
    "said",
    [
        "Kit was told on Monday.",
        "We discussed it with him.",
        "He did not show up.",
        "Keep the baby warm.",
        "Keep her away from the dog.",
        "He keeps quiet at school.",
        "She has not been told the scan's day yet.",
        "The midwife has not been told.",
        "He withholds money from her.",
        "The baby was kept from the cold.",
        "Professionals only came twice.",
        "She does not know.",
        "The letter did not reach the parents.",
        "Do not give honey to the baby.",
        "The first steps are enough, not to know that they last.",
        "Kit did not tip off the landlord.",
        "Kit was not tipped the right sum.",
        "Without warning the roof fell in.",
        "The midwife did not warn him of the pain.",
        "Kit doesn't want to work nights.",
        "Do not tip the pram over.",
    ],
)
def test_what_may_be_told_stays(said: str) -> None:
    assert not is_kept_from(said, frozenset({"kit"}))
    assert left(said) == said


def test_a_worker_may_let_it_stand() -> None:
    said = "The referral was anonymous."
    stood = Standing(Place("events", "e", "happened"), said, "He knows.")
    assert left(said, choice=Choice(stand=(stood,))) == said


def test_the_words_of_the_form_are_no_such_sentence() -> None:
    asked = Answer(id="q", question="Q1.5", asked="Is her address confidential?", text="No.")
    kept = for_reader(CASE.adding(asked), REPORT)[0].answers.get("q")
    assert kept == asked


@pytest.mark.parametrize("reader", [OneParent("dad", FORM), REPORT, OneSubject("dad", FORM)])
@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Not to be discussed with him.", False),
        ("Told him by telephone.", True),
        ("Rosa must not find out.", True),
    ],
)
def test_a_note_of_today_is_of_what_its_record_said_before(
    reader: OneParent | Reader | OneSubject, note: str, kept: bool
) -> None:
    event = Event(id="e", about=("dad",), on=day("2026-05-01"), happened="Kit was seen in town.")
    then, now = (CASE.adding(event.replace(significance=said)) for said in ("", note))
    seen, held = for_reader(then, reader, also=(now,))
    assert ("e" in seen.events) == kept
    assert any(one.place == Place("events", "e", "") for one in held) != kept
    assert "e" in for_reader(then, Reader(), also=(now,))[0].events
    # What is kept now stands beside an earlier version, and was not asked for there.
    assert "e" in for_reader(then, reader, beside=(now,))[0].events
    let = Choice(let=((Place("events", "e"), "He was told."),))
    assert "e" in for_reader(then, reader, let, also=(now,))[0].events


def test_of_what_stays_it_takes_the_sentences_alone() -> None:
    plan = Recommendation(id="r", why="Kit was seen in town.", agreed_on=day("2026-05-01"))
    then = CASE.adding(plan)
    now = CASE.adding(plan.replace(why="Kit was seen. Not to be discussed with him."))
    seen, _ = for_reader(then, REPORT, also=(now,))
    assert present(seen.recommendations.get("r")).why == ""


@pytest.mark.parametrize(
    "record",
    [
        Event(id="e", about=("dad",), kind="police call-out", happened="{}"),
        HistoryCheck(id="e", about="dad", asked_of="police", which="Ashmere", showed="{}"),
        Factor(id="e", kind="risk", theme="offending", about="dad", description="{}"),
    ],
)
@pytest.mark.parametrize("reader", [OneParent("dad", FORM), REPORT, OneSubject("dad", FORM)])
def test_the_record_of_a_secret_that_says_what_it_is_goes_with_it(
    record: Record, reader: OneParent | Reader | OneSubject
) -> None:
    kind, field = type(record), prose(type(record))
    secret, plain = "Kit must not know that a warrant is out.", "Kit was fined in 2019."
    table = TABLE_OF[kind]
    case = CASE.adding(record.replace(**{field: secret}))
    assert for_reader(case, reader)[0].record(table, "e") is None
    assert for_reader(case, Reader())[0].record(table, "e") is not None
    case = CASE.adding(record.replace(**{field: f"{plain} {secret}"}))
    kept = for_reader(case, reader)[0].record(table, "e")
    assert kept is not None
    assert getattr(kept, field) == plain


def test_what_was_chosen_as_an_answer_stays() -> None:
    answer = Answer(
        id="q", question="Q1.5", choice=("Yes",), text="Kit must not know of a warrant."
    )
    kept = present(for_reader(CASE.adding(answer), REPORT)[0].answers.get("q"))
    assert (kept.choice, kept.text) == (("Yes",), "")


@pytest.mark.parametrize(
    "said",
    [
        "Rosa did not know that she was pregnant until 20 weeks.",
        "The results were not shared with Rosa until 4 May; we said sorry.",
        "Rosa was referred by the school nurse to the GP.",
        "Rosa has intelligence and humour.",
        "Rosa had no idea that she could have an advocate.",
        "Rosa is not aware of any allergy.",
        "A newborn cannot tell anyone; an injury could go unexplained again.",
        "What you tell the doctor is confidential.",
        "You have a right to know what we hold.",
        "You can ask us not to share something.",
    ],
)
def test_what_a_mother_did_not_know_of_herself_is_no_secret(said: str) -> None:
    case = CASE.adding(Event(id="e", about=("mum",), kind="other", happened=said))
    for reader in (OneParent("mum", FORM), OneSubject("mum", FORM), REPORT._replace(person="mum")):
        assert present(for_reader(case, reader)[0].events.get("e")).happened == said


@pytest.mark.parametrize(
    "said",
    [
        "Kit did not know that she was pregnant.",
        "Kit had no idea that she could have a refuge.",
        "The child cannot tell Kit about the search.",
        "We cannot tell Kit when the police come.",
        "The results were not shared with Kit.",
        "Kit was referred by the school nurse.",
        "Police have intelligence that Kit deals.",
        "Kit is not aware of any plan for police to come.",
        "What she told the midwife is confidential.",
    ],
)
def test_what_is_kept_from_him_is_a_secret_all_the_same(said: str) -> None:
    assert not left(said)
