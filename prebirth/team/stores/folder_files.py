"""Files in a folder that others write to: read with care, written so that others can read.

Whoever reaches the folder can put anything there: a pipe that never ends, a link to a device, a
file without end. Regular files of a bounded size are read, and nothing else is even opened.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from prebirth.base.bounded_json import bounded_json
from prebirth.team.seal import SEALED_LARGEST
from prebirth.vault.files import write_atomic

SUM = 32
"""Bytes of the digest at the end of a file."""
LONGEST = 1000
"""Bytes of the line at the beginning of a file."""
LARGEST = LONGEST + SEALED_LARGEST + SUM
"""Bytes of a file that is read."""
ARRIVING = 3600.0
"""Seconds for which a file may be there in part: another program may still be copying it."""
NOT_FOLLOWED = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


class FileState(NamedTuple):
    """By what a file that was altered is known."""

    size: int
    changed: int
    number: int


class Read(NamedTuple):
    """What a file says, or why it says nothing."""

    head: dict[str, Any]
    data: bytes
    fault: str = ""
    """What is wrong with it; empty too while it may still be on its way."""


def file_state(path: Path) -> FileState | None:
    """The state of a regular file; None for anything else."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        if stat.S_ISREG(found.st_mode):
            return FileState(found.st_size, found.st_mtime_ns, found.st_ino)
    return None


def read_file(path: Path) -> Read:
    """Read a file that somebody put there; one that is not whole says nothing."""
    try:
        content = _content(path)
    except FileNotFoundError:
        return Read({}, b"")
    except OSError as error:
        return Read({}, b"", _when_old(path, f"it cannot be read ({error.strerror or error})"))
    if isinstance(content, str):
        return Read({}, b"", content)
    line, there, data = content[:-SUM].partition(b"\n")
    if not there or len(line) > LONGEST or not _is_whole(content):
        return Read({}, b"", _when_old(path, "it is not whole"))
    with contextlib.suppress(ValueError):
        if isinstance(head := bounded_json(line), dict):
            return Read(head, data)
    return Read({}, b"", "it says nothing")


def _content(path: Path) -> bytes | str:
    """What a regular file holds, or what else lies there in words; raises OSError."""
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode):
        return f"it is {_kind(found.st_mode)} and no file"
    if found.st_size > LARGEST:
        return "it is too large"
    handle = os.open(path, NOT_FOLLOWED)
    with os.fdopen(handle, "rb") as file:
        # What was looked at by its name may be another by now.
        return file.read(LARGEST + 1) if stat.S_ISREG(os.fstat(handle).st_mode) else "it is no file"


def to_bytes(head: dict[str, Any], data: bytes) -> bytes:
    """A file that says what it is, and ends in a digest of all before."""
    content = json.dumps(head, sort_keys=True).encode() + b"\n" + data
    return content + hashlib.sha256(content).digest()


def write_shared(path: Path, content: bytes) -> None:
    """Write a file that whoever shares its folder can read; raises OSError."""
    write_atomic(path, content, lambda part: _let_in(part, path.parent, 0o640, 0o044))


def make_shared_folder(folder: Path) -> None:
    """Make a folder where whoever shares the one above it can write; raises OSError."""
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        _let_in(folder, folder.parent, 0o2770, 0o077)
    if not is_folder(folder):
        raise NotADirectoryError(20, "something else stands where a folder should")


def is_folder(folder: Path) -> bool:
    """Whether a folder is there that is no link to elsewhere."""
    with contextlib.suppress(OSError):
        return stat.S_ISDIR(folder.lstat().st_mode)
    return False


def files_in(folder: Path, kind: str) -> Iterator[Path]:
    """Whatever lies in a folder under a name with some ending; raises OSError."""
    if is_folder(folder):
        with os.scandir(folder) as found:
            names = [entry.name for entry in found if entry.name.endswith(kind)]
        yield from (folder / name for name in names)


def _let_in(made: Path, above: Path, mode: int, most: int) -> None:
    """Give a new file or folder the group of the folder above, and rights like that one's."""
    if not hasattr(os, "chown"):
        return
    # A drive that knows no groups refuses; there the drive decides who reads.
    with contextlib.suppress(OSError):
        shared = above.stat()
        with contextlib.suppress(OSError):
            os.chown(made, -1, shared.st_gid)
        for_all = shared.st_mode & 0o007 & most if shared.st_mode & 0o002 else 0
        made.chmod(mode | for_all)


def _when_old(path: Path, fault: str) -> str:
    """A fault, unless the file may still be on its way."""
    with contextlib.suppress(OSError):
        return fault if time.time() - path.lstat().st_mtime > ARRIVING else ""
    return ""


def _kind(mode: int) -> str:
    kinds = {
        stat.S_IFIFO: "a pipe",
        stat.S_IFLNK: "a link",
        stat.S_IFDIR: "a folder",
        stat.S_IFSOCK: "a socket",
    }
    return kinds.get(stat.S_IFMT(mode), "a device")


def _is_whole(content: bytes) -> bool:
    return hashlib.sha256(content[:-SUM]).digest() == content[-SUM:]
