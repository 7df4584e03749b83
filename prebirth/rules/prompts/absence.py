"""What should have happened by now: she was spoken to, booked, seen, and planned for."""

from __future__ import annotations

import re
from datetime import date

from prebirth.base.language import say
from prebirth.case.birth_tasks import BirthMeetingKind
from prebirth.case.case import Case
from prebirth.case.chronology import CAME, Service
from prebirth.case.dates import PartialDate
from prebirth.case.family import living_parents, mothers
from prebirth.case.meetings import took_place
from prebirth.case.people import Person
from prebirth.case.plan import FactorKind, Theme
from prebirth.case.pregnancy import Booking
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.roles import told_us
from prebirth.rules.prompts.facts import (
    answers_to,
    began,
    gestation,
    pregnancy_began,
    was_hidden,
    week_words,
    wordless,
)
from prebirth.rules.prompts.rule import Of, Phase, RuleResult, about, rule
from prebirth.rules.prompts.words import affirmed

MATERNITY = frozenset({Service.MIDWIFERY, Service.SCAN})
TREATED = frozenset({Theme.HEALTH, Theme.MENTAL_HEALTH, Theme.SUBSTANCES})
ALONE = re.compile(
    r"\bconceal|\bdenied (the |her |this |that )?pregnan|\bdenial of (the |her )?pregnan"
    r"|\b(born|birth|in labour|laboured) alone\b|\b(nobody|no one|no-one) (there|present|with her)"
    r"|\bunassisted\b|\bfree ?birth|\bwithout a midwife\b|\bborn before arrival\b"
)
"""How records say that a pregnancy was hidden, or that a baby was born with nobody there."""
NOT_ALONE = re.compile(r"\b(not|never|nor) (conceal|den|born|alone)|\bno conceal")


@rule(
    "mother-not-met",
    "N7 K7 J9",
    "people",
    "people appointments assessment pregnancy babies birth_meetings answers",
    Of.STEP,
)
def mother_not_met(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """The assessment has been open for some time, and nobody has spoken to the mother."""
    since = began(case)
    if since is None or not walk.times.overdue("mother_spoken_to", since, today):
        return None
    seen = told_us(walk.form, case, on=walk.asked_on) | {
        visit.person
        for visit in case.appointments
        if visit.service == Service.SOCIAL_WORK and visit.outcome in CAME
    }
    # A visit at home or a meeting she took part in has her day beside it, though not her name.
    if any(
        took_place(one, today) and (one.kind == BirthMeetingKind.SOCIAL_WORKER or one.parents)
        for one in case.birth_meetings
    ):
        return None
    unmet = [
        mother
        for mother in mothers(case)
        if not (mother.spoken_to or mother.died or mother.id in seen)
    ]
    return about(
        "Nobody has written yet that they spoke to {named}.{week_words}",
        unmet,
        named=_named(unmet),
        week_words=week_words(case, today),
    )


def _named(people: list[Person]) -> str:
    """What they are called, safe in a message that takes a count."""
    return say(" or ").join(person.name for person in people)


def maternity_days(case: Case, today: date) -> list[date]:
    """The last day each contact with maternity can have been: booking, and what she came to."""
    days: list[PartialDate | None] = [case.pregnancy.booked_on]
    days += [
        visit.on
        for visit in case.appointments
        if visit.service in MATERNITY and visit.outcome in CAME
    ]
    return [min(day.latest, today) for day in days if day and day.earliest <= today]


@rule(
    "unbooked",
    "J14 N4",
    "pregnancy",
    "pregnancy babies appointments answers",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def unbooked(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """No booking is recorded by the week it should be, or after a hidden pregnancy."""
    weeks, hidden = gestation(case, today), was_hidden(case, walk)
    known = case.pregnancy.booking in {Booking.IN_TIME, Booking.LATE}
    if known or maternity_days(case, today):
        return None
    if not hidden and (weeks is None or weeks <= walk.times.gestation("booking_by")):
        return None
    how = say("The pregnancy was concealed or denied, and no") if hidden else say("No")
    return about(
        "{how} booking with maternity is recorded.{week_words} Find out who is seeing her.",
        [case.pregnancy],
        on=today,  # it is so now: the due date says nothing of it
        how=how,
        week_words=week_words(case, today),
    )


@rule(
    "maternity-silent",
    "J14 K4 K7",
    "pregnancy",
    "pregnancy babies appointments",
    Of.STEP,
    phase=Phase.PREGNANT,
)
def maternity_silent(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """It is long since maternity saw her, by what is recorded."""
    days = maternity_days(case, today)
    if not days or gestation(case, today) is None:
        return None
    if not walk.times.overdue("maternity_contact", max(days), today):
        return None
    return about(
        "No contact with maternity is recorded since {of}.{week_words}",
        [case.pregnancy],
        also=[visit for visit in case.appointments if visit.service in MATERNITY],
        of=PartialDate.of(max(days)).show(),
        week_words=week_words(case, today),
    )


@rule(
    "born-alone-before",
    "J1 T2 T5",
    "out_of_hours",
    "previous_children events people pregnancy answers",
    Of.FAMILY,
    phase=Phase.PREGNANT,
)
def born_alone_before(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """An earlier baby was hidden or born with nobody there, and this birth has no plan for it."""
    empty, since = wordless(case, walk, QuestionRole.OUT_OF_HOURS), pregnancy_began(case)
    if not empty:
        return None
    before: list[Record | str] = [
        *(child for child in case.previous_children if affirmed(child.reason, ALONE, NOT_ALONE)),
        *(
            event
            for event in case.events
            if since and event.on and event.on.latest < since
            if affirmed(event.happened, ALONE, NOT_ALONE)
        ),
        *(
            answer.id
            for answer in answers_to(case, walk, QuestionRole.EARLIER_CHILDREN)
            if affirmed(answer.text, ALONE, NOT_ALONE)
        ),
    ]
    if not before:
        return None
    return about(
        "An earlier pregnancy was concealed or denied, or a baby was born with nobody there. "
        "Nobody has written what happens if it is so again, or who would notice.",
        [*before, *empty],
    )


@rule("treatment-not-kept", "L6 N7", "treatment", "people factors answers", Of.FAMILY)
def treatment_not_kept(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Treatment is not kept to, and no risk says what that means for the baby."""
    left = [
        answer
        for answer in answers_to(case, walk, QuestionRole.TREATMENT)
        if any(
            words == "no" or words.startswith("in part")
            for words in map(str.casefold, answer.choice)
        )
    ]
    ours = {person.id for person in living_parents(case)}
    weighed = any(
        factor.kind == FactorKind.RISK
        and factor.theme in TREATED
        and (factor.about in ours or factor.about is None)
        and factor.effect.strip()
        for factor in case.factors
    )
    if weighed:
        return None
    return about(
        "Treatment is not kept to, or only in part. No risk says what that does to the baby.",
        [answer.id for answer in left],
    )
