"""Whom to ring by day: the worker, by their own number or by their agency's."""

from __future__ import annotations

import re

from prebirth.case.agencies import AgencyRole
from prebirth.case.case import Case
from prebirth.case.listed import plays

DUTY = re.compile(r"\bduty\b[^.;\n]{0,40}?(\+?\(?\d[\d ()-]{6,}\d)", re.IGNORECASE)
"""How a task says on which number duty is rung."""


def duty_of_a_task(case: Case) -> str:
    """The number on which a task at the birth has somebody ring duty; nothing where none does.

    It counts only where the field for it is empty, and whoever reads it is told where it stands.
    """
    for task in case.birth_tasks:
        if said := DUTY.search(task.task):
            return said[1].strip()
        if task.phone.strip() and "duty" in task.task.casefold():
            return task.phone.strip()
    return ""


def day_number(case: Case) -> tuple[str, str]:
    """Who answers by day, and the number; of the number nothing where none is recorded.

    The agency's own number counts where it is surely the worker's: they are named there, or no
    other agency is ours.
    """
    worker, phone = case.assessment.worker.strip(), case.assessment.worker_phone.strip()
    if phone:
        return worker, phone
    ours = [one for one in case.agencies if plays(one.kind, AgencyRole.OURS)]
    named = [one for one in ours if worker and worker in one.worker and one.phone.strip()]
    if named:
        return worker, named[0].phone.strip()
    if len(ours) == 1 and ours[0].phone.strip():
        named_there = (ours[0].name.strip(), ours[0].worker.strip())
        return ", ".join(filter(None, named_there)), ours[0].phone.strip()
    return worker, ""
