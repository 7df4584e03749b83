"""What a kill leaves behind is swept: half backups, half files, and copies made to read.

Only whoever has the vault open to write sweeps its folder: nobody else can be writing there then.
A copy to read lies in the temporary folder; a lock on a file in it says that its reader lives.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from prebirth.vault.files import PART
from prebirth.vault.folder import BACKUPS, DATABASE, WAL

PREFIX, HELD = "prebirth-", "held"
"""How the name of a copy to read begins, and the file in it that its reader has locked."""
COPIED = frozenset({DATABASE, WAL, HELD, f"{DATABASE}-shm", f"{DATABASE}-journal"})
UNHELD = 86_400
"""Seconds after which a copy that nobody locks goes: earlier builds locked none."""
_held: dict[Path, BinaryIO] = {}
"""The locked file of each copy that this process reads."""


def copy_folder() -> Path:
    """Make a private folder for a copy to read, which is this process's own; raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    _held[folder] = (folder / HELD).open("xb")
    _lock(_held[folder])
    return folder


def remove_copy(folder: Path) -> None:
    """Remove a copy that this process has read."""
    if file := _held.pop(folder, None):
        file.close()
    shutil.rmtree(folder, ignore_errors=True)


def half_written(folder: Path) -> Iterator[Path]:
    """Yield every file and folder of a vault that was never finished."""
    for place in (folder, folder / BACKUPS, *(folder / BACKUPS).glob("*/")):
        yield from place.glob(f"*{PART}")
        yield from place.glob(f"*{PART}-*")


def dead_copies() -> Iterator[Path]:
    """Yield the copies to read whose reader was killed."""
    with contextlib.suppress(OSError):
        for folder in _temporary_folder().glob(f"{PREFIX}*"):
            with contextlib.suppress(OSError):
                if folder not in _held and _is_ours(folder) and _is_dead(folder):
                    yield folder


def sweep(folder: Path) -> None:
    """Remove from a vault's folder and the temporary folder what was never finished."""
    for path in (*half_written(folder), *dead_copies()):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                path.unlink()


def _temporary_folder() -> Path:
    """Return where copies lie; Python's own way to find out writes a file there to try."""
    named = (os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
    return Path(tempfile.tempdir or next(filter(None, named), "/tmp"))  # noqa: S108  # to look


def _is_ours(folder: Path) -> bool:
    """Whether a folder holds a copy to read of this user, and nothing else."""
    mine = sys.platform == "win32" or folder.lstat().st_uid == os.getuid()
    return (
        mine
        and folder.is_dir()
        and not folder.is_symlink()
        and {path.name for path in folder.iterdir()} <= COPIED
    )


def _is_dead(folder: Path) -> bool:
    if not (folder / HELD).exists():
        return time.time() - folder.stat().st_mtime > UNHELD
    with (folder / HELD).open("rb+") as file:
        return _lock(file)


def _lock(file: BinaryIO) -> bool:
    """Lock a file until it is closed; whether that could be done."""
    try:
        if sys.platform == "win32":
            import msvcrt  # of Windows alone

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # of the others alone

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
