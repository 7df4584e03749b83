"""Asks what a worker wants to call a family in their own list."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.family_names import (
    LONGEST_NAME,
    family_name,
    name_for_title,
    set_family_name,
)
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.vault.errors import VaultError
from prebirth.vault.vault import Vault


class FamilyNameDialog(Dialog):
    """Takes a name for a family, and whether the window's title may show it."""

    def __init__(self, parent: QWidget, vault: Vault, case_id: str) -> None:
        super().__init__(parent, self.tr("Name the family"), (520, 0))
        self._vault, self._case = vault, case_id
        self.name = QLineEdit(family_name(vault, case_id))
        self.name.setMaxLength(LONGEST_NAME)
        self.in_title = QCheckBox(self.tr("Show it in the title of the window too"))
        self.in_title.setChecked(bool(name_for_title(vault, case_id)))
        self.head(
            self.tr("Your own name for this family"),
            self.tr(
                "It stands beside the reference in your list. It is yours alone: no copy, no "
                "hand-over and no colleague gets it. Leave it empty to take it away."
            ),
        )
        self.put_fields((self.tr("Name"), self.name))
        self.body.addWidget(self.in_title)
        self.body.addWidget(
            label(self.tr("People near your screen can read a window's title."), "quiet")
        )
        self.end_with(
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Keep the name"), "main", self.accept),
        )

    def accept(self) -> None:
        """Keep the name in the vault."""
        try:
            set_family_name(
                self._vault, self._case, self.name.text(), in_title=self.in_title.isChecked()
            )
        except VaultError as error:
            self.refuse(Wrong(str(error), self.name))
        else:
            super().accept()
