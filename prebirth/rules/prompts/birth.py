"""The birth and after: lawful basis, plan, who acts, where the baby may live, who is told."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.birth import AT_HOME, BirthPlan, newest
from prebirth.case.birth_basis import BasisRole, BirthBasis
from prebirth.case.birth_tasks import BabyMatter, BirthMeetingKind
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import living_babies, several
from prebirth.case.dates import exact_day
from prebirth.case.enquiries import LegalName, LegalNameRole
from prebirth.case.family import carriers, living_parents, mothers
from prebirth.case.kept_away import may_not_come
from prebirth.case.labour_past import after_labour
from prebirth.case.listed import called, plays
from prebirth.case.meetings import is_off
from prebirth.case.newest import last_to_say, may_be_newest
from prebirth.case.nhs_number import doubt
from prebirth.case.plan import FactorKind, LegalRole, Theme, When
from prebirth.case.record import Record
from prebirth.case.where_to_live import LivingKind, OptionState, Viability
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.roles import answers_of
from prebirth.rules.milestones import meeting_day
from prebirth.rules.prompts.facts import born_now, well_on
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, lacking, rule

ENDS_BY_ITSELF = {
    BasisRole.WITHOUT_COURT: "police_protection_ends",
    BasisRole.EMERGENCY: "emergency_order_ends",
}
"""The rows of the timescales by which a basis ends without anybody ending it."""


def _near(case: Case, today: date, walk: Walk, limit: str) -> str:
    """How a sentence begins once the birth is near or over; empty before."""
    begins = well_on(case, today, walk, limit)
    return begins if not begins or living_babies(case, today) else say("The birth is near")


def _bases(case: Case) -> list[BirthBasis]:
    """The basis that holds, or each that may hold where it cannot be known."""
    return may_be_newest(case.birth_bases)


def _plans(case: Case) -> list[BirthPlan]:
    return may_be_newest(case.birth_plans)


@rule("newest-unknown", "J12 J9", "birth_bases", "birth_bases birth_plans", Of.RECORD)
def newest_unknown(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Several bases or birth plans are recorded, and which of them holds cannot be known."""
    unclear = [
        record for records in (_bases(case), _plans(case)) if len(records) > 1 for record in records
    ]
    return about(
        "We cannot tell which lawful basis or which birth plan is the newest. A day is "
        "missing, is not exact, or is the same. Enter the day, and the version of a plan.",
        unclear,
    )


@rule("birth-basis-missing", "J12", "birth_bases", "pregnancy babies birth_bases", Of.STEP)
def birth_basis_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The birth is near, and on what basis the baby goes home or stays is not decided."""
    bases, begins = _bases(case), _near(case, today, walk, "birth_plan_by")
    open_ones = [one for one in bases if not one.decided]
    if not begins or (bases and not open_ones):
        return None
    goes = (
        say("babies go home, stay or are") if several(case) else say("baby goes home, stays or is")
    )
    return about(
        "{begins}. Nobody has decided on what lawful basis the {goes} kept from the parents.",
        open_ones or [case.pregnancy],
        also=[case.pregnancy],
        begins=begins,
        goes=goes,
    )


@rule("basis-ended", "J12", "birth_bases", "birth_bases", Of.FAMILY)
def basis_ended(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The basis that was recorded last has ended, and what holds since is not recorded."""
    return about(
        "The order or protection that was the lawful basis has ended. Nobody has recorded on "
        "what basis the baby goes home, stays or is kept from the parents now.",
        [
            basis
            for basis in _bases(case)
            if (basis.until and basis.until.latest < today)
            or ((most := _at_most(basis, walk)) and most < today)
        ],
    )


