"""The connection to an encrypted database, and what it says in words a worker can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from prebirth.vault.errors import BusyError, DamagedError, StorageError, VaultError

WAIT = 1.0
"""Seconds in which somebody else who looks at the file, such as a virus scanner, may let go of it."""


def connect(path: Path, key: bytes, *, read_only: bool = False) -> sqlcipher.Connection:
    """Open a database to write in, for this process alone; or only to look at it; raises sqlcipher3.DatabaseError."""
    connection = sqlcipher.connect(
        str(path), timeout=WAIT, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(key_pragma("key", key))
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return connection
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_copy(path: Path, key: bytes) -> sqlcipher.Connection:
    """Open an empty database to copy another into: a copy that is cut short is thrown away, so it needs neither log nor patience of the disk."""
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(key_pragma("key", key))
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def key_pragma(pragma: str, key: bytes) -> str:
    """The statement that gives a database its key, or another one."""
    return f"PRAGMA {pragma} = \"x'{key.hex()}'\""


def count_broken_pages(connection: sqlcipher.Connection) -> int:
    """How many pages of a database do not bear the seal they were written with; every page is read."""
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


@contextmanager
def translate_db_errors() -> Iterator[None]:
    """Turn what the disk or the database says into words a worker can act on; raises VaultError."""
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
    """What is said of a vault that is not whole."""
    return DamagedError(
        "This vault is damaged: it was cut short or altered. Nothing has been changed. "
        "Restore a backup; what is there now is kept beside it."
    )


def _worded_error(error: Exception) -> VaultError:
    said = str(error)
    if "locked" in said or "busy" in said:
        return BusyError(
            "This vault is open in another window. Close that one first; nothing has changed."
        )
    if "full" in said:
        return StorageError(
            "The disk is full. What was saved before is safe; what you just typed is still "
            "on the screen. Free some space and type on."
        )
    if "readonly" in said or "unable to open" in said:
        return StorageError(
            "This folder cannot be written. What was saved before is safe. Ask for the "
            "right to write there, or move the vault folder."
        )
    if "disk I/O" in said:
        return StorageError(
            "The disk refused. What was saved before is safe; what you just typed is still "
            "on the screen. Check the disk; it is tried again."
        )
    return damaged_error()
