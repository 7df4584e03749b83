"""Copies of the backups in a second place, such as a network drive.

What is deleted here is deleted there, and a key that opens nothing here opens nothing there.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from prebirth.vault import keys
from prebirth.vault.backups import MANIFEST, list_backups, prune
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import erase_from_copy
from prebirth.vault.errors import StorageError
from prebirth.vault.files import PART, make_private_folder, put_in_place, write_atomic
from prebirth.vault.folder import BACKUPS, KEYS
from prebirth.vault.leftovers import sweep
from prebirth.vault.tombstones import NAME as STONES
from prebirth.vault.tombstones import stones_in
from prebirth.vault.vault import Vault

CLEANED = "elsewhere"
"""The meta key for what the last cleaning of the second place covered; see _clean."""


def offsite_folder(vault: Vault, place: Path) -> Path:
    """Return a vault's own folder in a place that several vaults may share.

    It can be opened like the folder of a vault whose database is lost.
    """
    return place / f"Prebirth-{vault.store.meta('device')}"


def copy_offsite(vault: Vault, place: Path) -> None:
    """Copy the vault's backups and key file to a second place; raises VaultError."""
    if not place.is_dir():
        raise StorageError(
            f"The second place for backups, {place}, is not there. Those beside the vault "
            "are made as always."
        )
    there = offsite_folder(vault, place)
    with translate_db_errors():
        make_private_folder(there / BACKUPS)
        sweep(there)  # what was cut short there: nobody else writes in a vault's own folder
        opens = (vault.folder / KEYS).read_bytes()
        for backup in list_backups(vault.folder):
            _copy_backup(vault.folder / BACKUPS / backup.name, there / BACKUPS / backup.name)
        _clean(vault, there)
        if (vault.folder / BACKUPS / STONES).exists():
            data = (vault.folder / BACKUPS / STONES).read_bytes()
            write_atomic(there / BACKUPS / STONES, data)
        # The key file is written again beside every copy: after a change of the pass-phrase the
        # old one must open none of them.
        for target in (
            there / BACKUPS,
            *(there / BACKUPS / backup.name for backup in list_backups(there)),
        ):
            if not (target / KEYS).exists() or (target / KEYS).read_bytes() != opens:
                write_atomic(target / KEYS, opens)
    prune(there)


def _copy_backup(source: Path, target: Path) -> None:
    """Copy a backup, whole or not at all, unless the same is there; raises OSError."""
    ours, theirs = source / MANIFEST, target / MANIFEST
    # A manifest holds the checksums of the files, so equal manifests mean equal backups.
    if theirs.exists() and ours.exists() and theirs.read_bytes() == ours.read_bytes():
        return
    part = target.with_name(target.name + PART)
    shutil.rmtree(part, ignore_errors=True)
    make_private_folder(part)
    for path in source.iterdir():
        shutil.copyfile(path, part / path.name)
        with (part / path.name).open("rb+") as file:
            os.fsync(file.fileno())
    shutil.rmtree(target, ignore_errors=True)
    put_in_place(part, target)


def _clean(vault: Vault, there: Path) -> None:
    """Erase from the copies what was deleted here; raises VaultError.

    A copy that the vault's key does not open cannot be cleaned, and is deleted. This opens every
    copy, so it is done once for each number of deletions, key and place.
    """
    erased = stones_in(vault.store)
    covered = f"{len(erased)} {keys.fingerprint(vault.key)} {there}"
    if vault.store.meta(CLEANED) == covered:
        return
    for backup in list_backups(there):
        erase_from_copy(vault, there / BACKUPS / backup.name, backup, erased)
    with vault.writing():
        vault.store.set_meta(CLEANED, covered)
