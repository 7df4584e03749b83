"""Waits for a file from outside to be read, and lets whoever waits stop it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.limited_child import Stopped
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.work import in_background

T = TypeVar("T")
Reads = Callable[[Path, Stopped], T]
"""One of `prebirth.exchange.apart`."""


def read_in_dialog(parent: QWidget, path: Path, reads: Reads[T]) -> T | None:
    """What a file holds, read away from the window; None where somebody stopped it.

    Raises ExchangeError.
    """
    reading = FileReadingDialog(parent, path, reads)
    done = reading.exec()
    reading.deleteLater()
    if reading.refused:
        raise ExchangeError(reading.refused)
    found: T | None = reading.found if done else None
    return found


class FileReadingDialog(Working):
    """Reads a file away from the window, which stays free; Cancel ends what reads it."""

    def __init__(self, parent: QWidget, path: Path, reads: Reads[Any]) -> None:
        super().__init__(parent, self.tr("Reading a file"), (440, 0))
        self._path, self._reads = path, reads
        self.found: Any = None
        self.refused = ""
        """Why it was not read; nothing where it was, or where somebody stopped it."""
        self.body.addWidget(label(self.tr("Reading {name}").format(name=path.name), "strong"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Reading a file"))
        self.body.addWidget(bar)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once it is shown, so that there is always something to stop it by."""
        super().showEvent(event)
        if not self.looking:
            self.looking = True
            path, reads, stop = self._path, self._reads, self.stop
            in_background(
                self, lambda: reads(path, lambda: stop.cancelled), self._read, self._not_read
            )

    def _read(self, found: object) -> None:
        self.looking = False
        if not self.stop.cancelled:
            self.found = found
            self.accept()

    def _not_read(self, why: str) -> None:
        self.looking = False
        if not self.stop.cancelled:
            self.refused = why
            self.done(0)
