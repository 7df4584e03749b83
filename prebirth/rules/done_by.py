"""By what records a step counts as done, where the step is no event of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prebirth.case.birth import newest
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Signer, Status
from prebirth.case.people import Role
from prebirth.case.tellings import Group, Matter
from prebirth.case.who_was_told import parents_told, tellings_of
from prebirth.form.events import EVENTS, Happening
from prebirth.form.model import Form, Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.milestone import Milestone

GIVEN_PLAN = frozenset({Role.MOTHER, Role.FATHER})
"""Who is owed the birth plan as a parent."""


def last_of(days: list[PartialDate | None]) -> PartialDate | None:
    """The last of several days; None where one of them is not known."""
    known = [day for day in days if day]
    return max(known, key=lambda day: day.latest) if known and len(known) == len(days) else None


def agreed(case: Case, *_: object) -> Iterator[Happening]:
    """That the assessment was completed: on the day recorded, else when its manager signed.

    A status alone, under which no manager signed, does not say so.
    """
    a = case.assessment
    # Closing ends the work; that the assessment was completed, it does not say.
    finished = a.status == Status.AGREED
    signatures = [
        signature
        for signature in case.signoffs
        if signature.signer == Signer.MANAGER
        and signature.version == a.version
        and not signature.returned
        and not any(row.withdrawn for row in signature.corrections)
    ]
    signed = [signature.on for signature in signatures if signature.on]
    on = a.completed_on or (
        signed[-1] if signed and a.status in {Status.AGREED, Status.CLOSED} else None
    )
    if on or a.target or finished:
        said = finished and bool(signatures)
        claimed = finished and not (on or said)
        # A target that has passed asks nobody whether it was held.
        yield Happening(on, a.id, a.target, said=said, expected=True, claimed=claimed)


def _birth_plan(case: Case, *_: object) -> Iterator[Happening]:
    """The first plan that was agreed, once the newest is: no answer to a question says so."""
    now = newest(case.birth_plans)
    if now is None or not now.agreed:
        return
    days = [last_of([row.on for row in plan.agreed]) for plan in case.birth_plans if plan.agreed]
    if last_of([row.on for row in now.agreed]) is None:
        yield Happening(None, now.id, said=True)
        return
    yield Happening(min(filter(None, days), key=lambda day: day.earliest), now.id)


def _planning_meetings(case: Case, _happening: Happening | None, form: Form) -> Iterator[Happening]:
    """The meetings that plan the birth; one that is an answer to a question is set, no more."""
    yield from EVENTS["planning_meeting"].of(case)
    for day in answered_meeting_days(form, case):
        yield Happening(None, "", day)


def _report_shared(case: Case, meeting: Happening | None, _form: Form) -> Iterator[Happening]:
    """That every parent had the report for a conference, on the day the last of them had it."""
    if meeting is None or meeting.record not in case.conferences:
        # Counted from something else: a report for any conference is what was asked for.
        for conference in case.conferences:
            yield from _report_told(case, conference.id)
        return
    yield from _report_told(case, meeting.record)


def _report_told(case: Case, conference: str) -> Iterator[Happening]:
    """That every parent had the report for one conference, and when the last of them had it."""
    told = tellings_of(case, Matter.REPORT).get(conference, [])
    if not parents_told(case, told):
        return
    together = [word.on for word in told if word.group == Group.PARENTS]
    each: dict[str, list[PartialDate | None]] = {}
    for word in told:
        if word.person:
            each.setdefault(word.person, []).append(word.on)
    firsts = [together] if together else [*each.values()]
    on = last_of([_first_of(days) for days in firsts])
    yield Happening(on, conference, said=True)


def _first_of(days: list[PartialDate | None]) -> PartialDate | None:
    return min((day for day in days if day), key=lambda day: day.earliest, default=None)


def _registered(case: Case, birth: Happening | None, _form: Form) -> Iterator[Happening]:
    """That one baby is registered; where it is counted from no birth, that every baby is."""
    baby = case.babies.get(birth.record) if birth else None
    babies = [baby] if baby else [one for one in case.babies if not one.lost]
    on = last_of([one.registered_on for one in babies])
    if on is not None:
        yield Happening(on, baby.id if baby else "")


def _plan_given(case: Case, agreed: Happening | None, _form: Form) -> Iterator[Happening]:
    """That every parent who is owed it was given the plan, on the day the last of them was.

    It is not owed to one who is not told that they may not come, or from whom it is kept for a
    reason that is written; nor to a father from whom somebody is kept safe.
    """
    plan = case.birth_plans.get(agreed.record) if agreed else None
    plan = plan or newest(one for one in case.birth_plans if one.agreed)
    feared = {key for person in case.people for key in person.safe_from}
    owed = {
        person.id
        for person in case.people
        if person.role in GIVEN_PLAN and not person.died
        if person.role == Role.MOTHER or person.id not in feared
    }
    owed -= {row.person for row in plan.not_to_come if row.not_told.strip()} if plan else set()
    days: dict[str, list[PartialDate | None]] = {}
    for row in plan.given if plan else ():
        if row.on and row.person in owed:
            days.setdefault(row.person, []).append(row.on)
    if plan is not None and plan.withheld.strip():
        owed &= days.keys()
    if plan is not None and days and owed <= days.keys():
        yield Happening(last_of([_first_of(each) for each in days.values()]), plan.id, said=True)


MORE: dict[str, Callable[[Case, Happening | None, Form], Iterator[Happening]]] = {
    "assessment_agreed": agreed,
    "birth_plan": _birth_plan,
    "birth_plan_given": _plan_given,
    "birth_registered": _registered,
    "discharge_meeting": _planning_meetings,
    "report_shared": _report_shared,
}
"""What makes a row done beside an event that others run from."""


def answered_meeting_days(form: Form, case: Case) -> Iterator[PartialDate]:
    """The days answered for it where a form asks, or asked before there were meetings."""
    for question in form.all_questions:
        if QuestionRole.DISCHARGE_MEETING in question.role:
            for answer in case.answers:
                if answer.question == question.id and answer.on:
                    yield answer.on


BEGINS = frozenset({"assessment_opened", "referral"})
"""What was done where there is a record at all, also where its day is not recorded."""


def begun_without_day(step: Milestone, walk: Walk) -> bool:
    """Whether a step is one by which a record began, and its day is not recorded."""
    row = walk.times.by_id.get(step.id)
    return row is not None and row.done_by in BEGINS and not step.done
