"""The answers to the questions of one role, in a form with two of them and with none."""

from datetime import date
from pathlib import Path

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.values import Known
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.form.model import Form
from prebirth.form.question import QuestionRole
from prebirth.form.roles import answers_of, keys_of, unanswered, unwritten
from tests.form.test_packs import pack

TODAY = date(2026, 5, 15)

WORRIES, CHILDHOOD = QuestionRole.WORRIES, QuestionRole.CHILDHOOD


@pytest.fixture
def form(tmp_path: Path) -> Form:
    return load_walk(pack("own", tmp_path)).form


def answer(key: str, **facts: object) -> Answer:
    question, _, about = key.partition("@")
    return Answer.model_validate({"id": key, "question": question, "about": about or None} | facts)


def test_a_role_has_the_answers_of_all_its_questions(form: Form) -> None:
    case = practice_case()
    assert keys_of(form, case, WORRIES, on=TODAY) == ["W2.1", "W2.2"]
    assert keys_of(form, case, WORRIES, "leanne", on=TODAY) == ["W2.1", "W2.2"], (
        "asked of all at once"
    )
    assert keys_of(form, case, CHILDHOOD, "leanne", on=TODAY) == ["W3.1@leanne"]
    assert keys_of(form, case, CHILDHOOD, "tomasz", on=TODAY) == ["W4.1@tomasz"]
    assert keys_of(form, case, CHILDHOOD, "nobody", on=TODAY) == []
    assert set(keys_of(form, case, CHILDHOOD, on=TODAY)) >= {"W3.1@leanne", "W4.1@tomasz"}
    assert keys_of(form, case, QuestionRole.CRYING, on=TODAY) == []


def test_one_answer_of_several_is_enough(form: Form) -> None:
    case = Case()
    assert unanswered(form, case, WORRIES, on=TODAY) == ["W2.1", "W2.2"]
    told = case.adding(answer("W2.2", text="Bruises."))
    assert unanswered(form, told, WORRIES, on=TODAY) == []
    assert unwritten(form, told, WORRIES, on=TODAY) == []
    assert [one.id for one in answers_of(form, told, WORRIES, on=TODAY)] == ["W2.2"]


def test_a_choice_is_an_answer_without_words_and_not_asked_is_none(form: Form) -> None:
    judgement = QuestionRole.JUDGEMENT
    chosen = Case().adding(answer("W1.1", choice=("No",)))
    assert unanswered(form, chosen, judgement, on=TODAY) == []
    assert unwritten(form, chosen, judgement, on=TODAY) == ["W1.1"]
    not_asked = Case().adding(answer("W1.1", choice=(Known.NOT_ASKED.value,)))
    assert unanswered(form, not_asked, judgement, on=TODAY) == ["W1.1"]


def test_a_role_that_no_question_has_lacks_nothing(form: Form) -> None:
    assert unanswered(form, Case(), QuestionRole.CRYING, on=TODAY) == []
    assert unwritten(form, Case(), QuestionRole.CRYING, on=TODAY) == []


def test_a_part_is_found_by_role_then_by_table_then_it_is_the_first(form: Form) -> None:
    assert form.section_of("at_birth", "people").id == "W6"
    assert form.section_of("crying", "people").id == "W5"
    assert form.section_of("crying", "appointments").id == "W1"


def test_no_role_is_called_as_a_table() -> None:
    assert not {*QuestionRole} & {*RECORDS, *SINGLE}
