"""The milestones of an assessment: when each is due, and whether it is reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.plan import Conference, ConferenceKind, Forum, LegalKind
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import parents_told, tellings_of
from prebirth.form.model import Form, QuestionRole, Timescale, Timescales, Walk
from prebirth.form.roles import answers_of, unanswered
from prebirth.form.timing import by_gestation, due_date
from prebirth.rules.chasing import awaited_answers
from prebirth.rules.working_days import after, before

BIRTH_PLAN = (
    QuestionRole.AT_BIRTH,
    QuestionRole.ON_WARD,
    QuestionRole.DISCHARGE_MEETING,
    QuestionRole.GOING_HOME,
    QuestionRole.OUT_OF_HOURS,
)
"""The roles of questions whose answers make up the birth plan."""


class State(StrEnum):
    """Whether a milestone is done, overdue or to come."""

    DONE = "done"
    OVERDUE = "overdue"
    NEXT = "to come"


class Milestone(NamedTuple):
    """A milestone: its day, whether it is done, and the law or guidance that sets the day."""

    id: str
    name: str
    due: date
    done: bool
    basis: str
    record: str = ""
    """The id of the record it comes from, where several milestones can bear the same id."""
    nameless: str = ""
    """What it is called where anybody may look; empty where its name tells of nobody."""

    @property
    def public_name(self) -> str:
        """What it is called where anybody may look, as on the screen of a telephone."""
        return self.nameless or self.name

    def state(self, today: date) -> State:
        """Done, overdue, or to come."""
        return State.DONE if self.done else State.OVERDUE if self.due < today else State.NEXT


def milestones(case: Case, today: date, walk: Walk) -> list[Milestone]:
    """Every milestone whose day can be worked out, by day."""
    times = walk.times
    steps = [
        *_by_gestation(case, today, walk),
        *_from_referral(case, times),
        *_from_conference(case, today, times),
        *_own(case, today),
    ]
    return sorted(steps, key=lambda milestone: (milestone.due, milestone.id))


def upcoming(steps: list[Milestone], today: date) -> list[Milestone]:
    """The milestones not done: overdue ones first, then those to come."""
    return [milestone for milestone in steps if milestone.state(today) != State.DONE]


def _by_gestation(case: Case, today: date, walk: Walk) -> Iterator[Milestone]:
    due = due_date(case)
    if due is None:
        return
    times = walk.times
    plan = [role for role in BIRTH_PLAN if walk.form.by_role[role]]
    done = {
        "referral_by": bool(case.pregnancy.referred_on),
        "begun_by": bool(case.assessment.opened),
        "legal_planning_by": any(
            step.kind == LegalKind.PLANNING and _past(step.on, today) for step in case.legal_steps
        ),
        "conference_by": any(_past(conference.on, today) for conference in case.conferences),
        # What a form does not ask about is neither done nor late.
        **(
            {"birth_plan_by": not any(unanswered(walk.form, case, role) for role in plan)}
            if plan
            else {}
        ),
        **(
            {"discharge_planning_by": _past(meeting_day(walk.form, case), today)}
            if QuestionRole.DISCHARGE_MEETING in plan
            else {}
        ),
    }
    for name, reached in done.items():
        yield _step(times.by_id[name], by_gestation(case, times, name).on(due), done=reached)


def _from_referral(case: Case, times: Timescales) -> Iterator[Milestone]:
    referred = exact_day(case.pregnancy.referred_on)
    if referred:
        row = times.by_id["assessment_done"]
        yield _step(
            row,
            after(referred, int(row.value)),
            done=case.assessment.status in {"agreed", "closed"},
        )


def _from_conference(case: Case, today: date, times: Timescales) -> Iterator[Milestone]:
    strategies = [
        day
        for decision in case.decisions
        if decision.forum == Forum.STRATEGY and (day := exact_day(decision.on))
    ]
    first = min(
        (
            conference
            for conference in case.conferences
            if exact_day(conference.on) and conference.kind != ConferenceKind.REVIEW
        ),
        key=_when,
        default=None,
    )
    if strategies:
        row = times.by_id["conference_after_strategy"]
        yield _step(
            row,
            after(max(strategies), int(row.value)),
            done=first is not None and _past(first.on, today),
        )
    if first is None or (on := exact_day(first.on)) is None:
        return
    row, told = times.by_id["report_to_parents"], tellings_of(case, Matter.REPORT).get(first.id, [])
    yield _step(row, before(on, int(row.value)), done=parents_told(case, told))
    yield Milestone("conference", "Conference", on, on < today, "set")
    if on > today:
        return
    row = times.by_id["core_group"]
    yield _step(
        row,
        after(on, int(row.value)),
        done=any(
            decision.forum == Forum.CORE_GROUP and decision.on and decision.on.latest >= on
            for decision in case.decisions
        ),
    )
    row = times.by_id["first_review"]
    reviewed = any(
        conference.kind == ConferenceKind.REVIEW and _past(conference.on, today)
        for conference in case.conferences
    )
    yield _step(row, _months_after(on, int(row.value)), done=reviewed)


def _own(case: Case, today: date) -> Iterator[Milestone]:
    """Dates that were set by hand."""
    target = exact_day(case.assessment.target)
    if target:
        yield Milestone(
            "target",
            "Target date of the assessment",
            target,
            case.assessment.status in {"agreed", "closed"},
            "set",
        )
    supervisions = sorted(
        (day for supervision in case.supervisions if (day := exact_day(supervision.on))),
        reverse=True,
    )
    for supervision in case.supervisions:
        following = exact_day(supervision.next_on)
        if following and supervisions and exact_day(supervision.on) == supervisions[0]:
            yield Milestone(
                "supervision", "Next supervision", following, False, "set", supervision.id
            )
    for asked in awaited_answers(case):
        if asked.wanted:
            yield Milestone(
                "answer",
                f"Answer from {asked.agency.name or 'an agency'}",
                asked.wanted,
                False,
                "set",
                asked.contribution.id,
                "Answer from an agency",
            )
    due = due_date(case)
    if due:
        yield Milestone("due", "Due date", due, due < today, "set")


def _step(row: Timescale, day: date, *, done: bool) -> Milestone:
    return Milestone(
        row.id,
        row.name,
        day,
        done,
        f"{row.basis}, {row.source}" if row.basis != "local" else "local practice",
    )


def _past(day: PartialDate | None, today: date) -> bool:
    return day is not None and day.latest <= today


def meeting_day(form: Form, case: Case) -> PartialDate | None:
    """The day that was answered for the meeting that plans how the baby leaves hospital."""
    answers = answers_of(form, case, QuestionRole.DISCHARGE_MEETING)
    return next((answer.on for answer in answers if answer.on), None)


def _when(conference: Conference) -> date:
    return exact_day(conference.on) or date.max


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, day.day))
        except ValueError:
            continue
    return date(year, month + 1, 28)
