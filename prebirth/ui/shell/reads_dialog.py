"""Shows who read what: each opening, search that led somewhere, and file that was written."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from prebirth.case.case import Case
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.rows_tree import RowsTree
from prebirth.ui.base.words import label_words
from prebirth.vault.errors import VaultError
from prebirth.vault.reads import ReadAct, read_acts
from prebirth.vault.vault import Vault
from prebirth.wording.acts import no_heading
from prebirth.wording.facts import day_words

MOST = 2_000
"""The newest acts that are listed; the command line lists all."""


class ReadsDialog(Dialog):
    """Lists the acts, the newest first, of one assessment or of all."""

    def __init__(self, parent: QWidget, vault: Vault, case_id: str = "") -> None:
        super().__init__(parent, self.tr("Who read what"), (900, 560))
        text = self.tr(
            "Each time somebody opened an assessment here, opened one from a search, or wrote a "
            "file of it. The vault keeps this list. No assessment has it."
        )
        self.head(self.tr("Who read what"), text)
        self.tree = RowsTree((215, 140, 195, 140, 170))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels(
            [
                self.tr("When"),
                self.tr("Who"),
                self.tr("What was done"),
                self.tr("Assessment"),
                self.tr("File"),
            ]
        )
        self.tree.setAccessibleName(self.tr("Who read what"))
        self.message = label("", "quiet")
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self.message)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))
        try:
            self._fill(vault, case_id)
        except VaultError as error:
            self.message.setText(str(error))

    def _fill(self, vault: Vault, case_id: str) -> None:
        named = {row.id: row.reference or row.id for row in vault.all_records()}
        acts = [act for act in read_acts(vault) if case_id in {"", act.case}]
        for act in acts[: -MOST - 1 : -1]:
            self.tree.addTopLevelItem(_item(act, named.get(act.case, act.case)))
        self.message.setText(
            self.tr("{n} acts; the newest {most} are listed.").format(n=len(acts), most=MOST)
            if len(acts) > MOST
            else self.tr("Nobody has read anything here yet.")
            if not acts
            else ""
        )


def _item(act: ReadAct, of: str) -> QTreeWidgetItem:
    at = datetime.fromisoformat(act.at).astimezone()
    words = label_words(act.label, Case(id=act.case), no_heading)
    item = QTreeWidgetItem([f"{day_words(at.date())}, {at:%H:%M}", act.who, words, of, act.file])
    for column in range(5):
        item.setToolTip(column, item.text(column))
    return item
