"""Backups beside the vault: complete copies with their keys, checked, and pruned by age."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from prebirth.base.outside import open_outside, read_outside
from prebirth.vault import checksummed_json, keys
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import DamagedError, StorageError, VaultError
from prebirth.vault.files import (
    PART,
    copy_atomic,
    make_private_folder,
    put_in_place,
    sync_folder,
    write_atomic,
)
from prebirth.vault.folder import BACKUPS, DATABASE, KEYS, WAL
from prebirth.vault.vault import Vault

MANIFEST = "backup.json"
ASIDE = "aside-"
"""Begins the name of a folder with what a restored backup replaced; never pruned."""
NEWEST, DAYS, WEEKS, MONTHS = 10, 14, 8, 12
"""How many backups are kept: the newest, and the last of so many days, weeks and months."""
RESTORED = "restored"
"""The file that names the restored backup until unlocking can enter it in the vault's record."""
AT_ONCE, PAUSE = 32, 0.002
"""Pages copied in one step, and seconds of pause after it, so that nobody's typing waits."""
_ONE_AT_A_TIME = threading.Lock()
"""Two backups that begin in the same second would write into the same folder."""
FLUSH = 64
"""Pages after which the copy is synced, so that a commit never waits behind many pages."""


class Backup(NamedTuple):
    """A backup, as its manifest describes it; one without a manifest has a name only."""

    name: str
    number: int = 0
    """Its place in the order in which they were made, since a clock may be wrong."""
    made: str = ""
    state: str = ""
    """A hash of what the vault held, to see whether another backup would hold the same."""
    checksums: tuple[tuple[str, str], ...] = ()
    """The SHA-256 of each of its files, by name."""
    seal: str = ""
    """What the vault's key makes of all this; an earlier version wrote none."""
    broken: bool = False
    """Whether it has a manifest in which something was altered."""

    @property
    def is_set_aside(self) -> bool:
        """Whether it is what another backup replaced when it was restored."""
        return self.name.startswith(ASIDE)

    @property
    def words(self) -> str:
        """When it was made, for the screen."""
        try:
            made = datetime.fromisoformat(self.made or self.name.removeprefix(ASIDE)).astimezone()
        except ValueError:
            return self.name
        return f"{made.day} {made:%B %Y}, {made:%H:%M}" if self.made else f"{made.day} {made:%B %Y}"


def list_backups(folder: Path) -> list[Backup]:
    """List the backups of a vault, newest first."""
    backups = [
        _read_manifest(path.parent)
        for path in (folder / BACKUPS).glob(f"*/{DATABASE}")
        if PART not in path.parent.name and not path.parent.is_symlink()
    ]
    return sorted(
        backups, key=lambda backup: (backup.number, backup.name.removeprefix(ASIDE)), reverse=True
    )


def is_intact(folder: Path, backup: Backup) -> bool:
    """Whether every byte of a backup is as it was written.

    The key file has a checksum in itself. A backup of an earlier version has no checksums, and
    so nobody can tell. Whether the vault itself wrote the manifest, only its seal tells.
    """
    place = folder / BACKUPS / backup.name
    try:
        keys.read_slots(place / KEYS)
    except VaultError:
        return False
    return bool(backup.checksums) and all(
        _file_checksum(place / name) == kept for name, kept in backup.checksums
    )


def is_sealed(backup: Backup, key: bytes) -> bool:
    """Whether a manifest bears the seal of a vault's key: nobody without the key wrote it."""
    return hmac.compare_digest(backup.seal, _seal(_described(backup), key))


def newest_intact(folder: Path) -> Backup | None:
    """Return the newest intact backup; failing that, the newest that never had a manifest."""
    usual = [backup for backup in list_backups(folder) if not backup.is_set_aside]
    return next((backup for backup in usual if is_intact(folder, backup)), None) or next(
        (backup for backup in usual if not (backup.checksums or backup.broken)), None
    )


