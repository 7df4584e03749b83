"""Deletes an assessment for ever: from the database and from every backup.

A tombstone in the vault's own log stays.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from typing import NamedTuple

from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.vault.backups import list_backups, write_manifest
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import DamagedError, NewerError, NotAVaultError
from prebirth.vault.folder import BACKUPS
from prebirth.vault.vault import Vault

PENDING = "erasing"
"""The meta key for the cases that are to be erased, until they are gone everywhere."""


def erase_case(vault: Vault, case_id: str, reason: str) -> None:
    """Delete an assessment for ever, here and in every backup; raises VaultError.

    The tombstone says who deleted it, when and why, and how many entries it had.
    """
    with translate_db_errors():
        count, head = vault.store.head(case_id)
    vault.note(
        "delete",
        Label.of(Code.VAULT_DELETE),
        what=case_id,
        detail={"reason": reason, "entries": count, "last": head},
    )
    # Noted before anything is erased: after a stop midway the next unlocking finishes the work.
    with vault.writing():
        vault.store.set_meta(PENDING, f"{vault.store.meta(PENDING)} {case_id}".strip())
    finish_erasures(vault)


def finish_erasures(vault: Vault) -> None:
    """Erase the pending cases from the database and every backup; raises VaultError."""
    with translate_db_errors():
        pending = vault.store.meta(PENDING).split()
    if not pending:
        return
    for case_id in pending:
        with vault.writing():
            vault.store.erase(case_id)
    for backup in list_backups(vault.folder):
        place = vault.folder / BACKUPS / backup.name
        try:
            copy = Vault(place, vault.key)
        except (DamagedError, NotAVaultError, NewerError):
            # What cannot be opened cannot be cleaned, and must not keep what was to go.
            shutil.rmtree(place, ignore_errors=True)
            vault.remarks.append(
                f"The backup of {backup.words} could not be opened, so it was deleted with all "
                "that was in it."
            )
            continue
        with translate_db_errors():
            for case_id in pending:
                copy.store.erase(case_id)
            copy.close()
            write_manifest(place, backup, vault.key)
    with vault.writing():
        vault.store.set_meta(PENDING, "")


class Tombstone(NamedTuple):
    """What remains of an assessment that was deleted for ever."""

    case: str
    at: str
    author: str
    reason: str


def tombstones(log: Iterable[Entry]) -> list[Tombstone]:
    """Return a tombstone for every assessment that the vault's own log says was deleted."""
    deleted = [
        (entry, change)
        for entry in log
        for change in entry.changes
        if change.field == "delete" and isinstance(change.after, dict)
    ]
    return [
        Tombstone(change.record, entry.at, entry.author, str(change.after.get("reason", "")))
        for entry, change in deleted
    ]
