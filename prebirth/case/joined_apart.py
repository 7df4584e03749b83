"""What becomes of two records that were joined where colleagues wrote of them apart.

Somebody joined two while a colleague wrote about the one that went, or joined the same two the
other way round. Whatever is then chosen, one record is left and every word stands in it.
"""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.change import Change, Place
from prebirth.case.joining import (
    JOINED,
    TwoInOne,
    changes_between,
    joined_into,
    joining,
    with_answers,
    without_tie,
)


def joint_of(case: Case, place: Place, *, keep: bool) -> TwoInOne | None:
    """Which two a choice about a removed record joins; None where it joins none.

    Of two that were joined each with the other, the one that is kept stays.
    """
    table, record, _ = place
    into = joined_into(case, table, record)
    if not into or case.record(table, record) is None:
        return None
    if keep:
        return TwoInOne(table, record, into) if _each_way(case, table, record, into) else None
    return TwoInOne(table, into, record)


def settling(case: Case, place: Place, *, keep: bool) -> list[Change]:
    """The changes by which a removed record becomes part of what stays; none where it does not."""
    if place.table in JOINED:
        joint = joint_of(case, place, keep=keep)
        return joining(case, joint) if joint else []
    if place.table == "answers":
        return _answer_moved(case, place.record, keep=keep)
    return _tie_in_words(case, place.record, keep=keep) if place.table == "ties" else []


def settled_with(case: Case, joint: TwoInOne, places: list[Place]) -> list[Place]:
    """Which places that wait for a choice about their removal are decided by joining two.

    Where each was joined with the other, what became part of the other is kept with the one.
    """
    if not _each_way(case, joint.table, joint.kept, joint.other):
        return []
    return [
        place
        for place in places
        if place[:2] == (joint.table, joint.kept)
        or (
            place.table == "answers"
            and (answer := case.answers.get(place.record))
            and answer.about == joint.kept
        )
    ]


def _each_way(case: Case, table: str, one: str, two: str) -> bool:
    """Whether each of two records was found to be part of the other."""
    return two in case.record(table, one).joined and one in case.record(table, two).joined


def _answer_moved(case: Case, key: str, *, keep: bool) -> list[Change]:
    """An answer about somebody who became part of another is about that other."""
    answer = case.answers.get(key)
    into = joined_into(case, "people", answer.about) if answer and answer.about else ""
    if not answer or not into or (keep and answer.about in case.people):
        return []
    return changes_between(case, with_answers(case, [key], into))


def _tie_in_words(case: Case, key: str, *, keep: bool) -> list[Change]:
    """A tie between two who became one goes, and what it said stays with that one."""
    tie = case.ties.get(key)
    if not tie or not (tie.one and tie.other):
        return []
    if keep and tie.one in case.people and tie.other in case.people:
        return []
    one, two = ({key, joined_into(case, "people", key)} for key in (tie.one, tie.other))
    same = sorted(key for key in one & two if key in case.people)
    return changes_between(case, without_tie(case, tie, same[0])) if same else []
