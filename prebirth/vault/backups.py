"""Backups: whole copies of a vault with their keys, verified by opening, known by their sums, thinned by age."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from prebirth.vault import checksummed_json, keys
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import DamagedError, StorageError, VaultError
from prebirth.vault.files import PART, make_private_folder, put_in_place, sync_folder, write_atomic
from prebirth.vault.folder import BACKUPS, DATABASE, KEYS, WAL
from prebirth.vault.vault import Vault

MANIFEST = "backup.json"
ASIDE = "aside-"
"""How the folder's name begins that holds what stood in the place of a restored backup; such a one is never thinned."""
NEWEST, DAYS, WEEKS, MONTHS = 10, 14, 8, 12
"""How many are kept: the newest, and beyond them the last of so many days, weeks and months that have one."""
RESTORED = "restored"
"""Which backup was put in place, until the vault is unlocked and it can be entered in its record."""
AT_ONCE, PAUSE = 32, 0.002
"""Pages copied before others have their turn, and the seconds of it: so that nobody who types waits for a copy."""
_ONE_AT_A_TIME = threading.Lock()
"""Two that are begun in one second would write into one folder."""
FLUSH = 64
"""Pages after which they are put on the disk, so that it never has much to write at once."""


class Backup(NamedTuple):
    """One backup, as far as its own description says."""

    name: str
    number: int = 0
    """Which in order: a clock may be wrong."""
    made: str = ""
    state: str = ""
    """What the record held."""
    checksums: tuple[tuple[str, str], ...] = ()
    """The SHA-256 of each of its files."""

    @property
    def is_set_aside(self) -> bool:
        """Whether it is what stood in the place of a restored one."""
        return self.name.startswith(ASIDE)

    @property
    def words(self) -> str:
        """When it was made."""
        try:
            made = datetime.fromisoformat(self.made or self.name.removeprefix(ASIDE)).astimezone()
        except ValueError:
            return self.name
        return f"{made.day} {made:%B %Y}, {made:%H:%M}" if self.made else f"{made.day} {made:%B %Y}"


def list_backups(folder: Path) -> list[Backup]:
    """Every backup of a vault, newest first."""
    found = [
        _read_manifest(path.parent)
        for path in (folder / BACKUPS).glob(f"*/{DATABASE}")
        if PART not in path.parent.name and not path.parent.is_symlink()
    ]
    return sorted(found, key=lambda one: (one.number, one.name.removeprefix(ASIDE)), reverse=True)


def is_intact(folder: Path, backup: Backup) -> bool:
    """Whether every byte of a backup is as it was written: its keys say so themselves; one of an earlier version has no sums to tell by."""
    place = folder / BACKUPS / backup.name
    try:
        keys.read_slots(place / KEYS)
    except VaultError:
        return False
    return bool(backup.checksums) and all(
        _file_checksum(place / name) == kept for name, kept in backup.checksums
    )


def newest_intact(folder: Path) -> Backup | None:
    """The newest backup that is whole; failing that, the newest without sums."""
    usual = [one for one in list_backups(folder) if not one.is_set_aside]
    return next((one for one in usual if is_intact(folder, one)), None) or next(
        (one for one in usual if not one.checksums and not _has_manifest(folder, one)), None
    )


