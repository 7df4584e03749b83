"""Lets the key that locks lock from every window, also while a dialog or a menu is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

from prebirth.ui.base.window_context import LOCK_KEYS
from prebirth.ui.shell.assessment_window import AssessmentWindow
from prebirth.ui.shell.privacy_cover import close_dialogs

LINGERS = 2000
"""Milliseconds in which what was typed into a dialog that it closed may still come to that."""


class LockKey(QObject):
    """Hears the key where the act of the menu does not: Qt keeps it from what a dialog blocks.

    What is typed after it is for the page that asks for the pass-phrase, also where the screen
    has not given that the keyboard yet.
    """

    def __init__(self, window: AssessmentWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = QElapsedTimer()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)
            self.watch(app.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Hear the keys that come to a window; a filter on all would slow every event."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lock at the key, and let the page that asks next have what is typed after it."""
        if not isinstance(event, QKeyEvent):
            return False
        main = self._window.windowHandle()
        if self._window.vault is None:
            late = self._since.isValid() and self._since.elapsed() < LINGERS
            if late and watched is not main and main is not None:
                QCoreApplication.sendEvent(main, event.clone())
                return True
            return False
        if event.type() != QEvent.Type.KeyPress or not self._is_meant(watched, event):
            return False
        close_dialogs()
        self._since.start()
        self._window.commands["lock"].trigger()
        self._window.activateWindow()
        while self._since.elapsed() < LINGERS and QGuiApplication.focusWindow() is not main:
            QCoreApplication.processEvents()  # the dialog still hears what is typed into it
        return True

    def _is_meant(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether it is the key that locks, where the act of the menu does not hear it."""
        if QKeySequence(event.keyCombination()) != QKeySequence(LOCK_KEYS):
            return False
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return True
        own = [one for one in QApplication.topLevelWidgets() if isinstance(one, AssessmentWindow)]
        return all(one.windowHandle() is not watched for one in own)
