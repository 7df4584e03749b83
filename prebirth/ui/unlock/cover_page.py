"""Covers a window that should lock, but holds something that could not be saved yet."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, centred, frame, label, row
from prebirth.ui.base.secret_field import SecretField
from prebirth.ui.base.work import in_background
from prebirth.vault import keys
from prebirth.vault.errors import VaultError, WrongPassError
from prebirth.vault.folder import KEYS
from prebirth.vault.vault import Vault

WIDTH = 480


class CoverPage(QWidget):
    """Asks for the pass-phrase before it shows again what waits to be saved."""

    uncovered = Signal()

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self.secret = SecretField(self.tr("Pass-phrase or recovery code"))
        self.secret.input.returnPressed.connect(self.try_it)
        self.message = self.secret.message
        self.open_button = button(self.tr("Show it again"), "main", self.try_it)
        card, inside = frame(
            "card", margins=(theme.XL, theme.XL, theme.XL, theme.L), spacing=theme.M
        )
        inside.addWidget(label(self.tr("Covered, not yet locked"), "title"))
        text = self.tr(
            "Something you typed is not saved yet, because the disk refused it. It is kept and "
            "tried again. When it is saved, this locks."
        )
        inside.addWidget(label(text, "quiet"))
        inside.addWidget(label(self.tr("Pass-phrase or recovery code"), "strong"))
        inside.addWidget(self.secret)
        inside.addWidget(self.message)
        inside.addLayout(row(self.open_button, None))
        centred(self, card, WIDTH)
        QTimer.singleShot(0, self, self.secret.input.setFocus)

    def try_it(self) -> None:
        """Show the window again, if this pass-phrase opens the vault."""
        secret = self.secret.input.text()
        self.secret.input.clear()
        self.secret.say("")
        if secret and self.open_button.isEnabled():
            self.open_button.setEnabled(False)
            in_background(self, lambda: self._right(secret), self._done, self._failed)

    def _right(self, secret: str) -> bool:
        try:
            content = keys.read_slots(self._vault.folder / KEYS)
        except VaultError:  # the folder may be what has gone
            content = self._vault.slots
        try:
            # any slot may open it, but only with the key of this very vault
            return self._vault.key in [key for _, key in keys.unwrap_all(content, secret)]
        except VaultError:
            return False

    def _done(self, right: bool) -> None:
        self.open_button.setEnabled(True)
        if right:
            self.uncovered.emit()
        else:
            self._failed(str(WrongPassError()))

    def _failed(self, message: str) -> None:
        self.secret.say(message)
