"""What is watched, below the caseload: what asks today, and every early contact by its mark."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, frame, label, row
from prebirth.vault.summary import Summary
from prebirth.vault.vault import Vault

MOST = 3
"""So many of those that ask are named; of more it says how many there are."""
ROWS, FEW, HIGH = 4, 2, 700
"""So many rows show before the list scrolls; in a window lower than HIGH, so few."""


class WatchList(QWidget):
    """Says how many contacts are watched and which of them ask, and opens them."""

    opened = Signal(str)
    begun = Signal()

    def __init__(self, vault: Vault, today: date) -> None:
        super().__init__()
        self._vault, self._today, self._ended = vault, today, False
        self.count = label("", "strong", wrap=False)
        self.asking = label("", "doubt")
        self.hint = label(
            self.tr(
                "For a call or a letter that is not an assessment yet. It reminds you on a day "
                "you set."
            ),
            "small",
        )
        self.begin_button = button(
            self.tr("Note an early contact…"), "link", self.begun.emit, "plus"
        )
        self.begin_button.setEnabled(not vault.read_only)
        self.ended = button("", "link", self._show_ended)
        self.model = QStandardItemModel()
        self.view = QTreeView()
        self._lay_out()
        self.refresh(today)

    def refresh(self, today: date) -> None:
        """Show what is watched now."""
        self._today = today
        watches = sorted(self._vault.watches(), key=lambda one: (one.asks or "9", one.reference))
        waiting = [one for one in watches if not one.over]
        ended = [one for one in watches if one.over]
        self.count.setText(self.tr("{n} watched").format(n=len(waiting)))
        lines = list(asking(waiting, today))
        self.asking.setText("\n".join(lines))
        self.asking.setVisible(bool(lines))
        self.hint.setVisible(not watches)
        self.ended.setText(
            self.tr("Hide ended ones")
            if self._ended
            else self.tr("Show ended ones ({n})").format(n=len(ended))
        )
        self.ended.setAccessibleName(self.ended.text())
        self.ended.setVisible(bool(ended))
        self._fill([*waiting, *(ended if self._ended else ())])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the assessments their room in a low window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = self.model.rowCount()
        shown = min(count, ROWS if self.window().height() >= theme.px(HIGH) else FEW)
        high = max(self.view.sizeHintForRow(0), theme.px(theme.ROW))
        edges = self.view.header().sizeHint().height() + 2 * self.view.frameWidth() + 2
        self.view.setFixedHeight(shown * high + edges)

    def _show_ended(self) -> None:
        self._ended = not self._ended
        self.refresh(self._today)

    def _fill(self, watches: list[Summary]) -> None:
        self.model.setRowCount(0)
        titles = self._titles()
        for watch in watches:
            items = []
            for title, text in zip(titles, cells_of(watch), strict=True):
                item = QStandardItem(text)
                item.setAccessibleText(f"{title}: {text}")
                items.append(item)
            items[0].setData(watch.id)
            items[0].setSizeHint(QSize(1, theme.px(theme.ROW)))
            self.model.appendRow(items)
        self.view.setVisible(bool(watches))
        self._fit()
        if watches:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Known as"),
            self.tr("Due"),
            self.tr("Look again"),
            self.tr("Held by"),
        )

    def _open(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.opened.emit(str(self.model.item(index.row(), 0).data()))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        card, inside = frame("card", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS)
        inside.addLayout(row(self.count, None, self.ended, self.begin_button, spacing=theme.L))
        inside.addWidget(self.asking)
        inside.addWidget(self.hint)
        self.model.setHorizontalHeaderLabels(self._titles())
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Watch records"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for column, wide in enumerate((240, 150, 220)):
            self.view.setColumnWidth(column, theme.px(wide))
        self.view.activated.connect(lambda _index: self._open())
        inside.addWidget(self.view)
        layout.addWidget(card)


def asking(watches: list[Summary], today: date) -> list[str]:
    """A sentence for each record that asks today, or has asked since; then how many more do."""
    translate = QCoreApplication.translate
    due = [one for one in watches if (day := one.asks) and day <= today.isoformat()]
    silent = [one for one in watches if not one.asks]
    lines = []
    for one in due[:MOST]:
        words = (
            translate("watching", "Asked for today: look again at {name}.")
            if one.asks == today.isoformat()
            else translate("watching", "Asked for since {day}: look again at {name}.")
        )
        lines.append(words.format(name=name_of(one), day=_said(one.asks)))
    if len(due) > MOST:
        lines.append(translate("watching", "And {n} more.").format(n=len(due) - MOST))
    lines += [
        translate("watching", "No day to look again is set for {name}.").format(name=name_of(one))
        for one in silent[:MOST]
    ]
    return lines


def name_of(watch: Summary) -> str:
    """What a watch record is called in the list: its mark, else the day it was heard."""
    translate = QCoreApplication.translate
    if watch.reference:
        return watch.reference
    if watch.prompts:
        return translate("watching", "the contact of {day}").format(day=_said(watch.prompts))
    return translate("watching", "a contact without a day")


def cells_of(watch: Summary) -> tuple[str, ...]:
    """What a row says."""
    translate = QCoreApplication.translate
    name = name_of(watch)
    return (
        name[:1].upper() + name[1:],
        _said(watch.due) or translate("watching", "Not known"),
        translate("watching", "Ended")
        if watch.over
        else _said(watch.asks) or translate("watching", "No day set"),
        watch.worker,
    )


def _said(day: str) -> str:
    """A day, month or year in British order."""
    parts = [int(part) for part in day.split("-")] if day[:1].isdigit() else []
    if len(parts) < 2:
        return day
    words = f"{date(parts[0], parts[1], 1):%B %Y}"
    return f"{parts[2]} {words}" if len(parts) > 2 else words
