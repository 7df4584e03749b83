"""The days a timescale can count from, what makes it done, and on what it may depend."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.birth_basis import Basis, BasisRole
from prebirth.case.birth_tasks import BirthMeetingKind
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.listed import Listed, called, plays
from prebirth.case.meetings import Meeting, MeetingBecame, is_off
from prebirth.case.plan import (
    Conference,
    ConferenceOutcome,
    Decision,
    Forum,
    ForumRole,
    LegalKind,
    LegalRole,
    OutcomeRole,
)
from prebirth.case.plan_course import PlanCourse, is_review
from prebirth.case.record import Record


class Happening(NamedTuple):
    """One event of a case, and the record that says so: when it was set for, when it was."""

    on: PartialDate | None
    """The day on which it happened, as somebody recorded it."""
    record: str
    planned: PartialDate | None = None
    """The day for which it was set."""
    said: bool = False
    """Whether somebody recorded that it happened, and no day."""
    name: str = ""
    """Which of several it is, such as the baby."""
    doubt: str = ""
    """What would have to be so for a day to run from it, where the record does not say."""
    expected: bool = False
    """Whether others run from the day it was set for whatever became of it, as a due date."""
    claimed: bool = False
    """Whether only a status says that it is done: no day, and nobody who signed for it."""

    def held(self, today: date) -> bool:
        """Whether somebody recorded that it happened: that its day passed says nothing."""
        return self.on.earliest <= today if self.on else self.said

    def unsaid(self, today: date) -> bool:
        """Whether its day has passed, and nobody has said whether it happened."""
        if self.expected or self.on or self.said or self.planned is None:
            return False
        return self.planned.latest < today

    @property
    def day(self) -> date | None:
        """The day from which others run: when it happened, else when it was set for."""
        return exact_day(self.on or self.planned)

    def doubtful(self, today: date) -> Happening:
        """The same, with what is not known of the day from which others run."""
        if self.doubt or not self.unsaid(today):
            return self
        return self._replace(doubt=say("if it was held on that day"))


class Pick(NamedTuple):
    """Which of several events of one kind a row counts from."""

    after: Callable[[list[Happening], date], Iterable[Happening]]
    """For what follows the event."""
    before: Callable[[list[Happening], date], Iterable[Happening]]
    """For what comes before it."""


def _day(happening: Happening) -> date:
    return happening.day or date.max


def _first(known: list[Happening], _today: date) -> list[Happening]:
    return known[:1]


def _last(known: list[Happening], _today: date) -> list[Happening]:
    return known[-1:]


def _last_held(known: list[Happening], today: date) -> list[Happening]:
    return [happening for happening in known if happening.held(today)][-1:]


def _next(known: list[Happening], today: date) -> list[Happening]:
    """The next to come, else the last there was."""
    return [happening for happening in known if _day(happening) >= today][:1] or known[-1:]


def _each(known: list[Happening], _today: date) -> list[Happening]:
    return known


FIRST = Pick(_first, _first)
LAST = Pick(_last, _last)
COMING = Pick(_last_held, _next)
EACH = Pick(_each, _each)


class DatedEvent(NamedTuple):
    """Something a case records with its day."""

    text: str
    """What it is called after “after” or “before”; {named} is what the nation calls it."""
    of: Callable[[Case], Iterator[Happening]]
    pick: Pick = FIRST
    leads_on: Callable[[Case], Iterator[Happening]] | None = None
    """Those from which days run, where that is not each of them."""
    named: tuple[type[Listed], StrEnum] | None = None
    """By which role of which list the nation in use says what it is called."""
    legal: LegalRole | None = None
    """The legal step that it is, or that it rests on: the family is told of one in person first."""

    @property
    def words(self) -> str:
        """What it is called after “after” or “before”, as the nation in use calls it."""
        return (
            say(self.text).replace("{named}", called(*self.named)) if self.named else say(self.text)
        )

    def starts(self, case: Case, today: date, *, forward: bool) -> list[tuple[Happening, date]]:
        """The happenings a row counts from, each with its day; those without a day are none."""
        of = self.leads_on if forward and self.leads_on else self.of
        known = sorted(
            (happening.doubtful(today) for happening in of(case) if happening.day),
            key=lambda happening: (_day(happening), happening.record),
        )
        picked = (self.pick.after if forward else self.pick.before)(known, today)
        return [(happening, _day(happening)) for happening in picked]


def _one(on: PartialDate | None, record: Record) -> Iterator[Happening]:
    if on is not None:
        yield Happening(on, record.id)


def met(meeting: Meeting, record: str) -> Iterator[Happening]:
    """A meeting that was held or is set; one that was postponed or not held is no event."""
    if is_off(meeting):
        return
    said = meeting.became == MeetingBecame.HELD or meeting.tells_of_it
    if meeting.held_on or meeting.on or said:
        yield Happening(meeting.held_on, record, meeting.on, said)


def _decided(*roles: ForumRole) -> Callable[[Case], Iterator[Happening]]:
    def of(case: Case) -> Iterator[Happening]:
        for decision in case.decisions:
            if plays(decision.forum, *roles):
                yield from _one(decision.on, decision)

    return of


def _legal(*roles: LegalRole) -> Callable[[Case], Iterator[Happening]]:
    def of(case: Case) -> Iterator[Happening]:
        for step in case.legal_steps:
            if plays(step.kind, *roles):
                yield from met(step, step.id)

    return of


def _conferences(chosen: Callable[[Conference], bool]) -> Callable[[Case], Iterator[Happening]]:
    def of(case: Case) -> Iterator[Happening]:
        for conference in case.conferences:
            if chosen(conference):
                yield from met(conference, conference.id)

    return of


def _birth_meetings(kind: BirthMeetingKind) -> Callable[[Case], Iterator[Happening]]:
    def of(case: Case) -> Iterator[Happening]:
        for meeting in case.birth_meetings:
            if meeting.kind == kind:
                yield from met(meeting, meeting.id)

    return of


def _bases(role: BasisRole) -> Callable[[Case], Iterator[Happening]]:
    """Orders or protection that began and of which the record holds no end of its own."""

    def of(case: Case) -> Iterator[Happening]:
        for basis in case.birth_bases:
            if plays(basis.basis, role) and basis.until is None:
                yield from _one(basis.granted_on, basis)

    return of


def _plans_to_give(case: Case) -> Iterator[Happening]:
    """The birth plans that are agreed, and that nobody decided to withhold from a parent."""
    for plan in case.birth_plans:
        if plan.agreed and not plan.withheld.strip():
            yield from _one(plan.on, plan)


def _leads_on(case: Case) -> Iterator[Happening]:
    """The initial conference that made a plan, else those that may; none that was adjourned.

    Where none made a plan or may, it is the last that decided something else.
    """
    course = PlanCourse.of(case)
    initial = [one for one in case.conferences if not is_review(one) and not is_off(one)]
    may = [one for one in course.undecided if one in initial and one.outcome is None]
    made = [one for one in initial if one is course.made]
    decided = [one for one in initial if one.outcome and not plays(one.outcome, OutcomeRole.OPEN)]
    for conference in may[:1] or made or decided:
        yield from met(conference, conference.id)


def section_47_strategy(case: Case) -> Decision | None:
    """The strategy discussion that started the last section 47 enquiry, or None.

    Of several enquiries, the last is the one whose discussion has the latest known day.
    """
    started = [
        discussion
        for enquiry in case.enquiries
        if (discussion := case.decisions.get(enquiry.discussion)) and exact_day(discussion.on)
    ]
    return max(started, key=lambda decision: exact_day(decision.on) or date.min, default=None)


def _section_47(case: Case) -> Iterator[Happening]:
    """The discussion that started enquiries; where none is named, each that may have been it."""
    named = section_47_strategy(case)
    if named is not None:
        yield from _one(named.on, named)
        return
    for happening in _decided(ForumRole.STRATEGY)(case):
        yield happening._replace(doubt=say("if this discussion started enquiries"))


def _births(case: Case) -> Iterator[Happening]:
    for baby in case.babies:
        if baby.born is not None and not baby.lost:
            yield Happening(baby.born, baby.id, name=baby.called)


def legal_planning(case: Case) -> Iterator[Happening]:
    """Each legal planning meeting once: a decision of legal planning is its legal step too."""
    decided = [*_decided(ForumRole.LEGAL_PLANNING)(case)]
    days = {happening.day for happening in decided}
    for happening in _legal(LegalRole.PLANNING)(case):
        if happening.on or happening.day not in days:
            yield happening
    known = {happening.on for happening in _legal(LegalRole.PLANNING)(case) if happening.on}
    yield from (happening for happening in decided if happening.on not in known)


def _due(on: PartialDate | None, record: Record) -> Iterator[Happening]:
    """A day that is expected, and of which the record never says that it was kept."""
    if on is not None:
        yield Happening(None, record.id, on, expected=True)


def _core_groups(case: Case) -> Iterator[Happening]:
    """Each core group that met, and the first as conference set it."""
    met_on = [*_decided(ForumRole.CORE_GROUP)(case)]
    yield from met_on
    for conference in case.conferences:
        if conference.core_group_on is None or is_off(conference):
            continue
        since = conference.held_on or conference.on
        if not any(
            group.on and (since is None or group.on.latest >= since.earliest) for group in met_on
        ):
            yield Happening(None, "", conference.core_group_on)


def _groups_and_reviews(case: Case) -> Iterator[Happening]:
    yield from _core_groups(case)
    yield from _conferences(is_review)(case)


STRATEGY = (Forum, ForumRole.STRATEGY)
CORE_GROUP = (Forum, ForumRole.CORE_GROUP)
EVENTS: dict[str, DatedEvent] = {
    "referral": DatedEvent(
        "the referral", lambda case: _one(case.pregnancy.referred_on, case.pregnancy)
    ),
    "assessment_opened": DatedEvent(
        "the assessment was opened", lambda case: _one(case.assessment.opened, case.assessment)
    ),
    "section_47_strategy": DatedEvent(
        "the {named} that started enquiries", _section_47, EACH, named=STRATEGY
    ),
    "strategy": DatedEvent("the last {named}", _decided(ForumRole.STRATEGY), LAST, named=STRATEGY),
    "section_47_begun": DatedEvent(
        "enquiries began",
        lambda case: (
            happening for enquiry in case.enquiries for happening in _one(enquiry.begun_on, enquiry)
        ),
        LAST,
    ),
    "conference": DatedEvent("the conference", _conferences(lambda _: True), COMING),
    "initial_conference": DatedEvent(
        "the initial conference",
        _conferences(lambda conference: not is_review(conference)),
        Pick(_last, _each),
        leads_on=_leads_on,
    ),
    "review_conference": DatedEvent("the review conference", _conferences(is_review), COMING),
    "plan_made": DatedEvent(
        "a {named} was made",
        _conferences(lambda conference: plays(conference.outcome, OutcomeRole.PLAN)),
        named=(ConferenceOutcome, OutcomeRole.PLAN),
    ),
    "core_group": DatedEvent("the {named}", _core_groups, LAST, named=CORE_GROUP),
    "core_group_or_review": DatedEvent(
        "the {named} or review conference", _groups_and_reviews, COMING, named=CORE_GROUP
    ),
    "legal_planning": DatedEvent(
        "the {named}",
        legal_planning,
        LAST,
        named=(LegalKind, LegalRole.PLANNING),
        legal=LegalRole.PLANNING,
    ),
    "letter_before_proceedings": DatedEvent(
        "the {named}",
        _legal(LegalRole.LETTER),
        LAST,
        named=(LegalKind, LegalRole.LETTER),
        legal=LegalRole.LETTER,
    ),
    "pre_proceedings_meeting": DatedEvent(
        "the {named}",
        _legal(LegalRole.MEETING),
        LAST,
        named=(LegalKind, LegalRole.MEETING),
        legal=LegalRole.MEETING,
    ),
    "application": DatedEvent(
        "the application to court",
        _legal(LegalRole.APPLICATION),
        legal=LegalRole.APPLICATION,
    ),
    "planning_meeting": DatedEvent(
        "the planning meeting before the birth", _birth_meetings(BirthMeetingKind.PLANNING), LAST
    ),
    "pre_discharge_meeting": DatedEvent(
        "the pre-discharge meeting", _birth_meetings(BirthMeetingKind.PRE_DISCHARGE), LAST
    ),
    "midwife_visit": DatedEvent(
        "the midwife's first visit", _birth_meetings(BirthMeetingKind.MIDWIFE)
    ),
    "new_birth_visit": DatedEvent(
        "the health visitor's new birth visit", _birth_meetings(BirthMeetingKind.HEALTH_VISITOR)
    ),
    "social_work_visit": DatedEvent(
        "the social worker's first visit after the birth",
        _birth_meetings(BirthMeetingKind.SOCIAL_WORKER),
    ),
    "birth_plan_agreed": DatedEvent("the birth plan was agreed", _plans_to_give, LAST),
    "emergency_order": DatedEvent(
        "the {named} was made",
        _bases(BasisRole.EMERGENCY),
        LAST,
        named=(Basis, BasisRole.EMERGENCY),
        legal=LegalRole.APPLICATION,
    ),
    "police_protection": DatedEvent(
        "{named} began",
        _bases(BasisRole.WITHOUT_COURT),
        LAST,
        named=(Basis, BasisRole.WITHOUT_COURT),
    ),
    "due_date": DatedEvent("the due date", lambda case: _due(case.pregnancy.due, case.pregnancy)),
    "birth": DatedEvent("the birth", _births, EACH),
}
"""What a row of timescales.yaml counts from or is done by. The names are permanent."""


DONE_BY_MORE = frozenset(
    {
        "assessment_agreed",
        "birth_plan",
        "birth_plan_given",
        "birth_registered",
        "discharge_meeting",
        "report_shared",
    }
)
"""What makes a row done beside an event: `prebirth.rules.done_by` finds out whether it is."""
