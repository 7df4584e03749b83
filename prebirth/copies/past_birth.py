"""What was planned for a birth that is over: it stands last, and is cut first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from prebirth.base.language import say
from prebirth.case.answer import Answer
from prebirth.case.birth_tasks import BirthTask
from prebirth.case.case import Case
from prebirth.case.course import last_day
from prebirth.case.labour_past import birth_over, labour_undone
from prebirth.copies.birth import Shorten
from prebirth.form.model import Form
from prebirth.form.question import QuestionRole
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import fact

LABOUR = frozenset({QuestionRole.AT_BIRTH, QuestionRole.EARLY_BIRTH})
"""What the questions are for whose answers are of labour and the birth alone."""
NO_MOVE = "no move"
"""How the choice begins that no move was expected before the birth."""
UNDONE = "Planned for labour and the birth, and not recorded as done:"


def labour_blocks(case: Case, on: date, shorten: Shorten, most: int) -> list[Block]:
    """In one line what was to be done in labour, and is not recorded as done."""
    left = labour_undone(case, on)
    told = [_line(case, task, shorten) for task in left[:most]]
    more = [say("{count} more: ring us", count=len(left) - most)] if len(left) > most else []
    return [Para(f"{'; '.join([*told, *more])}.", say(UNDONE))] if told or more else []


def _line(case: Case, task: BirthTask, shorten: Shorten) -> str:
    who = ", ".join(filter(None, (task.who, fact(case, task, "agency"))))
    said = shorten(task.task).rstrip(".") or say("what is not recorded")
    return f"{said} ({who or say('nobody is named')})"


def of_the_past(form: Form, case: Case, answers: Iterable[Answer], on: date) -> list[Answer]:
    """Of some answers those a birth has made past: labour, and that no move was expected.

    What was answered after the birth stands.
    """
    end = last_day(case)
    if not birth_over(case, on):
        return []
    return [
        answer
        for answer in answers
        if not (end and answer.entered_at and answer.entered_at.date() > end)
        if _labours(form, answer)
    ]


def _labours(form: Form, answer: Answer) -> bool:
    roles = set(form.by_id[answer.question].role)
    denies = any(choice.casefold().startswith(NO_MOVE) for choice in answer.choice)
    return bool(roles & LABOUR) or (QuestionRole.MOVING in roles and denies)
