"""Files that only their owner may read, written atomically and durably."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from prebirth.base.outside import open_outside

PART = ".part"
"""How the name of a file ends while it is being written."""
PIECE = 1 << 20
"""Bytes that are copied at once: a file may be larger than the memory."""
OTHERS = 0o077
"""The mode bits of the group and of everybody else."""
TRIES, PAUSE = 20, 0.05
"""On Windows: tries of a rename, and seconds between them.

A virus scanner holds a new file for a few hundredths of a second.
"""


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter; raises OSError.

    An empty folder that is there is closed to others too; one in use keeps its mode.
    """
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if made or not any(folder.iterdir()):
        folder.chmod(0o700)


def create_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read; raises OSError where it exists."""
    # O_EXCL: never follow a link or take over a file that somebody put there beforehand.
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def write_atomic(
    path: Path, data: bytes, let_in: Callable[[Path], None] = lambda _part: None
) -> None:
    """Write a private file whole or not at all, also when the power fails; raises OSError.

    `let_in` gives others their rights to the file before it has its name.
    """
    _write_whole(path, (data,), let_in)


def copy_atomic(source: Path, path: Path, each: Callable[[], None] = lambda: None) -> None:
    """Copy a file of any size, made by anybody, as `write_atomic` writes; raises OSError.

    A pipe or a device is refused. `each` is called at every piece, and may raise to stop it.
    """

    def pieces() -> Iterator[bytes]:
        with open_outside(source) as opened:
            while piece := opened.read(PIECE):
                each()
                yield piece

    _write_whole(path, pieces(), lambda _part: None)


def _write_whole(path: Path, pieces: Iterable[bytes], let_in: Callable[[Path], None]) -> None:
    try:
        handle, part = tempfile.mkstemp(PART, f"{path.name}.", path.parent)
    except OSError as error:
        error.filename = str(path)  # the name that somebody chose
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            # Before the rename: otherwise the new name may reach the disk before the content
            # does, and after a power cut the old file is gone and the new one empty.
            os.fsync(file.fileno())
        let_in(Path(part))
        put_in_place(Path(part), path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def put_in_place(part: Path, path: Path) -> None:
    """Rename a finished file or folder to its final name; raises OSError.

    On Windows a scanner that holds the file makes a rename fail, so it is tried for a second.
    """
    for _ in range(TRIES if sys.platform == "win32" else 0):
        with contextlib.suppress(PermissionError):
            part.replace(path)
            return
        time.sleep(PAUSE)
    part.replace(path)


def sync_folder(folder: Path) -> None:
    """Write the names in a folder to the disk, where the system can: a rename lasts only then."""
    if hasattr(
        os, "O_DIRECTORY"
    ):  # equivalent: whether the names are on the disk shows only when the power goes
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def can_lock(folder: Path) -> bool:
    """Whether files of a folder can be locked; true where nobody can tell."""
    if sys.platform == "win32":
        return True
    import fcntl  # of the others alone

    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in {errno.ENOLCK, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
    return True


def make_private(folder: Path, *names: str) -> None:
    """Take away the rights that an earlier version left others to some files of a folder.

    On Windows files inherit their folder's access list, so there is nothing to do.
    """
    for path in () if sys.platform == "win32" else (folder / name for name in names):
        with contextlib.suppress(OSError):
            if path.stat().st_mode & OTHERS:
                path.chmod(0o600)
