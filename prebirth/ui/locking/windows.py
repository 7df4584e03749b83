"""Listens to Windows: the computer is about to sleep, or its session was locked."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QApplication

POWER, SESSION = 0x0218, 0x02B1
"""WM_POWERBROADCAST and WM_WTSSESSION_CHANGE."""
SUSPEND, LOCK = 0x0004, 0x0007
"""PBT_APMSUSPEND and WTS_SESSION_LOCK."""


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


class WindowsMessages(QAbstractNativeEventFilter):
    """Calls back on both messages."""

    def __init__(self, tell: Callable[[], object]) -> None:
        super().__init__()
        self._tell = tell
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)
        if sys.platform == "win32":
            for window in QApplication.topLevelWidgets():
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)

    def nativeEventFilter(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> tuple[bool, int]:
        """Let every message through, and call back on sleep and lock."""
        said = _Message.from_address(int(message))
        if (said.message, said.wide) in {(POWER, SUSPEND), (SESSION, LOCK)}:
            self._tell()
        return False, 0
