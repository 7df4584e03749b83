"""The answers to the questions of a role, for a copy that names no question by its id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from prebirth.base.language import may_deny, say
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import SIBLINGS
from prebirth.form.model import Form
from prebirth.form.question import Question, QuestionRole
from prebirth.form.status import is_shown
from prebirth.layout.blocks import Block, Empty, Para
from prebirth.wording.facts import NOT_ASKED, answer_words

STILL = frozenset({QuestionRole.WORRIES, QuestionRole.KEEPS_SAFE, QuestionRole.JUDGEMENT})
"""The roles of questions whose answers go on after a loss where another child lives."""


def children_live(case: Case) -> bool:
    """Whether a child lives who is no baby of this pregnancy: a worry may be of today."""
    return any(one.role in SIBLINGS and not (one.died or one.loss) for one in case.people)


def title_of(case: Case, question: Question, *, past: bool) -> str:
    """What stands before an answer: as of the past after a loss, unless it may still be so."""
    still = STILL.intersection(question.role) and children_live(case)
    return (past and not still and question.past) or question.short


def asked_for(form: Form, kind: CopyKind, *roles: QuestionRole) -> list[Question]:
    """The questions of some roles that a kind of copy may hold, each once, role by role."""
    found = {
        question.id: question
        for role in roles
        for _, question in form.by_role[role]
        if kind in form.copies_of(question)
    }
    return list(found.values())


def answered(case: Case, questions: Iterable[Question], on: date) -> Iterator[Answer]:
    """The answers to some questions that are asked on a day, question by question."""
    for question in questions:
        for answer in case.answers:
            given = answer.question == question.id and not answer.empty
            if given and is_shown(question, case, answer.about, on=on):
                yield answer


def paragraphs(case: Case, questions: list[Question], on: date) -> list[Block]:
    """What was answered to some questions, a paragraph each; or that nobody asked yet.

    Where that may not be said, nothing. Of several questions each answer says which it answers.
    """
    short = {question.id: f"{question.short}:" for question in questions}
    blocks: list[Block] = []
    for answer in answered(case, questions, on):
        choice, text = answer_words(case, answer)
        title = short[answer.question] if len(short) > 1 else ""
        name = f"{case.name_of(answer.about)}:" if answer.about else ""
        lead = " ".join(filter(None, (title, name, f"{choice}." if choice else "")))
        blocks.append(Para(text, lead))
    return blocks or ([Empty(say(NOT_ASKED))] if may_deny() else [])
