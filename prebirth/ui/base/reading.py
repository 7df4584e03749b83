"""Waits for a file from outside to be read, and lets whoever waits stop it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.limited_child import Stopped
from prebirth.ui.base.waiting import WaitingDialog

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


class FileReadingDialog(WaitingDialog):
    """Reads a file away from the window, which stays free; Cancel ends what reads it."""

    def __init__(self, parent: QWidget, path: Path, reads: Reads[Any]) -> None:
        super().__init__(parent)
        self.say(self.tr("Reading a file"), self.tr("Reading {name}").format(name=path.name))
        self._path, self._reads = path, reads
        self.found: Any = None

    def work(self) -> Callable[[], object]:
        """Read the file."""
        path, reads, stop = self._path, self._reads, self.stop
        return lambda: reads(path, lambda: stop.cancelled)

    def take(self, result: Any) -> None:
        """Keep what was found."""
        self.found = result
