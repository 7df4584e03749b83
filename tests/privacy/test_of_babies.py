"""That girl or boy is told in no words where it is withheld."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person, Sex
from prebirth.case.pregnancy import Baby, Became, Pregnancy
from prebirth.copies.undecided import to_decide
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.conftest import day
from tests.typed import present

FORM = load_walk().form
CASE = Case(id="c").adding(Person(id="mum", names="Rosa Lintock", role="mother"))
UNBORN = Baby(id="b", sex=Sex.MAN)
MUM = (OneParent("mum", FORM), Reader(person="mum", form=FORM))


def case_with(words: str, baby: Baby) -> Case:
    told = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"Rosa came. {words}")
    expected = Pregnancy(due=day("2026-08-20"))
    return CASE.replace_tables(pregnancy=expected).adding(baby).adding(told)


def left_of(case: Case, reader: Reader | OneParent) -> tuple[str, int]:
    seen, held = for_reader(case, reader)
    out = to_decide(held, every_sentence=False)
    return present(seen.events.get("e")).happened, len(out)


@pytest.mark.parametrize(
    "words", ["The scan shows a boy.", "It is a baby girl.", "The sex of the baby is known."]
)
@pytest.mark.parametrize("reader", MUM)
def test_a_family_paper_says_girl_or_boy_in_no_words(
    words: str, reader: OneParent | Reader
) -> None:
    assert left_of(case_with(words, UNBORN), reader) == ("Rosa came.", 1)
    for stays in (
        case_with(words, UNBORN.replace(sex=None)),
        case_with(words, UNBORN.replace(became=Became.BORN, born=day("2026-08-01"))),
    ):
        assert words in left_of(stays, reader)[0]
    assert words in left_of(case_with(words, UNBORN), Reader())[0]
    other = "The boys in the street shout."
    assert other in left_of(case_with(other, UNBORN), reader)[0]
