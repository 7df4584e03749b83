from datetime import date, timedelta

import pytest
from icalendar import Calendar

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.oversight import Supervision
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.copies import calendar_file
from prebirth.form.model import Walk
from prebirth.rules.milestones import Milestone, State, milestones, upcoming
from tests.copies.made import seen

TODAY = date(2026, 5, 15)


def by_id(case: Case, walk: Walk, today: date = TODAY) -> dict[str, Milestone]:
    return {step.id: step for step in milestones(case, today, walk)}


def test_each_step_falls_where_guidance_or_gestation_puts_it(practice: Case, walk: Walk) -> None:
    steps = by_id(practice, walk)
    assert steps["legal_planning_by"].due == date(2026, 4, 30)
    assert steps["conference_by"].due == date(2026, 5, 28)
    assert steps["discharge_planning_by"].due == date(2026, 7, 23)
    assert steps["assessment_done"].due == date(2026, 5, 19)
    assert steps["conference_after_strategy"].due == date(2026, 6, 5)
    assert steps["report_to_parents"].due == date(2026, 5, 29)
    limit = steps["conference_after_strategy"]
    assert limit.by == (
        "15 working days after the strategy discussion that started section 47 enquiries "
        "(14 May 2026). Statutory guidance: Working Together 2026; not checked yet"
    )
    assert steps["conference_by"].by.startswith("28+0 weeks of pregnancy. Local default; Sussex")
    assert steps["conference"].by == ""


def test_done_overdue_and_to_come(practice: Case, walk: Walk) -> None:
    steps = by_id(practice, walk)
    assert steps["legal_planning_by"].state(TODAY) == State.DONE
    assert steps["conference_by"].state(TODAY) == State.NEXT
    assert (
        by_id(practice, walk, date(2026, 5, 20))["assessment_done"].state(date(2026, 5, 20))
        == State.OVERDUE
    )
    after = by_id(practice, walk, date(2026, 6, 10))
    assert after["core_group"].due == date(2026, 6, 17)
    assert after["first_review"].due == date(2026, 9, 3)
    assert all(step.state(TODAY) != State.DONE for step in upcoming(list(steps.values()), TODAY))


def test_an_early_birth_brings_every_gestation_date_four_weeks_forward(
    practice: Case, walk: Walk
) -> None:
    early = practice.adding(practice.pregnancy.replace(early_birth="yes"))
    for name in ("legal_planning_by", "conference_by", "birth_plan_by", "discharge_planning_by"):
        assert (by_id(practice, walk)[name].due - by_id(early, walk)[name].due).days == 28


def test_nothing_falls_where_no_day_is_known(case: Case, walk: Walk) -> None:
    assert milestones(case, TODAY, walk) == []
    assert milestones(case.adding(case.pregnancy.replace(due="2026-08")), TODAY, walk) == []


def test_the_calendar_file_has_the_steps_to_come_and_no_names(practice: Case, walk: Walk) -> None:
    data = calendar_file.to_bytes(seen(practice), walk, TODAY)
    events = Calendar.from_ical(data).walk("VEVENT")
    assert {str(event["summary"]) for event in events} >= {
        "26-0417: Conference",
        "26-0417: Discharge planning meeting",
    }
    assert not any(str(event["summary"]).endswith("Legal planning meeting") for event in events)
    for person in practice.people:
        assert person.names.encode() not in data
        assert person.name.encode() not in data
    assert data == calendar_file.to_bytes(seen(practice), walk, TODAY)


def done(name: str, case: Case, walk: Walk, today: date = TODAY) -> bool:
    return by_id(case, walk, today)[name].done


def test_a_step_is_overdue_from_the_day_after(practice: Case) -> None:
    step = Milestone("x", "X", TODAY, done=False, basis="set")
    assert step.state(TODAY) == State.NEXT
    assert step.state(TODAY + timedelta(days=1)) == State.OVERDUE
    assert step._replace(done=True).state(TODAY + timedelta(days=1)) == State.DONE


PREGNANT = Case(id="c").adding(Case().pregnancy.replace(due="2026-08-20"))


@pytest.mark.parametrize(
    ("kind", "on", "held"),
    [
        ("legal planning meeting", "2026-05-15", True),
        ("legal planning meeting", "2026-05-16", False),
        ("legal planning meeting", "2026-05", False),
        ("legal planning meeting", None, False),
        ("legal advice", "2026-05-14", False),
    ],
)
def test_legal_planning_is_done_by_a_meeting_that_was(
    walk: Walk, kind: str, on: str | None, held: bool
) -> None:
    assert (
        done("legal_planning_by", PREGNANT.adding(LegalStep(id="l", kind=kind, on=on)), walk)
        == held
    )


def test_discharge_planning_is_done_by_its_answer(walk: Walk) -> None:
    answer = Answer(id="Q17.4", question="Q17.4", text="x", on="2026-05-15")
    assert not done("discharge_planning_by", PREGNANT, walk)
    assert done("discharge_planning_by", PREGNANT.adding(answer), walk)
    assert not done("discharge_planning_by", PREGNANT.adding(answer.replace(on="2026-05-16")), walk)
    assert not done("discharge_planning_by", PREGNANT.adding(answer.replace(on=None)), walk)


