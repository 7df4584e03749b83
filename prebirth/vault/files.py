"""Files that only their owner may read, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
from pathlib import Path

PART = ".part"
"""How the name of a file ends that is not whole yet."""
OTHERS = 0o077
TRIES, PAUSE = 20, 0.05
"""How often a file that another program holds is tried, and the seconds between: a virus scanner lets go after a few hundredths."""


def make_private_folder(folder: Path) -> None:
    """Make a folder for its owner alone; one that is there and holds nothing becomes so; raises OSError."""
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if made or not any(folder.iterdir()):
        folder.chmod(0o700)


def create_private_file(path: Path) -> None:
    """Make an empty file that was not there, for its owner alone; raises OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def write_atomic(path: Path, data: bytes) -> None:
    """Write a file for its owner alone, whole or not at all: also when the power goes; raises OSError."""
    try:
        handle, part = tempfile.mkstemp(PART, f"{path.name}.", path.parent)
    except OSError as error:
        error.filename = str(path)  # the name that somebody chose
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(Path(part), path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def put_in_place(part: Path, path: Path) -> None:
    """Give a whole file or folder its name; where another program looks at it just then, as Windows' guards do, that is waited for; raises OSError."""
    for _ in range(TRIES if sys.platform == "win32" else 0):
        with contextlib.suppress(PermissionError):
            part.replace(path)
            return
        time.sleep(PAUSE)
    part.replace(path)


def sync_folder(folder: Path) -> None:
    """See that the names in a folder are on the disk, where the system has a way to ask for it."""
    if hasattr(
        os, "O_DIRECTORY"
    ):  # equivalent: whether the names are on the disk shows only when the power goes
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def make_private(folder: Path, *names: str) -> None:
    """Take from others whatever right an earlier version left them to some files of a folder; on Windows the folder alone says who may what."""
    for path in () if sys.platform == "win32" else (folder / name for name in names):
        with contextlib.suppress(OSError):
            if path.stat().st_mode & OTHERS:
                path.chmod(0o600)


def remove_partial_files(folder: Path) -> None:
    """Remove what a stop in the middle of writing left behind."""
    for path in folder.glob(f"*{PART}*"):
        with contextlib.suppress(OSError):
            path.unlink()
