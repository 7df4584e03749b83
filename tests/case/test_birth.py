"""A parent reads of the birth what that parent was given, and nothing that is not theirs."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.birth import BirthPlan, NotToCome, newest
from prebirth.case.birth_basis import Agreement, BirthBasis
from prebirth.case.birth_tasks import BabyHealth, BirthMeeting
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.where_to_live import LivingOption
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.typed import present

WALK = load_walk()
GIVEN = ({"person": "m", "on": "2026-05-01", "how": "Read aloud"},)
OPENED = {
    "birth_plans": BirthPlan(id="x", place_agreed="Quuxwords", given=GIVEN),
    "birth_bases": BirthBasis(id="x", why="Quuxwords", explained=GIVEN),
    "living_options": LivingOption(id="x", why="Quuxwords", told=GIVEN),
}


def family(*more: Record) -> Case:
    case = Case(id="c")
    for record in (
        Person(id="m", names="Mo", role="mother", nhs_number="9990000018"),
        Person(id="f", names="Fred", role="father"),
        *more,
    ):
        case = case.adding(record)
    return case


def read(case: Case, parent: str) -> Case:
    return for_reader(case, OneParent(parent, WALK.form))[0]


@pytest.mark.parametrize("table", OPENED)
def test_a_parent_reads_what_that_parent_was_given_and_no_other(table: str) -> None:
    case = family(OPENED[table])
    assert "x" in read(case, "m").table(table)
    assert "x" not in read(case, "f").table(table)


@pytest.mark.parametrize("table", OPENED)
def test_a_row_without_a_day_is_not_given_yet(table: str) -> None:
    field = {"birth_plans": "given", "birth_bases": "explained", "living_options": "told"}[table]
    waiting = OPENED[table].replace(**{field: ({"person": "m"},)})
    assert "x" not in read(family(waiting), "m").table(table)


def test_a_plan_that_was_given_leads_nobody_to_her_whom_she_is_kept_safe_from() -> None:
    given = (*GIVEN, {"person": "f", "on": "2026-05-01"})
    plan = BirthPlan(id="x", place_agreed="Quuxwords", given=given)
    safe = Person(id="m", names="Mo", role="mother", safe_from=("f",))
    assert "x" in read(family(plan), "f").birth_plans
    assert "x" not in read(family(plan, safe), "f").birth_plans


def test_legal_advice_reaches_no_parent_and_no_conference() -> None:
    case = family(
        BirthPlan(id="x", advice="Quuxadvice", withheld="Quuxheld", given=GIVEN),
        BirthBasis(id="y", advice="Quuxadvice", papers="Quuxpapers", explained=GIVEN),
    )
    mine = read(case, "m")
    everybody = for_reader(case, Reader())[0]
    lawyers = for_reader(case, Reader(legal_advice=True))[0]
    for seen in (mine, everybody):
        assert present(seen.birth_plans.get("x")).advice == ""
        assert present(seen.birth_bases.get("y")).advice == ""
        assert present(seen.birth_bases.get("y")).papers == ""
    assert present(mine.birth_plans.get("x")).withheld == ""
    assert present(everybody.birth_plans.get("x")).withheld == "Quuxheld"
    assert present(lawyers.birth_bases.get("y")).papers == "Quuxpapers"


def test_the_babys_health_before_birth_is_the_mothers_to_tell() -> None:
    case = family(BabyHealth(id="x", known="Small"))
    assert "x" in read(case, "m").baby_health
    assert "x" not in read(case, "f").baby_health


def test_an_nhs_number_is_its_persons_own() -> None:
    assert present(read(family(), "m").people.get("m")).nhs_number == "9990000018"
    assert present(read(family(), "f").people.get("m")).nhs_number == ""


def test_where_a_meeting_is_held_is_kept_from_whom_she_is_kept_safe_from() -> None:
    meeting = BirthMeeting(id="x", place="Quuxhospital", on="2026-07-01")
    safe = Person(id="m", names="Mo", role="mother", safe_from=("f",))
    assert present(read(family(meeting, safe), "f").birth_meetings.get("x")).place == ""


@pytest.mark.parametrize(
    ("facts", "stands"),
    [
        ({}, True),
        ({"able": "not known"}, False),
        ({"agrees": "no"}, False),
        ({"informed": " "}, False),
        ({"withdrew_on": "2026-05-02"}, False),
        ({"withdrew_on": "2026-05-03"}, True),
    ],
)
def test_an_agreement_stands_while_it_was_free_and_is_not_taken_back(
    facts: dict[str, str], stands: bool
) -> None:
    whole = {"agrees": "yes", "able": "yes", "informed": "In her words"}
    assert Agreement(**(whole | facts)).stands(date(2026, 5, 2)) is stands


@pytest.mark.parametrize(
    ("facts", "settled"),
    [
        ({"told_by": "Jo", "told_on": "2026-05-01"}, True),
        ({"told_by": "Jo"}, False),
        ({"not_told": "It would endanger her"}, True),
        ({}, False),
    ],
)
def test_it_is_settled_who_tells_somebody_not_to_come(facts: dict[str, str], settled: bool) -> None:
    assert NotToCome(**facts).settled is settled


def test_the_newest_is_the_last_by_its_day() -> None:
    late, early, undated = (
        BirthPlan(id=day or "none", on=day) for day in ("2026-06-01", "2026-05-01", None)
    )
    assert newest([late, early, undated]) is late
    assert newest([undated, BirthPlan(id="z")]).id == "z"  # type: ignore[union-attr]
    assert newest(list[BirthPlan]()) is None
