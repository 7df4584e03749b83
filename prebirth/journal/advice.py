"""What was ever advice between the authority and its lawyers, whatever became of it since."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Change
from prebirth.case.marks import NOTHING, marked
from prebirth.case.record import Record
from prebirth.case.table import Table
from prebirth.journal import fold

OF_ADVICE = {table: kind for table, kind in RECORDS.items() if marked(kind, "privileged")}
"""The tables that may hold advice."""


def once_privileged(begun: fold.State, changes: Iterable[Change]) -> Case:
    """A version that holds each record of advice as it was when it last was one.

    Advice that was emptied, or stands in a record that is now of another kind, was advice all the
    same: beside this version no other tells it. An emptied field has what last stood there.
    """
    state: fold.State = {table: dict(begun.get(table) or {}) for table in OF_ADVICE}
    found: dict[str, dict[str, Record]] = {table: {} for table in OF_ADVICE}
    said: dict[tuple[str, str], dict[str, Any]] = {}

    def note(table: str, key: str) -> None:
        record = _record(table, state[table].get(key))
        if record is None:
            return
        written = {name: getattr(record, name) for name in marked(OF_ADVICE[table], "privileged")}
        said.setdefault((table, key), {}).update(
            {name: text for name, text in written.items() if text not in NOTHING}
        )
        if record.privileged:
            found[table][key] = record

    for table, rows in state.items():
        for key in rows:
            note(table, key)
    for change in changes:
        # What was removed may come back, and was advice before.
        if change.table in OF_ADVICE and change.op in {"add", "set"}:
            fold.apply(state, change)
            note(change.table, change.record)
    tables = {
        table: Table.of([record.replace(**said[table, key]) for key, record in rows.items()])
        for table, rows in found.items()
    }
    return Case(id=str(begun.get("id", ""))).replace_tables(**tables)


def with_emptied(ever: Case, advice: Case) -> Case:
    """All that was ever recorded, with the advice that somebody emptied since."""
    for table, kind in OF_ADVICE.items():
        for was in advice.table(table):
            last: Record | None = ever.record(table, was.id)
            emptied = {
                name: getattr(was, name)
                for name in marked(kind, "privileged")
                if last is not None and getattr(last, name) in NOTHING
            }
            if last is not None and emptied:
                ever = ever.adding(last.replace(**emptied))
    return ever


def _record(table: str, content: dict[str, Any] | None) -> Record | None:
    """A record from what is kept of it, without what only a later build knows."""
    kind = OF_ADVICE[table]
    known = {name: value for name, value in (content or {}).items() if name in kind.model_fields}
    try:
        return kind.model_validate(known) if known else None
    except ValidationError:
        return None
