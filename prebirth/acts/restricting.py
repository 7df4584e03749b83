"""Keeping an entry, or a field of one, from somebody; and lifting that."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from prebirth.acts.records import entry_of
from prebirth.acts.registry import RefusedError, act
from prebirth.case.change import Place
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.record import Restriction
from prebirth.case.values import Ref
from prebirth.session import Session


@act("restrict")
def restrict(
    session: Session,
    entry: Annotated[Place, "the entry, or a field of one"],
    *,
    reason: Annotated[str, "why"],
    on: Annotated[date, "the day it is restricted"],
    people: Annotated[
        tuple[str, ...], Ref("people"), "who must not see it; without it everybody but the chair"
    ] = (),
) -> None:
    """Keep an entry from some people, or from everybody but the chair, with the reason."""
    record = entry_of(session, entry)
    if not reason.strip():
        raise RefusedError("Say why: anyone who makes a copy later must know.")
    if entry.field and entry.field not in type(record).model_fields:
        raise RefusedError("The entry has no such field.")
    rule = Restriction(
        field=entry.field,
        people=people,
        reason=reason.strip(),
        by=session.author,
        on=PartialDate.of(on),
    )
    rules = (*record.restricted, rule)
    session.set(entry.table, entry.record, "restricted", rules, Label.of(Code.RESTRICT))


@act("lift")
def lift(
    session: Session,
    entry: Annotated[Place, "the entry"],
    *,
    number: Annotated[int, "which of its restrictions, counted from 1"] = 1,
) -> None:
    """Lift one restriction of an entry; the history keeps that it stood."""
    record = entry_of(session, entry)
    if not 1 <= number <= len(record.restricted):
        raise RefusedError(f"The entry has {len(record.restricted)} restrictions.")
    rules = tuple(rule for place, rule in enumerate(record.restricted, start=1) if place != number)
    session.set(entry.table, entry.record, "restricted", rules, Label.of(Code.LIFT))
