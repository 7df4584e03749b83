"""The preview of rows to take in: what each becomes, and whether it is taken in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from prebirth.case.households import Household
from prebirth.case.record import Record, prose
from prebirth.exchange.homes import home_called, not_taken_over
from prebirth.exchange.rows import HOME, ImportedRow
from prebirth.ui.base import theme
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.words import capital, field_title, kind_name
from prebirth.wording.facts import fact


def column_title(kind: type[Record], name: str) -> str:
    """What a column is called: the fact that it holds, or the home of somebody."""
    return capital(kind_name(Household)) if name == HOME else field_title(kind, name)


class TickedCell(QStyledItemDelegate):
    """Gives the words beside a tick the room they need: Qt leaves out that between the two."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As large as Qt makes it, and a little wider."""
        return super().sizeHint(option, index) + QSize(theme.S, 0)


class RowsPreview(QAbstractTableModel):
    """The table of the preview: each row as the record it becomes, ticked if it is taken in."""

    ticked = Signal()

    def __init__(self, saver: Saver, kind: type[Record]) -> None:
        super().__init__()
        self._saver, self._kind = saver, kind
        self.rows: list[ImportedRow] = []
        self._fields: list[str] = []
        self._known = False
        self._chosen: dict[int, bool] = {}
        """The rows that somebody ticked or left out, by their numbers."""

    @property
    def taken(self) -> list[ImportedRow]:
        """The rows that will be taken in."""
        return [row for row in self.rows if self._takes(row)]

    def take_known(self, take: bool) -> None:  # what a tick says
        """Take in what is here already, too, or leave all of it out."""
        self.beginResetModel()
        self._known = take
        self._chosen = {
            row.number: self._chosen[row.number]
            for row in self.rows
            if row.number in self._chosen and not row.known
        }
        self.endResetModel()

    def _takes(self, row: ImportedRow) -> bool:
        return self._chosen.get(row.number, self._known or not row.known)

    def show(self, rows: list[ImportedRow], fields: list[str]) -> None:
        """Show these rows by these facts."""
        self.beginResetModel()
        if len(rows) != len(self.rows):  # the numbers of the rows mean others now
            self._chosen.clear()
        self.rows, self._fields = rows, fields
        self.endResetModel()

    def rowCount(  # Qt calls it without a parent
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """One column for the note, and one for each fact."""
        return 0 if parent.isValid() else 1 + len(self._fields)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags if index.column() else flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Take a row in, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column():
            return False
        take = Qt.CheckState(value) == Qt.CheckState.Checked
        self._chosen[self.rows[index.row()].number] = take
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The text of a cell."""
        if role == Qt.ItemDataRole.CheckStateRole and not index.column():
            takes = self._takes(self.rows[index.row()])
            return Qt.CheckState.Checked if takes else Qt.CheckState.Unchecked
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self.rows[index.row()]
        if index.column() and self._fields[index.column() - 1] == HOME:
            known = home_called(self._saver.case.households, row.home)
            new = self.tr("New home: {home}").format(home=row.home) if row.home else ""
            text = row.home if known else new
        elif index.column():
            text = fact(self._saver.case, row.record, self._fields[index.column() - 1]).replace(
                "\n", " · "
            )
        elif row.known:
            left = " · ".join(self.left(row))
            text = (
                self.tr("Here already, without: {odd}").format(odd=left)
                if left
                else self.tr("Here already")
            )
        elif names := [meant.text for meant in row.asked if meant.text]:
            text = self.tr("Whom does it mean? {names}").format(names=" · ".join(names))
        elif row.asked:
            text = self.tr("About nobody?")
        elif row.odd:
            words = (
                self.tr("New, with this added to the text: {odd}")
                if prose(self._kind)
                else self.tr("New, without: {odd}")
            )
            text = words.format(odd=" · ".join(row.odd))
        else:
            text = self.tr("New")
        return (
            f"{self._title(index.column())}: {text or self.tr('empty')}"
            if role == Qt.ItemDataRole.AccessibleTextRole
            else text
        )

    def left(self, row: ImportedRow) -> list[str]:
        """What a row says that the record here already does not, and that is not taken over."""
        if row.here is None or self._takes(row):
            return []
        case, kind = self._saver.case, self._kind
        said = {name: fact(case, row.record, name) for name in self._fields if name != HOME}
        said[HOME] = row.home
        differ = not_taken_over(case, row, self._fields)
        told = [f"{column_title(kind, name)}: {' '.join(said[name].split())}" for name in differ]
        return [*told, *row.odd]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        return (
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            if role == Qt.ItemDataRole.TextAlignmentRole
            else None
        )

    def _title(self, column: int) -> str:
        return (
            column_title(self._kind, self._fields[column - 1])
            if column
            else self.tr("What happens")
        )
