"""Which keys of undo a field takes, and which it leaves to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def leaves_to_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether these are the keys of undo or redo, and the field has nothing of its own to take.

    Qt's fields take the keys in any case, so that they would do nothing at all.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
        event.matches(QKeySequence.StandardKey.Redo) and not redo
    )
