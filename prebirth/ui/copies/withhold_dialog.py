"""Chooses entries that one copy shall not hold, with the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.marks import facts
from prebirth.form.model import Walk
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, look, title_of
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import capital, field_title
from prebirth.ui.copies.places import place_words
from prebirth.ui.spelling.menu import spelled
from prebirth.wording.facts import fact

PLACE = Qt.ItemDataRole.UserRole
WHOLE = PLACE + 1
"""All the words of an entry, as they are searched."""


class WithholdDialog(Dialog):
    """Every entry and every field that holds something, to tick."""

    def __init__(self, parent: QWidget, case: Case, walk: Walk) -> None:
        super().__init__(parent, self.tr("Withhold more"), (640, 620))
        self._case, self._walk = case, walk
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find an entry"))
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        look(self.tree, "plain")
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(theme.px(20))
        self.tree.setAccessibleName(self.tr("Entries to leave out of this copy"))
        self.reason = QLineEdit()
        spelled(self.reason)
        self.reason.setAccessibleName(self.tr("Why"))
        self.reason.setPlaceholderText(
            self.tr("It stays with you and in the log. The copy does not have it.")
        )
        self.head(
            self.tr("Leave out of this copy alone"),
            self.tr("To keep something out of every copy, restrict it in its own section."),
        )
        self.body.addWidget(self.search)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(title_of(self.reason, self.tr("Why")))
        self.body.addWidget(self.reason)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Leave out"), "main", self.accept),
        )
        self._fill()

    @property
    def chosen(self) -> list[Place]:
        """What is ticked; a whole entry stands for its fields."""
        places: list[Place] = []
        for record in self._records():
            ticked = [
                item
                for item in (record, *_within(record))
                if item.checkState(0) == Qt.CheckState.Checked
            ]
            places += [
                Place(*item.data(0, PLACE))
                for item in (ticked[:1] if ticked and ticked[0] is record else ticked)
            ]
        return places

    def accept(self) -> None:
        """Go on when something is ticked and there is a reason."""
        nothing, unsaid = (
            self.tr("Tick what to leave out of this copy."),
            self.tr("Write why it is left out."),
        )
        if not self.refuse(
            None if self.chosen else Wrong(nothing, self.tree),
            None if self.reason.text().strip() else Wrong(unsaid, self.reason),
        ):
            super().accept()

    def _tables(self) -> list[QTreeWidgetItem]:
        return [
            item
            for place in range(self.tree.topLevelItemCount())
            if (item := self.tree.topLevelItem(place))
        ]

    def _records(self) -> list[QTreeWidgetItem]:
        return [record for table in self._tables() for record in _within(table)]

    def _fill(self) -> None:
        for table, kind in RECORDS.items():
            records = list(self._case.table(table))
            if not records:
                continue
            group = QTreeWidgetItem([f"{capital(kind.label)} ({len(records)})"])
            for record in records:
                item = self._tickable(
                    place_words(self._case, self._walk, Place(table, record.id)),
                    Place(table, record.id),
                )
                for field in facts(kind):
                    value = fact(self._case, record, field)
                    if value:
                        item.addChild(
                            self._tickable(
                                f"{field_title(kind, field)}: {value}",
                                Place(table, record.id, field),
                            )
                        )
                group.addChild(item)
            self.tree.addTopLevelItem(group)

    def _tickable(self, text: str, place: Place) -> QTreeWidgetItem:
        item = QTreeWidgetItem([" ".join(text.split())])
        item.setToolTip(0, item.text(0))
        item.setData(0, WHOLE, text.casefold())
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        item.setData(0, PLACE, place)
        return item

    def _filter(self, text: str) -> None:
        """Show the entries that hold the text; with none, all."""
        wanted = text.strip().casefold()
        for record in self._records():
            texts = [item.data(0, WHOLE) for item in (record, *_within(record))]
            record.setHidden(bool(wanted) and not any(wanted in words for words in texts))
        for table in self._tables():
            table.setHidden(bool(wanted) and all(record.isHidden() for record in _within(table)))
            table.setExpanded(bool(wanted))


def _within(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [inner for place in range(item.childCount()) if (inner := item.child(place))]
