"""Replaces the process after locking, so that no secret is left in its memory.

Python and Qt copy text as they please, and neither can wipe what it has copied. The system can:
it takes back all memory of a process that is replaced.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication


def replaced(vault: Path) -> NoReturn:
    """Replace this process by a new one at the unlock page of a vault.

    The new process is told the folder of the vault, and nothing else.
    """
    if emptied(QApplication.clipboard()):
        QApplication.processEvents()
    again(command(vault))


def emptied(clipboard: QClipboard) -> bool:
    """Empty the clipboard if this program filled it; returns whether it did."""
    ours = clipboard.ownsClipboard()
    if ours:
        clipboard.clear()
    return ours


def command(vault: Path) -> list[str]:
    """The command that starts this program again, with a vault to open.

    A packaged program names its first file by itself; Python must be told it.
    """
    # orig_argv also holds the interpreter's own options, such as -I, which sys.argv lacks
    program = (
        []
        if getattr(sys, "frozen", False)
        else sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    )
    return [sys.executable, *program, "--vault", str(vault)]


def again(words: list[str]) -> NoReturn:
    """Replace this process; a system that cannot starts the new one, and this one ends."""
    if sys.platform == "win32":
        subprocess.Popen(words, close_fds=True)  # noqa: S603  # our own program
        os._exit(0)
    os.execv(words[0], words)  # noqa: S606  # our own program, without a shell
