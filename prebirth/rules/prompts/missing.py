"""Who should be here, by kind: asked about although, and because, nobody listed them."""

from __future__ import annotations

import re
from datetime import date

from prebirth.base.language import say
from prebirth.case.agencies import AgencyKind, AgencyRole, AskedOf
from prebirth.case.areas import names_area
from prebirth.case.case import Case
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.family import (
    children_here,
    fathers_and_partners,
    living_parents,
    mothers,
)
from prebirth.case.listed import plays
from prebirth.case.people import SIBLINGS, Contact, Sex, Young
from prebirth.case.plan import FactorKind, Theme, When
from prebirth.case.record import Record
from prebirth.case.values import Known
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.children import taken
from prebirth.rules.prompts.facts import (
    began,
    chosen,
    removed_children,
    who_begins,
    who_words,
)
from prebirth.rules.prompts.rule import Of, RuleResult, about, rule
from prebirth.rules.prompts.words import affirmed
from prebirth.wording.facts import capital

EVERY_FAMILY = (AgencyRole.MATERNITY, AgencyRole.GP, AgencyRole.POLICE)
"""Kinds of agency that know, or are asked about, every family that expects a baby."""

SPOKEN_OF = {
    AgencyRole.MATERNITY: re.compile(r"\b(midwi|matern|antenatal)"),
    AgencyRole.GP: re.compile(r"\b(gp|surgery|medical (centre|practice)|health centre)\b"),
    AgencyRole.POLICE: re.compile(r"\b(police|constabulary)\b"),
}
"""What stands in the name of an agency of each kind, where nobody has chosen its kind."""

USE = re.compile(
    r"\b(drug|drunk|drink|alcohol|substance|heroin|crack|cocaine|cannabis|amphetamine|ketamine)"
)
NO_USE = re.compile(
    r"^(no|none|nothing)\b|\b(no|not|never|without)( \w+){0,2} (drug|drink|alcohol)"
)


OFFICE = re.compile(
    r"\b(the|of|and|city|county|borough|metropolitan|district|royal|london|council|authority"
    r"|children|services?|social|care|work|department|mbc|cc|bc)\b|['’]s\b|[.,&()]",
    re.IGNORECASE,
)
"""What in the name of an authority is no name of its place."""


def _listed(case: Case, *roles: AgencyRole) -> bool:
    """Whether an agency of one of these kinds is listed."""
    return any(plays(agency.kind, *roles) for agency in case.agencies)


def _called_so(case: Case, role: AgencyRole) -> bool:
    """Whether an agency without a kind is of this one by its name."""
    names = (agency.name.casefold() for agency in case.agencies if not agency.kind)
    return any(SPOKEN_OF[role].search(name) for name in names)


def _lacking(case: Case, role: AgencyRole) -> str:
    """A kind of agency that is not listed; and whether the pregnancy names somebody of it."""
    held = {AgencyRole.MATERNITY: case.pregnancy.midwife, AgencyRole.GP: case.pregnancy.gp}
    kind = _kind(role)
    return say("{kind} (named in the pregnancy)", kind=kind) if kind and held.get(role) else kind


def _time_to_list(case: Case, today: date, walk: Walk) -> bool:
    """Whether the assessment has been open so long that they would be listed by now."""
    since = began(case)
    return since is not None and walk.times.overdue("agencies_listed", since, today)


def _kind(role: AgencyRole) -> str:
    """What the list in use calls the kind of agency; empty where it has none."""
    return next((say(kind.label) for kind in AgencyKind.offered() if plays(kind, role)), "")


