"""Choices of an earlier form, turned into the choices the form offers today."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.form.model import Form


def migrate_choices(case: Case, form: Form) -> Case:
    """The case with every earlier choice replaced; the journal keeps what was chosen."""
    for answer in case.answers:
        question = form.by_id.get(answer.question)
        if question and question.was and (now := question.means(answer.choice)) != answer.choice:
            case = case.with_(
                Change("set", "answers", answer.id, "choice", list(answer.choice), list(now))
            )
    return case
