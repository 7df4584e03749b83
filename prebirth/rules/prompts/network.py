"""The agencies round the family: asked, heard, told, read together, led."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from prebirth.base.language import say
from prebirth.case.agencies import AgencyRole, Attendance, Contribution, OwnAssessment
from prebirth.case.case import Case
from prebirth.case.chronology import HARMFUL, HOME, EventKind, Service
from prebirth.case.dates import exact_day
from prebirth.case.decided import latest_of_each
from prebirth.case.family import living_parents
from prebirth.case.listed import plays
from prebirth.case.plan import ActionKind, Conference, FactorKind, Theme
from prebirth.case.plan_course import next_conference
from prebirth.case.who_was_told import history_told
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.agency_words import not_raised
from prebirth.rules.prompts.facts import (
    asked,
    blank,
    next_dated_conference,
    partners,
    who_begins,
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
from prebirth.rules.who_knew import Knows, asked_by, who_knew

KEY = (AgencyRole.MATERNITY, AgencyRole.HEALTH_VISITOR, AgencyRole.POLICE)
ASKED_ALWAYS = (
    *KEY,
    AgencyRole.GP,
    AgencyRole.MENTAL_HEALTH,
    AgencyRole.SUBSTANCES,
    AgencyRole.PROBATION,
)
WORRYING = frozenset(
    {
        EventKind.INCIDENT,
        EventKind.INJURY,
        EventKind.LATE_PRESENTATION,
        EventKind.POLICE,
        EventKind.CONVICTION,
    }
)
"""Kinds of event of which whoever sees the same person should hear."""
HEARD = frozenset({Attendance.ATTENDS, Attendance.REPORT})


@rule("family-care-unknown", "G6", "supports", "supports", Of.STEP)
def family_care_unknown(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A relative helps, and how much or by what agreement is not written."""
    helping = [support for support in case.supports if support.person]
    lacks = (
        (
            say("how much daily care that is"),
            [support for support in helping if not support.daily_care.strip()],
        ),
        (say("when they agreed to it"), [one for one in helping if not one.role_agreed]),
    )
    return about(
        "A relative helps. Nobody has written {what}.",
        [support for _, thin in lacks for support in thin],
        what=lacking(*lacks),
    )


