"""Picks a person or agency by typing a name, or adds a new one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QPushButton, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, clear, row
from prebirth.ui.records.fields.book import Book, naming_field
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.typed_line import TypedLine


class RefField(Field):
    """One person, agency or other record, by type-ahead."""

    def __init__(self, table: str, book: Book) -> None:
        super().__init__()
        self._table, self._book = table, book
        self._value: str | None = None
        self.input = _Name(self)
        self.input.setMaximumWidth(theme.px(340))
        nouns = {"people": self.tr("person"), "agencies": self.tr("agency")}
        self._noun = nouns.get(table, self.tr("entry"))
        self.input.setPlaceholderText(
            self.tr("Type a name") if naming_field(table) else self.tr("Type to find")
        )
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._completed)
        self.input.setCompleter(completer)
        self.input.given.connect(self._typed)
        self.input.returnPressed.connect(self._entered)
        self.make_button: QPushButton = button("", "link", self._make, "plus")
        self.make_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        line = row(self.input, self.make_button, None)
        line.setStretch(0, 4)
        layout.addLayout(line)
        self.setFocusProxy(self.input)

    def show_value(self, value: Any) -> None:
        """Show the name of what is picked."""
        self._value = value
        if not self.input.isModified():
            self._name(value)

    def refresh_names(self) -> None:
        """Read the names to pick from again."""
        self._names.setStringList([name for _, name in self._book.entries(self._table)])

    def left(self) -> None:
        """Take a full name; put back the old one if nobody has the name typed."""
        if not self.input.isModified():
            return
        text = self.input.text().strip()
        if not text:
            self._take(None)
        elif (key := self._id_of(text)) is not None:
            self._take(key)
        elif naming_field(self._table):
            self._make()

    def _typed(self, text: str) -> None:
        new = bool(text.strip() and naming_field(self._table)) and self._id_of(text) is None
        self.make_button.setText(
            self.tr("Add “{name}” as a new {noun}").format(name=text.strip(), noun=self._noun)
        )
        self.make_button.setAccessibleName(self.make_button.text())
        self.make_button.setVisible(new)

    def _id_of(self, text: str) -> str | None:
        wanted = text.strip().casefold()
        return next(
            (key for key, name in self._book.entries(self._table) if name.casefold() == wanted),
            None,
        )

    def _completed(self, name: str) -> None:
        self._take(self._id_of(name))

    def _entered(self) -> None:
        self.left()

    def _make(self) -> None:
        name = self.input.text().strip()
        if name:
            self.input.setModified(False)
            self._take(self._book.make(self._table, name))

    def _name(self, value: str | None) -> None:
        """Show a name from its beginning, even if it is too long for the line."""
        self.input.fill(self._book.name(self._table, value))
        self.input.setCursorPosition(0)

    def _take(self, value: str | None) -> None:
        self.input.setModified(False)
        self.make_button.hide()
        before, self._value = self._value, value
        self._name(value)
        if value != before:
            self.edited.emit(value)


class RefsField(Field):
    """Several people or agencies: a chip for each, and a type-ahead for the next."""

    def __init__(self, table: str, book: Book) -> None:
        super().__init__()
        self._table, self._book = table, book
        self._value: tuple[str, ...] = ()
        self._chips = QWidget()
        self._holder = QVBoxLayout(self._chips)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self.picker = RefField(table, book)
        self.picker.edited.connect(self._added)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        layout.addWidget(self._chips)
        layout.addWidget(self.picker)
        self.setFocusProxy(self.picker.input)

    def show_value(self, value: Any) -> None:
        """Show who is picked."""
        self._value = tuple(value or ())
        clear(self._holder)
        chips = [self._chip(key) for key in self._value]
        self._chips.setVisible(bool(chips))
        if chips:
            self._holder.addWidget(flowing(*chips, spacing=6))

    def _chip(self, key: str) -> QPushButton:
        name = self._book.name(self._table, key)
        chip = button(name, "chip", lambda: self._removed(key), "x")
        chip.setAccessibleName(self.tr("Take out {name}").format(name=name))
        chip.setToolTip(chip.accessibleName())
        return chip

    def _added(self, key: str | None) -> None:
        self.picker.show_value(None)
        self.picker.input.fill("")
        if key and key not in self._value:
            self.edited.emit((*self._value, key))

    def _removed(self, key: str) -> None:
        self.edited.emit(tuple(kept for kept in self._value if kept != key))


class _Name(TypedLine):
    """Reads the names when it gets the keyboard focus, and commits when it loses it."""

    def __init__(self, field: RefField) -> None:
        super().__init__()
        self._field = field

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read the names to pick from again."""
        self._field.refresh_names()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit, unless the focus went to the list of names or the button that adds one."""
        super().focusOutEvent(event)
        if (
            event.reason()
            not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
            and not self._field.make_button.hasFocus()
        ):
            self._field.left()
