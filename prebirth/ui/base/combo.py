"""A list to choose from that the wheel does not change by accident, and Tab does not lose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel


class Combo(QComboBox):
    """Does not change when what it stands in is scrolled; Tab takes what is marked in it."""

    _title: QLabel | None = None

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

    def showPopup(self) -> None:
        """Open the list, and hear the keys that are typed in it."""
        super().showPopup()
        self.view().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab in the open list take what is marked, and go on from there."""
        tabs = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            forward = tabs.get(Qt.Key(event.key()))
            if forward is not None:
                self._take(self.view().currentIndex().row())
                self.focusNextPrevChild(forward)
                return True
        return super().eventFilter(watched, event)

    def _take(self, marked: int) -> None:
        """Close the list, and choose what was marked in it where that is another."""
        self.hidePopup()
        if marked not in {-1, self.currentIndex()}:
            self.setCurrentIndex(marked)
            self.activated.emit(marked)
