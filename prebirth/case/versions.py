"""Versions: what is signed is frozen, and a later change begins the next."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from prebirth.case.case import RECORDS, Case, record_type
from prebirth.case.change import Change
from prebirth.case.marks import Mark, marks
from prebirth.case.oversight import Status

UNSIGNED = frozenset(table for table, kind in RECORDS.items() if not kind.signed)
"""Tables that may grow without a new version: who signed, who was given it, what was considered."""
STATUS = ("assessment", "status")
SIGNED = frozenset({Status.WITH_MANAGER, Status.AGREED})


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
    """The changes of what a signature stands under."""
    return [
        change
        for change in by_person(changes)
        if record_type(change.table).signed and ((mark := mark_of(change)) is None or mark.signed)
    ]


def reopened(case: Case, changes: Iterable[Change]) -> list[Change]:
    """The changes that begin a new version, where these touch one that is signed."""
    return next_version(case) if case.assessment.status in SIGNED and content(changes) else []


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
    state = {Status.OPEN: ", draft", Status.WITH_MANAGER: ", with manager"}.get(
        case.assessment.status, ""
    )
    return f"version {case.assessment.version}{state}"


def record_digest(case: Case) -> str:
    """A digest of all that a copy can say, which is the log itself and the signatures left out."""
    said = case.model_dump_json(exclude=set(UNSIGNED), exclude_defaults=True)
    return hashlib.sha256(said.encode()).hexdigest()