def held(key: str, on: str | None, kind: str = "initial (pre-birth)") -> Conference:
    return Conference(id=key, on=on, kind=kind)


def test_a_conference_is_counted_from_the_discussion_that_started_enquiries_and_no_other(
    walk: Walk,
) -> None:
    strategy = Decision(id="s", forum="strategy discussion", on="2026-05-01")
    begun = Section47Enquiry(id="e", discussion="s")
    case = (
        PREGNANT.adding(strategy)
        .adding(Decision(id="o", forum="supervision", on="2026-05-12"))
        .adding(begun)
    )
    assert (
        by_id(case, walk)["conference_after_strategy"].due
        == by_id(PREGNANT.adding(strategy).adding(begun), walk)["conference_after_strategy"].due
    )
    later = case.adding(Decision(id="t", forum="strategy discussion", on="2026-05-12"))
    assert (
        by_id(later, walk)["conference_after_strategy"].due
        == by_id(case, walk)["conference_after_strategy"].due
        == date(2026, 5, 26)  # over two bank holidays
    )
    assert "conference_after_strategy" not in by_id(
        PREGNANT.adding(Decision(id="o", forum="supervision", on="2026-05-12")), walk
    )
    assert not done("conference_after_strategy", case, walk)
    assert done("conference_after_strategy", case.adding(held("a", "2026-05-15")), walk)
    assert not done("conference_after_strategy", case.adding(held("a", "2026-05-16")), walk)
    assert not done(
        "conference_after_strategy", case.adding(held("a", "2026-05-10", "review")), walk
    )
    assert not done("conference_after_strategy", case.adding(held("a", None)), walk)


def test_the_first_conference_is_the_earliest_that_is_no_review(walk: Walk) -> None:
    case = (
        PREGNANT.adding(held("a", "2026-06-20"))
        .adding(held("z", "2026-06-10"))
        .adding(held("r", "2026-06-01", "review"))
        .adding(held("n", None))
    )
    assert by_id(case, walk)["conference"].due == date(2026, 6, 10)
    assert "conference" not in by_id(PREGNANT.adding(held("r", "2026-06-01", "review")), walk)


def test_on_its_day_a_conference_is_still_to_come_and_what_follows_is_counted(walk: Walk) -> None:
    case = PREGNANT.adding(held("a", "2026-05-15"))
    assert not done("conference", case, walk)
    assert done("conference", case, walk, date(2026, 5, 16))
    assert "core_group" in by_id(case, walk, date(2026, 5, 14))
    assert "core_group" not in by_id(PREGNANT.adding(held("a", "2026-05")), walk)


@pytest.mark.parametrize(
    ("forum", "on", "met"),
    [
        ("core group", "2026-05-10", True),
        ("core group", "2026-05-09", False),
        ("core group", "2026-05", True),
        ("core group", None, False),
        ("supervision", "2026-05-12", False),
    ],
)
def test_a_core_group_that_met_since_the_conference_is_done(
    walk: Walk, forum: str, on: str | None, met: bool
) -> None:
    case = PREGNANT.adding(held("a", "2026-05-10")).adding(Decision(id="d", forum=forum, on=on))
    assert done("core_group", case, walk) == met


@pytest.mark.parametrize(
    ("kind", "on", "met"),
    [
        ("review", "2026-05-15", True),
        ("review", "2026-05-16", False),
        ("transfer in", "2026-05-14", False),
    ],
)
def test_a_review_that_was_held_is_done(walk: Walk, kind: str, on: str, met: bool) -> None:
    assert (
        done(
            "first_review",
            PREGNANT.adding(held("a", "2026-05-10")).adding(held("r", on, kind)),
            walk,
        )
        == met
    )


def test_the_next_supervision_is_that_of_the_last(walk: Walk) -> None:
    first = Supervision(id="a", on="2026-04-01", next_on="2026-04-29")
    last = Supervision(id="b", on="2026-05-01", next_on="2026-05-29")
    for case in (PREGNANT.adding(first).adding(last), PREGNANT.adding(last).adding(first)):
        assert [step.due for step in milestones(case, TODAY, walk) if step.id == "supervision"] == [
            date(2026, 5, 29)
        ]
    for lacking in (
        Supervision(id="c", next_on="2026-06-29"),
        Supervision(id="c", on="2026-05-10"),
    ):
        assert [
            step.due
            for step in milestones(PREGNANT.adding(last).adding(lacking), TODAY, walk)
            if step.id == "supervision"
        ] == ([date(2026, 5, 29)] if lacking.on is None else [])
    assert "supervision" not in by_id(
        PREGNANT.adding(Supervision(id="c", next_on="2026-06-29")), walk
    )


def test_on_the_due_date_the_baby_is_still_due(walk: Walk) -> None:
    assert not done("due", PREGNANT, walk, date(2026, 8, 20))
    assert not done("due", PREGNANT, walk, date(2026, 8, 19))
    assert done("due", PREGNANT, walk, date(2026, 8, 21))
