"""Begins an assessment."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.case.typed_dates import Lean
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.shell.opening import begin
from prebirth.vault.errors import VaultError
from prebirth.vault.vault import Vault


class NewDialog(Dialog):
    """Asks for the reference and, if it is known, the due date."""

    def __init__(self, parent: QWidget, vault: Vault) -> None:
        super().__init__(parent, self.tr("New assessment"), (480, 0))
        self._vault = vault
        self.case_id = ""
        self.reference, self.due = LineField(), DayField(Lean.COMING)
        self.reference.name(self.tr("Local reference"))
        self.due.name(self.tr("Due date, if it is known"))
        self.head(self.tr("New assessment"))
        for title, hint, field in (
            (
                self.tr("Local reference"),
                self.tr("The family's number in your case system. No names."),
                self.reference,
            ),
            (
                self.tr("Due date, if it is known"),
                self.tr("It can be added or changed at any time."),
                self.due,
            ),
        ):
            self.body.addSpacing(theme.S)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(label(hint, "small"))
            self.body.addWidget(field)
        self.end_with(
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Begin"), "main", self.accept),
        )

    def accept(self) -> None:
        """Begin, or say what keeps it from beginning."""
        self.due.commit()
        if self.refuse(Wrong(self.due.problem, self.due) if self.due.problem else None):
            return
        try:
            self.case_id = begin(self._vault, self.reference.text().strip(), self.due.value)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        super().accept()
