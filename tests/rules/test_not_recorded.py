"""What nobody recorded is said as not recorded: never as done, late or left undone."""

from datetime import date

import pytest

from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.enquiries import Recommendation
from prebirth.case.plan import Conference, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.drawing.timeline import ruler
from prebirth.form.model import Walk
from prebirth.rules.milestone import Milestone, State, each_once, upcoming
from prebirth.rules.milestones import milestones

EXPECTED = Case(id="c").adding(Pregnancy(due="2026-08-20"))
LATE = date(2026, 8, 10)


def steps(case: Case, walk: Walk, today: date) -> dict[str, Milestone]:
    return {step.id: step for step in milestones(case, today, walk)}


@pytest.mark.parametrize("name", ["legal_planning_by", "conference_by"])
def test_a_step_whose_need_nobody_recorded_is_not_overdue(walk: Walk, name: str) -> None:
    step = steps(EXPECTED, walk, LATE)[name]
    assert step.state(LATE) == State.PASSED
    assert ", if one is " in step.name
    assert step.happened_words(LATE) == "not recorded"


def test_a_step_that_was_decided_against_is_not_late(walk: Walk) -> None:
    agreed = Recommendation(
        id="r", on="2026-05-02", recommends=("child in need plan",), agreed_on="2026-05-02"
    )
    for name in ("legal_planning_by", "conference_by"):
        step = steps(EXPECTED.adding(agreed), walk, LATE)[name]
        assert step.state(LATE) == State.ENDED
        assert "no conference is held (2 May 2026)" in step.happened_words(LATE)


def test_a_meeting_that_somebody_set_and_moved_is_overdue(walk: Walk) -> None:
    legal = LegalStep(id="l", kind="legal planning meeting", on="2026-04-20")
    off = EXPECTED.adding(legal.replace(became="it was postponed"))
    called = Conference(id="f", kind="initial (pre-birth)", on="2026-05-20")
    off = off.adding(called.replace(became="it was postponed"))
    for name in ("legal_planning_by", "conference_by"):
        step = steps(off, walk, LATE)[name]
        assert (step.state(LATE), ", if" in step.name) == (State.OVERDUE, False)
        assert step.happened_words(LATE).startswith("overdue by ")


def test_the_day_on_which_it_was_opened_is_empty_and_nothing_is_late(walk: Walk) -> None:
    step = steps(EXPECTED, walk, LATE)["begun_by"]
    assert step.state(LATE) == State.PASSED
    assert step.happened_words(LATE) == "not recorded"
    assert "Assessment begun, done" not in ruler(EXPECTED, [step], LATE).words


def test_after_the_birth_what_nobody_recorded_is_not_said_to_be_left_undone(walk: Walk) -> None:
    born = EXPECTED.adding(Baby(id="b", born="2026-08-09"))
    for name in ("referral_by", "legal_planning_by", "birth_plan_by", "conference_by"):
        step = steps(born, walk, LATE)[name]
        assert step.state(LATE) == State.STOPPED
        assert step.happened_words(LATE) == "not recorded"
        assert "not done" not in step.state(LATE).value


def test_a_meeting_of_which_nobody_has_said_if_it_was_held_is_one_row(walk: Walk) -> None:
    """The last day is still to come, and the day it was set for has passed."""
    plan = Conference(id="f", kind="initial (pre-birth)", held_on="2026-05-20")
    case = EXPECTED.adding(plan.replace(outcome="child protection plan"))
    case = case.adding(Baby(id="b", born="2026-08-09"))
    meeting = BirthMeeting(id="m", kind="pre-discharge meeting after the birth", on="2026-08-09")
    case = case.adding(meeting)
    (row,) = (
        step for step in each_once(milestones(case, LATE, walk)) if "discharge meeting" in step.name
    )
    assert (row.due, row.state(LATE)) == (date(2026, 8, 11), State.PASSED)
    assert row.happened_words(LATE) == "not recorded whether it was held"
    for step in upcoming(milestones(case, LATE, walk), LATE):
        assert step.state(LATE) != State.NEXT or step.planned is None or step.planned.latest >= LATE


def test_another_meeting_of_the_same_day_keeps_its_row(walk: Walk) -> None:
    case = EXPECTED.adding(Conference(id="f", kind="initial (pre-birth)", on="2026-05-20"))
    case = case.adding(
        BirthMeeting(id="m", kind="planning meeting before the birth", on="2026-05-20")
    )
    case = case.adding(LegalStep(id="l", kind="legal planning meeting", on="2026-05-20"))
    visit = BirthMeeting(id="v", kind="pre-discharge meeting after the birth", on="2026-05-20")
    names = [
        step.name for step in each_once(milestones(case.adding(visit), date(2026, 5, 1), walk))
    ]
    assert "Pre-discharge meeting after the birth" in names


def test_nobody_is_late_with_what_was_to_come_before_a_meeting_that_was_held(walk: Walk) -> None:
    set_for = EXPECTED.adding(Conference(id="f", kind="initial (pre-birth)", on="2026-05-20"))
    held = EXPECTED.adding(Conference(id="f", kind="initial (pre-birth)", held_on="2026-05-20"))
    day = date(2026, 5, 19)
    assert steps(set_for, walk, day)["report_to_parents"].state(day) == State.OVERDUE
    assert steps(held, walk, LATE)["report_to_parents"].state(LATE) == State.PASSED
