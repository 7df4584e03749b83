"""The milestones of an assessment: when each is due, and whether it is reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.after_loss import planned_before_loss
from prebirth.case.as_it_stands import as_it_stands
from prebirth.case.birth import newest
from prebirth.case.birth_tasks import BirthMeetingKind
from prebirth.case.case import Case
from prebirth.case.course import NOT_COUNTED, CourseStage, course_of, over, stage_of
from prebirth.case.dates import PartialDate, exact_day, surely_before
from prebirth.case.entered import entered
from prebirth.case.family import first_birth
from prebirth.case.gestation import Gestation
from prebirth.case.meetings import OFF, Meeting, MeetingStanding, is_off, standing
from prebirth.case.plan_course import is_review
from prebirth.case.record import Record
from prebirth.form.conditions import CONDITIONS
from prebirth.form.events import EACH, EVENTS, Happening
from prebirth.form.model import Form, Walk
from prebirth.form.question import QuestionRole
from prebirth.form.timescales import Timescale, Timescales, Unit
from prebirth.form.timing import due_date, earlier_birth, earlier_words
from prebirth.rules.birth_days import bases_end, births, known_ahead, less_than_a_day
from prebirth.rules.chasing import awaited_answers
from prebirth.rules.done_by import BEGINS, MORE, agreed, answered_meeting_days, last_of
from prebirth.rules.milestone import Milestone, Sort, State
from prebirth.wording.facts import capital, day_words

BIRTH_PLAN = (
    QuestionRole.AT_BIRTH,
    QuestionRole.ON_WARD,
    QuestionRole.DISCHARGE_MEETING,
    QuestionRole.GOING_HOME,
    QuestionRole.OUT_OF_HOURS,
)
"""The roles of questions whose answers make up the birth plan."""


def milestones(case: Case, today: date, walk: Walk) -> list[Milestone]:
    """Every milestone whose day can be worked out, by day."""
    case = entered(case)
    steps = [
        *_counted(case, today, walk, walk.times.steps),
        *_conferences(case, today),
        *_core_groups_set(case, today),
        *_family_meetings(case, today),
        *_own(case, today),
    ]
    steps = list(_in_force(steps, case, today, walk))
    return sorted(steps, key=lambda milestone: (milestone.due, milestone.id))


def overdue(case: Case, today: date, walk: Walk, *rows: str) -> list[Milestone]:
    """The milestones of some rows whose day has passed without what it is for."""
    steps = (row for row in walk.times.steps if row.id in rows)
    found = _in_force([*_counted(case, today, walk, steps)], case, today, walk)
    return [milestone for milestone in found if milestone.state(today) == State.OVERDUE]


def _in_force(steps: list[Milestone], case: Case, today: date, walk: Walk) -> Iterator[Milestone]:
    """The milestones that still count: after the birth those of the pregnancy stop.

    After a loss, and once the assessment is closed, only what was done stays; where the work
    goes on for the children at home, so does what has nothing to do with a birth. By when it was
    due, and how late it was, nobody asks then.
    """
    stage = stage_of(case, today)
    lost = course_of(case, today) in NOT_COUNTED
    ended = over(case, today)
    for step in steps:
        row = walk.times.by_id.get(step.id)
        if step.done and lost:
            yield step._replace(counted="")
        elif step.done or stage == CourseStage.EXPECTED:
            yield step
        elif stage == CourseStage.BORN:
            plans_birth = _meeting_kind(step, case) == BirthMeetingKind.PLANNING
            yield step._replace(stopped=plans_birth or _of_pregnancy(step, row))
        elif stage == CourseStage.KEPT or (stage == CourseStage.LOST and not ended):
            planned = stage == CourseStage.LOST and step.before_loss
            if planned or not _around_birth(step, row):
                yield step


def _meeting_kind(step: Milestone, case: Case) -> BirthMeetingKind | None:
    """Which meeting about the birth a step is, if it is one."""
    meeting = case.birth_meetings.get(step.record) if step.id == "birth_meeting" else None
    return meeting.kind if meeting else None


def _of_pregnancy(step: Milestone, row: Timescale | None) -> bool:
    """Whether a step is of the pregnancy, and stops with it."""
    if step.id == "due":
        return True
    return row is not None and (row.unit == Unit.GESTATION or row.before == "due_date")


def _around_birth(step: Milestone, row: Timescale | None) -> bool:
    """Whether a step has to do with the pregnancy or the birth."""
    after = row is not None and row.after == "birth"
    return _of_pregnancy(step, row) or step.id in {"birth", "birth_meeting"} or after


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
    stands = as_it_stands(case, today)
    for row in rows:
        holds = [CONDITIONS[name].holds(case, today) for name in row.only_if]
        ended = [
            CONDITIONS[name].ended(case, today)
            for name, known in zip(row.only_if, holds, strict=True)
            if known is False
        ]
        if not all(ended) or not _asked_about(row, walk.form):
            continue
        open_ones = [
            CONDITIONS[name].doubt(case, today)
            for name, known in zip(row.only_if, holds, strict=True)
            if known is None
        ]
        weeks = row.unit == Unit.GESTATION
        falls = [*(_by_gestation if weeks else _by_event)(row, case, today, walk.times)]
        days = [(day, [*group]) for day, group in groupby(falls, key=lambda fall: fall.day)]
        alone = len(days) == 1 and not any(_without_day(row, case))
        for _, group in days:
            step = _milestone(row, group, open_ones, stands, today, walk, alone=alone)
            if not step.done and all(_of_lost_plan(fall, case, today) for fall in group):
                continue
            came = ended or _decided_later(row, step, case)
            yield step._replace(ended="" if step.done else say(" and ").join(came))


def _decided_later(row: Timescale, step: Milestone, case: Case) -> list[str]:
    """That what a step is for was decided after its day, where that is the app's own choice.

    Nobody is late for a day of ours that was past before anybody could know of it.
    """
    since = [CONDITIONS[name].since(case) for name in row.only_if] if row.by_the_app else []
    due = PartialDate.of(step.due)
    return [
        say("it was decided on after that, {day}", day=day.show())
        for day in since
        if day and surely_before(due, day)
    ]


BEFORE_LOSS = "it was planned before the loss"


def _of_lost_plan(fall: _Fall, case: Case, today: date) -> bool:
    """Whether a day runs from what was planned for a baby who was lost."""
    key = fall.happening.record if fall.happening else ""
    kinds = (case.conferences, case.birth_plans, case.decisions)
    record = next(filter(None, (table.get(key) for table in kinds)), None)
    return record is not None and planned_before_loss(case, today, record)


def _without_day(row: Timescale, case: Case) -> Iterator[Happening]:
    """The happenings a row runs from of which a month or a year is known, and no day."""
    event = EVENTS.get(row.after or row.before)
    for happening in event.of(case) if event else ():
        if (happening.on or happening.planned) and not happening.day:
            yield happening


def uncounted(case: Case, today: date, walk: Walk) -> list[str]:
    """What cannot be counted, since of the day it runs from only a month or a year is known."""
    if over(case, today) or course_of(case, today) in NOT_COUNTED:
        return []
    told = []
    for row in walk.times.steps:
        event = EVENTS.get(row.after or row.before)
        applies = all(CONDITIONS[name].holds(case, today) is not False for name in row.only_if)
        if event is None or not applies or not _asked_about(row, walk.form):
            continue
        if event.pick is not EACH and event.starts(case, today, forward=bool(row.after)):
            continue
        for happening in _without_day(row, case):
            fall, when = _Fall(date.max, "", None, happening), happening.on or happening.planned
            if when and not _found(row, fall, case, today, walk.form).done:
                whose = f" ({happening.name})" if happening.name else ""
                side = say("after" if row.after else "before")
                told.append(
                    say(
                        "{name}{whose}: {span} {side} {event} cannot be counted, since of its "
                        "day only {when} is recorded.",
                        name=row.name,
                        whose=whose,
                        span=row.span,
                        side=side,
                        event=event.words,
                        when=when.show(),
                    )
                )
    return told


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
    found = [_found(row, fall, case, today, walk.form) for fall in group]
    first = group[0]
    doubts = [*open_ones, *dict.fromkeys(fall.doubt for fall in group if fall.doubt)]
    whose = [fall.happening.name for fall in group if fall.happening and fall.happening.name]
    several = len(case.babies) > len(whose) and (row.after or row.before) == "birth"
    named = f" ({', '.join(whose)})" if whose and (several or not alone) else ""
    words = ", ".join([row.name + named, *doubts])
    return Milestone(
        row.id,
        words,
        first.day,
        all(one.done for one in found),
        row.stands_on,
        "" if alone or first.happening is None else first.happening.record,
        ", ".join([row.name, *doubts]) if named else "",
        first.counted,
        row.plain,
        certain=not doubts
        and _can_be_said(row, walk.form)
        and not _too_late(row, group)
        and not any(one.unsaid or one.claimed for one in found),
        arranged=found[0].arranged,
        planned=next((one.planned for one in found if one.planned), None),
        unanswered=any(one.unsaid for one in found),
        tells_of=next((one.tells_of for one in found if one.planned or one.happened), ""),
        happened=last_of([one.happened for one in found]),
        claimed=any(one.claimed for one in found),
    )


def _by_gestation(row: Timescale, case: Case, _today: date, times: Timescales) -> Iterator[_Fall]:
    """A week of pregnancy, or the birth where it comes sooner."""
    due, born = due_date(case), first_birth(case)
    if due is None:
        return
    weeks = earlier_birth(case, times, row.gestation)
    day, counted = weeks.on(due), say("{weeks} weeks of pregnancy", weeks=weeks)
    if weeks != row.gestation:
        counted += f", {earlier_words(case, times, beside=row)}"
    if born is not None and born < day:
        day, counted = (
            born,
            say("{counted}, or the birth, which came at {at}", counted=counted, at=_at(due, born)),
        )
    referred = exact_day(case.pregnancy.referred_on)
    if referred is not None and referred > day and row.done_by != "referral":
        counted += say(", before the referral came")
    yield _Fall(day, counted)


def _at(due: date, born: date) -> str:
    """At how many weeks a baby was born, where that can be."""
    weeks = Gestation.at(due, born)
    return str(weeks) if weeks.plausible else say("weeks that the due date does not fit")


def _by_event(row: Timescale, case: Case, today: date, times: Timescales) -> Iterator[_Fall]:
    """So long after or before what happened, or before what is set."""
    forward = bool(row.after)
    event = EVENTS[row.after or row.before]
    for happening, start in event.starts(case, today, forward=forward):
        day = times.counted(row, start, forward=forward)
        side = say("after" if forward else "before")
        set_for = say(", the day it was set for") if happening.said and not happening.on else ""
        counted = f"{row.span} {side} {event.words} ({day_words(start)}{set_for})"
        if row.unit == Unit.WORKING_DAYS and (year := times.calendar.unknown(start, day)):
            counted += say(
                "; the public holidays of {year} are not known, so look at it again", year=year
            )
        yield _Fall(day, counted, start, happening)


def _asked_about(row: Timescale, form: Form) -> bool:
    """Whether the form asks for what makes a row done; else it is neither done nor late."""
    roles = {"birth_plan": BIRTH_PLAN, "discharge_meeting": (QuestionRole.DISCHARGE_MEETING,)}
    tables = {"birth_plan": "birth_plans", "discharge_meeting": "birth_meetings"}
    return (
        row.done_by not in roles
        or any(form.by_role[role] for role in roles[row.done_by])
        or form.holds(tables[row.done_by])
    )


def _can_be_said(row: Timescale, form: Form) -> bool:
    """Whether a row whose day nobody recorded is late, and not done without a day."""
    needs = {"birth_plan": "birth_plans", "discharge_meeting": "birth_meetings"}
    if row.done_by in BEGINS:
        return False  # a record is there: without its day nobody can say that it is late
    return bool(row.done_by) and (row.done_by not in needs or form.holds(needs[row.done_by]))


def _too_late(row: Timescale, group: list[_Fall]) -> bool:
    """Whether what a row was to come before has happened: nobody can be late with it any more."""
    return bool(row.before) and all(fall.happening and fall.happening.on for fall in group)


class _Found(NamedTuple):
    """What the record says of one row that fell."""

    done: bool
    planned: PartialDate | None
    happened: PartialDate | None
    unsaid: bool
    """Whether the day it was set for has passed, and nobody said whether it was held."""
    arranged: bool
    tells_of: str
    """The id of the record that says so."""
    claimed: bool
    """Whether only a status says that it was done."""


def _found(row: Timescale, fall: _Fall, case: Case, today: date, form: Form) -> _Found:
    """When a row was done and for when it is set, by the first that did it."""
    said = sorted(_done_by(row, fall, case, form), key=_by_day)
    held = [one for one in said if one.held(today)]
    ahead = [one for one in said if one.planned and not one.held(today) and not one.unsaid(today)]
    passed = [one for one in said if one.unsaid(today)]
    # Once the last day is over, one that may have been held before it tells more than one ahead.
    late = passed[-1:] if fall.day < today else []
    picked = next(iter([*held[:1], *late, *ahead[:1], *passed[-1:]]), None)
    return _Found(
        bool(held),
        picked.planned if picked else None,
        held[0].on if held else None,
        bool(passed) and not held and (not ahead or fall.day < today),
        any(one.planned and one.planned.latest >= today and not one.expected for one in ahead),
        picked.record if picked else "",
        not held and any(one.claimed for one in said),
    )


def _by_day(happening: Happening) -> tuple[date, str]:
    when = happening.on or happening.planned
    return (when.earliest if when else date.max, happening.record)


def _done_by(row: Timescale, fall: _Fall, case: Case, form: Form) -> Iterator[Happening]:
    """The events by which what a row is about was done, or is set to be."""
    anchor = fall.happening.record if fall.happening else ""
    if row.done_by in MORE:
        report = row.done_by == "report_shared" and anchor not in case.conferences
        for happening in MORE[row.done_by](case, fall.happening, form):
            if not (report and _too_early(row, fall, happening)):
                yield happening
        return
    for happening in EVENTS[row.done_by].of(case) if row.done_by in EVENTS else ():
        if not _too_early(row, fall, happening) and (
            not happening.record or happening.record != anchor
        ):
            yield happening


def _too_early(row: Timescale, fall: _Fall, happening: Happening) -> bool:
    """Whether it happened before the day from which a row runs, and so cannot be what is due."""
    when = happening.on or happening.planned
    return bool(row.after and fall.start and when and when.latest < fall.start)


def _meeting(
    key: str, name: str, meeting: Meeting, record: str, today: date, instead: str = ""
) -> Milestone | None:
    """A meeting at the day on which it was held, else for which it was set."""
    stands = standing(meeting, today)
    held = meeting.held_on if stands == MeetingStanding.HELD else None
    if (day := held or meeting.on) is None:
        return None
    return Milestone(
        key,
        name,
        day.latest,
        stands in {MeetingStanding.HELD, MeetingStanding.SAID},
        "set",
        record,
        certain=stands != MeetingStanding.UNSAID,
        planned=meeting.on,
        happened=held,
        off=stands if stands in OFF else None,
        instead=instead,
        tells_of=getattr(meeting, "id", ""),
        known=less_than_a_day(day),
        sort=Sort.MEETING,
    )


def _conferences(case: Case, today: date) -> Iterator[Milestone]:
    """Every conference whose day is known: the first that is no review bears no record's id.

    A calendar that has it so moves it where it is postponed and held on another day.
    """
    days = {
        conference.id: day.latest if (day := conference.held_on or conference.on) else date.max
        for conference in case.conferences
    }
    first = min(
        (one for one in case.conferences if not is_review(one) and not is_off(one)),
        key=lambda one: (days[one.id], one.id),
        default=None,
    )
    for conference in case.conferences:
        review = is_review(conference)
        step = _meeting(
            "review" if review else "conference",
            say("Review conference") if review else say("Conference"),
            conference,
            "" if conference is first else conference.id,
            today,
            _instead(case.conferences.get(conference.instead)),
        )
        if step:
            yield _still_needed(step, conference, case, today)


def _core_groups_set(case: Case, today: date) -> Iterator[Milestone]:
    """The first core group at the day a conference set for it, until one is recorded as met."""
    waiting = {one.planned for one in EVENTS["core_group"].of(case) if one.on is None}
    for conference in case.conferences:
        day = conference.core_group_on
        if day is not None and day in waiting and not is_off(conference):
            step = _set_for(day, "core_group_set", say("First core group"), conference, today)
            yield _still_needed(step, conference, case, today)


def _family_meetings(case: Case, today: date) -> Iterator[Milestone]:
    """Each family group meeting at the day set for it, until somebody says what became of it."""
    for meeting in case.family_meetings:
        day = meeting.awaited
        if day is None:
            continue
        step = _set_for(day, "family_meeting", say("Family group meeting"), meeting, today)
        yield _still_needed(step, meeting, case, today)


def _set_for(day: PartialDate, key: str, name: str, record: Record, today: date) -> Milestone:
    """A meeting at the day set for it, of which nobody has said yet what became of it."""
    return Milestone(
        key,
        name,
        day.latest,
        done=False,
        basis="set",
        record=record.id,
        certain=day.latest >= today,
        planned=day,
        known=less_than_a_day(day),
        sort=Sort.MEETING,
    )


def _still_needed(step: Milestone, meeting: Record, case: Case, today: date) -> Milestone:
    """The same, said as no longer counted where it was set for a baby who was lost."""
    lost = not step.done and planned_before_loss(case, today, meeting)
    return step._replace(ended=say(BEFORE_LOSS), before_loss=True) if lost else step


def _instead(other: Meeting | None) -> str:
    """What takes the place of a meeting, in words."""
    if other is None:
        return ""
    when = other.held_on or other.on
    return (
        say("in its place {when}", when=when.show())
        if when
        else say("in its place one without a day yet")
    )


def _birth_meetings(case: Case, today: date) -> Iterator[Milestone]:
    """Each meeting about the birth whose day is known."""
    for meeting in case.birth_meetings:
        if meeting.kind:
            name = capital(say(meeting.kind.value))
            other = _instead(case.birth_meetings.get(meeting.instead))
            step = _meeting("birth_meeting", name, meeting, meeting.id, today, other)
            if step:
                yield _still_needed(step, meeting, case, today)


def _own(case: Case, today: date) -> Iterator[Milestone]:
    """Dates that were set by hand."""
    target = case.assessment.target
    completed = next(agreed(case), None)
    if target and completed:
        yield Milestone(
            "target",
            say("Target date of the assessment"),
            target.latest,
            completed.held(today),
            "set",
            plain=say("This assessment is finished, as we plan it"),
            planned=target,
            happened=completed.on if completed.held(today) else None,
            known=less_than_a_day(target),
            certain=not completed.claimed,
            claimed=completed.claimed,
            tells_of=case.assessment.id,
            sort=Sort.DAY,
        )
    supervisions = sorted(
        (day for supervision in case.supervisions if (day := exact_day(supervision.on))),
        reverse=True,
    )
    for supervision in case.supervisions:
        following = supervision.next_on
        if following and supervisions and exact_day(supervision.on) == supervisions[0]:
            yield Milestone(
                "supervision",
                say("Next supervision"),
                following.latest,
                done=False,
                basis="set",
                record=supervision.id,
                planned=following,
                known=less_than_a_day(following),
                sort=Sort.OWN,
            )
    for asked in awaited_answers(case):
        if asked.wanted:
            yield Milestone(
                "answer",
                say("Answer from {agency}", agency=asked.agency.name or say("an agency")),
                asked.wanted,
                False,
                "set",
                asked.contribution.id,
                say("Answer from an agency"),
                sort=Sort.OWN,
            )
    yield from bases_end(case)
    yield from known_ahead(case, today)
    yield from births(case, today)
    yield from _birth_meetings(case, today)


def meeting_day(form: Form, case: Case) -> PartialDate | None:
    """The day of the meeting that plans the birth: the last one recorded, else as answered."""
    planned = newest(
        meeting
        for meeting in case.birth_meetings
        if meeting.kind == BirthMeetingKind.PLANNING and not is_off(meeting)
    )
    return (planned.held_on or planned.on if planned else None) or next(
        answered_meeting_days(form, case), None
    )
