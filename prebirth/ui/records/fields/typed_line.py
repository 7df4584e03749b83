"""A line that knows what somebody gave it from what the app put there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit


class TypedLine(QLineEdit):
    """Tells what it was given: by keys, by paste, or by voice and whatever else writes through the accessibility of the system."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self.textChanged.connect(self._changed)

    def fill(self, text: str) -> None:
        """Show a text that nobody gave just now."""
        self._filling = True
        self.setText(text)
        self._filling = False

    def _changed(self, text: str) -> None:
        if not self._filling:
            self.setModified(True)
            self.given.emit(text)
