"""What follows from conferences and legal steps in turn, by days worked out by hand."""

from datetime import date

import pytest
from icalendar import Calendar

from prebirth.case.birth_tasks import BirthMeeting, BirthMeetingKind
from prebirth.case.case import Case
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.copies import calendar_file
from prebirth.copies.dates_that_fall import dates_that_fall
from prebirth.copies.heads import head_tiles
from prebirth.form.model import Walk
from prebirth.layout.blocks import Grid
from prebirth.rules.milestone import Milestone, State
from prebirth.rules.milestones import milestones, uncounted
from tests.copies.made import seen

PREGNANT = Case(id="c").adding(Pregnancy(due="2026-08-20"))
PLAN, NOTHING, ADJOURNED = "child protection plan", "nothing more", "adjourned, not decided"


def initial(name: str, on: str, outcome: str | None = None, held: bool = True) -> Conference:
    days = {"on": on, "held_on": on if held else None}
    return Conference(id=name, kind="initial (pre-birth)", outcome=outcome, **days)


def review(name: str, on: str, outcome: str | None = None) -> Conference:
    return Conference(id=name, kind="review", on=on, held_on=on, outcome=outcome)


def of(case: Case, *records: Conference | LegalStep | Baby | BirthMeeting | Decision) -> Case:
    for record in records:
        case = case.adding(record)
    return case


def steps(name: str, case: Case, walk: Walk, today: date) -> list[Milestone]:
    return [step for step in milestones(case, today, walk) if step.id == name]


ADJOURNED_FIRST = of(PREGNANT, initial("a", "2026-06-03", ADJOURNED))


def test_days_run_from_the_conference_at_which_the_plan_was_made(walk: Walk) -> None:
    # 18, 19, 22, 23, 24, 25, 26, 29, 30 June and 1 July are ten working days after 17 June.
    case, today = of(ADJOURNED_FIRST, initial("b", "2026-06-17", PLAN)), date(2026, 6, 20)
    (group,) = steps("core_group", case, walk, today)
    assert (group.due, group.state(today)) == (date(2026, 7, 1), State.NEXT)
    assert "(17 June 2026)" in group.counted
    assert [step.due for step in steps("first_review", case, walk, today)] == [date(2026, 9, 17)]
    late = date(2026, 7, 2)
    assert steps("core_group", case, walk, late)[0].state(late) == State.OVERDUE


def test_no_day_runs_from_a_conference_that_was_adjourned(walk: Walk) -> None:
    today = date(2026, 6, 10)
    assert not steps("core_group", ADJOURNED_FIRST, walk, today)
    case = of(ADJOURNED_FIRST, initial("b", "2026-06-17", held=False))
    (group,) = steps("core_group", case, walk, today)
    assert group.due == date(2026, 7, 1)
    assert group.name.endswith(", if a child protection plan is made")
    assert not group.certain


@pytest.mark.parametrize("outcome", [ADJOURNED, NOTHING])
def test_a_second_initial_conference_stands_with_its_day_and_its_report(
    walk: Walk, outcome: str
) -> None:
    first = initial("a", "2026-06-03", outcome)
    case, today = of(PREGNANT, first, initial("b", "2026-06-17", held=False)), date(2026, 6, 10)
    assert [(step.due, step.state(today)) for step in steps("conference", case, walk, today)] == [
        (date(2026, 6, 3), State.DONE),
        (date(2026, 6, 17), State.NEXT),
    ]
    reports = steps("report_to_parents", case, walk, today)
    assert [step.due for step in reports] == [date(2026, 5, 29), date(2026, 6, 12)]
    (table,) = (block for block in dates_that_fall(case, walk, today) if isinstance(block, Grid))
    assert ("Conference", "", "17 June 2026", "Not yet") in table.rows
    events = Calendar.from_ical(calendar_file.to_bytes(seen(case), walk, today)).walk("VEVENT")
    assert (date(2026, 6, 17), "Conference, planned") in [
        (event.decoded("dtstart"), str(event["summary"]).partition(": ")[2]) for event in events
    ]
    (group,) = steps("core_group", case, walk, today)
    assert group.due == date(2026, 7, 1)


ENDED = of(
    PREGNANT,
    initial("a", "2026-06-03", PLAN),
    review("r", "2026-08-10", NOTHING),
    Baby(id="b", born="2026-08-21"),
)
IN_SEPTEMBER = date(2026, 9, 10)


