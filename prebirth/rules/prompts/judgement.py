"""How the case is weighed: both sides, the whole history, the opposite view, the baby."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.answer import NONE_MARK
from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.dates import PartialDate
from prebirth.case.family import living_parents
from prebirth.case.plan import Factor, FactorKind
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.facts import (
    blank,
    word_alone,
    written,
)
from prebirth.rules.prompts.rule import Of, RuleResult, about, about_questions, rule

CONCERNS = frozenset(
    {
        EventKind.INCIDENT,
        EventKind.INJURY,
        EventKind.LATE_PRESENTATION,
        EventKind.REFERRAL,
        EventKind.POLICE,
        EventKind.CONVICTION,
        EventKind.REMOVAL,
    }
)
FAR = PartialDate(2200)


def _of(case: Case, kind: FactorKind) -> list[Factor]:
    return [factor for factor in case.factors if factor.kind == kind]


@rule("risk-only", "T6 J8", "factors", "factors", Of.RECORD)
def risk_only(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Only risks are recorded."""
    return (
        about("Only risks are recorded, and no strengths yet.", _of(case, FactorKind.RISK))
        if not _of(case, FactorKind.PROTECTIVE)
        else None
    )


@rule("protection-only", "T6 J8", "factors", "factors", Of.RECORD)
def protection_only(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Only strengths are recorded."""
    return (
        about("Only strengths are recorded, and no risk yet.", _of(case, FactorKind.PROTECTIVE))
        if not _of(case, FactorKind.RISK)
        else None
    )


@rule("risk-unweighed", "J8 N8", "factors", "factors", Of.RECORD)
def risk_unweighed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A risk is recorded, and not how much it weighs."""
    return about(
        "Nobody has written how much {count:risk weighs|risks weigh}, and why.",
        [factor for factor in _of(case, FactorKind.RISK) if not factor.weight.strip()],
    )


@rule("incident-led", "T5", "factors", "factors events", Of.FAMILY)
def incident_led(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Every risk is recent, and the chronology shows earlier worries."""
    since, risks = (
        walk.times.before("risk_recent", today),
        _of(case, FactorKind.RISK),
    )
    if not risks or any(risk.since is None or risk.since.earliest < since for risk in risks):
        return None
    earlier = [
        event
        for event in case.events
        if event.kind in CONCERNS and event.on and event.on.latest < since
    ]
    return (
        about(
            "Each risk here is recent. The history shows that people worried before.",
            [*risks, *earlier],
        )
        if earlier
        else None
    )


@rule("chronology-gap", "T5 T2", "events", "events people", Of.RECORD, names=False)
def chronology_gap(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The chronology has a gap in the parents' adult life between two concerns."""
    births = [person.born.latest for person in living_parents(case) if person.born]
    dated = sorted((event for event in case.events if event.on), key=_order)
    # A span has at least so many months wherever it lies, whatever its unit.
    months = ((today - walk.times.before("chronology_gap", today)).days - 31) // 31
    places = [place for place, event in enumerate(dated) if event.kind in CONCERNS]
    if not births or len(places) < 2:
        return None
    edges: list[Event] = []
    last = dated[places[0]]
    until = _until(last)
    for event in dated[places[0] + 1 : places[-1] + 1]:
        ends = _until(event)
        if (
            _begins(event) - until[0] >= months
            and _gap(last, event, walk)
            and any(born <= walk.times.before("adult_from", _end(last)) for born in births)
        ):
            edges += [last, event]
        if ends >= until:
            last, until = event, ends
    return about(
        "The parents' adult life has a gap: more than {chronology_gap} between "
        "two concerns have no event in the chronology.",
        edges,
        chronology_gap=walk.times.words("chronology_gap"),
    )


def _order(event: Event) -> tuple[int, int, int, str]:
    on = event.on or FAR
    return (on.year, on.month or 1, on.day or 1, event.id)


def _begins(event: Event) -> int:
    """The month in which an event begins, counted from year 0.

    A cheap lower bound: few events lie far enough apart to compare their days.
    """
    on = (
        event.on or FAR
    )  # equivalent: the bound only saves a closer look, and FAR lets every event have it
    return on.year * 12 + (on.month or 1)


def _until(event: Event) -> tuple[int, int]:
    """The month, counted likewise, and the day by which an event is over."""
    day = event.until or event.on or FAR
    return (day.year * 12 + (day.month or 12), day.day or 31)


def _gap(last: Event, event: Event, walk: Walk) -> bool:
    return event.on is not None and _end(last) < walk.times.before(
        "chronology_gap", event.on.earliest
    )


def _end(event: Event) -> date:
    return (event.until or event.on or FAR).latest


@rule("optimism-check", "J7 K8 N6 N7", "opposite_view", "answers", Of.RECORD)
def optimism_check(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The judgement is written, and not why it might be wrong."""
    judged = written(case, walk, QuestionRole.JUDGEMENT)
    empty = blank(case, walk, QuestionRole.OPPOSITE_VIEW)
    if not judged or not empty:
        return None
    return about_questions(
        say("The judgement is written. Nobody has written why it might be wrong."), *empty, *judged
    )


@rule("baby-missing", "N1 N2", "newborn_here", "answers", Of.RECORD)
def baby_missing(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """The judgement is written, and not what life would be like for the baby."""
    judged = written(case, walk, QuestionRole.JUDGEMENT)
    empty = blank(case, walk, QuestionRole.NEWBORN_HERE)
    if not judged or not empty:
        return None
    return about_questions(
        say(
            "The judgement is written. Nobody has written what life would be like "
            "for a newborn in this home."
        ),
        *empty,
        *judged,
    )


@rule("self-report-only", "J7 N8", "judgement factors", "answers", Of.RECORD)
def self_report_only(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """More than half of what is known rests on what people said of themselves."""
    known = [
        answer
        for answer in case.answers
        if answer.evidence
        and not answer.empty
        and (answer.question in walk.form.by_id or answer.question.startswith(NONE_MARK))
    ]
    told = [answer for answer in known if word_alone(answer.evidence)]
    return (
        about("More than half of the answers rest only on what people say of themselves.", told)
        if len(told) * 2 > len(known)
        else None
    )
