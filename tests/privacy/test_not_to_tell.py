"""What a sentence itself says must not be told goes from every paper for one of the family."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.not_to_tell import is_kept_from
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import NO_CHOICE, Choice, Standing
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
    return present(for_reader(case, reader, choice)[0].events.get("e")).happened


@pytest.mark.parametrize(
    "said",
    [
        "Stanmere has not answered. Not to be discussed with him until a plan is made.",
        "Kit must not be told that police were rung.",
        "The referral was anonymous.",
        "He is to be arrested on Monday. Not to be mentioned to Kit.",
    ],
)
def test_a_report_for_him_does_not_say_it(said: str) -> None:
    assert left(f"Kit works nights. {said}") == "Kit works nights."
    assert said.partition(".")[0] in left(f"Kit works nights. {said}", Reader())


def test_his_own_copy_does_not_say_it_though_it_names_nobody_else() -> None:
    text = "Kit works nights. Kit must not be told that police were rung."
    assert left(text, OneParent("dad", FORM)) == "Kit works nights."


@pytest.mark.parametrize(
    "said", ["Kit was told on Monday.", "We discussed it with him.", "He did not show up."]
)
def test_what_may_be_told_stays(said: str) -> None:
    assert not is_kept_from(said)
    assert left(said) == said


def test_a_worker_may_let_it_stand() -> None:
    said = "The referral was anonymous."
    stood = Standing(Place("events", "e", "happened"), said, "He knows.")
    assert left(said, choice=Choice(stand=(stood,))) == said


def test_the_words_of_the_form_are_no_such_sentence() -> None:
    asked = Answer(id="q", question="Q1.5", asked="Is her address confidential?", text="No.")
    kept = for_reader(CASE.adding(asked), REPORT)[0].answers.get("q")
    assert kept == asked
