"""The calendar file names nobody and says no withheld day: a phone shows it to anyone."""

from __future__ import annotations

from datetime import date

import pytest
from icalendar import Calendar

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.case.plan import Conference
from prebirth.case.record import Restriction
from prebirth.copies import calendar_file
from prebirth.form.model import Walk
from tests.conftest import day
from tests.copies.made import seen

TODAY = date(2026, 4, 10)
REFUGE = Agency(
    id="harbour",
    name="Harbour House refuge (worker Tansy Pell)",
    kind="domestic abuse service",
)
KEPT = (Restriction(reason="Kit must not learn of it"),)


@pytest.fixture
def awaited() -> Case:
    """Three answers awaited, one of them from a refuge that is restricted."""
    made = Case(id="c1")
    agencies = (
        Agency(id="gp", name="Dr Hale at Mill Lane", kind="GP"),
        REFUGE.replace(restricted=KEPT),
        Agency(id="police", name="Police", kind="police"),
    )
    for place, agency in enumerate(agencies):
        made = made.adding(agency).adding(
            Contribution(
                id=f"w{place}",
                agency=agency.id,
                asked_on=day("2026-04-01"),
                chase_on=day(f"2026-04-2{place}"),
            )
        )
    return made


def file_of(case: Case, walk: Walk, *, on: date = TODAY) -> bytes:
    return calendar_file.to_bytes(seen(case), walk, on)


def uids(data: bytes) -> list[str]:
    return [str(event["uid"]) for event in Calendar.from_ical(data).walk("VEVENT")]


def test_each_answer_has_an_entry_of_its_own_and_none_says_from_whom(
    awaited: Case, walk: Walk
) -> None:
    data = file_of(awaited, walk)
    assert len(uids(data)) == len(set(uids(data))) == 2
    for told in (b"Harbour", b"refuge", b"abuse", b"Tansy", b"Hale", b"Mill", b"Police"):
        assert told.lower() not in data.lower()
    assert b"START;VALUE=DATE:20260421" not in data, "the day on which the refuge answers"


def test_an_entry_is_known_again_and_is_no_other_assessments(awaited: Case, walk: Walk) -> None:
    first = uids(file_of(awaited, walk))
    assert uids(file_of(awaited, walk, on=date(2026, 4, 12))) == first
    assert uids(file_of(awaited.model_copy(update={"id": "c1"}), walk)) == first
    other = uids(file_of(awaited.model_copy(update={"id": "c2"}), walk))
    assert not set(first) & set(other), "neither assessment has a reference"


def test_an_entry_stays_itself_when_its_day_moves(awaited: Case, walk: Walk) -> None:
    first = uids(file_of(awaited, walk))
    waits = awaited.contributions.get("w0")
    assert waits
    moved = awaited.adding(waits.replace(chase_on=day("2026-05-20")))
    assert set(uids(file_of(moved, walk))) == set(first)


def test_what_tells_an_entry_is_no_word_from_an_id(awaited: Case, walk: Walk) -> None:
    named = awaited.adding(
        Contribution(
            id="told-by-tansy", agency="gp", asked_on=day("2026-04-01"), chase_on=day("2026-04-29")
        )
    )
    assert b"tansy" not in file_of(named, walk)


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [("pregnancy", "due", "2026-09-17"), ("assessment", "target", "2026-05-13")],
)
def test_a_day_that_is_restricted_is_in_no_calendar(
    awaited: Case, walk: Walk, table: str, field: str, value: str
) -> None:
    said = value.replace("-", "").encode()
    open_ = awaited.adding(awaited.record(table, table).replace(**{field: value}))
    assert said in file_of(open_, walk)
    rule = (Restriction(field=field, reason="He counts the days"),)
    kept = open_.adding(open_.record(table, table).replace(restricted=rule))
    assert file_of(kept, walk) == file_of(awaited, walk), "nor what is counted from it"


def test_a_conference_that_is_restricted_gives_no_day_away(awaited: Case, walk: Walk) -> None:
    meeting = Conference(id="m", on=day("2026-06-03"), restricted=KEPT)
    assert file_of(awaited.adding(meeting), walk) == file_of(awaited, walk)


def test_a_reference_that_names_somebody_withheld_stands_in_no_entry(
    awaited: Case, walk: Walk
) -> None:
    named = awaited.adding(awaited.assessment.replace(reference="Quillfeather 12")).adding(
        Person(id="q", names="Ines Quillfeather", restricted=KEPT)
    )
    assert b"Quillfeather" not in file_of(
        named.adding(named.assessment.replace(reference="Ines Quillfeather 12")), walk
    )
    assert b"SUMMARY:Pre-birth assessment: Answer from an agency" in file_of(
        named.adding(named.assessment.replace(reference="")), walk
    )
