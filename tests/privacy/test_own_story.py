"""What is a parent's own stands in their copy though it names kin or the other parent."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.people import Person, Role, Sex
from prebirth.case.ties import Tie
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.sentences import LEFT_OUT

FORM = load_walk().form
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, sex=Sex.WOMAN))
    .adding(Person(id="dad", names="Kit Marlowe", role=Role.FATHER, sex=Sex.MAN))
    .adding(Person(id="ex", names="Craig Dunmore", role=Role.EX_PARTNER, sex=Sex.MAN))
    .adding(Person(id="nan", names="Ada Lintock", role=Role.GRANDPARENT, sex=Sex.WOMAN))
    .adding(Tie(id="t", one="nan", kind="parent of (birth)", other="mum"))
    .adding(
        Tie(
            id="v",
            one="ex",
            kind="separated",
            other="mum",
            quality=("violence confirmed",),
            hurts="this person hurts the other",
        )
    )
)


def left(text: str, who: str = "mum", *, about: str = "mum", question: str = "Q7.1") -> str:
    """What stays of an answer in the full copy of a parent."""
    key = f"{question}@{about}" if about else question
    answer = Answer(id=key, question=question, about=about or None, text=text)
    kept = for_reader(CASE.adding(answer), OneParent(who, FORM))[0].answers.get(key)
    return kept.text if kept else ""


@pytest.mark.parametrize(
    "said",
    [
        "Just me, she says, from Northfen. Not religious; lights a candle for her father.",
        "Wants her mother at the birth and hot tea after. No particular customs.",
        "Misses her grandmother.",
        "White English. Not practising.",
    ],
)
def test_what_she_feels_for_kin_is_her_own(said: str) -> None:
    assert left(said) == said


@pytest.mark.parametrize(
    "said",
    [
        "Misses her mother, who drinks.",
        "Wants her mother at the birth and she is ill.",
        "Rings her father in prison.",
        "Rings her mother's partner.",
        "Loves her mother and her rages.",
        "Her mother is a Catholic.",
        "Was hit by her father.",
        "Cares for her father.",
        "Wants his mother at the birth.",
        "Misses her mother and Ada drinks.",
        "Misses her ex.",
    ],
)
def test_what_tells_of_kin_goes_all_the_same(said: str) -> None:
    assert left(f"White English. {said}").removesuffix(LEFT_OUT).strip() == "White English."


def test_what_takes_back_the_sentence_before_still_takes_it_along() -> None:
    assert left("Goes to mass. Not with Ada, who is a Hindu.") == ""


def test_of_the_other_parent_it_is_not_theirs() -> None:
    assert left("Wants her mother at the birth.", "dad") == ""


@pytest.mark.parametrize(
    "said",
    [
        "Rosa and Kit agreed on 8 May to stay on the ward.",
        "Kit and Rosa have both agreed to a check each week.",
        "Kit & Rosa agree to the plan.",
    ],
)
@pytest.mark.parametrize("who", ["mum", "dad"])
def test_what_both_agreed_is_in_the_copy_of_each(said: str, who: str) -> None:
    assert left(f"It is calm. {said}", who, about="", question="Q17.5") == f"It is calm. {said}"


@pytest.mark.parametrize(
    "said",
    [
        "Kit agreed to stay on the ward.",
        "Rosa and Kit agreed that he drinks.",
        "Rosa and Kit agreed to a visit to his prison.",
        "Rosa and Kit agreed to pay Ada back.",
        "Rosa and Craig agreed to meet.",
        "Rosa and Kit take cocaine.",
        "Rosa and Kit agreed to stay; Kit drinks.",
    ],
)
def test_what_one_of_them_did_is_not_agreed_by_both(said: str) -> None:
    kept = left(f"It is calm. {said}", about="", question="Q17.5")
    assert kept.removesuffix(LEFT_OUT).strip() == "It is calm."
