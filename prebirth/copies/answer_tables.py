"""What an answer holds beside its words: a list of ticks, and the rows of an own table."""

from __future__ import annotations

from prebirth.base.language import say
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.values import Known
from prebirth.form.question import NONE_OF_THESE, AnswerKind, Question
from prebirth.layout.blocks import Grid
from prebirth.wording.facts import capital, cell_words

FIRST, REST = 1.4, 2.2
"""The share of the width that the first column of a table has, and each other."""


def tables_of(case: Case, question: Question | None, answer: Answer) -> list[Grid]:
    """The words beside ticks, and the rows of a table, each as a grid."""
    # A choice may be there twice: what was withheld from two of them is the same in both.
    beside: dict[str, str] = {}
    for row in answer.beside:
        said = (beside.get(row.choice, ""), row.words.strip())
        beside[row.choice] = "\n".join(filter(None, said))
    # A tick of the form without words says nothing; one that the form has not is shown by itself.
    offered = question.choices if question else ()
    beside = {one: said for one, said in beside.items() if said or (one and one not in offered)}
    grids = []
    if beside:
        choices = dict.fromkeys((*offered, *answer.choice, *beside))
        rows = tuple(
            (
                capital(choice)
                if choice in answer.choice
                else say("{choice} (not ticked)", choice=capital(choice)),
                beside.get(choice, ""),
            )
            for choice in choices
            if choice in answer.choice or choice in beside
        )
        grids.append(Grid((say("Ticked"), say("In words")), (FIRST, REST), rows))
    kept = [row for row in answer.rows if not row.empty]
    if kept:
        titles = tuple(
            dict.fromkeys(
                (
                    *(column.title for column in (question.columns if question else ())),
                    *(cell.column for row in kept for cell in row.cells if not cell.empty),
                )
            )
        )
        cells = tuple(
            tuple(
                "\n".join(
                    cell_words(case, cell) for cell in row.cells if cell.column == title
                ).strip()
                for title in titles
            )
            for row in kept
        )
        grids.append(Grid(titles, (1.0,) * len(titles), cells))
    return grids


def not_ticked(question: Question | None, answer: Answer) -> str:
    """Which choices of a tick list were left, where some were ticked; else nothing."""
    if question is None or AnswerKind.TICKS not in question.type:
        return ""
    if not set(answer.choice) - {NONE_OF_THESE, Known.NOT_KNOWN, Known.NOT_ASKED}:
        return ""
    worded = {row.choice for row in answer.beside if row.words.strip()}
    left = [choice for choice in question.choices if choice not in {*answer.choice, *worded}]
    return say("Not ticked: {listed}.", listed="; ".join(map(say, left))) if left else ""
