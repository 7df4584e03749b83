"""Children before this one, and children already here."""

from __future__ import annotations

from collections import Counter
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.chronology import EventKind
from prebirth.case.earlier_children import CategoryRole, Joined, OrderRole, PreviousChild, WhereNow
from prebirth.case.family import babies_entered, children_here, parents
from prebirth.case.listed import plays
from prebirth.case.people import SIBLINGS
from prebirth.case.ties import PARENTAL
from prebirth.case.values import Evidence, Known
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.facts import (
    answers_to,
    asked,
    blank,
    pregnancy_began,
    removed_children,
    some_left,
    unseen_appointments,
)
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, lacking, rule

SMALL = frozenset({EventKind.INCIDENT, EventKind.INJURY, EventKind.LATE_PRESENTATION})


def taken(case: Case) -> list[PreviousChild]:
    """The children who left, but for those whom the family itself let live with relatives."""
    return [
        child
        for child in removed_children(case)
        if child.where_now != WhereNow.RELATIVES
        or child.removed_on
        or child.order
        or child.authority.strip()
        or not child.reason.strip()
    ]


@rule("removal-without-papers", "J1 G4 K2", "previous_children", "previous_children", Of.FAMILY)
def removal_without_papers(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The papers of a child who left have not been received."""
    return about(
        "A child left a parent's care. No papers are recorded as received.",
        [child for child in taken(case) if not child.papers_received],
    )


@rule("removal-unexplained", "J1 T5", "previous_children", "previous_children", Of.FAMILY)
def removal_unexplained(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Why, by whom or under which order a child left is not recorded."""
    left = taken(case)
    lacks = (
        (say("the reason"), [child for child in left if not child.reason.strip()]),
        (say("the order"), [child for child in left if not child.order]),
        (say("the authority"), [child for child in left if not child.authority.strip()]),
    )
    return about(
        "A child left a parent's care. Nobody has recorded {what}.",
        [child for _, thin in lacks for child in thin],
        what=lacking(*lacks),
    )


@rule(
    "past-plan-unconsidered",
    "G4 T5",
    "earlier_children different_now",
    "previous_children answers",
    Of.FAMILY,
)
def past_plan_unconsidered(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """An earlier child was on a protection plan, and what it means now is not written."""
    planned = [
        child
        for child in case.previous_children
        if any(
            plan.category and not plays(plan.category, CategoryRole.NO_PROTECTION)
            for plan in child.plans
        )
    ]
    empty = blank(case, walk, QuestionRole.EARLIER_CHILDREN, QuestionRole.DIFFERENT_NOW)
    return (
        about(
            "An earlier child was on a protection plan. Nobody has written {what}.",
            [*planned, *empty],
            what=_led_or_changed(case, walk),
        )
        if planned and empty
        else None
    )


@rule(
    "loss-and-avoidance",
    "K1 K4",
    "loss_felt",
    "previous_children appointments answers pregnancy",
    Of.FAMILY,
)
def loss_and_avoidance(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A child was lost and appointments are missed, and nobody has asked how the loss feels."""
    since, lost = pregnancy_began(case), removed_children(case)
    empty = blank(case, walk, QuestionRole.LOSS_FELT)
    if since is None or not lost or not empty:
        return None
    kept_away = [
        appointment
        for appointment in unseen_appointments(case)
        if appointment.on and appointment.on.earliest >= since
    ]
    times = Counter(appointment.person for appointment in kept_away)
    kept_away = [
        appointment
        for appointment in kept_away
        if times[appointment.person] >= walk.times.number("missed_after_loss")
    ]
    if not kept_away:
        return None
    return about(
        "Appointments are being missed or left unseen. An earlier child was "
        "removed, and nobody has asked how that loss feels."
        if some_left(kept_away)
        else "Appointments are being missed. An earlier child was removed, and nobody has asked "
        "how that loss feels.",
        [*lost, *kept_away, *empty],
    )


@rule(
    "removal-unread",
    "G4 K3 T5",
    "earlier_children different_now",
    "previous_children answers",
    Of.FAMILY,
)
def removal_unread(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The papers of a child who left are here, and what they tell is not written.

    Where there was a plan, or the child died, another rule asks for it.
    """
    here = [child for child in taken(case) if child.papers_received and not child.plans]
    empty = blank(case, walk, QuestionRole.EARLIER_CHILDREN, QuestionRole.DIFFERENT_NOW)
    if not here or not empty:
        return None
    return about(
        "A child left a parent's care, and the papers are here. Nobody has written {what}.",
        [*here, *empty],
        what=_led_or_changed(case, walk),
    )


def _led_or_changed(case: Case, walk: Walk) -> str:
    """What of an earlier child is not written: what led to it, what is different now, or both."""
    return lacking(
        (say("what led to it"), blank(case, walk, QuestionRole.EARLIER_CHILDREN)),
        (say("what is different now"), blank(case, walk, QuestionRole.DIFFERENT_NOW)),
    )


@rule(
    "child-whereabouts-unsaid",
    "J1 K10 T5",
    "previous_children",
    "people ties households previous_children babies",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def child_whereabouts_unsaid(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Where a child of this family lives is not written, nor who has care of them."""
    ours = {person.id for person in parents(case)}
    theirs = {tie.other for tie in case.ties if tie.kind in PARENTAL and tie.one in ours}
    told = {
        row.child
        for row in case.previous_children
        if row.left_care or row.where_now not in {None, WhereNow.NOT_KNOWN}
    }
    told |= {row.person for home in case.households for row in home.members if row.here}
    told |= {child.id for child in children_here(case)} | babies_entered(case) | ours
    adult = walk.times.before("adult_from", today)
    return about(
        "Nobody has written where a child of this family lives, or who has care of them and why. "
        "Ask, and write it with the earlier children.",
        [
            person
            for person in case.people
            if (person.role in SIBLINGS or person.id in theirs)
            and person.id not in told
            and not (person.died or person.loss)
            and not (person.born and person.born.latest <= adult)
            and not (person.age is not None and person.age >= today.year - adult.year)
        ],
    )


@rule("no-change-evidence", "J7 K3", "different_now", "previous_children answers", Of.FAMILY)
def no_change_evidence(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """What is different since a child left rests only on what the parents say."""
    lost, answers = removed_children(case), answers_to(case, walk, QuestionRole.DIFFERENT_NOW)
    known = [answer for answer in answers if not answer.empty]
    if not lost or not known or any(answer.evidence != Evidence.PERSON for answer in known):
        return None
    return about(
        "What is different since a child was removed rests only on what the parents say.",
        [*lost, *(answer.id for answer in known)],
    )


@rule(
    "child-death-unexplored",
    "T5 J1",
    "earlier_children previous_children",
    "previous_children answers",
    Of.FAMILY,
)
def child_death_unexplored(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A child of theirs died, and what the papers say is not written or they have not come."""
    died = [child for child in case.previous_children if child.where_now == WhereNow.DIED]
    empty = blank(case, walk, QuestionRole.EARLIER_CHILDREN)
    thin = [child for child in died if empty or not child.papers_received]
    no_papers = any(not child.papers_received for child in died)
    said = [say("No papers are recorded as received.")] if no_papers else []
    said += [say("Nobody has written here what the papers say.")] if empty else []
    return (
        about(
            "A child of these parents died. {what}",
            [*thin, *asked(case, walk, QuestionRole.EARLIER_CHILDREN)],
            what=" ".join(said),
        )
        if thin
        else None
    )


@rule(
    "child-unseen",
    "L3 K10 N1",
    "voices",
    "people households previous_children voices",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def child_unseen(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Nobody has recorded seeing a child who lives here."""
    seen = {voice.child for voice in case.voices}
    return about(
        "This assessment holds no time with a child who lives here.",
        [child for child in children_here(case) if child.id not in seen],
    )


@rule(
    "child-not-alone",
    "N1",
    "voices",
    "people households previous_children voices",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def child_not_alone(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A child old enough has never been seen alone."""
    old_enough = walk.times.before("child_seen_alone", today)
    alone = {voice.child for voice in case.voices if voice.alone == Known.YES}
    children = [
        child
        for child in children_here(case)
        if child.born and child.born.latest <= old_enough and child.id not in alone
    ]
    return about(
        "A child is old enough to be seen alone. No time alone with this child is recorded.",
        children,
    )


@rule(
    "child-seen-long-ago",
    "K10",
    "voices",
    "people households previous_children voices",
    Of.STEP,
    phase=Phase.CHILDREN,
)
def child_seen_long_ago(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """It is long since a child who lives here was seen."""
    children, last = [], today
    for child in children_here(case):
        seen = [voice.seen_on for voice in case.voices if voice.child == child.id]
        known = [day.exact for day in seen if day and day.exact]
        if (
            known
            and len(known) == len(seen)
            and walk.times.overdue("child_seen", max(known), today)
        ):
            children.append(child)
            last = min(last, max(known))
    return about(
        "A child lives here. The last time with this child on record is more "
        "than {child_seen} ago.",
        children,
        on=last,
        child_seen=walk.times.words("child_seen"),
    )


@rule(
    "small-incidents",
    "G5",
    "small_incidents",
    "people households previous_children events answers",
    Of.FAMILY,
    phase=Phase.CHILDREN,
)
def small_incidents(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A child's small injuries and incidents have not been added up."""
    count = walk.times.number("incidents")
    empty = {
        child.id: blank(case, walk, QuestionRole.SMALL_INCIDENTS, about=child.id)
        for child in children_here(case)
    }
    here = {child for child, keys in empty.items() if keys}
    by_child: dict[str, list[tuple[date, date, str]]] = {child: [] for child in here}
    for event in case.events:
        if event.kind in SMALL and event.on:
            for child in here.intersection(event.about):
                by_child[child].append((event.on.earliest, event.on.latest, event.id))
    close: set[str] = set()
    for days in by_child.values():
        days.sort()
        for last in range(count - 1, len(days)):
            since = walk.times.before("incidents_within", days[last][1])
            if since <= days[last - count + 1][0]:
                close.update(key for _, _, key in days[last - count + 1 : last + 1])
    events = [event for event in case.events if event.id in close] if close else []
    unadded = [
        answer
        for child, days in by_child.items()
        if close & {key for _, _, key in days}
        for answer in empty[child]
    ]
    return about(
        "One child has had several small injuries, incidents or late visits. Nobody has added"
        " them up.",
        [*events, *unadded],
    )


@rule("neglect-unexplored", "T3", "neglect", "previous_children factors answers", Of.FAMILY)
def neglect_unexplored(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Neglect is named somewhere, and its signs now or before are not written."""
    plans = [
        child
        for child in case.previous_children
        if any(plays(plan.category, CategoryRole.NEGLECT) for plan in child.plans)
    ]
    factors = [factor for factor in case.factors if factor.theme == "neglect"]
    empty = blank(case, walk, QuestionRole.NEGLECT)
    return (
        about(
            "Neglect is named in a plan or a factor. Nobody has looked into its signs, now or "
            "before.",
            [*plans, *factors, *empty],
        )
        if (plans or factors) and empty
        else None
    )


@rule("siblings-apart", "G4", "previous_children", "previous_children conferences", Of.FAMILY)
def siblings_apart(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A child of theirs is on a plan or in care, and reviews are not joined with the baby's."""
    if not len(case.conferences):
        return None
    return about(
        "A child of theirs is on a plan or under an order now. Nobody has settled if that "
        "child's reviews are joined with the baby's conference.",
        [
            child
            for child in case.previous_children
            if (
                plays(child.order, OrderRole.REVIEWED)
                or any(row.since and not row.until for row in child.plans)
            )
            and child.where_now not in {WhereNow.ADOPTED, WhereNow.DIED}
            and child.joined in {None, Joined.NOT_YET}
        ],
        also=case.conferences,
    )
