"""“Rosa and M” or “him and Rosa” may be said of somebody withheld; ordinary words are not."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.privacy.beside import is_letter, pairs
from prebirth.privacy.folding import words_in
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Withheld
from tests.conftest import day
from tests.privacy.test_third_party import FORM, MUM, case_of

SHUT = (Restriction(reason="Police operation"),)
ROSA = MUM.replace(known_as="Rosa", sex=Sex.WOMAN)
KIT = Person(id="dad", names="Kit O'Farrow", role=Role.FATHER, of_parent="mum", sex=Sex.MAN)
MARL = Person(id="x", names="Marl Dunning", role=Role.PARTNER, of_parent="mum", sex=Sex.MAN)
ANN = Person(id="ann", names="Ann Poll", role=Role.OTHER, sex=Sex.WOMAN)
PAIR = Tie(id="t1", one="mum", kind=TieKind.RELATIONSHIP, other="x")
PARTED = Tie(id="t2", one="mum", kind=TieKind.SEPARATED, other="dad")
HIS = Tie(id="t3", one="dad", kind=TieKind.RELATIONSHIP, other="ann")
CASE = case_of(ROSA, KIT, PARTED, begin=Case(id="c"))
WITHHELD = CASE.adding(MARL.replace(restricted=SHUT)).adding(PAIR)
AWAY = CASE.adding(ANN.replace(restricted=SHUT)).adding(HIS)


EVERYBODY = Reader()


def told(
    case: Case, text: str, reader: Reader | OneParent = EVERYBODY, about: str = "mum"
) -> tuple[str, list[Withheld]]:
    """What a copy says of a text in an event about somebody, and what it took out of it."""
    event = Event(id="e", on=day("2026-03-01"), about=(about,), happened=text)
    seen, held = for_reader(case.adding(event), reader)
    left = seen.events.get("e")
    return (left.happened if left else ""), [one for one in held if one.record == "e" and one.words]


NEAR = [
    "Rosa and M argued.",
    "Rosa and M. argued.",
    "M and Rosa argued.",
    "Rosa & M rowed",
    "Rosa+M rowed",
    "him and Rosa split",
    "Rosa and him split.",
    "He and Rosa rowed.",
]


@pytest.mark.parametrize("text", NEAR)
def test_somebody_withheld_beside_a_name_is_near(text: str) -> None:
    said, held = told(WITHHELD, f"Home is tidy. {text}")
    assert said == "Home is tidy."
    assert [one.near for one in held] == [True]


@pytest.mark.parametrize("text", NEAR)
def test_the_same_stays_where_nobody_is_withheld(text: str) -> None:
    for case in (CASE, CASE.adding(MARL).adding(PAIR)):
        assert told(case, text) == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "Kit and M argued.",
        "M + F argued.",
        "Rosa and K argued.",
        "Rosa and M Jones came.",
        "Kit M and Rosa came.",
        "Rosa and her mother came.",
        "She and Rosa came.",
        "Kit came. Him and Rosa split.",
        "Him and Kit rowed.",
        "Rosa and I met.",
        "Vitamin M and iron for Rosa.",
    ],
)
def test_what_speaks_of_nobody_withheld_stays(text: str) -> None:
    assert told(WITHHELD, text)[0] == told(CASE, text)[0] == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rosa and M came.", [(0, 2)]),
        ("Rosa&M came.", [(0, 1)]),
        ("Rosa or M came.", []),
        ("Rosa, and M came.", []),
        (" and Rosa saw him", []),
    ],
)
def test_two_are_a_pair_where_nothing_but_and_is_between(
    text: str, found: list[tuple[int, int]]
) -> None:
    assert [*pairs(words_in(text))] == found


@pytest.mark.parametrize(
    ("text", "at", "letter"),
    [
        ("Rosa and M", 2, True),
        ("Rosa and m", 2, False),
        ("Rosa and I", 2, False),
        ("Rosa and Marl", 2, False),
        ("Rosa M came", 1, False),
        ("Seen M today", 1, True),
        ("A M came", 1, False),
    ],
)
def test_a_letter_by_itself_is_no_part_of_a_name(text: str, at: int, *, letter: bool) -> None:
    assert is_letter(words_in(text), at) == letter


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Kit and her mother came.", True),
        ("Kit and her rowed.", False),
        ("Her and Kit rowed.", False),
        ("Row of Kit and her.", False),
        ("Kit and her, again.", False),
    ],
)
def test_her_before_what_is_hers_is_nobody_beside_him(text: str, *, stays: bool) -> None:
    assert told(AWAY, text, about="dad")[0] == (text if stays else "")


@pytest.mark.parametrize("text", ["Rosa and Kit came.", "Rosa and her mother came."])
def test_only_a_pronoun_is_said_of_one_whose_sex_nobody_wrote(text: str) -> None:
    case = CASE.adding(MARL.replace(restricted=SHUT, sex=None)).adding(PAIR)
    assert told(case, text) == (text, [])
    assert told(case, "Rosa and her rowed.")[0] == ""


@pytest.mark.parametrize("text", ["Kit's girlfriend came.", "His new girlfriend came."])
@pytest.mark.parametrize("about", ["mum", "dad"])
def test_who_is_surely_his_partner_is_meant_before_one_who_may_be(text: str, about: str) -> None:
    for reader in (Reader(), OneParent("mum", FORM)):
        assert told(AWAY, text, reader, about)[0].replace("[…]", "") == ""
    assert told(CASE, text, about=about)[0] == text


def test_a_former_partner_is_not_meant_where_somebody_else_is_the_partner() -> None:
    said, held = told(WITHHELD, "Rosa's boyfriend was there.", about="dad")
    assert (said, [one.near for one in held]) == ("", [True])


@pytest.mark.parametrize("tie", [TieKind.RELATIONSHIP, TieKind.SEPARATED])
def test_of_two_whom_a_word_may_mean_the_reader_is_one(tie: TieKind) -> None:
    both = AWAY.adding(PARTED.replace(kind=tie))
    assert told(both, "His new girlfriend came.", OneParent("mum", FORM))[0] in {"", "[…]"}
    alone = CASE.adding(PARTED.replace(kind=TieKind.RELATIONSHIP))
    own = "His girlfriend came."
    assert told(alone, own, OneParent("mum", FORM)) == (own, [])


@pytest.mark.parametrize(
    "text",
    ["F on meds", "F lost his job.", "Told F re scan.", "Rosa was low. F was out.", "M + F"],
)
def test_the_letter_for_the_other_parent_is_near_in_a_parents_copy(text: str) -> None:
    said, held = told(CASE, text, OneParent("mum", FORM))
    assert text not in said
    assert all(one.near for one in held)
    assert held
    assert told(CASE, text)[0] == text


@pytest.mark.parametrize(
    "text",
    [
        "M on meds",
        "Sex: F",
        "M/F",
        "Room F is free.",
        "Plan F on Monday",
        "Rosa F. rang.",
        "Grade F at school",
        "Seen on ward F",
        "B on meds by plan F",
        "f on meds",
    ],
)
def test_such_a_letter_stays_where_it_is_nobody(text: str) -> None:
    assert told(CASE, text, OneParent("mum", FORM)) == (text, [])


def test_a_reader_whose_own_initial_it_is_reads_on() -> None:
    case = CASE.adding(ROSA.replace(names="Fern Lintock", known_as="Fern"))
    assert told(case, "F on meds", OneParent("mum", FORM)) == ("F on meds", [])
    assert told(CASE, "M on meds", OneParent("dad", FORM), "dad")[0] in {"", "[…]"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Marl:\nDrinks heavily\nNo job", ""),
        ("Marl:\nNo job\n\nHome is tidy", "Home is tidy"),
        ("Marl:\nThe flat is cold.\nHome is tidy", "The flat is cold.\nHome is tidy"),
        ("Marl:\nRosa was calm", "Rosa was calm"),
        ("Marl:\n- no job\nHome is tidy", "Home is tidy"),
        ("Worries:\nNo job\nHome is tidy", "Worries:\nNo job\nHome is tidy"),
    ],
)
def test_a_list_without_marks_goes_with_the_name_above_it(text: str, left: str) -> None:
    assert told(WITHHELD, text)[0] == left


CLINIC = Event(
    id="s", on=day("2021-05-03"), about=("mum",), happened="Rosa went to the Quayside Clinic."
).replace(restricted=SHUT)
HAVEN = Agency(id="h", name="Haven Women's Service", restricted=SHUT)


@pytest.mark.parametrize(
    "text", ["Quayside again", "Went to Quayside.", "her womens service worker rang"]
)
def test_the_own_word_of_a_withheld_place_or_agency_is_near(text: str) -> None:
    said, held = told(CASE.adding(CLINIC).adding(HAVEN), f"Home is tidy.\n{text}")
    assert said == "Home is tidy."
    assert [one.near for one in held] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "A walk on the quayside.",
        "The clinic rang.",
        "Women are safe there.",
        "Her service was kind.",
        "Antenatal again",
    ],
)
def test_a_word_of_many_places_stays(text: str) -> None:
    many = CLINIC.replace(happened="Rosa went to the Antenatal Clinic at Quayside Clinic.")
    assert told(CASE.adding(many).adding(HAVEN), text) == (text, [])


def test_a_word_of_a_place_that_is_shown_stays() -> None:
    shown = Agency(id="q", name="Quayside Surgery")
    assert told(CASE.adding(CLINIC).adding(shown), "Quayside again")[0] == "Quayside again"


@pytest.mark.parametrize("text", ["KX19LPT", "kx19 lpt", "KX19-LPT", "reg KX19", "D.O.B. 14-03-91"])
def test_a_plate_and_a_day_of_birth_are_near_however_they_are_written(text: str) -> None:
    car = CLINIC.replace(happened="Car KX19 LPT.")
    born = MARL.replace(born=day("1991-03-14"), restricted=SHUT)
    said, held = told(CASE.adding(car).adding(born), f"A man rang ({text}).")
    assert said == ""
    assert held[0].near
