"""The dates before the birth: conference, report, birth plan and the parents' views."""

from __future__ import annotations

from datetime import date
from typing import Any

from prebirth.base.language import say
from prebirth.case.after_loss import not_done
from prebirth.case.birth_tasks import VISITS
from prebirth.case.case import RECORDS, Case
from prebirth.case.course import CourseStage, course_of, known_babies
from prebirth.case.dates import exact_day
from prebirth.case.family import fathers_and_partners, living_parents
from prebirth.case.listed import plays
from prebirth.case.meetings import MeetingBecame, MeetingStanding, is_off, standing, took_place
from prebirth.case.no_conference import none_decided
from prebirth.case.oversight import Status
from prebirth.case.people import Contact, Person
from prebirth.case.plan import Conference, ConferenceKind, LegalRole, LegalStep
from prebirth.case.record import Record
from prebirth.case.tellings import Matter
from prebirth.case.values import Known
from prebirth.case.who_was_told import parents_told, tellings_of
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.timing import by_gestation, due_date
from prebirth.rules.milestones import BIRTH_PLAN
from prebirth.rules.prompts.facts import (
    blank,
    conference_days_away,
    gestation,
    next_dated_conference,
    removed_children,
    well_on,
    word_alone,
    wordless,
)
from prebirth.rules.prompts.rule import (
    Of,
    Phase,
    RuleResult,
    about,
    about_questions,
    lacking,
    rule,
)
from prebirth.wording.facts import titled


@rule(
    "conference-late",
    "J5",
    "conferences",
    "pregnancy conferences recommendations enquiries decisions",
    Of.STEP,
    phase=Phase.PREGNANT,
)
def conference_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The conference is late in the pregnancy, or there is none and it is getting late."""
    conference, due = _first(case), due_date(case)
    told = [one for one in case.conferences if one.on or one.held_on or one.became]
    kept = any(not is_off(one) for one in told)
    on = _held_or_set(conference) if conference else None if kept else today
    weeks = gestation(case, on) if on else None
    if (
        due is None or on is None or weeks is None
    ):  # equivalent: without due date or day there are no weeks either
        return None
    limit = by_gestation(case, walk.times, "conference_by")
    if weeks <= limit:
        return None
    if conference:
        held = took_place(conference, today) and conference.held_on
        past = conference.on is not None and conference.on.latest < today
        when = say("was at") if held else say("was set for") if past else say("is at")
        return about(
            "The conference {when} {weeks}. That is later than {limit}.",
            [conference],
            when=when,
            weeks=weeks,
            limit=limit,
        )
    if none_decided(case, today):
        return None
    return about(
        "No conference has a date yet, and the pregnancy is at {weeks}.",
        [case.pregnancy],
        weeks=weeks,
    )


def _first(case: Case) -> Conference | None:
    """The first conference about the birth whose day is known."""
    known = [one for one in case.conferences if _held_or_set(one) and not is_off(one)]
    initial = [conference for conference in known if conference.kind == ConferenceKind.INITIAL]
    return min(
        initial or known,
        key=lambda conference: (_held_or_set(conference) or date.max, conference.id),
        default=None,
    )


def _held_or_set(conference: Conference) -> date | None:
    """The day on which a conference was held, else for which it is set."""
    return exact_day(conference.held_on or conference.on)


ASKED_OF = tuple(
    table for table, kind in RECORDS.items() if {"became", "held_on"} <= kind.model_fields.keys()
)
"""The tables of meetings and steps that are set for a day."""


def _steps_down(meeting: Record) -> bool:
    """Whether a step is one by which no court is asked any more; it has a prompt of its own."""
    return isinstance(meeting, LegalStep) and plays(meeting.kind, LegalRole.STEPPED_DOWN)


@rule(
    "meeting-unsaid", "J5 J10", "conferences", "conferences birth_meetings legal_steps", Of.FAMILY
)
def meeting_unsaid(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The day of a meeting has passed, and nobody has said whether it was held, and when."""
    unsaid = [
        meeting
        for table in ASKED_OF
        for meeting in case.table(table)
        if (standing(meeting, today) == MeetingStanding.UNSAID and not _steps_down(meeting))
        or (meeting.became == MeetingBecame.HELD and not meeting.held_on)
        or (is_off(meeting) and meeting.held_on)
    ]
    return about(
        "Was it held, and on what day? The record does not say, or it says two things: {names}.",
        unsaid,
        names="; ".join(dict.fromkeys(titled(case, meeting) for meeting in unsaid)),
    )


