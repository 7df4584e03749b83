"""Who may harm the baby, and what stops them: orders, tools, who protects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import expecting, known_babies
from prebirth.case.earlier_children import CategoryRole
from prebirth.case.enquiries import (
    BindingRole,
    CourtOrder,
    LegalName,
    LegalNameRole,
    StructuredTool,
)
from prebirth.case.family import living_parents, mothers
from prebirth.case.listed import called, may_play, plays
from prebirth.case.people import DayAhead, Person, Sex
from prebirth.case.plan import FactorKind, Theme
from prebirth.case.reached import dangers
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.timing import due_date
from prebirth.rules.prompts.facts import (
    asked,
    blank,
    chosen,
    was_hidden,
    well_on,
    who_words,
    wordless,
    written,
)
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, lacking, rule
from prebirth.wording.facts import capital


@rule("order-ends", "G2", "orders", "orders pregnancy babies", Of.FAMILY)
def order_ends(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """An order has ended, or ends before the birth or soon, and nothing says what protects then."""
    soon = walk.times.after("order_ends_soon", today)
    due = due_date(case) if expecting(case, today) else None
    last = max(soon, due or soon)
    ending = [
        order
        for order in case.orders
        if order.ends and order.ends.earliest <= last and not order.after.strip()
    ]
    last_end = max((order.ends.earliest for order in ending if order.ends), default=today)
    by = say("before the birth") if due else ""
    if last_end > (due or today):
        within = say(
            "within {order_ends_soon}", order_ends_soon=walk.times.words("order_ends_soon")
        )
        by = say("{by} or {within}", by=by, within=within) if by else within
    return about(
        "An order or condition has ended, or ends {by}. Nobody has written what protects then."
        if by
        else "An order or condition has ended. Nobody has written what protects now.",
        ending,
        also=[case.pregnancy],
        by=by,
    )


@rule("day-near-birth", "G2 J5", "people", "people pregnancy", Of.FAMILY, phase=Phase.PREGNANT)
def day_near_birth(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A date we know of falls near the birth, and nothing is arranged for it."""
    near = [
        (person, row.on.earliest)
        for person, row in _unplanned(case)
        if row.on and _near(case, today, walk, row)
    ]
    return about(
        "A date we know of falls near the birth: a release, or the end of a placement, a home "
        "or leave to stay. Nobody has written what is arranged for it.",
        [person for person, _ in near],
        also=[case.pregnancy],
        on=min((day for _, day in near), default=None),
    )


def _unplanned(case: Case) -> Iterator[tuple[Person, DayAhead]]:
    """Each day that is known already for somebody who lives, with nothing arranged for it."""
    for person in case.people:
        if not person.died:
            yield from ((person, row) for row in person.ahead if row.on and not row.plan.strip())


def _near(case: Case, today: date, walk: Walk, row: DayAhead) -> bool:
    """Whether a day is to come and falls near the birth."""
    due = due_date(case)
    if due is None or row.on is None:
        return False
    early = due
    if known_babies(case) > 1:
        early = walk.times.gestation("twins_from").on(due)
    first = max(walk.times.before("day_near_birth", early), today)
    last = walk.times.after("day_near_birth", due)
    return row.on.earliest <= last and row.on.latest >= first


