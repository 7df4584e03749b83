"""Who holds which copy, and who holds one that the record has left behind."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from prebirth.case.case import RECORDS, Case
from prebirth.case.network import Share
from prebirth.case.versions import KEEPING, version_words


class Standing(StrEnum):
    """How a copy that left stands to the record of now."""

    CURRENT = "up to date"
    ADDED_TO = "the record has been added to since"
    OUTDATED = "an earlier version"


class Held(NamedTuple):
    """The newest copy of one kind that one recipient has."""

    share: Share
    standing: Standing


def holders(case: Case) -> list[Held]:
    """The newest copy of each kind with each recipient; those left behind first, each by its recipient."""
    newest: dict[tuple[str, str], Share] = {}
    for share in case.shares:
        key = (share.to or share.agency or "", share.copy_kind or "")
        if key not in newest or _when(share) >= _when(newest[key]):
            newest[key] = share
    changed = last_changed(case)
    found = [Held(share, _standing(case, share, changed)) for share in newest.values()]
    order = list(Standing)
    return sorted(found, key=lambda held: (-order.index(held.standing), held.share.to, held.share.id))


def known_file(case: Case, digest: str) -> Share | None:
    """The copy in the log that a file is, by its SHA-256."""
    return next((share for share in case.shares if digest and share.digest == digest), None)


def last_changed(case: Case) -> str:
    """When anything but the log itself was last entered, as a text that sorts; nothing where that is not known."""
    tables = [name for name in RECORDS if name not in KEEPING]
    records = [case.assessment, case.pregnancy, *(record for name in tables for record in case.table(name))]
    return max((record.entered_at.isoformat() for record in records if record.entered_at), default="")


def _standing(case: Case, share: Share, changed: str) -> Standing:
    if not share.version or share.version.partition(",")[0] != version_words(case).partition(",")[0]:
        return Standing.OUTDATED
    left = share.entered_at.isoformat() if share.entered_at else f"{share.on.earliest.isoformat()}T23:59" if share.on else ""
    return Standing.ADDED_TO if changed and changed > left else Standing.CURRENT


def _when(share: Share) -> tuple[tuple[int, int, int], str]:
    return (share.on.key if share.on else (0, 0, 0), share.entered_at.isoformat() if share.entered_at else "")
