"""What holds by now: of decisions that were replaced, and of several answers of one agency."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from prebirth.case.agencies import Contribution
from prebirth.case.as_it_stands import is_ahead
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.marks import NOTHING, facts
from prebirth.case.plan import Carried, Decision

NOTHING_TO_DO = re.compile(
    r"(?:no (?:(?:further|legal) )?(?:steps?|actions?|conference)\b"
    r"(?:(?!\b(?:until|till|unless|if|while|before|but|yet|and)\b)[^.;,])*[.;]?\s*)+",
    re.IGNORECASE,
)
"""A decision that nothing is done, and no more than that: nobody has it to carry out."""


def replaced(case: Case) -> frozenset[str]:
    """The ids of the decisions that another one replaced: they hold no more."""
    return frozenset(
        decision.replaces
        for decision in case.decisions
        if decision.replaces and decision.replaces != decision.id
    )


def without_links(case: Case, gone: Collection[str]) -> Case:
    """The case in which a decision takes the place of what one that goes had taken the place of.

    Else what was replaced twice would be read as if it still held.
    """
    for decision in list(case.decisions):
        before, passed = decision.replaces, set[str]()
        while before and before in gone and before not in passed:
            passed.add(before)
            link = case.decisions.get(before)
            before = link.replaces if link else None
        if passed:
            case = case.adding(decision.replace(replaces=before))
    return case


def replaced_since(case: Case, day: PartialDate | None, by: date | None = None) -> bool:
    """Whether one decision took the place of another after a day, and no later than `by`."""
    return any(
        surely_before(day, one.on)
        for one in case.decisions
        if one.replaces and not (by and is_ahead(one.on, by))
    )


def undone_decisions(case: Case, on: date) -> list[Decision]:
    """The decisions that hold and are not carried out.

    One that was replaced is nobody's work, and so is one that nothing be done.
    """
    gone = replaced(case)
    return [
        decision
        for decision in case.decisions
        if decision.id not in gone
        and not NOTHING_TO_DO.fullmatch(decision.decided or decision.partners_told)
        and (decision.carried_out != Carried.YES or is_ahead(decision.carried_on, on))
    ]


def latest_of_each(case: Case) -> dict[str | None, Contribution]:
    """What each agency said last of each thing: a second answer undoes nothing of the first."""
    found: dict[str | None, Contribution] = {}
    for given in case.contributions:
        before = found.get(given.agency)
        said = {
            name: getattr(given, name)
            for name in facts(Contribution)
            if getattr(given, name) not in NOTHING
        }
        found[given.agency] = before.model_copy(update=said) if before else given
    return found
