"""A fresh process in this one's place: nothing that was typed, shown or decrypted is left in memory after locking.

Python and Qt copy text as they please, and neither can wipe what it has copied. The system can: it takes back all memory of a
process that is replaced.
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
    """Begin anew in the place of this process, at the unlock page of a vault; nothing is handed over but where it lies."""
    if emptied(QApplication.clipboard()):
        QApplication.processEvents()
    again(command(vault))


def emptied(clipboard: QClipboard) -> bool:
    """Empty the clipboard where what it holds was put there by this program."""
    ours = clipboard.ownsClipboard()
    if ours:
        clipboard.clear()
    return ours


def command(vault: Path) -> list[str]:
    """How this program was started, with a vault to open; a launcher names the first file by itself."""
    program = (
        []
        if getattr(sys, "frozen", False)
        else sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    )
    return [sys.executable, *program, "--vault", str(vault)]


def again(words: list[str]) -> NoReturn:
    """Replace this process; where the system cannot, start the other and end this at once."""
    if sys.platform == "win32":
        subprocess.Popen(words, close_fds=True)  # noqa: S603  # our own program
        os._exit(0)
    os.execv(words[0], words)  # noqa: S606  # our own program, without a shell
