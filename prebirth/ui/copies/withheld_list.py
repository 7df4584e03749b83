"""Shows what a copy leaves out and why; more can be withheld, and less with a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.form.model import Walk
from prebirth.privacy.redaction import Choice, Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, label, look, row
from prebirth.ui.copies.places import place_words
from prebirth.ui.copies.withhold_dialog import WithholdDialog

PLACE = Qt.ItemDataRole.UserRole


class WithheldList(QWidget):
    """Lists what is withheld by its reason, and takes what the worker decides for this copy."""

    changed = Signal()

    def __init__(self, case: Case, walk: Walk) -> None:
        super().__init__()
        self._case, self._walk = case, walk
        self.choice = Choice()
        self._held: list[Withheld] = []
        self.title = label(self.tr("What is withheld"), "strong")
        self.nothing = label(self.tr("Nothing. Every entry goes into this copy."), "quiet")
        self.tree = QTreeWidget()
        look(self.tree, "plain")
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("What is withheld, by its reason"))
        self.tree.currentItemChanged.connect(self._chosen)
        self.more = button(self.tr("Withhold more…"), "link", self.withhold, "lock")
        self.let = button(self.tr("Let it in…"), "link", self.let_in)
        self.take_back = button(self.tr("Take back"), "link", self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(self.title)
        layout.addWidget(self.nothing)
        layout.addWidget(self.tree, 100)
        layout.addLayout(row(self.more, self.let, self.take_back, None, spacing=theme.L))
        layout.addStretch(1)

    def show_held(self, held: list[Withheld], *, may_choose: bool = True) -> None:
        """Show what the copy leaves out, grouped by reason, and what was let in."""
        self._held = held
        self.tree.clear()
        by_reason: dict[str, list[Withheld]] = {}
        for entry in held:
            by_reason.setdefault(entry.reason or self.tr("no reason given"), []).append(entry)
        for reason, group in by_reason.items():
            self._add(
                f"{reason} ({len(group)})",
                [entry.place for entry in group],
                open_=len(by_reason) < 3 and len(group) < 8,
            )
        if self.choice.let:
            self._add(
                self.tr("Let into this copy after all"),
                [place for place, _ in self.choice.let],
                open_=True,
            )
        empty = not by_reason and not self.choice.let
        self.nothing.setVisible(empty)
        self.tree.setVisible(not empty)
        self.more.setVisible(may_choose)
        self.title.setText(
            self.tr("What is withheld: {n}").format(n=len(held))
            if held
            else self.tr("What is withheld")
        )
        self._chosen(None)

    def withhold(self) -> None:
        """Choose what else this copy leaves out."""
        dialog = WithholdDialog(self, self._case, self._walk)
        if dialog.exec():
            self.add_more(dialog.chosen, dialog.reason.text().strip())

    def add_more(self, places: list[Place], reason: str) -> None:
        """Leave more out of this copy."""
        kept = [(place, why) for place, why in self.choice.more if place not in places]
        self.choice = Choice(
            (*kept, *((place, reason) for place in places)),
            tuple(pair for pair in self.choice.let if pair[0] not in places),
        )
        self.changed.emit()

    def let_in(self) -> None:
        """Let the reader of this copy see something after all, with the reason."""
        place = self._current()
        if place is None:
            return
        text = self.tr("Why may the reader of this copy see it? The reason is kept in the log.")
        reason, given = QInputDialog.getText(self, self.tr("Let it in"), text)
        if given:
            self.add_let(place, reason.strip())

    def add_let(self, place: Place, reason: str) -> None:
        """Let something in; without a reason nothing changes."""
        if reason:
            more = tuple(pair for pair in self.choice.more if pair[0] != place)
            self.choice = Choice(more, (*self.choice.let, (place, reason)))
            self.changed.emit()

    def undo(self) -> None:
        """Take back what was decided for this copy about one entry."""
        place = self._current()
        self.choice = Choice(
            tuple(pair for pair in self.choice.more if pair[0] != place),
            tuple(pair for pair in self.choice.let if pair[0] != place),
        )
        self.changed.emit()

    def in_words(self) -> str:
        """What was decided for this copy, for the log."""
        lines = [
            self.tr("Also withheld: {what} ({why}).").format(
                what=place_words(self._case, self._walk, place), why=why
            )
            for place, why in self.choice.more
        ]
        lines += [
            self.tr("Let in: {what} ({why}).").format(
                what=place_words(self._case, self._walk, place), why=why
            )
            for place, why in self.choice.let
        ]
        return "\n".join(lines)

    def _add(self, title: str, places: list[Place], *, open_: bool) -> None:
        group = QTreeWidgetItem([title])
        for place in places:
            item = QTreeWidgetItem([place_words(self._case, self._walk, place)])
            item.setToolTip(0, item.text(0))
            item.setData(0, PLACE, place)
            group.addChild(item)
        self.tree.addTopLevelItem(group)
        group.setExpanded(open_)

    def _current(self) -> Place | None:
        item = self.tree.currentItem()
        place = item.data(0, PLACE) if item else None
        return Place(*place) if place else None

    def _chosen(self, _item: object) -> None:
        place = self._current()
        held = next((entry for entry in self._held if entry.place == place), None)
        decided = any(pair[0] == place for pair in (*self.choice.more, *self.choice.let))
        self.let.setEnabled(held is not None and not held.fixed and not decided)
        self.take_back.setEnabled(decided)
        self.take_back.setVisible(bool(self.choice.more or self.choice.let))
