"""Changes one fact in several records at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.case.case import TABLE_OF
from prebirth.case.label import Code, Label
from prebirth.case.record import Record
from prebirth.exchange.rows import fields_of
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, row, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import field_title
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.make import field_for


class BulkDialog(Dialog):
    """Takes a fact and its new value for every chosen row; one undo takes it back."""

    def __init__(self, parent: QWidget, saver: Saver, kind: type[Record], ids: list[str]) -> None:
        super().__init__(parent, self.tr("Change the chosen rows"), (520, 0))
        self._saver, self._kind, self._ids = saver, kind, ids
        self._value: Any = None
        self._book = Book(saver)
        self.finished.connect(self._book.take_back)
        self.which = Combo()
        for name in fields_of(kind):
            self.which.addItem(field_title(kind, name), name)
        self.which.currentIndexChanged.connect(self._show_field)
        self._place = QVBoxLayout()
        self.field: Field | None = None
        self.head(
            self.tr("Change the chosen rows"),
            self.tr("This replaces what is there now in each of them. Undo brings it back."),
        )
        self.body.addWidget(title_of(self.which, self.tr("Which fact")))
        self.body.addLayout(row(self.which, None))
        self.body.addSpacing(theme.S)
        self.body.addLayout(self._place)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Change all"), "main", self.accept),
        )
        self._show_field()

    def accept(self) -> None:
        """Change them as one step."""
        if self.field:
            self.field.settle()
            problem = getattr(self.field, "problem", "")
            if self.refuse(Wrong(problem, self.field) if problem else None):
                return
        name = str(self.which.currentData())
        table = TABLE_OF[self._kind]
        self._saver.do(
            f"{table}/{' '.join(self._ids)}/{name}",
            Session.set_all,
            table,
            dict.fromkeys(self._ids, self._value),
            name,
            Label.of(Code.CHANGE_ROWS, table=table, field=name, n=len(self._ids)),
        )
        super().accept()

    def _show_field(self) -> None:
        if self.field:
            self._place.removeWidget(self.field)
            self.field.deleteLater()
        name = str(self.which.currentData())
        self._value = self._kind.model_fields[name].get_default(call_default_factory=True)
        self.field = field_for(self._kind, name, self._book)
        self.field.name(
            self.tr("{field} in all of them").format(field=field_title(self._kind, name))
        )
        self.field.edited.connect(self._edited)
        self._place.addWidget(self.field)
        self.grow()

    def _edited(self, value: Any) -> None:
        self._value = value
        if self.field:
            self.field.show_value(value)
