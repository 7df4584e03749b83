"""The milestones of an assessment: when each is due, and whether it is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from prebirth.case.birth import BasisRole, BirthMeetingKind, newest
from prebirth.case.case import Case
from prebirth.case.course import Stage, over, stage_of, still_expected
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.family import first_birth
from prebirth.case.gestation import Gestation
from prebirth.case.listed import plays
from prebirth.case.people import Role
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import parents_told, tellings_of
from prebirth.form.events import CONDITIONS, EVENTS, Happening, is_review
from prebirth.form.model import Form, QuestionRole, Walk
from prebirth.form.roles import unanswered
from prebirth.form.timescales import Timescale, Timescales, Unit
from prebirth.form.timing import due_date, earlier_birth
from prebirth.rules.chasing import awaited_answers
from prebirth.wording.facts import capital, day_words

BIRTH_PLAN = (
    QuestionRole.AT_BIRTH,
    QuestionRole.ON_WARD,
    QuestionRole.DISCHARGE_MEETING,
    QuestionRole.GOING_HOME,
    QuestionRole.OUT_OF_HOURS,
)
"""The roles of questions whose answers make up the birth plan."""


GIVEN_PLAN = frozenset({Role.MOTHER, Role.FATHER})
"""Who is owed the birth plan as a parent."""


class State(StrEnum):
    """Whether a milestone is done, overdue or to come."""

    DONE = "done"
    OVERDUE = "overdue"
    NEXT = "to come"
    STOPPED = "not done before the birth"
    PASSED = "day passed"
    """Its day is over, and the record does not say whether it applied or was done."""


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
    counted: str = ""
    """How its day was counted; empty for a day that was set."""
    plain: str = ""
    """What a parent's copy calls it where it is no meeting; empty for a limit it does not list."""
    certain: bool = True
    """Whether the record says that it applies, and could say that it is done."""
    arranged: bool = False
    """Whether a day is set on which it will be done."""
    happened: date | None = None
    """The day on which it was done, where the record holds that."""
    stopped: bool = False
    """Whether it was to be done in the pregnancy, which is over."""

    @property
    def days_late(self) -> int:
        """How many days after its day it was done; 0 where it was in time, or nobody knows."""
        return max((self.happened - self.due).days, 0) if self.happened and self.limit else 0

    @property
    def public_name(self) -> str:
        """What it is called where anybody may look, as on the screen of a telephone."""
        return self.nameless or self.name

    @property
    def limit(self) -> bool:
        """Whether its day is the last by which something is to be done, and no day that was set."""
        return bool(self.counted)

    @property
    def by(self) -> str:
        """How its day was counted and on what that stands, for a column of a table."""
        return f"{self.counted}. {self.basis}" if self.limit else ""

    def state(self, today: date) -> State:
        """Done, overdue, or to come; where the record cannot say, that its day has passed."""
        if self.done:
            return State.DONE
        if self.stopped:
            return State.STOPPED
        if self.due >= today:
            return State.NEXT
        return State.OVERDUE if self.certain else State.PASSED


def milestones(case: Case, today: date, walk: Walk) -> list[Milestone]:
    """Every milestone whose day can be worked out, by day."""
    steps = [
        *_counted(case, today, walk, walk.times.steps),
        *_conferences(case, today),
        *_own(case, today),
    ]
    steps = list(_in_force(steps, case, today, walk))
    return sorted(steps, key=lambda milestone: (milestone.due, milestone.id))


def overdue(case: Case, today: date, walk: Walk, *rows: str) -> list[Milestone]:
    """The milestones of some rows whose day has passed without what it is for."""
    steps = (row for row in walk.times.steps if row.id in rows)
    found = _in_force([*_counted(case, today, walk, steps)], case, today, walk)
    return [milestone for milestone in found if milestone.state(today) == State.OVERDUE]


def upcoming(steps: list[Milestone], today: date) -> list[Milestone]:
    """The milestones not done: overdue ones first, then those to come."""
    settled = {State.DONE, State.STOPPED}
    return [milestone for milestone in steps if milestone.state(today) not in settled]


def _in_force(steps: list[Milestone], case: Case, today: date, walk: Walk) -> Iterator[Milestone]:
    """The milestones that still count: after the birth those of the pregnancy stop.

    After a loss, and once the assessment is closed, only what was done stays; where the work
    goes on for the children at home, so does what has nothing to do with a birth.
    """
    stage = stage_of(case, today)
    for step in steps:
        row = walk.times.by_id.get(step.id)
        pregnancy = step.id == "due" or (
            row is not None and (row.unit == Unit.GESTATION or row.before == "due_date")
        )
        around = (
            pregnancy or step.id in {"birth", "birth_meeting"} or (row and row.after == "birth")
        )
        if step.done or stage == Stage.EXPECTED:
            yield step
        elif stage == Stage.BORN:
            yield step._replace(stopped=pregnancy)
        elif stage == Stage.LOST and not over(case, today) and not around:
            yield step


