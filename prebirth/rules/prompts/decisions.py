"""Decisions and who was told, legal steps, supervision, and what changed since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from prebirth.base.language import say
from prebirth.case.after_loss import not_done
from prebirth.case.case import Case
from prebirth.case.chronology import HARMFUL, EventKind
from prebirth.case.dates import exact_day
from prebirth.case.earlier_children import OrderRole
from prebirth.case.enquiries import Course, CourseRole
from prebirth.case.listed import called, plays
from prebirth.case.meetings import is_off, took_place
from prebirth.case.no_conference import settled_as_less
from prebirth.case.people import Role
from prebirth.case.plan import (
    Decision,
    Forum,
    ForumRole,
    LegalKind,
    LegalRole,
    LegalStep,
    When,
)
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import agencies_told, parents_told, partners_told, tellings_of
from prebirth.form.events import legal_planning
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.facts import (
    answers_to,
    began,
    conference_days_away,
    partners,
    removed_children,
    risk,
    well_on,
)
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, lacking, rule

CHANGES = frozenset(
    {
        EventKind.MOVE,
        EventKind.NEW_PARTNER,
        EventKind.SEPARATION,
        EventKind.PREGNANCY,
        EventKind.CONVICTION,
    }
)
HURTS = frozenset({EventKind.INCIDENT, EventKind.INJURY, EventKind.POLICE})
"""Kinds of event after which risk is looked at again."""
LETTERED = frozenset({Role.MOTHER, Role.FATHER})
"""Who is given a letter before proceedings as a parent."""


@rule("plan-change-unexplained", "J2 J3", "decisions", "decisions", Of.FAMILY)
def plan_change_unexplained(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A decision replaced another, and nobody wrote why."""
    return about(
        "A decision replaced an earlier one. Nobody has written why.",
        [
            decision
            for decision in case.decisions
            if decision.replaces and not decision.why_changed.strip()
            # Most copies hold no word of what was decided with lawyers, whatever is written.
            if decision.decided.strip() or not decision.privileged
        ],
    )


