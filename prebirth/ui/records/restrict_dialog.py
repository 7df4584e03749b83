"""Marks an answer, a record or one of its fields as kept from somebody, with the reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.acts.restricting import lift, restrict
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.marks import facts
from prebirth.case.record import Record, Restriction
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, clear, label, row, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import field_title
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.ref import RefsField


class RestrictDialog(Dialog):
    """Shows what is kept from whom, and takes more."""

    def __init__(self, parent: QWidget, saver: Saver, table: str, record_id: str) -> None:
        super().__init__(parent, self.tr("Restrict"), (540, 0))
        self._saver, self._table, self._id = saver, table, record_id
        self._people: tuple[str, ...] = ()
        self.field = Combo()
        self.field.setAccessibleName(self.tr("What is restricted"))
        self.field.addItem(self.tr("All of it"), "")
        for name in facts(type(self._record)):
            self.field.addItem(field_title(type(self._record), name), name)
        self.shown_anyhow = label(
            self.tr(
                "More than one baby has a row of its own, and copies go on showing these rows. "
                "Restrict each row too, all but one."
            ),
            "small",
        )
        self.field.currentIndexChanged.connect(self._say_shown_anyhow)
        book = Book(saver)
        self.finished.connect(book.take_back)
        self.people = RefsField("people", book)
        self.people.name(self.tr("From whom"))
        self.people.edited.connect(self._picked)
        self.reason = LineField()
        self.reason.name(self.tr("Why"))
        self.keep_drafts(saver, f"{table} {record_id}", reason=self.reason)
        self._list = QVBoxLayout()
        self._lay_out()
        self._show()

    def add(self) -> None:
        """Keep it from those named, or from everybody but the chair."""
        self.people.settle()
        reason, nobody = self.reason.text().strip(), self.people.problem
        text = self.tr("Write why. Anyone who makes a copy later must know.")
        if self.refuse(
            Wrong(nobody, self.people) if nobody else None,
            None if reason else Wrong(text, self.reason),
        ):
            return
        before = self._record.restricted
        self._saver.do(
            None,
            restrict,
            Place(self._table, self._id, str(self.field.currentData())),
            reason=reason,
            on=today(),
            people=self._people,
        )
        if self._record.restricted != before:  # else it was not kept: what was typed stays
            self.accept()

    def leave(self) -> None:
        """Close it; where something was typed and restricts nothing yet, ask first."""
        name = self.people.picker.input.text()
        typed = bool(self._people or name.strip() or self.reason.text().strip())
        text = self.tr("What you typed keeps this from nobody yet. Close all the same?")
        if not typed or sure(self, self.tr("Nothing is restricted"), text):
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave it as Close does; a lock closes it without a question."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def remove(self, place: int) -> None:
        """Lift one restriction; the history keeps that it stood."""
        self._saver.do(
            f"{self._table}/{self._id}/restricted",
            lift,
            Place(self._table, self._id),
            number=place + 1,
        )
        self._show()

    @property
    def _record(self) -> Record:
        record: Record = self._saver.case.record(self._table, self._id)
        return record

    def _say_shown_anyhow(self) -> None:
        """Say that the number of babies is told by their rows, where it is to be restricted."""
        number = self._table == "pregnancy" and self.field.currentData() in {"", "babies"}
        self.shown_anyhow.setVisible(number and len(self._saver.case.babies) > 1)

    def _picked(self, people: tuple[str, ...]) -> None:
        self._people = people
        self.people.show_value(people)

    def _show(self) -> None:
        clear(self._list)
        for place, rule in enumerate(self._record.restricted):
            out = button(self.tr("Lift"), "link", partial(self.remove, place))
            text = restriction_words(self._saver.case, self._record, rule)
            out.setAccessibleName(self.tr("Lift: {what}").format(what=text))
            self._list.addLayout(row(label(text), out))

    def _lay_out(self) -> None:
        text = self.tr(
            "It stays in the record. It is left out before a copy is made. The chair's copy has "
            "it all."
        )
        self.head(self.tr("Who must not see this"), text)
        self.body.addLayout(self._list)
        for title, hint, part in (
            (self.tr("What"), "", self.field),
            (
                self.tr("From whom"),
                self.tr(
                    "If you name nobody, it is kept from everybody but the chair. If you name "
                    "somebody, it also stays out of each copy made for nobody in particular, such "
                    "as the midwife's page and the next worker's. You can let it in there, with "
                    "a reason, before you make the copy."
                ),
                self.people,
            ),
            (
                self.tr("Why"),
                self.tr(
                    "For example: told in confidence, an address to be kept safe, police "
                    "intelligence"
                ),
                self.reason,
            ),
        ):
            self.body.addWidget(title_of(part, title))
            if hint:
                self.body.addWidget(label(hint, "small"))
            self.body.addWidget(part)
            if part is self.field:
                self.body.addWidget(self.shown_anyhow)
        self._say_shown_anyhow()
        self.end_with(
            button(self.tr("Close"), "", self.leave),
            button(self.tr("Restrict"), "main", self.add, "lock"),
        )


def restriction_words(case: Case, record: Record, rule: Restriction) -> str:
    """A restriction in a sentence."""
    translate = QCoreApplication.translate
    what = (
        field_title(type(record), rule.field)
        if rule.field in type(record).model_fields
        else translate("restrict", "All of it")
    )
    whom = (
        translate("restrict", "all the family")
        if rule.family
        else ", ".join(case.name_of(person) for person in rule.people)
        or translate("restrict", "everybody but the chair")
    )
    return translate("restrict", "{what}: kept from {whom}. {reason}").format(
        what=what, whom=whom, reason=rule.reason
    )
