"""A choice or a tick that is kept back is told in no words of the form itself."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import LearningNeed, Loss, Person, Young
from prebirth.case.record import Record, Restriction
from prebirth.case.values import Known
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.conftest import day

FORM = load_walk().form
DAD = Reader(person="dad", form=FORM)


def kept(field: str = "") -> tuple[Restriction, ...]:
    return (Restriction(field=field, reason="Told in confidence", people=("dad",)),)


MUM = Person(
    id="mum",
    names="Rosa Lintock",
    role="mother",
    interpreter=Known.YES,
    in_care=Known.YES,
    learning_difficulty=LearningNeed.SUSPECTED,
    young_parent=Young.CARE_LEAVER,
)
CASE = Case(id="c").adding(MUM).adding(Person(id="dad", names="Kit Marlowe", role="father"))
CLOSED = MUM.replace(
    restricted=(
        *(kept("interpreter") + kept("in_care")),
        *(kept("learning_difficulty") + kept("young_parent")),
    )
)
LOST = Person(id="g", role="half-sibling", loss=Loss.TERMINATION, restricted=kept())
SERVICE = Agency(
    id="a", name="Saltmere Way", kind=AgencyKind("drug and alcohol service"), restricted=kept()
)


def left(case: Case, said: str, reader: Reader, about: str = "mum") -> str:
    event = Event(id="e", on=day("2026-04-01"), about=(about,), happened=f"It rained. {said}")
    seen = for_reader(case.adding(event), reader)[0].events.get("e")
    return seen.happened if seen else ""


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (CLOSED, "Rosa has a learning difficulty."),
        (CLOSED, "She has learning difficulties."),
        (CLOSED, "Rosa was in care as a child."),
        (CLOSED, "Rosa grew up in care."),
        (CLOSED, "Rosa needs an interpreter."),
        (CLOSED, "Rosa is a care leaver."),
        (LOST, "Rosa had a termination in 2023."),
        (SERVICE, "Rosa goes to the drug and alcohol service."),
    ],
)
def test_what_the_form_calls_a_fact_that_is_kept_back_goes(record: Record, said: str) -> None:
    case = CASE.adding(record)
    assert left(case, said, DAD) == "It rained."
    assert said in left(CASE.adding(record.replace(restricted=())), said, DAD)
    for reader in (Reader(person="mum", form=FORM), Reader(chair=True)):
        assert said in left(case, said, reader)


@pytest.mark.parametrize(
    ("record", "said", "about"),
    [
        (CLOSED, "Kit has a learning difficulty.", "dad"),
        (CLOSED, "Rosa learns the bus times with some difficulty.", "mum"),
        (CLOSED, "Rosa takes care of her teeth.", "mum"),
        (CLOSED.replace(in_care=Known.NO), "Kit asked who was in care as a child.", "dad"),
        (SERVICE, "The alcohol gel is in the hall.", "mum"),
        (SERVICE, "Rosa rang the customer service.", "mum"),
    ],
)
def test_the_same_words_of_somebody_else_stay(record: Record, said: str, about: str) -> None:
    assert said in left(CASE.adding(record), said, DAD, about)