class _Fall(NamedTuple):
    """A day that falls by one row, and what it was counted from."""

    day: date
    counted: str
    start: date | None = None
    happening: Happening | None = None

    @property
    def doubt(self) -> str:
        return self.happening.doubt if self.happening else ""


def _counted(case: Case, today: date, walk: Walk, rows: Iterable[Timescale]) -> Iterator[Milestone]:
    """The days that fall by some rows of the timescales."""
    for row in rows:
        holds = [CONDITIONS[name].holds(case, today) for name in row.only_if]
        if False in holds or not _asked_about(row, walk.form):
            continue
        open_ones = [
            CONDITIONS[name].words
            for name, known in zip(row.only_if, holds, strict=True)
            if known is None
        ]
        weeks = row.unit == Unit.GESTATION
        falls = [*(_by_gestation if weeks else _by_event)(row, case, today, walk.times)]
        days = [(day, [*group]) for day, group in groupby(falls, key=lambda fall: fall.day)]
        for _, group in days:
            yield _milestone(row, group, open_ones, case, today, walk, alone=len(days) == 1)


def _milestone(
    row: Timescale,
    group: list[_Fall],
    open_ones: list[str],
    case: Case,
    today: date,
    walk: Walk,
    *,
    alone: bool,
) -> Milestone:
    """One milestone of those that fall by a row on one day, such as for each of two babies."""
    done = [_reached(row, fall, case, today, walk) for fall in group]

    def happened(fall: _Fall) -> date | None:
        days = [exact_day(one.on) for one in _done_by(row, fall, case, today)]
        return min((day for day in days if day), default=None)

    first = group[0]
    doubts = [*open_ones, *dict.fromkeys(fall.doubt for fall in group if fall.doubt)]
    whose = [fall.happening.name for fall in group if fall.happening and fall.happening.name]
    named = f" ({', '.join(whose)})" if whose and not alone else ""
    words = ", ".join([row.name + named, *doubts])
    return Milestone(
        row.id,
        words,
        first.day,
        all(done),
        row.stands_on,
        "" if alone or first.happening is None else first.happening.record,
        ", ".join([row.name, *doubts]) if named else "",
        first.counted,
        row.plain,
        certain=not doubts and None not in done,
        arranged=_arranged(row, first, case, today, walk),
        happened=max((day for day in map(happened, group) if day), default=None)
        if all(done)
        else None,
    )


def _by_gestation(row: Timescale, case: Case, _today: date, times: Timescales) -> Iterator[_Fall]:
    """A week of pregnancy, or the birth where it comes sooner."""
    due, born = due_date(case), first_birth(case)
    if due is None:
        return
    weeks = earlier_birth(case, times, row.gestation)
    day, counted = weeks.on(due), f"{weeks} weeks of pregnancy"
    if weeks != row.gestation:
        counted += f", {times.words('early_birth_earlier')} sooner as an early birth is expected"
    if born is not None and born < day:
        day, counted = born, f"{counted}, or the birth, which came at {_at(due, born)}"
    yield _Fall(day, counted)


def _at(due: date, born: date) -> str:
    """At how many weeks a baby was born, where that can be."""
    weeks = Gestation.at(due, born)
    return str(weeks) if weeks.plausible else "weeks that the due date does not fit"


def _by_event(row: Timescale, case: Case, today: date, times: Timescales) -> Iterator[_Fall]:
    """So long after or before what happened, or before what is set."""
    forward = bool(row.after)
    event = EVENTS[row.after or row.before]
    for happening, start in event.starts(case, today, forward=forward):
        day = times.counted(row, start, forward=forward)
        side = "after" if forward else "before"
        counted = f"{row.span} {side} {event.words} ({day_words(start)})"
        if row.unit == Unit.WORKING_DAYS and (year := times.calendar.unknown(start, day)):
            counted += f"; the public holidays of {year} are not known, so look at it again"
        yield _Fall(day, counted, start, happening)


def _asked_about(row: Timescale, form: Form) -> bool:
    """Whether the form asks for what makes a row done; else it is neither done nor late."""
    roles = {"birth_plan": BIRTH_PLAN, "discharge_meeting": (QuestionRole.DISCHARGE_MEETING,)}
    return (
        row.done_by not in roles
        or any(form.by_role[role] for role in roles[row.done_by])
        or (row.done_by == "discharge_meeting" and form.holds("birth_meetings"))
    )


def _reached(row: Timescale, fall: _Fall, case: Case, today: date, walk: Walk) -> bool | None:
    """Whether what a row is about was done; None where the record cannot say."""
    if not row.done_by:
        return None
    if row.done_by in MORE:
        return MORE[row.done_by](case, fall.happening, today, walk.form)
    return any(True for _ in _done_by(row, fall, case, today))


def _done_by(row: Timescale, fall: _Fall, case: Case, today: date) -> Iterator[Happening]:
    """The events by which what a row is about was done."""
    anchor = fall.happening.record if fall.happening else ""
    for happening in EVENTS[row.done_by].of(case) if row.done_by in EVENTS else ():
        before = row.after and fall.start and happening.on and happening.on.latest < fall.start
        if happening.held(today) and happening.record != anchor and not before:
            yield happening


