"""Who has a vault open: a note sealed with the vault's key, for the second who comes; that it is open is for the database's own lock to say."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import secrets
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from prebirth.vault.files import write_atomic

NAME = "open-by"
BOUND = b"prebirth open by"


class LockHolder(NamedTuple):
    """Somebody who has the vault open."""

    who: str
    machine: str
    since: str
    process: int

    @property
    def words(self) -> str:
        """Who, where and since when."""
        since = datetime.fromisoformat(self.since)
        return f"{self.who or 'Somebody'} has it open on {self.machine or 'another computer'} since {since:%H:%M} on {since.day} {since:%B %Y}"


def write_lock_file(folder: Path, key: bytes, who: str) -> None:
    """Note that this process has the vault open, where the folder can be written."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    me = LockHolder(
        who, platform.node(), datetime.now().astimezone().isoformat(timespec="seconds"), os.getpid()
    )
    nonce = secrets.token_bytes(12)
    with contextlib.suppress(OSError):
        write_atomic(
            folder / NAME, nonce + AESGCM(key).encrypt(nonce, json.dumps(me).encode(), BOUND)
        )


def read_lock_file(folder: Path, key: bytes) -> LockHolder | None:
    """Who has it open, as far as the note can be read."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        data = (folder / NAME).read_bytes()
        return LockHolder(*json.loads(AESGCM(key).decrypt(data[:12], data[12:], BOUND)))
    except (OSError, ValueError, TypeError, InvalidTag):
        return None


def remove_lock_file(folder: Path) -> None:
    """Nobody has it open any more."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
