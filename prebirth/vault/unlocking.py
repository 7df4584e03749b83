"""Unlocking: from a secret to an open vault, whatever state the last stop has left its files in."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from prebirth.case.label import Code, Label
from prebirth.vault import keys, lock_file, throttle
from prebirth.vault.backups import RESTORED, back_up
from prebirth.vault.cipher import damaged_error, translate_db_errors
from prebirth.vault.erase import finish_erasures
from prebirth.vault.errors import (
    BusyError,
    DamagedError,
    NotAVaultError,
    StorageError,
    VaultError,
    WrongPassError,
)
from prebirth.vault.files import OTHERS, make_private, remove_partial_files
from prebirth.vault.folder import BACKUPS, DATABASE, KEYS, WAL, finish_creation, write_key_files
from prebirth.vault.key_rotation import finish_rotation
from prebirth.vault.store import VERSION
from prebirth.vault.vault import Vault

CHECKED_AT_ONCE = 32_000_000
"""Bytes of the largest vault whose every page is checked before it opens, which takes some 80 ms.

A larger one is checked when its backup of the day is made.
"""
TRIES = 5
"""How often a copy to look at is begun anew, where the one who writes is just tidying up."""
MENDED = "The key file was lost or damaged, and was put back from its copy beside the backups."
PUT_BACK = (
    "A backup was put in the place of this vault. What was there before is kept, "
    "and can be put back by “Restore a backup” before unlocking."
)
HALF_TURNED = (
    "A change of the vault's key was cut short, and has been put right. Make a new "
    "recovery code, in case nobody has seen the one of that change."
)


def unlock(folder: Path, secret: str, *, allow_read_only: bool = False) -> Vault:
    """Open a vault with its pass-phrase or recovery code; raises VaultError.

    Where somebody else has it open or the folder cannot be written, it is opened only to be
    read if that is allowed.
    """
    with suppress(OSError):
        finish_creation(folder)
    throttle.wait_for_turn(folder)
    try:
        content, found, mended = _find_keys(folder, secret)
    except WrongPassError:
        throttle.record_failure(folder)
        raise
    candidates = list(dict.fromkeys(key for _, key in found))
    try:
        vault = _open_with_any(folder, candidates, look=False)
    except (BusyError, StorageError) as error:
        who = next(
            (note for key in candidates if (note := lock_file.read_lock_file(folder, key))), None
        )
        busy = isinstance(error, BusyError)
        why = (
            (who.words if who else "somebody else has it open")
            if busy
            else "this folder cannot be written"
        )
        if not allow_read_only:
            if not busy:
                raise
            raise BusyError(
                f"This vault is open in another window: {why}. Close it there first; nothing "
                "has changed."
            ) from error
        return _open_with_any(folder, candidates, look=True, why=why)
    try:
        _check_pages(vault)
        _bring_up_to_date(vault, content, found, secret, mended=mended)
    except BaseException:
        vault.close()
        raise
    vault.slots = content
    return vault


def _find_keys(folder: Path, secret: str) -> tuple[dict[str, Any], list[tuple[str, bytes]], bool]:
    """The key file, what a secret opens of it, and whether it had to be taken from beside the backups."""
    try:
        content = keys.read_slots(folder / KEYS)
    except (DamagedError, NotAVaultError) as error:
        return *_find_keys_in_copies(folder, secret, error), True
    return content, keys.unwrap_all(content, secret), False


def _find_keys_in_copies(
    folder: Path, secret: str, refused: VaultError
) -> tuple[dict[str, Any], list[tuple[str, bytes]]]:
    """The newest copy of the key file that opens this database; raises WrongPassError where the secret opens none, else what it was refused for."""
    for path in (
        folder / BACKUPS / KEYS,
        *sorted((folder / BACKUPS).glob(f"*/{KEYS}"), reverse=True),
    ):
        try:
            content = keys.read_slots(path)
            found = keys.unwrap_all(content, secret)
        except WrongPassError as error:
            refused = error
        except VaultError:
            continue
        else:
            if _opens_database(folder, found):
                return content, found
    raise refused


def _opens_database(folder: Path, found: list[tuple[str, bytes]]) -> bool:
    """Whether one of the keys opens the database."""
    try:
        _open_with_any(folder, [key for _, key in found], look=False).close()
    except (BusyError, StorageError):
        return True
    except VaultError:
        return False
    return True


def _open_with_any(folder: Path, candidates: list[bytes], *, look: bool, why: str = "") -> Vault:
    """The vault by the one of some keys that fits: two, where a change of key was cut short."""
    refused: VaultError | None = None
    for key in candidates:
        copy = _copy_to_read(folder) if look else None
        try:
            vault = Vault(folder, key, copy=copy, reason=why)
        except DamagedError as error:
            refused = error
            if copy:
                shutil.rmtree(copy, ignore_errors=True)
            continue
        if not look:
            _upgrade(vault)
        return vault
    raise (
        refused or damaged_error()
    )  # equivalent: there is always a key, and what refused it says the same


def _upgrade(vault: Vault) -> None:
    """Bring a vault of an earlier version to this one, after a backup; raises VaultError."""
    if vault.store.version == VERSION:
        return
    try:
        back_up(vault)
        with translate_db_errors():
            vault.store.upgrade()
    except VaultError:
        vault.close()
        raise


def _copy_to_read(folder: Path) -> Path:
    """A copy of the encrypted database to look at while somebody else writes; raises StorageError."""
    target = Path(tempfile.mkdtemp(prefix="prebirth-"))
    with translate_db_errors():
        for _ in range(TRIES):
            before = _stamp(folder)
            for name in (DATABASE, WAL):
                with suppress(FileNotFoundError):
                    shutil.copyfile(folder / name, target / name)
                    (target / name).chmod(0o600)
            if _stamp(folder) == before:
                return target
    shutil.rmtree(target, ignore_errors=True)
    raise StorageError(
        "The vault is being written to just now. Nothing has changed. Try again in a moment."
    )


def _stamp(folder: Path) -> tuple[object, ...]:
    """What changes when the log is taken into the database; that the log alone grows does no harm to a copy."""
    database, log = folder / DATABASE, folder / WAL
    head = b""
    with suppress(FileNotFoundError), log.open("rb") as file:
        head = file.read(32)
    said = database.stat()
    return said.st_mtime_ns, said.st_size, said.st_ino, head


def _check_pages(vault: Vault) -> None:
    """See that every page bears its seal, where that takes no time to speak of; raises DamagedError."""
    if (vault.folder / DATABASE).stat().st_size <= CHECKED_AT_ONCE and vault.count_broken_pages():
        raise damaged_error()


def _bring_up_to_date(
    vault: Vault,
    content: dict[str, Any],
    found: list[tuple[str, bytes]],
    secret: str,
    *,
    mended: bool,
) -> None:
    """Bring files and record up to date; what the disk refuses of it is told, and keeps nobody out."""
    folder, key = vault.folder, vault.key
    vault.remarks += [MENDED] if mended else []
    name = next(slot for slot, opens in found if opens == key)
    try:
        if folder.stat().st_mode & OTHERS and {path.name for path in folder.iterdir()} <= OURS:
            folder.chmod(0o700)
        make_private(folder, *OURS)
        make_private(folder / BACKUPS, KEYS)
        for place in (folder / BACKUPS).glob("*/"):
            if place.stat().st_mode & OTHERS:
                place.chmod(0o700)
                make_private(place, DATABASE, WAL, KEYS)
        remove_partial_files(folder)
        if len(known := {opens for _, opens in found}) > 1:
            finish_rotation(vault, content, [*known])
            vault.remarks.append(HALF_TURNED)
        wanted = keys.slots_for_key(content, key)
        if any(
            slot["name"] == name == keys.PASS and slot.get("taken") != keys.OPAQUE
            for slot in wanted["slots"]
        ):
            wanted = keys.rewrap(wanted, key, name, secret)
        if (
            mended
            or wanted != {part: content[part] for part in ("version", "slots")}
            or not (folder / BACKUPS / KEYS).exists()
        ):
            write_key_files(folder, wanted)
        for at in throttle.failure_times(folder):
            vault.note("failed unlock", Label.of(Code.VAULT_REFUSE), at=at)
        if (restored := folder / RESTORED).exists():
            vault.note(
                "restore",
                Label.of(Code.VAULT_RESTORE),
                what=restored.read_text(encoding="utf-8", errors="replace")[:40],
            )
            restored.unlink()
            vault.remarks.append(PUT_BACK)
        vault.note("unlock", Label.of(Code.VAULT_UNLOCK), what=name)
        throttle.reset(folder)
        finish_erasures(vault)
    except (VaultError, OSError) as error:
        vault.remarks.append(str(error))
    lock_file.write_lock_file(folder, key, vault.author)


OURS = frozenset({DATABASE, WAL, KEYS, BACKUPS, lock_file.NAME, throttle.NAME, RESTORED})