@rule("support-without-change", "L8 L4 N9", "supports", "supports actions", Of.STEP)
def support_without_change(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """There is much support and no action that protects or names an outcome."""
    actions = [action for action in case.actions if action.kind == ActionKind.SUPPORT]
    held = any(
        action.kind == ActionKind.PROTECT or action.outcome.strip() for action in case.actions
    )
    if len(case.supports) + len(actions) < walk.times.number("supports_many") or held:
        return None
    return about(
        "There is much support. No action protects the baby or says what will be different.",
        [*case.supports, *actions],
    )


@rule("many-agencies-no-lead", "L4 L2 N10", "coordinator agencies", "agencies answers", Of.STEP)
def many_agencies_no_lead(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Many agencies have no lead, or one has no role."""
    empty = blank(case, walk, QuestionRole.COORDINATOR)
    if len(case.agencies) >= walk.times.number("agencies_many") and empty:
        return about_questions(
            say("Many agencies are involved. Nobody is named who brings them together."),
            *empty,
            also=case.agencies,
        )
    return about(
        "Nobody has written what an agency's role is with this family.",
        [agency for agency in case.agencies if not agency.role.strip()],
    )


@rule(
    "agency-silent",
    "K7 N4",
    "contributions",
    "contributions conferences",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def agency_silent(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """An agency was asked and has not answered in time, or conference is near."""
    near = _near(case, today, walk)
    waiting = [
        contribution
        for contribution in case.contributions
        if contribution.asked_on and not contribution.answered
    ]
    late = [
        contribution
        for contribution in waiting
        if near
        or (
            (on := exact_day(contribution.asked_on))
            and walk.times.overdue("agency_answer", on, today)
        )
    ]
    return about(
        "{count:agency has|agencies have} not answered. No answer does not mean no worry.",
        late,
    )


def _near(case: Case, today: date, walk: Walk) -> bool:
    conference = next_dated_conference(case, today)
    on = exact_day(conference.on) if conference else None
    return on is not None and today >= walk.times.before("agency_before_conference", on)


@rule(
    "agency-never-asked",
    "N4 J9",
    "contributions agencies",
    "agencies checks contributions",
    Of.RECORD,
)
def agency_never_asked(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """An agency that should be asked has not been."""
    known = {
        contribution.agency
        for contribution in case.contributions
        if contribution.asked_on or contribution.answered
    }
    for check in case.checks:
        if check.asked:
            known |= {check.source, *asked_by(case, check)}
    return about(
        "Nobody has asked {count:agency|agencies} what they know.",
        [
            agency
            for agency in case.agencies
            if plays(agency.kind, *ASKED_ALWAYS) and agency.id not in known
        ],
    )


@rule(
    "history-not-shared",
    "J1 K2",
    "contributions agencies",
    "agencies contributions tellings",
    Of.RECORD,
)
def history_not_shared(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """An agency has not been given the family's history."""
    known = history_told(case)
    return about(
        "Nobody has given {count:agency|agencies} the family's history.",
        [agency for agency in partners(case) if agency.id not in known],
    )


@rule(
    "read-alone", "J6 N5", "read_together contributions", "contributions readings answers", Of.STEP
)
def read_alone(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Agencies have each assessed, and nobody has read the assessments together."""
    own = [
        contribution
        for contribution in case.contributions
        if contribution.own_assessment == OwnAssessment.DONE
    ]
    apart = [contribution for contribution in own if not contribution.read_on]
    together = len(case.readings) > 0 or not blank(case, walk, QuestionRole.READ_TOGETHER)
    if len(own) < 2 or (together and not apart):
        return None
    return about(
        "Agencies have each made their own assessment. Nobody has read them together yet.",
        [*own, *asked(case, walk, QuestionRole.READ_TOGETHER)],
    )


@rule(
    "health-not-joined",
    "L5 G3",
    "health_together daily_life",
    "people factors appointments agencies contributions",
    Of.STEP,
)
def health_not_joined(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A parent has mental health needs, and GP and mental health service were not read together."""
    ours = {person.id for person in living_parents(case)}
    factors = [
        factor
        for factor in case.factors
        if factor.theme == Theme.MENTAL_HEALTH and factor.about in ours
    ]
    visits = [
        appointment
        for appointment in case.appointments
        if appointment.service == Service.MENTAL_HEALTH and appointment.person in ours
    ]
    if not (factors or visits) or (
        _read(case, AgencyRole.GP) and _read(case, AgencyRole.MENTAL_HEALTH)
    ):
        return None
    who = who_begins(case, [*(row.about for row in factors), *(row.person for row in visits)])
    return about(
        "{who} has mental health needs. Nobody has read together what the GP "
        "and the mental health service say.",
        [*factors, *visits],
        who=who,
    )


def _read(case: Case, role: AgencyRole) -> bool:
    agencies = {agency.id for agency in case.agencies if plays(agency.kind, role)}
    return any(
        contribution.agency in agencies and contribution.read_on
        for contribution in case.contributions
    )


@rule(
    "functioning-impact-missing", "L6 J8", "daily_life health_together", "people factors", Of.FAMILY
)
def functioning_impact_missing(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A parent's health or substance use is a factor without its effect on the baby."""
    ours = {person.id for person in living_parents(case)}
    themes = {Theme.HEALTH, Theme.MENTAL_HEALTH, Theme.SUBSTANCES}
    factors = [
        factor
        for factor in case.factors
        if factor.theme in themes
        and factor.kind != FactorKind.PROTECTIVE
        and factor.about in ours
        and not factor.effect.strip()
    ]
    whose = who_begins(case, (row.about for row in factors), "'s")
    return about(
        "{whose} health, or use of alcohol or drugs, is recorded. Nobody has "
        "written what it does to the baby.",
        factors,
        whose=whose,
    )


@rule("disagreement-unvoiced", "J15 K6", "disagreements", "contributions disagreements", Of.FAMILY)
def disagreement_unvoiced(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """An agency disagrees with the plan, and no disagreement is recorded."""
    return about(
        "An agency disagrees with the plan. Nobody has raised it as a disagreement.",
        not_raised(case),
    )


@rule(
    "disagreement-stuck",
    "J15 A2",
    "disagreements",
    "disagreements",
    Of.FAMILY,
    phase=Phase.CHILDREN,
)
def disagreement_stuck(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A disagreement has had no answer at this stage."""
    row = "disagreement_answer"
    waiting = [
        disagreement
        for disagreement in case.disagreements
        if not disagreement.answered_on and not disagreement.resolved_on
    ]
    stuck = [
        disagreement
        for disagreement in waiting
        if (on := exact_day(disagreement.stage_began or disagreement.raised_on))
        and walk.times.overdue(row, on, today)
    ]
    return about(
        "A disagreement has had no answer for more than {words}. It can go to the next stage.",
        stuck,
        words=walk.times.words(row),
    )


@rule("conference-gaps", "J5", "conferences", "conferences agencies contributions", Of.FAMILY)
def conference_gaps(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A key agency neither comes to conference nor sends a report."""
    conference = next_conference(case, today)
    if conference is None:
        return None
    asked_of = latest_of_each(case)
    absent = [
        agency
        for agency in case.agencies
        if (plays(agency.kind, *KEY) or agency.id in asked_of)
        and not _heard(conference, agency.id, asked_of)
    ]
    return about(
        "Conference needs {count:agency|agencies}. Nobody has recorded that they come or send a "
        "report.",
        absent,
        on=exact_day(conference.on),
    )


@rule("conference-kept-apart", "J5 G2", "conferences", "conferences people", Of.FAMILY)
def conference_kept_apart(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """Conference is to come, and somebody is to be kept safe from a parent."""
    conference = next_conference(case, today)
    if conference is None:
        return None
    apart = {key for person in case.people for key in person.safe_from}
    return about(
        "Conference is to come, and somebody is to be kept safe from a parent. That parent's "
        "paper names no place. Settle how each of them takes part.",
        [person for person in living_parents(case) if person.id in apart],
        also=[conference, *(person for person in case.people if person.safe_from)],
        on=exact_day(conference.on),
    )


def _heard(conference: Conference, agency: str, asked_of: dict[str | None, Contribution]) -> bool:
    invited = {agency.agency: agency.attendance for agency in conference.agencies}
    given = asked_of.get(agency)
    return invited.get(agency) in HEARD or (
        agency not in invited and given is not None and given.conference in HEARD
    )


@rule(
    "worry-not-passed-on",
    "J9 G3",
    "events",
    "agencies appointments contributions decisions events shares tellings",
    Of.FAMILY,
)
def worry_not_passed_on(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """Some were told of a worrying event, and an agency that sees the same person was not."""
    worrying = {
        event.id: event
        for event in case.events
        if event.kind in WORRYING or event.violence in HARMFUL
    }
    places = {("events", key) for key in worrying}
    known = history_told(case)  # who has no history at all is asked about by itself
    return about(
        "{count:worry was|worries were} passed on to some agencies, and not to one that sees the "
        "same person.",
        [
            worrying[row.record]
            for row in who_knew(case, today, only=places)
            if any(
                agency in known and _sees(case, agency, worrying[row.record].about)
                for agency in row.who(Knows.NOT)
            )
        ],
        also=case.tellings,
    )


def _sees(case: Case, agency: str, people: Collection[str]) -> bool:
    """Whether an agency, or the only one of its kind, offered somebody an appointment."""
    found = case.agencies.get(agency)
    alone = found and sum(other.kind == found.kind for other in case.agencies) == 1
    return any(
        kept.source == agency
        or (alone and found and kept.service in HOME and plays(found.kind, HOME[kept.service]))
        for kept in case.appointments
        if kept.person in people
    )
