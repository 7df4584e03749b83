"""Replaces this process by a new one of the same program."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import NoReturn

SUCCEEDS = "--succeeds"
"""The word by which a window is told that it takes the place of the one that has started it."""


def program() -> list[str]:
    """The words that start this program again, without its arguments.

    A packaged program names its first file by itself; Python must be told it.
    """
    # orig_argv also holds the interpreter's own options, such as -I, which sys.argv lacks
    own = (
        []
        if getattr(sys, "frozen", False)
        else sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    )
    return [sys.executable, *own]


def again(words: list[str]) -> NoReturn:
    """Replace this process; a system that cannot starts the new one, and this one ends."""
    if sys.platform == "win32":
        subprocess.Popen(words, close_fds=True)  # noqa: S603  # our own program
        os._exit(0)
    os.execv(words[0], words)  # noqa: S606  # our own program, without a shell


def without(variable: str) -> None:
    """Go on without a variable of the environment: where it was set, in a new process.

    The system keeps a process's first environment in its memory as long as it runs, whatever the
    process forgets of it.
    """
    if os.environ.pop(variable, None) is not None:
        again([*program(), *sys.argv[1:]])
