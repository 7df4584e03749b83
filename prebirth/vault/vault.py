"""An open vault: the encrypted database of one worker, in a folder with keys and backups."""

from __future__ import annotations

import contextlib
import os
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
    BusyError,
    NewerError,
    NotAVaultError,
    ReadOnlyError,
    StorageError,
    VaultError,
)
from prebirth.vault.files import PART, can_lock, create_private_file, make_private_folder
from prebirth.vault.folder import DATABASE, WAL, finish_creation, is_vault, write_key_files
from prebirth.vault.last_saved import LastSaved, Written
from prebirth.vault.leftovers import remove_copy
from prebirth.vault.store import LOG, VERSION, JournalStore
from prebirth.vault.summary import Summary
from prebirth.vault.wal import unread_tail

LAST_CHANGE_LOST = (
    "The last change before this computer stopped did not reach the disk whole and "
    "is left out; everything before it is there. Look at what you wrote last."
)

SEALING = "sealed"
"""The meta key that says that this vault seals the descriptions of its backups."""

KEPT = "last-saved"
"""The meta key that says that this vault keeps what was saved last in a file."""
ERASING = "erasing"
"""The meta key for the cases that are to be erased, until they are gone everywhere."""

NO_LOCKS = (
    "This folder cannot lock files, as some network drives cannot, so two windows could write over "
    "each other. Nothing has changed. Move the vault's folder to this computer, and open it there."
)


def new_device() -> str:
    """Make a random name for this computer, which its entries bear."""
    return os.urandom(4).hex()


