"""Opens a file that others may have made: never a pipe or a device, and bounded."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

NO_FILE, TOO_LARGE = "it is no file", "it is too large"
NOTE = 1_000_000
"""Bytes of a certificate, an invitation or a list of keys, which have some thousands."""


def open_outside(path: Path) -> BufferedReader:
    """A file, opened; raises OSError where it is none.

    A pipe would be waited for, and a device such as /dev/zero never ends.
    """
    _check_is_file(path, path.stat())
    # Somebody may put a pipe in its place meanwhile: it is not waited for, and looked at again.
    unwaiting = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    opened = open(os.open(path, os.O_RDONLY | unwaiting), "rb")  # noqa: PTH123, SIM115  # a number
    try:
        _check_is_file(path, os.fstat(opened.fileno()))
    except OSError:
        opened.close()
        raise
    return opened


def read_outside(path: Path, most: int = NOTE) -> bytes:
    """The bytes of a file; raises OSError where it is none, or larger than `most` bytes."""
    with open_outside(path) as opened:
        data = opened.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, TOO_LARGE, str(path))
    return data


def _check_is_file(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, NO_FILE, str(path))
