"""The foot of the walk: the section before, the next, and the folded panes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button


class SectionNavBar(QFrame):
    """Leads on from section to section."""

    stepped = Signal(int)
    why_asked = Signal()
    tasks_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self._previous = button(
            self.tr("&Previous"), "", lambda: self.stepped.emit(-1), "chevron-left"
        )
        self._next = button(
            self.tr("&Next section"), "", lambda: self.stepped.emit(1), "chevron-right"
        )
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._tasks = button(self.tr("&Sections"), "link", self.tasks_asked.emit)
        self._why = button(self.tr("&Why we ask"), "link", self.why_asked.emit, "panel-right")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        layout.setSpacing(theme.M)
        for part in (self._tasks, self._previous):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self._why, self._next):
            layout.addWidget(part)

    def allow(self, *, previous: bool, following: bool) -> None:
        """Offer the ways there are from here."""
        self._previous.setEnabled(previous)
        self._next.setEnabled(following)

    def show_toggles(self, *, tasks: bool, why: bool) -> None:
        """Offer the list where it is folded, and the panel where there is one."""
        self._tasks.setVisible(tasks)
        self._why.setVisible(why)
