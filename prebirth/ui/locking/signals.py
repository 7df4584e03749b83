"""Tells when the system is about to sleep, or has locked its screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

LOGIN, SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Session"
PATIENCE = 300
"""Milliseconds."""
SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)


class SystemSignals(QObject):
    """Emits `locking` when the system sleeps or locks: D-Bus on Linux, messages on Windows."""

    locking = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        if sys.platform == "win32":
            # this module loads on Windows only
            from prebirth.ui.locking.windows import WindowsMessages

            self._held.append(WindowsMessages(self.locking.emit))
        elif sys.platform == "linux":
            self._listen()

    @Slot(bool)
    def changed(self, on: bool) -> None:
        """The system goes to sleep, or its screen is locked."""
        if on:
            self.locking.emit()
            self._held.clear()

    @Slot()
    def locked(self) -> None:
        """The session is locked by the system."""
        self.locking.emit()

    def _listen(self) -> None:
        # here, since only Linux needs it: loading QtDBus takes 9 ms
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        on, now = "changed(bool)", "locked()"
        if system.isConnected():
            self._hear(
                system,
                (LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep"),
                on,
            )
            self._hear(system, (LOGIN, self._own_session(), SESSION, "Lock"), now)
            self._delay_sleep()
        if session.isConnected():
            for name, path in SAVERS:
                self._hear(session, (name, path, name, "ActiveChanged"), on)

    def _hear(self, bus: QDBusConnection, said: tuple[str, str, str, str], slot: str) -> None:
        """Listen to one signal of a service, a path and an interface."""
        # its types ask for bytes, which it then refuses
        bus.connect(*said, self, SLOT(slot))  # type: ignore[call-overload]

    def _own_session(self) -> str:
        """The D-Bus path of this login session; of any session where it is not known."""
        said = self._ask("GetSessionByPID", os.getpid()).arguments()
        return str(said[0].path()) if said and hasattr(said[0], "path") else ""

    def _ask(self, what: str, *details: object) -> QDBusMessage:
        """Call the system's login service, with a short timeout: the window must not wait."""
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # as above

        message = QDBusMessage.createMethodCall(
            LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", what
        )
        message.setArguments(list(details))
        return QDBusConnection.systemBus().call(message, QDBus.CallMode.Block, PATIENCE)

    def _delay_sleep(self) -> None:
        """Delay sleep for the moment that locking takes.

        The delay ends when the answer, which holds a file descriptor, is let go of.
        """
        self._held.append(self._ask("Inhibit", "sleep", "Prebirth", "locks its window", "delay"))