def back_up(vault: Vault, *, hurry: bool = True) -> Path | None:
    """Copy a vault with its keys, unless the newest copy holds the same; in a hurry without pauses for others; raises VaultError."""
    with _ONE_AT_A_TIME, translate_db_errors():
        known = [one for one in list_backups(vault.folder) if not one.is_set_aside]
        mark = _state_digest(vault)
        if known and known[0].state == mark and is_intact(vault.folder, known[0]):
            return None
        now = datetime.now(UTC)
        target = vault.folder / BACKUPS / now.strftime("%Y-%m-%d-%H%M%S")
        number = 1 + max((one.number for one in list_backups(vault.folder)), default=0)
        if target.exists():
            target = target.with_name(f"{target.name}-{number}")
        part = target.with_name(target.name + PART)
        shutil.rmtree(part, ignore_errors=True)
        make_private_folder(part.parent)
        make_private_folder(part)
        try:
            vault.copy_into(
                part / DATABASE,
                None if hurry else _pause_between_steps(vault, part / DATABASE),
                -1 if hurry else AT_ONCE,
            )
            write_atomic(part / KEYS, (vault.folder / KEYS).read_bytes())
            write_manifest(part, number, now.isoformat(), mark)
            put_in_place(part, target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        sync_folder(target.parent)
    prune(vault.folder)
    return target


def write_manifest(place: Path, number: int, made: str, mark: str) -> None:
    """Write the description of a backup: its sums above all; raises OSError."""
    sums = {
        path.name: _file_checksum(path)
        for path in sorted(place.iterdir())
        if path.name in {DATABASE, WAL}
    }
    for name in sums:
        with (place / name).open("rb+") as file:
            os.fsync(file.fileno())
    write_atomic(
        place / MANIFEST,
        checksummed_json.to_bytes({"number": number, "made": made, "mark": mark, "sums": sums}),
    )


def prune(folder: Path) -> None:
    """Let go of old backups: by their order and number, not by the clock, which may be wrong."""
    kept = names_to_keep([one for one in list_backups(folder) if not one.is_set_aside])
    for old in list_backups(folder):
        if not old.is_set_aside and old.name not in kept:
            shutil.rmtree(folder / BACKUPS / old.name, ignore_errors=True)


def names_to_keep(newest_first: Iterable[Backup]) -> set[str]:
    """The names of the backups to keep."""
    kept: set[str] = set()
    seen: dict[str, set[str]] = {"%Y-%m-%d": set(), "%G-%V": set(), "%Y-%m": set()}
    for place, one in enumerate(newest_first):
        try:
            made = datetime.fromisoformat(one.made or one.name)
        except ValueError:
            kept.add(one.name)
            continue
        for (form, known), most in zip(seen.items(), (DAYS, WEEKS, MONTHS), strict=True):
            if (span := made.strftime(form)) not in known and len(known) < most:
                known.add(span)
                kept.add(one.name)
        if place < NEWEST:
            kept.add(one.name)
    return kept


def restore(folder: Path, backup: Backup) -> Path | None:
    """Put a backup in the place of the vault; what was there is kept, and the folder it is kept in returned; raises VaultError.

    Nothing is taken away before the copy of it stands whole among the backups, and the log goes before the database it belongs to is
    replaced: it would be taken into the other.
    """
    source = folder / BACKUPS / backup.name
    with translate_db_errors():
        if backup.checksums and not is_intact(folder, backup):
            raise DamagedError(
                f"The backup of {backup.words} is damaged itself. Nothing has been changed. "
                "Choose an older one."
            )
        names = [name for name in (KEYS, DATABASE) if (source / name).exists()]
        for name in names:
            write_atomic(folder / (name + PART), (source / name).read_bytes())
        aside = set_aside(folder)
        write_atomic(folder / RESTORED, backup.name.encode())
        (folder / WAL).unlink(missing_ok=True)
        for name in names:
            put_in_place(folder / (name + PART), folder / name)
        if (source / WAL).exists():
            write_atomic(folder / WAL, (source / WAL).read_bytes())
        sync_folder(folder)
    return aside


def clear_folder(folder: Path) -> None:
    """Keep among the backups what is left of a vault, and make room for a new one; raises VaultError."""
    with translate_db_errors():
        set_aside(folder)
        for name in (DATABASE, WAL, KEYS):
            (folder / name).unlink(missing_ok=True)


def set_aside(folder: Path) -> Path | None:
    """Copy what stands in a vault's place to its backups, and return where; None where nothing stands there; raises OSError."""
    names = [name for name in (DATABASE, WAL, KEYS) if (folder / name).exists()]
    if not names:
        return None
    now = datetime.now(UTC)
    number = 1 + max((one.number for one in list_backups(folder)), default=0)
    aside = folder / BACKUPS / f"{ASIDE}{now:%Y-%m-%d-%H%M%S}-{number}"
    part = aside.with_name(aside.name + PART)
    make_private_folder(part.parent)
    make_private_folder(part)
    for name in names:
        write_atomic(part / name, (folder / name).read_bytes())
    write_manifest(part, number, now.isoformat(), "")
    put_in_place(part, aside)
    return aside


def _read_manifest(place: Path) -> Backup:
    try:
        said = checksummed_json.from_bytes((place / MANIFEST).read_bytes())
        sums = tuple(sorted((str(name), str(kept)) for name, kept in said["sums"].items()))
        if {name for name, _ in sums} - {DATABASE, WAL} or not sums:
            return Backup(place.name)
        return Backup(place.name, int(said["number"]), str(said["made"]), str(said["mark"]), sums)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Backup(place.name)


def _has_manifest(folder: Path, backup: Backup) -> bool:
    """Whether it had a description, which then is broken."""
    return (folder / BACKUPS / backup.name / MANIFEST).exists()


def _state_digest(vault: Vault) -> str:
    """What the records hold, so that the same is not copied twice; the vault's own chain grows with every look and does not count."""
    ends = [(one.id, vault.store.head(one.id)) for one in vault.cases()]
    return hashlib.sha256(
        json.dumps([ends, vault.author]).encode() + (vault.folder / KEYS).read_bytes()
    ).hexdigest()


def _pause_between_steps(vault: Vault, path: Path) -> Callable[[int, int, int], None]:
    """What happens between the steps of a copy: a pause for others, and now and then the disk."""
    steps = 0

    def between(_status: int, _left: int, _all: int) -> None:
        nonlocal steps
        steps += 1
        if vault.closing:
            raise StorageError("The vault is being closed; the backup is made then.")
        if (
            steps % (FLUSH // AT_ONCE) == 0
        ):  # equivalent: how often it is put on the disk changes nothing of what is there
            with contextlib.suppress(OSError), path.open("rb+") as file:
                os.fsync(file.fileno())
        time.sleep(PAUSE)

    return between


def _file_checksum(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
