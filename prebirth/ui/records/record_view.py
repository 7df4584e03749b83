"""The table itself: rows of one height, a width shared by need, and the keys that act on a row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from prebirth.ui import theme
from prebirth.ui.records.record_model import RecordModel

ROW, ROWS = 34, 9
DATE = 96
"""Width of a column of dates."""


class RecordView(QTableView):
    """Shows the rows of a record table."""

    pasted = Signal(str)
    entered_row = Signal()
    removal_asked = Signal()

    def __init__(self, model: RecordModel) -> None:
        super().__init__()
        self._records = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def fit(self) -> None:
        """Take the height of the rows, up to a screenful."""
        rows = min(max(self._records.rowCount(), 1), ROWS)
        self.setFixedHeight(rows * theme.px(ROW) + self.horizontalHeader().sizeHint().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        weights = self._records.weights()
        date = theme.px(DATE)
        room = self.viewport().width() - date * weights.count(0)
        for column, weight in enumerate(weights):
            self.setColumnWidth(column, int(room * weight / sum(weights)) if weight else date)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take rows from the clipboard, go into the form on Enter, remove on Delete."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)
