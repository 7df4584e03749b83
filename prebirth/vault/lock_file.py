"""The lock file: tells a second user who has the vault open, on which computer, since when.

It only informs. Whether the vault is open is decided by the database's own lock, which also ends
with a process that was killed.
"""

from __future__ import annotations

import contextlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from prebirth.base.outside import read_outside
from prebirth.vault import aead
from prebirth.vault.files import write_atomic

NAME = "open-by"
PURPOSE = b"prebirth open by"


class LockHolder(NamedTuple):
    """Who has the vault open; stored as a JSON list in this order."""

    who: str
    machine: str
    since: str
    process: int

    @property
    def words(self) -> str:
        """Who has it open, where and since when, as a clause for the screen."""
        since = datetime.fromisoformat(self.since)
        return (
            f"{self.who or 'Somebody'} has it open on {self.machine or 'another computer'} "
            f"since {since:%H:%M} on {since.day} {since:%B %Y}"
        )


def write_lock_file(folder: Path, key: bytes, who: str) -> None:
    """Note that this process has the vault open, where the folder can be written."""
    import platform  # takes 1.5 ms; the window comes up before a lock file is written

    holder = LockHolder(
        who, platform.node(), datetime.now().astimezone().isoformat(timespec="seconds"), os.getpid()
    )
    # Encrypted: a worker's name beside a vault of this kind is nobody else's business, and
    # nobody without the key can put a false name there.
    sealed = aead.seal(key, json.dumps(holder).encode(), PURPOSE)
    with contextlib.suppress(OSError):
        write_atomic(folder / NAME, sealed)


def read_lock_file(folder: Path, key: bytes) -> LockHolder | None:
    """Return who has the vault open, or None where no lock file can be read with this key."""
    try:
        content = aead.unseal(key, read_outside(folder / NAME), PURPOSE)
        return None if content is None else LockHolder(*json.loads(content))
    except (OSError, ValueError, TypeError):
        return None


def remove_lock_file(folder: Path) -> None:
    """Remove the lock file when the vault is closed."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
