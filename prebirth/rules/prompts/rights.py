"""What the family is owed: responsibility, a family meeting, help on their own side."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import living_babies
from prebirth.case.enquiries import ToolSubject
from prebirth.case.family import carriers, living_parents
from prebirth.case.listed import called, plays
from prebirth.case.meetings import is_off
from prebirth.case.people import FATHERS, LearningNeed, Person, Role, Young
from prebirth.case.plan import LegalKind, LegalRole, LegalStep
from prebirth.case.taking_part import HelpKind, Holding, OfferAnswer, PaternityTest
from prebirth.form.legal import Used
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.facts import (
    blank,
    chosen,
    learning_words,
    well_on,
    who_begins,
    who_words,
)
from prebirth.rules.prompts.rule import Of, RuleResult, about, rule
from prebirth.wording.facts import capital

HOLDS = frozenset({Holding.NOW, Holding.AT_BIRTH, Holding.IF_NAMED, Holding.TO_COME})

UNDER_WAY = frozenset({PaternityTest.OFFERED, PaternityTest.TAKEN})


def _steps(case: Case) -> list[LegalStep]:
    """The legal steps from the letter before proceedings on."""
    towards = [step for step in case.legal_steps if plays(step.kind, LegalRole.TOWARDS_COURT)]
    return [step for step in towards if not is_off(step)]


def _learning(person: Person) -> bool:
    return person.learning_difficulty in {LearningNeed.YES, LearningNeed.SUSPECTED}


@rule(
    "responsibility-unknown",
    "N3 T8",
    "responsibilities",
    "pregnancy babies people responsibilities",
    Of.RECORD,
)
def responsibility_unknown(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The pregnancy is well on, and who will have parental responsibility is not recorded."""
    begins = well_on(case, today, walk, "legal_planning_by")
    if not begins:
        return None
    known = {
        row.person for row in case.responsibilities if row.holds and row.holds != Holding.NOT_KNOWN
    }
    if walk.legal.said(Used.GIVES_BIRTH):
        known |= carriers(case)
    return about(
        "{begins}. Nobody has recorded which parent has, or will have, parental responsibility.",
        [
            person
            for person in case.people
            if person.role in {Role.MOTHER, *FATHERS}
            and (not person.died)
            and (person.id not in known)
        ],
        also=[case.pregnancy],
        begins=begins,
    )


