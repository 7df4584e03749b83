"""Backups in a second place, such as a network drive: what is deleted, or no longer opened by an old key, goes there too."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from prebirth.vault import keys
from prebirth.vault.backups import MANIFEST, list_backups, prune, write_manifest
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import tombstones
from prebirth.vault.errors import DamagedError, NewerError, NotAVaultError, StorageError
from prebirth.vault.files import PART, make_private_folder, put_in_place, write_atomic
from prebirth.vault.folder import BACKUPS, KEYS
from prebirth.vault.store import LOG
from prebirth.vault.vault import Vault

CLEANED = "elsewhere"
"""Where it is remembered up to which deletion, for which key, and which second place was cleaned."""


def offsite_folder(vault: Vault, place: Path) -> Path:
    """The folder of one vault's backups in a place that several may use; it opens like a vault whose file is lost."""
    return place / f"Prebirth-{vault.store.meta('device')}"


def copy_offsite(vault: Vault, place: Path) -> None:
    """Let a second place hold the backups that this one has, with what opens them; raises VaultError, also where it is not there."""
    if not place.is_dir():
        raise StorageError(
            f"The second place for backups, {place}, is not there. Those beside the vault "
            "are made as always."
        )
    there = offsite_folder(vault, place)
    with translate_db_errors():
        make_private_folder(there / BACKUPS)
        opens = (vault.folder / KEYS).read_bytes()
        for one in list_backups(vault.folder):
            _copy_backup(vault.folder / BACKUPS / one.name, there / BACKUPS / one.name)
        _clean(vault, there)
        for target in (
            there / BACKUPS,
            *(there / BACKUPS / one.name for one in list_backups(there)),
        ):
            if not (target / KEYS).exists() or (target / KEYS).read_bytes() != opens:
                write_atomic(target / KEYS, opens)
    prune(there)


def _copy_backup(source: Path, target: Path) -> None:
    """Copy a backup, whole or not at all, unless the same is there; raises OSError."""
    said = source / MANIFEST
    if (
        (target / MANIFEST).exists()
        and said.exists()
        and (target / MANIFEST).read_bytes() == said.read_bytes()
    ):
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
    """Take what was deleted here out of every backup there, once; one that this key does not open goes; raises VaultError."""
    gone = [one.case for one in tombstones(vault.store.entries(LOG))]
    mark = f"{len(gone)} {keys.fingerprint(vault.key)} {there}"
    if vault.store.meta(CLEANED) == mark:
        return
    for one in list_backups(there):
        place = there / BACKUPS / one.name
        try:
            copy = Vault(place, vault.key)
        except (DamagedError, NotAVaultError, NewerError):
            shutil.rmtree(place, ignore_errors=True)
            continue
        for case in gone:
            copy.store.erase(case)
        copy.close()
        write_manifest(place, one.number, one.made, one.state)
    with vault.writing():
        vault.store.set_meta(CLEANED, mark)
