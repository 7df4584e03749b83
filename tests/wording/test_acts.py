"""What somebody did, in words: as the reader may know it, in the reader's language."""

from __future__ import annotations

import re
from importlib import import_module
from string import Formatter

import pytest

from prebirth.case.agencies import Agency, Subject
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Response
from prebirth.case.people import Person
from prebirth.rules.prompts.rule import prompt_title
from prebirth.wording.acts import TEAM_ACTS, UNKNOWN, WORDS, act_words
from prebirth.wording.facts import record_title
from tests.case.test_label import STORED

CASE = (
    Case(id="c")
    .adding(Person(id="p1", names="Leah Marsh"))
    .adding(Agency(id="a1", name="Colchester midwives"))
    .adding(Answer(id="Q1.1", question="Q1.1", asked="Why now?"))
)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        (Label.of(Code.ADD, table="people"), "add person"),
        (Label.of(Code.ADD_NAMED, table="people", record="p1"), "add person Leah Marsh"),
        (
            Label.of(Code.CHANGE, table="people", record="p1", field="names"),
            "change full name of Leah Marsh",
        ),
        (
            Label.of(Code.CHANGE_ROWS, table="people", field="phone", n=2),
            "change phone in 2 rows",
        ),
        (Label.of(Code.REMOVE, table="people", record="p1"), "remove person Leah Marsh"),
        (Label.of(Code.REMOVE_ROWS, table="people", n=2), "remove 2 rows: person"),
        (Label.of(Code.SHIFT, person="p1"), "move Leah Marsh in the genogram"),
        (Label.of(Code.TAKE_IN, agency="a1"), "add what Colchester midwives gave"),
        (Label.of(Code.TAKE_IN, agency=""), "add what the agency gave"),
        (Label.of(Code.READ_TOGETHER, subject=Subject.HOME.name), "read together: home"),
        (Label.of(Code.ANSWER, question="Q1.1"), "change “Why now?”"),
        (Label.of(Code.ANSWER, question="Q2.2"), "change “Q2.2”"),
        (Label.of(Code.SIGN, n=3), "sign version 3"),
        (Label.of(Code.SHARE), "share with somebody"),
    ],
)
def test_a_label_says_what_was_done(label: Label, words: str) -> None:
    assert act_words(str(label), CASE) == words


def test_what_is_not_in_the_case_of_the_reader_is_not_named() -> None:
    seen = Case(id="c")
    for label in (
        Label.of(Code.CHANGE, table="people", record="p1", field="names"),
        Label.of(Code.REMOVE, table="people", record="p1"),
        Label.of(Code.TAKE_IN, agency="a1"),
        Label.of(Code.ANSWER, question="Q1.1"),
    ):
        words = act_words(str(label), seen)
        assert not re.search("Leah|Marsh|Colchester|Why", words), words
    assert act_words(str(Label.of(Code.REMOVE, table="people", record="p1")), seen) == (
        "remove person Somebody no longer listed"
    )


def test_an_entry_that_is_not_shown_is_not_said_to_be_gone() -> None:
    label = Label.of(Code.CHANGE, table="events", record="e1", field="on")
    assert act_words(str(label), Case(id="c")) == "change date of an entry that is not named here"


def test_what_an_entry_removed_or_added_is_named_from_it() -> None:
    content = {"id": "p2", "names": "Dan Marsh"}
    label = str(Label.of(Code.REMOVE, table="people", record="p2"))
    for change in (
        Change("remove", "people", "p2", before=content),
        Change("add", "people", "p2", after=content),
    ):
        assert act_words(label, CASE, (change,)) == "remove person Dan Marsh"


def test_whom_something_went_to_stands_in_the_details() -> None:
    acts = [
        Change("act", "team", "m1", "share", None, {"to": "Bob (manager)"}),
        Change("act", "team", "m2", "share", None, {"to": "Cas (worker)"}),
        Change("act", "team", "k", "key", None, {"for": ["m1", "m2"]}),
    ]
    assert act_words("@share", CASE, acts) == "share with Bob (manager), Cas (worker)"
    acts = [Change("act", "assessment", "assessment", "hand over", None, {"to": "Bea"})]
    assert act_words("@hand-over", CASE, acts) == "hand over to Bea"


def test_a_question_has_the_heading_of_the_form_and_words_the_readers_language() -> None:
    label = str(Label.of(Code.ANSWER, question="Q1.1"))
    assert act_words(label, CASE, asked={"Q1.1": "Reason"}.__getitem__) == "change “Reason”"
    welsh = {"add {kind}": "ychwanegu {kind}", "person": "unigolyn"}
    label = str(Label.of(Code.ADD, table="people"))
    assert act_words(label, CASE, say=lambda text: welsh.get(text, text)) == "ychwanegu unigolyn"


def test_a_sentence_of_an_earlier_build_stays_as_it_was_stored() -> None:
    assert act_words("change the due date", CASE) == "change the due date"
    assert act_words("{name} @sign", CASE) == "{name} @sign"


@pytest.mark.parametrize("text", STORED)
def test_every_code_has_words_that_its_parameters_fill(text: str) -> None:
    words = act_words(text, CASE)
    assert words
    assert UNKNOWN not in words
    assert not set("{}@") & set(words)


@pytest.mark.parametrize(
    "text",
    [
        "@change?table=nothing&record=p1&field=names",
        "@change?table=people&record=p1&field=model_fields",
        "@change?table=schema_version&record=p1&field=names",
        "@read-together?subject=__class__",
        "@add?table=",
    ],
)
def test_a_label_that_somebody_made_up_breaks_nothing(text: str) -> None:
    assert UNKNOWN in act_words(text, CASE)


def test_words_are_kept_for_every_code_and_no_other() -> None:
    assert list(WORDS) == list(Code)
    fields = {name for words in WORDS.values() for _, name, *_ in Formatter().parse(words) if name}
    known = {"kind", "name", "to"} | {name for code in Code for name in code.takes}
    assert fields <= known
    deleting = {"ask gone", "agree gone", "keep", "gone"}
    assert set(TEAM_ACTS) == {"share", "unshare", "key", *deleting}


def test_a_prompt_is_called_by_what_it_says_and_never_by_its_id() -> None:
    import_module("prebirth.rules.prompts.evaluate")
    label = str(Label.of(Code.RESPOND, prompt="may-be-one"))
    words = act_words(label, CASE, raised=prompt_title)
    assert words == (
        "answer the prompt “Two people, or two agencies, may be one who was entered twice”"
    )
    assert "long gone" in act_words(str(Label.of(Code.RESPOND, prompt="long-gone")), CASE)
    response = Response(id="r", prompt="may-be-one", done="They are two.")
    assert record_title(CASE, response) == "They are two."