@rule("day-ahead-unplanned", "K5 G2", "people", "people pregnancy babies", Of.FAMILY)
def day_ahead_unplanned(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A date we know of comes before the birth or soon, with nothing arranged."""
    due = due_date(case) if expecting(case, today) else None
    last = max(walk.times.after("order_ends_soon", today), due or today)
    coming = sorted(
        (
            row.on.earliest,
            row.on.show(),
            say(row.what.value if row.what else "something"),
            person.id,
        )
        for person, row in _unplanned(case)
        if row.on
        and row.on.latest >= today
        and row.on.earliest <= last
        and not (due and _near(case, today, walk, row))
    )
    days = "; ".join(f"{what}, {on}" for _, on, what, _ in coming)
    return about(
        "A date we know of is coming: {days}. Nobody has written what is arranged for it.",
        [person for person in case.people if person.id in {key for *_, key in coming}],
        also=[case.pregnancy],
        on=min((day for day, *_ in coming), default=None),
        days=days,
    )


@rule(
    "copy-reached-danger",
    "L7 T4",
    "shares",
    "shares people ties events households",
    Of.FAMILY,
    phase=Phase.ALWAYS,
)
def copy_reached_danger(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A copy reached somebody from whom somebody is to be kept safe."""
    reached = [share for share in case.shares if any(dangers(case, row) for row in share.wrong)]
    return about(
        "A copy reached somebody who must not see all of it. Tell the person who may be in "
        "danger, or their refuge or the police. Look at the safety plan, and change what the copy "
        "gave away.",
        reached,
    )


@rule("order-end-unknown", "G2", "orders", "orders", Of.RECORD)
def order_end_unknown(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """It is not recorded when an order or condition ends."""
    return about(
        "{count:order or condition has|orders or conditions have} no end date.",
        [
            order
            for order in case.orders
            if order.kind and not plays(order.kind, BindingRole.ENDLESS) and not order.ends
        ],
    )


@rule("tool-without-outcome", "J10", "tools", "tools", Of.RECORD)
def tool_without_outcome(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A structured tool was used, and what it showed is not written in words."""
    return about(
        "{count:structured tool was|structured tools were} used, with no outcome in words.",
        [
            tool
            for tool in case.tools
            if tool.done_on and not any(letter.isalpha() for letter in tool.outcome)
        ],
    )


@rule("tool-due-again", "J10", "tools", "tools", Of.FAMILY)
def tool_due_again(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The day on which a structured tool was to be done again has passed without it."""
    return about(
        "{count:structured tool was|structured tools were} to be done again by now, and "
        "nobody has.",
        [
            tool
            for tool in case.tools
            if tool.next_on
            and tool.next_on.latest < today
            and not any(_again(tool, other) for other in case.tools)
        ],
    )


def _again(tool: StructuredTool, other: StructuredTool) -> bool:
    """Whether a tool was used again about the same person after it was used before."""
    return (
        other.id != tool.id
        and other.about == tool.about
        and other.name.strip().casefold() == tool.name.strip().casefold()
        and other.done_on is not None
        and (tool.done_on is None or other.done_on.earliest > tool.done_on.latest)
    )


@rule("protecting-untested", "J7 T4", "protects", "people ties orders factors answers", Of.FAMILY)
def protecting_untested(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Somebody may harm the baby, and whether a parent could keep it safe is not written."""
    violence: list[Record] = [
        *(tie for tie in case.ties if tie.violent),
        *(
            factor
            for factor in case.factors
            if factor.theme == Theme.ABUSE and factor.kind == FactorKind.RISK
        ),
    ]
    orders = [
        order
        for order in case.orders
        if order.protects or may_play(order.kind, BindingRole.PROTECTS)
    ]
    harm = [*violence, *orders]
    if not harm:
        return None
    called_so = dict.fromkeys(
        say(order.kind.label) if order.kind else say("an order or condition that protects somebody")
        for order in orders
    )
    recorded = "; ".join([*([say("violence or abuse")] if violence else []), *called_so])
    return about(
        "Recorded: {recorded}. Nobody has written if each parent could keep the "
        "baby safe from that person.",
        [
            key
            for person in living_parents(case)
            for key in blank(case, walk, QuestionRole.PROTECTS, about=person.id)
        ],
        also=[*harm, *living_parents(case)],
        recorded=recorded,
    )


@rule("sexual-risk-unweighed", "G2", "sexual_harm", "orders previous_children answers", Of.FAMILY)
def sexual_risk_unweighed(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A sexual risk is recorded, and what it means for this baby is not written."""
    empty = wordless(case, walk, QuestionRole.SEXUAL_HARM)
    signs: list[Record] = [
        *(order for order in case.orders if plays(order.kind, BindingRole.SEXUAL)),
        *(
            child
            for child in case.previous_children
            if any(plays(row.category, CategoryRole.SEXUAL) for row in child.plans)
        ),
    ]
    if not empty or not signs:
        return None
    return about(
        "There is an order for sexual risk, or was a plan for sexual abuse. Nobody has "
        "written what it means for this baby.",
        [*signs, *empty],
    )


@rule("order-for-girls-unweighed", "L7", "fgm", "orders answers", Of.FAMILY)
def order_for_girls_unweighed(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """An order about FGM or forced marriage is recorded, and the risk to a girl is not written."""
    empty = wordless(case, walk, QuestionRole.FGM)
    orders: list[CourtOrder] = [
        order for order in case.orders if plays(order.kind, BindingRole.FOR_GIRLS)
    ]
    if not empty or not orders:
        return None
    return about(
        "There is an order that protects girls. Nobody has written what it means if the baby "
        "is a girl.",
        [*orders, *empty],
    )


@rule("girl-expected", "L7", "fgm_plan fgm", "babies orders answers", Of.FAMILY)
def girl_expected(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A girl comes into a family with FGM, and who watches over her is not written."""
    girls = [baby for baby in case.babies if baby.sex == Sex.WOMAN and not baby.lost]
    orders = [order for order in case.orders if plays(order.kind, BindingRole.FGM)]
    told = chosen(case, walk, QuestionRole.FGM, "fgm")
    asks = walk.form.by_role[QuestionRole.FGM_PLAN]
    if not asks or not (orders or told) or written(case, walk, QuestionRole.FGM_PLAN):
        return None
    harm = called(LegalName, LegalNameRole.HARM_TO_GIRLS)
    return about(
        "The baby is a girl, and {harm} is recorded in this family. Nobody has "
        "written who was told, who watches over her as she grows, and if an "
        "order is asked for.",
        girls and [*girls, *asked(case, walk, QuestionRole.FGM_PLAN)],
        also=[*orders, *told],
        harm=harm,
    )


@rule("conceived-by-abuse", "G2 L7", "sexual_harm", "people own_help answers", Of.FAMILY)
def conceived_by_abuse(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The baby may be conceived by abuse, and what that means for the mother is not written."""
    said = chosen(case, walk, QuestionRole.SEXUAL_HARM, "conceived by")
    helped = {row.person for row in case.own_help if row.kind}
    alone = [mother for mother in mothers(case) if mother.id not in helped]
    if not said or (any(answer.text.strip() for answer in said) and not alone):
        return None
    return about(
        "The baby may have been conceived by abuse or exploitation. Nobody has written what "
        "that means for her care at the birth, for the police and for who is named as father. "
        "Or nobody is recorded who stands by her.",
        [*(answer.id for answer in said), *alone],
    )


@rule("self-harm-unasked", "L6 L5", "self_harm", "people factors answers", Of.FAMILY)
def self_harm_unasked(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A parent's mental health is a concern, and self-harm and suicide were not asked about."""
    ours = {person.id for person in living_parents(case)}
    factors = [
        factor
        for factor in case.factors
        if factor.theme == Theme.MENTAL_HEALTH
        and factor.kind == FactorKind.RISK
        and factor.about in ours
    ]
    whose = dict.fromkeys(factor.about for factor in factors)
    known = [person for person in living_parents(case) if person.id in whose]
    whom = capital(who_words(known, "'s"))
    return about(
        "{whom} mental health is a worry. Nobody has asked about self-harm and suicide.",
        [
            key
            for person in whose
            for key in blank(case, walk, QuestionRole.SELF_HARM, about=person)
        ],
        also=factors,
        whom=whom,
    )


@rule(
    "concealed-unplanned",
    "T10 K1",
    "late_booking",
    "pregnancy answers",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def concealed_unplanned(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The pregnancy was concealed or denied, and why, or what if it happens again, is missing."""
    why = wordless(case, walk, QuestionRole.LATE_BOOKING)
    plan = wordless(case, walk, QuestionRole.OUT_OF_HOURS)
    if not was_hidden(case, walk) or not (why or plan):
        return None
    return about(
        "The pregnancy was concealed or denied for a time. Nobody has written {what}.",
        [case.pregnancy, *why, *plan],
        what=lacking(
            (say("why"), why), (say("what happens if she goes missing or labours alone"), plan)
        ),
    )


@rule("health-visitor-untold", "N4 L4", "health_visitor", "pregnancy babies answers", Of.RECORD)
def health_visitor_untold(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Late in the pregnancy, whether the health visitor knows of the baby is not written."""
    begins = well_on(case, today, walk, "conference_by")
    empty = blank(case, walk, QuestionRole.HEALTH_VISITOR)
    if not begins or not empty:
        return None
    return about(
        "{begins}. The question if the health visitor knows of this baby has no answer yet.",
        [case.pregnancy, *empty],
        begins=begins,
    )
