"""The baby once it is near: its health, being apart, a move, its registration and its alert."""

from __future__ import annotations

import re
from datetime import date

from prebirth.base.language import say
from prebirth.case.as_it_stands import is_ahead
from prebirth.case.birth_tasks import AlertKind, AlertRole, AlertRow, BabyMatter
from prebirth.case.case import Case
from prebirth.case.chronology import EventKind
from prebirth.case.course import living_babies, several, still_expected
from prebirth.case.dates import exact_day
from prebirth.case.family import mothers
from prebirth.case.listed import having, plays
from prebirth.case.newest import may_be_newest
from prebirth.case.plan import OutcomeRole
from prebirth.case.record import Record
from prebirth.case.taking_part import Holding
from prebirth.case.values import Known
from prebirth.form.conditions import CONDITIONS, plan_called
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.milestones import overdue
from prebirth.rules.prompts.facts import blank, born_now, chosen, pregnancy_began
from prebirth.rules.prompts.rule import Of, RuleResult, about, rule
from prebirth.rules.prompts.words import affirmed

GUARDED = re.compile(
    r"\b(not|never)( \w+){0,6} (alone|unsupervised)\b"
    r"|\bsupervised\b|\bonly (with|when|where|while)\b"
)
"""How an arrangement says that somebody else is to be there."""
UNGUARDED = re.compile(r"\b(need not|does not need|no need|no longer) (to )?be supervised\b")


@rule("cp-is-missing", "N4 J9", "birth_alerts", "conferences birth_alerts", Of.FAMILY)
def cp_is_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """There is a plan, and no alert where every hospital would see it."""
    alerts = [
        row
        for row in having(AlertKind, AlertRole.SHOWS_PLAN)
        if isinstance(row, AlertRow) and not row.off and walk.times.calendar.name not in row.not_in
    ]
    if not alerts:
        return None
    alert = alerts[0]
    shared = any(
        plays(one.kind, AlertRole.SHOWS_PLAN) and one.placed_on and one.stands(today)
        for one in case.birth_alerts
    )
    ended = CONDITIONS["plan_goes_on"].holds(case, today) is False
    if shared or ended:
        return None
    return about(
        "There is a {plan}, and no alert of {named} is recorded.{explains}"
        if still_expected(case, today) > 0
        else "There is a {plan}, and no alert of {named} is recorded. We cannot tell if it "
        "shows there now that the birth is over.",
        [
            conference
            for conference in case.conferences
            if plays(conference.outcome, OutcomeRole.PLAN)
            and not (conference.on and conference.on.earliest > today)
        ],
        also=case.birth_alerts,
        plan=plan_called(),
        named=say(alert.label),
        explains=f" {say(alert.explains)}" if alert.explains else "",
    )


