"""Whatever is kept back, a copy never holds more than it did before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.households import Household, Member
from prebirth.case.marks import facts
from prebirth.case.people import Person
from prebirth.case.record import Record, Restriction
from prebirth.case.values import Known
from prebirth.copies.make import seen_by
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.conftest import TODAY

EVERY = 19
"""One place in so many is tried by the suite; with 1, all 2,100 of the practice case."""


def records(case: Case) -> Iterator[tuple[str, Record]]:
    for table in SINGLE:
        yield table, case.record(table, table)
    for table in RECORDS:
        yield from ((table, record) for record in case.table(table))


def said(case: Case) -> dict[tuple[str, str, str], object]:
    """Every fact that a case holds, by its place."""
    return {
        (table, record.id, name): getattr(record, name)
        for table, record in records(case)
        for name in facts(type(record))
        if getattr(record, name) not in (None, "", (), False)
    }


def restricted(case: Case, table: str, record: Record, field: str) -> Case:
    rule = Restriction(field=field, reason="x")
    return case.adding(record.replace(restricted=(*record.restricted, rule)))


@pytest.mark.slow
def test_no_restriction_opens_anything_to_a_parent(practice: Case) -> None:
    walk = load_walk()
    places = [
        (table, record, field)
        for table, record in records(practice)
        for field in ("", *facts(type(record)))
    ][::EVERY]
    assert len(places) > 100
    for parent in ("leanne", "tomasz"):
        order = CopyOrder(CopyKind.PARENT_FULL, TODAY, parent)
        before = said(seen_by(order, practice, walk)[0])
        for table, record, field in places:
            if record.id == parent and field in {"", "names", "known_as", "role"}:
                continue  # there is no copy for somebody who is not there
            now = said(seen_by(order, restricted(practice, table, record, field), walk)[0])
            more = {place for place in now if place not in before}
            assert not more, (parent, table, record.id, field, sorted(more)[:3])


@pytest.mark.parametrize("field", ["", "address_confidential", "names"])
def test_a_confidential_address_stays_out_when_its_person_is_restricted(field: str) -> None:
    aunt = Person(id="aunt", names="Una Example", address_confidential=Known.YES)
    mother = Person(id="mum", names="Mia Example", role="mother")
    home = Household(
        id="home",
        name="The flat",
        address="9 Quibble Court, AB1 2CD",
        members=(Member(person="aunt"), Member(person="mum")),
        notes="Near 9 Quibble Court.",
    )
    case = Case(id="c").adding(aunt).adding(mother).adding(home)
    seen, _ = for_reader(restricted(case, "people", aunt, field), Reader())
    assert "Quibble" not in seen.model_dump_json()
    seen, _ = for_reader(restricted(case, "households", home, "members"), Reader())
    assert "Quibble" not in seen.model_dump_json()


def test_a_restriction_of_a_field_that_there_is_no_more_keeps_all_of_the_record_back() -> None:
    person = Person(id="p", names="Una Example")
    case = restricted(Case(id="c").adding(person), "people", person, "maiden_name")
    seen, held = for_reader(case, Reader())
    assert not list(seen.people)
    assert [entry.record for entry in held] == ["p"]


def test_a_name_in_a_row_of_a_record_is_taken_out(practice: Case) -> None:
    craig = practice.people.get("craig")
    assert craig is not None
    home = practice.people.get("leanne")
    assert home is not None
    lived = home.replace(lived_in=({"area": f"Wexmoor, with {craig.name}"},))
    case = restricted(practice.adding(lived), "people", craig, "")
    seen, _ = for_reader(case, Reader())
    kept = seen.people.get("leanne")
    assert kept is not None
    assert not kept.lived_in


@pytest.mark.parametrize("says", [{"where_now": "with parent"}, {"family_may_know": "yes"}])
def test_what_is_kept_back_does_not_open_a_new_life(says: dict[str, str]) -> None:
    child = Person(id="bo", names="Bo", role="half-sibling", contact="no contact")
    gone = PreviousChild(id="p", child="bo", where_now="adopted")
    back = PreviousChild(id="q", child="bo", **says)
    case = Case(id="c").adding(child).adding(gone)
    closed, open_ = (for_reader(one, Reader())[0].people for one in (case, case.adding(back)))
    assert closed != open_
    hidden = back.replace(restricted=(Restriction(reason="x"),))
    assert for_reader(case.adding(hidden), Reader())[0].people == closed
