"""Versions: what is signed is frozen, and a later change begins the next."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from prebirth.base.language import say
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.change import Change
from prebirth.case.marks import Kind, Mark, marks
from prebirth.case.oversight import Status
from prebirth.case.record import Record, is_key
from prebirth.case.witness import Witness

UNSIGNED = frozenset(table for table, kind in RECORDS.items() if not kind.signed)
"""Tables that may grow without a new version: who signed, who was given it, what was considered."""
STATUS = ("assessment", "status")
SIGNED = frozenset({Status.WITH_MANAGER, Status.AGREED})
WHOLE = ("add", "remove")
"""The changes of a whole record."""
EMPTY: tuple[object, ...] = (None, "", (), [])
OF_FACTS = "facts:"
"""What a digest of the facts begins with: the log holds older ones, of the whole record."""


def mark_of(change: Change) -> Mark | None:
    """The mark of the field that a change sets; None for a change of another kind."""
    return marks(record_type(change.table)).get(change.field) if change.op == "set" else None


def by_person(changes: Iterable[Change]) -> list[Change]:
    """The changes that somebody made, less what the app notes by itself."""
    return [
        change
        for change in changes
        if change.op != "act" and not ((mark := mark_of(change)) and mark.by_the_app)
    ]


def content(changes: Iterable[Change]) -> list[Change]:
    """The changes of what the record says, as far as anybody ever signs it."""
    return [
        change
        for change in by_person(changes)
        if record_type(change.table).signed
        and ((mark := mark_of(change)) is None or mark.signed or mark.kind == Kind.FACT)
    ]


def signed_content(changes: Iterable[Change]) -> list[Change]:
    """The changes of what a signature stands under: to ask an agency changes nothing of that."""
    return [
        change
        for change in content(changes)
        if (mark := mark_of(change)) is None or mark.signed
        if change.op not in WHOLE or _is_signed(record_type(change.table), change)
    ]


def _is_signed(kind: type[Record], change: Change) -> bool:
    held = change.after if change.op == "add" else change.before
    return not isinstance(held, Mapping) or _says_what_is_signed(kind, held)


def _says_what_is_signed(kind: type[Record], held: Mapping[str, Any]) -> bool:
    """Whether a record says more than what nobody signs, and whom it points to.

    Of a kind without a fact that nobody signs every record does.
    """
    own = marks(kind)
    if not _unsigned(kind):
        return True
    return any(
        value not in EMPTY
        and (mark := own.get(name)) is not None
        and mark.kind == Kind.FACT
        and mark.signed
        and not is_key(kind, name)
        for name, value in held.items()
    )


def reopened(case: Case, changes: Iterable[Change]) -> list[Change]:
    """The changes that begin a new version, where these touch one that is signed."""
    begins = case.assessment.status in SIGNED and signed_content(changes)
    return next_version(case) if begins else []


def next_version(case: Case) -> list[Change]:
    """The changes that begin a new version."""
    assessment = case.assessment
    return [
        Change(
            "set", "assessment", "assessment", "status", assessment.status.value, Status.OPEN.value
        ),
        Change(
            "set", "assessment", "assessment", "version", assessment.version, assessment.version + 1
        ),
    ]


def version_words(case: Case) -> str:
    """The version as every page names it."""
    said = VERSIONS.get(case.assessment.status, VERSION)
    return say(said, number=case.assessment.version)


VERSION = "version {number}"
VERSIONS = {
    Status.OPEN: "version {number}, draft",
    Status.WITH_MANAGER: "version {number}, with manager",
    Status.CLOSED: "version {number}, closed",
}
"""How the version of an assessment is said, by how far it has come."""


def record_digest(case: Case) -> str:
    """A digest of all that a copy can say: no layout, no bookkeeping, no log, no signatures.

    Version and status are not in it: the log compares versions by themselves, and a signature
    changes nothing of what a copy says. Nor is the order of a table's records, since what is
    removed and put back stands last; an order made by hand is a fact of each record.
    """
    return _digest(case, signed=False)


def signed_digest(case: Case) -> str:
    """A digest of what a signature stands under: less than `record_digest` by what nobody signs."""
    return _digest(case, signed=True)


def _digest(case: Case, *, signed: bool) -> str:
    """A digest of the facts, or of those that are signed."""
    said = hashlib.sha256()
    for table, kind in SINGLE.items():
        record: Record = case.record(table, table)
        left = _unsaid(kind) | (_unsigned(kind) if signed else set())
        said.update(record.model_dump_json(exclude=left, exclude_defaults=True).encode())
    for table, kind in RECORDS.items():
        rows = [
            row
            for row in (case.table(table) if kind.signed else ())
            if not signed or _says_what_is_signed(kind, dict(row))
        ]
        if rows:
            ordered = sorted(rows, key=lambda row: row.id)
            exclude = {"__all__": _unsaid(kind) | (_unsigned(kind) if signed else set())}
            said.update(table.encode())
            said.update(_rows(table).dump_json(ordered, exclude=exclude, exclude_defaults=True))
    return OF_FACTS + said.hexdigest()


def with_changes_since(case: Case) -> Case:
    """The case, with which of its signatures stand under what it does not say any more."""
    known = case.witness.signatures
    if not any(by.text for by in known.values()):
        return case
    now = signed_digest(case)
    changed = frozenset(key for key, by in known.items() if by.text and by.text != now)
    return case.witnessed(Witness(known, changed=changed, remarks=case.witness.remarks))


def whole_record_digest(case: Case) -> str:
    """The digest that the log held of each copy before it held `record_digest`.

    It is needed for the copies that were logged so: from their digest alone nobody can tell
    what `record_digest` would have been. A moved symbol or a signature changes it too.
    """
    said = case.model_dump_json(exclude=set(UNSIGNED), exclude_defaults=True)
    return hashlib.sha256(said.encode()).hexdigest()


def is_whole_record_digest(digest: str) -> bool:
    """Whether a digest in the log is one of the whole record, as it was made before."""
    return bool(digest) and not digest.startswith(OF_FACTS)


@cache
def _unsaid(kind: type[Record]) -> set[str]:
    """The fields of a record type of which no copy says anything."""
    return {
        name
        for name, mark in marks(kind).items()
        if name != "id" and mark.kind != Kind.FACT and not mark.signed
    }


@cache
def _unsigned(kind: type[Record]) -> set[str]:
    """The facts of a record type that no signature stands under."""
    return {
        name for name, mark in marks(kind).items() if mark.kind == Kind.FACT and not mark.signed
    }


@cache
def _rows(table: str) -> TypeAdapter[Any]:
    """Writes the records of a table; a whole case leaves no field of its rows out."""
    return TypeAdapter(list[RECORDS[table]])  # type: ignore[valid-type]
