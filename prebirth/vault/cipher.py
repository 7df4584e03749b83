"""Connections to the encrypted database (SQLCipher), and its errors in a worker's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from prebirth.vault.errors import BusyError, DamagedError, StorageError, VaultError

WAIT = 1.0
"""Seconds to wait for another program to let go of the file, such as a virus scanner."""


def connect(path: Path, key: bytes, *, read_only: bool = False) -> sqlcipher.Connection:
    """Open a database for this process only, or to be read; raises sqlcipher3.DatabaseError."""
    connection = sqlcipher.connect(
        str(path), timeout=WAIT, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(key_pragma("key", key))
        # Exclusive also keeps the log's index in memory: no vault.db-shm, which needs shared
        # memory and so does not work on a network drive.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return connection
        connection.execute("PRAGMA journal_mode = WAL")
        # What is called saved has reached the disk, so every commit waits for it.
        connection.execute("PRAGMA synchronous = FULL")
        # What is deleted is overwritten, and no temporary file with anybody's words is written.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        # The exclusive lock is taken with the first write: a second window learns it here.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_copy(path: Path, key: bytes) -> sqlcipher.Connection:
    """Open an empty database to copy another into, without log or syncs.

    A copy that is cut short is thrown away whole, and its file is synced when it is complete.
    """
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(key_pragma("key", key))
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def key_pragma(pragma: str, key: bytes) -> str:
    """Return the PRAGMA that gives a connection its raw key ("key") or another one ("rekey")."""
    return f"PRAGMA {pragma} = \"x'{key.hex()}'\""


def count_broken_pages(connection: sqlcipher.Connection) -> int:
    """Count the pages whose HMAC is wrong; every page is read."""
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


@contextmanager
def translate_db_errors() -> Iterator[None]:
    """Turn errors of the disk and of the database into VaultErrors that say what to do."""
    try:
        yield
    except VaultError:
        raise
    except sqlcipher.DatabaseError as error:
        raise _worded_error(error) from error
    except OSError as error:
        raise StorageError(
            f"The folder refused ({error.strerror or error}). What was saved before is "
            "safe. Check the space on the disk and that you may write there."
        ) from error


def damaged_error() -> DamagedError:
    """Make the error for a vault that was cut short or altered."""
    return DamagedError(
        "This vault is damaged: it was cut short or altered. Nothing has been changed. "
        "Restore a backup; what is there now is kept beside it."
    )


def _worded_error(error: Exception) -> VaultError:
    text = str(error)
    if "locked" in text or "busy" in text:
        return BusyError(
            "This vault is open in another window. Close that one first; nothing has changed."
        )
    if "full" in text:
        return StorageError(
            "The disk is full. What was saved before is safe; what you just typed is still "
            "on the screen. Free some space and type on."
        )
    if "readonly" in text or "unable to open" in text:
        return StorageError(
            "This folder cannot be written. What was saved before is safe. Ask for the "
            "right to write there, or move the vault folder."
        )
    if "disk I/O" in text:
        return StorageError(
            "The disk refused. What was saved before is safe; what you just typed is still "
            "on the screen. Check the disk; it is tried again."
        )
    return damaged_error()
