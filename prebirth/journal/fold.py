"""The fold: from journal entries to the case they add up to, and to the history of a field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from prebirth.case.case import SINGLE, Case
from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.key_seal import TABLE, as_signer_leaves

State = dict[str, Any]
"""The JSON of a case with each table as a dict by id: one change costs the same in any case."""


class PastValue(NamedTuple):
    """One value a field has had, with who gave it and when."""

    at: str
    author: str
    label: str
    value: Any


def state_from_json(content: dict[str, Any]) -> State:
    """Return the state of a case from its JSON."""
    return {
        key: {row["id"]: row for row in value} if isinstance(value, list) else value
        for key, value in content.items()
    }


def state_to_json(state: State) -> dict[str, Any]:
    """Return the JSON of a case from its state."""
    return {
        key: list(value.values()) if isinstance(value, dict) and key not in SINGLE else value
        for key, value in state.items()
    }


def fold(state: State, entries: Iterable[Entry]) -> State:
    """Apply entries to a state, in place, and return it.

    A change to a record that is gone is passed over.
    """
    for entry in entries:
        for change in entry.changes:
            apply(state, change)
    return state


def case_of_state(state: State) -> Case:
    """Return the case a state stands for; raises pydantic.ValidationError."""
    return Case.model_validate(state_to_json(state))


def field_history(entries: Iterable[Entry], table: str, record: str, field: str) -> list[PastValue]:
    """Return every value a field has had, oldest first."""
    values: list[PastValue] = []
    for entry in entries:
        for change in entry.changes:
            if (change.table, change.record) != (table, record):
                continue
            if change.op == "set" and change.field == field:
                values.append(_value(entry, change.after))
            elif change.op == "add" and change.after.get(field) not in (None, "", [], ()):
                values.append(_value(entry, change.after[field]))
            elif change.op == "remove" and values:
                values.append(_value(entry, None))
    return values


def first_value(state: State, table: str, record: str, field: str) -> list[PastValue]:
    """The value with which a field came in the first record of a case; none where it was empty.

    It was given by whoever entered the record, and when, as far as the record says so.
    """
    held = state.get(table, {})
    found = held if table in SINGLE else held.get(record)
    if not found or found.get(field) in (None, "", [], ()):
        return []
    given = found.get("entered_at") or ""
    return [PastValue(str(given), found.get("entered_by") or "", "", found[field])]


def _value(entry: Entry, value: Any) -> PastValue:
    return PastValue(entry.at, entry.author, entry.label, value)


def apply(state: State, change: Change) -> None:
    """Apply one change to a state, in place."""
    if change.op == "act":
        return
    if change.table in SINGLE:
        record = dict(state.get(change.table) or {"id": change.table})
        state[change.table] = (
            change.after if change.op == "add" else {**record, change.field: change.after}
        )
        return
    table = state.setdefault(change.table, {})
    if change.table == TABLE:
        counts = as_signer_leaves(state.get("id", ""), table.get(change.record), change)
        if counts is None:
            return
        change = counts
    # Records are replaced and never written into: a state may share them with another.
    if change.op == "add":
        table[change.record] = change.after
    elif change.op == "remove":
        table.pop(change.record, None)
    elif change.record in table:
        table[change.record] = {**table[change.record], change.field: change.after}
