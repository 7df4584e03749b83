"""Unlocking: opens a vault with a secret, and repairs what a crash or an attack left behind."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from prebirth.base.outside import open_outside
from prebirth.case.label import Code, Label
from prebirth.vault import keys, last_saved, lock_file, throttle
from prebirth.vault.backups import RESTORED, back_up
from prebirth.vault.cipher import damaged_error, translate_db_errors
from prebirth.vault.cut_short import look_for_losses
from prebirth.vault.erase import finish_erasures
from prebirth.vault.errors import (
    BusyError,
    DamagedError,
    NotAVaultError,
    StorageError,
    VaultError,
    WrongPassError,
)
from prebirth.vault.files import OTHERS, can_lock, make_private, put_in_place
from prebirth.vault.folder import BACKUPS, DATABASE, KEYS, WAL, finish_creation, write_key_files
from prebirth.vault.key_rotation import finish_rewrap, finish_rotation
from prebirth.vault.leftovers import copy_folder, remove_copy, sweep
from prebirth.vault.store import VERSION
from prebirth.vault.tombstones import bury_again, keep_stones, read_stones
from prebirth.vault.vault import NO_LOCKS, Vault

CHECKED_AT_ONCE = 32_000_000
"""Bytes of the largest vault whose every page is checked before it opens, which takes some 80 ms.

A larger one is checked when its backup of the day is made.
"""
TRIES = 5
"""How often a copy to read is begun anew, when the writer changes the files meanwhile."""
KEY_FILE_RESTORED = (
    "The key file was lost or damaged, and was put back from its copy beside the backups."
)
BACKUP_RESTORED = (
    "A backup was put in the place of this vault. What was there before is kept, "
    "and can be put back by “Restore a backup” before unlocking."
)
FOREIGN_KEYS = (
    "The key file in this folder was of another vault. It is kept as “{name}”, and this vault's "
    "own was put back from its copy beside the backups."
)
SET_ASIDE = "keys-of-another-vault.json"
ROTATION_FINISHED = (
    "A change of the vault's key was cut short, and has been put right. Make a new "
    "recovery code, in case nobody has seen the one of that change."
)


def unlock(folder: Path, secret: str, *, allow_read_only: bool = False) -> Vault:
    """Open a vault with its pass-phrase or recovery code; raises VaultError.

    Where somebody else has it open or the folder cannot be written, it is opened only to be
    read if that is allowed.
    """
    # A vault whose creation was cut short after its keys were written is complete but for a name.
    with suppress(OSError):
        finish_creation(folder)
    throttle.wait_for_turn(folder)
    try:
        content, opened, repaired = _find_keys(folder, secret)
    except WrongPassError:
        throttle.record_failure(folder)
        raise
    # Two keys, where a rotation was cut short: the key file has the slots of both.
    candidates = list(dict.fromkeys(key for _, key in opened))
    try:
        vault = _open_with_any(folder, candidates)
    except (BusyError, StorageError) as error:
        who = next(
            (note for key in candidates if (note := lock_file.read_lock_file(folder, key))), None
        )
        locks = not isinstance(error, BusyError) or can_lock(folder)
        busy = isinstance(error, BusyError) and locks
        why = (
            (who.words if who else "somebody else has it open")
            if busy
            else "this folder cannot be written"
            if locks
            else "this folder cannot lock files"
        )
        if not allow_read_only:
            if not locks:
                raise StorageError(NO_LOCKS) from error
            if not busy:
                raise
            raise BusyError(
                f"This vault is open in another window: {why}. Close it there first; nothing "
                "has changed."
            ) from error
        vault = _open_with_any(folder, candidates, read_only_because=why)
        vault.hidden = frozenset(stone.case for stone in read_stones(folder, candidates) or ())
        return vault
    try:
        _check_pages(vault)
        _bring_up_to_date(vault, content, opened, secret, repaired=repaired)
    except BaseException:
        vault.close()
        raise
    vault.slots = content
    return vault


def _find_keys(folder: Path, secret: str) -> tuple[dict[str, Any], list[tuple[str, bytes]], str]:
    """Return the key file's content, the slots that a secret opens, and what was repaired.

    Where the key file is lost, damaged or of another vault, a copy from beside the backups is
    taken, and there is a sentence to say so.
    """
    try:
        content = keys.read_slots(folder / KEYS)
    except (DamagedError, NotAVaultError) as error:
        return *_find_keys_in_copies(folder, secret, error), KEY_FILE_RESTORED
    copies = [copy for copy in _copies(folder) if keys.is_of_another(content, copy)]
    try:
        opened = keys.unwrap_all(content, secret)
    except WrongPassError as error:
        if not copies:
            raise
        return *_find_keys_in_copies(folder, secret, error), FOREIGN_KEYS
    if copies and not _opens_database(folder, opened):
        return *_find_keys_in_copies(folder, secret, damaged_error()), FOREIGN_KEYS
    return content, opened, ""


def _copies(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield each copy of the key file that can be read, the newest first, and each only once."""
    seen: list[dict[str, Any]] = []
    for path in (
        folder / BACKUPS / KEYS,
        *sorted((folder / BACKUPS).glob(f"*/{KEYS}"), reverse=True),
    ):
        with suppress(VaultError):
            content = keys.read_slots(path)
            if content not in seen:
                seen.append(content)
                yield content


