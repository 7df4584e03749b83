"""Puts a backup in the place of a vault, away from the window, which stays free meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.work import in_background
from prebirth.vault.backups import Backup, restore


class PuttingBackDialog(Working):
    """Waits while a backup is copied; Cancel stops it until the vault itself is replaced."""

    def __init__(self, parent: QWidget, folder: Path, backup: Backup) -> None:
        super().__init__(parent, self.tr("Restore a backup"), (440, 0))
        self._folder, self._backup = folder, backup
        self.aside: Path | None = None
        """Where what stood there before is kept, if anything stood there."""
        self.restored = False
        self.refused = ""
        """Why it was not put back; nothing where it was, or where somebody stopped it."""
        said = self.tr("Putting the backup of {day} in place").format(day=backup.words)
        self.body.addWidget(label(said, "strong"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(said)
        self.body.addWidget(bar)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once it is shown, so that there is always something to stop it by."""
        super().showEvent(event)
        if not self.looking:
            self.looking = True
            folder, backup, stop = self._folder, self._backup, self.stop

            def begins() -> None:
                stop.commit()
                self.writing = True

            in_background(
                self,
                lambda: restore(folder, backup, lambda: stop.cancelled, begins),
                self._put_back,
                self._not_put_back,
            )

    def _put_back(self, aside: Path | None) -> None:
        self.looking = self.writing = False
        self.aside, self.restored = aside, True
        self.accept()

    def _not_put_back(self, why: str) -> None:
        self.looking = self.writing = False
        if not self.stop.cancelled:
            self.refused = why
            self.done(0)
