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


LOSS = (
    "Rosa lost the baby.",
    "Mother miscarried on 20 April.",
    "The pregnancy has ended.",
    "Rosa is no longer pregnant.",
    "There is no heartbeat.",
    "The baby died on 3 May 2026.",
    "The stillbirth was explained.",
    "Register the stillbirth.",
    "Discuss the stillbirth with the consultant.",
    "Plan the funeral with Rosa.",
    "A memory box was made.",
    "The bereavement midwife came.",
    "Kit is grieving.",
    "The baby passed away.",
    "Rosa is not pregnant any more.",
    "The baby's heart had stopped.",
)
BIRTH = (
    "Baby was born on 3 May.",
    "Rosa had her baby on 3 May.",
    "Rosa gave birth in 2026.",
    "The baby is ten days old.",
    "The baby weighed 6 lb 2.",
    "Baby is on the neonatal unit.",
    "The health visitor made the new birth visit.",
)
NO_END = (
    "Rosa lost her phone.",
    "Rosa lost the baby book.",
    "Kit was born at home.",
    "Fay miscarried in 1999.",
    "Rosa had her baby scan moved.",
    "Rosa's grandfather passed away.",
    "Fay's twin died at sea.",
    "Rosa fears a miscarriage.",
    "There is a risk of stillbirth.",
    "If the baby died she would leave.",
    "Rosa has a history of miscarriage and stillbirth.",
    "Her first baby died.",
    "Her sister lost the baby.",
    "Kit is grieving for his father.",
    "Rosa went to the funeral of her aunt.",
    "The baby is well.",
    "Rosa will be booked for the birth.",
)
HAS_DIED = UNBORN.replace(became=Became.STILLBIRTH, ended_on=day("2026-05-03"))
KEPT_END = (Restriction(reason="Hers to tell", people=("dad",)),)
OF_FIELD = Restriction(field="became", reason="Hers to tell", people=("dad",))
DAD = Person(id="dad", names="Kit Marlowe", role="father")


@pytest.mark.parametrize("words", [*LOSS, *BIRTH, *NO_END])
def test_what_became_of_a_baby_is_told_in_no_words_where_it_is_kept_back(words: str) -> None:
    closed = HAS_DIED.replace(restricted=KEPT_END)
    told = case_with(words, closed).adding(DAD).adding(GRAN)
    reader, gone = Reader(person="dad", form=FORM), words not in NO_END
    assert left_of(told, reader)[0] == ("Rosa came." if gone else f"Rosa came. {words}")
    by_field = HAS_DIED.replace(restricted=(OF_FIELD,))
    assert (words in left_of(told.adding(by_field), reader)[0]) is not gone
    for stays in (told.adding(HAS_DIED), told.adding(UNBORN.replace(restricted=KEPT_END))):
        assert words in left_of(stays, reader)[0]
    for other in (Reader(person="mum", form=FORM), Reader(chair=True)):
        assert words in left_of(told, other)[0]


@pytest.mark.parametrize("about", ["mum", "kid"])
def test_what_she_lost_before_is_no_secret_in_a_record_of_somebody_else(about: str) -> None:
    case = CASE.adding(HAS_DIED.replace(restricted=KEPT_END)).adding(DAD).adding(KID)
    before = "Rosa came. Rosa had a miscarriage in 2019."
    told = case.adding(Event(id="e", about=(about,), kind="other", happened=before))
    assert left_of(told, Reader(person="dad", form=FORM)) == (before, 0)


def test_words_of_others_say_nothing_of_the_baby() -> None:
    case = CASE.adding(HAS_DIED.replace(restricted=KEPT_END)).adding(DAD).adding(KID)
    of_kid = Event(id="e", about=("kid",), kind="other", happened="She was born early.")
    reader = Reader(person="dad", form=FORM)
    assert left_of(case.adding(of_kid), reader)[0] == of_kid.happened
    of_baby = case.adding(of_kid.replace(happened="Jude came. The baby died."))
    assert left_of(of_baby, reader)[0] == "Jude came."
