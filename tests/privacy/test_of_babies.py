"""That neither girl or boy nor how many babies is told in any words where it is withheld."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.people import Person, Sex
from prebirth.case.pregnancy import Baby, Became, Pregnancy
from prebirth.case.record import Record, Restriction
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


NUMBER = (
    "Bring your babies.",
    "Buy two cots.",
    "Neither baby moved.",
    "Baby A is small.",
    "Baby B: breech.",
    "The unborns are well.",
    "Both car seats fit.",
    "Two heartbeats were heard.",
    "She bought a double buggy.",
    "Rosa is carrying two.",
    "Babies are well.",
    "The other baby kicks.",
    "Baby 2 is small.",
    "Twin 2 is small.",
    "Both of the babies grow.",
    "Two Moses baskets came.",
    "Two yolk sacs seen.",
    "The babies of Rosa's move.",
    "Rosa's babies move.",
    "Scan: Baby A and Baby B seen.",
)
NO_NUMBER = (
    "Give the baby a bath.",
    "The baby is well.",
    "Two midwives came.",
    "Rosa is carrying two bags.",
    "Baby 2 weeks early last time.",
    "A cot came.",
    "Bumps and Babies group.",
    "Both parents came.",
    "It is her second baby.",
    "Her first baby cried.",
    "Baby A&E plan.",
    "Rosa asked how babies sleep.",
)
SEX = (
    "Her daughter kicks.",
    "Their daughter grows.",
    "She is breech.",
    "She is kicking.",
    "We meet when she is born.",
    "He will be born at home.",
    "They named her Wren.",
    "It is a little princess.",
    "Our princess is due.",
    "XX chromosomes were found.",
    "Karyotype 46,XX.",
    "The baby is a she.",
    "Jude gets a baby sister.",
    "Their unborn daughter is well.",
    "The baby's sex is known.",
    "It is a girl.",
    "Rosa's daughter is well.",
    "Her son grows.",
    "Baby is female.",
)
NO_SEX = (
    "She is well.",
    "Rosa said that she is tired.",
    "Her midwife came.",
    "Princess Anne Hospital rang.",
    "She was moved.",
    "He named the street.",
    "The girls next door came.",
    "She is engaged to Kit.",
    "She is due in May.",
    "He is kicking off.",
    "She is due in court.",
    "Her pain is better.",
    "She was born in Leeds.",
)
KEPT = Restriction(field="babies", reason="Told in confidence")
KID = Person(id="kid", names="Jude Lintock", role="half-sibling", sex=Sex.WOMAN)
GRAN = Person(id="gran", names="Fay Lintock", role="grandparent")


def of_several(words: str, pregnancy: Pregnancy) -> Case:
    told = Event(id="e", on=day("2026-04-01"), about=("mum",), happened=f"Rosa came. {words}")
    return CASE.replace_tables(pregnancy=pregnancy).adding(told)


@pytest.mark.parametrize("words", [*NUMBER, *NO_NUMBER])
def test_how_many_babies_is_told_in_no_words_where_it_is_kept_back(words: str) -> None:
    kept = of_several(words, Pregnancy(babies=2, restricted=(KEPT,)))
    gone = words in NUMBER
    assert left_of(kept, Reader()) == ("Rosa came." if gone else f"Rosa came. {words}", gone)
    for stays in (
        of_several(words, Pregnancy(babies=2)),
        of_several(words, Pregnancy(restricted=(KEPT,))),
    ):
        assert words in left_of(stays, Reader())[0]
    assert words in left_of(kept, Reader(chair=True))[0]


@pytest.mark.parametrize("words", [*SEX, *NO_SEX])
def test_girl_or_boy_is_told_by_what_can_only_be_the_baby(words: str) -> None:
    gone = words in SEX
    told = left_of(case_with(words, UNBORN), MUM[0])
    assert told == ("Rosa came." if gone else f"Rosa came. {words}", gone)
    assert words in left_of(case_with(words, UNBORN.replace(sex=None)), MUM[0])[0]


@pytest.mark.parametrize(
    ("words", "other", "stays"),
    [
        ("Their daughter grows.", KID, True),
        ("Their son grows.", KID, False),
        ("Her daughter grows.", GRAN, True),
        ("Rosa's daughter grows.", GRAN, False),
        ("Their son grows.", PreviousChild(id="c", parents=("mum",)), True),
    ],
)
def test_a_daughter_may_be_another(words: str, other: Record, stays: bool) -> None:
    reader = Reader(person="mum", form=FORM)
    assert (words in left_of(case_with(words, UNBORN).adding(other), reader)[0]) is stays
