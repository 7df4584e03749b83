"""One line of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout

from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.typed_line import TypedLine
from prebirth.ui.spelling.marks import SpellingMarks
from prebirth.ui.spelling.menu import with_menu


class LineField(TypedField):
    """A short text."""

    def __init__(self) -> None:
        super().__init__()
        self.input = _Line(self)
        self.input.given.connect(lambda _text: self.typed())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.input)
        self.setFocusProxy(self.input)
        SpellingMarks(self.input)
        with_menu(self.input, self)

    def show_value(self, value: Any) -> None:
        """Show the text, unless somebody is typing."""
        if not self.busy() and self.input.text() != (value or ""):
            self.input.fill(value or "")

    def text(self) -> str:
        """What stands in the field."""
        return self.input.text()

    def commit(self) -> None:
        """Emit the text."""
        self.edited.emit(self.input.text())


class _Line(TypedLine):
    """Commits its field when the keyboard focus leaves it."""

    def __init__(self, field: TypedField) -> None:
        super().__init__()
        self._field = field

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on leaving."""
        super().focusOutEvent(event)
        self._field.settle()