@rule("baby-health-unplanned", "K9 N1", "baby_health", "baby_health", Of.FAMILY)
def baby_health_unplanned(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Something is known of the baby's health, and what follows from it is not written."""
    return about(
        "{count:entry on the baby's health says|entries on the baby's health say} neither what "
        "is planned and who does it, nor that nothing is needed.",
        [one for one in case.baby_health if not one.plan.strip()],
    )


@rule("babies-unplanned", "K9 N1", "baby_health", "pregnancy babies baby_health", Of.FAMILY)
def babies_unplanned(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """There is to be more than one baby, or is, and the plan is made for one."""
    expected = still_expected(case, today)
    many = expected + len(living_babies(case, today)) > 1
    if not many or any(one.matter == BabyMatter.MULTIPLE for one in case.baby_health):
        return None
    return about(
        "More than one baby is expected. Nobody has written what that changes: an earlier "
        "birth, a cot for each, babies who may go home on different days, and how much two "
        "hands can do."
        if expected > 0
        else "There is more than one baby. Nobody has written what that changes: a cot for "
        "each, babies who may go home on different days, and how much two hands can do.",
        [case.pregnancy],
        also=case.babies,
    )


@rule("apart-without-feeding", "J11 K1", "feeding", "people birth_bases answers", Of.FAMILY)
def apart_without_feeding(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Mother and baby may be apart, and nobody asked how she wants to feed the baby."""
    return _apart(
        case,
        walk,
        QuestionRole.FEEDING,
        say(
            "Mother and baby may be apart. Nobody has written how she wants to feed "
            "the baby. Milk that is not expressed in the first days seldom comes "
            "back."
        ),
    )


@rule("apart-without-support", "K1 T7", "her_support", "people birth_bases answers", Of.FAMILY)
def apart_without_support(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Mother and baby may be apart, and nobody is named who is with her then."""
    return _apart(
        case,
        walk,
        QuestionRole.HER_SUPPORT,
        say(
            "The mother may leave hospital without her baby. Nobody has written who "
            "is with her on that day and in the weeks after."
        ),
    )


def _apart(case: Case, walk: Walk, role: QuestionRole, message: str) -> RuleResult | None:
    apart = [basis for basis in may_be_newest(case.birth_bases) if basis.apart]
    empty = blank(case, walk, role)
    if not apart or not empty:
        return None
    return about(message, [*apart, *empty], also=mothers(case))


@rule(
    "move-unsettled",
    "G2 N4",
    "moving",
    "pregnancy people events households answers",
    Of.FAMILY,
    to_come=True,
)
def move_unsettled(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The mother moves or may move, and nobody wrote who is responsible or which unit knows."""
    unclear = [
        answer.id
        for answer in chosen(case, walk, QuestionRole.MOVING, "may move", "has moved")
        if not answer.text.strip()
    ]
    began, hers = pregnancy_began(case), {mother.id for mother in mothers(case)}
    empty = blank(case, walk, QuestionRole.MOVING)
    moves: list[Record] = [
        event
        for event in case.events
        if event.kind == EventKind.MOVE
        and hers.intersection(event.about)
        and began
        and (on := exact_day(event.on))
        and began <= on <= today
    ]
    moves += _moves_ahead(case, today)
    if not unclear and not (moves and empty):
        return None
    return about(
        "The mother moves, may move or has moved. Nobody has written which authority has the "
        "case at the birth, or which maternity unit and hospitals know.",
        [*unclear, *(empty if moves else [])],
        also=[*moves, case.pregnancy],
    )


def _moves_ahead(case: Case, today: date) -> list[Record]:
    """Where the record says that a mother moves on a day that has not come."""
    hers = {mother.id for mother in mothers(case) if not mother.died}
    moves: list[Record] = [
        event
        for event in case.events
        if event.kind == EventKind.MOVE and is_ahead(event.on, today)
        if hers.intersection(event.about)
    ]
    moves += [
        home
        for home in case.households
        for row in home.members
        if row.person in hers and (is_ahead(row.since, today) or is_ahead(row.until, today))
    ]
    return moves + [
        mother
        for mother in mothers(case)
        if mother.id in hers
        if any(is_ahead(row.since, today) for row in mother.lived_in)
    ]


@rule(
    "move-denied",
    "G2 N4",
    "moving",
    "pregnancy babies people events households answers",
    Of.FAMILY,
    to_come=True,
)
def move_denied(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A move of the mother is recorded, and also that no move is expected."""
    denied = chosen(case, walk, QuestionRole.MOVING, "no move")
    moves = _moves_ahead(case, today)
    at = "" if living_babies(case, today) else say(" at the birth")
    return (
        about(
            "A move of the mother is recorded for a day to come, and also that no "
            "move is expected. Only one can be right, and maternity goes by what is "
            "written. Find out which is right, which authority is responsible{at}, "
            "and which hospitals know.",
            [*(answer.id for answer in denied), *moves],
            also=[case.pregnancy],
            at=at,
        )
        if denied and moves
        else None
    )


@rule("birth-unregistered", "N3 T8", "babies", "pregnancy babies responsibilities", Of.STEP)
def birth_unregistered(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A baby is born and not registered, and somebody's responsibility or a limit hangs on it."""
    waiting = [row for row in case.responsibilities if row.holds == Holding.IF_NAMED]
    if not waiting and not overdue(case, today, walk, "registration"):
        return None
    which = say("not every birth is") if several(case) else say("the birth is not")
    return about(
        "{born_now}, and {which} recorded as registered. The law sets a day for "
        "it, and it may decide who has parental responsibility.",
        [baby for baby in living_babies(case, today) if not baby.registered_on],
        also=waiting,
        born_now=born_now(case, today),
        which=which,
    )


@rule("core-group-late", "J10 N8", "decisions", "pregnancy babies conferences decisions", Of.FAMILY)
def core_group_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The day by which the core group meets has passed, and no record says that it met."""
    late = overdue(
        case, today, walk, "core_group", "core_group_after_birth", "core_group_if_unwell"
    )
    return about(
        "The core group should have met by now, and no record says that it did. A plan that "
        "nobody meets about is not being carried out.",
        [
            *(row for row in case.conferences if plays(row.outcome, OutcomeRole.PLAN)),
            *living_babies(case, today),
        ]
        if late
        else [],
        also=[case.pregnancy],
        on=min((step.due for step in late), default=None),
    )


@rule("contact-unwatched", "J11 N8", "contact_plans", "contact_plans people", Of.FAMILY)
def contact_unwatched(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Somebody must not be alone with the baby, and nobody is named who makes sure of it."""
    return about(
        "{count:person is|people are} to see the baby only with somebody else there. Nobody is "
        "named who makes sure of it.",
        [
            plan
            for plan in case.contact_plans
            if not plan.overseer.strip()
            and (plan.supervised == Known.YES or affirmed(plan.arrangement, GUARDED, UNGUARDED))
        ],
    )
