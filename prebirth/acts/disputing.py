"""Noting what somebody says against a fact, which stands beside it in every later copy."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from prebirth.acts.records import entry_of
from prebirth.acts.registry import RefusedError, act
from prebirth.case.change import Place
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.marks import facts
from prebirth.case.record import Disputed
from prebirth.case.values import Ref
from prebirth.session import Session
from prebirth.wording.counting import Number


@act("dispute")
def dispute(
    session: Session,
    entry: Annotated[Place, "the field of an entry that holds the fact"],
    *,
    by: Annotated[str, Ref("people"), "who disputes it"],
    words: Annotated[str, "what they say, in their words"],
    on: Annotated[date, "the day they said so"],
) -> None:
    """Note that somebody says a fact is wrong; their words stand beside it in every later copy."""
    record = entry_of(session, entry)
    if entry.field not in facts(type(record)):
        raise RefusedError("Say which fact of the entry is disputed.")
    if by not in session.case.people:
        raise RefusedError("Choose who disputes it, from the people of this assessment.")
    if not words.strip():
        raise RefusedError("Write what they say against it, in their words.")
    row = Disputed(field=entry.field, by=by, on=PartialDate.of(on), words=words.strip())
    rows = (*record.disputed, row)
    session.set(entry.table, entry.record, "disputed", rows, Label.of(Code.DISPUTE))


@act("undispute")
def undispute(
    session: Session,
    entry: Annotated[Place, "the entry"],
    *,
    number: Annotated[int, "which of its disputes, counted from 1"] = 1,
) -> None:
    """Take back that a fact is disputed; the history keeps that it was."""
    record = entry_of(session, entry)
    if not 1 <= number <= len(record.disputed):
        raise RefusedError(
            f"The entry has {Number(len(record.disputed)):disputed fact|disputed facts}."
        )
    rows = tuple(row for place, row in enumerate(record.disputed, start=1) if place != number)
    session.set(entry.table, entry.record, "disputed", rows, Label.of(Code.UNDISPUTE))
