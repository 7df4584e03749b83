"""The encrypted vault: a folder with vault.db, keys.json and backups; what only some calls need is imported there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from prebirth.journal.errors import BusyError, DamagedError, NewerError, NotAVaultError, StorageError, VaultError
from prebirth.journal.store import VERSION, Store, Summary

DATABASE, KEYS = "vault.db", "keys.json"
BACKUPS = "backups"
KEPT = 14
"""Backups kept, one for each day the vault was opened."""


class Vault:
    """An open vault."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Open with the vault key; raises VaultError."""
        self.folder = folder
        path = folder / DATABASE
        if not path.is_file():
            raise NotAVaultError(f"There is no vault in {folder}: it has no {DATABASE}. If it was moved, restore a backup from its backups folder.")
        if not path.stat().st_size:
            raise _damaged()
        with reported():
            self._db = _connect(path, key)
            self.store = Store(self._db)
            version = self.store.version
        if version > VERSION:
            self._db.close()
            raise NewerError("This vault was made by a newer version of Prebirth. Nothing has changed. Install the newer version to open it.")
        if version == 0:
            self._db.close()
            raise _damaged()

    @classmethod
    def create(cls, folder: Path, passphrase: str, author: str) -> tuple[Vault, str]:
        """Make a vault in a folder that has none, and the recovery code to print; raises VaultError."""
        import secrets

        from prebirth.journal import keys

        if is_vault(folder):
            raise StorageError(f"{folder} already holds a vault. Nothing has changed. Open that one, or choose an empty folder.")
        key, code = secrets.token_bytes(32), keys.new_recovery_code()
        with reported():
            folder.mkdir(parents=True, exist_ok=True)
            connection = _connect(folder / DATABASE, key)
            Store(connection).create()
            Store(connection).remember("author", author)
            Store(connection).remember("device", secrets.token_hex(4))
            connection.close()
            keys.write_slots(folder / KEYS, keys.make_slots(key, {"pass-phrase": passphrase, "recovery": code}))
        return cls(folder, key), code

    @classmethod
    def unlock(cls, folder: Path, secret: str) -> Vault:
        """Open with a pass-phrase or recovery code; raises VaultError."""
        from prebirth.journal import keys

        return cls(folder, keys.open_slots(keys.read_slots(folder / KEYS), secret))

    def cases(self) -> list[Summary]:
        """Every case with its summary; raises VaultError."""
        with reported():
            return self.store.cases()

    def close(self) -> None:
        """Close the file; nothing is left to write."""
        self._db.close()

    def back_up(self, today: datetime | None = None) -> Path | None:
        """Keep today's copy of the database and of its keys, unless there is one; raises VaultError."""
        import shutil

        day = (today or datetime.now(UTC)).strftime("%Y-%m-%d")
        target = self.folder / BACKUPS / day
        if (target / DATABASE).exists():
            return None
        with reported():
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy2(self.folder / DATABASE, target / (DATABASE + ".part"))
            shutil.copy2(self.folder / KEYS, target / KEYS)
            (target / (DATABASE + ".part")).replace(target / DATABASE)
        for old in backups(self.folder)[KEPT:]:
            shutil.rmtree(self.folder / BACKUPS / old, ignore_errors=True)
        return target


def is_vault(folder: Path) -> bool:
    """Whether a folder holds a vault, whole or not."""
    return (folder / DATABASE).exists() or (folder / KEYS).exists()


def backups(folder: Path) -> list[str]:
    """The days of which there is a backup, newest first."""
    found = (folder / BACKUPS).glob(f"*/{DATABASE}")
    return sorted((path.parent.name for path in found), reverse=True)


def restore(folder: Path, day: str) -> Path:
    """Put a backup in the place of the vault, and keep what was there in a folder of its own; raises VaultError."""
    import shutil

    source = folder / BACKUPS / day
    aside = folder / f"before-restore-{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
    with reported():
        aside.mkdir()
        for name in (DATABASE, DATABASE + "-wal", DATABASE + "-shm", KEYS):
            if (folder / name).exists():
                (folder / name).replace(aside / name)
        shutil.copy2(source / DATABASE, folder / DATABASE)
        shutil.copy2(source / KEYS, folder / KEYS)
    return aside


@contextmanager
def reported() -> Iterator[None]:
    """Turn what the disk or the database says into words a worker can act on; raises VaultError."""
    try:
        yield
    except VaultError:
        raise
    except sqlcipher.DatabaseError as error:
        raise _explained(error) from error
    except OSError as error:
        raise StorageError(
            f"The folder refused ({error.strerror or error}). What was saved before is safe. Check the space on the disk and that you may write there."
        ) from error


def _connect(path: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
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


def _explained(error: Exception) -> VaultError:
    said = str(error)
    if "locked" in said or "busy" in said:
        return BusyError("This vault is open in another window. Close that one first; nothing has changed.")
    if "full" in said:
        return StorageError("The disk is full. What was saved before is safe; what you just typed is still on the screen. Free some space and type on.")
    if "readonly" in said or "unable to open" in said:
        return StorageError("This folder cannot be written. What was saved before is safe. Ask for the right to write there, or move the vault folder.")
    if "disk I/O" in said:
        return StorageError("The disk refused. What was saved before is safe. Check the disk, then open the vault again.")
    return _damaged()


def _damaged() -> DamagedError:
    return DamagedError("This vault is damaged: it was cut short or altered. Nothing has been changed. Restore a backup; what is there now is kept beside it.")