@rule("basis-too-long", "J12", "birth_bases", "birth_bases", Of.FAMILY)
def basis_too_long(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """A basis is recorded as lasting longer than its law allows without more."""
    return about(
        "A basis that ends by itself is recorded as lasting longer than its law allows. Check "
        "the day it ends, and if a court has extended it.",
        [
            basis
            for basis in case.birth_bases
            if basis.until and (most := _first_end(basis, walk)) and basis.until.earliest > most
        ],
    )


def _first_end(basis: BirthBasis, walk: Walk) -> date | None:
    """The last day of a basis that ends by itself, as its law has it before anybody extends it."""
    began = basis.granted_on
    return next(
        (
            walk.times.after(row, began.latest)
            for role, row in ENDS_BY_ITSELF.items()
            if began and plays(basis.basis, role) and row in walk.times.by_id
        ),
        None,
    )


def _at_most(basis: BirthBasis, walk: Walk) -> date | None:
    """The last day of a basis of which nobody can have made it longer, or has recorded so."""
    extended = basis.until and not plays(basis.basis, BasisRole.WITHOUT_COURT)
    return None if extended else _first_end(basis, walk)


@rule("agreement-doubtful", "J12", "birth_bases", "birth_bases", Of.FAMILY)
def agreement_doubtful(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The basis is the parents' agreement, and it is not shown that the agreement can stand."""
    doubtful = [
        basis
        for basis in _bases(case)
        if plays(basis.basis, BasisRole.AGREED)
        and not (
            basis.agreements
            and all(row.stands(today) for row in basis.agreements)
            and basis.fair.strip()
        )
    ]
    return about(
        "The baby is to be looked after by agreement. The record does not show that everyone "
        "agrees, could decide it and was told what it means, or that it was fair to ask then.",
        doubtful,
    )


@rule("basis-unexplained", "T10 J12", "birth_bases", "people birth_bases", Of.FAMILY)
def basis_unexplained(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A basis is decided, and a mother has not had it explained."""
    hers = {mother.id for mother in mothers(case)}
    return about(
        "What happens after the birth is decided. Nobody has explained it to the mother.",
        [
            basis
            for basis in _bases(case)
            if basis.decided and hers - {row.person for row in basis.explained if row.on}
        ],
        also=mothers(case),
    )


@rule("interim-removal-unweighed", "J12", "birth_bases", "birth_bases", Of.FAMILY)
def interim_removal_unweighed(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A court is to part parent and baby before a full hearing, and why now is not written."""
    return about(
        "A court is asked to part the baby from a parent before the full hearing. Nobody has "
        "written why the baby's safety needs it now, and which help or place was weighed "
        "instead.",
        [
            basis
            for basis in _bases(case)
            if plays(basis.basis, BasisRole.COURT) and not basis.separation.strip()
        ],
    )


@rule("court-papers-late", "J12", "birth_bases", "pregnancy babies birth_bases", Of.FAMILY)
def court_papers_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A court is asked at the birth, which is near, and papers or notice have no day.

    What the papers say is between the authority and its lawyers; that they are ready is not.
    """
    if not well_on(case, today, walk, "birth_plan_by"):
        return None
    sought = [
        basis
        for basis in _bases(case)
        if plays(basis.basis, BasisRole.COURT) and not basis.granted_on
    ]
    unready = [basis for basis in sought if not basis.papers_on]
    unsaid = [basis for basis in sought if not (basis.notice_on or basis.no_notice.strip())]
    return about(
        "The birth is near and a court is to be asked. Nobody has entered {what}.",
        [*unready, *unsaid],
        also=[case.pregnancy],
        what=lacking(
            (say("the day the papers were ready"), unready),
            (
                say("the day the parents' solicitors had notice (or why they have none)"),
                unsaid,
            ),
        ),
    )


@rule(
    "birth-plan-not-given",
    "T10",
    "birth_plans",
    "people birth_plans",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def birth_plan_not_given(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The birth plan is agreed, and a mother does not have it; no reason is written."""
    hers = {mother.id for mother in mothers(case)}
    return about(
        "The birth plan is agreed, and the mother has not been given it.",
        [
            plan
            for plan in _plans(case)
            if plan.agreed
            and not plan.withheld.strip()
            and hers - {row.person for row in plan.given if row.on}
        ],
        also=mothers(case),
    )


@rule("withheld-without-advice", "J12 T10", "birth_plans", "birth_plans", Of.FAMILY)
def withheld_without_advice(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The birth plan is kept from a parent, and the day of legal advice on it is not recorded.

    What the advice says is privileged: a report could not show what would silence this.
    """
    return about(
        "The birth plan is kept from a parent. Nobody has entered the day legal advice on that "
        "was taken.",
        [
            plan
            for plan in last_to_say(case.birth_plans, BirthPlan.says_who_has_it)
            if plan.withheld.strip() and not plan.advised_on
        ],
    )


@rule("excluded-unsettled", "J9 G2", "birth_plans", "birth_plans", Of.FAMILY)
def excluded_unsettled(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Somebody may not come, and who it is, or who tells them, is not written."""
    rows = may_not_come(case)
    lacks = (
        (say("who it is"), [plan for plan, row in rows if not row.named]),
        (say("why"), [plan for plan, row in rows if not row.why.strip()]),
        (
            say("who told them, or why nobody does"),
            [plan for plan, row in rows if not row.settled],
        ),
    )
    return about(
        "Somebody may not come to the birth. Nobody has written {what}.",
        [plan for _, thin in lacks for plan in thin],
        what=lacking(*lacks),
    )


@rule("there-and-kept-apart", "J9 G2", "birth_plans", "people birth_plans", Of.FAMILY)
def there_and_kept_apart(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The birth plan has somebody there from whom somebody is to be kept safe."""
    apart = {key for person in case.people for key in person.safe_from}
    return about(
        "The birth plan has somebody with the mother, and the record says to keep somebody safe "
        "from them. Settle whether they may come in. Take them out of the plan, or put right who "
        "is to be kept safe.",
        [plan for plan in _plans(case) if apart & {*plan.partners}],
        also=[person for person in case.people if person.safe_from],
    )


@rule("home-birth-unplanned", "J5", "birth_plans", "birth_plans", Of.FAMILY, phase=Phase.PREGNANT)
def home_birth_unplanned(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """A birth at home or without a midwife is planned, and what is agreed for it is not written."""
    return about(
        "The birth is planned at home or without a midwife. Nobody has written what is agreed "
        "for that.",
        [plan for plan in _plans(case) if plan.place in AT_HOME and not plan.place_agreed.strip()],
    )


@rule("alert-missing", "N4 J9", "birth_alerts", "birth_plans birth_bases birth_alerts", Of.FAMILY)
def alert_missing(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """Staff elsewhere could not know who may not come, or that an order may be asked for."""
    behind: list[Record] = list({plan.id: plan for plan, _ in may_not_come(case)}.values())
    behind += [basis for basis in _bases(case) if basis.apart]
    standing = [alert for alert in case.birth_alerts if alert.placed_on and alert.stands(today)]
    return (
        about(
            "Somebody may not come to the birth, or a baby may live apart, and no alert tells "
            "staff elsewhere.",
            behind,
            also=case.birth_alerts,
        )
        if not standing
        else None
    )


@rule("task-unheld", "L4 J9", "birth_tasks", "birth_tasks", Of.RECORD)
def task_unheld(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """A task at the birth has nobody who does it, or no time by which it is done."""
    return about(
        "{count:task at the birth has|tasks at the birth have} no name or no time.",
        [
            task
            for task in after_labour(case, today)
            if not ((task.who.strip() or task.agency) and task.by_when.strip())
        ],
    )


@rule(
    "planning-meeting-missing",
    "J9 N5",
    "birth_meetings",
    "pregnancy babies birth_meetings",
    Of.STEP,
    phase=Phase.PREGNANT,
)
def planning_meeting_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The birth is near, and no day is set for the meeting that plans it."""
    if not _near(case, today, walk, "birth_plan_by") or meeting_day(walk.form, case):
        return None
    return about(
        "The birth is near, and no planning meeting has a day.",
        [case.pregnancy],
        also=case.birth_meetings,
    )


@rule(
    "pre-discharge-missing",
    "J9 N5",
    "birth_meetings",
    "babies birth_meetings",
    Of.STEP,
    phase=Phase.AFTER,
)
def pre_discharge_missing(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The baby is born, and no day is set for the meeting before leaving hospital."""
    held = [
        meeting
        for meeting in case.birth_meetings
        if meeting.kind == BirthMeetingKind.PRE_DISCHARGE
        and (meeting.on or meeting.held_on)
        and not is_off(meeting)
    ]
    return about(
        "{born_now}, and no pre-discharge meeting has a day.",
        [] if held else living_babies(case, today),
        also=case.birth_meetings,
        born_now=born_now(case, today),
    )


@rule("substances-baby", "K11", "baby_health", "factors baby_health", Of.FAMILY)
def substances_baby(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Substance use is a risk now, and nobody wrote what it may do to the baby."""
    if any(one.matter == BabyMatter.SUBSTANCES for one in case.baby_health):
        return None
    return about(
        "Alcohol or drugs are recorded as a risk now. Nobody has written what that may do to "
        "the baby, or what the baby will need for it.",
        [
            factor
            for factor in case.factors
            if factor.theme == Theme.SUBSTANCES
            and factor.kind == FactorKind.RISK
            and factor.state == When.CURRENT
        ],
    )


@rule("viability-late", "G6 K9", "living_options", "pregnancy babies living_options", Of.FAMILY)
def viability_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The birth is near, and a relative who may care has no viability assessment."""
    begins = _near(case, today, walk, "birth_plan_by")
    if not begins:
        return None
    return about(
        "{begins}. {count:relative|relatives} may care for the baby. The "
        "viability assessment is not finished.",
        [
            option
            for option in case.living_options
            if option.kind == LivingKind.RELATIVE
            and option.standing != OptionState.RULED_OUT
            and (option.viability in {None, Viability.OPEN})
        ],
        also=[case.pregnancy],
        begins=begins,
    )


@rule(
    "fallback-missing",
    "K9 G6",
    "living_options",
    "legal_steps birth_bases living_options",
    Of.FAMILY,
)
def fallback_missing(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Court comes near or the baby may live apart, and no other home is named if the plan fails."""
    named = {OptionState.FALLBACK, OptionState.PLANNED}
    with_others = frozenset(LivingKind) - {LivingKind.BOTH, LivingKind.MOTHER, LivingKind.FATHER}
    if any(
        option.standing in named and option.kind in with_others for option in case.living_options
    ):
        return None
    return about(
        "Court is getting near, or the baby may live apart. Nobody has written where the baby "
        "lives if the plan fails.",
        [
            *(step for step in case.legal_steps if plays(step.kind, LegalRole.TOWARDS_COURT)),
            *(basis for basis in _bases(case) if basis.apart),
        ],
        also=case.living_options,
    )


@rule(
    "apart-without-contact",
    "J11 K1",
    "contact_plans",
    "people birth_bases contact_plans",
    Of.FAMILY,
)
def apart_without_contact(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """The baby may live apart, and a parent's contact, or who oversees it, is not recorded."""
    apart = [basis for basis in _bases(case) if basis.apart]
    planned = {plan.person for plan in case.contact_plans if plan.overseer.strip()}
    parents = living_parents(case)
    without = [person for person in parents if person.id not in planned]
    return (
        about(
            "The baby may live apart from the parents. How a parent named here will see the baby, "
            "or who oversees it, is not recorded.",
            [*apart, *without],
            also=[*parents, *case.contact_plans],
        )
        if apart and without
        else None
    )


@rule(
    "nhs-number-missing", "N4", "people", "pregnancy babies people", Of.RECORD, phase=Phase.PREGNANT
)
def nhs_number_missing(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The birth is near, and the mother has no NHS number, or one that does not check.

    Of two mothers the one who carries the baby is asked, where the record says which that is.
    """
    if not _near(case, today, walk, "birth_plan_by"):
        return None
    carry = carriers(case)
    return about(
        "The birth is near. The mother has no NHS number here, or one that may be wrong. Staff "
        "find an alert by that number.",
        [
            mother
            for mother in mothers(case)
            if not carry or mother.id in carry
            if not mother.nhs_number.strip() or doubt(mother.nhs_number)
        ],
        also=[case.pregnancy],
    )


@rule("summary-unfiled", "J9 T1", "shares", "shares", Of.RECORD)
def summary_unfiled(case: Case, today: date, _walk: Walk) -> RuleResult | None:
    """The newest midwife's summary left some time ago, and where it was filed is not recorded."""
    newest_one = newest([share for share in case.shares if share.copy_kind == CopyKind.MIDWIFE])
    on = exact_day(newest_one.on) if newest_one else None
    return (
        about(
            "The midwife's summary was given. Nobody has recorded who received it and where it "
            "was filed.",
            [newest_one],
        )
        if newest_one and on and on < today and not newest_one.filed
        else None
    )


@rule(
    "birth-capacity-late",
    "G1",
    "decides_about_birth",
    "pregnancy babies people answers",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def birth_capacity_late(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """There is doubt whether she can decide about the birth, and no application by its day."""
    if not _near(case, today, walk, "birth_application_by"):
        return None
    court = called(LegalName, LegalNameRole.COURT_FOR_ADULTS)
    return about(
        "There is doubt that the mother can decide about the birth. The last "
        "day for the hospital to apply to the {court} has passed, and no "
        "application has a day.",
        [
            answer.id
            for answer in answers_of(walk.form, case, QuestionRole.DECIDES_ABOUT_BIRTH, on=today)
            if any(choice.casefold().startswith("doubt") for choice in answer.choice)
            and (not answer.on)
        ],
        also=[case.pregnancy],
        court=court,
    )
