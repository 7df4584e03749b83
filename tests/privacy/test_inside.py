"""What is between those who make and oversee the assessment: of what says all, the chair's."""

from __future__ import annotations

import pytest

from prebirth.case.case import RECORDS, Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.marks import NOTHING, marked
from prebirth.case.oversight import Remark, SignOff
from prebirth.case.people import Person
from prebirth.case.record import Disputed, Record
from prebirth.case.shares import Share
from prebirth.case.values import Known
from prebirth.case.versions import record_digest
from prebirth.copies.make import document_of
from prebirth.copies.update import sides_for, sides_of
from prebirth.exchange import rows_out
from prebirth.exchange.history import SeenHistory, history_csv
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader, without_inside
from prebirth.privacy.part import Colleague
from prebirth.privacy.redaction import Reader
from tests.conftest import TODAY
from tests.privacy.outputs import history_of
from tests.privacy.test_matrix import ORDERS, base, full_record, less, views
from tests.typed import present

INSIDE = [(table, field) for table, kind in RECORDS.items() for field in marked(kind, "inside")]
MADE_TO_SAY = {
    ("people", "address_confidential"): {CopyKind.MIDWIFE},
    ("signoffs", "remarks"): {CopyKind.MANAGER},
}
"""The pages that say such a fact of these cases to somebody else, since they are made to."""


def with_and_without(walk: Walk, table: str, field: str) -> tuple[Case, Case]:
    """The same case twice: with such a fact, and as if nobody had entered it."""
    record: Record = full_record(walk, table)
    if table == "people":
        record = record.replace(address_confidential=Known.YES)
    without = less(record, field)
    assert getattr(record, field) not in NOTHING
    assert getattr(without, field) in NOTHING
    return base().adding(record), base().adding(without)


def test_these_facts_are_inside() -> None:
    """One more needs a look at every page that is made to say something."""
    assert set(INSIDE) == {
        ("people", "address_confidential"),
        ("shares", "choices"),
        ("signoffs", "remarks"),
    }


@pytest.mark.parametrize(("table", "field"), INSIDE)
def test_of_all_copies_the_chairs_alone_hold_it(walk: Walk, table: str, field: str) -> None:
    case, without = with_and_without(walk, table, field)
    says = [
        order
        for (order, one), (_, two) in zip(views(case, walk), views(without, walk), strict=True)
        if document_of(one) != document_of(two)
    ]
    made = MADE_TO_SAY.get((table, field), set())
    assert says == [one for one in ORDERS if one.reader == CHAIR or one.kind in made]


@pytest.mark.parametrize(("table", "field"), INSIDE)
def test_no_csv_file_has_a_column_of_it(walk: Walk, table: str, field: str) -> None:
    files = []
    for case in with_and_without(walk, table, field):
        seen, _ = for_reader(case, Reader())
        files.append(rows_out.to_bytes(seen, table))
    assert files[0] == files[1]
    assert len(files[0].splitlines()) > 1


@pytest.mark.parametrize("reader", [Reader(), Reader(person="mum"), Reader(chair=True)])
@pytest.mark.parametrize(("table", "field"), INSIDE)
def test_of_all_histories_the_chairs_alone_tells_it(
    walk: Walk, table: str, field: str, reader: Reader
) -> None:
    case, without = with_and_without(walk, table, field)
    added, added_less, set_later, never = (
        history_csv(SeenHistory(history_of(before, after), reader, walk.form))
        for before, after in (
            (base(), case),
            (base(), without),
            (without, case),
            (without, without),
        )
    )
    assert (added == added_less) == (not reader.chair)
    assert (set_later == never) == (not reader.chair)


@pytest.mark.parametrize(("table", "field"), INSIDE)
def test_no_two_days_and_no_update_sheet_differ_by_it(walk: Walk, table: str, field: str) -> None:
    case, without = with_and_without(walk, table, field)
    share = Share(
        copy_kind=CopyKind.CONFERENCE,
        to="All",
        on=PartialDate.of(TODAY),
        facts=record_digest(without),
    )
    assert case != without
    sheet = sides_for(without, case, share, TODAY, walk)
    assert sheet[0] == sheet[1]
    days = sides_of(without, case, Reader())
    assert days.before == days.now


def test_it_still_withholds_what_it_asks_to_withhold() -> None:
    """The gate goes by the whole record, and what is inside goes after it, with all said of it."""
    says = Disputed(field="address_confidential", by="mum", words="Zelda may tell.")
    person = present(base().people.get("mum")).replace(
        address_confidential=Known.YES, disputed=(says,)
    )
    seen, held = for_reader(base().adding(person), Reader())
    left = present(without_inside(seen).people.get("mum"))
    assert present(seen.people.get("mum")).address_confidential == Known.YES
    assert left == Person(id="mum", names="Rosa Lintock", role=person.role)
    assert not held, "nobody has to decide on it"


def test_a_reading_that_goes_on_is_inside_as_a_whole() -> None:
    reading = SignOff(id="reading", returned=True, remarks=(Remark(says="Why?"),))
    seen, _ = for_reader(base().adding(reading), Reader())
    assert reading.inside
    assert not len(without_inside(seen).signoffs)
    assert len(rows_out.to_bytes(seen, "signoffs").splitlines()) == 1


def test_a_colleague_who_takes_a_section_over_reads_nothing_of_what_was_decided(
    walk: Walk,
) -> None:
    """It quotes what others may not read."""
    share = Share(id="share", to="All", choices="Also withheld: the plan of the police.")
    part, _ = for_reader(base().adding(share), Colleague(walk.form.sections))
    assert present(part.shares.get("share")).choices == ""
