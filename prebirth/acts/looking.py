"""Entering that somebody looked at what is restricted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from prebirth.acts.registry import RefusedError, act
from prebirth.case.case import SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.label import Code, Label
from prebirth.session import Session


@act("look")
def look(
    session: Session,
    entries: Annotated[tuple[Place, ...], "the restricted entries"],
    *,
    chair: Annotated[bool, "in the chair's copy, which holds all of them"] = False,
) -> None:
    """Enter that somebody looked at restricted entries."""
    restricted = restricted_entries(session.case, {entry.table for entry in entries})
    if not {entry[:2] for entry in entries} <= restricted:
        raise RefusedError("Only looks at what is restricted are recorded.")
    label = Label.of(Code.VIEW_CHAIR if chair else Code.VIEW)
    session.record_act("view", label, [(table, record, None) for table, record, _field in entries])


def restricted_entries(case: Case, tables: Iterable[str]) -> set[tuple[str, str]]:
    """The restricted records of some tables, or with a restricted field, by table and id."""
    records = {
        table: [case.record(table, table)] if table in SINGLE else list(case.table(table))
        for table in tables
    }
    return {
        (table, record.id) for table in records for record in records[table] if record.restricted
    }
