"""Who is kept away from a birth, or from somebody who is kept safe from them."""

from __future__ import annotations

from prebirth.case.birth import BirthPlan, NotToCome
from prebirth.case.case import Case
from prebirth.case.newest import older


def barred(case: Case) -> set[str]:
    """The ids of those who may not come."""
    return {row.person for _, row in may_not_come(case) if row.person}


def kept_away(case: Case) -> set[str]:
    """The ids of whoever may not come, or somebody is kept safe from."""
    return barred(case) | {one for person in case.people for one in person.safe_from}


def why_not(case: Case, person: str) -> str:
    """All that the plans say of why somebody may not come."""
    return " ".join(row.why for _, row in may_not_come(case) if row.person == person)


def may_not_come(case: Case) -> list[tuple[BirthPlan, NotToCome]]:
    """The rows on who may not come, each with its plan.

    One of an earlier plan stands where no newer one says of them that they come, or may not.
    """
    return [
        (plan, row)
        for plan in case.birth_plans
        for row in plan.not_to_come
        if not any(older(plan, other) and _says_of(other, row) for other in case.birth_plans)
    ]


def _says_of(plan: BirthPlan, row: NotToCome) -> bool:
    """Whether a plan says of whom a row is about that they come, or that they may not."""
    if row.person:
        listed = {one.person for one in plan.not_to_come}
        return row.person in listed | {*plan.partners}
    words = row.who.strip().casefold()
    return bool(words) and words in {
        one.who.strip().casefold() for one in plan.not_to_come if not one.person
    }
