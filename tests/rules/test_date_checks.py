from datetime import date

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.birth import BirthPlan, NotToCome
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.plan import Action
from prebirth.case.pregnancy import Baby
from prebirth.case.ties import Tie
from prebirth.form.model import Walk
from prebirth.rules.date_checks import check_dates, tables_to_check

TODAY = date(2026, 5, 15)


def fields(case: Case, walk: Walk, today: date = TODAY) -> list[tuple[str, str]]:
    return [(warning.table, warning.field) for warning in check_dates(case, today, walk.times)]


@pytest.mark.parametrize(
    ("due", "asked"),
    [
        ("2026-08-20", False),
        ("2029-05-15", True),
        ("2027-03-05", False),
        ("2027-03-06", True),
        ("2026-05-01", False),
        ("2026-04-30", True),
        ("2026", False),
        (None, False),
    ],
)
def test_a_due_date_that_can_hardly_be_is_asked_about(
    case: Case, walk: Walk, due: str | None, asked: bool
) -> None:
    dated = case.adding(case.pregnancy.replace(due=due))
    assert (("pregnancy", "due") in fields(dated, walk)) == asked


def test_a_closed_case_may_have_its_due_date_behind_it(case: Case, walk: Walk) -> None:
    closed = case.adding(case.pregnancy.replace(due="2024-01-01")).adding(
        case.assessment.replace(status="closed")
    )
    assert fields(closed, walk) == []


@pytest.mark.parametrize(
    ("born", "asked"),
    [
        ("1999", True),
        ("2001-01-02", True),
        ("2011-01-02", True),
        ("2012-01-02", False),
        ("2020", False),
        (None, False),
    ],
)
def test_a_child_born_before_its_mother_is_asked_about_and_kept(
    case: Case, walk: Walk, born: str | None, asked: bool
) -> None:
    family = case.adding(Person(id="m", born="2001-01-01", known_as="Ann")).adding(
        Person(id="c", born=born, known_as="Bo")
    )
    family = family.adding(Tie(one="m", kind="parent of (birth)", other="c"))
    assert (("people", "born") in fields(family, walk)) == asked
    assert family.people.get("c") == Person(id="c", born=born, known_as="Bo")


def test_an_answer_before_the_question_and_a_day_to_come_are_asked_about(
    case: Case, walk: Walk
) -> None:
    odd = case.adding(HistoryCheck(asked_on="2026-03-02", received_on="2026-03-01")).adding(
        Event(on="2026-06")
    )
    assert fields(odd, walk) == [("checks", "received_on"), ("events", "on")]
    even = case.adding(HistoryCheck(asked_on="2026-03", received_on="2026-03-01")).adding(
        Event(on="2026-05")
    )
    assert fields(even, walk) == []


def test_the_practice_case_raises_none(practice: Case, walk: Walk) -> None:
    assert fields(practice, walk) == []


@pytest.mark.parametrize(
    ("basis", "due", "asked"),
    [
        ("last period", "2026-08-20", False),
        ("last period", "2026-08-21", True),
        ("scan", "2026-08-27", False),
    ],
)
def test_a_due_date_that_differs_from_its_own_basis_is_asked_about(
    case: Case, walk: Walk, basis: str, due: str, asked: bool
) -> None:
    dated = case.adding(case.pregnancy.replace(last_period="2025-11-13", due=due, basis=basis))
    assert (("pregnancy", "due") in fields(dated, walk)) == asked


@pytest.mark.parametrize(
    ("born", "asked"),
    [
        ("2026-04-02", False),  # 20+0
        ("2026-04-01", True),
        ("2026-09-17", False),  # 44+0
        ("2026-09-18", True),
        ("2025-08-20", True),  # the year is wrong
        ("2026-08", False),
        (None, False),
    ],
)
def test_a_birth_that_does_not_fit_the_due_date_is_asked_about(
    case: Case, walk: Walk, born: str | None, asked: bool
) -> None:
    family = case.adding(case.pregnancy.replace(due="2026-08-20")).adding(Baby(id="b", born=born))
    assert (("babies", "born") in fields(family, walk, date(2026, 10, 1))) == asked


@pytest.mark.parametrize(
    ("weeks", "asked"),
    [("38+2", False), ("24", False), ("", False), ("29/11/26", True), ("52", True)],
)
def test_weeks_that_no_pregnancy_has_are_asked_about(
    weeks: str, asked: bool, case: Case, walk: Walk
) -> None:
    baby = Baby(id="b", became="stillborn", ended_on="2026-05-10", weeks=weeks)
    assert (("babies", "weeks") in fields(case.adding(baby), walk)) == asked


def test_nobody_asks_whether_a_baby_is_born_whose_birth_is_entered(case: Case, walk: Walk) -> None:
    past = case.adding(case.pregnancy.replace(due="2026-04-20"))
    assert fields(past, walk) == [("pregnancy", "due")]
    assert fields(past.adding(Baby(id="b", born="2026-04-18")), walk) == []
    assert fields(past.adding(Baby(id="b", born="2026-06-18")), walk) != []


def test_what_may_differ_after_a_change_is_checked_again() -> None:
    assert tables_to_check({"babies"}) == {"babies", "pregnancy"}
    assert tables_to_check({"pregnancy"}) == {"babies", "pregnancy"}
    assert tables_to_check({"ties"}) == {"ties", "people"}
    assert tables_to_check({"answers", "events", "nothing"}) == {"answers", "events"}


def test_an_nhs_number_that_does_not_check_is_asked_about_and_kept(walk: Walk) -> None:
    typed = "943 476 5918"
    case = Case().adding(Person(id="m", role="mother", nhs_number=typed))
    warnings = check_dates(case, TODAY, walk.times)
    assert [(one.record, one.field) for one in warnings] == [("m", "nhs_number")]
    assert "kept as typed" in warnings[0].message
    assert [person.nhs_number for person in case.people] == [typed]


def test_a_referral_or_a_completion_that_has_not_come_yet_is_asked_about(walk: Walk) -> None:
    case = Case(id="c")
    case = case.adding(case.pregnancy.replace(referred_on="2026-06-01"))
    case = case.adding(case.assessment.replace(opened="2026-05-01", completed_on="2026-04-01"))
    found = check_dates(case, date(2026, 5, 15), walk.times)
    assert {(warning.table, warning.field) for warning in found} == {
        ("pregnancy", "referred_on"),
        ("assessment", "completed_on"),
    }


def test_a_day_to_come_in_a_row_is_asked_about(walk: Walk) -> None:
    told = NotToCome(who="Kit", told_by="W", told_on=PartialDate.parse("25 July 2026"))
    plan = BirthPlan(id="p", not_to_come=(told,))
    case = Case(id="c").adding(plan).adding(Action(id="a", done_on="2026-08-01"))
    found = {
        (warning.table, warning.field)
        for warning in check_dates(case, date(2026, 6, 30), walk.times)
    }
    assert found == {("birth_plans", "not_to_come"), ("actions", "done_on")}
