"""Puts a fresh process in the place of this one after locking: no secret is left in memory.

Python and Qt copy text as they please, and neither can wipe what it has copied. The system can:
it takes back all memory of a process that ends or is replaced.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import NoReturn, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from prebirth.base.restart import SUCCEEDS, again, program
from prebirth.ui.base.work import in_background
from prebirth.ui.unlock.unlock_page import UnlockPage

LONGEST = 30_000
"""Milliseconds that the fresh process has to come to the screen."""
TURN = 1.0
"""Seconds that its window, once it stands, has to come to the front."""
OFTEN = 20
"""Milliseconds between two looks at whether the window stands, or is at the front."""


def replaced(vault: Path) -> NoReturn:
    """Replace this process at once by a new one at the unlock page of a vault.

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


def hand_over(page: UnlockPage, vault: Path) -> None:
    """Start the process that takes this one's place, and end once its window stands.

    Until then this window shows the unlock page. What somebody types there is handed over, so
    that whoever locks and goes on at once loses no letter, and no other window gets them.
    """
    app = cast("QApplication", QApplication.instance())
    page.hold()
    emptied(app.clipboard())
    fresh = subprocess.Popen(  # noqa: S603  # our own program, without a shell
        [*command(vault), SUCCEEDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )

    into, out = fresh.stdin, fresh.stdout
    assert into is not None  # noqa: S101  # both are pipes
    assert out is not None  # noqa: S101

    def fail(_why: str = "") -> None:
        fresh.kill()
        replaced(vault)

    def stand(said: bytes) -> None:
        if not said:
            fail()
        watch.timeout.connect(partial(end_once_behind, monotonic() + TURN))
        watch.start(OFTEN)

    def end_once_behind(latest: float) -> None:
        # What was typed before the other window came to the front is on its way to this one.
        if page.isActiveWindow() and monotonic() < latest:
            return
        watch.stop()
        with suppress(OSError):  # the fresh process has ended: there is nobody to tell
            into.write(json.dumps(page.held()).encode() + b"\n")
            into.close()
        os._exit(0)

    watch = QTimer(page)
    app.aboutToQuit.connect(fresh.kill)
    QTimer.singleShot(LONGEST, page, fail)
    in_background(page, out.readline, stand, fail)


def succeed(page: UnlockPage) -> None:
    """Say that this window stands, and go on with what was typed in the one before it."""
    page.hold()
    _say_shown(page)

    def take(line: bytes) -> None:
        page.go_on(*(json.loads(line) if line else ("", False)))

    in_background(page, sys.stdin.buffer.readline, take, lambda _why: page.go_on("", entered=False))


def _say_shown(page: UnlockPage) -> None:
    window = page.window().windowHandle()
    if window is None or not window.isExposed():
        QTimer.singleShot(OFTEN, page, partial(_say_shown, page))
        return
    sys.stdout.buffer.write(b"shown\n")
    sys.stdout.flush()
