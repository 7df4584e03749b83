"""What was heard and not followed: by a check, an agency, a reading, or nobody aloud."""

from __future__ import annotations

import re
from datetime import date

from prebirth.case.agencies import PlanView, Stand
from prebirth.case.case import Case
from prebirth.case.decided import latest_of_each
from prebirth.case.plan import FactorKind
from prebirth.form.model import QuestionRole, Walk
from prebirth.rules.prompts.facts import answers_to, chosen, written
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, rule
from prebirth.rules.prompts.words import NO_WORRY, WORRY, affirmed

CHILD = r"\b(child|children|baby|babies|infant|toddler|son|daughter|step-?(son|daughter|child))\b"
HARM = (
    r"\b(assault|injur|harm|cruel|neglect|abus|shak|fractur|bruis|burn|scald|indecent|rape|kill"
    r"|manslaughter|murder|died|death|remov|beat|hit\b|violen|ill-?treat)"
)
CHILD_HARMED = re.compile(rf"{CHILD}.*{HARM}|{HARM}.*{CHILD}")
NO_HARM = re.compile(
    r"^(no|none|nothing)\b|\bno (record|trace|evidence|sign|concern|known|harm)"
    r"|\bnothing (known|held)"
)
NO_CONCERN = re.compile(r"^(none|no|nothing|nobody|n/a)\b")
ANY = re.compile(r"\w")
APART = frozenset({Stand.DIFFER, Stand.ALONE})


@rule(
    "check-harm-unweighed", "G2 J8 K2", "checks", "checks factors", Of.FAMILY, phase=Phase.CHILDREN
)
def check_harm_unweighed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A check came back with harm to a child, and no risk is recorded about that person."""
    weighed = {factor.about for factor in case.factors if factor.kind == FactorKind.RISK}
    return about(
        "A check came back with harm to a child, and no risk about that person is recorded. See "
        "who has been told.",
        [
            check
            for check in case.checks
            if check.about not in weighed and affirmed(check.showed, CHILD_HARMED, NO_HARM)
        ],
    )


@rule(
    "worry-unasked", "J15 K6 K7", "contributions", "contributions", Of.FAMILY, phase=Phase.CHILDREN
)
def worry_unasked(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """An agency writes that it is worried, and was not asked what it thinks of the plan."""
    latest = latest_of_each(case)
    return about(
        "An agency writes of a worry, and has not been asked what it thinks of the plan.",
        [
            given
            for given in case.contributions
            if affirmed(given.says, WORRY, NO_WORRY)
            and latest[given.agency].plan_view in {None, PlanView.NOT_ASKED}
        ],
    )


@rule("readings-unfollowed", "J6 K6", "readings", "readings contributions", Of.FAMILY)
def readings_unfollowed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Agencies differ, or one alone says it, and nobody has written what that shows."""
    return about(
        "Agencies differ, or one alone says it, and what that shows is not written: {count}.",
        [row for row in case.readings if row.stand in APART and not row.notes.strip()],
        also=[given for given in case.contributions if given.received_on],
    )


@rule(
    "concern-unraised",
    "J15 K6",
    "unvoiced",
    "disagreements answers",
    Of.FAMILY,
    phase=Phase.CHILDREN,
)
def concern_unraised(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Concerns that nobody has voiced are written down, and none was raised since."""
    if len(case.disagreements):
        return None
    said = set(written(case, walk, QuestionRole.UNVOICED))
    return about(
        "Concerns are written down that nobody has voiced, and none has been raised. Agree who "
        "says it, and to whom.",
        [
            answer.id
            for answer in answers_to(case, walk, QuestionRole.UNVOICED)
            if answer.id in said and affirmed(answer.text, ANY, NO_CONCERN)
        ],
    )


@rule(
    "sharing-ground-missing", "T1 N4", "sharing", "shares answers", Of.FAMILY, phase=Phase.CHILDREN
)
def sharing_ground_missing(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The parents did not agree to sharing, and on what ground it is shared is not recorded."""
    refused = chosen(case, walk, QuestionRole.SHARING, "explained and not agreed", "shared without")
    bare = [
        share
        for share in case.shares
        if share.agency and not share.lawful_basis.strip() and not share.withdrawn
    ]
    return about(
        "The parents do not agree to what is shared, and the ground on which it is shared is not "
        "recorded.",
        [answer.id for answer in refused if bare or not answer.text.strip()],
        also=bare,
    )
