"""Names with broken letters or in short, and others as the field writes of them."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household, Member
from prebirth.case.people import Person, Role, Sex
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.case.values import Known
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader

FORM = load_walk().form
KEPT = (Restriction(reason="safety"),)
MUM = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, sex=Sex.WOMAN)
DAD = Person(id="dad", names="Kit O'Farrow", role=Role.FATHER, sex=Sex.MAN, of_parent="mum")
FAMILY = Case(id="c").adding(MUM).adding(DAD)
STAYS, NEAR, SURE = "stays", "near", "sure"


def told(case: Case, text: str, *about: str, reader: Reader | OneParent | None = None) -> str:
    """What becomes of a text: it stays, or goes as a near or a sure hit."""
    event = Event(id="e", happened=text, about=about or ("mum",))
    _, held = for_reader(case.adding(event), reader or Reader())
    mine = [one for one in held if one.place == Place("events", "e", "happened")]
    return (NEAR if all(one.near for one in mine) else SURE) if mine else STAYS


def agency(name: str) -> Case:
    return FAMILY.adding(Agency(id="a", name=name, restricted=KEPT))


@pytest.mark.parametrize(
    ("name", "text", "outcome"),
    [
        ("Swan House", "Swan Hse rang.", SURE),
        ("Swan House", "Swann House rang.", NEAR),
        ("Swan House", "Swan Hosue rang.", NEAR),
        ("Swan House", "S. House rang.", NEAR),
        ("Swan House", "S Hse rang.", NEAR),
        ("Swan House", "SH rang.", NEAR),
        ("Swan House", "We told SH.", NEAR),
        ("Swan House", "Sh! She slept.", STAYS),
        ("Ivy Tower", "It was IT.", STAYS),
        ("Birth Place", "BP was high.", STAYS),
        ("Rose Lodge", "RL rang.", STAYS),
        ("Swan House", "The house is clean.", STAYS),
        ("Swan House", "Two swans nest there.", STAYS),
        ("Swan House", "She sold her house.", STAYS),
        ("Larkspur Centre", "Larkspur Ctr rang.", SURE),
        ("Change Grow Live (CGL)", "C.G.L. rang.", NEAR),
        ("Change Grow Live (CGL)", "C G L rang.", NEAR),
        ("Change Grow Live (CGL)", "ChangeGrowLive rang.", SURE),
        ("Change Grow Live (CGL)", "They live and grow.", STAYS),
    ],
)
def test_an_agency_is_found_in_short_in_letters_and_misspelt(
    name: str, text: str, outcome: str
) -> None:
    assert told(agency(name), text) == outcome


@pytest.mark.parametrize(
    ("worker", "text", "outcome"),
    [
        ("PC 4471 Rae Holt", "4471 rang.", NEAR),
        ("PC 4471 Rae Holt", "Log by PC4471.", NEAR),
        ("PC 4471 Rae Holt", "4472 rang.", STAYS),
        ("Rae Holt, desk 4471", "4471 rang.", STAYS),
        ("PC 2019 Rae Holt", "PC 2019 rang.", NEAR),
        ("PC 2019 Rae Holt", "They moved in 2019.", STAYS),
        ("PC 47 Rae Holt", "She is 47.", STAYS),
    ],
)
def test_the_number_of_a_withheld_worker_is_near(worker: str, text: str, outcome: str) -> None:
    police = Agency(id="a", name="Ashmere police", worker=worker, restricted=KEPT)
    assert told(FAMILY.adding(police), text) == outcome
    assert told(FAMILY.adding(police.replace(restricted=())), text) == STAYS


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("14 Terne Close is damp.", NEAR),
        ("Tern Clse is damp.", NEAR),
        ("She keeps close.", STAYS),
        ("AB 1 2CD is far.", SURE),
        ("ABI 2CD is far.", SURE),
        ("AB1 3CD is far.", STAYS),
        ("The cd is at 1 2cd.", STAYS),
    ],
)
def test_an_address_is_found_misspelt_and_with_its_space_elsewhere(text: str, outcome: str) -> None:
    aunt = Person(id="y", names="Tansy Pell", address_confidential=Known.YES)
    home = Household(
        id="h", address="14 Tern Close, Ashmere AB1 2CD", members=(Member(person="y"),)
    )
    assert told(FAMILY.adding(aunt).adding(home), text) == outcome


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("Sean O'Neill", "Mr Oâ€™Neill came."),
        ("Sean O'Neill", "Mr O=E2=80=99Neill came."),
        ("Jörg Müller", "Then MÃ¼ller came."),
        ("Jörg Müller", "Then M=FCller came."),
        ("Jörg Müller", "Then M=C3=BCller came."),
        ("Jörg Müller", "Then M?ller came."),
        ("Jörg Müller", "Then M�ller came."),
        ("Jörg Müller", "Then M&uuml;ller came."),
        ("Jörg Müller", "Then M&#252;ller came."),
        ("Jörg Müller", "See M%C3%BCller here."),
        ("Jan Łuka", "Then Å\x81uka came."),
        ("Ana Maria de Souza", "Then Anamaria came."),
        ("Ana Maria de Souza", "Then AnaMaria came."),
        ("John Reed, JJ", "Then J.J. came."),
        ("John Reed, JJ", "Then J J came."),
        ("John Reed, JJ", "Then J-J came."),
        ("Tod Vance", "Then V a n c e came."),
        ("John Reed, JJ", "Then Jay Jay came."),
        ("John Reed, TJ", "Then Teejay came."),
        ("Darren Reed", "Dazza came."),
        ("Darren Reed", "Then Daz came."),
        ("Stephanie Reed", "Then Steph came."),
        ("Kerensa Reed", "Then Keren came."),
        ("Robert Reed", "Bob came."),
        ("Bob Reed", "Then Robert came."),
        ("Joanna Reed", "Then Jojo came."),
        ("王小明", "See 王 小明 here."),
    ],
)
def test_a_name_is_found_with_broken_letters_in_one_word_and_in_letters(
    names: str, text: str
) -> None:
    first, _, known_as = names.partition(", ")
    person = Person(id="x", names=first, known_as=known_as, restricted=KEPT)
    assert told(FAMILY.adding(person), text) in {NEAR, SURE}


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("Mary Reed", "In May she came."),
        ("Robert Reed", "Bob the cot up."),
        ("Robert Reed", "The lamp bobs."),
        ("Daniel Reed", "Dada is her word."),
        ("Connor Reed", "Then a Con artist came."),
        ("Augustin Reed", "In Aug she came."),
        ("Christopher Reed", "Kit came."),
    ],
)
def test_what_is_a_word_or_somebody_else_is_no_short_name(names: str, text: str) -> None:
    assert told(FAMILY.adding(Person(id="x", names=names, restricted=KEPT)), text) == STAYS


@pytest.mark.parametrize("text", ["Mills came.", "The mill came.", "Ana came.", "A Neil came."])
def test_what_is_nobodys_broken_name_stays(text: str) -> None:
    case = FAMILY.adding(Person(id="x", names="Jörg Müller", restricted=KEPT))
    assert told(case, text) == STAYS


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("Mark Hope", "mark hit me"),
        ("Mark Hope", "He rang. mark is here again."),
        ("Mark Hope", "She had a text from mark"),
        ("Mark Hope", "she told mark"),
        ("Mark Hope", "she left because mark came back"),
        ("Mark Hope", "mark kicked her"),
        ("Will Young", "will came"),
        ("Will Young", "will is here"),
        ("Will Young", "young came"),
        ("Joy Summer", "joy hit her"),
        ("Rob Chase", "chase came"),
        ("Dean Art", "art came"),
        ("Eve Stone", "eve rang"),
    ],
)
def test_a_name_that_is_a_word_is_near_where_a_person_is_spoken_of(names: str, text: str) -> None:
    case = FAMILY.adding(Person(id="x", names=names, restricted=KEPT))
    assert told(case, text) == NEAR


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("Will Young", "will come on Monday"),
        ("Will Young", "He will hit me."),
        ("Will Young", "will be seen"),
        ("Will Young", "she was told will come"),
        ("Will Young", "a young man came"),
        ("May Hope", "may ring"),
        ("May Hope", "hope is low"),
        ("May Hope", "hope was expressed"),
        ("May Hope", "we hope he came"),
        ("Mark Stone", "the mark on her arm"),
        ("Mark Stone", "mark noted on left arm"),
        ("Mark Stone", "mark left on arm"),
        ("Mark Stone", "bite mark was seen"),
        ("Mark Stone", "saw mark on arm"),
        ("Mark Stone", "the stone hit her"),
        ("Joy Bill", "bill paid"),
        ("Joy Bill", "the bill came"),
        ("Joy Bill", "it brought joy to her"),
        ("Just Long", "just came back"),
        ("Just Long", "long told"),
        ("Eve Page", "page was torn"),
        ("Al Police", "police told her"),
    ],
)
def test_a_name_that_is_a_word_stays_one_elsewhere(names: str, text: str) -> None:
    case = FAMILY.adding(Person(id="x", names=names, restricted=KEPT))
    assert told(case, text) == STAYS


HIS_COPY = """
    Mo uses cannabis|Mo. uses cannabis|MOC uses cannabis|Ms L uses cannabis|Miss L. uses cannabis
    g/f uses cannabis|G/F uses cannabis|both parents use cannabis|the couple use cannabis
    the parents use cannabis|The parents drink.|The parents argue at night.
    OH uses cannabis|Mat aunt uses cannabis|Mat. uncle uses cannabis|MatGM uses cannabis
    Maternal GM uses cannabis|brother uses cannabis|told by cousin|flatmate uses cannabis
    perp uses cannabis|missus uses cannabis
