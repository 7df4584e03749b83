"""An address to come is told where the present one is, with the day from which it holds."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.copies.spec import CopyOrder
from prebirth.copies.where_they_live import where_they_live
from prebirth.layout.blocks import words_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.conftest import day
from tests.copies.made import document_of

ON = date(2026, 6, 1)
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Household(id="old", address="1 Old Row", members=(Member(person="mum"),)))
    .adding(
        Household(
            id="new",
            address="2 Quay Road",
            members=(Member(person="mum", since=day("2026-07")),),
        )
    )
)


def test_the_address_to_come_stands_with_its_day() -> None:
    seen, _ = for_reader(CASE, Reader(), on=ON)
    assert where_they_live(seen, "mum") == "1 Old Row; from July 2026: 2 Quay Road"


def test_an_address_that_is_confidential_is_not_told_either() -> None:
    hidden = CASE.adding(
        Person(id="mum", names="Rosa Lintock", role="mother", address_confidential="yes")
    )
    seen, _ = for_reader(hidden, Reader(), on=ON)
    assert where_they_live(seen, "mum") == ""


KEPT = (
    Person(id="m", names="Ann Lee", role="mother", safe_from=("f",)),
    Person(id="f", names="Bob Roe", role="possible father", of_parent="m"),
)
HERS = Household(id="h", address="14 Larch Close", members=({"person": "m"},))
NOT_FOR = "Not for Bob Roe, nor for anybody who may pass it on:"
WHERE = "it says where to find Ann Lee."


def of(case: Case, *records: Record) -> Case:
    for record in (*KEPT, *records):
        case = case.adding(record)
    return case


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.WORD])
@pytest.mark.parametrize("reader", ["", CHAIR])
def test_a_report_that_says_where_she_is_says_whom_it_must_not_reach(
    case: Case, kind: CopyKind, reader: str
) -> None:
    order = CopyOrder(kind, ON, reader)
    for record in (
        HERS,
        KEPT[0].replace(phone="0000 111 201"),
        case.pregnancy.replace(unit="St B"),
    ):
        told = words_of(document_of(order, of(case, record)).blocks)
        first = told[: told.index("In this report")]
        assert NOT_FOR in first
        assert WHERE in first


@pytest.mark.parametrize(
    ("record", "reader"),
    [
        (KEPT[0], ""),
        (KEPT[0].replace(safe_from=(), phone="1"), ""),
        (KEPT[0].replace(phone="1", restricted=({"field": "safe_from", "reason": "r"},)), ""),
        (KEPT[0].replace(phone="1", died="2026-05-01"), ""),
        (HERS, "f"),
    ],
)
def test_no_other_report_does(case: Case, record: Record, reader: str) -> None:
    told = words_of(
        document_of(CopyOrder(CopyKind.CONFERENCE, ON, reader), of(case, record)).blocks
    )
    assert "anybody who may pass it on" not in told