def test_a_plan_that_ended_before_the_birth_asks_for_nothing_after_it(walk: Walk) -> None:
    for name in ("core_group", "core_group_after_birth", "pre_discharge_by"):
        (step,) = steps(name, ENDED, walk, IN_SEPTEMBER)
        assert step.state(IN_SEPTEMBER) == State.ENDED
        assert step.happened_words(IN_SEPTEMBER) == (
            "not recorded, and no longer counted: the child protection plan ended on 10 August 2026"
        )
    data = calendar_file.to_bytes(seen(ENDED), walk, IN_SEPTEMBER).decode()
    assert "Core group" not in data


def test_what_was_done_before_a_plan_ended_stays_done(walk: Walk) -> None:
    met = Decision(id="d", forum="core group", on="2026-06-16", decided="A visit each week")
    (group,) = steps("core_group", of(ENDED, met), walk, IN_SEPTEMBER)
    assert group.state(IN_SEPTEMBER) == State.DONE


def test_a_plan_that_ended_after_the_birth_stood_at_it(walk: Walk) -> None:
    born = Baby(id="b", born="2026-08-05")
    (group,) = steps("core_group_after_birth", of(ENDED, born), walk, IN_SEPTEMBER)
    assert (group.due, group.done) == (date(2026, 8, 15), True)  # the review itself was in time


def test_a_second_plan_counts_from_the_conference_that_made_it(walk: Walk) -> None:
    # 2, 3, 4, 7, 8, 9, 10, 11, 14 and 15 September are ten working days after 1 September.
    case = of(ENDED, initial("z", "2026-09-01", PLAN))
    (group,) = steps("core_group", case, walk, IN_SEPTEMBER)
    assert (group.due, group.state(IN_SEPTEMBER)) == (date(2026, 9, 15), State.NEXT)


INTENDED = of(
    PREGNANT,
    Baby(id="b", born="2026-08-21"),
    LegalStep(id="i", kind="intended issue at birth", held_on="2026-05-01"),
)


def test_a_step_down_ends_the_application_that_was_intended(walk: Walk) -> None:
    (step,) = steps("application_after_birth", INTENDED, walk, IN_SEPTEMBER)
    assert (step.due, step.state(IN_SEPTEMBER)) == (date(2026, 8, 26), State.OVERDUE)
    down = LegalStep(id="d", kind="stepped down", held_on="2026-06-01")
    (step,) = steps("application_after_birth", of(INTENDED, down), walk, IN_SEPTEMBER)
    assert step.happened_words(IN_SEPTEMBER) == (
        "not recorded, and no longer counted: proceedings at birth are no longer intended "
        "(stepped down, 1 June 2026)"
    )
    again = LegalStep(id="j", kind="intended issue at birth", held_on="2026-07-15")
    (step,) = steps("application_after_birth", of(INTENDED, down, again), walk, IN_SEPTEMBER)
    assert step.state(IN_SEPTEMBER) == State.OVERDUE


def test_a_step_down_of_which_nobody_said_that_it_was_done_leaves_it_open(walk: Walk) -> None:
    for facts in ({"on": "2026-06-01"}, {"became": "it was held"}, {"held_on": "2026-05"}):
        down = LegalStep(id="d", kind="stepped down", **facts)
        (step,) = steps("application_after_birth", of(INTENDED, down), walk, IN_SEPTEMBER)
        assert step.state(IN_SEPTEMBER) == State.PASSED
        planned = " (to step down was planned for 1 June 2026, not recorded as done)"
        doubt = f", if proceedings at birth are still intended{planned if 'on' in facts else ''}"
        assert step.name.endswith(doubt)
    off = LegalStep(id="d", kind="stepped down", on="2026-06-01", became="it was not held")
    (step,) = steps("application_after_birth", of(INTENDED, off), walk, IN_SEPTEMBER)
    assert step.state(IN_SEPTEMBER) == State.OVERDUE


def test_stepping_down_is_not_done_by_its_day_nor_by_what_is_written_of_it(walk: Walk) -> None:
    down = LegalStep(id="d", kind="stepped down", on="2026-06-01", outcome="Manager to agree")
    case = of(INTENDED, down)
    (step,) = steps("application_after_birth", case, walk, IN_SEPTEMBER)
    assert step.state(IN_SEPTEMBER) == State.PASSED
    assert "planned for 1 June 2026, not recorded as done" in step.name
    legal = head_tiles(case, IN_SEPTEMBER)[-1]
    assert legal == ("Last legal step", "Intended issue at birth", "1 May 2026")
    alone = {
        name: (big, small) for name, big, small in head_tiles(of(PREGNANT, down), IN_SEPTEMBER)
    }
    assert alone["Legal step"] == (
        "Stepped down",
        "set for 1 June 2026, not recorded whether it was done",
    )


def test_stepping_down_that_is_to_come_leaves_the_application_overdue(walk: Walk) -> None:
    case = of(INTENDED, LegalStep(id="d", kind="stepped down", on="2026-09-20"))
    (step,) = steps("application_after_birth", case, walk, IN_SEPTEMBER)
    assert step.state(IN_SEPTEMBER) == State.OVERDUE


