"""Answers in the words the form has today, where an earlier one offered others."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.form.model import Form


def migrate_choices(case: Case, form: Form) -> Case:
    """The case with each choice as today's form says it; the journal keeps what was chosen."""
    for answer in case.answers:
        question = form.by_id.get(answer.question)
        if question and question.was and (now := question.means(answer.choice)) != answer.choice:
            case = case.with_(
                Change("set", "answers", answer.id, "choice", list(answer.choice), list(now))
            )
    return case
