"""On what a timescale may depend: whether it is so, and why it is so no longer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import known_babies
from prebirth.case.dates import PartialDate, exact_day, surely_before
from prebirth.case.family import first_birth
from prebirth.case.listed import called, plays
from prebirth.case.meetings import is_off, to_come, took_place
from prebirth.case.no_conference import none_decided
from prebirth.case.plan import (
    Conference,
    ConferenceOutcome,
    ForumRole,
    LegalRole,
    LegalStep,
    OnConference,
    OutcomeRole,
)
from prebirth.case.plan_course import PlanCourse
from prebirth.case.values import Known


class Condition(NamedTuple):
    """Something a timescale depends on."""

    text: str
    """What is said where the record does not say whether it is so; {plan} is what a plan is."""
    holds: Callable[[Case, date], bool | None]
    """Whether it is so; None where the record does not say."""
    ended: Callable[[Case, date], str] = lambda _case, _today: ""
    """Why it is so no longer, in words; empty where it never was, or still is."""
    planned: Callable[[Case, date], str] = lambda _case, _today: ""
    """What was planned to end it and is not recorded as done, in words; empty where nothing is."""
    since: Callable[[Case], PartialDate | None] = lambda _case: None
    """Since when it is so, as far as days are recorded; None where that is not known."""
    legal: LegalRole | None = None
    """The legal step of which it speaks: the family is told of one in person first."""

    @property
    def words(self) -> str:
        """The same as the nation in use calls things."""
        return say(self.text).replace("{plan}", plan_called())

    def doubt(self, case: Case, today: date) -> str:
        """What is said where the record does not say whether it is so, with what was planned."""
        planned = self.planned(case, today)
        return f"{self.words} ({planned})" if planned else self.words


def plan_called() -> str:
    """What a conference's plan for a child is called."""
    return called(ConferenceOutcome, OutcomeRole.PLAN)


def _known(known: Known | None) -> bool | None:
    return {Known.YES: True, Known.NO: False}.get(known) if known else None


def _plan_made(case: Case, today: date) -> bool | None:
    return PlanCourse.of(case, today=today).stands


def _any_plan(conferences: Iterable[Conference]) -> bool | None:
    """Whether one of these decided on a plan; None where what one of them decided is open."""
    outcomes = {conference.outcome for conference in conferences}
    if any(plays(outcome, OutcomeRole.PLAN) for outcome in outcomes):
        return True
    ended = outcomes and all(plays(outcome, OutcomeRole.NO_PLAN) for outcome in outcomes)
    return False if ended else None


def _plan_goes_on(case: Case, today: date) -> bool | None:
    """Whether the last conference that was held decided on a plan."""
    held = [conference for conference in case.conferences if took_place(conference, today)]
    last = max(held, key=lambda conference: (_when(conference), conference.id), default=None)
    return _any_plan([last]) if last else None


def _when(conference: Conference) -> date:
    return exact_day(conference.held_on or conference.on) or date.min


def _plan_before_birth(case: Case, today: date) -> bool | None:
    """Whether a plan stood at the birth; without a conference there is none to look at."""
    course = PlanCourse.of(case, first_birth(case), today=today)
    return course.stands if course.any_held else False


def _plan_ended(case: Case, today: date) -> str:
    return _ended_words(PlanCourse.of(case, today=today))


def _ended_before_birth(case: Case, today: date) -> str:
    return _ended_words(PlanCourse.of(case, first_birth(case), today=today))


def _ended_words(course: PlanCourse) -> str:
    """That a plan ended, and when; empty where none did."""
    by = course.ended
    if by is None:
        return ""
    day = f" {by.held_on.told()}" if by.held_on else ""
    set_for = (
        say(" by the conference set for {on}", on=by.on.show()) if by.on and not by.held_on else ""
    )
    return say(
        "the {plan_called} ended{day}",
        plan_called=plan_called(),
        day=day or set_for or say(", day not recorded"),
    )


def _issue_at_birth(case: Case, today: date) -> bool | None:
    """Whether proceedings at birth are intended, and nobody stepped down from them since.

    A step down that is still to come ends nothing; one whose day has passed may have been done.
    """
    intended, downs = _issue_steps(case)
    if not intended:
        return False
    if _stepped_down(case, today):
        return False
    downs = [down for down in downs if not to_come(down, today)]
    doubted = all(
        any(not surely_before(down.last_day, step.last_day) for down in downs) for step in intended
    )
    return None if doubted else True