def test_what_is_expected_of_a_conference_to_come_neither_ends_nor_makes_a_plan(
    walk: Walk,
) -> None:
    to_come = Conference(id="r", kind="review", on="2026-09-20", outcome=NOTHING)
    case = of(PREGNANT, initial("a", "2026-06-03", PLAN), to_come)
    (group,) = steps("core_group", case, walk, IN_SEPTEMBER)
    assert group.state(IN_SEPTEMBER) == State.OVERDUE
    assert "ended" not in group.happened_words(IN_SEPTEMBER)
    first = Conference(id="a", kind="initial (pre-birth)", on="2026-09-20", outcome=PLAN)
    (group,) = steps("core_group", of(PREGNANT, first), walk, IN_SEPTEMBER)
    assert group.name.endswith("if a child protection plan is made")


def test_a_meeting_that_may_have_been_held_in_time_is_not_overdue(walk: Walk) -> None:
    kind = "planning meeting before the birth"
    second = BirthMeeting(id="b", kind=kind, on="2026-08-15")
    for first in (
        BirthMeeting(id="a", kind=kind, on="2026-07-10"),
        BirthMeeting(id="a", kind=kind, on="2026-07-10", held_on="2026-07-10"),
    ):
        case = of(PREGNANT, first, second)
        for today in (date(2026, 7, 11), date(2026, 7, 24), date(2026, 8, 14), date(2026, 8, 16)):
            found = steps("discharge_planning_by", case, walk, today)
            found += steps("birth_meeting", case, walk, today)
            assert all(step.state(today) != State.OVERDUE for step in found)
        (limit,) = steps("discharge_planning_by", case, walk, date(2026, 7, 24))
        assert (limit.due, limit.planned.show() if limit.planned else "") == (
            date(2026, 7, 23),
            "10 July 2026",
        )


def test_a_twin_of_whom_no_day_is_known_is_born_and_his_registration_is_said(walk: Walk) -> None:
    today = date(2026, 6, 5)
    case = of(
        PREGNANT.adding(Pregnancy(due="2026-08-20", babies=2)),
        Baby(id="a", name="Ann", born="2026-05-20"),
        Baby(id="b", name="Bo", born="2026-05"),
    )
    assert not steps("due", case, walk, today)
    (ann,) = steps("registration", case, walk, today)
    assert (ann.name, ann.due) == ("Birth registered (Ann)", date(2026, 7, 1))
    said = (
        "Birth registered (Bo): 42 days after the birth cannot be counted, since of its day "
        "only May 2026 is recorded."
    )
    assert said in uncounted(case, today, walk)
    printed = [block.text for block in dates_that_fall(case, walk, today) if hasattr(block, "text")]
    assert said in printed
    done = case.adding(Baby(id="b", name="Bo", born="2026-05", registered_on="2026-06-04"))
    assert said not in uncounted(done, today, walk)


def test_the_first_visits_after_a_birth_have_three_dates_each(walk: Walk) -> None:
    case = Case(id="c").adding(Baby(id="b", born="2026-06-10"))

    def steps(case: Case, today: date) -> dict[str, Milestone]:
        return {f"{step.id} {step.name}": step for step in milestones(case, today, walk)}

    name = "new_birth_visit_by New birth visit of the health visitor"
    waiting = steps(case, date(2026, 6, 12))[name]
    assert (waiting.due_by, waiting.state(date(2026, 6, 12))) == (date(2026, 6, 24), State.NEXT)
    assert steps(case, date(2026, 6, 30))[name].late_words(date(2026, 6, 30)) == "overdue by 6 days"
    visit = BirthMeeting(id="v", kind=BirthMeetingKind.HEALTH_VISITOR, on="2026-06-22")
    set_for = steps(case.adding(visit), date(2026, 6, 12))[name]
    assert set_for.planned == visit.on
    assert not set_for.done
    held = visit.replace(held_on="2026-06-26")
    done = steps(case.adding(held), date(2026, 6, 30))[name]
    assert done.happened_words(date(2026, 6, 30)) == "26 June 2026, 2 days late"
    midwife = BirthMeeting(id="m", kind=BirthMeetingKind.MIDWIFE, on="2026-06-13")
    set_visit = steps(case.adding(midwife), date(2026, 6, 12))
    assert set_visit["birth_meeting First visit of the midwife at home"].day == date(2026, 6, 13)
    lost = case.adding(Baby(id="b", became="stillborn", ended_on="2026-06-10"))
    assert name not in steps(lost, date(2026, 6, 12))
