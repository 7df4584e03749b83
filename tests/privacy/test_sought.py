"""What is sought of somebody or something withheld, and what only stands beside it."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.typed import present

FORM = load_walk().form
KEPT = (Restriction(reason="Not to be told"),)
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, sex=Sex.WOMAN))
    .adding(Person(id="dad", names="Kit Marlowe", role=Role.FATHER, sex=Sex.MAN))
)


def left(case: Case, said: str) -> str:
    """What stays of an event in everyone's report; what goes is asked about."""
    event = Event(id="e", about=("mum",), kind=EventKind.OTHER, happened=said)
    seen = for_reader(case.adding(event), Reader(form=FORM))[0].events.get("e")
    return seen.happened if seen else ""


def on_that_day(happened: str) -> Case:
    """The case with an event of 4 May that nobody may know of."""
    day = PartialDate.parse("2026-05-04")
    kind = EventKind.INCIDENT
    return CASE.adding(
        Event(id="s", on=day, about=("mum",), kind=kind, happened=happened, restricted=KEPT)
    )


@pytest.mark.parametrize(
    "said",
    [
        "The scan on 4 May was normal.",
        "Kit fixed the pram on 4 May 2026.",
        "On the fourth of May the boiler was mended.",
        "Rosa's vitamins came on Monday 4 May.",
        "Kit Marlowe went to the class on 4 May.",
    ],
)
def test_what_is_done_on_any_day_may_be_of_a_withheld_one(said: str) -> None:
    assert left(on_that_day("Rosa took tablets."), said) == said


@pytest.mark.parametrize(
    "said",
    [
        "Police came on 4 May.",
        "Rosa was in hospital on 4 May 2026.",
        "Since 4 May she skips each scan.",
        "The scan was normal on 3 May; the police came on 4 May.",
        "On 4 May 2026 he strangled her by the cot.",
        "On 4 May 2026 she was found unconscious by the bath.",
        "Rosa overdosed on 4 May 2026, the midwife found.",
        "On 4 May 2026 Rosa collapsed in a class.",
        "On 4 May 2026 officers stood beside the pram.",
        "There was blood on the mattress on 4 May.",
    ],
)
def test_what_may_be_of_what_happened_on_that_day_goes(said: str) -> None:
    assert left(on_that_day("Rosa took tablets."), said) == ""


def test_what_the_withheld_entry_tells_of_itself_is_done_on_no_other_day() -> None:
    said = "The scan on 4 May was normal."
    assert left(on_that_day("The scan showed harm."), said) == ""


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        ("Money, and Lee's shadow. They plan badly.", "They plan badly."),
        ("Money, and Lee's brothers. They plan badly.", ""),
        ("Money, and Lee. They plan badly.", ""),
        ("Money, and Lee's shadow. They fear him.", ""),
        ("Lee's shadow fell. They plan badly.", ""),
    ],
)
def test_they_are_none_of_whom_one_thing_alone_was_named(said: str, stays: str) -> None:
    lee = Person(id="lee", names="Lee Tranter", role=Role.OTHER, sex=Sex.MAN, restricted=KEPT)
    assert left(CASE.adding(lee), said) == stays
    unsaid = lee.replace(sex=None)
    assert left(CASE.adding(unsaid), said) == ""


WEBB = Agency(id="a", name="Ashmere Clinic", worker="Ann Webb", restricted=(KEPT[0],))
LANE = Person(id="ann", names="Ann Lane", role=Role.OTHER, sex=Sex.WOMAN, restricted=KEPT)


@pytest.mark.parametrize(
    "said",
    [
        "Rosa lives in Webb Street.",
        "The shop at 14 Webb Road opens at nine.",
        "Her school is on Ann Street, near Webb Rd.",
    ],
)
def test_a_street_with_the_name_of_somebody_withheld_is_no_word_of_them(said: str) -> None:
    case = CASE.adding(WEBB).adding(Household(id="h", address="3 Webb Street"))
    assert left(case, said) == said
    assert present(for_reader(case, Reader())[0].households.get("h")).address == "3 Webb Street"


@pytest.mark.parametrize(
    "said",
    [
        "Webb came to the street.",
        "Ms Webb Street rang.",
        "Ann Webb Road-tested the pram.",
        "Webb, Street Team, rang.",
        "Webb rang; Street Doctors came.",
        "WEBB STREET IS NEAR.",
        "Rosa saw Webb Green.",
    ],
)
def test_their_name_before_what_may_be_no_street_is_theirs(said: str) -> None:
    assert left(CASE.adding(WEBB), said) == ""


@pytest.mark.parametrize("said", ["Ann Lane came.", "Rosa saw Ann Lane.", "Ann came."])
def test_a_surname_that_is_a_street_too_is_theirs(said: str) -> None:
    assert left(CASE.adding(LANE), said) == ""


def test_of_what_may_be_a_street_somebody_is_asked() -> None:
    said = "Rosa lives in Webb Close."
    case = CASE.adding(WEBB).adding(Event(id="e", about=("mum",), kind="other", happened=said))
    (held,) = (one for one in for_reader(case, Reader(form=FORM))[1] if one.record == "e")
    assert (held.near, held.words) == (True, ("Webb",))
