"""Shows below a line what it has no room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from prebirth.ui.base.announce import describe
from prebirth.ui.base.parts import PLAIN

EDGES = 24
"""What of a line its frame takes, in pixels."""


class WholeBelow(QLabel):
    """The whole text or hint of a line, as long as the line has no room for it."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line, self._hint = line, ""
        self.setProperty("textFormat", PLAIN)
        self.setProperty("look", "small")
        self.setWordWrap(True)
        self.hide()
        line.installEventFilter(self)
        line.textChanged.connect(self._look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See how much room the line has now."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Show below what the line would cut; a hint stands there alone and not in the line too."""
        self._hint = self._line.placeholderText() or self._hint
        text = self._line.text() or self._hint
        wide = self._line.fontMetrics().horizontalAdvance(text)
        below = wide > self._line.width() - EDGES
        moved = below and not self._line.text()
        self._line.setPlaceholderText("" if moved else self._hint)
        describe(self._line, self._hint if moved else "")
        self.setText(text)
        self.setVisible(self._line.isVisible() and below)
