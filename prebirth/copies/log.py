"""Who holds which copy, and who holds one that the record has left behind."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.oversight import Share
from prebirth.case.versions import (
    is_whole_record_digest,
    record_digest,
    version_words,
    whole_record_digest,
)


class CopyState(StrEnum):
    """How a copy that left stands to the record of now."""

    CURRENT = "up to date"
    CHANGED = "the record has changed since"
    OUTDATED = "an earlier version"


class HeldCopy(NamedTuple):
    """The newest copy of one kind that one recipient has."""

    share: Share
    standing: CopyState


def holders(case: Case) -> list[HeldCopy]:
    """The newest copy of each kind with each recipient, those left behind first."""
    newest: dict[tuple[str, str], Share] = {}
    for share in case.shares:
        key = (share.to or share.agency or "", share.copy_kind or "")
        if key not in newest or _when(share) >= _when(newest[key]):
            newest[key] = share
    now = {record_digest(case)}
    # Both cost as much as writing the whole record, so the older one only where it is needed.
    if any(is_whole_record_digest(share.facts) for share in newest.values()):
        now.add(whole_record_digest(case))
    copies = [HeldCopy(share, _standing(case, share, now)) for share in newest.values()]
    order = list(CopyState)
    return sorted(
        copies, key=lambda held: (-order.index(held.standing), held.share.to, held.share.id)
    )


def copy_of_file(case: Case, digest: str) -> Share | None:
    """The copy in the log that a file is, by its SHA-256."""
    return next((share for share in case.shares if digest and share.digest == digest), None)


def _standing(case: Case, share: Share, now: set[str]) -> CopyState:
    if share.version.partition(",")[0] != version_words(case).partition(",")[0]:
        return CopyState.OUTDATED
    return CopyState.CURRENT if share.facts in now else CopyState.CHANGED


def _when(share: Share) -> tuple[tuple[int, int, int], str]:
    return (
        share.on.key if share.on else (0, 0, 0),
        share.entered_at.isoformat() if share.entered_at else "",
    )
