"""Somebody withheld is found where a text says what they are to somebody; nobody else is."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import NO_CHOICE, Choice, Standing

AWAY = (Restriction(reason="r"),)
MUM = Person(id="mum", names="Amy Alder", role=Role.MOTHER, sex=Sex.WOMAN)
DAD = Person(id="dad", names="Ben Birch", role=Role.FATHER, sex=Sex.MAN)
EX = Person(
    id="ex", names="Carl Cedar", role=Role.EX_PARTNER, of_parent="mum", sex=Sex.MAN, restricted=AWAY
)
HIS_EX = Person(id="hers", names="Dora Drum", role=Role.EX_PARTNER, of_parent="dad", sex=Sex.WOMAN)
GRANDAD = Person(
    id="gf",
    names="Ed Elder",
    role=Role.GRANDPARENT,
    of_parent="mum",
    sex=Sex.MAN,
    restricted=AWAY,
)
NAN = Person(id="nan", names="Fay Elder", role=Role.GRANDPARENT, of_parent="mum", sex=Sex.WOMAN)
STEP = Person(id="step", names="Gus Gale", role=Role.OTHER, sex=Sex.MAN, restricted=AWAY)
STEP_TIE = Tie(id="t1", one="step", other="mum", kind=TieKind.STEP)
BROTHER = Person(
    id="bro", names="Hal Birch", role=Role.RELATIVE, of_parent="dad", sex=Sex.MAN, restricted=AWAY
)
TOGETHER = Tie(id="t2", one="mum", other="dad", kind=TieKind.LIVING_TOGETHER)


def read(
    text: str, *more: Person | Tie, choice: Choice = NO_CHOICE, about: tuple[str, ...] = ()
) -> tuple[str, list[bool]]:
    """What is left of a text in everybody's copy, and of each sentence cut whether it was near."""
    case = Case().adding(MUM).adding(DAD).adding(TOGETHER)
    for record in (*more, Event(id="e", happened=text, about=about)):
        case = case.adding(record)
    seen, held = for_reader(case, Reader(), choice)
    left: Event | None = seen.events.get("e")
    return left.happened if left else "", [one.near for one in held if one.table == "events"]


@pytest.mark.parametrize(
    "text",
    [
        "Her ex has a key.",
        "Her ex-partner has a key.",
        "Her ex-p has a key.",
        "Her ex/p has a key.",
        "Her XP has a key.",
        "Her x-partner has a key.",
        "Her violent ex partner has a key.",
        "Her drunken ex has a key.",
        "Her previous partner has a key.",
        "Her former boyfriend's van was seen.",
        "Amy's ex has a key.",
        "Amys ex has a key.",
        "The mother's ex-husband has a key.",
        "Mum’s ex has a key.",
        "An ex of hers has a key.",
        "The ex-boyfriend has a key.",
        "The ex-partner of Amy has a key.",
        "Police know an ex-boyfriend of the mother.",
        "Her partner at the time was not an ex-partner of the mother.",
    ],
)
def test_a_former_partner_is_found_by_whose_they_were(text: str) -> None:
    left, _ = read(text, EX)
    assert left == ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The baby's grandfather is on bail.", GRANDAD),
        ("Baby's maternal grandad is on bail.", GRANDAD),
        ("The maternal grandfather is on bail.", GRANDAD),
        ("MGF is on bail.", GRANDAD),
        ("Her father is on bail.", GRANDAD),
        ("His grandfather is on bail.", GRANDAD),
        ("The mother's own dad is on bail.", GRANDAD),
        ("The grandfather is on bail.", GRANDAD),
        ("The grandfather of the baby is on bail.", GRANDAD),
        ("Her stepfather is on bail.", STEP),
        ("Amy's step-dad is on bail.", STEP),
        ("Her step father is on bail.", STEP),
        ("His brother is on bail.", BROTHER),
        ("Ben's brother is on bail.", BROTHER),
        ("A brother of his is on bail.", BROTHER),
        ("The baby's uncle is on bail.", BROTHER),
        ("The child's uncle is on bail.", BROTHER),
        ("Her mother's husband is on bail.", GRANDAD),
        ("The father's brothers are on bail.", BROTHER),
        ("The maternal grandmother's husband is on bail.", GRANDAD),
    ],
)
def test_so_is_a_relative_by_whose_they_are(text: str, who: Person) -> None:
    wed = Tie(id="t3", one="gf", other="nan", kind=TieKind.MARRIED)
    more = (NAN, wed) if who is GRANDAD else (STEP_TIE,) if who is STEP else ()
    assert read(text, who, *more)[0] == ""


