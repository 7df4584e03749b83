"""Whom to ring by day: the worker's own number, else that of the agency they work for."""

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Assessment
from prebirth.case.who_to_ring import day_number
from tests.copies.losses import ON, expected
from tests.copies.test_pregnancy_ends import text

OURS = "children's social care"


def asked(phone: str = "", *agencies: Agency) -> Case:
    """A case of Jo Bray's, with the agencies that are recorded."""
    case = expected().adding(Assessment(id="assessment", worker="Jo Bray", worker_phone=phone))
    for agency in agencies:
        case = case.adding(agency)
    return case


def ours(key: str, worker: str, phone: str) -> Agency:
    return Agency(id=key, name=f"Team {key}", kind=OURS, worker=worker, phone=phone)


@pytest.mark.parametrize(
    ("case", "number"),
    [
        (asked("01 1", ours("a", "Jo Bray", "02 2")), ("Jo Bray", "01 1")),
        (asked("", ours("a", "Jo Bray, lead", "02 2")), ("Jo Bray", "02 2")),
        (asked("", ours("b", "", "03 3"), ours("a", "Jo Bray", "02 2")), ("Jo Bray", "02 2")),
        (asked("", ours("a", "Sam Lowe", "02 2")), ("Team a, Sam Lowe", "02 2")),
        (asked("", ours("a", "", "02 2"), ours("b", "", "03 3")), ("Jo Bray", "")),
        (asked("", Agency(id="p", name="Police", kind="police", phone="02 2")), ("Jo Bray", "")),
        (asked(), ("Jo Bray", "")),
    ],
)
def test_it_is_the_worker_or_surely_the_agency_of_theirs(
    case: Case, number: tuple[str, str]
) -> None:
    assert day_number(case) == number


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_a_parent_is_told_the_number_that_is_entered_with_the_agency(kind: CopyKind) -> None:
    none = "Ask for your social worker's number."
    assert none in text(kind, asked(), ON, "am")
    words = text(kind, asked("", ours("a", "Jo Bray", "0113 496 0000")), ON, "am")
    assert none not in words
    assert "Jo Bray: 0113 496 0000." in words
