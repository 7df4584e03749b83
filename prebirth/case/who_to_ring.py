"""Whom to ring by day: the worker, by their own number or by their agency's."""

from __future__ import annotations

import re

from prebirth.case.agencies import AgencyRole
from prebirth.case.case import Case
from prebirth.case.listed import plays

RINGS_DUTY = (
    r"(?:\b(?:ring|call|phone|telephone|tell|contact)(?:s|ing)? (?:the )?|^\W*)"
    r"(?:(?:social (?:work|care|services)|emergency|out[- ]of[- ]hours|children['’]s) )*duty\b"
)
"""How a task has somebody ring duty itself; “the duty midwife” is another."""
BETWEEN = (
    r"(?:['’]s|,|:|\(| (?:social (?:work(?:ers?)?|care|services)|workers?|teams?|desk|line|first"
    r"|at once|immediately|straight away|at any (?:hour|time)|day (?:and|or) night"
    r"|24[ /-]?(?:hours?|h|7)|number|tel(?:ephone)?|phone|by phone|on|at|is)\b)"
)
DUTY = re.compile(
    rf"{RINGS_DUTY}{BETWEEN}{{,8}}\W*?"
    r"(?<![\d/-])((?:\(?0(?:[ ()]{,2}\d){8,10}|\+(?:[ ()]{,2}\d){10,13}))(?![ )]{,2}\d|[/-]\d)",
    re.IGNORECASE | re.MULTILINE,
)
"""On which number a task says that duty is rung; a day, hours or an NHS number is none."""
ALONE = re.compile(
    rf"{RINGS_DUTY}(?!['’]?s? (?:\w+ )?(?:midwi|doctor|nurse|manager|registrar|consultant|obstet"
    r"|paediat|psych|solicitor|sergeant|officer|inspector))"
    r"(?![^.;\n]*(?:[,&]|(?<!day )\b(?:and|or|then|with)\b))",
    re.IGNORECASE | re.MULTILINE,
)
"""How a task has somebody ring duty and, in that sentence, nobody else."""


def duty_of_a_task(case: Case) -> str:
    """The number on which a task at the birth has somebody ring duty; nothing where none does.

    It counts only where the field for it is empty, and whoever reads it is told where it stands.
    A number beside the task is of duty only where it can be of nobody else.
    """
    for task in case.birth_tasks:
        if said := DUTY.search(task.task):
            return said[1].strip()
        theirs = not task.who.strip() or "duty" in task.who.casefold()
        if task.phone.strip() and theirs and ALONE.search(task.task):
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
