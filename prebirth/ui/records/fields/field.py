"""The base of all fields: it shows a value, and emits `edited` when it is changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from prebirth.ui.base.announce import describe
from prebirth.ui.spelling.menu import with_menu

PAUSE = 400
"""Milliseconds after the last key until text is committed; drafts are kept as often."""


class Field(QWidget):
    """One fact on the screen."""

    edited = Signal(object)
    drafted = Signal(str)

    def show_value(self, value: Any) -> None:
        """Show a value that came from the record."""
        raise TypeError(f"{type(self).__name__} shows no {value!r}")

    def show_draft(self, text: str) -> None:
        """Show a draft: text that was typed before and could not be committed."""

    def settle(self) -> None:
        """Commit at once what is still being typed."""

    @property
    def gone(self) -> bool:
        """Whether it is being deleted: on the way Qt takes the keyboard from its line."""
        return not isValid(self)

    def name(self, text: str, hint: str = "") -> None:
        """Tell screen readers what is asked here."""
        self.setAccessibleName(text)
        target = self.focusProxy()
        if target is not None:
            target.setAccessibleName(text)
            target.setProperty("hint", hint)
            describe(target)

    def offer(self, action: QAction) -> None:
        """Put an act into the menu that a right-click or the menu key opens."""
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        target = self.focusProxy()
        if (
            isinstance(target, QLineEdit | QPlainTextEdit)
            and target.contextMenuPolicy() != Qt.ContextMenuPolicy.CustomContextMenu
        ):
            with_menu(target, self)


class TypedField(Field):
    """A field one types into: commits at a pause and on leaving, drafts while typing goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._pause = _timer(self, self._paused)
        self._drafting = _timer(self, self._draft)

    def typed(self) -> None:
        """Start waiting for a pause, since a key was pressed."""
        self._pause.start()
        if not self._drafting.isActive():
            self._drafting.start()

    def settle(self) -> None:
        """Commit what was typed, if anything was."""
        if self.busy():
            self.stop()
            self.commit()

    def stop(self) -> None:
        """Stop waiting for a pause."""
        self._pause.stop()
        self._drafting.stop()

    def pause(self) -> None:
        """Commit at a pause in typing; a field may do less."""
        self.commit()

    def _paused(self) -> None:
        self._drafting.stop()
        self.pause()

    def busy(self) -> bool:
        """Whether something typed waits to be committed."""
        return self._pause.isActive() or self._drafting.isActive()

    def commit(self) -> None:
        """Emit the value."""

    def text(self) -> str:
        """What stands in the field."""
        return ""

    def _draft(self) -> None:
        if self._pause.isActive():
            self.drafted.emit(self.text())
            self._drafting.start()


def _timer(owner: Field, act: Any) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE)
    timer.timeout.connect(act)
    return timer
