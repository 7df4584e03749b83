"""A line edit that tells input by a person from text the program puts there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit

from prebirth.ui.base.own_undo import leaves_to_window

MOST = 10_000_000
"""Letters; Qt would cut a line after 32,767 and say nothing, and what was entered stays whole."""


class TypedLine(QLineEdit):
    """Emits `given` for input by keys, paste, voice, or any accessibility tool."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._filling = self._taken = False
        self.setMaxLength(MOST)
        self.textChanged.connect(self._changed)

    def fill(self, text: str) -> None:
        """Show a text that is not a person's input."""
        self._filling = True
        self.setText(text)
        self._filling = False

    def taken(self) -> None:
        """Leave to the window to undo what stands here: it is in the record."""
        self._taken = True

    def event(self, event: QEvent) -> bool:
        """Let the keys of undo go on to the window where nothing was typed here."""
        undo = self.isUndoAvailable() and not self._taken
        redo = self.isRedoAvailable() and not self._taken
        if leaves_to_window(event, undo=undo, redo=redo):
            event.ignore()
            return False
        return super().event(event)

    def _changed(self, text: str) -> None:
        if not self._filling:
            self._taken = False
            self.setModified(True)
            self.given.emit(text)