@pytest.mark.parametrize(
    "text",
    [
        "His ex has a key.",
        "Ben's ex-partner has a key.",
        "The father's ex has a key.",
        "Her partner has a key.",
        "Her mother has a key.",
        "The baby's grandmother has a key.",
        "She is her own boss.",
        "The example is old.",
        "Her sister has a key.",
        "Her social worker has a key.",
        "The partner agencies have met.",
        "Their partner agencies have met.",
        "The previous plan is over.",
        "Her mother in law has a key.",
        "The midwife rang her; ex-smokers get a leaflet.",
        "A letter told her about ex-pupils.",
        "We told Amy ex-pupils are welcome.",
        "The flat is her own, ex-council.",
        "- damp ex-council flat of hers",
        "Her ex-council flat is damp.",
        "Her exam is on Monday.",
    ],
)
def test_the_innocent_stay(text: str) -> None:
    assert read(text, EX, HIS_EX, NAN) == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "His Acorn brother pack came.",
        "We asked him about brother days.",
        "We told Ben brother days are on.",
    ],
)
def test_what_stands_before_may_not_say_whose_it_is(text: str) -> None:
    assert read(text, BROTHER) == (text, [])


def test_it_is_sure_where_nobody_shown_bears_that_tie_and_near_where_somebody_does() -> None:
    other = EX.replace(id="ex2", names="Ian Ives", restricted=())
    stands = Standing(Place("events", "e", "happened"), "Her ex has a key.", "It is Ian.")
    assert read("Her ex has a key.", EX) == ("", [False])
    assert read("Her ex has a key.", EX, other) == ("", [True])
    kept, near = read("Her ex has a key.", EX, other, choice=Choice(stand=(stands,)))
    assert (kept, near) == ("Her ex has a key.", [])


def test_a_name_beside_it_says_who_is_meant() -> None:
    other = EX.replace(id="ex2", names="Ian Ives", restricted=())
    for text in ("Her ex, Ian, has a key.", "Ian, her ex, has a key."):
        assert read(text, EX, other) == (text, [])


def test_in_a_record_about_one_who_is_shown_that_one_is_meant() -> None:
    other = EX.replace(id="ex2", names="Ian Ives", restricted=())
    text = "Her ex has a key."
    assert read(text, EX, other, about=("ex2",)) == (text, [])


def test_several_are_told_of_where_one_is_shown() -> None:
    other = BROTHER.replace(id="bro2", names="Jim Birch", restricted=())
    assert read("His brothers came.", BROTHER, other) == ("His brothers came.", [])
    another = EX.replace(id="ex2", names="Ian Ives", restricted=())
    for text in ("Her ex-partners came.", "Her ex partners came."):
        assert read(text, EX, another) == (text, [])


NEW = Person(
    id="x", names="Marl Dunning", role=Role.PARTNER, of_parent="mum", sex=Sex.MAN, restricted=AWAY
)
APART = Tie(id="t2", one="mum", other="dad", kind=TieKind.SEPARATED)
CHILD = Person(id="kid", names="Jo Alder", role=Role.HALF_SIBLING, of_parent="mum")


@pytest.mark.parametrize(
    "text",
    [
        "Partner present.",
        "Current partner drunk.",
        "- Partner was late.",
        "The flat was cold: partner drunk.",
        "Amy and partner argued.",
        "Her OH was there.",
        "Her other half was there.",
        "Amy's new man was there.",
        "Bf present.",
        "New bf present.",
        "The boyfriend was there.",
        "Jo's stepdad came.",
        "Jo's stepfather came.",
        "Marly came.",
        "Marlie came.",
    ],
)
def test_a_partner_is_found_by_bare_and_loose_words(text: str) -> None:
    for more in ((), (Tie(id="t3", one="x", other="kid", kind=TieKind.PARENT),)):
        assert read(text, APART, CHILD, NEW, *more, about=("mum",))[0] == ""
        left, near = read(text, APART, CHILD, NEW, *more)
        assert left == ""
        assert near[0] or text.startswith(("Her", "Amy's"))


@pytest.mark.parametrize(
    "text",
    [
        "Partner agencies met.",
        "Oh, it was cold.",
        "The man at the door was a plumber.",
        "Her old flat is let.",
        "A girl came.",
        "Half the rent is paid.",
        "The other half of the rent is due.",
        "Her half of the rent is paid.",
        "Her oldest girl came.",
        "Marlow is a town.",
        "Partner Ben was there.",
        "Ben (partner) was there.",
    ],
)
def test_words_that_tell_of_no_partner_stay(text: str) -> None:
    assert read(text, APART, CHILD, NEW) == (text, [])


@pytest.mark.parametrize("text", ["Partner present.", "The boyfriend was there.", "Her OH came."])
def test_where_a_partner_is_shown_it_is_that_one(text: str) -> None:
    old = EX.replace(id="ex2", restricted=AWAY)
    assert read(text, old) == (text, [])


@pytest.mark.parametrize("text", ["The other possible father came.", "The second putative father."])
def test_one_more_who_is_so_called_is_not_the_one_who_is_named(text: str) -> None:
    other = Person(id="x", names="Marl Dunning", role=Role.POSSIBLE_FATHER, sex=Sex.MAN)
    assert read(text, other.replace(restricted=AWAY))[0] == ""
    assert read(text, other)[0] == text
    assert read("The father came.", other.replace(restricted=AWAY))[0] == "The father came."
