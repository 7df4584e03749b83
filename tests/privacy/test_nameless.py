"""With an agency whose name is withheld go its numbers and who works there."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.households import Household, Member
from prebirth.case.people import Person, Role
from prebirth.case.record import Restriction
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Choice

FORM = load_walk().form
LEADS = ("Bea Norris", "01632 960333", "01632 960334", "bea@hazel.example")
REFUGE = Agency(
    id="a",
    name="Hazel House",
    kind=AgencyKind("domestic abuse service"),
    worker=LEADS[0],
    phone=LEADS[1],
    phone_night=LEADS[2],
    email=LEADS[3],
)
MUM = Person(id="mum", names="Tam Orrick", role=Role.MOTHER, address_confidential="yes")
TOLD = Event(id="e", about=("mum",), happened="She was well. Bea Norris rang from 01632 960333.")


def text_of(case: Case) -> str:
    return to_bytes(case).decode()


def family(agency: Agency, *more: Household) -> Case:
    case = Case()
    for record in (MUM, agency, TOLD, *more):
        case = case.adding(record)
    return case


BY_HAND = family(REFUGE.replace(restricted=(Restriction(field="name", reason="safety"),)))
BY_HOME = family(
    REFUGE,
    Household(id="h", name="Hazel House", address="Hazel House", members=(Member(person="mum"),)),
)


@pytest.mark.parametrize("case", [BY_HAND, BY_HOME])
@pytest.mark.parametrize("reader", [Reader(form=FORM), OneParent("mum", FORM)])
def test_with_its_name_go_its_worker_and_its_numbers_everywhere(
    case: Case, reader: Reader | OneParent
) -> None:
    seen, held = for_reader(case, reader)
    assert not any(word in text_of(seen) for word in ("Hazel", *LEADS))
    assert "She was well." in text_of(seen)
    if agency := seen.agencies.get("a"):
        assert agency.kind == REFUGE.kind
        fields = {one.field for one in held if one.record == "a"}
        assert {"name", "worker", "phone", "phone_night", "email"} <= fields


def test_what_somebody_let_in_of_it_stays() -> None:
    let = Choice(let=((Place("agencies", "a", "phone"), "It is a helpline."),))
    seen, _ = for_reader(BY_HAND, Reader(form=FORM), let)
    assert getattr(seen.agencies.get("a"), "phone", "") == LEADS[1]
    assert "Bea" not in text_of(seen)


def test_it_reads_its_own_copy_and_a_named_one_stays_whole() -> None:
    own, _ = for_reader(BY_HAND, Reader(form=FORM, agency="a"))
    assert getattr(own.agencies.get("a"), "worker", "") == LEADS[0]
    whole, _ = for_reader(family(REFUGE), Reader(form=FORM))
    assert all(word in text_of(whole) for word in LEADS)