def _find_keys_in_copies(
    folder: Path, secret: str, refused: VaultError
) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """Return the newest copy of the key file that opens this database, and what it opens.

    Raises WrongPassError where the secret opens no copy, or else what was raised for the key file
    itself.
    """
    for content in _copies(folder):
        try:
            opened = keys.unwrap_all(content, secret)
        except WrongPassError as error:
            refused = error
        else:
            # A copy may be of another key, from before a rotation.
            if _opens_database(folder, opened):
                return content, opened
    raise refused


def _opens_database(folder: Path, opened: list[tuple[str, bytes]]) -> bool:
    """Whether one of the keys opens the database; true where it cannot be tried just now."""
    try:
        _open_with_any(folder, [key for _, key in opened]).close()
    except (BusyError, StorageError):
        return True
    except VaultError:
        return False
    return True


def _open_with_any(folder: Path, candidates: list[bytes], *, read_only_because: str = "") -> Vault:
    """Open the vault, or a copy to read, with the key that fits; raises VaultError."""
    refused: VaultError | None = None
    for key in candidates:
        copy = _copy_to_read(folder) if read_only_because else None
        try:
            vault = Vault(folder, key, copy=copy, reason=read_only_because)
        except DamagedError as error:
            refused = error
            if copy:
                remove_copy(copy)
            continue
        if not read_only_because:
            _upgrade(vault)
        return vault
    raise (
        refused or damaged_error()
    )  # equivalent: there is always a key, and what refused it says the same


def _upgrade(vault: Vault) -> None:
    """Bring a vault of an earlier version to this one, after a backup; raises VaultError."""
    try:
        with translate_db_errors():
            if vault.store.version == VERSION:
                return
            back_up(vault)
            vault.store.upgrade()
    except VaultError:
        vault.close()
        raise


def _copy_to_read(folder: Path) -> Path:
    """Copy the encrypted database to read it while somebody else writes; raises StorageError.

    Another process has the lock, so that opening the file here releases nobody's.
    """
    with translate_db_errors():
        target = copy_folder()
        for _ in range(TRIES):
            # If the writer reads its log into the database between the two copies, they do not
            # fit each other: the stamp has changed then, and the copy is begun anew.
            before = _stamp(folder)
            for name in (DATABASE, WAL):
                with suppress(FileNotFoundError):
                    shutil.copyfile(folder / name, target / name)
                    (target / name).chmod(0o600)
            if _stamp(folder) == before:
                return target
    remove_copy(target)
    raise StorageError(
        "The vault is being written to just now. Nothing has changed. Try again in a moment."
    )


def _stamp(folder: Path) -> tuple[object, ...]:
    """Return what changes when SQLite reads the log into the database.

    It does not change when the log only grows: a copy then lacks the newest changes, no more.
    """
    database, log = folder / DATABASE, folder / WAL
    head = b""
    with suppress(FileNotFoundError), open_outside(log) as file:
        head = file.read(32)
    status = database.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino, head


def _check_pages(vault: Vault) -> None:
    """Check the HMAC of every page, unless the vault is large; raises DamagedError."""
    if (vault.folder / DATABASE).stat().st_size <= CHECKED_AT_ONCE and vault.count_broken_pages():
        raise damaged_error()


