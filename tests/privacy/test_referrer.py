"""Who referred the family in private is told in no sentence where the referral is kept back."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Restriction
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.typed import present

FORM = load_walk().form
OPEN = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="nan", names="Ada Lintock", role="grandparent", of_parent="mum"))
)
REFERRAL = Event(id="r", about=("mum",), kind="referral", happened="Ada rang, worried of drink.")
KEPT = OPEN.adding(
    REFERRAL.replace(restricted=(Restriction(people=("mum",), reason="In confidence"),))
)
IN_PRIVATE = OPEN.adding(Pregnancy(referred_from="Ada Lintock, in confidence"))


def left(case: Case, text: str, reader: Reader) -> str:
    """What stays of what an event says after its first sentence."""
    case = case.adding(Event(id="e", about=("mum",), kind="other", happened=f"Calm. {text}"))
    seen, _ = for_reader(case, reader)
    return present(seen.events.get("e")).happened.removeprefix("Calm.").strip()


TELLS = [
    "The referrer, Ada, was rung back.",
    "Ada told us that Rosa goes out at night.",
    "Ada is the source of this.",
    "It was Ada who rang.",
    "The referral came from Ada.",
    "Ada raised the alarm.",
]


@pytest.mark.parametrize("said", TELLS)
@pytest.mark.parametrize("case", [KEPT, IN_PRIVATE], ids=["event", "referred from"])
def test_a_sentence_that_says_it_again_goes(case: Case, said: str) -> None:
    assert not left(case, said, Reader(person="mum", form=FORM))
    assert left(case, said, Reader(chair=True, form=FORM)) == said


@pytest.mark.parametrize("said", TELLS)
def test_where_nothing_is_kept_back_it_stays(said: str) -> None:
    assert left(OPEN.adding(REFERRAL), said, Reader(person="mum", form=FORM)) == said


@pytest.mark.parametrize("said", ["Ada helps at night.", "Rosa told us that she is well."])
def test_what_tells_of_no_referral_stays(said: str) -> None:
    assert left(KEPT, said, Reader(person="mum", form=FORM)) == said


@pytest.mark.parametrize(
    ("names", "tells", "innocent"),
    [
        ("Mr Hale", "Mr Hale rang us on 4 May 2026.", "Mr Otway of housing rang us."),
        ("Mr. Hale", "Then Mr Hale was rung back.", "Rosa Hale told us that she is well."),
        ("Auntie Jo", "Jo rang us on 4 May 2026.", "Auntie Bea told us of the class."),
        ("Dr Amy Hale", "Amy has contacted the police.", "Dr Khan referred her to the scan."),
        ("Nan", "Nan phoned duty in 2019.", "The midwife phoned duty in 2019."),
    ],
)
def test_a_title_is_no_name(names: str, tells: str, innocent: str) -> None:
    case = IN_PRIVATE.adding(Person(id="she", names=names, role="other adult"))
    case = case.adding(case.pregnancy.replace(referred_from=f"{names}, in confidence"))
    reader = Reader(person="mum", form=FORM)
    assert not left(case, tells, reader)
    assert left(case, innocent, reader) == innocent


READERS = {
    "mum": Reader(person="mum", form=FORM),
    "dad": Reader(person="dad", form=FORM),
    "pop": Reader(person="pop", form=FORM),
    "nan": Reader(person="nan", form=FORM),
    "everybody": Reader(form=FORM),
}
DAD = Person(id="dad", names="Kit Marlowe", role="father")
POP = Person(id="pop", names="Joe Marlowe", role="grandparent", of_parent="dad")
HERS = (Restriction(people=("mum",), reason="In confidence"),)
ALL = (Restriction(reason="In confidence"),)


@pytest.mark.parametrize("who", READERS)
@pytest.mark.parametrize(
    ("case", "gone_from"),
    [
        (KEPT, {"mum", "everybody"}),
        (OPEN.adding(REFERRAL.replace(restricted=ALL)), {"mum", "dad", "pop", "everybody"}),
        (IN_PRIVATE, {"mum", "dad", "pop"}),
    ],
    ids=["from her", "from all", "in private"],
)
def test_it_goes_from_whom_it_is_kept_and_from_nobody_else(
    case: Case, gone_from: set[str], who: str
) -> None:
    case, reader = case.adding(DAD).adding(POP), READERS[who]
    for said in TELLS:
        # She knows herself that it was she, though the paper does not say so.
        assert (left(case, said, reader) == said) is (who not in gone_from)
    for innocent in ("Ada helps at night.", "Rosa told us that she is well.", "Kit came for Ada."):
        assert left(case, innocent, reader) == innocent


@pytest.mark.parametrize("who", ["mum", "everybody"])
def test_where_its_words_alone_are_kept_back_nobody_says_them_again(who: str) -> None:
    rules = tuple(rule.model_copy(update={"field": "happened"}) for rule in HERS)
    case = OPEN.adding(REFERRAL.replace(restricted=rules))
    assert not left(case, "It was Ada who rang.", READERS[who])
    rules = tuple(rule.model_copy(update={"field": "on"}) for rule in HERS)
    case = OPEN.adding(REFERRAL.replace(restricted=rules))
    assert left(case, "It was Ada who rang.", READERS[who]) == "It was Ada who rang."


@pytest.mark.parametrize("who", ["mum", "everybody"])
def test_whom_else_a_referral_is_of_told_us_nothing(who: str) -> None:
    about = REFERRAL.replace(about=("mum", "pop"), restricted=HERS)
    case = OPEN.adding(DAD).adding(POP).adding(about)
    for innocent in ("Joe told us that he works nights.", "Joe contacted the police in 2019."):
        assert left(case, innocent, READERS[who]) == innocent
    assert not left(case, "Ada told us of it.", READERS[who])
    unnamed = case.adding(about.replace(happened="A call in confidence."))
    assert not left(unnamed, "Joe told us that he works nights.", READERS[who])
    school = case.adding(Agency(id="a", name="Hill School"))
    school = school.adding(about.replace(happened="A call in confidence.", source="a"))
    assert left(school, "Joe told us that he works nights.", READERS[who])


@pytest.mark.parametrize("who", ["mum", "everybody"])
@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("Ada was referred to the memory clinic.", True),
        ("Ada has been referred on to physiotherapy.", True),
        ("Rosa was referred to us by Ada.", False),
        ("Rosa was referred to us after Ada was worried.", False),
        ("Ada was referred to in the call, and rang us herself.", False),
    ],
)
def test_who_was_sent_to_a_service_told_us_nothing(said: str, who: str, *, stays: bool) -> None:
    assert left(KEPT, said, READERS[who]) == (said if stays else "")


def test_what_went_with_somebody_withheld_makes_nobody_a_referrer() -> None:
    pop = POP.replace(restricted=ALL)
    about = REFERRAL.replace(about=("pop",), happened="Ada rang about Joe Marlowe.")
    case = OPEN.adding(DAD).adding(pop).adding(about)
    said = "Ada told us that Rosa is well."
    assert "r" not in for_reader(case, READERS["mum"])[0].events
    assert left(case, said, READERS["mum"]) == said


def test_who_told_us_openly_by_another_version_is_no_secret_from_a_conference() -> None:
    said = "Ada told us of it."
    case = OPEN.adding(Event(id="e", about=("mum",), kind="other", happened=f"Calm. {said}"))
    seen, _ = for_reader(case, READERS["everybody"], also=(IN_PRIVATE,))
    assert said in present(seen.events.get("e")).happened
