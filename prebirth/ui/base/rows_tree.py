"""A list in columns that share its width, with rows as high as their longest text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
)

from prebirth.ui.base.parts import look

Index = QModelIndex | QPersistentModelIndex
EDGES = 16
"""What of a column its cells leave free at the sides."""


class RowsTree(QTreeWidget):
    """Cuts no text short and never scrolls sideways, at any size of text."""

    def __init__(self, shares: tuple[int, ...]) -> None:
        """Take the part of the width that each column gets."""
        super().__init__()
        self._shares = shares
        look(self, "plain")
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(True)
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.setItemDelegate(WholeCells(self, self.room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        room, whole = self.viewport().width(), sum(self._shares)
        for column, share in enumerate(self._shares[:-1]):
            self.header().resizeSection(column, room * share // whole)

    def room(self, index: Index) -> int:
        """The width that the text of a cell has."""
        wide = self.columnWidth(index.column()) - EDGES
        if index.column() == 0:
            deep = self.rootIsDecorated() + index.parent().isValid()
            wide -= deep * self.indentation()
        return wide


class WholeCells(QStyledItemDelegate):
    """Makes a cell as high as its text in its column, which a style sheet takes for one line."""

    def __init__(self, view: QAbstractItemView, room: Callable[[Index], int]) -> None:
        """Measure in the letters of a view the width that the text of a cell has there."""
        super().__init__(view)
        self._view, self._room = view, room

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of all its lines, with the edges of one."""
        flat = QStyleOptionViewItem(option)
        flat.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText  # which a table counts too
        usual, metrics = super().sizeHint(flat, index), QFontMetrics(self._view.font())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = QRect(0, 0, self._room(index), 1 << 20)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(usual.width(), usual.height() + max(lines - metrics.height(), 0))
