"""Unlocking the vault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from prebirth.journal.errors import VaultError
from prebirth.journal.vault import Vault, backups, restore
from prebirth.ui import theme
from prebirth.ui.flow import flowing
from prebirth.ui.parts import button, centred, frame, label, row, where
from prebirth.ui.unlock.secret_field import SecretField
from prebirth.ui.work import in_background

WIDTH = 480


class UnlockPage(QWidget):
    """Takes the pass-phrase or the recovery code."""

    unlocked = Signal(object, str)
    other_chosen = Signal(Path)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.secret = SecretField(self.tr("Pass-phrase or recovery code"))
        self.secret.input.returnPressed.connect(self.unlock)
        self.message = label("", "doubt")
        self.message.hide()
        self.open_button = button(self.tr("Unlock"), "main", self.unlock, "key-round")
        self._restore = button(self.tr("Restore a backup…"), "link", self._restore_asked)
        self._lay_out()
        QTimer.singleShot(0, self, self.secret.input.setFocus)

    def unlock(self) -> None:
        """Try what was typed, off the thread that draws."""
        secret = self.secret.input.text()
        if not secret or not self.open_button.isEnabled():
            return
        self.open_button.setEnabled(False)
        self.open_button.setText(self.tr("Unlocking…"))
        in_background(self, lambda: _opened(self._folder, secret), self._done, self._failed)

    def _done(self, result: tuple[Vault, str]) -> None:
        self.secret.input.clear()
        self.unlocked.emit(*result)

    def _failed(self, message: str) -> None:
        self.open_button.setEnabled(True)
        self.open_button.setText(self.tr("Unlock"))
        self.message.setText(message)
        self.message.show()
        self.secret.input.selectAll()
        self.secret.input.setFocus()

    def _lay_out(self) -> None:
        card, inside = frame("card", margins=(theme.XL, theme.XL, theme.XL, theme.L), spacing=theme.M)
        inside.addWidget(label(self.tr("Unlock"), "title"))
        inside.addWidget(label(where(self._folder), "small"))
        inside.addWidget(label(self.tr("Pass-phrase or recovery code"), "strong"))
        inside.addWidget(self.secret)
        inside.addWidget(self.message)
        inside.addLayout(row(self.open_button, None))
        inside.addSpacing(theme.S)
        other = button(self.tr("Open another vault…"), "link", self._other, "folder-open")
        new = button(self.tr("Make a new vault…"), "link", self._new, "plus")
        inside.addWidget(flowing(other, new, spacing=theme.L))
        self._restore.setVisible(bool(backups(self._folder)))
        inside.addLayout(row(self._restore, None))
        centred(self, card, WIDTH)

    def _other(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("The folder of a vault"), str(self._folder.parent))
        if chosen:
            self.other_chosen.emit(Path(chosen))

    def _new(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("An empty folder for the new vault"), str(self._folder.parent))
        if chosen:
            self.other_chosen.emit(Path(chosen))

    def _restore_asked(self) -> None:
        days = backups(self._folder)
        text = self.tr("Put which day's backup in the place of the vault? What is there now is kept in a folder beside it.")
        day, wanted = QInputDialog.getItem(self, self.tr("Restore a backup"), text, days, 0, editable=False)
        if not wanted:
            return
        try:
            aside = restore(self._folder, day)
        except VaultError as error:
            self._failed(str(error))
            return
        QMessageBox.information(
            self, self.tr("Restored"), self.tr("The backup of {day} is in place. What was there before is kept in {folder}.").format(day=day, folder=aside)
        )


def _opened(folder: Path, secret: str) -> tuple[Vault, str]:
    """The vault, after keeping today's backup of it; and what kept it from being backed up, if anything did."""
    vault = Vault.unlock(folder, secret)
    try:
        vault.back_up()
    except VaultError as error:
        return vault, str(error)
    return vault, ""
