"""Which decisions hold, and which were replaced by a later one."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.plan import Carried, Decision


def replaced(case: Case) -> frozenset[str]:
    """The ids of the decisions that another one replaced: they hold no more."""
    return frozenset(
        decision.replaces
        for decision in case.decisions
        if decision.replaces and decision.replaces != decision.id
    )


def undone_decisions(case: Case) -> list[Decision]:
    """The decisions that hold and are not carried out; one that was replaced is nobody's work."""
    gone = replaced(case)
    return [
        decision
        for decision in case.decisions
        if decision.carried_out != Carried.YES and decision.id not in gone
    ]
