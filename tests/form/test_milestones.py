from datetime import date

from prebirth.case.case import Case
from prebirth.copies import calendar_file
from prebirth.form.milestones import Milestone, State, milestones, upcoming
from prebirth.form.model import Walk

TODAY = date(2026, 5, 15)


def by_id(case: Case, walk: Walk, today: date = TODAY) -> dict[str, Milestone]:
    return {step.id: step for step in milestones(case, today, walk.times)}


def test_each_step_falls_where_guidance_or_gestation_puts_it(practice: Case, walk: Walk) -> None:
    steps = by_id(practice, walk)
    assert steps["legal_planning_by"].due == date(2026, 4, 30)
    assert steps["conference_by"].due == date(2026, 6, 11)
    assert steps["discharge_planning_by"].due == date(2026, 7, 23)
    assert steps["assessment_done"].due == date(2026, 5, 19)
    assert steps["conference_after_strategy"].due == date(2026, 6, 5)
    assert steps["report_to_parents"].due == date(2026, 5, 29)
    assert "statutory guidance" in steps["conference_after_strategy"].basis


def test_done_overdue_and_to_come(practice: Case, walk: Walk) -> None:
    steps = by_id(practice, walk)
    assert steps["legal_planning_by"].state(TODAY) == State.DONE
    assert steps["conference_by"].state(TODAY) == State.NEXT
    assert by_id(practice, walk, date(2026, 5, 20))["assessment_done"].state(date(2026, 5, 20)) == State.OVERDUE
    after = by_id(practice, walk, date(2026, 6, 10))
    assert after["core_group"].due == date(2026, 6, 17)
    assert after["first_review"].due == date(2026, 9, 3)
    assert all(step.state(TODAY) != State.DONE for step in upcoming(list(steps.values()), TODAY))


def test_an_early_birth_brings_every_gestation_date_four_weeks_forward(practice: Case, walk: Walk) -> None:
    early = practice.adding(practice.pregnancy.but(early_birth="yes"))
    for name in ("legal_planning_by", "conference_by", "birth_plan_by", "discharge_planning_by"):
        assert (by_id(practice, walk)[name].due - by_id(early, walk)[name].due).days == 28


def test_nothing_falls_where_no_day_is_known(case: Case, walk: Walk) -> None:
    assert milestones(case, TODAY, walk.times) == []
    assert milestones(case.adding(case.pregnancy.but(due="2026-08")), TODAY, walk.times) == []


def test_the_calendar_file_has_the_steps_to_come_and_no_names(practice: Case, walk: Walk) -> None:
    from icalendar import Calendar

    data = calendar_file.written("26-0417", milestones(practice, TODAY, walk.times), TODAY)
    events = Calendar.from_ical(data).walk("VEVENT")
    assert {str(event["summary"]) for event in events} >= {"26-0417: Conference", "26-0417: Discharge planning meeting"}
    assert not any(str(event["summary"]).endswith("Legal planning meeting") for event in events)
    for person in practice.people:
        assert person.names.encode() not in data
        assert person.name.encode() not in data
    assert data == calendar_file.written("26-0417", milestones(practice, TODAY, walk.times), TODAY)
