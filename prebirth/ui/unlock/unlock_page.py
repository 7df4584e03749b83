"""Unlocks the vault, or offers a backup where the vault is damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QPushButton, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, centred, frame, label, row, where
from prebirth.ui.base.say import sure
from prebirth.ui.base.secret_field import SecretField
from prebirth.ui.base.work import in_background
from prebirth.ui.unlock.putting_back import PuttingBackDialog
from prebirth.ui.unlock.synced import warn_of_place
from prebirth.vault import throttle
from prebirth.vault.backups import Backup, clear_folder, list_backups, newest_intact
from prebirth.vault.errors import DamagedError, NotAVaultError, VaultError, WrongPassError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault

WIDTH = 480
SECOND = 1000


class UnlockPage(QWidget):
    """Takes the pass-phrase or the recovery code."""

    unlocked = Signal(object)
    other_chosen = Signal(Path)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._offered: Backup | None = None
        self._holds = self._entered = False
        self.secret = SecretField(self.tr("Pass-phrase or recovery code"))
        self.secret.input.returnPressed.connect(self.unlock)
        self.message = self.secret.message
        self.open_button = button(self.tr("Unlock"), "main", self.unlock, "key-round")
        self.newest = button("", "", lambda: self._put_back(self._offered))
        self.afresh = button(
            self.tr("Set it aside and make a new vault here…"), "", self._make_afresh
        )
        self._restore = button(self.tr("Restore a backup…"), "link", self._restore_asked)
        for part in (self.newest, self.afresh):
            part.hide()
        self._waiting = QTimer(self)
        self._waiting.setInterval(SECOND)
        self._waiting.timeout.connect(self._count)
        self._lay_out()
        QTimer.singleShot(0, self, self.secret.input.setFocus)

    def hold(self) -> None:
        """Take what is typed and do nothing with it yet: another process is on its way."""
        self._holds = True
        for part in self.findChildren(QPushButton):
            part.setEnabled(part is self.open_button)

    def held(self) -> tuple[str, bool]:
        """What was typed, and whether it was entered."""
        return self.secret.input.text(), self._entered

    def go_on(self, typed: str, entered: bool) -> None:
        """Go on with what was typed in the window before this one."""
        for part in self.findChildren(QPushButton):
            part.setEnabled(True)
        self._holds = False
        self.secret.input.setText(typed + self.secret.input.text())
        if entered or self._entered:
            self.unlock()

    def unlock(self) -> None:
        """Try what was typed, in the background: deriving the key takes a second."""
        secret = self.secret.input.text()
        if self._holds:
            self._entered = True
            self.open_button.setText(self.tr("Unlocking…"))
            return
        if not self.open_button.isEnabled():
            return
        if not secret:
            self._failed(self.tr("Type your pass-phrase, or the recovery code."), wrong=True)
            return
        self.secret.say("")
        self.open_button.setEnabled(False)
        self._count()
        self._waiting.start()
        in_background(self, lambda: _opened(self._folder, secret), self._done, self._failed)

    def _done(self, result: Vault | VaultError) -> None:
        if isinstance(result, VaultError):
            self._failed(str(result), wrong=isinstance(result, WrongPassError))
            self._offer_help(result)
            return
        self._waiting.stop()
        self.secret.input.clear()
        self.unlocked.emit(result)

    def _failed(self, message: str, *, wrong: bool = False) -> None:
        self._waiting.stop()
        self.open_button.setEnabled(True)
        self.open_button.setText(self.tr("Unlock"))
        self.secret.say(message, wrong=wrong)
        self.secret.input.selectAll()
        self.secret.input.setFocus()

    def _count(self) -> None:
        """Say how long the next try must wait after wrong ones."""
        seconds = round(throttle.remaining_delay(self._folder))
        self.open_button.setText(
            self.tr("Waiting {n} s after wrong tries…").format(n=seconds)
            if seconds > 0
            else self.tr("Unlocking…")
        )

    def _offer_help(self, error: VaultError) -> None:
        """Lay out the ways out of a damaged vault: the newest good backup, or a new vault."""
        broken = isinstance(error, DamagedError | NotAVaultError)
        self._offered = newest_intact(self._folder) if broken else None
        if self._offered:
            self.newest.setText(
                self.tr("Restore the backup of {day}").format(day=self._offered.words)
            )
            self.newest.setAccessibleName(self.newest.text())
        self.newest.setVisible(self._offered is not None)
        self.afresh.setVisible(isinstance(error, NotAVaultError) and self._offered is None)

    def _lay_out(self) -> None:
        card, inside = frame(
            "card", margins=(theme.XL, theme.XL, theme.XL, theme.L), spacing=theme.M
        )
        inside.addWidget(label(self.tr("Unlock"), "title"))
        inside.addWidget(label(where(self._folder), "small"))
        warn_of_place(inside, self._folder)
        inside.addWidget(label(self.tr("Pass-phrase or recovery code"), "strong"))
        inside.addWidget(self.secret)
        inside.addWidget(self.message)
        inside.addLayout(row(self.newest, None))
        inside.addLayout(row(self.afresh, None))
        inside.addLayout(row(self.open_button, None))
        inside.addSpacing(theme.S)
        other = button(self.tr("Open another vault…"), "link", self._other, "folder-open")
        new = button(self.tr("Make a new vault…"), "link", self._new, "plus")
        inside.addWidget(flowing(other, new, spacing=theme.L))
        self._restore.setVisible(bool(list_backups(self._folder)))
        inside.addLayout(row(self._restore, None))
        centred(self, card, WIDTH)

    def _other(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("The folder of a vault"), str(self._folder.parent)
        )
        if chosen:
            self.other_chosen.emit(Path(chosen))

    def _new(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("An empty folder for the new vault"), str(self._folder.parent)
        )
        if chosen:
            self.other_chosen.emit(Path(chosen))

    def _restore_asked(self) -> None:
        """Ask for a backup, and put it in the place of the vault."""
        known = list_backups(self._folder)
        names = [
            self.tr("{when} (what a restored backup replaced)").format(when=backup.words)
            if backup.is_set_aside
            else backup.words
            for backup in known
        ]
        text = self.tr(
            "Which backup do you want to put in place of the vault? What is there now is kept as "
            "a backup."
        )
        name, wanted = QInputDialog.getItem(
            self, self.tr("Restore a backup"), text, names, 0, editable=False
        )
        if wanted and self._may_be_put_back(known[names.index(name)]):
            self._put_back(known[names.index(name)])

    def _may_be_put_back(self, backup: Backup) -> bool:
        """Ask of a backup without a description: nobody can tell whether it is whole."""
        if backup.checksums or backup.broken:  # restoring looks at what there is to look at
            return True
        text = self.tr(
            "The backup of {day} has no description: an earlier version made it, or the "
            "description was lost. Nobody can tell whether it is whole before it is unlocked. What "
            "is there now is kept. Put it in place?"
        )
        return sure(self, self.tr("Restore it all the same?"), text.format(day=backup.words))

    def _put_back(self, backup: Backup | None) -> None:
        if backup is None:
            return
        putting = PuttingBackDialog(self, self._folder, backup)
        putting.exec()
        putting.deleteLater()
        if not putting.restored:
            if putting.refused:
                self._failed(putting.refused)
            return
        aside = putting.aside
        self.newest.hide()
        self.secret.say("")
        text = self.tr(
            "The backup of {day} is in place. Unlock it with the pass-phrase of that day or of "
            "today."
        ).format(day=backup.words)
        kept = (
            self.tr("What was there before is kept in {folder}.").format(folder=aside)
            if aside
            else ""
        )
        QMessageBox.information(self, self.tr("Restored"), f"{text} {kept}".strip())

    def _make_afresh(self) -> None:
        text = self.tr(
            "What is left of the vault is kept in its backups folder, and a new, empty vault is "
            "made here. Go on?"
        )
        if not sure(self, self.tr("Make a new vault here?"), text):
            return
        try:
            clear_folder(self._folder)
        except VaultError as error:
            self._failed(str(error))
            return
        self.other_chosen.emit(self._folder)


def _opened(folder: Path, secret: str) -> Vault | VaultError:
    """Open the vault, read-only if it cannot be written; or return why it stays shut."""
    try:
        return unlock(folder, secret, allow_read_only=True)
    except VaultError as error:
        return error
