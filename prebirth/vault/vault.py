"""An encrypted vault that is open: a folder with vault.db, keys.json and backups."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock, RLock
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from prebirth.base.ids import new_id
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.vault import keys, lock_file
from prebirth.vault.cipher import (
    connect,
    connect_copy,
    count_broken_pages,
    damaged_error,
    key_pragma,
    translate_db_errors,
)
from prebirth.vault.errors import (
    NewerError,
    NotAVaultError,
    ReadOnlyError,
    StorageError,
    VaultError,
)
from prebirth.vault.files import PART, create_private_file, make_private_folder
from prebirth.vault.folder import DATABASE, WAL, finish_creation, is_vault, write_key_files
from prebirth.vault.store import LOG, VERSION, JournalStore, Summary
from prebirth.vault.wal import unread_tail

LAST_CHANGE_LOST = (
    "The last change before this computer stopped did not reach the disk whole and "
    "is left out; everything before it is there. Look at what you wrote last."
)


def new_device() -> str:
    """What the entries of a vault say they were made on."""
    return secrets.token_hex(4)


class Vault:
    """An open vault."""

    def __init__(
        self,
        folder: Path,
        key: bytes,
        *,
        copy: Path | None = None,
        reason: str = "",
    ) -> None:
        """Open with the vault key, or a copy to look at with the reason why; raises VaultError.

        A vault of an earlier version stays as it is: it is upgraded when it is unlocked.
        """
        self.folder, self._key, self._copy, self.read_only = folder, key, copy, reason
        self.remarks: list[str] = []
        """What whoever opens it should be told."""
        self.slots: dict[str, Any] = {"slots": []}
        """The key file as it was when the vault was unlocked: for when the folder is not there to read it."""
        self._copy_lock, self._write_lock = Lock(), RLock()
        """Held while the database is copied, and while its connection is replaced by another."""
        self.closing = False
        """Whether it is about to be closed, so that a copy in the making is broken off."""
        path = (copy or folder) / DATABASE
        if not path.is_file():
            raise NotAVaultError(
                f"There is no vault in {folder}: it has no {DATABASE}. If it was moved, restore "
                "a backup from its backups folder."
            )
        if not path.stat().st_size:
            raise damaged_error()
        with translate_db_errors():
            self._check_log(path)
            self._db = connect(path, key, read_only=copy is not None)
            self.store = JournalStore(self._db)
            self._is = _identity(path)
            version = self.store.version
        if version > VERSION:
            self._db.close()
            raise NewerError(
                "This vault was made by a newer version of Prebirth. Nothing has changed. "
                "Install the newer version to open it."
            )
        if version == 0:
            self._db.close()
            raise damaged_error()

    @classmethod
    def create(cls, folder: Path, passphrase: str, author: str) -> tuple[Vault, str]:
        """Make a vault in a folder that has none, and the recovery code to print; raises VaultError."""
        if is_vault(folder):
            raise StorageError(
                f"{folder} already holds a vault. Nothing has changed. Open that one, or choose "
                "an empty folder."
            )
        key, code = secrets.token_bytes(32), keys.new_recovery_code()
        part = folder / (DATABASE + PART)
        with translate_db_errors():
            make_private_folder(folder)
            for left in folder.glob(f"{DATABASE}{PART}*"):
                left.unlink()
            create_private_file(part)
            connection = connect(part, key)
            JournalStore(connection).create()
            JournalStore(connection).set_meta("author", author)
            JournalStore(connection).set_meta("device", new_device())
            connection.close()
            write_key_files(
                folder, keys.make_slots(key, {keys.PASS: passphrase, keys.RECOVERY: code})
            )
            finish_creation(folder)
        vault = cls(folder, key)
        vault.note("make", Label.of(Code.VAULT_MAKE))
        lock_file.write_lock_file(folder, key, author)
        return vault, code

    @property
    def key(self) -> bytes:
        """The key that everything in it is encrypted with."""
        return self._key

    @property
    def author(self) -> str:
        """Who writes in it."""
        return self.store.meta("author")

    def cases(self) -> list[Summary]:
        """Every case with its summary; raises VaultError."""
        with translate_db_errors():
            return self.store.cases()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write, into the file that still lies where it was opened; raises VaultError."""
        if self.read_only:
            raise ReadOnlyError(f"Only to be read: {self.read_only}. Nothing was changed.")
        with self._write_lock, translate_db_errors():
            self._ensure_in_place()
            yield
            self._ensure_in_place()

    def reconnect(self) -> bool:
        """Take hold of the file again that went away and came back, as on a stick that was pulled out; whether it had; raises VaultError."""
        path = self.folder / DATABASE
        if self.read_only or not path.is_file() or _identity(path) == self._is:
            return False
        with translate_db_errors():
            self._check_log(path)
            _ORPHANED.append(self._db)
            self._db = connect(path, self._key)
            self.store = JournalStore(self._db)
            self._is = _identity(path)
        return True

    def note(
        self,
        act: str,
        label: Label,
        what: str = "",
        detail: Mapping[str, Any] | None = None,
        at: str = "",
    ) -> None:
        """Note an act in the vault's own chain; raises VaultError."""
        change = Change("act", "vault", what, act, None, dict(detail) if detail else None)
        with self.writing():
            store, now = self.store, datetime.now(UTC).isoformat()
            store.append(
                Entry(
                    new_id(),
                    LOG,
                    store.meta("author"),
                    at or now,
                    store.meta("device"),
                    str(label),
                    (change,),
                    (store.head(LOG)[1],),
                ),
                None,
            )

    def count_broken_pages(self) -> int:
        """How many pages of the database do not bear their seal; every page is read; raises VaultError."""
        with translate_db_errors():
            return count_broken_pages(self._db)

    def rekey(self, key: bytes) -> None:
        """Encrypt the whole database with another key, all or nothing; raises VaultError.

        The database says that it is done also where the disk refused; which key it has, opening it anew tells.
        """
        with self._copy_lock, self.writing():
            self._db.execute(key_pragma("rekey", key))
            self._db.close()
            try:
                self._db = connect(self.folder / DATABASE, key)
            except sqlcipher.DatabaseError:
                self._db = connect(self.folder / DATABASE, self._key)
                raise StorageError(
                    "The disk refused to take the vault with another key. It keeps the one it has, "
                    "and what was saved is safe."
                ) from None
            finally:
                self.store = JournalStore(self._db)
            self._key = key
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_into(
        self, path: Path, progress: Callable[[int, int, int], None] | None, pages: int
    ) -> None:
        """Copy the database as it stands, some pages at a time, while others go on writing through this vault; raises VaultError."""
        with self._copy_lock, translate_db_errors():
            create_private_file(path)
            copy = connect_copy(path, self._key)
            try:
                self._db.backup(copy, pages=pages, progress=progress)
                if count_broken_pages(copy):
                    raise damaged_error()
            finally:
                copy.close()

    def close(self) -> None:
        """Note where every record ended, and close the file."""
        if not self.read_only:
            with contextlib.suppress(VaultError), translate_db_errors():
                if self.store.grown_chains:
                    ended = {
                        case: self.store.head(case)[1]
                        for case in sorted(self.store.grown_chains - {LOG})
                        if self.store.has_chain(case)
                    }
                    self.note("close", Label.of(Code.VAULT_CLOSE), detail=ended)
            lock_file.remove_lock_file(self.folder)
        with contextlib.suppress(
            Exception
        ):  # a disk that has gone refuses that too, and all that was saved was saved before
            self._db.close()
        if self._copy:
            shutil.rmtree(self._copy, ignore_errors=True)

    def _ensure_in_place(self) -> None:
        """Nothing is saved in a file that nobody will find again: see that it still lies in its folder; raises StorageError."""
        if _identity(self.folder / DATABASE) != self._is:
            raise StorageError(
                f"The folder {self.folder} is not there any more. What was saved before is in "
                "it; what you just typed is still on the screen. "
                "Put the stick back in or connect the drive again, and it goes on by itself."
            )

    def _check_log(self, path: Path) -> None:
        """See that nothing of the log would be passed over; raises DamagedError."""
        found = unread_tail(path.with_name(WAL))
        if found.damaged:
            raise damaged_error()
        if found.cut and not self._copy:
            self.remarks.append(LAST_CHANGE_LOST)


_ORPHANED: list[Any] = []
"""Connections to files that went away: closing one would remove the log of the file that came back in its place."""


def _identity(path: Path) -> tuple[int, int]:
    """Which file lies at a path."""
    try:
        found = os.stat(path)  # noqa: PTH116  # after every commit: half the time of Path.stat
    except OSError:
        return (0, 0)
    return found.st_dev, found.st_ino
