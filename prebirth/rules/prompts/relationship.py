"""The parents' relationship, domestic abuse, and new partners."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.chronology import HARMFUL, Event, Harm
from prebirth.case.course import expecting
from prebirth.case.enquiries import LegalName, LegalNameRole, ToolSubject
from prebirth.case.family import living_parents
from prebirth.case.listed import called
from prebirth.case.people import Contact
from prebirth.case.plan import FactorKind, Theme
from prebirth.case.ties import CURRENT_COUPLE, Tie, TieKind
from prebirth.case.values import Evidence
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.timing import due_date
from prebirth.rules.prompts.facts import (
    answers_to,
    asked,
    blank,
    couples,
    current,
    started_within,
    who_words,
)
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, lacking, rule
from prebirth.wording.facts import capital

AGAIN = (
    "reassess",
    "re-assess",
    "assess again",
    "assessed again",
    "risk again",
    "look again",
    "looked again",
)
"""Words by which supervision or a decision says that risk was looked at afresh."""


@rule("relationship-thin", "J4 K9", "relationship", "people ties answers", Of.RECORD)
def relationship_thin(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """There is a couple, and their relationship or how they handle conflict is not written."""
    living = {None, *(person.id for person in case.people if not person.died)}
    now = [tie for tie in couples(case) if current(tie) and {tie.one, tie.other} <= living]
    relationship = blank(case, walk, QuestionRole.RELATIONSHIP)
    conflict = blank(case, walk, QuestionRole.CONFLICT)
    what = lacking(
        (say("about the couple's relationship"), relationship),
        (say("how the couple handle conflict"), conflict),
    )
    return (
        about("Nobody has asked {what}.", [*now, *relationship, *conflict], what=what)
        if now and what
        else None
    )


@rule("abuse-not-asked-alone", "L7 T4", "abuse_asked_alone", "people ties answers", Of.RECORD)
def abuse_not_asked_alone(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A parent in a couple has not been asked about abuse alone."""
    since = walk.times.before("couple_lately", today)
    paired: set[str | None] = set()
    for tie in couples(case):
        if current(tie) or (tie.ended and tie.ended.earliest >= since):
            paired |= {tie.one, tie.other}
    unasked = {
        person.id: keys
        for person in living_parents(case)
        if person.id in paired and (keys := _not_alone(case, walk, person.id))
    }
    whom = capital(who_words(one for one in living_parents(case) if one.id in unasked))
    return about(
        "{whom} in a couple, now or lately, has not been asked about abuse alone.",
        [key for keys in unasked.values() for key in keys],
        also=couples(case),
        whom=whom,
    )


def _not_alone(case: Case, walk: Walk, person: str) -> list[str]:
    """The ids of the answers that should say somebody was asked alone, and none of them does."""
    answers = answers_to(case, walk, QuestionRole.ABUSE_ASKED_ALONE, person)
    if any(choice.casefold().startswith("yes") for answer in answers for choice in answer.choice):
        return []
    return asked(case, walk, QuestionRole.ABUSE_ASKED_ALONE, person)


