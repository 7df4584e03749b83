"""Starts the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from prebirth.places import data_folder
from prebirth.ui import theme
from prebirth.ui.shell.window import MainWindow


def run(vault: Path | None) -> int:
    """Open the app and stay until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        return 1
    app.setApplicationName("Prebirth")
    app.setDesktopFileName("prebirth")
    theme.dress(app)
    window = MainWindow(vault or data_folder())
    window.start()
    window.show()
    return app.exec()
