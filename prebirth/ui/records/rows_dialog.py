"""Previews rows of a spreadsheet: the fact of each column, and the record of each row."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.label import Code, Label
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.rows import (
    ImportedRow,
    cells_of,
    fields_of,
    match_columns,
    read_rows,
    rows_from,
)
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import tell, warn
from prebirth.ui.base.today import today
from prebirth.ui.base.words import field_title
from prebirth.ui.records.who_dialog import WhoDialog
from prebirth.wording.facts import fact

ROW, SHOWN = 30, 7
SAMPLE = 40
"""Letters of a cell that are shown as an example."""


class RowsDialog(Dialog):
    """Takes rows in as one step, after showing what they become."""

    def __init__(
        self,
        parent: QWidget,
        saver: Saver,
        kind: type[Record],
        cells: Sequence[Sequence[str]],
        facts: dict[str, str],
    ) -> None:
        """Rows for one kind of record, and facts that all of them share."""
        super().__init__(parent, self.tr("Take in rows"), (860, 560))
        self._saver, self._kind, self._facts = saver, kind, facts
        self._cells = [list(row) for row in cells if any(cell.strip() for cell in row)]
        fields, titled = match_columns(kind, self._cells)
        self.titles = QCheckBox(self.tr("The first row holds the titles of the columns"))
        self.titles.setChecked(titled)
        self.known = QCheckBox(self.tr("Also take in those that are here already"))
        self.boxes = [self._box(place, field) for place, field in enumerate(fields)]
        self.model = _Preview(saver, kind)
        self._chosen: dict[tuple[int, str], str] = {}
        self._new: list[Person] = []
        self._said = label("", "strong")
        self._take = button("", "main", self.accept)
        self._lay_out()
        self.titles.toggled.connect(self.look)
        self.known.toggled.connect(self._say)
        self.look()

    @property
    def rows(self) -> list[ImportedRow]:
        """The rows that will be taken in."""
        return [row for row in self.model.rows if self.known.isChecked() or not row.known]

    def look(self) -> None:
        """Compute what the rows become with the columns as they are matched now."""
        fields = [str(box.currentData()) for box in self.boxes]
        self.model.show(self._read(self._saver.case), [*dict.fromkeys(filter(None, fields))])
        self._say()

    def accept(self) -> None:
        """Ask whom names mean, then take all in as one step, which one undo takes back."""
        rows = self.rows
        if any(row.asked for row in rows):
            who = WhoDialog(self, self._saver.case, rows)
            if not who.exec():
                return
            self._chosen, self._new = who.chosen, list(who.new.values())
            wanted = {row.number for row in rows}
            case = self._saver.case
            for person in self._new:
                case = case.adding(person)
            rows = [row for row in self._read(case) if row.number in wanted]
        if rows:
            table = TABLE_OF[self._kind]
            self._saver.do(
                f"{table}/{rows[0].record.id}",
                Session.take_in,
                [
                    *((TABLE_OF[Person], person) for person in self._new),
                    *((table, row.record) for row in rows),
                ],
                Label.of(Code.TAKE_IN_ROWS, table=table, n=len(rows)),
            )
        super().accept()

    def _read(self, case: Case) -> list[ImportedRow]:
        fields = [str(box.currentData()) for box in self.boxes]
        cells = self._cells[1:] if self.titles.isChecked() else self._cells
        read = rows_from(
            self._kind, case, cells, fields, today(), chosen=self._chosen, **self._facts
        )
        return list(read)

    def _say(self) -> None:
        rows = self.model.rows
        known, odd = sum(row.known for row in rows), sum(bool(row.odd) for row in self.rows)
        parts = [self.tr("Rows to take in: {n}.").format(n=len(self.rows))]
        if known:
            parts.append(self.tr("Here already: {n}.").format(n=known))
        if odd:
            parts.append(
                self.tr("With cells that fit no fact, which go into the text: {n}.").format(n=odd)
            )
        if asked := sum(bool(row.asked) for row in self.rows):
            parts.append(
                self.tr(
                    "With names that mean nobody here or more than one, or with none: {n}; whom "
                    "they mean is asked first."
                ).format(n=asked)
            )
        self._said.setText(" ".join(parts))
        self._take.setText(self.tr("Take in {n}").format(n=len(self.rows)))
        self._take.setAccessibleName(self._take.text())
        self._take.setEnabled(bool(self.rows))
        self.known.setVisible(known > 0)

    def _box(self, place: int, field: str) -> QComboBox:
        box = Combo()
        box.addItem(self.tr("Nothing: into the text"), "")
        for name in fields_of(self._kind):
            if name not in self._facts:
                box.addItem(field_title(self._kind, name), name)
        box.setCurrentIndex(max(box.findData(field), 0))
        box.setAccessibleName(self.tr("Column {n} is").format(n=place + 1))
        box.activated.connect(self.look)
        return box

    def _lay_out(self) -> None:
        self.head(self.tr("What each column is"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setColumnStretch(0, 1)
        for place, box in enumerate(self.boxes):
            texts = [
                row[place].strip() for row in self._cells if place < len(row) and row[place].strip()
            ]
            shown = label(
                self.tr("{n}. {example}").format(
                    n=place + 1, example=" · ".join(texts[:2])[:SAMPLE]
                )
            )
            shown.setBuddy(box)
            grid.addWidget(shown, place, 0)
            grid.addWidget(box, place, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.titles)
        self.body.addSpacing(theme.S)
        view = QTableView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("What the rows become"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.setMinimumHeight((SHOWN + 1) * theme.px(ROW))
        self.body.addWidget(view, 1)
        self.body.addWidget(self.known)
        self.body.addWidget(self._said)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), self._take)


def take_text(
    parent: QWidget, saver: Saver, kind: type[Record], text: str, facts: dict[str, str]
) -> None:
    """Take in rows that were copied from a spreadsheet, or say that there are none."""
    if not text.strip():
        translate = QCoreApplication.translate
        tell(
            parent,
            translate("rows", "Nothing to paste"),
            translate("rows", "Copy rows in the spreadsheet first, then paste them here."),
        )
        return
    _take(parent, saver, kind, cells_of(text), facts)


def take_file(parent: QWidget, saver: Saver, kind: type[Record], facts: dict[str, str]) -> None:
    """Take in the rows of a CSV file."""
    translate = QCoreApplication.translate
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("rows", "Rows from a file"), "", "CSV (*.csv *.tsv *.txt)"
    )
    if path:
        try:
            _take(parent, saver, kind, read_rows(Path(path)), facts)
        except ExchangeError as error:
            warn(parent, translate("rows", "Not taken in"), str(error))


def _take(
    parent: QWidget, saver: Saver, kind: type[Record], cells: list[list[str]], facts: dict[str, str]
) -> None:
    dialog = RowsDialog(parent, saver, kind, cells, facts)
    if dialog.model.rows:
        dialog.exec()
    dialog.deleteLater()


class _Preview(QAbstractTableModel):
    """The table of the preview: each row as the record it becomes, and a note on it."""

    def __init__(self, saver: Saver, kind: type[Record]) -> None:
        super().__init__()
        self._saver, self._kind = saver, kind
        self.rows: list[ImportedRow] = []
        self._fields: list[str] = []

    def show(self, rows: list[ImportedRow], fields: list[str]) -> None:
        """Show these rows by these facts."""
        self.beginResetModel()
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

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The text of a cell."""
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self.rows[index.row()]
        if index.column():
            text = fact(self._saver.case, row.record, self._fields[index.column() - 1]).replace(
                "\n", " · "
            )
        elif row.known:
            text = self.tr("Here already")
        elif names := [meant.text for meant in row.asked if meant.text]:
            text = self.tr("Whom does it mean? {names}").format(names=" · ".join(names))
        elif row.asked:
            text = self.tr("About nobody?")
        else:
            text = (
                self.tr("New, into the text: {odd}").format(odd=" · ".join(row.odd))
                if row.odd
                else self.tr("New")
            )
        return (
            f"{self._title(index.column())}: {text or self.tr('empty')}"
            if role == Qt.ItemDataRole.AccessibleTextRole
            else text
        )

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
            field_title(self._kind, self._fields[column - 1]) if column else self.tr("What happens")
        )
