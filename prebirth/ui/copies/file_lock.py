"""Locks the file of a copy with a pass-phrase, if somebody wants it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.secret_field import SecretField
from prebirth.ui.base.what_is_wrong import Wrong

SHORTEST = 12
"""Letters of a pass-phrase for a file that leaves."""


class FileLock(QWidget):
    """A box to tick, and the pass-phrase where it is ticked."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Lock the file with a pass-phrase (AES-256)"))
        self.secret = SecretField(self.tr("Pass-phrase for the file"))
        self.box.toggled.connect(self.secret.setVisible)
        self.secret.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(self.box)
        layout.addWidget(self.secret)

    @property
    def phrase(self) -> str:
        """The pass-phrase for the file; nothing where it is not locked."""
        return self.secret.input.text() if self.box.isChecked() and self.isEnabled() else ""

    @property
    def wrong(self) -> Wrong | None:
        """Why the file cannot be locked with what is typed; None where it can."""
        locked = self.box.isChecked() and self.isEnabled()
        if not locked or len(self.phrase) >= SHORTEST:
            return None
        text = self.tr(
            "A pass-phrase for a file needs at least {n} characters. Do not send it to the reader "
            "with the file."
        )
        return Wrong(text.format(n=SHORTEST), self.secret.input)
