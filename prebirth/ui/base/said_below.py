"""Says below a field what the letters typed on it came to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.parts import label

SEEN = 10_000
"""Milliseconds for which it is shown."""


class SaidBelow:
    """A line that lies below a field for a while; a reader of the screen says it too."""

    def __init__(self, field: QWidget) -> None:
        """Say it of a field."""
        self._field = field
        self._told: QLabel | None = None

    def say(self, said: str, opened: QWidget | None = None) -> None:
        """Show some words below the field, or below what opened from it."""
        ground = self._field.window() if opened else _ground(self._field)
        if self._told is None or self._told.parentWidget() is not ground:
            if self._told is not None:
                self._told.deleteLater()
            self._told = label("", "doubt")
            self._told.setParent(ground)
        told, beside = self._told, opened or self._field
        told.setFixedWidth(max(self._field.width(), theme.px(260)))
        told.hide()
        told.setText("")
        told.setText(said)
        told.adjustSize()
        at = ground.mapFromGlobal(beside.mapToGlobal(QPoint(0, 0)))
        below, over = at + QPoint(0, beside.height() + 2), at - QPoint(0, told.height() + 2)
        spot = below if below.y() + told.height() <= ground.height() else over
        left = min(spot.x(), ground.width() - told.width())  # nor does it run off the window
        told.move(max(left, 0), max(spot.y(), 0))
        told.raise_()
        told.show()
        QTimer.singleShot(SEEN, told, told.hide)

    def hide(self) -> None:
        """Say it no more."""
        if self._told is not None:
            self._told.hide()


def _ground(widget: QWidget) -> QWidget:
    """What something stands on, and is scrolled with: the page, or the window."""
    while (above := widget.parentWidget()) is not None and not widget.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            return widget
        widget = above
    return widget
