"""The table of a kind of record: its column widths, and the keys that act on a row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from prebirth.ui.base import theme
from prebirth.ui.records.record_model import RecordModel

ROW, ROWS = 34, 9
DATE, ARROW = 96, 24
"""Pixels: width of a date column, and room beside a title for its edges and sort arrow."""
EDGES, ENOUGH, SAMPLE = 22, 420, 24
"""Pixels beside a cell's text; pixels of the widest column; rows measured for its text."""

TITLES = 14
"""Pixels above and below the titles, together."""
STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RecordView(QTableView):
    """Shows the rows of a record table."""

    pasted = Signal(str)
    entered_row = Signal()
    removal_asked = Signal()
    moved = Signal(int, int)
    """A row was moved: from which row, and before which."""

    def __init__(self, model: RecordModel) -> None:
        super().__init__()
        self._records = model
        if model.by_hand:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(-1 if model.by_hand else 0, Qt.SortOrder.AscendingOrder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)

    def fit(self) -> None:
        """Be as high as the rows, up to ROWS of them."""
        rows = min(max(self._records.rowCount(), 1), ROWS)
        self._share()
        self.setFixedHeight(rows * theme.px(ROW) + self.horizontalHeader().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        high = self.horizontalHeader().height()
        self._share()
        if self.horizontalHeader().height() != high:
            self.fit()

    def _share(self) -> None:
        """Give each column the width of its title, and share the rest by need."""
        titles, weights = self._records.titles(), self._records.weights()
        head, text = (
            self.horizontalHeader().fontMetrics().horizontalAdvance,
            self.fontMetrics().horizontalAdvance,
        )
        room = self.viewport().width()
        for halves in (False, True):
            wide = [halved(title, head) if halves else head(title) for title in titles]
            least = [
                max(width + theme.px(ARROW), 0 if weight else theme.px(DATE))
                for width, weight in zip(wide, weights, strict=True)
            ]
            if sum(least) <= room:
                break
        self._stand_titles(two=halves)
        cut = [0.0] * len(least)
        for row in range(0, self._records.rowCount(), max(self._records.rowCount() // SAMPLE, 1)):
            for column, width in enumerate(least):
                words = str(self._records.index(row, column).data() or "")
                cut[column] = max(
                    cut[column], min(text(words) + theme.px(EDGES), theme.px(ENOUGH)) - width
                )
        for column, width in enumerate(shared(room, least, cut, weights)):
            self.setColumnWidth(column, width)

    def _stand_titles(self, *, two: bool) -> None:
        """Let the titles stand in two lines where there is no room for one."""
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideNone if two else Qt.TextElideMode.ElideRight)
        self._records.titles_wrap = two
        lines = header.fontMetrics().lineSpacing()
        header.setFixedHeight(lines * (2 if two else 1) + theme.px(TITLES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take rows from the clipboard, go into the form on Enter, remove on Delete."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in STEPS:
            self.carry(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def carry(self, by: int) -> None:
        """Move the current row up or down, where the worker decides the order."""
        row = self.currentIndex().row()
        if self._records.by_hand and 0 <= row + by < self._records.rowCount() and row >= 0:
            self.moved.emit(row, row + by + (by > 0))

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop a dragged row: the record is moved, and the table follows."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        to = (
            index.row() + (spot.y() > self.visualRect(index).center().y())
            if index.isValid()
            else self._records.rowCount()
        )
        self.moved.emit(self.currentIndex().row(), to)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()


def halved(title: str, width: Callable[[str], int]) -> int:
    """Return the width of a title in two lines, broken where their widths differ least."""
    words = title.split()
    return min(
        (
            max(width(" ".join(words[:place])), width(" ".join(words[place:])))
            for place in range(1, len(words))
        ),
        default=width(title),
    )


def shared(room: int, least: list[int], wanted: list[float], weights: list[float]) -> list[int]:
    """Return the width of each column, which together fill the room.

    Each gets what its title needs (`least`), then what its text wants, columns that want little
    first, and a share of what is left by its weight. If the titles alone are too wide, all shrink
    in proportion.
    """
    left = room - sum(least)
    if left < 0:
        return [room * width // sum(least) for width in least]
    widths = list(least)
    waiting = sorted(
        (column for column, weight in enumerate(weights) if weight),
        key=lambda column: wanted[column] / weights[column],
    )
    while waiting:
        part = left / sum(weights[column] for column in waiting)
        column = waiting.pop(0)
        more = int(min(wanted[column], part * weights[column]))
        widths[column] += more
        left -= more
    whole = sum(weights)
    return (
        [width + int(left * weight / whole) for width, weight in zip(widths, weights, strict=True)]
        if whole
        else widths
    )
