"""Versions: what is signed is frozen, and a later change begins the next."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.oversight import Status

KEEPING = frozenset({"signoffs", "shares", "responses"})
"""Tables that may grow without a new version: who signed, who was given it, what was considered."""
BY_THE_APP = frozenset({("assessment", "form_id"), ("assessment", "form_version")})
"""Facts the app notes by itself: no act of anybody's, and no reason for a new version."""
STATUS = ("assessment", "status")
SIGNED = frozenset({Status.WITH_MANAGER, Status.AGREED})


def by_person(changes: Iterable[Change]) -> list[Change]:
    """The changes that somebody made, less what the app notes by itself."""
    return [
        change
        for change in changes
        if change.op != "act" and (change.table, change.field) not in BY_THE_APP
    ]


def content(changes: Iterable[Change]) -> list[Change]:
    """The changes of what a signature stands under."""
    return [
        change
        for change in by_person(changes)
        if change.table not in KEEPING and (change.table, change.field) != STATUS
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
