"""A list as high as its rows, which shows with the keyboard in it what a key would do."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListWidget

SPACING = 2


class WholeList(QListWidget):
    """Asks for room for every row; where there is less it scrolls.

    With the keyboard it marks a row from the beginning, for Space ticks it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACING)
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """The room for all of it: Qt forgets the spacing above and below each row."""
        return super().sizeHint() + QSize(0, 2 * SPACING * self.count())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row that keys would act on: Qt goes to the first one and does not show it."""
        super().focusInEvent(event)
        if self.count() and not self.selectedItems():
            self.setCurrentRow(max(self.currentRow(), 0))
