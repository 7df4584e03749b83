"""Says that it locks soon, with time to stay."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from prebirth.ui.base.announce import announce
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button
from prebirth.ui.base.window_context import WindowContext
from prebirth.ui.locking.idle import WARNING, Idle, kept_minutes

WIDE = 440


class LockWarning(QObject):
    """Shows a small dialog before it locks by itself, and takes it away once somebody is there."""

    def __init__(self, window: WindowContext, idle: Idle) -> None:
        super().__init__(window.widget)
        self._window = window
        self._shown: Dialog | None = None
        idle.warned.connect(self.show)
        idle.touched.connect(self.close)
        idle.passed.connect(self.close)

    def show(self) -> None:
        """Say it, in front of what is open; whoever works in another program keeps the keyboard."""
        if self._window.vault is None:
            return
        over = QApplication.activeModalWidget() or self._window.widget
        dialog = self._shown = Dialog(over, self.tr("It locks soon"), (WIDE, 0))
        if QApplication.activeWindow() is None:
            dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        text = self.tr("Prebirth locks in {n} seconds.").format(n=WARNING)
        why = self.tr(
            "Nobody has touched it for {n} minutes. Any key or the mouse keeps it open."
        ).format(n=kept_minutes())
        dialog.head(text, why)
        stay = button(self.tr("Stay"), "main", dialog.accept)
        dialog.buttons(None, stay)
        stay.setFocus()
        dialog.setModal(True)
        dialog.show()
        announce(dialog, f"{text} {why}", at_once=True)

    def close(self) -> None:
        """Take it away."""
        dialog, self._shown = self._shown, None
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()
