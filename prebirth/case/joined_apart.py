"""What becomes of two records that were joined where colleagues wrote of them apart.

Somebody joined two while a colleague wrote about the one that went, or joined the same two the
other way round. Whatever is then chosen, one record is left and every word stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from prebirth.case.beside import in_words, once
from prebirth.case.case import Case, field_adapter
from prebirth.case.change import Change, Place
from prebirth.case.joining import (
    JOINED,
    TwoInOne,
    changes_between,
    joined_into,
    together,
    with_answers,
    without_tie,
)
from prebirth.case.marks import NOTHING
from prebirth.case.record import Record, is_prose, prose

Apart = Sequence[tuple[Place, list[Any]]]
"""The fields that people gave different values apart, with each value as JSON."""


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


def settling(case: Case, place: Place, apart: Apart, *, keep: bool) -> list[Change]:
    """The changes by which a removed record becomes part of what stays; none where it does not.

    Where this writes over a field that is written differently, every value of it is kept.
    """
    changes = _settling(case, case, place, keep=keep)
    gone = {(one.table, one.record) for one in changes if one.op == "remove"}
    set_now = {one[1:4] for one in changes if one.op == "set"}
    whole = case
    for written, values in apart:
        if tuple(written) in set_now or written[:2] in gone:
            whole = _with_every(whole, written, values)
    return changes if whole is case else _settling(case, whole, place, keep=keep)


def _settling(case: Case, whole: Case, place: Place, *, keep: bool) -> list[Change]:
    """The changes that settle a place, from a case to what becomes of its whole."""
    after: Case | None = None
    if place.table in JOINED:
        joint = joint_of(whole, place, keep=keep)
        after = together(whole, joint) if joint else _parted(whole, place, keep=keep)
    elif place.table == "answers":
        after = _answer_moved(whole, place.record, keep=keep)
    elif place.table == "ties":
        after = _tie_in_words(whole, place.record, keep=keep)
    return changes_between(case, after) if after else []


def _parted(case: Case, place: Place, *, keep: bool) -> Case | None:
    """The case in which a record that is kept is no longer known as part of another."""
    table, record, _ = place
    if not keep or case.record(table, record) is None:
        return None
    others = [row for row in case.table(table) if record in row.joined]
    for row in others:
        rest = tuple(key for key in row.joined if key != record)
        case = case.adding(row.replace(joined=rest))
    return case if others else None


def part_of_none(case: Case, back: Iterable[Place]) -> Iterator[Change]:
    """The changes by which records that were put back are no longer known as part of another.

    A colleague had found the same, apart from whoever took it back.
    """
    for table, record, _ in back:
        for row in case.table(table) if table in JOINED else ():
            if record in row.joined:
                rest = [key for key in row.joined if key != record]
                yield Change("set", table, row.id, "joined", list(row.joined), rest)


def _with_every(case: Case, place: Place, values: list[Any]) -> Case:
    """The case in which a field holds every value it was given; where it cannot, words do."""
    record: Record | None = case.record(place.table, place.record)
    if record is None:
        return case
    kind, field = type(record), place.field
    now = getattr(record, field)
    for value in map(field_adapter(place.table, field).validate_python, values):
        if value in NOTHING or value == now:
            continue
        if isinstance(now, tuple):
            now = (*now, *(row for row in value if row not in now))
        elif is_prose(kind, field):
            now = once(now, value)
        elif now in NOTHING:
            now = value
        elif words := "otherwise" if "otherwise" in kind.model_fields else prose(kind):
            said = in_words(case, record.replace(**{field: value}), [field])
            record = record.replace(**{words: once(getattr(record, words), *said)})
    return case.adding(record.replace(**{field: now}))


def settled_with(case: Case, joint: TwoInOne, places: list[Place]) -> list[Place]:
    """Which places that wait for a choice about their removal are decided by joining two.

    Where each was joined with the other, what became part of the other is kept with the one. One
    that became part of a third too still waits.
    """
    third = any(
        joint.kept in row.joined for row in case.table(joint.table) if row.id != joint.other
    )
    if third or not _each_way(case, joint.table, joint.kept, joint.other):
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


def kept_with(case: Case, place: Place, places: list[Place]) -> list[Place]:
    """Which places that wait are decided by keeping a record apart from that it was joined with.

    What was said about somebody, and of their ties, is kept with them.
    """
    if place.table not in JOINED:
        return []
    about = {row.id for row in case.answers if row.about == place.record}
    ties = {row.id for row in case.ties if place.record in row.people}
    also = {"answers": about, "ties": ties}
    return [place, *(one for one in places if one.record in also.get(one.table, ()))]


def _each_way(case: Case, table: str, one: str, two: str) -> bool:
    """Whether each of two records was found to be part of the other."""
    return two in case.record(table, one).joined and one in case.record(table, two).joined


def _answer_moved(case: Case, key: str, *, keep: bool) -> Case | None:
    """An answer about somebody who became part of another is about that other."""
    answer = case.answers.get(key)
    into = joined_into(case, "people", answer.about) if answer and answer.about else ""
    if not answer or not into or (keep and answer.about in case.people):
        return None
    return with_answers(case, [key], into)


def _tie_in_words(case: Case, key: str, *, keep: bool) -> Case | None:
    """A tie between two who became one goes, and what it said stays with that one."""
    tie = case.ties.get(key)
    if not tie or not (tie.one and tie.other):
        return None
    apart = tie.one != tie.other and tie.one in case.people and tie.other in case.people
    if keep and apart:
        return None
    one, two = ({key, joined_into(case, "people", key)} for key in (tie.one, tie.other))
    same = sorted(key for key in one & two if key in case.people)
    return without_tie(case, tie, same[0]) if same else None
