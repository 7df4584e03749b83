"""A trial of a form: every copy and every prompt made from it, before anybody relies on it."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.answer import Answer, Beside, Cell, OwnRow
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.table import Table
from prebirth.case.values import Known
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder, Policy, specs
from prebirth.exchange.practice import SET_ON, practice_case, practice_orders
from prebirth.form.model import Walk
from prebirth.form.question import AnswerKind, QuestionRole
from prebirth.form.status import Slot, slots
from prebirth.layout.blocks import words_of
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import RULES

FIRST_CHOICE, LAST_CHOICE = 0, -1
FAILURES = (LookupError, ValueError, TypeError, AttributeError, RuntimeError, StopIteration)
"""What a faulty form can raise in a copy or a prompt."""


def trial(walk: Walk) -> list[str]:
    """What goes wrong with the practice case under this form, a sentence each."""
    practice = practice_case()
    cases = [
        practice,
        answered_throughout(practice, walk, FIRST_CHOICE),
        answered_throughout(practice, walk, LAST_CHOICE),
    ]
    found = [
        said
        for case in cases
        for said in (*_copies_that_fail(case, walk), *_prompts_that_fail(case, walk))
    ]
    found += _answers_that_are_lost(cases[-1], walk)
    return list(dict.fromkeys(found))


IN_A_TABLE = {
    QuestionRole.ASK_OF_CONFERENCE: "conferences",
    QuestionRole.DISCHARGE_MEETING: "birth_meetings",
}
"""Roles for which a form may have a table and no question."""


def roles_unasked(walk: Walk) -> list[str]:
    """The roles that no question of this form has: copies and prompts do without them."""
    held = {held.records for section in walk.form.sections for held in section.holds}
    return [
        role.value
        for role in QuestionRole
        if not walk.form.by_role[role] and IN_A_TABLE.get(role) not in held
    ]


def answered_throughout(case: Case, walk: Walk, choice: int) -> Case:
    """A case in which every question that this form then shows has an answer."""
    case = case.replace_tables(answers=Table.of([]))
    # An answer can bring further questions, and those further ones.
    while new := [slot for slot in _shown(case, walk) if slot.id not in case.answers]:
        answers = case.answers.having(*(_answer(slot, choice) for slot in new))
        case = case.replace_tables(answers=answers)
    return case


def words_for(slot: Slot) -> str:
    """What stands in the trial's answer, and in no other."""
    return f"Answer to {slot.id}."


def _shown(case: Case, walk: Walk) -> Iterator[Slot]:
    for section in walk.form.sections:
        yield from slots(section, case, on=SET_ON)


def _answer(slot: Slot, choice: int) -> Answer:
    question = slot.question
    own = [option for option in question.options if option not in {*Known} - {Known.YES, Known.NO}]
    cells = tuple(Cell(column=column.title, text="Held.") for column in question.columns)
    return Answer(
        id=slot.id,
        question=question.id,
        about=slot.about.id if slot.about else None,
        asked=slot.kept_ask,
        choice=(own[choice],) if own else (),
        text=words_for(slot),
        number=question.at_least or 0 if AnswerKind.NUMBER in question.type else None,
        unit=question.unit,
        beside=(Beside(choice=own[choice], words=words_for(slot)),)
        if AnswerKind.TICKS in question.type
        else (),
        rows=(OwnRow(cells=cells),) if cells else (),
    )


def _copies_that_fail(case: Case, walk: Walk) -> Iterator[str]:
    for order in practice_orders(case):
        try:
            document_of(prepare(order, case, walk))
        except FAILURES as error:
            yield f"The copy “{order.kind.value}” cannot be made: {type(error).__name__}, {error}."


def _prompts_that_fail(case: Case, walk: Walk) -> Iterator[str]:
    for rule in RULES.values():
        try:
            prompt = evaluate_rule(rule, case, SET_ON, walk)
        except FAILURES as error:
            yield f"The prompt “{rule.id}” cannot be made: {type(error).__name__}, {error}."
            continue
        for table, key in prompt.places if prompt else ():
            if table == "answers" and key.partition("@")[0] not in walk.form.by_id:
                yield f"The prompt “{rule.id}” asks for {key}, which this form does not ask."


def _answers_that_are_lost(case: Case, walk: Walk) -> Iterator[str]:
    """The answers that do not reach a copy which their question names."""
    shown = list(_shown(case, walk))
    for kind in (spec.kind for spec in specs() if spec.report and spec.policy is Policy.EVERYBODY):
        words = _words(case, walk, kind)
        for slot in shown:
            if kind in walk.form.copies_of(slot.question) and words_for(slot) not in words:
                yield f"{slot.question.id} is for the copy “{kind.value}”, and does not reach it."


def _words(case: Case, walk: Walk, kind: CopyKind) -> str:
    try:
        return words_of(document_of(prepare(CopyOrder(kind, SET_ON, CHAIR), case, walk)).blocks)
    except FAILURES:  # named already
        return "".join(words_for(slot) for slot in _shown(case, walk))
