"""The files in a vault's folder: database, key file, and backups with a copy of the keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from prebirth.vault.files import PART, make_private_folder, put_in_place, sync_folder
from prebirth.vault.keys import write_slots

DATABASE, KEYS, WAL = "vault.db", "keys.json", "vault.db-wal"
BACKUPS = "backups"


def is_vault(folder: Path) -> bool:
    """Whether a folder holds a vault: complete, damaged, or one whose creation was cut short."""
    return (
        (folder / DATABASE).exists()
        or (folder / KEYS).exists()
        or any((folder / BACKUPS).glob(f"2*/{DATABASE}"))
    )


def write_key_files(folder: Path, content: dict[str, Any]) -> None:
    """Write the key file and its copy beside the backups; raises OSError."""
    make_private_folder(folder / BACKUPS)
    # The copy first: a stop between the two leaves at least one file that opens the vault.
    write_slots(folder / BACKUPS / KEYS, content)
    write_slots(folder / KEYS, content)


def finish_creation(folder: Path) -> None:
    """Put the database of a new vault in its place, once its key file is there; raises OSError.

    A new database is made under another name: were it in place before its keys, a stop between
    the two would leave a vault that nothing opens.
    """
    part = folder / (DATABASE + PART)
    if part.exists() and (folder / KEYS).exists() and not (folder / DATABASE).exists():
        put_in_place(part, folder / DATABASE)
        sync_folder(folder)
