"""The three columns of the walk: sections, page, and why we ask; they fold when narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, frame
from prebirth.ui.walk.section_nav_bar import SectionNavBar
from prebirth.ui.walk.task_list import TaskList
from prebirth.ui.walk.why_panel import WhyPanel

NARROWEST = 480
"""The least width of the page; where it would be less, a pane folds."""


class Panes(QWidget):
    """Stands the columns side by side and folds them."""

    list_left = Signal()
    """What stood over the page was closed again, and nothing was chosen in it."""

    def __init__(self, tasks: TaskList, page: QWidget, why: WhyPanel, feet: SectionNavBar) -> None:
        super().__init__()
        self._tasks, self._why, self._feet = tasks, why, feet
        self._explained, self._why_wanted, self._asked = False, True, ""
        self._side, inside = frame("side", margins=(0, theme.M, 0, theme.S), spacing=0)
        inside.addWidget(tasks)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.addWidget(page, 1)
        middle.addWidget(feet)
        columns, layout = QHBoxLayout(), QVBoxLayout(self)
        for part in (middle, columns, layout):
            part.setContentsMargins(0, 0, 0, 0)
            part.setSpacing(0)
        columns.addWidget(self._side)
        columns.addWidget(self._middle, 1)
        columns.addWidget(why)
        self._way_back, foot = frame("foot", margins=(theme.L, theme.S, theme.L, theme.S))
        self._back = button(self.tr("&Back to the page"), "link", self._leave)
        foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._way_back.hide()
        layout.addLayout(columns, 1)
        layout.addWidget(self._way_back)
        feet.why_asked.connect(self.toggle_why)
        feet.tasks_asked.connect(self.toggle_tasks)
        tasks.given_up.connect(self.toggle_tasks)

    def show_page(self, *, explained: bool) -> None:
        """Make room for a page, and for why we ask where the page is a section."""
        self._explained, self._asked = explained, ""
        back = self._back.hasFocus()
        self._fold()
        if back:
            self.list_left.emit()

    def toggle_why(self) -> None:
        """Close or open the panel beside the section, in the list's place if there is no room."""
        if self._why.isHidden() and self._why_wanted:
            self._asked = "why"
        elif not self._why.isHidden() and self._asked == "why":
            self._asked = ""
        else:
            self._why_wanted = not self._why_wanted
        over = self._way_back.isVisible()
        self._fold()
        if self._way_back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif over:
            self.list_left.emit()

    def _leave(self) -> None:
        """Show the page again, below what stands over it."""
        (self.toggle_why if self._asked == "why" else self.toggle_tasks)()

    def open_why(self) -> None:
        """Open the panel beside the section, where it is closed."""
        if self._why.isHidden():
            self.toggle_why()

    def toggle_tasks(self) -> None:
        """Show the list of sections where the window is too narrow for it, or hide it again."""
        self._asked = "" if self._asked == "tasks" else "tasks"
        self._fold()
        if self._asked:
            self._tasks.setFocus()
        else:
            self.list_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panes there is no room for."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show the panes that leave the page enough room; what was asked for last goes first."""
        room, side, why, page = (
            self.width(),
            self._side.sizeHint().width(),
            self._why.minimumWidth(),
            theme.px(NARROWEST),
        )
        roomy = room >= side + why + page
        show_why = self._why_wanted and self._explained and (roomy or self._asked == "why")
        show_side = self._asked == "tasks" or (room >= side + page and not (show_why and not roomy))
        alone = not roomy and (
            (self._asked == "tasks" and room < side + page) or (show_why and room < why + page)
        )
        self._tasks.stand_over_page(over=alone and self._asked == "tasks")
        self._why.widen(alone=alone)
        self._way_back.setVisible(alone)
        wanted = ((self._why, show_why), (self._side, show_side), (self._middle, not alone))
        # What goes makes room first: all three at once would widen the window for good.
        for pane, shown in sorted(wanted, key=lambda one: one[1]):
            pane.setVisible(shown)
        self._feet.show_toggles(tasks=room < side + page or not show_side, why=self._explained)
