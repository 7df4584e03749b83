"""Notes what somebody says against a fact, in their own words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from prebirth.acts.disputing import dispute, undispute
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.family import parents
from prebirth.case.marks import facts
from prebirth.case.record import Record
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.cut_text import cut_to_room
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, clear, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import field_title
from prebirth.ui.records.fields.line import LineField
from prebirth.wording.facts import dispute_words, told_fact, with_title

WIDE, EDGES = 620, 120
"""How wide the dialog is, and what of it a line of a list does not have."""


def dispute_notes(case: Case, record: Record) -> str:
    """Who disputes which fact of a record, a line each."""
    return "\n".join(
        f"{field_title(type(record), noted.field)}: {dispute_words(case, noted)}"
        for noted in record.disputed
    )


class DisputeDialog(Dialog):
    """Shows who disputes what of a record, and takes more."""

    def __init__(self, parent: QWidget, saver: Saver, table: str, record_id: str) -> None:
        super().__init__(parent, self.tr("Somebody says this is wrong"), (WIDE, 0))
        self._saver, self._table, self._id = saver, table, record_id
        self.field, self.who = Combo(), Combo()
        for combo in (self.field, self.who):
            # As wide as the dialog, however long the facts are: no side-scroll.
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(20)
        self.field.setAccessibleName(self.tr("What is disputed"))
        room = theme.px(WIDE - EDGES)
        for name in facts(type(self._record)):
            if said := told_fact(saver.case, self._record, name):
                title = field_title(type(self._record), name)
                whole = with_title(title, " ".join(said.split()))
                self.field.addItem(cut_to_room(whole, self.fontMetrics(), room), name)
                at = self.field.count() - 1
                self.field.setItemData(at, whole, Qt.ItemDataRole.ToolTipRole)
                self.field.setItemData(at, whole, Qt.ItemDataRole.AccessibleTextRole)
        self.who.setAccessibleName(self.tr("Who disputes it"))
        self.who.addItem(self.tr("Choose…"), "")  # or whoever comes first would be said to say it
        first = list(parents(saver.case))
        for person in (*first, *(who for who in saver.case.people if who not in first)):
            self.who.addItem(person.name, person.id)
        self.words = LineField()
        self.words.name(self.tr("In their words"))
        self.keep_drafts(saver, f"{table} {record_id}", words=self.words)
        self._list = QVBoxLayout()
        self._lay_out()
        self._show()

    def add(self) -> None:
        """Note it; their words stand beside the fact in every later copy."""
        words = self.words.text().strip()
        text = self.tr("Give the fact, who disputes it, and their words.")
        if self.refuse(
            None if self.who.currentData() else Wrong(self.tr("Choose who says so."), self.who),
            None if words and self.field.count() else Wrong(text, self.words),
        ):
            return
        self._saver.do(
            None,
            dispute,
            Place(self._table, self._id, str(self.field.currentData())),
            by=str(self.who.currentData()),
            words=words,
            on=today(),
        )
        self._show()
        self.who.setCurrentIndex(0)
        self.words.input.clear()

    def remove(self, place: int) -> None:
        """Take one back; the history keeps that it stood."""
        self._saver.do(
            f"{self._table}/{self._id}/disputed",
            undispute,
            Place(self._table, self._id),
            number=place + 1,
        )
        self._show()

    @property
    def _record(self) -> Record:
        record: Record = self._saver.case.record(self._table, self._id)
        return record

    def _show(self) -> None:
        clear(self._list)
        for place, noted in enumerate(self._record.disputed):
            out = button(self.tr("Take back"), "link", partial(self.remove, place))
            title = field_title(type(self._record), noted.field)
            text = f"{title}: {dispute_words(self._saver.case, noted)}"
            out.setAccessibleName(self.tr("Take back: {what}").format(what=text))
            self._list.addLayout(row(label(text), out))

    def _lay_out(self) -> None:
        text = self.tr(
            "The fact stays, with their words beside it in every later copy that has it. If you "
            "find they are right, correct the fact itself."
        )
        self.head(self.tr("Somebody says this is wrong"), text)
        self.put_fields(
            (self.tr("What"), self.field),
            (self.tr("Who"), self.who),
            (self.tr("In their words"), self.words),
        )
        # Below: what is noted already must not push the line for the next out of sight.
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Close"), "", self.accept),
            button(self.tr("Note it"), "main", self.add),
        )
