"""The bar of actions on several chosen rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from prebirth.ui.base.parts import button, label, row


class ChosenBar(QWidget):
    """Says how many rows are chosen, and what can be done with all of them."""

    change_asked = Signal()
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = label("", "strong", wrap=False)
        self.change = button(self.tr("Change a fact in all…"), "", self.change_asked.emit)
        self.remove = button(self.tr("Remove all"), "link", self.removal_asked.emit, "trash-2")
        line = row(self._said, None, self.change, self.remove)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many rows are chosen; with fewer than two, hide."""
        self._said.setText(self.tr("{n} rows chosen").format(n=count))
        self.setVisible(count > 1)
