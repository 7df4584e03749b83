"""Questions about a case that several rules ask; each answers only what is certain."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date, timedelta

from prebirth.base.language import say
from prebirth.case.agencies import Agency, AgencyRole
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import HARMFUL, Appointment, Outcome
from prebirth.case.course import expecting, living_babies, several, still_expected
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.earlier_children import OrderRole, PreviousChild
from prebirth.case.family import living_parents, parents
from prebirth.case.gestation import TERM, Gestation
from prebirth.case.listed import plays
from prebirth.case.meetings import to_come
from prebirth.case.no_conference import settled_as_less
from prebirth.case.people import LearningNeed, Person, Role
from prebirth.case.plan import Conference, Factor, FactorKind, Theme, When
from prebirth.case.plan_course import is_review
from prebirth.case.pregnancy import HIDDEN
from prebirth.case.ties import COUPLE, CURRENT_COUPLE, Tie
from prebirth.case.values import Evidence, Known
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.roles import answers_of, keys_of, unanswered, unwritten
from prebirth.form.timing import by_gestation, due_date
from prebirth.wording.facts import capital

OURS = (AgencyRole.OURS, AgencyRole.LAWYERS)
"""Agencies that hold the case themselves."""
LIGHT = re.compile(r"^(light|low|small|slight|minor|little|not (much|heavy|high|serious))\b")
HEAVIER = re.compile(r"\b(but|if|unless|until|though|heav|serious|grave|danger)")
"""How the weight of a risk says that it is light, and what makes that no whole answer."""


def asked(case: Case, walk: Walk, role: QuestionRole, about: str | None = None) -> list[str]:
    """The ids of the answers to the questions of a role; none where no question has it."""
    return keys_of(walk.form, case, role, about, on=walk.asked_on)


def answers_to(
    case: Case, walk: Walk, role: QuestionRole, about: str | None = None
) -> list[Answer]:
    """The answers there are to the questions of a role."""
    return answers_of(walk.form, case, role, about, on=walk.asked_on)


def blank(case: Case, walk: Walk, *roles: QuestionRole, about: str | None = None) -> list[str]:
    """The ids of answers that roles lack; a role that no question has lacks none."""
    return [
        key for role in roles for key in unanswered(walk.form, case, role, about, on=walk.asked_on)
    ]


def wordless(case: Case, walk: Walk, role: QuestionRole, about: str | None = None) -> list[str]:
    """The ids of answers of a role in which no words stand, as for `blank`."""
    return unwritten(walk.form, case, role, about, on=walk.asked_on)


def written(case: Case, walk: Walk, role: QuestionRole) -> list[str]:
    """The ids of the answers of a role in which words stand."""
    return [answer.id for answer in answers_to(case, walk, role) if answer.text.strip()]


def chosen(case: Case, walk: Walk, role: QuestionRole, *starts: str) -> list[Answer]:
    """The answers of a role with a choice that begins with one of some words, in small letters."""
    return [
        answer
        for answer in answers_to(case, walk, role)
        if any(choice.casefold().startswith(starts) for choice in answer.choice)
    ]


def removed_children(case: Case) -> list[PreviousChild]:
    """Children who left the care of these parents."""
    return [child for child in case.previous_children if child.left_care]


def unseen_appointments(case: Case) -> list[Appointment]:
    """Appointments the family was offered and missed, or left before they were seen."""
    return [appointment for appointment in case.appointments if appointment.unseen]


def some_left(appointments: Iterable[Appointment]) -> bool:
    """Whether one of some was left before anybody was seen: then not all were missed."""
    return any(appointment.outcome == Outcome.LEFT for appointment in appointments)


def started_within(day: PartialDate | None, since: date, today: date) -> bool:
    """Whether something certainly began after a day and by today."""
    return (
        day is not None
        and since < day.earliest
        and day.latest <= max(today, day.earliest)
        and day.earliest <= today
    )


def couples(case: Case) -> list[Tie]:
    """Couples, now or before, in which one is a parent."""
    ours = {person.id for person in living_parents(case)}
    return [tie for tie in case.ties if tie.kind in COUPLE and ({tie.one, tie.other} & ours)]


def current(tie: Tie) -> bool:
    """Whether a couple is one today."""
    return tie.kind in CURRENT_COUPLE and tie.ended is None


def gestation(case: Case, on: date) -> Gestation | None:
    """Gestation on a day on which a baby is expected; the least it can be, by a due month alone."""
    due = case.pregnancy.due
    if due is None or not expecting(case, on):
        return None
    weeks = Gestation.at(due.latest, on)
    return weeks if weeks.plausible else None


def born_now(case: Case, today: date) -> str:
    """That the baby is born, or that they are; of several of whom one is awaited, how many."""
    if still_expected(case, today):
        born = len(living_babies(case, today))
        return say("One baby is born") if born == 1 else say("{born} babies are born", born=born)
    return say("The babies are born") if several(case) else say("The baby is born")


def well_on(case: Case, today: date, walk: Walk, limit: str) -> str:
    """How a sentence begins once a row of the timescales is past, or after a birth.

    Empty before.
    """
    if living_babies(case, today):
        return born_now(case, today)
    weeks, end = gestation(case, today), by_gestation(case, walk.times, limit)
    return say("The pregnancy is past {end}", end=end) if weeks is not None and weeks > end else ""


def pregnancy_began(case: Case) -> date | None:
    """The first day of this pregnancy."""
    due = due_date(case)
    return due - timedelta(days=TERM) if due else None


def began(case: Case) -> date | None:
    """The day on which the assessment was opened, else that of the referral."""
    return exact_day(case.assessment.opened) or exact_day(case.pregnancy.referred_on)


def week_words(case: Case, today: date) -> str:
    """A sentence, with a space before it, that says which week it is; empty if not known."""
    if living_babies(case, today):
        return f" {born_now(case, today)}."
    weeks = gestation(case, today)
    # Of a due month alone the least it can be is reckoned with, and no week is said anywhere.
    return (
        say(" It is week {days}.", days=weeks.days // 7)
        if weeks is not None and due_date(case)
        else ""
    )


def was_hidden(case: Case, walk: Walk) -> bool:
    """Whether this pregnancy was concealed or denied for a time."""
    return case.pregnancy.booking in HIDDEN or bool(
        chosen(case, walk, QuestionRole.LATE_BOOKING, "concealed", "denied")
    )


def next_dated_conference(case: Case, today: date) -> Conference | None:
    """The next conference of which the day is known: to another no days can be counted."""
    coming = [
        conference
        for conference in case.conferences
        if to_come(conference, today) and exact_day(conference.on)
    ]
    return min(
        coming,
        key=lambda conference: (exact_day(conference.on) or today, conference.id),
        default=None,
    )


def conference_days_away(case: Case, today: date, walk: Walk) -> Conference | None:
    """The next conference, from the day by which the parents are to have its report."""
    conference = next_dated_conference(case, today)
    on = exact_day(conference.on) if conference else None
    if conference is None or on is None:
        return None
    row = "report_to_review" if is_review(conference) else "report_to_parents"
    return conference if today >= walk.times.before(row, on) else None


def partners(case: Case) -> list[Agency]:
    """The agencies beside our own."""
    return [agency for agency in case.agencies if not plays(agency.kind, *OURS)]


def worry_recorded(case: Case) -> bool:
    """Whether the record holds harm, or a step for fear of it, that is not settled as less.

    By it what is still to be done is told apart: in a family of which nothing bad is known it is
    the record that is thin.
    """
    harm = (
        any(risk(case, row) and row.state != When.PAST for row in case.factors)
        or any(tie.violent for tie in case.ties)
        or any(row.violence in HARMFUL for row in case.events)
        or any(person.safe_from for person in case.people)
        or any(order.binds for order in case.orders)
        or any(
            child.plans or plays(child.order, OrderRole.COURT, OrderRole.ADOPTS)
            for child in case.previous_children
        )
    )
    return (harm or len(case.enquiries) > 0) and not settled_as_less(case)


def risk(case: Case, factor: Factor) -> bool:
    """Whether a factor tells of harm or danger.

    That a parent is ill does not by itself, nor a risk of which its weight says that it is light.
    """
    ill = factor.theme == Theme.HEALTH and factor.about in {one.id for one in parents(case)}
    weight = factor.weight.strip().casefold()
    said = LIGHT.match(weight)
    light = said is not None and not HEAVIER.search(weight, said.end())
    return factor.kind == FactorKind.RISK and not (ill or light)


def word_alone(evidence: Evidence | None) -> bool:
    """Whether something rests only on what the person said."""
    return evidence == Evidence.PERSON


def unsure(known: Known | None) -> bool:
    """Whether a fact is neither yes nor no."""
    return known in {None, Known.NOT_KNOWN, Known.NOT_ASKED}


def windows(
    days: Iterable[tuple[date, str]], size: int, until: Callable[[date], date]
) -> Iterator[tuple[str, ...]]:
    """Every run of `size` dated things by their ids, the last by a day that the first sets."""
    ordered = sorted(days)
    for last in range(size - 1, len(ordered)):
        first = last - size + 1
        if ordered[last][0] <= until(ordered[first][0]):
            yield tuple(key for _, key in ordered[first : last + 1])


def learning_words(people: Collection[Person]) -> str:
    """That some have a learning difficulty, or may have one where it is only suspected."""
    said = {person.learning_difficulty for person in people}
    if said == {LearningNeed.YES}:
        return say("has a learning difficulty")
    if LearningNeed.YES in said:
        return say("has a learning difficulty, or may have one")
    return say("may have a learning difficulty")


def who_words(people: Iterable[Person], after: str = "") -> str:
    """What some of those who are asked as parents are: parents, partners of one, or both."""
    partners = {person.role == Role.PARTNER for person in people}
    names = [say("a parent")] * (False in partners) + [say("a parent's partner")] * (
        True in partners
    )
    return say(" or ").join(f"{name}{after}" for name in names or [say("a parent")])


def who_begins(case: Case, people: Iterable[str | None], after: str = "") -> str:
    """How a sentence begins about some by their ids: a parent, a parent's partner, or either."""
    ids = set(people)
    return capital(who_words((one for one in case.people if one.id in ids), after))


def asked_whom(keys: Iterable[str]) -> set[str]:
    """The ids of those whom some answers are about."""
    return {key.partition("@")[2] for key in keys}
