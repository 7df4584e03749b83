"""The days of births and losses, on which an order ends, and known ahead, as milestones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from prebirth.base.language import say
from prebirth.case.birth_basis import BasisRole
from prebirth.case.case import Case
from prebirth.case.course import NOT_COUNTED, CourseStage, course_of, lost_babies, still_expected
from prebirth.case.dates import PartialDate
from prebirth.case.listed import plays
from prebirth.case.people import DayAhead, Person
from prebirth.case.pregnancy import UNTOLD
from prebirth.rules.milestone import Milestone, Sort
from prebirth.wording.facts import capital, told_apart, which_baby


def less_than_a_day(when: PartialDate) -> PartialDate | None:
    """The month or year that is all that is known of a day; None where the day is known."""
    return None if when.exact else when


def coming_days(person: Person, on: date) -> list[DayAhead]:
    """The days known already for somebody who lives that have not passed, the nearest first."""
    days = [row for row in person.ahead if row.on and row.on.latest >= on and not person.died]
    return sorted(days, key=lambda row: row.on.key if row.on else (0, 0, 0))


def what_comes(row: DayAhead) -> str:
    """What happens on a day that is known already."""
    return say(row.what.value) if row.what else say("a date already known")


def known_ahead(case: Case, today: date) -> Iterator[Milestone]:
    """What comes by itself for somebody, as a release, with what is arranged for it."""
    for person in case.people:
        for number, row in enumerate(coming_days(person, today)):
            when = PartialDate(row.on.year, row.on.month, row.on.day) if row.on else None
            if when is None:
                continue
            plan = row.plan.strip().rstrip(".")
            name = f"{told_apart(case, person)}: {what_comes(row)}"
            yield Milestone(
                "ahead",
                f"{name} ({plan})" if plan else name,
                when.latest,
                done=False,
                basis="set",
                record=f"{person.id}/{number}" if number else person.id,
                nameless=say("A date already known"),
                planned=when,
                known=less_than_a_day(when),
                sort=Sort.DAY,
            )


ENDING = (BasisRole.COURT, BasisRole.WITHOUT_COURT)
"""Bases of which the record holds a day on which they end."""


def bases_end(case: Case) -> Iterator[Milestone]:
    """The day on which an order or police protection ends, where the record holds one."""
    for basis in case.birth_bases:
        if (kind := basis.basis) and plays(kind, *ENDING) and (until := basis.until):
            # That its day has passed does not say what became of it.
            yield Milestone(
                "basis_ends",
                say("{partition} ends", partition=capital(say(kind.label).partition(",")[0])),
                until.latest,
                done=False,
                basis="set",
                record=basis.id,
                nameless=say("An order ends"),
                certain=False,
                known=less_than_a_day(until),
            )


def births(case: Case, today: date) -> Iterator[Milestone]:
    """Each birth whose day is known, and the due date until every baby is born."""
    born = [(baby, baby.born) for baby in case.babies if not baby.lost and baby.born]
    for baby, on in born:
        whose = say("Birth of {baby}", baby=baby.called) if baby.called else say("Birth")
        come = on.earliest <= today
        yield Milestone(
            "birth",
            whose,
            on.latest,
            come,
            "set",
            baby.id,
            say("Birth"),
            happened=on if come else None,
            known=less_than_a_day(on),
            sort=Sort.DAY,
        )
    for baby in lost_babies(case, today):
        # After the loss of all of them nobody is met by its day: the papers say it first.
        if (ended := baby.lost_on) and baby.fate and baby.fate not in UNTOLD and _others(case):
            yield Milestone(
                "loss",
                f"{capital(which_baby(case, baby))}: {say(baby.fate.value)}",
                ended.latest,
                True,
                "set",
                baby.id,
                happened=ended,
                known=less_than_a_day(ended),
                sort=Sort.DAY,
            )
    due = case.pregnancy.due
    expected = course_of(case, date.max) not in NOT_COUNTED and still_expected(case, date.max) > 0
    if due and expected:
        # That its day has passed says neither that a baby is born nor that anybody is late.
        known = less_than_a_day(due)
        step = Milestone(
            "due", say("Due date"), due.latest, False, "set", certain=False, known=known
        )
        yield step._replace(sort=Sort.DAY)


def _others(case: Case) -> bool:
    """Whether another baby of this pregnancy lives, or is expected."""
    return course_of(case, date.max) != CourseStage.LOST
