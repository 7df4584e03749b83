"""Deleting a whole assessment: it leaves a tombstone, and is really gone from the file and from every backup."""

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
"""Where it is remembered which assessments are to go, until they are gone everywhere."""


def erase_case(vault: Vault, case_id: str, reason: str) -> None:
    """Delete an assessment for ever, here and in every backup; the tombstone says who, when, why and how long it was; raises VaultError."""
    with translate_db_errors():
        count, head = vault.store.head(case_id)
    vault.note(
        "delete",
        Label.of(Code.VAULT_DELETE),
        what=case_id,
        detail={"reason": reason, "entries": count, "last": head},
    )
    with vault.writing():
        vault.store.set_meta(PENDING, f"{vault.store.meta(PENDING)} {case_id}".strip())
    finish_erasures(vault)


def finish_erasures(vault: Vault) -> None:
    """Take out of the file and of every backup what is to go: again after a stop in the middle; raises VaultError."""
    with translate_db_errors():
        pending = vault.store.meta(PENDING).split()
    if not pending:
        return
    for case_id in pending:
        with vault.writing():
            vault.store.erase(case_id)
    for one in list_backups(vault.folder):
        place = vault.folder / BACKUPS / one.name
        try:
            copy = Vault(place, vault.key)
        except (DamagedError, NotAVaultError, NewerError):
            shutil.rmtree(
                place, ignore_errors=True
            )  # what cannot be opened cannot be cleaned, and must not keep what was to go
            vault.remarks.append(
                f"The backup of {one.words} could not be opened, so it was deleted with all "
                "that was in it."
            )
            continue
        with translate_db_errors():
            for case_id in pending:
                copy.store.erase(case_id)
            copy.close()
            write_manifest(place, one.number, one.made, one.state)
    with vault.writing():
        vault.store.set_meta(PENDING, "")


class Tombstone(NamedTuple):
    """What remains of an assessment that was deleted."""

    case: str
    at: str
    author: str
    reason: str


def tombstones(log: Iterable[Entry]) -> list[Tombstone]:
    """Every assessment that was deleted for ever, by the vault's own chain."""
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