def _arranged(row: Timescale, fall: _Fall, case: Case, today: date, walk: Walk) -> bool:
    """Whether a day to come is set for what a row is about."""
    if row.done_by == "discharge_meeting":
        meeting = exact_day(meeting_day(walk.form, case))
        return meeting is not None and meeting >= today
    anchor = fall.happening.record if fall.happening else ""
    return row.done_by in EVENTS and any(
        happening.record != anchor and (on := exact_day(happening.on)) and on >= today
        for happening in EVENTS[row.done_by].of(case)
    )


def _agreed(case: Case, *_: object) -> bool:
    return case.assessment.status in {"agreed", "closed"}


def _birth_plan(case: Case, _happening: Happening | None, today: date, form: Form) -> bool:
    return not any(unanswered(form, case, role, on=today) for role in BIRTH_PLAN)


def _meeting_held(case: Case, _happening: Happening | None, today: date, form: Form) -> bool:
    return _past(meeting_day(form, case), today)


def _report_shared(case: Case, meeting: Happening | None, *_: object) -> bool:
    told = tellings_of(case, Matter.REPORT)
    return meeting is not None and parents_told(case, told.get(meeting.record, []))


def _registered(case: Case, birth: Happening | None, *_: object) -> bool:
    baby = case.babies.get(birth.record) if birth else None
    return baby is not None and baby.registered_on is not None


def _plan_given(case: Case, agreed: Happening | None, *_: object) -> bool:
    plan = case.birth_plans.get(agreed.record) if agreed else None
    owed = {person.id for person in case.people if person.role in GIVEN_PLAN and not person.died}
    return plan is not None and owed <= {row.person for row in plan.given if row.on}


MORE: dict[str, Callable[[Case, Happening | None, date, Form], bool]] = {
    "assessment_agreed": _agreed,
    "birth_plan": _birth_plan,
    "birth_plan_given": _plan_given,
    "birth_registered": _registered,
    "discharge_meeting": _meeting_held,
    "report_shared": _report_shared,
}
"""What makes a row done that is no event with a day of its own."""


def _conferences(case: Case, today: date) -> Iterator[Milestone]:
    """The first conference that is no review, and every review."""
    known = sorted(
        (on, conference.id, is_review(conference))
        for conference in case.conferences
        if (on := exact_day(conference.on))
    )
    first = [(on, key) for on, key, review in known if not review][:1]
    for on, _ in first:
        yield Milestone("conference", "Conference", on, on < today, "set")
    for on, key, review in known:
        if review:
            yield Milestone("review", "Review conference", on, on < today, "set", key)


def _birth_meetings(case: Case, today: date) -> Iterator[Milestone]:
    """Each meeting about the birth whose day is known."""
    for meeting in case.birth_meetings:
        if meeting.kind and (on := exact_day(meeting.on)):
            name = f"{meeting.kind[:1].upper()}{meeting.kind[1:]}"
            yield Milestone("birth_meeting", name, on, on < today, "set", meeting.id)


ENDING = (BasisRole.COURT, BasisRole.WITHOUT_COURT)
"""Bases of which the record holds a day on which they end."""


def _bases_end(case: Case, today: date) -> Iterator[Milestone]:
    """The day on which an order or police protection ends, where the record holds one."""
    for basis in case.birth_bases:
        if (kind := basis.basis) and plays(kind, *ENDING) and (on := exact_day(basis.until)):
            name = f"{capital(kind.label.partition(',')[0])} ends"
            yield Milestone("basis_ends", name, on, on < today, "set", basis.id, "An order ends")


def _births(case: Case, today: date) -> Iterator[Milestone]:
    """Each birth whose day is known, and the due date until every baby is born."""
    born = [(baby, on) for baby in case.babies if not baby.lost and (on := exact_day(baby.born))]
    for baby, on in born:
        whose = f"Birth of {baby.called}" if baby.called else "Birth"
        yield Milestone("birth", whose, on, on <= today, "set", baby.id, "Birth")
    due = due_date(case)
    if due and still_expected(case, date.max) > 0:
        yield Milestone("due", "Due date", due, due < today, "set")


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
            plain="This assessment is finished, as we plan it",
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
    yield from _bases_end(case, today)
    yield from _births(case, today)
    yield from _birth_meetings(case, today)


def _past(day: PartialDate | None, today: date) -> bool:
    return day is not None and day.latest <= today


def meeting_day(form: Form, case: Case) -> PartialDate | None:
    """The day of the meeting that plans the birth: the last one recorded, else as answered."""
    planned = newest(
        meeting for meeting in case.birth_meetings if meeting.kind == BirthMeetingKind.PLANNING
    )
    return (planned.on if planned else None) or next(answered_meeting_days(form, case), None)


def answered_meeting_days(form: Form, case: Case) -> Iterator[PartialDate]:
    """The days answered for it where a form asks, or asked before there were meetings."""
    for question in form.all_questions:
        if QuestionRole.DISCHARGE_MEETING in question.role:
            for answer in case.answers:
                if answer.question == question.id and answer.on:
                    yield answer.on
