"""Shows what is still where: every file the program wrote, what opens it, what can go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from prebirth.base.places import state_folder
from prebirth.ui.base import folders
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.preferences import settings
from prebirth.ui.base.rows_tree import RowsTree
from prebirth.ui.base.say import sure
from prebirth.vault.errors import VaultError
from prebirth.vault.inventory import KeptFile, inventory, remove
from prebirth.vault.vault import Vault


class WhereDialog(Dialog):
    """Lists the files, and removes one that may go."""

    def __init__(self, parent: QWidget, vault: Vault) -> None:
        super().__init__(parent, self.tr("What is still where"), (920, 560))
        self._vault = vault
        self.found: list[KeptFile] = []
        text = self.tr(
            "Every file this program wrote that is still there. It cannot know what you copied "
            "by hand, printed or sent."
        )
        self.head(self.tr("What is still where"), text)
        self.tree = RowsTree((270, 230, 300))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Opened by"), self.tr("Where")])
        self.tree.setAccessibleName(self.tr("What is still where"))
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.message = label("", "quiet")
        self.remove = button(self.tr("Remove it…"), "", self._remove)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self.message)
        self.buttons(self.remove, None, button(self.tr("Close"), "main", self.accept))
        self._fill()

    def _fill(self) -> None:
        others = [
            (self.tr("settings"), Path(settings().fileName())),
            (self.tr("log of faults"), state_folder()),
        ]
        try:
            self.found = inventory(self._vault, folders.kept(folders.BACKUPS), others)
        except VaultError as error:
            self.message.setText(str(error))
        self.tree.clear()
        for kept in self.found:
            item = QTreeWidgetItem([kept.what, kept.opens, str(kept.path)])
            for column in range(3):
                item.setToolTip(column, item.text(column))
            self.tree.addTopLevelItem(item)
        self._chosen()

    def _chosen(self) -> None:
        kept = self._current()
        self.remove.setEnabled(kept is not None and kept.removable and not self._vault.read_only)

    def _current(self) -> KeptFile | None:
        row = self.tree.currentIndex().row()
        return self.found[row] if 0 <= row < len(self.found) else None

    def _remove(self) -> None:
        kept = self._current()
        text = self.tr("{what}: {path}\n\nIt is removed for ever, and nothing brings it back.")
        if kept is None or not sure(
            self, self.tr("Remove it?"), text.format(what=kept.what, path=kept.path)
        ):
            return
        try:
            remove(self._vault, kept)
        except VaultError as error:
            self.message.setText(str(error))
            return
        self.message.setText(self.tr("✓ Removed: {path}").format(path=kept.path))
        self._fill()