def back_up(vault: Vault, *, hurry: bool = True) -> Path | None:
    """Back up a vault, unless its newest backup holds the same; raises VaultError.

    In a hurry the copy is made without pauses: nobody is typing. Returns the folder of the new
    backup, or None where none was needed.
    """
    with _ONE_AT_A_TIME, translate_db_errors():
        known = [backup for backup in list_backups(vault.folder) if not backup.is_set_aside]
        mark = _state_digest(vault)
        if known and known[0].state == mark and is_intact(vault.folder, known[0]):
            return None
        now = datetime.now(UTC)
        target = vault.folder / BACKUPS / now.strftime("%Y-%m-%d-%H%M%S")
        number = 1 + max((backup.number for backup in list_backups(vault.folder)), default=0)
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
            write_manifest(part, Backup(target.name, number, now.isoformat(), mark), vault.key)
            put_in_place(part, target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        sync_folder(target.parent)
    prune(vault.folder)
    return target


@contextlib.contextmanager
def no_backup_meanwhile(vault: Vault) -> Iterator[None]:
    """Break off a backup in the making, and let none begin: what is in backups is to change."""
    before, vault.closing = vault.closing, True
    with _ONE_AT_A_TIME:
        vault.closing = before
        yield


def write_manifest(place: Path, backup: Backup, key: bytes | None) -> None:
    """Write the manifest of a backup with the checksums of its files, sealed; raises OSError.

    Without a key it bears no seal: what a restored backup replaces is set aside before anybody
    has said what opens it.
    """
    sums = {
        path.name: _file_checksum(path)
        for path in sorted(place.iterdir())
        if path.name in {DATABASE, WAL}
    }
    for name in sums:
        with (place / name).open("rb+") as file:
            os.fsync(file.fileno())
    content = _described(backup._replace(checksums=tuple(sums.items())))
    seal = {"seal": _seal(content, key)} if key else {}
    write_atomic(place / MANIFEST, checksummed_json.to_bytes(content | seal))


def prune(folder: Path) -> None:
    """Delete old backups, by their order and not by the clock, which may be wrong."""
    kept = names_to_keep(backup for backup in list_backups(folder) if not backup.is_set_aside)
    for old in list_backups(folder):
        if not old.is_set_aside and old.name not in kept:
            shutil.rmtree(folder / BACKUPS / old.name, ignore_errors=True)


def names_to_keep(newest_first: Iterable[Backup]) -> set[str]:
    """Choose the backups to keep, and return their names.

    Each backup is the last of its day, week and month if no newer one is. A backup whose time
    cannot be read is kept.
    """
    kept: set[str] = set()
    seen: dict[str, set[str]] = {"%Y-%m-%d": set(), "%G-%V": set(), "%Y-%m": set()}
    for place, backup in enumerate(newest_first):
        try:
            made = datetime.fromisoformat(backup.made or backup.name)
        except ValueError:
            kept.add(backup.name)
            continue
        for (form, known), most in zip(seen.items(), (DAYS, WEEKS, MONTHS), strict=True):
            if (span := made.strftime(form)) not in known and len(known) < most:
                known.add(span)
                kept.add(backup.name)
        if place < NEWEST:
            kept.add(backup.name)
    return kept


def restore(
    folder: Path,
    backup: Backup,
    stopped: Callable[[], bool] = lambda: False,
    begins: Callable[[], None] = lambda: None,
) -> Path | None:
    """Put a backup in the place of the vault; raises VaultError.

    What was there is kept among the backups: returns its folder, or None where nothing was there.
    `stopped` is asked until `begins` is called, which may raise to stop it: from then on the
    vault is replaced.
    """
    source = folder / BACKUPS / backup.name

    def go_on() -> None:
        if stopped():
            raise StorageError("Stopped. Nothing has been changed.")

    with translate_db_errors():
        if backup.broken or (backup.checksums and not is_intact(folder, backup)):
            raise DamagedError(
                f"The backup of {backup.words} is damaged itself. Nothing has been changed. "
                "Choose an older one."
            )
        names = [name for name in (KEYS, DATABASE) if (source / name).exists()]
        # This order survives a stop at any step. The restored files are written completely under
        # other names. What they replace stands among the backups before any of it is touched.
        # The old log goes before the database is replaced: SQLite would read it into the new one.
        parts = [folder / (name + PART) for name in names]
        try:
            for name, part in zip(names, parts, strict=True):
                copy_atomic(source / name, part, go_on)
            go_on()
            begins()
        except BaseException:
            for part in parts:
                part.unlink(missing_ok=True)
            raise
        aside = set_aside(folder)
        write_atomic(folder / RESTORED, backup.name.encode())
        (folder / WAL).unlink(missing_ok=True)
        for name in names:
            put_in_place(folder / (name + PART), folder / name)
        if (source / WAL).exists():
            copy_atomic(source / WAL, folder / WAL)
        sync_folder(folder)
    return aside


def clear_folder(folder: Path) -> None:
    """Move what is left of a vault to its backups, to make room; raises VaultError."""
    with translate_db_errors():
        set_aside(folder)
        for name in (DATABASE, WAL, KEYS):
            (folder / name).unlink(missing_ok=True)


def set_aside(folder: Path) -> Path | None:
    """Copy the files of a vault to its backups, and return where; raises OSError.

    Returns None where there are no files.
    """
    names = [name for name in (DATABASE, WAL, KEYS) if (folder / name).exists()]
    if not names:
        return None
    now = datetime.now(UTC)
    number = 1 + max((backup.number for backup in list_backups(folder)), default=0)
    aside = folder / BACKUPS / f"{ASIDE}{now:%Y-%m-%d-%H%M%S}-{number}"
    part = aside.with_name(aside.name + PART)
    make_private_folder(part.parent)
    make_private_folder(part)
    for name in names:
        copy_atomic(folder / name, part / name)
    write_manifest(part, Backup(aside.name, number, now.isoformat()), None)
    put_in_place(part, aside)
    return aside


def _read_manifest(place: Path) -> Backup:
    if not (place / MANIFEST).exists():
        return Backup(place.name)
    try:
        content = checksummed_json.from_bytes(read_outside(place / MANIFEST))
        sums = tuple(sorted((str(name), str(kept)) for name, kept in content["sums"].items()))
        # Only these two: a manifest must not make anybody read files outside the backup.
        if {name for name, _ in sums} - {DATABASE, WAL} or not sums:
            return Backup(place.name, broken=True)
        return Backup(
            place.name,
            int(content["number"]),
            str(content["made"]),
            str(content["mark"]),
            sums,
            str(content.get("seal", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Backup(place.name, broken=True)


def _described(backup: Backup) -> dict[str, Any]:
    """Return what a manifest says, and what its seal is over."""
    return {
        "number": backup.number,
        "made": backup.made,
        "mark": backup.state,
        "sums": dict(backup.checksums),
    }


def _seal(content: dict[str, Any], key: bytes) -> str:
    """Return what only the key makes of a manifest, in hex (HMAC-SHA-256)."""
    words = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(key, b"prebirth backup description " + words, "sha256").hex()


def _state_digest(vault: Vault) -> str:
    """Hash what the vault holds, so that the same is not backed up twice.

    The vault's own record of acts does not count: it grows with every unlocking.
    """
    ends = [(case.id, vault.store.head(case.id)) for case in vault.all_records()]
    return hashlib.sha256(
        json.dumps([ends, vault.author]).encode() + (vault.folder / KEYS).read_bytes()
    ).hexdigest()


def _pause_between_steps(vault: Vault, path: Path) -> Callable[[int, int, int], None]:
    """Return what to do after each step of a copy: pause, and sync now and then."""
    steps = 0

    def pause(_status: int, _left: int, _all: int) -> None:
        nonlocal steps
        steps += 1
        if vault.closing:
            raise StorageError(
                "The vault is being closed, or what opens it changed; the backup is made then."
            )
        if (
            steps % (FLUSH // AT_ONCE) == 0
        ):  # equivalent: how often it is put on the disk changes nothing of what is there
            with contextlib.suppress(OSError), path.open("rb+") as file:
                os.fsync(file.fileno())
        time.sleep(PAUSE)

    return pause


def _file_checksum(path: Path) -> str:
    try:
        with open_outside(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
