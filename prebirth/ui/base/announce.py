"""Lets a reader of the screen say what only the eye would notice."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from prebirth.ui.base import theme


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say something: at the next pause, or at once if it cannot wait."""
    # Late: 3 ms that the first paint need not wait for.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if text and (at_once or not _Quiet.on) and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive
            if at_once
            else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)


class _Quiet:
    """Whether what can wait for a pause is not said: it was said before."""

    on = False


def quietly(widget: QWidget, act: Callable[[], object], then: str) -> None:
    """Do what lays out again what somebody has heard, and say only what comes of it."""

    def end() -> None:
        _Quiet.on = False
        announce(widget, then)

    _Quiet.on = True
    try:
        act()
    finally:
        QTimer.singleShot(0, widget, end)  # after what the layout itself does a moment later


def say_current(view: QAbstractItemView) -> None:
    """Let a reader of the screen say, after a list or table, where in it the keyboard is."""
    QTimer.singleShot(0, view, lambda: _say_current(view))


def _say_current(view: QAbstractItemView) -> None:
    # Late: see above.
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if QAccessible.isActive() and view.hasFocus() and view.currentIndex().isValid():
        told = QAccessible.queryAccessibleInterface(view)
        row = told.focusChild() if told else None
        if row is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))


def describe(field: QWidget, words: str = "") -> None:
    """Let a reader of the screen say words with a field, before what the field is for."""
    told = [note.text() for note in _NOTES.get(field, ())]
    said = (words, *told, field.property("hint"))
    field.setAccessibleDescription(" ".join(filter(None, said)))


class WarningLabel(QLabel):
    """What is wrong, in words: said as well as shown."""

    about: QWidget | None = None
    """The field that the words are about."""
    _unsaid, _first = False, False
    """Whether its words are new and have not shown yet, and whether they come with its window."""

    def concern(self, field: QWidget) -> None:
        """Be about a field, and no more about another, with which the words are said again."""
        if field is self.about:
            return
        if self.about is not None:
            _NOTES[self.about].remove(self)
            describe(self.about)
        self.about = field
        _NOTES.setdefault(field, []).append(self)

    def setText(self, text: str) -> None:
        """Show it, and have it said where it is new; what is hidden is said once it shows."""
        new = text != self.text()
        super().setText(text)
        if new and self.about is not None:
            describe(self.about)
        if new and self.isVisible():
            announce(self, text, at_once=True)
        elif new:
            self._unsaid, self._first = bool(text), not self.window().isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """Have it said, after the dialog it stands in where it comes with that."""
        super().showEvent(event)
        if self._unsaid and self._first:
            QTimer.singleShot(0, self, lambda: announce(self, self.text(), at_once=True))
        elif self._unsaid:
            announce(self, self.text(), at_once=True)
        self._unsaid = False


_NOTES: WeakKeyDictionary[QWidget, list[WarningLabel]] = WeakKeyDictionary()
"""What is said of each field."""


class ErrorLabel(WarningLabel):
    """What is wrong and keeps somebody from going on, with a sign beside the words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and a disc with an exclamation mark: colour alone says nothing."""
        super().paintEvent(event)
        # Late: see parts.PLAIN.
        from PySide6.QtCore import QRect, Qt
        from PySide6.QtGui import QColor, QPainter

        colours, size = theme.colours(), theme.px(theme.SIGN)
        at = QRect(theme.px(10), (min(self.height(), theme.px(34)) - size) // 2, size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.error_rule))
        painter.drawEllipse(at)
        painter.setPen(QColor(colours.error))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, "!")
        painter.end()