@rule("agency-unlisted", "N4 J9 K7", "agencies", "agencies checks assessment pregnancy", Of.RECORD)
def agency_unlisted(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A kind of agency that every such family has is not listed, so nobody asked it."""
    if not _time_to_list(case, today, walk):
        return None
    police = any(check.asked_of == AskedOf.POLICE and check.asked for check in case.checks)
    lacking = [
        name
        for role in EVERY_FAMILY
        if not (_listed(case, role) or _called_so(case, role))
        and not (role == AgencyRole.POLICE and police)
        if (name := _lacking(case, role))
    ]
    if not lacking:
        return None
    return about(
        "Not among the agencies of this family yet: {listed}. List each, and ask what they know.",
        [case.assessment],
        also=[case.pregnancy],
        listed=", ".join(lacking),
    )


@rule(
    "child-service-unlisted",
    "K10 G5 N1",
    "agencies",
    "agencies people households previous_children assessment pregnancy",
    Of.RECORD,
)
def child_service_unlisted(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Children live here, and neither a health visitor nor a school or nursery is listed."""
    if not _time_to_list(case, today, walk) or _listed(
        case, AgencyRole.HEALTH_VISITOR, AgencyRole.SCHOOL
    ):
        return None
    return about(
        "Children live here, and neither a health visitor nor a school or nursery is listed. "
        "Nobody has written who sees them.",
        children_here(case),
    )


@rule(
    "substance-service-unlisted",
    "K11 L5 N4",
    "agencies",
    "agencies people factors answers checks previous_children assessment pregnancy",
    Of.FAMILY,
)
def substance_service_unlisted(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A parent uses alcohol or drugs, or lost a child for it, and no service for it is listed."""
    if _listed(case, AgencyRole.SUBSTANCES):
        return None
    ours = {person.id for person in living_parents(case)}
    showed = {check.about for check in case.checks if affirmed(check.showed, USE, NO_USE)}
    # A glass of somebody else's is no need of a service, unless a check showed what it led to.
    now = {mother.id for mother in mothers(case)} | (ours & showed)
    factors = [
        factor
        for factor in case.factors
        if factor.theme == Theme.SUBSTANCES
        and factor.kind == FactorKind.RISK
        and factor.state != When.PAST
        and factor.about in ours
    ]
    answers = [
        answer
        for starts, people in (("now", now), ("on a prescribed", ours))
        for answer in chosen(case, walk, QuestionRole.SUBSTANCES, starts)
        if answer.about in people
    ]
    signs: list[Record | str] = [*factors, *(answer.id for answer in answers)]
    if signs and _time_to_list(case, today, walk):
        whom = [*(row.about for row in factors), *(row.about for row in answers)]
        whose = who_begins(case, whom, "'s")
        return about(
            "{whose} use of alcohol or drugs is recorded, and no service for it is "
            "listed. Nobody has written if there is one, or if one was offered.",
            signs,
            whose=whose,
        )
    lost = [child for child in removed_children(case) if affirmed(child.reason, USE, NO_USE)]
    before = chosen(case, walk, QuestionRole.SUBSTANCES, "in the past") if lost else []
    return about(
        "A child left a parent's care for alcohol or drugs, and no service for it is listed. "
        "Nobody has asked if that is over.",
        [*lost, *(answer.id for answer in before if answer.about in ours)],
    )


def _sent_now(case: Case, child: PreviousChild) -> bool:
    """Whether the papers of a child came since this assessment was opened."""
    since, came = began(case), child.papers_received
    return since is not None and came is not None and came.earliest >= since


@rule(
    "removing-authority-unlisted",
    "J1 G2 K2",
    "agencies checks",
    "agencies checks previous_children assessment pregnancy",
    Of.FAMILY,
)
def removing_authority_unlisted(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Another authority removed a child, and nobody has asked it about the family since.

    It is asked where it is listed, where a check names it, or where its papers came in this
    assessment: they tell what it knows till then. Papers of an earlier pregnancy do not.
    """
    known = [case.assessment.authority, *(agency.name for agency in case.agencies)]
    known += [check.which for check in case.checks if check.asked]
    known += [child.authority for child in taken(case) if _sent_now(case, child)]
    unknown = {
        child.authority.strip(): child
        for child in taken(case)
        if (name := " ".join(OFFICE.sub(" ", child.authority).split()))
        and not any(names_area(one, name) for one in known)
    }
    return about(
        "A child left a parent's care by {which}. It is not listed here, and no check asks it. "
        "Ask what it knows of this family since.",
        [child for child in taken(case) if child.authority.strip() in unknown],
        which=say(" and ").join(sorted(unknown)),
    )


@rule("care-leaver-unasked", "L1 K11", "childhood people", "people", Of.RECORD)
def care_leaver_unasked(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A young parent was in care, and nobody wrote whether they have an adviser by it."""
    row = "care_leaver_until"
    limit = walk.times.before(row, today)
    young = [
        person
        for person in living_parents(case)
        if person.in_care == Known.YES
        and person.young_parent in {None, Young.NOT_KNOWN}
        and not person.own_worker.strip()
        and (
            person.born.earliest > limit
            if person.born
            else person.age is not None and person.age < today.year - limit.year
        )
    ]
    return about(
        "{who_words} was in care as a child and is under {words} of age. Nobody "
        "has recorded if they are a care leaver with an adviser of their own.",
        young,
        who_words=capital(who_words(young)),
        words=walk.times.words(row),
    )


@rule("sex-unrecorded", "T8 G2", "people", "people households checks", Of.FAMILY)
def sex_unrecorded(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """It is not recorded if somebody here is a man or a woman, so no rule asks for checks."""
    home = {row.person for house in case.households for row in house.members if row.here} | {
        person.id for person in case.people if person.contact == Contact.LIVES
    }
    parents = {person.id for person in fathers_and_partners(case)}
    checked = {
        check.about for check in case.checks if check.asked_of == AskedOf.POLICE and check.asked
    }
    return about(
        "Somebody lives in the home, and the record does not say if they are a man or a "
        "woman. Nobody has asked the police about them.",
        [
            person
            for person in case.people
            if person.id in home - parents - checked
            and person.sex in {None, Sex.NOT_KNOWN}
            and person.role not in SIBLINGS
            and not person.died
        ],
    )
