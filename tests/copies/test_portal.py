"""The page for the portal endangers nobody, whoever reads the mother's telephone."""

from datetime import date

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.pregnancy import Baby
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.layout.blocks import words_of
from tests.copies.filled import filled
from tests.copies.made import copy_pdf, document_of
from tests.layout.pdf.test_write import text_of

ON = date(2026, 5, 15)
ORDER = CopyOrder(CopyKind.PORTAL, ON)


def flat(case: Case) -> str:
    return " ".join(text_of(copy_pdf(ORDER, case)).split())


def test_it_says_when_and_whom_to_ask(practice: Case) -> None:
    text = flat(practice)
    for wanted in (
        "Leanne Marie Hartley, NHS number 999 000 0018",
        "20 August 2026",
        "speak with the unit's named midwife",
    ):
        assert wanted in text


def test_nobody_finds_her_by_it(practice: Case) -> None:
    assert practice.pregnancy.unit
    assert practice.pregnancy.midwife
    text = flat(practice)
    assert practice.pregnancy.unit not in text
    assert practice.pregnancy.midwife not in text


def test_it_says_nothing_of_the_assessment_or_of_anybody(practice: Case) -> None:
    text = flat(practice)
    words = (
        "social",
        "protection",
        "Craig",
        "Tomasz",
        "Sandra",
        "26-0417",
        "RESTRICTED",
        "conference",
    )
    for closed in words:
        assert closed not in text


@pytest.mark.parametrize("more", [(), (Baby(id="b", became="stillborn"),)])
def test_whoever_reads_over_her_shoulder_learns_of_no_other_page(more: tuple[Baby, ...]) -> None:
    case = Case(id="c").adding(Person(id="m", names="Mo", role="mother"))
    for baby in more:
        case = case.adding(baby)
    text = words_of(document_of(ORDER, case).blocks).casefold()
    assert "named midwife" in text
    assert not [word for word in ("page", "filed", "apart", "second") if word in text]


def test_no_sentence_that_anybody_wrote_stands_on_it() -> None:
    case = filled(load_walk(), 3)
    shown = str(document_of(ORDER, case))
    texts = [answer.text for answer in case.answers]
    texts += [str(plan.place_agreed) for plan in case.birth_plans]
    texts += [basis.why for basis in case.birth_bases]
    assert not [text for text in texts if text in shown]


def test_it_says_which_language_she_speaks_and_not_his(case: Case) -> None:
    for key, role, tongue in (("m", "mother", "Tigrinya"), ("f", "father", "Urdu")):
        case = case.adding(
            Person(id=key, role=role, names=key, first_language=tongue, interpreter="yes")
        )
    case = case.adding(Answer(id="Q17.2", question="Q17.2", text="Nobody is to know."))
    text = flat(case)
    assert "Tigrinya; never a relative" in text
    assert "Urdu" not in text
    assert "Nobody is to know" not in text
