"""Lets everything in the walk be read and nothing changed, where the vault is read-only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from prebirth.ui.records.fields.field import Field


class ReadOnly(QObject):
    """Closes each field of a part of the window as it comes to show."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close it; one can still go into it, read it and copy from it."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and self._part.isAncestorOf(watched)
        ):
            if isinstance(watched, QLineEdit | QPlainTextEdit):
                watched.setReadOnly(_holds_a_fact(watched))
            elif isinstance(watched, QComboBox) or (
                isinstance(watched, QAbstractButton) and watched.isCheckable()
            ):
                watched.setEnabled(False)
        return False


def _holds_a_fact(input_of: QWidget) -> bool:
    """Whether it belongs to a field of the record, and is not there to find something."""
    above = input_of.parentWidget()
    while above is not None and not isinstance(above, Field):
        above = above.parentWidget()
    return above is not None
