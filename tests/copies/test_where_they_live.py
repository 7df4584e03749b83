"""An address to come is told where the present one is, with the day from which it holds."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.copies.where_they_live import where_they_live
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.conftest import day

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
