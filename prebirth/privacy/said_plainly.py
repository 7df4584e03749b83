"""For which parent a line is that the worker says to the parents in plain words."""

from __future__ import annotations

import re

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.family import living_parents
from prebirth.form.question import ONE_READER, Question
from prebirth.privacy.by_tie import Ties, may_speak
from prebirth.privacy.folding import glance_at, keys_of, listed
from prebirth.privacy.other_parent import OF_PARENTS, OtherParents, is_unit
from prebirth.privacy.spoken_of import KinTo, nouns_of

ONE = listed("you your yours yourself he him his himself she her hers herself")
"""What speaks of one adult, unless it says that it speaks of both."""
BOTH = re.compile(
    r"\b(?:you (?:both|two|all|each)|(?:both|each|all) of you|(?:both|all) your|yourselves"
    r"|your baby)\b",
    re.IGNORECASE,
)
OF_PARENT = "|".join(sorted(OF_PARENTS))
PAIR = re.compile(
    rf"\b(?:the )?(?:{OF_PARENT}) (?:and|&) (?:the )?(?:{OF_PARENT})\b", re.IGNORECASE
)
"""Both parents in one breath, as “Mum and Dad”."""
OF_ONE_SIDE = nouns_of(KinTo.GRANDPARENT) | nouns_of(KinTo.AUNT_OR_UNCLE)
"""The words for kin who are mostly of one parent's side, though nobody says whose."""


def may_speak_of_one(text: str) -> bool:
    """Whether a line may be meant for one parent alone.

    >>> may_speak_of_one("We worry about the night. You both know what to do.")
    False
    >>> may_speak_of_one("You missed some visits.")
    True
    """
    return not ONE.isdisjoint(keys_of(BOTH.sub(" ", text)))


def speaks_of_one(case: Case, text: str) -> bool:
    """Whether a line speaks of one parent, a partner or their kin, as “Dad” or “Nan”."""
    alone = PAIR.sub(" ", text)
    if not may_speak(glance_at(alone).pieces):
        return False
    ties = Ties(case)
    parents = OtherParents(case, ties, (agency.name for agency in case.agencies))
    return any(
        parents.is_one(alone, said) or (said.noun in OF_ONE_SIDE and not said.several)
        for said in ties.spoken_in(alone, alone=True)
        if not is_unit(alone, said)
    )


def may_be_for_one(case: Case, question: Question | None, answer: Answer) -> bool:
    """Whether a line is read by several parents, so that somebody has to say for whom it is."""
    read_by_one = question is not None and question.audience in ONE_READER
    return not (read_by_one or answer.about) and len(living_parents(case)) > 1


def lacks_a_reader(case: Case, question: Question | None, answer: Answer) -> bool:
    """Whether nobody has said yet for which parent a line is that may speak of one alone."""
    asked = may_be_for_one(case, question, answer) and not answer.plain_for
    return asked and _is_of_one(case, answer.plain)


def is_for(case: Case, question: Question | None, answer: Answer, parent: str) -> bool:
    """Whether a line is for one parent: whom it was said to be for, else all it may be for.

    A line that was ticked for somebody stays theirs alone, also when they died or left the family.
    """
    if not answer.plain.strip():
        return True
    if answer.plain_for:
        return parent in answer.plain_for
    return not may_be_for_one(case, question, answer) or not _is_of_one(case, answer.plain)


def asks_for_whom(case: Case, question: Question | None, answer: Answer) -> bool:
    """Whether the worker is shown for whom a line is: it may be for one, or was ticked for one."""
    return bool(answer.plain_for) or may_be_for_one(case, question, answer)


def _is_of_one(case: Case, text: str) -> bool:
    return may_speak_of_one(text) or speaks_of_one(case, text)
