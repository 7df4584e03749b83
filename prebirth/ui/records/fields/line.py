"""One line of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout

from prebirth.case.lengths import LINE
from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.letters import LettersLeft
from prebirth.ui.records.fields.typed_line import TypedLine
from prebirth.ui.spelling.marks import SpellingMarks
from prebirth.ui.spelling.menu import with_menu


class LineField(TypedField):
    """A short text."""

    def __init__(self, most: int = LINE) -> None:
        """Take how many letters may be put in."""
        super().__init__()
        self.input = _Line(self)
        self.room = LettersLeft(most)
        self.input.given.connect(self._given)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.input, self.room.left, self.room.over):
            layout.addWidget(part)
        self.setFocusProxy(self.input)
        SpellingMarks(self.input)
        with_menu(self.input, self)

    def show_value(self, value: Any) -> None:
        """Show the text, unless somebody is typing."""
        if not self.busy() and self.input.text() != (value or ""):
            self.input.fill(value or "")
            self.room.hold(self.input.text())

    def show_draft(self, text: str) -> None:
        """Show what was typed before and is too long to be saved."""
        self.input.fill(text)
        self.room.look_at(text)

    def text(self) -> str:
        """What stands in the field."""
        return self.input.text()

    def commit(self) -> None:
        """Emit the text; one that is too long stays a draft."""
        if self.room.look_at(self.text()):
            self.edited.emit(self.text())
        else:
            self.drafted.emit(self.text())

    def _given(self, text: str) -> None:
        self.room.look_at(text)
        self.typed()


class _Line(TypedLine):
    """Commits its field when the keyboard focus leaves it."""

    def __init__(self, field: TypedField) -> None:
        super().__init__()
        self._field = field

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on leaving."""
        super().focusOutEvent(event)
        self._field.settle()