class Vault:
    """An open vault, to write in or only to read.

    One thread writes at a time; a backup may be copied in another thread meanwhile.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        *,
        copy: Path | None = None,
        reason: str = "",
    ) -> None:
        """Open a vault with its key; raises VaultError.

        To be read only, open a copy of its files, which closing deletes, with the reason why.
        A vault of an earlier version stays as it is: it is upgraded when it is unlocked.
        """
        self.folder, self._key, self._copy = folder, key, copy
        self.read_only = reason
        """Why it can only be read; empty where it can be written."""
        self.remarks: list[str] = []
        """What the worker who opens it should be told, in sentences for the screen."""
        self.hidden: frozenset[str] = frozenset()
        """What was deleted for ever, but is still in a state that can only be read."""
        self.slots: dict[str, Any] = {"slots": []}
        """The key file's content at unlocking: it may be needed while the folder is away."""
        self._last_saved: LastSaved | None = None
        self._copy_lock, self._write_lock = Lock(), RLock()
        """Held while the database is copied, and while it is written or its key changes."""
        self.closing = False
        """Whether it is about to be closed: a backup in the making stops then."""
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
            self._file_id = _file_id(path)
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
        """Make a vault in a folder that has none; raises VaultError.

        Returns the open vault, and the recovery code to print.
        """
        if is_vault(folder):
            raise StorageError(
                f"{folder} already holds a vault. Nothing has changed. Open that one, or choose "
                "an empty folder."
            )
        key, code = os.urandom(32), keys.new_recovery_code()
        part = folder / (DATABASE + PART)
        with _locks_or_a_word(folder), translate_db_errors():
            make_private_folder(folder)
            for left in folder.glob(f"{DATABASE}{PART}*"):
                left.unlink()
            create_private_file(part)
            connection = connect(part, key)
            JournalStore(connection).create()
            JournalStore(connection).set_meta("author", author)
            JournalStore(connection).set_meta("device", new_device())
            JournalStore(connection).set_meta(SEALING, "1")
            JournalStore(connection).set_meta(KEPT, "1")
            connection.close()
            # The database gets its name last: what bears that name always has its keys.
            write_key_files(
                folder, keys.make_slots(key, {keys.PASS: passphrase, keys.RECOVERY: code})
            )
            finish_creation(folder)
        vault = cls(folder, key)
        vault.keep_last_saved()
        vault.note("make", Label.of(Code.VAULT_MAKE))
        lock_file.write_lock_file(folder, key, author)
        return vault, code

    @property
    def key(self) -> bytes:
        """The key with which everything in it is encrypted, 32 bytes."""
        return self._key

    @property
    def author(self) -> str:
        """The name of the worker who writes in it."""
        return self.store.meta("author")

    def cases(self) -> list[Summary]:
        """Return the summary of every assessment; raises VaultError."""
        return [listed for listed in self.all_records() if not listed.watch]

    def watches(self) -> list[Summary]:
        """Return the summary of every watch record; raises VaultError."""
        return [listed for listed in self.all_records() if listed.watch]

    def all_records(self) -> list[Summary]:
        """Return the summary of every assessment and watch record; raises VaultError."""
        with translate_db_errors():
            # What is to be erased shows no more, also where the disk has refused so far.
            gone = self.hidden.union(self.store.meta(ERASING).split())
            return [listed for listed in self.store.cases() if listed.id not in gone]

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the vault for writing; raises VaultError, also where its file has gone away."""
        if self.read_only:
            raise ReadOnlyError(f"Only to be read: {self.read_only}. Nothing was changed.")
        with self._write_lock, translate_db_errors():
            # Linux lets a program write into a deleted file without any error, as after a stick
            # was pulled out. Before: nothing is written there. After: nothing is called saved.
            self._ensure_in_place()
            yield
            self._ensure_in_place()
            if self._last_saved and self.store.new_ends:
                self._last_saved.note(self.store.new_ends)
                self.store.new_ends = {}

    def keep_last_saved(self, before: Written | None = None) -> None:
        """Keep from now on what was saved last in a file of its own, going on from before."""
        self._last_saved = LastSaved(self.folder, self._key, before)

    def reconnect(self) -> bool:
        """Open the file again if it went away and came back, as on a stick; raises VaultError.

        Returns whether it had.
        """
        path = self.folder / DATABASE
        if self.read_only or not path.is_file() or _file_id(path) == self._file_id:
            return False
        with translate_db_errors():
            self._check_log(path)
            _ORPHANED.append(self._db)
            self._db = connect(path, self._key)
            self.store = JournalStore(self._db)
            self._file_id = _file_id(path)
        return True

    def note(
        self,
        act: str,
        label: Label,
        what: str = "",
        detail: Mapping[str, Any] | None = None,
        at: str = "",
    ) -> None:
        """Enter an act in the vault's own log; raises VaultError."""
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
        """Count the pages of the database whose HMAC is wrong; raises VaultError."""
        with translate_db_errors():
            return count_broken_pages(self._db)

    def rekey(self, key: bytes) -> None:
        """Encrypt the whole database with another key, all or nothing; raises VaultError."""
        with self._copy_lock, self.writing():
            self._db.execute(key_pragma("rekey", key))
            self._db.close()
            # SQLCipher reports success also where the disk refused. Only opening the database
            # again tells which key it has.
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
            if self._last_saved:
                self._last_saved.renew(key)
            # Nothing encrypted with the old key stays in the log.
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_into(
        self, path: Path, progress: Callable[[int, int, int], None] | None, pages: int
    ) -> None:
        """Copy the database into a new file, and check the copy; raises VaultError.

        It is copied some pages at a time (-1: all at once), and progress is called after each
        step. What is written through this vault meanwhile is in the copy.
        """
        with self._copy_lock, translate_db_errors():
            create_private_file(path)
            copy = connect_copy(path, self._key)
            # By SQLite and not by copying the file: when a process closes any handle on a file,
            # POSIX releases all of its locks on it, and a second window could write.
            try:
                self._db.backup(copy, pages=pages, progress=progress)
                if count_broken_pages(copy):
                    raise damaged_error()
            finally:
                copy.close()

    def close(self) -> None:
        """Log where every chain ends, and close the file.

        Without these ends nobody could tell later that the last entries were cut off.
        """
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
        # A disk that has gone refuses to close as well, and all that was saved was saved before.
        with contextlib.suppress(Exception):
            self._db.close()
        if self._copy:
            remove_copy(self._copy)

    def _ensure_in_place(self) -> None:
        """Check that the open file still lies in its folder; raises StorageError."""
        if _file_id(self.folder / DATABASE) != self._file_id:
            raise StorageError(
                f"The folder {self.folder} is not there any more. What was saved before is in "
                "it; what you just typed is still on the screen. "
                "Put the stick back in or connect the drive again, and it goes on by itself."
            )

    def _check_log(self, path: Path) -> None:
        """Check that SQLite would ignore no saved change of the log; raises DamagedError."""
        unread = unread_tail(path.with_name(WAL))
        if unread.damaged:
            raise damaged_error()
        # In a copy the last change is cut because it is being written just now.
        if unread.cut and not self._copy:
            self.remarks.append(LAST_CHANGE_LOST)


@contextmanager
def _locks_or_a_word(folder: Path) -> Iterator[None]:
    """Say of a folder that cannot lock files what it is: SQLite takes it for another window."""
    try:
        yield
    except BusyError as error:
        if can_lock(folder):
            raise
        raise StorageError(NO_LOCKS) from error


_ORPHANED: list[Any] = []
"""Connections to files that went away, kept open until the program ends.

Closing one would delete the log by its name, which is now the log of the file that came back.
"""


def _file_id(path: Path) -> tuple[int, int]:
    """Return what tells the file at a path from another one, or zeros where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116  # after every commit: half the time of Path.stat
    except OSError:
        return (0, 0)
    return status.st_dev, status.st_ino
