"""What was ever advice between the authority and its lawyers, whatever became of it since."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from pydantic import ValidationError

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.change import Change
from prebirth.case.lawyers import names_lawyers
from prebirth.case.marks import NOTHING
from prebirth.case.record import Record, advice_in
from prebirth.case.table import Table
from prebirth.journal import fold

AGENCIES = TABLE_OF[Agency]
OF_ADVICE = {table: kind for table, kind in RECORDS.items() if advice_in(kind)}
"""The tables that may hold advice."""


def once_privileged(begun: fold.State, changes: Iterable[Change]) -> Case:
    """A version that holds each record of advice as it was when it last was one.

    With it are the agencies that were the authority's lawyers once, and are not now.

    Advice that was emptied, or stands in a record that is now of another kind, was advice all the
    same: beside this version no other tells it. An emptied field has what last stood there.
    """
    changes = tuple(changes)
    lawyers, no_more = _lawyers(begun, changes)
    state: fold.State = {table: dict(begun.get(table) or {}) for table in OF_ADVICE}
    found: dict[str, dict[str, Record]] = {table: {} for table in OF_ADVICE}
    said: dict[tuple[str, str], dict[str, Any]] = {}

    def note(table: str, key: str) -> None:
        kind, content = OF_ADVICE[table], state[table].get(key)
        by_itself = kind.privileged is not Record.privileged
        record = _record(kind, content) if by_itself or _may_be(content, lawyers) else None
        if record is None:
            return
        written = {name: getattr(record, name) for name in advice_in(kind)}
        said.setdefault((table, key), {}).update(
            {name: text for name, text in written.items() if text not in NOTHING}
        )
        if record.privileged_by(lawyers):
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
    return Case(id=str(begun.get("id", ""))).replace_tables(**{**tables, AGENCIES: no_more})


def _lawyers(begun: fold.State, changes: Iterable[Change]) -> tuple[set[str], Table[Agency]]:
    """The agencies that ever were the authority's lawyers, and those that are so no more.

    These say no more than what they were.
    """
    ever: dict[str, Agency] = {}
    now = set[str]()
    state: fold.State = {AGENCIES: dict(begun.get(AGENCIES) or {})}

    def note(key: str) -> None:
        agency = _record(Agency, state[AGENCIES].get(key))
        now.discard(key)
        if isinstance(agency, Agency) and agency.of_lawyers:
            now.add(key)
            ever[key] = Agency(id=key, kind=agency.kind or AgencyKind("legal"))

    for key in state[AGENCIES]:
        note(key)
    for change in changes:
        if change.table == AGENCIES:
            fold.apply(state, change)
            note(change.record)
    return {*ever}, Table.of([one for key, one in ever.items() if key not in now])


def _may_be(content: dict[str, Any] | None, lawyers: Collection[str]) -> bool:
    """Whether what is kept of a record may say that lawyers gave it."""
    texts = (value for value in (content or {}).values() if isinstance(value, str))
    return any(text in lawyers or names_lawyers(text) for text in texts)


def with_emptied(ever: Case, advice: Case) -> Case:
    """All that was ever recorded, with the advice that somebody emptied since."""
    for table, kind in OF_ADVICE.items():
        for was in advice.table(table):
            last: Record | None = ever.record(table, was.id)
            emptied = {
                name: getattr(was, name)
                for name in advice_in(kind)
                if last is not None and getattr(last, name) in NOTHING
            }
            if last is not None and emptied:
                ever = ever.adding(last.replace(**emptied))
    return ever


def _record(kind: type[Record], content: dict[str, Any] | None) -> Record | None:
    """A record from what is kept of it, without what only a later build knows."""
    known = {name: value for name, value in (content or {}).items() if name in kind.model_fields}
    try:
        return kind.model_validate(known) if known else None
    except ValidationError:
        return None
