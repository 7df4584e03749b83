"""A list to choose from that the wheel does not change by accident, and Tab does not lose."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel


class Combo(QComboBox):
    """Does not change when what it stands in is scrolled; Tab takes what is marked in it."""

    _title: QLabel | None = None
    _typed, _typed_at = "", 0
    """The letters typed one soon after another, and when the last was, in milliseconds."""
    _closed_by = (0, 0)
    """The key that closed the open list, and when it was pressed."""

    def showEvent(self, event: QShowEvent) -> None:
        """See that a reader of the screen can name it."""
        super().showEvent(event)
        self.be_titled()

    def be_titled(self) -> None:
        """Put a title beside it that shows nowhere, where none beside it is its own.

        On Linux Qt gives what is chosen for the name of a list, and the title of it by the label
        that stands beside it in the same widget.
        """
        within, name = self.parentWidget(), self.accessibleName()
        if within is None or not name:
            return
        if self._title is None:
            beside = within.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if any(one.buddy() is self for one in beside):
                return
            self._title = QLabel(within)
            self._title.hide()
            self._title.setBuddy(self)
            self.destroyed.connect(self._title.deleteLater)
        self._title.setText(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the letters typed, a space among them, however slow the computer is.

        Qt opens the list at a space, and forgets the letters before while it is busy.
        """
        letter, at = event.text(), event.timestamp() or round(monotonic() * 1000)
        goes_on = at - self._typed_at < QApplication.keyboardInputInterval()
        if not letter.isprintable() or (not letter.strip() and not (letter and goes_on)):
            super().keyPressEvent(event)
            return
        self._typed, self._typed_at = (self._typed if goes_on else "") + letter, at
        self._search(_plain(self._typed))

    def _search(self, typed: str) -> None:
        """Choose the next that begins so; one letter again and again goes through all with it."""
        wanted = typed[:1] if typed == typed[:1] * len(typed) else typed
        for step in range(self.count()):
            row = (self.currentIndex() + (len(wanted) == 1) + step) % self.count()
            if _plain(self.itemText(row)).startswith(wanted):
                self._choose(row)
                return

    def showPopup(self) -> None:
        """Open the list, and hear the keys that are typed in it."""
        super().showPopup()
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab and what is typed with Ctrl take what is marked in the open list, and go on."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed, marked = event.type() == QEvent.Type.KeyPress, self.view().currentIndex().row()
        if not self.view().isVisible():
            # What was typed before the list had closed still comes to it.
            at = QApplication.focusWidget()
            if not pressed or at is None or at is self.view():
                return super().eventFilter(watched, event)
            # Enter that took the choice presses no button of the dialog besides.
            took = (event.key(), event.timestamp()) == self._closed_by
            return took or QCoreApplication.sendEvent(at, event.clone())
        if event.type() == QEvent.Type.ShortcutOverride and _is_shortcut(event):
            self._take(marked)  # now, for an open list keeps shortcuts from what is behind it
            event.ignore()
            return True
        if event.type() == QEvent.Type.ShortcutOverride:  # at which Qt closes it already
            self._closed_by = event.key(), event.timestamp()
        forward = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}.get(Qt.Key(event.key()))
        if pressed and forward is not None:
            self._take(marked)
            if self.window().focusWidget() is self:  # else what follows on the choice moved it
                self.focusNextPrevChild(forward)
            return True
        return super().eventFilter(watched, event)

    def _take(self, marked: int) -> None:
        """Close the list, and choose what was marked in it where that is another."""
        self.hidePopup()
        self._choose(marked)

    def _choose(self, row: int) -> None:
        """Choose a row where that is another."""
        if row not in {-1, self.currentIndex()}:
            self.setCurrentIndex(row)
            self.activated.emit(row)


def _plain(text: str) -> str:
    """Letters as they are compared: in small ones, and with one kind of apostrophe."""
    return text.casefold().replace("’", "'")


def _is_shortcut(event: QKeyEvent) -> bool:
    """Whether a key is pressed together with Ctrl, and Ctrl is not only held."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    alone = event.key() in {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Meta}
    return held == Qt.KeyboardModifier.ControlModifier and not alone