@rule("plan-change-untold", "J2 J3 N4", "decisions", "decisions agencies tellings", Of.FAMILY)
def plan_change_untold(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A decision replaced another, and an agency was not told, or nobody was."""
    involved, told = {agency.id for agency in partners(case)}, tellings_of(case, Matter.DECISION)
    untold = [
        decision
        for decision in case.decisions
        if decision.replaces and involved - set(agencies_told(case, told.get(decision.id, [])))
    ]
    if involved:
        return about("A decision replaced an earlier one. Not every agency has been told.", untold)
    # With no agency listed there are still those whom it is about.
    unsaid = [row for row in case.decisions if row.replaces and not told.get(row.id)]
    return about("A decision replaced an earlier one. Nobody is recorded as told.", unsaid)


@rule("legal-decision-changed", "J3", "decisions", "decisions legal_steps tellings", Of.FAMILY)
def legal_decision_changed(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """Legal planning changed its decision, and nobody wrote why or nobody was told."""
    told = tellings_of(case, Matter.DECISION)
    decisions = _with_day(
        [decision for decision in case.decisions if plays(decision.forum, ForumRole.LEGAL_PLANNING)]
    )
    changed: list[Decision | LegalStep] = [
        later
        for before, later in pairwise(decisions)
        if isinstance(before, Decision)
        and isinstance(later, Decision)
        and before.decided.strip() != later.decided.strip()
        and not (later.why_changed.strip() and later.id in told)
    ]
    steps = _with_day(
        [
            step
            for step in case.legal_steps
            if (plays(step.kind, LegalRole.PLANNING) and not is_off(step))
            or (plays(step.kind, LegalRole.STEPPED_DOWN) and took_place(step, today))
        ]
    )
    explained = {
        exact_day(decision.on)
        for decision in decisions
        if isinstance(decision, Decision) and decision.why_changed.strip() and decision.id in told
    }
    changed += [
        later
        for before, later in pairwise(steps)
        if isinstance(before, LegalStep)
        and isinstance(later, LegalStep)
        and before.outcome.strip() != later.outcome.strip()
        and exact_day(later.last_day) not in explained
    ]
    return about(
        "Legal planning decided something different from before. Nobody has written why, or "
        "nobody was told.",
        changed,
    )


def _with_day(records: Sequence[Decision | LegalStep]) -> list[Decision | LegalStep]:
    return sorted(
        (record for record in records if exact_day(record.last_day)),
        key=lambda record: (exact_day(record.last_day) or date.min, record.id),
    )


@rule(
    "decision-undone",
    "J10",
    "decisions",
    "decisions actions people",
    Of.FAMILY,
    phase=Phase.CHILDREN,
)
def decision_undone(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A decision's review date has passed, and it is not carried out."""
    undone = [
        decision
        for decision in not_done(case, today).decisions
        if decision.review_on and decision.review_on.latest < today
    ]
    return about(
        "{count:decision is|decisions are} not carried out, and the review date has passed.", undone
    )


@rule("legal-unexplained", "J12", "legal_steps", "legal_steps people agencies tellings", Of.FAMILY)
def legal_unexplained(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A legal step has not been explained to parents or to agencies in time."""
    told = tellings_of(case, Matter.LEGAL_STEP)
    involved = {agency.id for agency in partners(case)}
    steps = [
        step
        for step in case.legal_steps
        if step.kind and not plays(step.kind, LegalRole.ADVICE) and not is_off(step)
        if (on := exact_day(step.held_on or step.on))
        and walk.times.overdue("legal_explained", on, today)
    ]
    to_parents = [step for step in steps if not parents_told(case, told.get(step.id, []))]
    to_agencies = [step for step in steps if not partners_told(told.get(step.id, []), involved)]
    return about(
        "A legal step has not been explained to {whom}.",
        [step for step in steps if step in to_parents or step in to_agencies],
        whom=lacking((say("the parents"), to_parents), (say("the agencies"), to_agencies)),
    )


@rule("letter-not-given", "J12", "legal_steps", "legal_steps people", Of.FAMILY)
def letter_not_given(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A letter before proceedings has gone out, and nobody wrote when each parent was given it."""
    owed = {person.id for person in case.people if person.role in LETTERED and not person.died}
    return about(
        "A {called} is recorded, but not the day each parent was given it. What "
        "legal help they can get may depend on that day.",
        [
            step
            for step in case.legal_steps
            if plays(step.kind, LegalRole.LETTER)
            and (not is_off(step))
            and (sent := (step.held_on or step.on))
            and (sent.latest < today)
            and (not step.letters or owed - {row.person for row in step.letters if row.on})
        ],
        called=called(LegalKind, LegalRole.LETTER),
    )


@rule(
    "legal-late",
    "J12 J5",
    "legal_steps",
    "pregnancy babies legal_steps factors previous_children decisions enquiries recommendations",
    Of.FAMILY,
)
def legal_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A risk is recorded, the pregnancy is well on, and no legal planning meeting was held."""
    begins = well_on(case, today, walk, "legal_planning_by")
    planning = [step for step in case.legal_steps if plays(step.kind, LegalRole.PLANNING)]
    met = any(legal_planning(case)) or any(not is_off(step) for step in planning)
    if not begins or met or settled_as_less(case):
        return None
    now = [one for one in case.factors if risk(case, one) and one.state == When.CURRENT]
    recorded: dict[str, list[Any]] = {
        say("a risk that is there now"): now,
        say("an earlier removal"): [
            child for child in removed_children(case) if plays(child.order, OrderRole.COURT)
        ],
        say("a strategy discussion"): [
            one for one in case.decisions if plays(one.forum, ForumRole.STRATEGY)
        ],
        say("legal advice"): [one for one in case.legal_steps if plays(one.kind, LegalRole.ADVICE)],
    }
    return about(
        "{begins}. Recorded: {listed}. No legal planning meeting has been held.",
        [row for rows in recorded.values() for row in rows],
        begins=begins,
        listed=", ".join((said for said, rows in recorded.items() if rows)),
    )


@rule(
    "no-oversight",
    "J10 N11",
    "supervisions",
    "supervisions assessment pregnancy",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def no_oversight(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Supervision is long ago, or has not begun."""
    if not len(case.supervisions):
        since = began(case)
        if since is None or not walk.times.overdue("supervision_first", since, today):
            return None
        opened = exact_day(case.assessment.opened)
        return about(
            "There has been no supervision since this assessment was opened."
            if opened
            else "There has been no supervision since the referral.",
            [case.assessment],
            also=[] if opened else [case.pregnancy],
        )
    row = "supervision_every"
    known = [on for supervision in case.supervisions if (on := exact_day(supervision.on))]
    if len(known) < len(case.supervisions) or not walk.times.overdue(row, max(known), today):
        return None
    return about(
        "The last supervision was more than {words} ago.",
        [
            supervision
            for supervision in case.supervisions
            if exact_day(supervision.on) == max(known)
        ],
        words=walk.times.words(row),
    )


@rule(
    "changed-circumstances",
    "K5 K2 T9",
    "supervisions",
    "events supervisions answers assessment pregnancy",
    Of.FAMILY,
)
def changed_circumstances(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Things changed after supervision and the judgement last looked."""
    seen = _days_looked(case, walk)
    since = max(seen, default=began(case))
    if since is None:
        return None
    changes = [
        event
        for event in case.events
        if event.kind in CHANGES and (on := exact_day(event.on)) and since < on <= today
    ]
    if not seen:
        return about(
            "Things have changed in this family. Neither supervision nor the judgement has looked"
            " at that.",
            changes,
        )
    return about(
        "Things have changed since supervision and the judgement last looked at them.", changes
    )


def _days_looked(case: Case, walk: Walk) -> list[date]:
    """The days on which supervision or the judgement looked at how things are."""
    seen = [on for supervision in case.supervisions if (on := exact_day(supervision.on))]
    return seen + [
        judgement.entered_at.date()
        for judgement in answers_to(case, walk, QuestionRole.JUDGEMENT)
        if not judgement.empty and judgement.entered_at
    ]


@rule(
    "harm-unlooked",
    "T5 K5 K2",
    "supervisions",
    "events supervisions decisions answers assessment pregnancy",
    Of.FAMILY,
)
def harm_unlooked(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Something that worries happened, and nobody has looked at the whole again since."""
    met = [on for one in case.decisions if one.forum and (on := exact_day(one.on))]
    looked = [*_days_looked(case, walk), *met]
    since = max(looked, default=began(case))
    if since is None:
        return None
    return about(
        "Something that worries has happened since anybody last looked at the whole. Look at risk "
        "again, in supervision and in the judgement.",
        [
            event
            for event in case.events
            if (event.kind in HURTS or event.violence in HARMFUL)
            and event.kind not in CHANGES
            and (on := exact_day(event.on))
            and since < on <= today
        ],
    )


@rule(
    "enquiry-unstarted", "J10", "enquiries", "enquiries decisions", Of.RECORD, phase=Phase.CHILDREN
)
def enquiry_unstarted(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """An enquiry names no strategy discussion with a day, so no day can be counted from it."""
    dated = {decision.id for decision in case.decisions if exact_day(decision.on)}
    return about(
        "An enquiry does not name the {called} that started it, with its day. "
        "So we cannot count the days to conference.",
        [enquiry for enquiry in case.enquiries if enquiry.discussion not in dated],
        called=called(Forum, ForumRole.STRATEGY),
    )


@rule(
    "enquiry-without-outcome",
    "J10",
    "enquiries",
    "enquiries conferences",
    Of.FAMILY,
    phase=Phase.CHILDREN,
)
def enquiry_without_outcome(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """An enquiry has ended, or conference has met since it began, and no outcome is recorded."""
    met = [
        day
        for row in case.conferences
        if took_place(row, today) and (day := exact_day(row.held_on or row.on))
    ]
    open_ones = [
        enquiry
        for enquiry in case.enquiries
        if enquiry.outcome is None
        and (
            enquiry.ended_on
            or (enquiry.begun_on and any(day >= enquiry.begun_on.latest for day in met))
        )
    ]
    return about(
        "An enquiry has ended, or conference has met. Nobody has recorded the outcome.",
        open_ones,
        also=case.conferences,
    )


@rule(
    "recommendation-missing", "N8 J8", "recommendations", "conferences recommendations", Of.FAMILY
)
def recommendation_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Conference is days away, and nothing is recommended."""
    conference = conference_days_away(case, today, walk)
    if conference is None or any(row.recommends for row in case.recommendations):
        return None
    return about("Conference is days away. Nobody has written what we recommend.", [conference])


@rule("recommendation-thin", "N8 J8", "recommendations", "recommendations", Of.RECORD)
def recommendation_thin(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A recommendation lacks its reason, the threshold, or the harm a plan would be for."""
    return about(
        "A recommendation lacks its reason, the threshold, or the kind of harm "
        "that a {called} would be for.",
        [
            row
            for row in case.recommendations
            if not row.why.strip()
            or row.threshold is None
            or (
                any(plays(one, CourseRole.FOR_HARM) for one in row.recommends)
                and (not row.category)
            )
        ],
        called=called(Course, CourseRole.FOR_HARM),
    )
