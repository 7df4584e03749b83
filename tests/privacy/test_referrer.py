"""Who referred the family in private is told in no sentence where the referral is kept back."""

from __future__ import annotations

import pytest

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
