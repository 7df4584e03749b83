"""Gives a dialog all that is typed from the moment it was asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QGuiApplication,
    QInputEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from prebirth.ui.base.combo import Combo
from prebirth.ui.base.window_context import LOCK_KEYS

LINGERS = 2000
"""Milliseconds in which what was typed as the dialog closed may still come to it."""
LOCKS = QKeySequence(LOCK_KEYS)
"""The key that locks, whatever is about to open."""
PAUSE = 1000
"""Milliseconds without a key, after which a key is no more of what was typed on."""
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TypedAhead(QObject):
    """Lets a line of a dialog have every key in order, from before the dialog has the keyboard.

    The window below keeps the keyboard until the screen has given it to the dialog, and Qt drops
    what comes to a window that a dialog blocks. So these get their keys here, for the line, and
    nothing else that is done to them gets through. Whoever types on as the dialog closes types
    into a line or a text alone: a space would press what the keyboard has come to.
    """

    def __init__(self) -> None:
        super().__init__()
        self._typed = list[QEvent]()
        self._dialog: QDialog | None = None
        self._line: QWidget | None = None
        self._own: QWindow | None = None
        self._after: QWidget | None = None
        self._asking = False
        self._typed_on = True
        self._last_key = QElapsedTimer()
        self._lingers = QTimer(self)
        self._lingers.setSingleShot(True)
        self._lingers.setInterval(LINGERS)
        focus = QGuiApplication.focusObject()  # composed letters come to it, past the window
        self._below: list[QObject] = [*QGuiApplication.allWindows(), *([focus] if focus else [])]
        for one in self._below:
            one.installEventFilter(self)

    def give_to(self, dialog: QDialog, line: QWidget) -> None:
        """Give what is typed to a line of a dialog, which is about to show."""
        self.setParent(dialog)
        dialog.winId()  # makes its window
        self._dialog, self._line, self._own = dialog, line, dialog.windowHandle()
        self._own.installEventFilter(self)
        QTimer.singleShot(0, self, self._give)

    def end_with_keyboard(self, dialog: QDialog) -> None:
        """Take no more keys for a line once its dialog has the keyboard, or has closed."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._end_soon)
        dialog.finished.connect(self._end)

    def _end_soon(self, window: QWindow | None) -> None:
        """Leave time for what the window below was given before it lost the keyboard."""
        if window is not None and window == self._own:
            QTimer.singleShot(PAUSE, self, self._end)

    def _end(self) -> None:
        """Let the windows below be blocked, and get their own keys again."""
        below, self._below = self._below, []
        for one in below:
            if isValid(one):
                one.removeEventFilter(self)
                if isinstance(one, QWindow):
                    one.setTransientParent(one.transientParent())  # Qt asks again what blocks it
        self.deleteLater()

    def hand_on_soon(self, window: QWidget) -> None:
        """Once what opens next has the keyboard, give it what was typed since the dialog closed."""
        hand_on = partial(self._hand_on, window)  # a form takes the keyboard in the next turn
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, hand_on))

    def wait(self) -> None:
        """Let what is typed wait until that is done."""
        while isValid(self) and self._after is None:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _hand_on(self, window: QWidget) -> None:
        self._after = window
        self._last_key.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
        self._give()

    def let_go(self, dialog: QDialog) -> None:
        """Let the dialog go once nothing is typed on."""
        self._lingers.timeout.connect(dialog.deleteLater)
        self._lingers.start()

    def _watch(self, window: QWindow | None) -> None:
        """Hear what is typed on in a window that is new; in others a later search comes first."""
        if window is not None and window != self._own and window not in self._below:
            self._below.append(window)
            window.installEventFilter(self)

    def _presses(self, event: QEvent) -> bool:
        """Whether a key of what is typed on would press or choose something."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        letter = event.text().isprintable() and event.text() and not event.modifiers() & COMMANDS
        self._typed_on &= bool(letter) and self._last_key.restart() < PAUSE
        if not self._typed_on:
            return False
        self._lingers.start()
        now = QApplication.focusWidget()
        return now is None or not now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is typed and pressed from where it would go."""
        own = watched == self._own
        locks = isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) == LOCKS
        if locks or (own and self._dialog is not None and self._dialog.isVisible()):
            return False
        if self._after is not None and not own:
            return self._presses(event)
        if isinstance(event, QKeyEvent | QInputMethodEvent):
            composed = isinstance(event, QInputMethodEvent) and event.commitString()
            if composed or event.type() == QEvent.Type.KeyPress:
                self._typed.append(event.clone())
                self._give()
            event.accept()  # else a shortcut of that window would take it
            return True
        if own or not isinstance(watched, QWindow):
            return False
        if event.type() == QEvent.Type.WindowBlocked:
            self._unblock(watched)
        if isinstance(event, QInputEvent) or event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False

    def _unblock(self, below: QWindow) -> None:
        """Let Qt ask again what the dialog blocks, while it is the dialog of no window.

        It asks as the dialog shows and, for one window, whenever that has another owner.
        """
        own = self._own
        if own is not None and not self._asking:
            self._asking = True
            owner, modality = own.transientParent(), own.modality()
            own.setTransientParent(None)  # type: ignore[arg-type]  # it may have none
            own.setModality(Qt.WindowModality.WindowModal)
            below.setTransientParent(below.transientParent())
            own.setTransientParent(owner)
            own.setModality(modality)
            self._asking = False

    def _give(self) -> None:
        """Give what was typed to the line; once it has closed, to the window with the keyboard."""
        if self._after is not None:
            at = QApplication.activeModalWidget() or self._after
            if handle := at.window().windowHandle():
                self._watch(handle)
                for event in self._typed:
                    QCoreApplication.postEvent(handle, event)
                self._typed.clear()
                QCoreApplication.sendPostedEvents(handle)  # before what is typed from now on
        while self._typed and self._line and self._dialog and self._dialog.isVisible():
            at = self._dialog.focusWidget() or self._line  # a Tab may have gone on
            if isinstance(at, Combo) and at.view().isVisible():
                at = at.view()
                self._ask_first(at, self._typed[0])
            QCoreApplication.sendEvent(at, self._typed.pop(0))

    @staticmethod
    def _ask_first(at: QWidget, event: QEvent) -> None:
        """Ask an open list whether a key is its own, as Qt does before it gives it one."""
        if isinstance(event, QKeyEvent):
            kind, key, held = QEvent.Type.ShortcutOverride, event.key(), event.modifiers()
            QCoreApplication.sendEvent(at, QKeyEvent(kind, key, held, event.text()))
