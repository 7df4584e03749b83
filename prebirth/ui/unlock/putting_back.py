"""Puts a backup in the place of a vault, away from the window, which stays free meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from prebirth.ui.base.waiting import WaitingDialog
from prebirth.vault.backups import Backup, restore


class PuttingBackDialog(WaitingDialog):
    """Waits while a backup is copied; Cancel stops it until the vault itself is replaced."""

    def __init__(self, parent: QWidget, folder: Path, backup: Backup) -> None:
        super().__init__(parent)
        said = self.tr("Putting the backup of {day} in place").format(day=backup.words)
        self.say(self.tr("Restore a backup"), said)
        self._folder, self._backup = folder, backup
        self.aside: Path | None = None
        """Where what stood there before is kept, if anything stood there."""
        self.restored = False

    def work(self) -> Callable[[], Path | None]:
        """Restore the backup; from where it replaces the vault it is not stopped any more."""
        folder, backup, stop = self._folder, self._backup, self.stop

        def begins() -> None:
            stop.commit()
            self.writing = True

        return lambda: restore(folder, backup, lambda: stop.cancelled, begins)

    def take(self, result: Path | None) -> None:
        """Keep where what it replaced lies."""
        self.aside, self.restored = result, True
