"""The caseload: each unborn baby by reference, with gestation today and the next date."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QHeaderView, QTreeView, QVBoxLayout, QWidget

from prebirth.case.gestation import Gestation
from prebirth.journal.errors import VaultError
from prebirth.journal.store import Summary
from prebirth.journal.vault import Vault
from prebirth.ui import theme
from prebirth.ui.parts import button, frame, label, row
from prebirth.ui.today import today

NEXT, WIDE, LEAST, ROOMY = 3, 148, 112, 240
"""The column that takes what room is left, the width of the others, at most and at least, and what that one needs."""
FRAME, NARROWEST = 22, 300
LEAVE: tuple[frozenset[int], ...] = (frozenset(), frozenset({5, 6}), frozenset({1, 5, 6}))
"""The columns a narrow window does without: worker and status first, then gestation."""
LEFT = 0x81
"""Qt.AlignmentFlag.AlignLeft | AlignVCenter, by number: see the note on PLAIN in parts."""
WARM = 250
"""Milliseconds after which, with the window painted, what opening a case needs is imported."""


class CaseloadPage(QWidget):
    """Lists the assessments of a vault and begins new ones."""

    opened = Signal(str)
    begun = Signal(str)

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        titles = (
            self.tr("Baby of reference"),
            self.tr("Gestation today"),
            self.tr("Due"),
            self.tr("Next date"),
            self.tr("Worth a look"),
            self.tr("Social worker"),
            self.tr("Status"),
        )
        self.model = _filled(vault.cases(), titles)
        self.view = self._made_view()
        self._lay_out()
        QTimer.singleShot(WARM, self, self._warm)

    def minimumSizeHint(self) -> QSize:
        """It gives way to a narrow window: see resizeEvent."""
        return QSize(NARROWEST, NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns; where it is narrow the buttons stand below the title."""
        super().resizeEvent(event)
        room = self.width() - 2 * theme.XL
        for line in (self._acts, self._head):
            line.setDirection(QBoxLayout.Direction.LeftToRight)
            if line.sizeHint().width() > room:
                line.setDirection(QBoxLayout.Direction.TopToBottom)
        self._share(room - FRAME)

    def _share(self, room: int) -> None:
        """Give each column its width; where the next date has too little left, others are left out."""
        columns = self.model.columnCount()
        for left_out in LEAVE:
            shown = columns - len(left_out)
            wide = max(min(theme.px(WIDE), round(room / (shown + 0.4))), theme.px(LEAST))
            if room - wide * (shown - 1) >= theme.px(ROOMY):
                break
        for column in range(columns):
            self.view.setColumnHidden(column, column in left_out)
            if column != NEXT:
                self.view.setColumnWidth(column, wide)

    def new_case(self) -> None:
        """Ask for reference and due date, and begin."""
        from prebirth.ui.shell.new_dialog import NewDialog

        dialog = NewDialog(self, self._vault)
        if dialog.exec():
            self.begun.emit(dialog.case_id)

    def practice(self) -> None:
        """Put the practice case, moved to today, into the vault and open it."""
        from prebirth.case.ids import new_id
        from prebirth.exchange.practice import practice_case_for

        self._take(lambda: practice_case_for(today()).having_facts(id=new_id()))

    def import_file(self) -> None:
        """Put an assessment from a JSON file into the vault and open it."""
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import an assessment"), "", "JSON (*.json)")
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Put an assessment from a file into the vault and open it."""
        from prebirth.exchange.plain import read_case

        self._take(lambda: read_case(path))

    @property
    def current(self) -> str:
        """The id of the chosen assessment."""
        index = self.view.currentIndex()
        return str(self.model.item(index.row(), 0).data()) if index.isValid() else ""

    def open_current(self) -> None:
        """Open the chosen assessment."""
        if self.current:
            self.opened.emit(self.current)

    def _take(self, read: Any) -> None:
        from PySide6.QtWidgets import QMessageBox

        from prebirth.case.ids import new_id
        from prebirth.exchange.errors import ExchangeError
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
        new = button(self.tr("New assessment"), "main", self.new_case)
        new.setProperty("shortcut", "Ctrl+N")
        practice = button(self.tr("Open the practice case"), "", self.practice)
        bring = button(self.tr("Import…"), "", self.import_file)
        for one in (bring, practice, new):
            one.setEnabled(not self._vault.read_only)
        self._acts = row(bring, practice, new)
        self._head = row(label(self.tr("Assessments"), "title", wrap=False), None, self._acts)
        layout.addLayout(self._head)
        card, inside = frame("card", margins=(theme.S, theme.S, theme.S, theme.S))
        if self.model.rowCount():
            inside.addWidget(self.view)
            layout.addWidget(card, 1)
            self.view.setCurrentIndex(self.model.index(0, 0))
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

    def _made_view(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Assessments"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(NEXT, QHeaderView.ResizeMode.Stretch)
        view.header().setProperty("defaultAlignment", LEFT)
        view.activated.connect(lambda _index: self.open_current())
        return view

    def _warm(self) -> None:
        """Import what opening a case needs, now that the window is there."""
        import_module("prebirth.ui.shell.opening")
        import_module("prebirth.ui.walk.walk_page")
        import_module("prebirth.ui.spelling.speller").dictionary()


def _filled(rows: list[Summary], titles: tuple[str, ...]) -> QStandardItemModel:
    """The rows of the caseload, by due date; the id of each stands behind its first cell."""
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(titles)
    day = today()
    for entry in sorted(rows, key=lambda one: _due(one) or date.max):
        items = []
        for title, text in zip(titles, _cells(entry, day), strict=True):
            item = QStandardItem(text)
            item.setAccessibleText(f"{title}: {text}")
            items.append(item)
        items[0].setData(entry.id)
        items[0].setSizeHint(QSize(1, theme.px(theme.ROW)))
        model.appendRow(items)
    return model


def _due(case: Summary) -> date | None:
    return date.fromisoformat(case.due) if len(case.due) == 10 else None


def _cells(case: Summary, today: date) -> tuple[str, ...]:
    due = _due(case)
    weeks = Gestation.at(due, today) if due else None
    return (
        case.reference or "No reference yet",
        str(weeks) if weeks and weeks.plausible else "Not known" if weeks is None else "–",
        _said(due) if due else "No due date yet",
        _next(case, today),
        case.prompts,
        case.worker,
        case.status[:1].upper() + case.status[1:],
    )


def _next(case: Summary, today: date) -> str:
    steps = [line.partition(" ") for line in sorted(case.dates.splitlines())]
    coming = [step for step in steps if step[0] >= today.isoformat()]
    late = len(steps) - len(coming)
    overdue = f" · {late} overdue" if late else ""
    return (f"{coming[0][2]}, {_said(date.fromisoformat(coming[0][0]))}" if coming else "None set") + overdue


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
