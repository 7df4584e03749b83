"""Replaces the process after locking, so that no secret is left in its memory.

Python and Qt copy text as they please, and neither can wipe what it has copied. The system can:
it takes back all memory of a process that is replaced.
"""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from prebirth.base.restart import again, program


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
    """The command that starts this program again, with a vault to open."""
    return [*program(), "--vault", str(vault)]
