"""A list as high as its rows, so that none of them is cut where there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget

SPACING = 2


class WholeList(QListWidget):
    """Asks for room for every row; where there is less it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACING)
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """The room for all of it: Qt forgets the spacing above and below each row."""
        return super().sizeHint() + QSize(0, 2 * SPACING * self.count())
