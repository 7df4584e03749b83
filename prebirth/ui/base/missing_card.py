"""What an empty page says: what is missing, and the steps that supply it, each a link."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from prebirth.case.case import Case
from prebirth.rules.first_steps import STEPS, open_steps
from prebirth.ui.base import theme
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.words import said


class MissingCard(QFrame):
    """Says what is missing, with a link for each step; it hides once all steps are taken."""

    asked = Signal(str)

    def __init__(
        self,
        text: str,
        steps: Iterable[str],
        case: Case,
        *,
        look: str = "prompt",
        heading: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("look", look)
        self._links = {
            name: button(
                said(STEPS[name].name),
                "link",
                partial(self.asked.emit, name),
                "calendar" if name == "due" else "plus",
            )
            for name in steps
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        layout.setSpacing(theme.XS)
        if heading:
            layout.addWidget(label(heading, "ask"))
        layout.addWidget(label(text))
        layout.addWidget(flowing(*self._links.values(), spacing=theme.L))
        self.refresh(case)

    def refresh(self, case: Case) -> None:
        """Show what is missing now."""
        open_ = {step.id for step in open_steps(case, self._links)}
        for name, link in self._links.items():
            link.setVisible(name in open_)
        self.setVisible(bool(open_))
