"""A ring round whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QWidget

from prebirth.ui import theme

GAP = 3


class FocusRing(QWidget):
    """Follows the keyboard through the window and draws a ring round the control that has it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._watch(self._target, on=False)
        inside = new is not None and new.window() is self.window() and not isinstance(new, QMainWindow)
        self._target = new if inside else None
        if self._target is not None:
            self._watch(self._target, on=True)
        self._place()

    def _watch(self, widget: QWidget, *, on: bool) -> None:
        """Watch the control and all it lies in, so that scrolling and resizing move the ring."""
        step: QWidget | None = widget
        while step is not None and step is not self.window():
            (step.installEventFilter if on else step.removeEventFilter)(self)
            step = step.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with what is watched."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}:
            self._place()
        if event.type() == QEvent.Type.DeferredDelete and watched is self._target:
            self._target = None
            self.hide()
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        area = QRect(target.mapTo(self.window(), QPoint(0, 0)), target.size()).adjusted(-GAP, -GAP, GAP, GAP)
        view = target.parentWidget()
        while view is not None and view is not self.window():
            outer = view.parentWidget()
            if isinstance(outer, QAbstractScrollArea) and outer.viewport() is view:
                area = area.intersected(QRect(view.mapTo(self.window(), QPoint(0, 0)), view.size()))
            view = outer
        area = area.intersected(self.parentWidget().rect())
        self.setGeometry(area)
        self.setVisible(not area.isEmpty())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.LIGHT.ring), GAP))
        half = GAP / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), 8, 8)
