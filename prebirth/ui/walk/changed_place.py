"""Which place of the record a step of undo or redo changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from prebirth.case.answer import NONE_MARK, Answer
from prebirth.case.case import SINGLE, record_type
from prebirth.case.change import Change, Place
from prebirth.case.marks import Kind, facts, marks

EVIDENCE = "evidence"
"""How something is known, which stands in the form of each record."""


def changed_places(changes: Sequence[Change]) -> Iterator[Place]:
    """The places that changes are about: whole records first, then their facts.

    A record that came or went has no field, nor has one of which no field of a form changed.
    """
    whole = [change for change in changes if change.op in {"add", "remove"}]
    for change in (*whole, *(one for one in changes if one.op == "set")):
        if change.table == "answers":
            yield _of_answer(change)
            continue
        kind, name = record_type(change.table), change.field
        if name == EVIDENCE or name in facts(kind):
            yield Place(change.table, change.record, name)
        elif change.table not in SINGLE and (not name or marks(kind)[name].kind != Kind.LAYOUT):
            yield Place(change.table, change.record)


def _of_answer(change: Change) -> Place:
    """The part of an answer; where it said that a table has no records, that table."""
    if change.record.startswith(NONE_MARK):
        return Place(change.record.partition("@")[0].removeprefix(NONE_MARK), change.record)
    content: dict[str, Any] = (change.after if change.op == "add" else change.before) or {}
    part = change.field or next((name for name in facts(Answer) if content.get(name)), "")
    return Place("answers", change.record, part)