def _issue_steps(case: Case) -> tuple[list[LegalStep], list[LegalStep]]:
    """The steps by which proceedings at birth are intended, and by which they are no more."""
    steps = [step for step in case.legal_steps if not is_off(step)]
    return (
        [step for step in steps if plays(step.kind, LegalRole.COURT_INTENDED)],
        [step for step in steps if plays(step.kind, LegalRole.STEPPED_DOWN)],
    )


def _stepped_down(case: Case, today: date) -> str:
    """That proceedings at birth were intended and are no more, and since when; else empty."""
    intended, downs = _issue_steps(case)
    last = [
        down
        for down in downs
        if took_place(down, today)
        and all(surely_before(step.last_day, down.last_day) for step in intended)
    ]
    if not intended or not last:
        return ""
    held_on = last[-1].held_on
    since = held_on.show() if held_on else say("day not recorded")
    return say("proceedings at birth are no longer intended (stepped down, {since})", since=since)


def _step_down_planned(case: Case, today: date) -> str:
    """For when it was planned to step down, where nobody has said that it was done."""
    days = [
        down.last_day.show()
        for down in _issue_steps(case)[1]
        if down.last_day and not took_place(down, today)
    ]
    return (
        say("to step down was planned for {days}, not recorded as done", days=days[-1])
        if days
        else ""
    )


def _legal_planning_wanted(case: Case, today: date) -> bool | None:
    """Whether a step that leads to court is recorded; not where no conference is held either."""
    decided = any(plays(one.forum, ForumRole.LEGAL_PLANNING) for one in case.decisions)
    steps = (LegalRole.PLANNING, LegalRole.LETTER, LegalRole.MEETING, LegalRole.COURT_INTENDED)
    if decided or any(plays(step.kind, *steps) for step in case.legal_steps):
        return True
    return False if none_decided(case, today) else None


def _conference_wanted(case: Case, today: date) -> bool | None:
    """Whether a conference is recorded, or what leads to one, and none was decided against."""
    if none_decided(case, today):
        return False
    enquiries = len(case.enquiries) or any(
        plays(one.forum, ForumRole.STRATEGY) for one in case.decisions
    )
    return bool(len(case.conferences) or enquiries) or None


def _wanted_since(case: Case) -> PartialDate | None:
    """The first day on which a conference was called, or enquiries that may lead to one."""
    called = [
        row.on
        for row in case.decisions
        if row.conference == OnConference.CALLED or plays(row.forum, ForumRole.STRATEGY)
    ]
    days = [*called, *(row.begun_on for row in case.enquiries if not row.discussion)]
    known = [day for day in days if day]
    return min(known, key=lambda day: day.key) if days and len(known) == len(days) else None


def _decided_against(case: Case, today: date) -> str:
    """That it was decided that no conference is held, and when; empty where it was not."""
    none = none_decided(case, today)
    if none is None:
        return ""
    day = none.on.show() if none.on else say("day not recorded")
    return say("it was decided that no conference is held ({day})", day=day)


CONDITIONS: dict[str, Condition] = {
    "plan_made": Condition("if a {plan} is made", _plan_made, _plan_ended),
    "plan_goes_on": Condition("while there is a {plan}", _plan_goes_on),
    "plan_before_birth": Condition(
        "if a {plan} was made before the birth",
        _plan_before_birth,
        _ended_before_birth,
    ),
    "issue_at_birth": Condition(
        "if proceedings at birth are still intended",
        _issue_at_birth,
        _stepped_down,
        _step_down_planned,
        legal=LegalRole.COURT_INTENDED,
    ),
    "legal_planning_wanted": Condition(
        "if one is decided on",
        _legal_planning_wanted,
        _decided_against,
        legal=LegalRole.PLANNING,
    ),
    "conference_wanted": Condition(
        "if one is called", _conference_wanted, _decided_against, since=_wanted_since
    ),
    "early_birth_expected": Condition(
        "if an early birth is expected", lambda case, _today: _known(case.pregnancy.early_birth)
    ),
    "mother_fit": Condition(
        "if she is well enough to come",
        lambda case, _today: case.pregnancy.meeting_waits != Known.YES,
    ),
    "mother_unwell": Condition(
        "if she is not well enough to come",
        lambda case, _today: case.pregnancy.meeting_waits == Known.YES,
    ),
    "more_than_one_baby": Condition(
        "if there is more than one baby",
        lambda case, _today: known_babies(case) > 1,
    ),
}
"""What a row of timescales.yaml may depend on. The names are permanent."""
