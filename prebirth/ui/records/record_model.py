"""Records of one kind as rows: sorted, filtered, and changed one row at a time."""

from __future__ import annotations

from textwrap import shorten
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from prebirth.case.agencies import Agency
from prebirth.case.annotations import inner_type
from prebirth.case.as_it_stands import is_ahead
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.decided import replaced
from prebirth.case.marks import NOTHING, facts, marks
from prebirth.case.plan import Decision
from prebirth.case.record import Record, ref_of
from prebirth.ui.base import theme
from prebirth.ui.base.today import today
from prebirth.ui.base.words import field_title
from prebirth.ui.records.column_widths import NO_BREAK
from prebirth.wording.facts import capital, fact, record_title
from prebirth.wording.still_to_come import showing

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
BESIDE = 48
"""Letters that are shown of a fact that no column has."""
LOCK = 14
"""The size of the lock beside a row of which something is restricted."""
LEFT = int(  # two kinds of flags, which Qt takes together only as a number
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
)
LEFT_WRAPPED = LEFT | int(Qt.TextFlag.TextWordWrap)


class RecordModel(QAbstractTableModel):
    """The rows of a record table."""

    def __init__(self, kind: type[Record], case: Case, without: str = "") -> None:
        """Take the columns of a kind of record, less one that is the same in every row."""
        super().__init__()
        self._kind, self._case, self._without = kind, case, without
        self._columns = tuple(name for name in _told_apart_first(kind) if name != without)
        self._all: list[Record] = []
        self._keys: dict[str, tuple[Record, str, tuple[int, Any]]] = {}
        self._rows: list[Record] = []
        self._place: dict[str, int] = {}
        self._sort = (self.sorted_by, Qt.SortOrder.AscendingOrder)
        self._wanted = ""
        self._gone: frozenset[str] = frozenset()
        """The records in whose place another stands: they hold no more."""
        self.titles_wrap = False
        """Whether the titles stand in two lines."""

    def show(self, case: Case, records: list[Record]) -> None:
        """Show these records; if the rows are the same, redraw only those that differ."""
        self._case = case
        gone = replaced(case) if self._kind is Decision else frozenset()
        turned, self._gone = gone ^ self._gone, gone
        before, self._all = self._rows, records
        after = self._arranged()
        if [record.id for record in before] == [record.id for record in after]:
            self._rows = after
            for row, (old, new) in enumerate(zip(before, after, strict=True)):
                if old is not new or new.id in turned:
                    self.dataChanged.emit(
                        self.index(row, 0), self.index(row, len(self._columns) - 1)
                    )
            return
        self.beginResetModel()
        self._take(after)
        self.endResetModel()

    def filter(self, text: str) -> None:
        """Show only rows that hold a text."""
        self._wanted = text.casefold().strip()
        self.beginResetModel()
        self._take(self._arranged())
        self.endResetModel()

    @property
    def by_hand(self) -> bool:
        """Whether the worker decides the order."""
        return self._kind.by_hand

    def carried(self, row: int, to: int) -> dict[str, int]:
        """Return the ranks that change when a row moves before another, by record id.

        Empty while the rows are sorted or filtered.
        """
        if self._sort[0] >= 0 or self._wanted or not 0 <= row < len(self._rows):
            return {}
        order = [*self._rows]
        order.insert(to - (to > row), order.pop(row))
        return {record.id: rank for rank, record in enumerate(order, 1) if record.rank != rank}

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The flags of a cell: it can be dragged where the worker decides the order."""
        carried = Qt.ItemFlag.ItemIsDragEnabled if self._kind.by_hand else Qt.ItemFlag(0)
        return super().flags(index) | carried if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def record(self, row: int) -> Record:
        """The record in a row."""
        return self._rows[row]

    def row_of(self, record_id: str) -> int:
        """The row of a record, or -1."""
        return self._place.get(record_id, -1)

    @property
    def sorted_by(self) -> int:
        """The column that the rows are sorted by at first: their day where that tells them apart.

        -1 where the worker decides the order.
        """
        first = self._kind.columns[0]
        if self._kind.by_hand:
            return -1
        return self._columns.index(first) if first in self._columns else 0

    def texts(self, row: int) -> list[str]:
        """What the cells of a row say."""
        return [self._shown(self._rows[row], name) for name in self._columns]

    def empty(self, column: int) -> bool:
        """Whether no row holds anything in a column, while one does in another."""
        held = [
            any(getattr(row, name) not in NOTHING for row in self._rows) for name in self._columns
        ]
        return not held[column] and any(held)

    def titles(self) -> list[str]:
        """The titles of the columns."""
        return [self._title(column) for column in range(len(self._columns))]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if not index.isValid():
            return None
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            record = self._rows[index.row()]
            text = self._text(record, self._columns[index.column()])
            said = self._shown(record, self._columns[index.column()])
            if role == Qt.ItemDataRole.AccessibleTextRole:
                said = f"{self._title(index.column())}: {text or said or self.tr('empty')}"
            if self._locked(index) and role != Qt.ItemDataRole.DisplayRole:
                said = self.tr("Restricted. {said}").format(said=said)
            if record.id in self._gone and role != Qt.ItemDataRole.DisplayRole:
                return self.tr("Replaced, no longer valid. {said}").format(said=said)
            return said
        if role == Qt.ItemDataRole.DecorationRole and self._locked(index):
            return theme.icon("lock", theme.colours().ink, theme.px(LOCK))
        if role == Qt.ItemDataRole.FontRole and self._rows[index.row()].id in self._gone:
            font = QFont()
            font.setStrikeOut(True)
            return font
        aligned = role == Qt.ItemDataRole.TextAlignmentRole
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if aligned else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column."""
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return self._title(section)
        return (
            LEFT_WRAPPED
            if self.titles_wrap and role == Qt.ItemDataRole.TextAlignmentRole
            else LEFT
            if role == Qt.ItemDataRole.TextAlignmentRole
            else None
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; dates by date."""
        self._sort = (column if self._kind.by_hand else max(column, 0), order)
        self.layoutAboutToBeChanged.emit()
        self._take(self._arranged())
        self.layoutChanged.emit()

    def _locked(self, index: Index) -> bool:
        """Whether a cell begins a row of which something is restricted."""
        return index.column() == 0 and bool(self._rows[index.row()].restricted)

    def locked(self, row: int) -> bool:
        """Whether a row bears a lock, which takes room in its first cell."""
        return bool(self._rows[row].restricted)

    def _take(self, rows: list[Record]) -> None:
        self._rows = rows
        self._place = {record.id: row for row, record in enumerate(rows)}

    def _arranged(self) -> list[Record]:
        rows = self._all
        if self._wanted:
            rows = [
                record
                for record in rows
                if any(
                    self._wanted in self._text(record, column).casefold()
                    for column in self._columns
                )
            ]
        column, order = self._sort
        if column < 0:
            return rows
        field = self._columns[column]
        return sorted(
            rows,
            key=lambda record: self._key(record, field),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )

    def _key(self, record: Record, field: str) -> tuple[int, Any]:
        """Return the sort key of a record, cached until the record changes."""
        known = self._keys.get(record.id)
        if known is None or known[0] is not record or known[1] != field:
            known = self._keys[record.id] = (record, field, self._made_key(record, field))
        return known[2]

    def _made_key(self, record: Record, field: str) -> tuple[int, Any]:
        value = getattr(record, field)
        if isinstance(value, PartialDate):
            return (0, (value.key, ""))
        text = (
            value
            if isinstance(value, str) and ref_of(self._kind, field) is None
            else self._text(record, field)
        )
        return (1 if text else 2, ((0, 0, 0), str(text).casefold()))

    def _shown(self, record: Record, field: str) -> str:
        """What a cell shows: a day is never parted."""
        text, value = self._text(record, field), getattr(record, field)
        if not text and field == self._columns[0]:
            return self._beside(record)
        if not isinstance(value, PartialDate):
            return text
        day = value.brief()
        return text.replace(day, day.replace(" ", NO_BREAK))

    def _beside(self, record: Record) -> str:
        """What the first cell says where it is empty: a fact of no column where no cell says one.

        A row without a word could not be told from one that is lost.
        """
        if record.holds_but(self._without):
            return self.tr("Nothing entered yet")
        if any(self._text(record, name) for name in self._columns):
            return ""
        kind = type(record)
        held = ((name, " ".join(fact(self._case, record, name).split())) for name in facts(kind))
        said = (f"{field_title(kind, name)}: {text}" for name, text in held if text)
        return shorten(next(said, ""), BESIDE, placeholder="…")

    def _text(self, record: Record, field: str) -> str:
        value = getattr(record, field)
        if isinstance(value, PartialDate):
            ahead = marks(self._kind)[field].happened and is_ahead(value, today())
            day = value.brief()
            return self.tr("{day}, still to come").format(day=day) if ahead else day
        if isinstance(record, Agency) and field == "name" and not value:
            return capital(record_title(self._case, record))
        shown = showing(record, today()) if isinstance(value, tuple) else record
        return fact(self._case, shown, field).replace("\n", " ")

    def _title(self, column: int) -> str:
        return field_title(self._kind, self._columns[column])


def _told_apart_first(kind: type[Record]) -> tuple[str, ...]:
    """The columns of a kind, the one first by which its rows are told apart.

    A meeting that is listed by the day it is set for and the day it was held goes by its kind.
    """
    days = [
        inner_type(kind.model_fields[name].annotation)[1] is PartialDate for name in kind.columns
    ]
    if days[:2] != [True, True]:
        return kind.columns
    first = kind.columns[days.index(False)]
    if "kind" in kind.columns:
        first = "kind"
    return (first, *(name for name in kind.columns if name != first))
