"""Deletes an assessment for ever: from the database and from every backup.

A tombstone in the vault's own log stays.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from prebirth.case.label import Code, Label
from prebirth.vault.backups import Backup, list_backups, no_backup_meanwhile, write_manifest
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import DamagedError, NewerError, NotAVaultError
from prebirth.vault.folder import BACKUPS
from prebirth.vault.tombstones import ACT, Tombstone, enter_stones, keep_stones, stones_in
from prebirth.vault.vault import ERASING, Vault


def erase_case(vault: Vault, case_id: str, reason: str) -> None:
    """Delete an assessment for ever, here and in every backup; raises VaultError.

    The tombstone says who deleted it, when and why, and how many entries it had.
    """
    with translate_db_errors():
        count, head = vault.store.head(case_id)
    vault.note(
        ACT,
        Label.of(Code.VAULT_DELETE),
        what=case_id,
        detail={"reason": reason, "entries": count, "last": head},
    )
    # Noted before anything is erased: after a stop midway the next unlocking finishes the work.
    with vault.writing():
        vault.store.set_meta(ERASING, f"{vault.store.meta(ERASING)} {case_id}".strip())
    with translate_db_errors():
        keep_stones(vault)
    finish_erasures(vault)


def finish_erasures(vault: Vault) -> None:
    """Erase the pending cases from the database and every backup; raises VaultError."""
    with translate_db_errors():
        pending = vault.store.meta(ERASING).split()
    if not pending:
        return
    for case_id in pending:
        with vault.writing():
            vault.store.erase(case_id)
    stones = [stone for stone in stones_in(vault.store) if stone.case in pending]
    with no_backup_meanwhile(vault):
        for backup in list_backups(vault.folder):
            if not erase_from_copy(vault, vault.folder / BACKUPS / backup.name, backup, stones):
                vault.remarks.append(
                    f"The backup of {backup.words} could not be opened, so it was deleted with "
                    "all that was in it."
                )
    with vault.writing():
        vault.store.set_meta(ERASING, "")


def erase_from_copy(vault: Vault, place: Path, backup: Backup, stones: Iterable[Tombstone]) -> bool:
    """Erase from a backup what was deleted, with a tombstone each; raises VaultError.

    What cannot be opened cannot be cleaned, and must not keep what was to go: it is removed.
    Returns whether the backup is still there.
    """
    try:
        copy = Vault(place, vault.key)
    except (DamagedError, NotAVaultError, NewerError):
        shutil.rmtree(place, ignore_errors=True)
        return False
    with translate_db_errors():
        for stone in stones:
            copy.store.erase(stone.case)
        enter_stones(copy.store, stones)
        copy.close()
        write_manifest(place, backup, vault.key)
    return True