@rule("step-down-undone", "J3 J12", "legal_steps", "legal_steps", Of.RECORD)
def step_down_undone(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The day on which to step down was planned has passed, and nobody has said it was done."""
    return about(
        "The day to step down has passed for {count:legal step|legal steps}, and nobody has "
        "recorded it as done. Until it is, what was meant for a court stands.",
        [
            step
            for step in case.legal_steps
            if _steps_down(step) and standing(step, today) == MeetingStanding.UNSAID
        ],
    )


@rule("conference-decided-early", "J10", "conferences", "conferences", Of.RECORD)
def conference_decided_early(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """What conference decided is entered, and conference is still to come."""
    return about(
        "{count:conference has|conferences have} an outcome before the day has come. No plan "
        "begins or ends before conference has met.",
        [
            conference
            for conference in case.conferences
            if conference.outcome and standing(conference, today) == MeetingStanding.PLANNED
        ],
    )


@rule(
    "meeting-not-replaced",
    "J5 J10",
    "conferences",
    "conferences birth_meetings legal_steps",
    Of.FAMILY,
)
def meeting_not_replaced(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A meeting or a first visit did not take place, and what takes its place is not recorded."""
    postponed = [
        meeting
        for table in ASKED_OF
        for meeting in case.table(table)
        if meeting.became == MeetingBecame.POSTPONED
        and not meeting.instead
        and not _held_since(case, table, meeting, today)
    ]
    visits = [
        visit
        for visit in case.birth_meetings
        if visit.kind in VISITS
        and visit.became == MeetingBecame.NOT_HELD
        and not visit.instead
        and not any(
            other.kind == visit.kind and (other.on or other.held_on) and not is_off(other)
            for other in case.birth_meetings
        )
    ]
    return about(
        "{count:meeting or visit|meetings or visits} did not take place on the day set. Nobody "
        "has recorded what takes its place."
        if visits
        else "{count:meeting was|meetings were} postponed. Nobody has recorded what takes its "
        "place.",
        [*postponed, *visits],
    )


def _held_since(case: Case, table: str, postponed: Any, today: date) -> bool:
    """Whether another of the same kind was held after the day for which one had been set."""
    return any(
        other.kind == postponed.kind
        and other.id != postponed.id
        and took_place(other, today)
        and (day := other.held_on or other.on) is not None
        and (postponed.on is None or day.latest >= postponed.on.earliest)
        for other in case.table(table)
    )


@rule("report-late", "T10", "conferences", "conferences people tellings", Of.FAMILY)
def report_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Conference is days away, and the parents have not had the report."""
    conference = conference_days_away(case, today, walk)
    if conference is None:
        return None
    if parents_told(case, tellings_of(case, Matter.REPORT).get(conference.id, [])):
        return None
    return about(
        "Conference is days away. Nobody has shared the report with the parents.",
        [conference],
    )


@rule(
    "birth-plan-late",
    "J5",
    "at_birth on_ward discharge_meeting going_home out_of_hours",
    "pregnancy answers",
    Of.STEP,
    phase=Phase.PREGNANT,
)
def birth_plan_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Part of the birth plan is empty late in the pregnancy."""
    weeks, limit = gestation(case, today), by_gestation(case, walk.times, "birth_plan_by")
    empty = blank(case, walk, *BIRTH_PLAN)
    return (
        about_questions(
            say("The pregnancy is past {limit}, and part of the birth plan is empty.", limit=limit),
            *empty,
            also=[case.pregnancy],
        )
        if weeks and weeks > limit and empty
        else None
    )


@rule(
    "father-contact-unclear", "J11", "part_in_caring", "people previous_children answers", Of.RECORD
)
def father_contact_unclear(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Nobody is named who oversees a father's or a removed child's contact."""
    fathers = [
        key
        for person in fathers_and_partners(case)
        for key in wordless(case, walk, QuestionRole.PART_IN_CARING, person.id)
    ]
    children = [
        child
        for child in removed_children(case)
        if child.contact.strip() and not child.contact_overseer.strip()
    ]
    return about(
        "Contact is arranged or expected. Nobody is named who oversees it."
        if children
        else "Nobody has written what part a father or partner will have in caring, and who "
        "oversees any contact.",
        [*fathers, *children],
        also=fathers_and_partners(case),
    )


@rule("crying-plan-missing", "J4 L6", "crying", "pregnancy babies people answers", Of.RECORD)
def crying_plan_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Somebody who may care for the baby has no plan for when it will not stop crying."""
    if not well_on(case, today, walk, "crying_plan_by"):
        return None
    return about(
        "Somebody who may care for the baby has no plan here for when it will not stop crying.",
        [
            key
            for person in living_parents(case)
            if person.contact != Contact.NONE
            for key in blank(case, walk, QuestionRole.CRYING, about=person.id)
        ],
        also=[case.pregnancy, *living_parents(case)],
    )


@rule("safer-sleep-unasked", "T3", "safer_sleep", "pregnancy babies answers", Of.RECORD)
def safer_sleep_unasked(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Late in the pregnancy or after the birth, where the baby sleeps is not written."""
    begins = well_on(case, today, walk, "safer_sleep_by")
    empty = blank(case, walk, QuestionRole.SAFER_SLEEP)
    return (
        about_questions(
            say("{begins}. Nobody has written where the baby will sleep.", begins=begins),
            *empty,
            also=[case.pregnancy],
        )
        if begins and empty
        else None
    )


@rule(
    "parents-view-missing",
    "N3 T10",
    "mothers_view fathers_view",
    "conferences assessment answers",
    Of.RECORD,
)
def parents_view_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A parent's view is missing with conference near or sign-off asked."""
    conference = next_dated_conference(case, today)
    on = exact_day(conference.on) if conference else None
    near = on is not None and today >= walk.times.before("views_before_conference", on)
    mothers = blank(case, walk, QuestionRole.MOTHERS_VIEW)
    fathers = blank(case, walk, QuestionRole.FATHERS_VIEW)
    whose = lacking(
        (say("a parent's view"), mothers and fathers),
        (say("the mother's view"), mothers if not fathers else ()),
        (say("the father's or partner's view"), fathers if not mothers else ()),
    )
    return (
        about_questions(
            say("Nobody has written {whose} of this assessment yet.", whose=whose),
            *mothers,
            *fathers,
            also=[case.assessment, *case.conferences],
        )
        if whose and (near or case.assessment.status == Status.WITH_MANAGER)
        else None
    )


@rule("action-without-outcome", "G7 L4", "actions", "actions", Of.RECORD, phase=Phase.CHILDREN)
def action_without_outcome(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """An action says neither what will be different nor how we will know."""
    lost = course_of(case, today) == CourseStage.LOST
    planned = not_done(case, today).again if lost else []  # of these it is asked if they hold
    return about(
        "{count:action lacks|actions lack} an outcome for the children, or a way to know it was "
        "reached."
        if lost
        else "{count:action lacks|actions lack} an outcome for the baby, or a way to know it was "
        "reached.",
        [
            action
            for action in case.actions
            if not (action.outcome.strip() and action.how_known.strip()) and action not in planned
        ],
    )


@rule("change-unsustained", "G7", "actions", "actions", Of.FAMILY, phase=Phase.CHILDREN)
def change_unsustained(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """An action is done, and that the change lasts is not shown."""
    since = walk.times.before("change_kept", today)
    unsustained = [
        action
        for action in case.actions
        if action.done_on
        and not (action.kept_since and action.kept_since.latest <= since)
        and (action.evidence is None or word_alone(action.evidence))
    ]
    return about(
        "{count:action is|actions are} called done. Nothing shows that the "
        "change has lasted {change_kept}.",
        unsustained,
        change_kept=walk.times.words("change_kept"),
    )


@rule("due-date-unknown", "J5", "pregnancy", "pregnancy people", Of.RECORD, phase=Phase.PREGNANT)
def due_date_unknown(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """There is a mother and no due date, so nothing can be counted."""
    return (
        about(
            "There is no due date yet, so no date of this assessment can be counted.",
            [case.pregnancy],
        )
        if not case.pregnancy.due and any(_mother(person) for person in case.people)
        else None
    )


def _mother(person: Person) -> bool:
    return person.role == "mother"


@rule(
    "early-birth-unplanned",
    "J5",
    "early_birth",
    "pregnancy babies answers",
    Of.STEP,
    phase=Phase.PREGNANT,
)
def early_birth_unplanned(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """An early birth is expected, or more than one baby, and what then happens is not written."""
    said, several = case.pregnancy.early_birth == Known.YES, known_babies(case) > 1
    why = say("An early birth is likely") if said else say("More than one baby may come early")
    empty = blank(case, walk, QuestionRole.EARLY_BIRTH)
    return (
        about("{why}. Nobody has written what happens then.", [case.pregnancy, *empty], why=why)
        if (said or several) and empty
        else None
    )


@rule(
    "night-number-missing",
    "J5",
    "out_of_hours at_birth",
    "pregnancy assessment",
    Of.RECORD,
    phase=Phase.PREGNANT,
)
def night_number_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Late in the pregnancy there is no number to ring at night."""
    weeks, limit = gestation(case, today), by_gestation(case, walk.times, "birth_plan_by")
    if weeks is None or weeks <= limit or case.assessment.duty_phone.strip():
        return None
    return about(
        "The pregnancy is past {limit}, and no number to ring at night is written.",
        [case.assessment],
        limit=limit,
    )
