"""One fact that an agency gave, shown beside possible duplicates in the record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout

from prebirth.acts.asking import says_anything
from prebirth.case.case import Case
from prebirth.case.record import Record, Restriction, is_prose
from prebirth.rules.duplicate_detection import possible_duplicates
from prebirth.ui.asking.kept_from import KeptFrom
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import control_of
from prebirth.ui.base.parts import frame, label, look
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.make import field_for
from prebirth.wording.facts import fact, record_title


class FactCard(QFrame):
    """Shows a fact in fields that can be changed, and whether it is taken in."""

    edited = Signal()

    def __init__(self, table: str, record: Record, book: Book) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.table, self.record, self._book = table, record, book
        self.take = QCheckBox(self.tr("Take it in: {kind}").format(kind=kind_name(type(record))))
        self.nobody = QCheckBox(self.tr("Add it as about nobody: it will be in no parent's copy"))
        self._names_nobody = label("", "doubt")
        self._same = QVBoxLayout()
        self._same.setSpacing(theme.XS)
        self.fields: dict[str, Field] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        layout.setSpacing(theme.S)
        layout.addWidget(self.take)
        if record.restricted:
            layout.addWidget(KeptFrom(book.case, record, record.restricted, self._keep))
        layout.addLayout(self._grid())
        layout.addWidget(self._names_nobody)
        layout.addWidget(self.nobody)
        layout.addLayout(self._same)
        self._ask_whose()
        self.take.setChecked(not self._show_duplicates())

    @property
    def undecided(self) -> bool:
        """Whether it would be taken in about nobody though nobody said so."""
        return (
            self.take.isChecked()
            and says_anything(self.record)
            and self.record.about_nobody
            and not self.nobody.isChecked()
        )

    def _ask_whose(self) -> None:
        """Ask about whom it is, where it names nobody who is recorded here."""
        shown = self.record.about_nobody
        self._names_nobody.setText(
            self.tr("It names nobody in this record. Choose above who it is about.")
        )
        self._names_nobody.setVisible(shown)
        self.nobody.setVisible(shown)

    def settle(self) -> None:
        """Take what is still being typed."""
        for field in self.fields.values():
            field.settle()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.XS)
        kind = type(self.record)
        line, column = 0, 0
        for name in kind.offered:
            field = field_for(kind, name, self._book)
            title = field_title(kind, name)
            field.name(title)
            field.show_value(getattr(self.record, name))
            field.edited.connect(lambda value, name=name: self._edited(name, value))
            self.fields[name] = field
            span = 2 if is_prose(kind, name) else 1
            if column + span > 2:
                line, column = line + 2, 0
            heading = label(title, "small")
            heading.setBuddy(control_of(field))
            grid.addWidget(heading, line, column, 1, span)
            grid.addWidget(field, line + 1, column, 1, span)
            column += span
        return grid

    def _keep(self, rules: Sequence[Restriction]) -> None:
        self.record = self.record.replace(restricted=tuple(rules))

    def _edited(self, name: str, value: Any) -> None:
        self.record = self.record.replace(**{name: value})
        self.edited.emit()
        self._ask_whose()
        self._show_duplicates()

    def _show_duplicates(self) -> int:
        """Show the possible duplicates beside it, and return how many there are."""
        while (item := self._same.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        case = self._book.case
        duplicates = possible_duplicates(case, self.table, self.record)
        for duplicate in duplicates:
            box, lines = frame(
                "inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS
            )
            lines.addWidget(
                label(
                    self.tr("Perhaps in the record already: {what}").format(
                        what=record_title(case, duplicate)
                    ),
                    "strong",
                )
            )
            lines.addWidget(label(_said(case, duplicate, type(self.record).offered), "quiet"))
            self._same.addWidget(box)
        look(self, "prompt" if duplicates else "card")
        return len(duplicates)


def _said(case: Case, record: Record, fields: tuple[str, ...]) -> str:
    """What a record says, in one line."""
    pairs = ((field_title(type(record), name), fact(case, record, name)) for name in fields)
    return "; ".join(f"{title}: {text}" for title, text in pairs if text)
