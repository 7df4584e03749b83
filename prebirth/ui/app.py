"""Starts the window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from prebirth.places import data_folder
from prebirth.ui import theme
from prebirth.ui.shell.window import MainWindow

SETTLED = 400
"""Milliseconds after which, with the window painted, memory is tidied again."""


def run(vault: Path | None) -> int:
    """Open the app and stay until it is closed."""
    app = begun(sys.argv[:1])
    window = MainWindow(vault or data_folder())
    window.start()
    window.show()
    return app.exec()


def begun(arguments: list[str]) -> QApplication:
    """The application, dressed; its memory is tidied from when the window is there."""
    app = QApplication([*arguments, "-style", "fusion"])  # by argument, since asking for a style loads all of its names (5 ms)
    app.setApplicationName("Prebirth")
    app.setDesktopFileName("prebirth")
    theme.dress(app)
    QTimer.singleShot(SETTLED, gc.enable)
    return app