@rule("abuse-tool-missing", "L7 A6", "abuse_tool", "ties events factors answers tools", Of.FAMILY)
def abuse_tool_missing(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Violence or control is recorded, and no structured tool is, nor what MARAC said."""
    empty = blank(case, walk, QuestionRole.ABUSE_TOOL)
    if not empty or any(tool.subject == ToolSubject.ABUSE for tool in case.tools):
        return None
    ties = [tie for tie in case.ties if tie.violent]
    events = [event for event in case.events if event.violence in {Harm.ALLEGED, Harm.CONFIRMED}]
    factors = [
        factor for factor in case.factors if factor.theme == Theme.ABUSE and factor.kind == "risk"
    ]
    violence = [*ties, *events, *factors]
    return (
        about(
            "Violence or control is recorded, and no structured tool or {called} is.",
            [*violence, *empty],
            called=called(LegalName, LegalNameRole.ABUSE_MEETING),
        )
        if violence
        else None
    )


@rule(
    "new-partner",
    "G8 T9",
    "new_partner ties",
    "people ties supervisions decisions answers pregnancy babies",
    Of.STEP,
)
def new_partner(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A partner is new, and risk was not looked at again or what was checked is not written.

    One who is very new has a prompt of their own, which says the same.
    """
    very_new = _very_new(case, today, walk) if expecting(case, today) else []
    unexamined = [tie for tie in _unexamined(case, today, walk) if tie not in very_new]
    return (
        about(
            "A parent has had a new partner for less than {new_partner}. Risk was "
            "not looked at again, or nobody has written what was checked.",
            [*unexamined, *asked(case, walk, QuestionRole.NEW_PARTNER)],
            new_partner=walk.times.words("new_partner"),
        )
        if unexamined
        else None
    )


def _unexamined(case: Case, today: date, walk: Walk) -> list[Tie]:
    """The couples with a new partner since whom nobody looked again, or wrote what was checked."""
    since = walk.times.before("new_partner", today)
    return [
        tie
        for tie in _pairs(case)
        if started_within(tie.began, since, today)
        and (blank(case, walk, QuestionRole.NEW_PARTNER) or not _looked_again(case, tie))
    ]


def _very_new(case: Case, today: date, walk: Walk) -> list[Tie]:
    """The couples of whom one came only months before today, or before the baby is due."""
    due = due_date(case)
    limits = [walk.times.before("very_new_partner", day) for day in (today, due) if day]
    return [
        tie
        for tie in _pairs(case)
        if tie.began
        and tie.began.earliest <= today
        and any(tie.began.earliest > limit for limit in limits)
    ]


def _pairs(case: Case) -> list[Tie]:
    return [tie for tie in couples(case) if tie.kind in CURRENT_COUPLE]


def _looked_again(case: Case, tie: Tie) -> bool:
    start = tie.began.earliest if tie.began else None
    said = [
        (supervision.on, f"{supervision.reflection} {supervision.missing} {supervision.actions}")
        for supervision in case.supervisions
    ]
    said += [(decision.on, f"{decision.decided} {decision.why}") for decision in case.decisions]
    return any(
        on and start and on.earliest >= start and any(word in text.casefold() for word in AGAIN)
        for on, text in said
    )


@rule(
    "new-partner-very-new",
    "G8",
    "new_partner ties",
    "people ties supervisions decisions answers pregnancy babies",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def new_partner_very_new(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A partner came only months before today, or before the baby is due."""
    new = _very_new(case, today, walk)
    unexamined = [tie for tie in _unexamined(case, today, walk) if tie in new]
    again = say(" Risk was not looked at again, or nobody has written what was checked.") * bool(
        unexamined
    )
    return about(
        "A partner has been with a parent for less than {very_new_partner}, or "
        "less than that before the baby is due.{again}",
        [*new, *(asked(case, walk, QuestionRole.NEW_PARTNER) if unexamined else [])],
        very_new_partner=walk.times.words("very_new_partner"),
        again=again,
    )


@rule("who-hurts-unsaid", "L7 T4", "ties", "ties", Of.FAMILY)
def who_hurts_unsaid(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Violence or control is recorded between two, and not who hurts whom."""
    return about(
        "There is violence or control between two people. Nobody has recorded who hurts or "
        "controls whom.",
        [tie for tie in case.ties if tie.violent and not tie.hurts],
    )


@rule("separation-claimed", "T4 J7", "relationship ties", "people ties", Of.FAMILY)
def separation_claimed(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A couple with violence is said to have parted lately, and only they say so."""
    since = walk.times.before("separated_lately", today)
    parted = {TieKind.SEPARATED, TieKind.DIVORCED}
    claimed = [
        tie
        for tie in couples(case)
        if tie.kind in parted
        and tie.violent
        and tie.evidence == Evidence.PERSON
        and started_within(tie.ended, since, today)
    ]
    return about(
        "A couple with violence between them is said to have parted lately. Only they have "
        "said so.",
        claimed,
    )


@rule("parted-in-one-home", "T4 J7", "ties relationship", "people ties households", Of.FAMILY)
def parted_in_one_home(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A couple with violence is recorded as parted, and both still live in one home."""
    homes = [{row.person for row in home.members if row.here} for home in case.households]
    homes.append({person.id for person in case.people if person.contact == Contact.LIVES})
    parted = [
        tie
        for tie in couples(case)
        if tie.violent
        and (tie.kind not in CURRENT_COUPLE or (tie.ended and tie.ended.latest <= today))
        and any({tie.one, tie.other} <= home for home in homes)
    ]
    return about(
        "A couple with violence between them is recorded as parted, and both as living in one "
        "home. Find out who lives where, and who is safe there.",
        parted,
        also=[
            home
            for home in case.households
            if any(tie.people <= {row.person for row in home.members} for tie in parted)
        ],
    )


@rule("violence-unweighed", "L7 T4 J8", "factors", "people ties events factors", Of.FAMILY)
def violence_unweighed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Violence or control touches a parent, and no risk says what it means for the baby."""
    ours = {person.id for person in living_parents(case)}
    risks = [row for row in case.factors if row.kind == FactorKind.RISK]
    if any(row.theme == Theme.ABUSE for row in risks):
        return None
    weighed = {row.about for row in risks if row.theme in {Theme.OFFENDING, Theme.OTHER, None}}
    violence: list[Tie | Event] = [
        *(tie for tie in case.ties if tie.violent),
        *(event for event in case.events if event.violence in HARMFUL),
    ]
    return about(
        "Violence or control is recorded. No risk says what it means for the baby.",
        [row for row in violence if row.people & ours and not row.people & weighed],
    )
