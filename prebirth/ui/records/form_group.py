"""Part of a form that opens and closes; closed, it says how much of it is entered."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.accessible import group
from prebirth.ui.base.parts import button, set_icon


class FormGroup(QWidget):
    """A title to press, and below it the facts of a group while it is open."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._entered = title, 0
        self.head: QPushButton = button(title, "link", self._pressed, "chevron-right")
        self.held = QWidget()
        self.inside = QVBoxLayout(self.held)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(theme.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(self.head)
        layout.addWidget(self.held)
        self._opened = False
        self.held.hide()
        group(self, title)
        self._say()

    def open(self) -> None:
        """Show its facts."""
        self._show(opened=True)

    def show_entered(self, count: int) -> None:
        """Say how many of its facts are entered."""
        self._entered = count
        self._say()

    def _pressed(self) -> None:
        self._show(opened=not self._opened)

    def _show(self, *, opened: bool) -> None:
        self._opened = opened
        self.held.setVisible(opened)
        set_icon(self.head, "down" if opened else "chevron-right")
        self._say()

    def _say(self) -> None:
        entered = self.tr("{n} entered").format(n=self._entered) if self._entered else ""
        self.head.setText(" · ".join(filter(None, (self._title, entered))))
        state = self.tr("open") if self._opened else self.tr("closed")
        self.head.setAccessibleName(f"{self.head.text()}, {state}")
