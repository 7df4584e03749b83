"""Says how much the record holds, and where in a copy each of it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from prebirth.case.case import record_type
from prebirth.copies.also import Count
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.words import capital
from prebirth.wording.counting import Number


class CountsLine(QWidget):
    """One line, and table by table on request."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[Count] = []
        self.said = label("", "quiet")
        self.more = button(self.tr("Table by table…"), "link", self.show_tables)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.more)
        self.hide()

    def show_counts(self, counts: Sequence[Count]) -> None:
        """Show these; a copy that says but a part has none."""
        self._counts = list(counts)
        text = self.tr(
            "{held:fact is|facts are} recorded. {shown} in this copy, {withheld} left out, {also} "
            "under “Also recorded” at its end."
        )
        self.said.setText(
            text.format(
                held=Number(sum(count.held for count in counts)),
                shown=sum(count.shown for count in counts),
                withheld=sum(count.withheld for count in counts),
                also=sum(count.also for count in counts),
            )
        )
        self.setVisible(bool(counts))

    def show_tables(self) -> None:
        """Show them table by table."""
        CountsDialog(self, self._counts).exec()


class CountsDialog(Dialog):
    """Where the facts of each table went."""

    def __init__(self, parent: QWidget, counts: Sequence[Count]) -> None:
        super().__init__(parent, self.tr("What this copy holds"), (640, 520))
        titles = (
            self.tr("What"),
            self.tr("Facts recorded"),
            self.tr("In this copy"),
            self.tr("Left out"),
            self.tr("Also recorded"),
        )
        self.table = QTableWidget(len(counts), len(titles))
        self.table.setAccessibleName(self.tr("Where the facts of each table went"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, title in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setTextAlignment(right if column else left)
            self.table.setHorizontalHeaderItem(column, item)
        for place, count in enumerate(counts):
            name = capital(record_type(count.table).label)
            numbers = (count.held, count.shown, count.withheld, count.also)
            for column, text in enumerate((name, *map(str, numbers))):
                item = QTableWidgetItem(text)
                item.setTextAlignment(right if column else left)
                self.table.setItem(place, column, item)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.head(self.tr("What this copy holds"))
        self.body.addWidget(self.table, 1)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))
