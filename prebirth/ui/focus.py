"""A ring round whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QMainWindow, QWidget

from prebirth.ui import theme

WIDE = 3


class FocusRing(QFocusFrame):
    """Follows the keyboard through the window and draws a ring round the control that has it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def follow(self) -> None:
        """Begin with what has the keyboard now."""
        self._moved(None, QApplication.focusWidget())

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and new.window() is self._window and new is not self._window
        self.setWidget(new if inside else None)  # type: ignore[arg-type]  # None takes the ring away

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring just outside the control, or just inside where there is no room."""
        target = self.widget()
        if target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.LIGHT.ring), WIDE))
        half = WIDE // 2 + 1
        area: QRect = self.rect().marginsRemoved(QMargins(half, half, half, half))
        painter.drawRoundedRect(area, 7, 7)
