"""The table of a kind of record: its column widths, and the keys that act on a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
)

from prebirth.ui.base import theme
from prebirth.ui.base.announce import say_current
from prebirth.ui.records.column_widths import (
    ColumnNeed,
    halved,
    in_halves,
    shares,
    words_of,
    wrapped,
)
from prebirth.ui.records.record_model import LOCK, RecordModel

ROW, ROWS = 34, 9
ARROW, AROUND, FRAME = 30, 14, 2
"""Pixels: beside a title for its edges and sort arrow; above and below a cell; the frame's edge."""
SORTED = 6
"""Pixels more beside the title that the rows are sorted by: Qt keeps its arrow free twice."""
EDGES, ENOUGH, SAMPLE = 22, 420, 60
"""Pixels beside a cell's text; pixels of the widest column; rows measured for their text."""
BESIDE_LOCK = 8
"""Pixels of the lock of a row of which something is restricted, and between it and the words."""
MOST, FEWER, NAMED = 4, 2, 6
"""Most lines of a cell, of one in a long table, and of the first, which tells a row apart."""

TITLES = 14
"""Pixels above and below the titles, together."""
STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WrappedCells(QStyledItemDelegate):
    """Parts the text of a cell between words, in as many lines as its row has."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say what stands in each line."""
        super().initStyleOption(option, index)
        measure = option.fontMetrics
        room = self._view.columnWidth(index.column()) - theme.px(EDGES)
        if not option.icon.isNull():
            room -= theme.px(LOCK + BESIDE_LOCK)
        high = self._view.rowHeight(index.row()) - theme.px(AROUND)
        most = max(high // measure.lineSpacing(), 1)
        text = option.text
        option.text = "\u2028".join(wrapped(text, room, most, measure.horizontalAdvance))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a cell; a chosen row begins with a bar."""
        super().paint(painter, option, index)
        first = self._view.columnAt(0) == index.column()
        if first and self._view.selectionModel().isSelected(index):
            bar = QRect(option.rect)
            bar.setWidth(theme.CHOSEN)
            painter.fillRect(bar, QColor(theme.colours().chosen))


class _Titles(QHeaderView):
    """Draws a title that stands in two lines parted where these are least wide."""

    def __init__(self, model: RecordModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._records = model
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Set the text that is drawn; the title that is read out has no other spaces."""
        super().initStyleOptionForIndex(option, section)
        if self._records.titles_wrap:
            option.text = in_halves(option.text, self.fontMetrics().horizontalAdvance)


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
        self.setHorizontalHeader(_Titles(model))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self._wrapping = WrappedCells(self)
        self.setItemDelegate(self._wrapping)
        self.setIconSize(QSize(theme.px(LOCK), theme.px(LOCK)))
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(model.sorted_by, Qt.SortOrder.AscendingOrder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        model.layoutChanged.connect(self.fit)  # the rows have changed places, and their heights

    def fit(self) -> None:
        """Be as high as the rows, up to ROWS of them."""
        self._share()
        high = sum(self.rowHeight(row) for row in range(min(self._records.rowCount(), ROWS)))
        self.setFixedHeight(max(high, theme.px(ROW)) + self.horizontalHeader().height() + 2 * FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width, which may make rows higher or lower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _share(self) -> None:
        """Give each column its width, and each row the lines that its cells take there."""
        rows = self._records.rowCount()
        step = max(rows // SAMPLE, 1)
        shown = range(0, rows, step)
        sample = [self._records.texts(row) for row in shown]
        locks = [theme.px(LOCK + BESIDE_LOCK) * self._records.locked(row) for row in shown]
        found = shares(self.viewport().width(), [*self._needs(sample, max(locks, default=0))])
        self._stand_titles(two=found.halved)
        for column, width in enumerate(found.widths):
            self.setColumnHidden(column, not width)
            if width:
                self.setColumnWidth(column, width)
        header, line = self.verticalHeader(), self.fontMetrics().lineSpacing()
        # More rows than a hand can count are of one height: each would have to be measured.
        alike = rows > SAMPLE
        lines = [
            self._lines(texts, [found.widths[0] - lock, *found.widths[1:]])
            for texts, lock in zip(sample, locks, strict=True)
        ]
        header.setDefaultSectionSize(min(max(lines, default=1), FEWER) * line + theme.px(AROUND))
        for row in range(0 if alike else rows):
            self.setRowHeight(row, lines[row] * line + theme.px(AROUND))

    def _needs(self, sample: list[list[str]], lock: int) -> Iterator[ColumnNeed]:
        """What each column needs for its title and its cells, the first for a lock too."""
        head, text = (
            self.horizontalHeader().fontMetrics().horizontalAdvance,
            self.fontMetrics().horizontalAdvance,
        )
        enough = theme.px(ENOUGH)
        by = self.horizontalHeader().sortIndicatorSection()
        for column, title in enumerate(self._records.titles()):
            cells = [texts[column] for texts in sample]
            edges = theme.px(EDGES) + (0 if column else lock)
            whole = [text(cell) + edges for cell in cells if cell]
            wide = [min(one, enough) for one in whole]
            words = {word for cell in cells for word in words_of(cell)}
            held = bool(wide) or not self._records.empty(column)
            arrow = theme.px(ARROW + SORTED * (column == by))
            yield ColumnNeed(
                head(title) + arrow,
                halved(title, head) + arrow,
                min(max(map(text, words), default=0), enough) + edges,
                max(wide, default=1 if held else 0),
                (max(sum(wide) // len(cells), 1) if cells else 1) * (1 if column else 2),
                max(whole, default=0) > enough,
            )

    def _lines(self, texts: list[str], widths: Sequence[int]) -> int:
        """How many lines a row takes."""
        measure = self.fontMetrics().horizontalAdvance
        return max(
            len(wrapped(text, width - theme.px(EDGES), MOST if column else NAMED, measure))
            for column, (text, width) in enumerate(zip(texts, widths, strict=True))
            if width
        )

    def _stand_titles(self, *, two: bool) -> None:
        """Let the titles stand in two lines where there is no room for one."""
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideNone if two else Qt.TextElideMode.ElideRight)
        self._records.titles_wrap = two
        lines = header.fontMetrics().lineSpacing()
        header.setFixedHeight(lines * (2 if two else 1) + theme.px(TITLES))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which cell one is on, once: after the table, where it is the first too."""
        if not self.currentIndex().isValid():
            with QSignalBlocker(self.selectionModel()):  # else Qt says it before the table
                first = self.model().index(0, 0)
                self.selectionModel().setCurrentIndex(
                    first, QItemSelectionModel.SelectionFlag.NoUpdate
                )
            self.viewport().update()
        super().focusInEvent(event)
        say_current(self)

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
