"""Begins an assessment."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from prebirth.case.dates import PartialDate
from prebirth.case.typed_dates import Lean
from prebirth.journal.errors import VaultError
from prebirth.journal.vault import Vault
from prebirth.ui import theme
from prebirth.ui.parts import column, label
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.shell.opening import begin
from prebirth.ui.today import today


class NewDialog(QDialog):
    """Asks for the reference and, if it is known, the due date."""

    def __init__(self, parent: QWidget, vault: Vault) -> None:
        super().__init__(parent)
        self._vault = vault
        self.case_id = ""
        self.setWindowTitle(self.tr("New assessment"))
        self.setMinimumWidth(460)
        self.reference, self.due = LineField(), DayField(Lean.COMING)
        self.reference.name(self.tr("Local reference"))
        self.due.name(self.tr("Due date"))
        self._message = label("", "doubt")
        self._message.hide()
        layout = column(self)
        layout.addWidget(label(self.tr("New assessment"), "big"))
        for title, hint, field in (
            (self.tr("Local reference"), self.tr("The family's number in your case system. No names."), self.reference),
            (self.tr("Due date, if it is known"), self.tr("It can be added or changed at any time."), self.due),
        ):
            layout.addSpacing(theme.S)
            layout.addWidget(label(title, "strong"))
            layout.addWidget(label(hint, "small"))
            layout.addWidget(field)
        layout.addWidget(self._message)
        layout.addSpacing(theme.M)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole).setProperty("look", "main")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Begin, or say what keeps it from beginning."""
        self.due.settle()
        if self.due.problem:
            self.due.setFocus()
            return
        try:
            self.case_id = begin(self._vault, self.reference.text().strip(), self.due.value, PartialDate.of(today()))
        except VaultError as error:
            self._message.setText(str(error))
            self._message.show()
            return
        super().accept()