def _bring_up_to_date(
    vault: Vault,
    content: dict[str, Any],
    opened: list[tuple[str, bytes]],
    secret: str,
    *,
    repaired: str,
) -> None:
    """Bring the vault's files and its own log up to date.

    What the disk refuses of it is told in the vault's remarks, and keeps nobody out.
    """
    folder, key = vault.folder, vault.key
    vault.remarks += [repaired.format(name=SET_ASIDE)] if repaired else []
    name = next(slot for slot, opens in opened if opens == key)
    try:
        if repaired == FOREIGN_KEYS:
            put_in_place(folder / KEYS, folder / SET_ASIDE)
        # First, before anything else is tried: what is missing at the end is looked for before
        # more is entered, and what was deleted for ever shows nowhere again.
        known = list(dict.fromkeys(opens for _, opens in opened))
        restored = (folder / RESTORED).exists()
        look_for_losses(vault, known, restored=restored)
        bury_again(vault, known, restored=restored)
        _close_to_others(folder)
        sweep(folder)
        if len(known) > 1:
            finish_rotation(vault, content, known)
            keep_stones(vault)
            vault.remarks.append(ROTATION_FINISHED)
        wanted = _renew_key_files(vault, content, name, secret, repaired=bool(repaired))
        finish_rewrap(vault, wanted)
        _log_events(vault, name)
        throttle.reset(folder)
        finish_erasures(vault)
    except (VaultError, OSError) as error:
        # A full or read-only disk must not keep a worker from reading an assessment.
        vault.remarks.append(str(error))
    lock_file.write_lock_file(folder, key, vault.author)


def _close_to_others(folder: Path) -> None:
    """Take away the rights that earlier versions left to other users; raises OSError."""
    # A folder that holds other things too is not the app's own: its mode stays.
    if folder.stat().st_mode & OTHERS and {path.name for path in folder.iterdir()} <= OURS:
        folder.chmod(0o700)
    make_private(folder, *OURS)
    make_private(folder / BACKUPS, KEYS)
    for place in (folder / BACKUPS).glob("*/"):
        if place.stat().st_mode & OTHERS:
            place.chmod(0o700)
            make_private(place, DATABASE, WAL, KEYS)


def _renew_key_files(
    vault: Vault, content: dict[str, Any], name: str, secret: str, *, repaired: bool
) -> dict[str, Any]:
    """Write the key file and its copy again where they are not as they should be.

    That is: lost, of an earlier version, or with slots of a key that the vault has no more. The
    copy may be another where a change was cut short between the two. Returns what they hold.
    """
    wanted = keys.slots_for_key(content, vault.key)
    if any(
        slot["name"] == name == keys.PASS and slot.get("taken") != keys.OPAQUE
        for slot in wanted["slots"]
    ):
        # The secret is at hand only now, so only now can its slot be brought to this version.
        wanted = keys.rewrap(wanted, vault.key, name, secret)
    if (
        repaired
        or wanted != {part: content[part] for part in ("version", "slots")}
        or not keys.is_written(vault.folder / BACKUPS / KEYS, wanted)
    ):
        write_key_files(vault.folder, wanted)
    return wanted


def _log_events(vault: Vault, slot: str) -> None:
    """Enter in the vault's own log what happened while nobody could write in it."""
    for at in throttle.failure_times(vault.folder):
        vault.note("failed unlock", Label.of(Code.VAULT_REFUSE), at=at)
    if (restored := vault.folder / RESTORED).exists():
        vault.note(
            "restore",
            Label.of(Code.VAULT_RESTORE),
            what=restored.read_text(encoding="utf-8", errors="replace")[:40],
        )
        restored.unlink()
        vault.remarks.append(BACKUP_RESTORED)
    vault.note("unlock", Label.of(Code.VAULT_UNLOCK), what=slot)


OURS = frozenset(
    {
        DATABASE,
        WAL,
        KEYS,
        BACKUPS,
        lock_file.NAME,
        throttle.NAME,
        RESTORED,
        last_saved.NAME,
        SET_ASIDE,
    }
)
"""The names that a vault's folder may hold."""
