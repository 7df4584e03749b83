"""For which parent a line is that the worker says to the parents in plain words."""

from __future__ import annotations

import re

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.family import living_parents
from prebirth.form.question import ONE_READER, Question
from prebirth.privacy.folding import keys_of, listed

ONE = listed("you your yours yourself he him his himself she her hers herself")
"""What speaks of one adult, unless it says that it speaks of both."""
BOTH = re.compile(
    r"\b(?:you (?:both|two|all|each)|(?:both|each|all) of you|(?:both|all) your|yourselves"
    r"|your baby)\b",
    re.IGNORECASE,
)


def may_speak_of_one(text: str) -> bool:
    """Whether a line may be meant for one parent alone.

    >>> may_speak_of_one("We worry about the night. You both know what to do.")
    False
    >>> may_speak_of_one("You missed some visits.")
    True
    """
    return not ONE.isdisjoint(keys_of(BOTH.sub(" ", text)))


def may_be_for_one(case: Case, question: Question | None, answer: Answer) -> bool:
    """Whether a line is read by several parents, so that somebody has to say for whom it is."""
    read_by_one = question is not None and question.audience in ONE_READER
    return not (read_by_one or answer.about) and len(living_parents(case)) > 1


def lacks_a_reader(case: Case, question: Question | None, answer: Answer) -> bool:
    """Whether nobody has said yet for which parent a line is that may speak of one alone."""
    asked = may_be_for_one(case, question, answer) and not answer.plain_for
    return asked and may_speak_of_one(answer.plain)


def is_for(case: Case, question: Question | None, answer: Answer, parent: str) -> bool:
    """Whether a line is for one parent: whom it was said to be for, else all it may be for."""
    if not answer.plain.strip() or not may_be_for_one(case, question, answer):
        return True
    if answer.plain_for:
        return parent in answer.plain_for
    return not may_speak_of_one(answer.plain)
