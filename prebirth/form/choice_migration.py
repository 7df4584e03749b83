"""Choices and columns of an earlier form, turned into those the form has today."""

from __future__ import annotations

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.form.model import Form
from prebirth.form.question import Question


def migrate_choices(case: Case, form: Form) -> Case:
    """The case with every earlier choice replaced; the journal keeps what was chosen."""
    for answer in case.answers:
        question = form.by_id.get(answer.question)
        if question and (question.was or any(column.was for column in question.columns)):
            now = in_todays_words(answer, question)
            case = case.adding(now) if now != answer else case
    return case


def in_todays_words(answer: Answer, question: Question) -> Answer:
    """An answer in the choices and columns that its question has today."""
    return answer.replace(
        choice=question.means(answer.choice),
        beside=tuple(
            row.model_copy(update={"choice": question.was.get(row.choice, row.choice)})
            for row in answer.beside
        ),
        rows=tuple(
            row.model_copy(
                update={
                    "cells": tuple(
                        cell.model_copy(update={"column": question.column_of(cell.column)})
                        for cell in row.cells
                    )
                }
            )
            for row in answer.rows
        ),
    )
