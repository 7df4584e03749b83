"""Tells when to lock: after minutes without a key or the mouse, or after sleep."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from prebirth.ui.base.preferences import settings

MINUTES = (2, 5, 10, 15, 30, 60)
USUAL = 10
KEY = "lock/minutes"
WARNING = 30
"""Seconds before it locks by itself at which it says so."""
TICK = 5.0
"""Seconds between two looks at the clock."""
ASLEEP = 20.0
"""Seconds beyond TICK, without work, between two looks from which on the computer has slept."""
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


def kept_minutes() -> int:
    """Minutes without input after which to lock, as the person has set it."""
    try:
        wanted = int(str(settings().value(KEY, USUAL)))
    except ValueError:
        return USUAL
    return min(MINUTES, key=lambda known: abs(known - wanted))


def keep_minutes(wanted: int) -> None:
    """Store that setting for the person at this computer."""
    settings().setValue(KEY, wanted)


class Idle(QObject):
    """Watches for input and for sleep, by the monotonic clock, which nobody can set."""

    passed = Signal()
    warned = Signal()
    """It locks soon, unless somebody touches it."""
    touched = Signal()
    """Somebody did after all."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._touched = self._looked = time.monotonic()
        self._warned = False
        self._wall = time.time()
        self._worked = time.process_time()
        self._timer = QTimer(self)
        self._timer.setInterval(round(TICK * 1000))
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.focusWindowChanged.connect(self.watch)
        self.watch(app.focusWindow())

    def watch(self, window: QWindow | None) -> None:
        """Watch the input to a window that has come to the front."""
        # a filter on the application would see every event of every widget and slow them all
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note the time of any input, and let every event through."""
        if event.type() in TOUCHES:
            self._touched = time.monotonic()
            if self._warned:
                self._warned = False
                self.touched.emit()
        return False

    def look(self) -> None:
        """Emit `passed` if it is time to lock, and `warned` if it soon is."""
        now, wall, worked = time.monotonic(), time.time(), time.process_time()
        busy = worked - self._worked  # as with a long print, during which nobody looks
        slept = max(now - self._looked, wall - self._wall) - busy > TICK + ASLEEP
        self._looked, self._wall, self._worked = now, wall, worked
        left = kept_minutes() * 60 - (now - self._touched)
        if slept or left <= 0:
            self._touched, self._warned = now, False
            self.passed.emit()
        elif left <= WARNING and not self._warned:
            self._warned = True
            self.warned.emit()
