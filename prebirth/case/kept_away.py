"""Who is kept away from a birth, or from somebody who is kept safe from them."""

from __future__ import annotations

from prebirth.case.birth import NotToCome
from prebirth.case.case import Case
from prebirth.case.newest import may_be_newest


def barred(case: Case) -> set[str]:
    """The ids of those who may not come."""
    return {row.person for row in _not_to_come(case) if row.person}


def kept_away(case: Case) -> set[str]:
    """The ids of whoever may not come, or somebody is kept safe from."""
    return barred(case) | {one for person in case.people for one in person.safe_from}


def why_not(case: Case, person: str) -> str:
    """All that the plans say of why somebody may not come."""
    return " ".join(row.why for row in _not_to_come(case) if row.person == person)


def _not_to_come(case: Case) -> list[NotToCome]:
    """The rows on who may not come, of each plan that may be the newest."""
    return [row for plan in may_be_newest(case.birth_plans) for row in plan.not_to_come]
