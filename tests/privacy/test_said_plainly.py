"""A line said to the parents is in the copy of each parent for whom it is, and in no other."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.people import Person, Role, Sex
from prebirth.form.load import load_walk
from prebirth.form.question import ONE_READER, AnswerAudience
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.said_plainly import lacks_a_reader, may_speak_of_one
from tests.conftest import day

FORM = load_walk().form
MUM = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, sex=Sex.WOMAN)
DAD = Person(id="dad", names="Kit Marlowe", role=Role.FATHER, sex=Sex.MAN)
LINE = Answer(id="Q15.1", question="Q15.1", text="Scans were missed.")


def said(answer: Answer, reader: str, *people: Person) -> str:
    case = Case().adding(answer)
    for person in people or (MUM, DAD):
        case = case.adding(person)
    seen, _ = for_reader(case, OneParent(reader, FORM))
    left: Answer = seen.record("answers", answer.id)
    return left.plain


@pytest.mark.parametrize(
    ("text", "of_one"),
    [
        ("You missed some visits.", True),
        ("He must not come back.", True),
        ("We ask her to stay.", True),
        ("You both know the plan. You drank.", True),
        ("You both know the plan.", False),
        ("We want your baby to be safe.", False),
        ("We still do not know much.", False),
        ("Each of you was asked.", False),
    ],
)
def test_a_line_that_may_speak_of_one_adult_waits_till_somebody_says_for_whom(
    text: str, *, of_one: bool
) -> None:
    line = LINE.replace(plain=text)
    assert may_speak_of_one(text) == of_one
    for reader in ("mum", "dad"):
        assert said(line, reader) == ("" if of_one else text)
        assert said(line.replace(plain_for=(reader,)), reader) == text
        other = {"mum": "dad", "dad": "mum"}[reader]
        assert said(line.replace(plain_for=(other,)), reader) == ""
    both = Case().adding(line).adding(MUM).adding(DAD)
    question = FORM.asked["Q15.1"]
    assert lacks_a_reader(both, question, line) == of_one
    assert not lacks_a_reader(both, question, line.replace(plain_for=("mum",)))


@pytest.mark.parametrize(
    ("text", "of_one"),
    [
        ("The father drinks.", True),
        ("Dad drinks.", True),
        ("The baby's dad drinks.", True),
        ("Dads drinking is a worry.", True),
        ("Nan drinks.", True),
        ("Partner drinks.", True),
        ("Mum and Dad know the plan.", False),
        ("A place in a mother and baby unit is sought.", False),
        ("There is a father's group on Mondays.", False),
        ("Partner agencies meet in May.", False),
        ("Mothers like this group.", False),
    ],
)
def test_so_does_a_line_that_speaks_of_one_by_what_they_are(text: str, *, of_one: bool) -> None:
    line = LINE.replace(plain=text)
    both = Case().adding(line).adding(MUM).adding(DAD)
    assert lacks_a_reader(both, FORM.asked["Q15.1"], line) == of_one
    for reader in ("mum", "dad"):
        assert said(line, reader) == ("" if of_one else text)


def test_nobody_is_asked_where_one_parent_alone_reads_it() -> None:
    line = LINE.replace(plain="You missed some visits.")
    assert said(line, "mum", MUM) == line.plain
    assert said(line, "mum", MUM, DAD.replace(died=day("2026-01-02"))) == line.plain
    hers = Answer(id="Q3.3@mum", question="Q3.3", about="mum", plain="You felt low.", text="Low.")
    assert said(hers, "mum") == "You felt low."


@pytest.mark.parametrize(
    "dad", [DAD.replace(died=day("2026-01-02")), DAD.replace(role=Role.OTHER), None]
)
def test_a_line_ticked_for_somebody_is_never_anybody_elses(dad: Person | None) -> None:
    line = LINE.replace(plain="You may not come home.", plain_for=("dad",))
    assert said(line, "mum", MUM, *([dad] if dad else [])) == ""
    hers = Answer(id="Q3.3@mum", question="Q3.3", about="mum", plain="You felt low.", text="Low.")
    assert said(hers.replace(plain_for=("dad",)), "mum") == ""


@pytest.mark.parametrize("audience", sorted(ONE_READER))
def test_nobody_is_asked_where_the_question_is_for_one_parent(audience: AnswerAudience) -> None:
    both = Case().adding(MUM).adding(DAD)
    question = FORM.asked["Q15.1"].model_copy(update={"audience": audience})
    assert not lacks_a_reader(both, question, LINE.replace(plain="You missed some visits."))


def test_a_line_for_both_says_nothing_of_another_adult() -> None:
    line = LINE.replace(plain="We know the plan. Kit drank. His sister helps.", plain_for=("mum",))
    assert said(line, "mum").replace(" […]", "") == "We know the plan."
