"""A whole number, typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QIntValidator

from prebirth.ui.records.fields.line import LineField, WholeLine
from prebirth.ui.records.fields.typed_line import TypedLine


class NumberField(LineField):
    """A whole number, or nothing."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.input.setValidator(QIntValidator(least, most, self))

    def _line(self) -> TypedLine:
        return WholeLine(self, 110)

    def show_value(self, value: Any) -> None:
        """Show the number."""
        super().show_value("" if value is None else str(value))

    def commit(self) -> None:
        """Emit the number, once it lies between the limits."""
        text = self.input.text()
        if not text or self.input.hasAcceptableInput():
            self.edited.emit(int(text) if text else None)
