"""The caseload: each unborn baby by reference, with gestation today and the next date."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QMessageBox, QTableView, QVBoxLayout, QWidget

from prebirth.case.dates import PartialDate
from prebirth.case.gestation import Gestation
from prebirth.journal.errors import VaultError
from prebirth.journal.store import Row
from prebirth.journal.vault import Vault
from prebirth.ui import theme
from prebirth.ui.parts import button, frame, label, row
from prebirth.ui.today import today

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = 44


class CaseloadPage(QWidget):
    """Lists the assessments of a vault and begins new ones."""

    opened = Signal(str)
    begun = Signal(str)

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self.model = _Cases(vault.cases())
        self.view = self._made_view()
        self._lay_out()
        QTimer.singleShot(0, self, self._warm)

    def new_case(self) -> None:
        """Ask for reference and due date, and begin."""
        from prebirth.ui.shell.new_dialog import NewDialog

        dialog = NewDialog(self, self._vault)
        if dialog.exec():
            self.begun.emit(dialog.case_id)

    def practice(self) -> None:
        """Put the practice case, moved to today, into the vault and open it."""
        from prebirth.case.base import new_id
        from prebirth.exchange.practice import practice_case_for

        self._take(lambda: practice_case_for(today()).having_facts(id=new_id()))

    def import_file(self) -> None:
        """Put an assessment from a JSON file into the vault and open it."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import an assessment"), "", "JSON (*.json)")
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Put an assessment from a file into the vault and open it."""
        from prebirth.exchange.plain import read_case

        self._take(lambda: read_case(path))

    def open_current(self) -> None:
        """Open the chosen assessment."""
        index = self.view.currentIndex()
        if index.isValid():
            self.opened.emit(self.model.case_id(index.row()))

    def _take(self, read: Any) -> None:
        from prebirth.case.base import new_id
        from prebirth.exchange.plain import ExchangeError
        from prebirth.session import Session

        try:
            case = read()
            if any(known.id == case.id for known in self._vault.cases()):
                case = case.having_facts(id=new_id())
            Session.begin(self._vault, case)
        except (ExchangeError, VaultError) as error:
            QMessageBox.warning(self, self.tr("Not taken in"), str(error))
            return
        self.begun.emit(case.id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        layout.setSpacing(theme.M)
        new = button(self.tr("New assessment"), "main", self.new_case, "plus")
        new.setShortcut("Ctrl+N")
        practice = button(self.tr("Open the practice case"), "", self.practice, "book-open")
        bring = button(self.tr("Import…"), "", self.import_file)
        layout.addLayout(row(label(self.tr("Assessments"), "title", wrap=False), None, bring, practice, new))
        card, inside = frame("card", margins=(theme.S, theme.S, theme.S, theme.S))
        if self.model.rowCount():
            inside.addWidget(self.view)
            layout.addWidget(card, 1)
            self.view.selectRow(0)
            QTimer.singleShot(0, self, self.view.setFocus)
            return
        self.view.hide()
        inside.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        inside.addWidget(label(self.tr("No assessment yet"), "big"))
        inside.addWidget(
            label(
                self.tr("Begin one, or open the practice case: a whole assessment of a family that does not exist, to look round and try things in."), "quiet"
            )
        )
        layout.addWidget(card)
        layout.addStretch(1)
        QTimer.singleShot(0, new, new.setFocus)

    def _made_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Assessments"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setHighlightSections(False)
        view.doubleClicked.connect(lambda _index: self.open_current())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), view, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self.open_current)
        return view

    def _warm(self) -> None:
        """Import what opening a case needs, now that the window is there."""
        import_module("prebirth.ui.shell.opening")
        import_module("prebirth.ui.walk.walk_page")


class _Cases(QAbstractTableModel):
    """The rows of the caseload."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        day = today()
        self._titles = (
            self.tr("Baby of reference"),
            self.tr("Gestation today"),
            self.tr("Due"),
            self.tr("Next date"),
            self.tr("Social worker"),
            self.tr("Status"),
        )
        self._rows = sorted(((entry.id, _cells(entry.summary, day), _due(entry.summary) or date.max) for entry in rows), key=lambda made: made[2])

    def case_id(self, at: int) -> str:
        """Which assessment stands in a row."""
        return self._rows[at][0]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many assessments."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        text = self._rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if role == Qt.ItemDataRole.TextAlignmentRole else None


def _due(summary: dict[str, Any]) -> date | None:
    text = summary.get("due", "")
    return date.fromisoformat(text) if len(text) == 10 else None


def _cells(summary: dict[str, Any], today: date) -> tuple[str, ...]:
    due = _due(summary)
    weeks = Gestation.at(due, today) if due else None
    status = summary.get("status", "")
    return (
        summary.get("reference") or "No reference yet",
        str(weeks) if weeks and weeks.plausible else "Not known" if weeks is None else "–",
        PartialDate.of(due).show() if due else "No due date yet",
        _next(summary, today),
        summary.get("worker", ""),
        status[:1].upper() + status[1:],
    )


def _next(summary: dict[str, Any], today: date) -> str:
    dates = [("Conference", day) for day in summary.get("conferences", [])]
    dates += [("Target", summary["target"])] if len(summary.get("target", "")) == 10 else []
    coming = sorted((date.fromisoformat(day), what) for what, day in dates if day >= today.isoformat())
    return f"{coming[0][1]}, {PartialDate.of(coming[0][0]).show()}" if coming else "None set"