"""
HER_COPY = """
    Fa uses cannabis|Fa. uses cannabis|Mr O uses cannabis|Mr O'F uses cannabis
    b/f uses cannabis|boyf uses cannabis|expartner uses cannabis|Pat GM uses cannabis
    Pat. aunt uses cannabis|perp uses cannabis|Perpetrator uses cannabis|AP uses cannabis
    both parents use cannabis|the parents use cannabis|brother uses cannabis|lodger uses cannabis
"""
INNOCENT = """
    The parents know the plan.|The parents were told.|The parents are asked to stay.
    The parents' room.|Parents use the side door.|What do the parents say?
    With both parents' help.|Both parents were told.|Oh dear, she said.|OH referral was made.
    MO bulletin|Pat is the midwife.|One mo please.|Mat was bought.
    A cousin of mine.|Brothers are invited.|The couple next door.
    BF is going well.|Fat stains.|The brotherhood met.|Maternal health is good.
"""


def split(said: str) -> list[str]:
    return [one for line in said.split("\n") for one in line.strip().split("|") if one]


@pytest.mark.parametrize(
    ("text", "reader", "outcome"),
    [
        *((text, "dad", NEAR) for text in split(HIS_COPY)),
        *((text, "mum", NEAR) for text in split(HER_COPY)),
        ("Mo uses cannabis", "mum", STAYS),
        ("Ms L uses cannabis", "mum", STAYS),
        ("Fa uses cannabis", "dad", STAYS),
        ("Mr O uses cannabis", "dad", STAYS),
    ],
)
def test_others_are_near_in_a_parents_copy_as_the_field_writes_of_them(
    text: str, reader: str, outcome: str
) -> None:
    assert told(FAMILY, text, reader, reader=OneParent(reader, FORM)) == outcome


@pytest.mark.parametrize("reader", ["mum", "dad"])
def test_what_only_looks_like_such_a_word_stays_in_a_parents_copy(reader: str) -> None:
    left = {
        text: told(FAMILY, text, reader, reader=OneParent(reader, FORM)) for text in split(INNOCENT)
    }
    assert [text for text, outcome in left.items() if outcome != STAYS] == []


@pytest.mark.parametrize(
    ("names", "text", "outcome"),
    [
        ("Darren Reed", "Dazza uses cannabis.", NEAR),
        ("Robert Reed", "Bob uses cannabis.", NEAR),
        ("Robert Reed", "Bob the cot up.", STAYS),
        ("Christopher Reed", "Chris uses cannabis.", NEAR),
        ("Elizabeth Reed", "Liz uses a spoon.", STAYS),
    ],
)
def test_others_are_near_in_a_parents_copy_by_a_usual_short_name(
    names: str, text: str, outcome: str
) -> None:
    kid = Person(id="liz", names="Liz Lintock", role=Role.HALF_SIBLING, of_parent="mum")
    hers = Tie(id="t", one="mum", kind=TieKind.PARENT, other="liz")
    case = FAMILY.adding(Person(id="x", names=names, role=Role.OTHER)).adding(kid).adding(hers)
    assert told(case, text, "mum", reader=OneParent("mum", FORM)) == outcome


def test_a_brother_who_may_be_their_child_stays() -> None:
    kid = Person(id="kid", names="Wren", role=Role.HALF_SIBLING, sex=Sex.MAN, of_parent="mum")
    reader = OneParent("mum", FORM)
    assert told(FAMILY.adding(kid), "brother uses a spoon", "mum", reader=reader) == STAYS


def test_fa_who_is_somebody_is_no_short_form() -> None:
    kid = Person(id="kid", names="Fa Lintock", role=Role.HALF_SIBLING, of_parent="mum")
    hers = Tie(id="t", one="mum", kind=TieKind.PARENT, other="kid")
    reader = OneParent("mum", FORM)
    assert told(FAMILY.adding(kid).adding(hers), "Fa is well", "mum", reader=reader) == STAYS
    assert told(FAMILY, "Fa is well", "mum", reader=reader) == NEAR


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("M's bf has a key.", NEAR),
        ("Mo's partner has a key.", NEAR),
        ("MOB's partner has a key.", SURE),
        ("RL's partner has a key.", NEAR),
        ("Ms L's partner has a key.", NEAR),
        ("Her lad has a key.", NEAR),
        ("Her chap has a key.", NEAR),
        ("Her new chap has a key.", SURE),
        ("PC's partner agency met.", STAYS),
        ("A lad has a key.", STAYS),
        ("ZZ's partner has a key.", STAYS),
    ],
)
def test_a_withheld_partner_is_found_by_whose_letters_they_are(text: str, outcome: str) -> None:
    new = Person(
        id="x", names="Al Dunning", role=Role.PARTNER, of_parent="mum", sex=Sex.MAN, restricted=KEPT
    )
    apart = Tie(id="t", one="mum", other="dad", kind=TieKind.SEPARATED)
    assert told(FAMILY.adding(new).adding(apart), text) == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Kit: referral from Mrs Bell at no. 7.", NEAR),
        ("Kit: anon referral by neighbour.", NEAR),
        ("Kit: NMO application.", NEAR),
        ("Kit: police plan to arrest him.", NEAR),
        ("Kit is to be arrested on Friday.", NEAR),
        ("Kit: intel from Monday.", NEAR),
        ("Kit: DVDS request made.", NEAR),
        ("Kit: Clare's Law request made.", NEAR),
        ("Kit: 3rd party info.", NEAR),
        ("Kit was arrested in 2019.", STAYS),
        ("Kit plans to work.", STAYS),
        ("Kit came by referral of his GP.", STAYS),
        ("Kit has a right to work.", STAYS),
    ],
)
@pytest.mark.parametrize("at_risk", [True, False])
def test_what_he_must_not_hear_of_is_asked_about(text: str, outcome: str, at_risk: bool) -> None:
    case = FAMILY.adding(MUM.replace(safe_from=("dad",))) if at_risk else FAMILY
    assert told(case, text, "dad", reader=OneParent("dad", FORM)) == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Indigo will be her name.", NEAR),
        ("They call her Indigo.", SURE),
        ("The baby is Indigo Star.", SURE),
        ("The baby is well.", STAYS),
    ],
)
def test_the_withheld_name_of_a_baby_is_found(text: str, outcome: str) -> None:
    rule = (Restriction(field="given_name", reason="safety"),)
    baby = Baby(id="b", name="First twin", given_name="Indigo Star", restricted=rule)
    assert told(FAMILY.adding(baby), text) == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Kit is HIV positive.", NEAR),
        ("Mr O'Farrow is HIV positive.", NEAR),
        ("HIV positive.", STAYS),
    ],
)
def test_a_withheld_fact_is_found_where_a_text_names_whose_it_is(text: str, outcome: str) -> None:
    rule = (Restriction(field="disability", reason="safety"),)
    case = FAMILY.adding(DAD.replace(disability="HIV positive", restricted=rule))
    assert told(case, text) == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("He was born 14.iii.91.", NEAR),
        ("He was born 14/III/1991.", NEAR),
        ("Ring 077OO 900461.", NEAR),
        ("Ring ０７７００９００４６１.", NEAR),
        ("It was KXI9 LPT.", NEAR),
        ("Born on the fourteenth of March 1991.", NEAR),
        ("Born fourteenth March, 1991.", NEAR),
        ("Born March the fourteenth, 1991.", NEAR),
        ("Born on the Fourteenth day of March nineteen ninety-one.", NEAR),
        ("It was the fourteenth of March 2003.", STAYS),
        ("It was the fourteenth of April.", STAYS),
        ("It was the fourteenth marker.", STAYS),
        ("It was 14.iv.91.", STAYS),
        ("Ring 077OO 900462.", STAYS),
        ("Part iii of 14 was read.", STAYS),
    ],
)
def test_a_day_a_number_and_a_plate_are_found_in_other_letters(text: str, outcome: str) -> None:
    person = Person(
        id="x",
        names="Marl Dunning",
        born=PartialDate.parse("1991-03-14"),
        phone="07700 900461",
        notes="Drives KX19 LPT.",
        restricted=KEPT,
    )
    assert told(FAMILY.adding(person), text) == outcome
