"""The name of a home whose address is confidential, and the agency that bears the same name."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.households import Household
from prebirth.case.people import Person, Role
from prebirth.case.record import Restriction
from prebirth.form.load import load_walk
from prebirth.privacy.addresses import is_named_like
from prebirth.privacy.gate import for_reader
from prebirth.privacy.lost import CONFIDENTIAL, NOT_HELD, OF_ADDRESSES
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.typed import present

FORM = load_walk().form
EVERYBODY = Reader(form=FORM)


@pytest.fixture
def fled() -> Case:
    case = Case()
    for record in (
        Person(id="m", names="Ann Lee", role=Role.MOTHER, address_confidential="yes"),
        Household(
            id="h",
            name="Rowan House",
            address="14 Larch Close",
            notes="Room 6, second floor.",
            members=({"person": "m"},),
        ),
        Agency(
            id="refuge",
            name="Rowan House refuge",
            kind=AgencyKind("domestic abuse service"),
            worker="Imelda Crane",
            phone="0000 111 500",
        ),
        Agency(id="other", name="Quay Street Surgery", worker="Dot Sewell"),
        Answer(
            id="Q2.1", question="Q2.1", text="Ann has a room at Rowan House. Imelda Crane rang."
        ),
        Answer(id="Q3.1", question="Q3.1", about="m", text="She likes the garden."),
    ):
        case = case.adding(record)
    return case


def said_to(case: Case, reader: Reader) -> str:
    return for_reader(case, reader)[0].model_dump_json()


def test_who_must_not_know_the_address_reads_of_no_agency_that_bears_its_name(fled: Case) -> None:
    for reader in (EVERYBODY, Reader(form=FORM, agency="other")):
        said = said_to(fled, reader)
        for told in ("Rowan", "Imelda", "0000 111 500", "Room 6", "14 Larch"):
            assert told not in said
        assert "Dot Sewell" in said
        assert "garden" in said


def test_a_place_that_is_named_like_the_home_says_it_no_more(fled: Case) -> None:
    unit = fled.pregnancy.replace(unit="Rowan House")
    assert "Rowan" not in said_to(fled.adding(unit), EVERYBODY)


@pytest.mark.parametrize("reader", [Reader(chair=True), Reader(agency="refuge", form=FORM)])
def test_the_chair_and_the_agency_itself_read_who_it_is(fled: Case, reader: Reader) -> None:
    assert "Imelda Crane" in said_to(fled, reader)


def test_she_reads_of_it_herself(fled: Case) -> None:
    assert "Imelda Crane" in said_to(fled, Reader(person="m", form=FORM))


def test_an_address_that_is_not_confidential_closes_no_agency(fled: Case) -> None:
    (mother,) = fled.people
    open_now = fled.adding(mother.replace(address_confidential=None))
    said = said_to(open_now, EVERYBODY)
    assert "Imelda Crane" in said
    assert "Room 6" in said


@pytest.mark.parametrize(
    ("agency", "home", "address", "alike"),
    [
        ("Rowan House", "Rowan House refuge", "", True),
        (
            "The Rowan House Project",
            "The refuge",
            "Room 6, Rowan House, 3 Mill Lane, Ashmere",
            True,
        ),
        ("Ashmere refuge", "Refuge", "", True),
        ("Ashmere refuge", "Ashmere", "", True),
        ("Ashmere Police", "Ashmere", "", False),
        ("Ashmere Police", "", "Rowan House, Ashmere", False),
        ("Mill Lane Surgery", "", "3 Mill Lane", False),
        ("Swan House refuge", "Rowan House refuge", "", False),
        ("Swan House", "The house", "", False),
        ("Rowan House", "", "", False),
    ],
)
def test_what_bears_the_name_of_a_home(
    agency: str, home: str, address: str, *, alike: bool
) -> None:
    assert is_named_like(agency, home, address) == alike


OURS = Agency(
    id="csc",
    name="Hallowby children's social care",
    kind=AgencyKind("children's social care"),
    worker="Pil Od",
    phone="0000 111 001",
    phone_night="0000 111 000",
)


@pytest.mark.parametrize("kept_from", ["everybody", "him"])
@pytest.mark.parametrize("agency", [OURS, OURS.replace(kind=None), OURS.replace(worker="")])
def test_who_is_kept_from_her_reads_who_makes_the_assessment(
    fled: Case, agency: Agency, kept_from: str
) -> None:
    assessment = fled.assessment.replace(
        worker="Pil Od",
        worker_phone="0000 111 001",
        duty_phone="0000 111 000",
        authority="Hallowby children's social care",
    )
    (mother,) = fled.people
    if kept_from == "him":
        mother = mother.replace(address_confidential=None, safe_from=("f",))
    him = Person(id="f", names="Bob Roe", role=Role.FATHER, of_parent="m")
    for record in (assessment, mother, him, agency):
        fled = fled.adding(record)
    for reader in (OneParent("f", FORM), Reader(person="f", form=FORM)):
        seen, _ = for_reader(fled, reader)
        assert seen.assessment == assessment
        told = seen.model_dump_json()
        assert "Imelda" not in told
        if agency.kind:
            assert "csc" in seen.agencies


@pytest.mark.parametrize(("said", "why"), [(None, NOT_HELD), ("yes", CONFIDENTIAL)])
def test_an_address_is_called_confidential_only_where_somebody_said_so(
    fled: Case, said: str | None, why: str
) -> None:
    mother = present(fled.people.get("m")).replace(address_confidential=said, safe_from=("f",))
    home = Household(id="h", address="14 Quarry Bank", members=({"person": "m"},))
    told = Event(id="e", about=("f",), kind="other", happened="He asked at 14 Quarry Bank.")
    father = Person(id="f", names="Kit Marlowe", role=Role.FATHER)
    case = fled.adding(father).adding(mother).adding(home).adding(told)
    _, held = for_reader(case, OneParent("f", FORM))
    reasons = {one.reason for one in held if one.record == "e"}
    assert why in reasons
    assert len(reasons & OF_ADDRESSES) == 1


AWAY = (Restriction(people=("dad",), reason="safety"),)
HAVEN = Agency(
    id="refuge",
    name="Haven Lodge refuge",
    kind=AgencyKind("domestic abuse service"),
    restricted=AWAY,
)
HER_HOME = Household(
    id="h", name="Haven Lodge", address="14 Larch Close", members=({"person": "m"},)
)


def left(case: Case, said: str, reader: Reader) -> str:
    """What stays of what an event says after its first sentence."""
    case = case.adding(Event(id="e", about=("dad",), happened=f"Calm here. {said}"))
    seen, _ = for_reader(case, reader)
    event = seen.events.get("e")
    return event.happened.removeprefix("Calm here.").strip() if event else ""


@pytest.mark.parametrize("reader", [EVERYBODY, Reader(person="dad", form=FORM)])
@pytest.mark.parametrize("kept", [(HAVEN,), (HER_HOME,), (HAVEN, HER_HOME)])
def test_its_initials_are_its_name(kept: tuple[Agency | Household, ...], reader: Reader) -> None:
    case = Case().adding(
        Person(id="m", names="Ann Lee", role=Role.MOTHER, address_confidential="yes")
    )
    case = case.adding(Person(id="dad", names="Ben Birch", role=Role.FATHER, of_parent="m"))
    for record in kept:
        case = case.adding(record)
    for said in ("She may be found via HL.", "HL rang.", "Booked by H. Lodge.", "Bag is at HL's."):
        assert not left(case, said, reader)
    for innocent in ("She may be found at home.", "Hb was 110 g/l.", "A hl of paint.", "HV rang."):
        assert reader.person or left(case, innocent, reader) == innocent