@rule(
    "paternity-test-open",
    "N3 T8",
    "responsibilities paternity",
    "pregnancy babies responsibilities answers",
    Of.FAMILY,
)
def paternity_test_open(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The birth is near or past, and a paternity test that was begun has no result."""
    if not well_on(case, today, walk, "birth_plan_by"):
        return None
    waiting = UNDER_WAY | ({PaternityTest.AFTER_BIRTH} if living_babies(case, today) else set())
    tests = [row for row in case.responsibilities if row.test in waiting]
    tested = any(row.test for row in case.responsibilities)
    said = [] if tested else chosen(case, walk, QuestionRole.PATERNITY, "being tested")
    return about(
        "A paternity test is still open with the birth near or past. Who may be asked to agree "
        "and who is told may change with its result.",
        [*tests, *(answer.id for answer in said)],
        also=[case.pregnancy],
    )


@rule("family-meeting-unoffered", "G6", "family_meetings", "legal_steps family_meetings", Of.FAMILY)
def family_meeting_unoffered(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Court comes near, and the family was neither offered a meeting nor is it said why not."""
    if any(row.offered_on or row.why_not.strip() for row in case.family_meetings):
        return None
    return about(
        "The {called} or a later step is recorded. Nobody has recorded that a "
        "family group decision-making meeting was offered, or why not.",
        _steps(case),
        called=called(LegalKind, LegalRole.LETTER),
    )


@rule("family-meeting-unheld", "G6", "family_meetings", "legal_steps family_meetings", Of.FAMILY)
def family_meeting_unheld(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """Court is intended, and of a family meeting that was accepted nobody said it was held."""
    issue = [step for step in case.legal_steps if plays(step.kind, LegalRole.COURT_INTENDED)]
    waiting = [
        row
        for row in case.family_meetings
        if row.answer == OfferAnswer.ACCEPTED
        and not row.why_not.strip()
        and not (row.held_on and row.held_on.latest <= today)
    ]
    if not issue:
        return None
    return about(
        "Court is planned. The family said yes to a family group meeting. Nobody has recorded"
        " that it was held.",
        waiting,
        also=issue,
    )


@rule(
    "own-advice-unoffered",
    "J12",
    "own_help",
    "legal_steps people responsibilities own_help",
    Of.FAMILY,
)
def own_advice_unoffered(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The letter before proceedings is out, and not everyone concerned was offered a solicitor."""
    steps = _steps(case)
    if not steps:
        return None
    concerned = {row.person for row in case.responsibilities if row.holds in HOLDS}
    concerned |= {row.person for step in steps for row in step.letters}
    offered = {row.person for row in case.own_help if row.kind == HelpKind.SOLICITOR}
    return about(
        "The {called} or a later step is recorded. Somebody got it, or will "
        "have parental responsibility, and no offer of a solicitor to them is "
        "recorded.",
        [
            person
            for person in case.people
            if (person.role == Role.MOTHER or person.id in concerned)
            and (not person.died)
            and (person.id not in offered)
        ],
        also=steps,
        called=called(LegalKind, LegalRole.LETTER),
    )


@rule("advocate-unoffered", "G1", "own_help", "people own_help", Of.FAMILY)
def advocate_unoffered(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A parent with a learning difficulty, or under 18, has not been offered an advocate."""
    offered = {row.person for row in case.own_help if row.kind == HelpKind.ADVOCATE}
    alone = [person for person in living_parents(case) if person.id not in offered]
    slow = [person for person in alone if _learning(person)]
    young = [person for person in alone if person.young_parent == Young.UNDER_18]
    why = [learning_words(slow)] * bool(slow) + [say("is under 18")] * bool(young)
    return about(
        "{who_words} {listed}. Nobody has offered an advocate.",
        [*slow, *young],
        who_words=capital(who_words([*slow, *young])),
        listed=say(" or ").join(why),
    )


@rule(
    "instructing-unassessed", "G1 J12", "able_to_instruct", "people legal_steps answers", Of.FAMILY
)
def instructing_unassessed(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A parent with a learning difficulty may face court, and nobody wrote if they can instruct."""
    steps = [
        step
        for step in case.legal_steps
        if plays(step.kind, LegalRole.TOWARDS_COURT, LegalRole.PLANNING) and not is_off(step)
    ]
    if not steps:
        return None
    unsaid = {
        person.id: (person, keys)
        for person in living_parents(case)
        if _learning(person)
        and (keys := blank(case, walk, QuestionRole.ABLE_TO_INSTRUCT, about=person.id))
    }
    slow = [person for person, _ in unsaid.values()]
    return about(
        "Legal planning has begun. {who_words} {learning_words}. Nobody has "
        "written if they can instruct a solicitor.",
        [key for _, keys in unsaid.values() for key in keys],
        also=[*slow, *steps],
        who_words=capital(who_words(slow)),
        learning_words=learning_words(slow),
    )


@rule("specialist-assessment-missing", "G1", "tools", "people tools", Of.FAMILY)
def specialist_assessment_missing(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A parent has a learning difficulty, and no assessment made for such parents is recorded."""
    assessed = {tool.about for tool in case.tools if tool.subject == ToolSubject.PARENTING}
    slow = [
        person for person in living_parents(case) if _learning(person) and person.id not in assessed
    ]
    return about(
        "{who_words} {learning_words}. No assessment made for such parents "
        "(PAMS, ParentAssess) is recorded.",
        slow,
        who_words=capital(who_words(slow)),
        learning_words=learning_words(slow),
    )


@rule("no-recourse-unplanned", "G6 J13", "recourse", "people answers", Of.FAMILY)
def no_recourse_unplanned(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A parent has no recourse to public funds, and nobody wrote how the family will live."""
    without = chosen(case, walk, QuestionRole.RECOURSE, "leave without", "no leave", "asylum")
    unplanned = [answer for answer in without if not answer.text.strip()]
    who = who_begins(case, (answer.about for answer in unplanned))
    return about(
        "{who} has no recourse to public funds, or may not have it. Nobody has "
        "written who pays for home, food and care, which help was asked for, "
        "and who advises on their status.",
        [answer.id for answer in unplanned],
        who=who,
    )
