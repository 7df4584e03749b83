"""The answers to the questions of one role, whatever ids a form gives them."""

from __future__ import annotations

from datetime import date

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.form.model import Form
from prebirth.form.question import QuestionRole
from prebirth.form.status import slots_of


def keys_of(
    form: Form, case: Case, role: QuestionRole, about: str | None = None, *, on: date
) -> list[str]:
    """The ids of all answers there can be to the questions of a role that are asked now.

    With `about`, of the questions asked of each person, those alone that ask that person.
    Which are asked is read on a day.
    """
    return [
        slot.id
        for section, question in form.by_role[role]
        for slot in slots_of(section, question, case, on=on)
        if slot.about is None or about in {None, slot.about.id}
    ]


def answers_of(
    form: Form, case: Case, role: QuestionRole, about: str | None = None, *, on: date
) -> list[Answer]:
    """The answers there are to the questions of a role."""
    return [
        answer
        for key in keys_of(form, case, role, about, on=on)
        if (answer := case.answers.get(key)) is not None
    ]


def unanswered(
    form: Form, case: Case, role: QuestionRole, about: str | None = None, *, on: date
) -> list[str]:
    """The ids of the answers that a role lacks.

    It lacks none where one of its questions is answered, or where no question has it. A
    choice of “not asked yet” is no answer.
    """
    if all(answer.empty for answer in answers_of(form, case, role, about, on=on)):
        return keys_of(form, case, role, about, on=on)
    return []


def unwritten(
    form: Form, case: Case, role: QuestionRole, about: str | None = None, *, on: date
) -> list[str]:
    """The ids of the answers in whose place a role has no words, as for `unanswered`."""
    if any(answer.text.strip() for answer in answers_of(form, case, role, about, on=on)):
        return []
    return keys_of(form, case, role, about, on=on)


def told_us(form: Form, case: Case, *, on: date) -> set[str]:
    """The parents whose view is written, or of whom it is chosen that somebody met or rang them.

    Where one answer is for several, nothing says whose words it holds.
    """
    part = answers_of(form, case, QuestionRole.PART_IN_ASSESSMENT, on=on)
    met = {answer.about for answer in part if answer.about and says_met(answer)}
    views = {
        QuestionRole.MOTHERS_VIEW: mothers(case),
        QuestionRole.FATHERS_VIEW: fathers_and_partners(case),
    }
    return met | {
        person.id
        for role, people in views.items()
        for answer in answers_of(form, case, role, on=on)
        for person in people
        if answer.text.strip() and (answer.about == person.id or [person] == people)
    }


def says_met(answer: Answer) -> bool:
    """Whether it is chosen that somebody met a parent, or spoke to them by telephone."""
    return any(choice.casefold().startswith(("met", "spoken")) for choice in answer.choice)
