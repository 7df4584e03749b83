"""What is late by the record: steps overdue, steps done late, days nobody said were kept."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.form.model import Walk
from prebirth.rules.milestone import State
from prebirth.rules.milestones import milestones


class LateSteps(NamedTuple):
    """The steps that are late, each in a few words."""

    overdue: tuple[str, ...]
    done_late: tuple[str, ...]
    unsaid: tuple[str, ...]
    """Those whose day has passed, and of which nobody recorded whether they were held."""


def late_steps(case: Case, walk: Walk, on: date) -> LateSteps:
    """What is late on a day."""
    steps = milestones(case, on, walk)
    return LateSteps(
        tuple(
            f"{step.name} ({step.late_words(on)})"
            for step in steps
            if step.state(on) == State.OVERDUE
        ),
        tuple(
            f"{step.name} ({step.happened_words(on)})"
            for step in steps
            if step.days_late and step.state(on) == State.DONE
        ),
        tuple(
            say("{step}, planned for {planned}", step=step.name, planned=step.planned.show())
            for step in steps
            if step.planned and not step.limit and step.state(on) == State.PASSED
        ),
    )


def none_late(case: Case) -> str:
    """That nothing is late; without a due date, that the days that hang on it are not known."""
    if case.pregnancy.due:
        return say("Nothing is overdue.")
    return say("No due date is recorded, so no date before the birth can be counted.")
