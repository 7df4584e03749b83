"""Waits for work away from the window, and lets whoever waits stop it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button
from prebirth.ui.base.work import in_background


class WaitingDialog(Working):
    """Says what is being done and begins it once it is shown; Cancel stops it."""

    refused = ""
    """Why it was not done; nothing where it was, or where somebody stopped it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", (440, 0))

    def say(self, title: str, said: str) -> None:
        """Show what is being done, with the button that stops it."""
        self.setWindowTitle(title)
        self.head(said)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(said)
        self.body.addWidget(bar)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject))

    @abstractmethod
    def work(self) -> Callable[[], object]:
        """What is done on another thread, which takes with it all that it needs."""

    @abstractmethod
    def take(self, result: Any) -> None:
        """Keep what the work came to."""

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once it is shown, so that there is always something to stop it by."""
        super().showEvent(event)
        if not self.looking:
            self.looking = True
            in_background(self, self.work(), self._done, self._not_done)

    def _done(self, result: object) -> None:
        self.looking = self.writing = False
        if not self.stop.cancelled:
            self.take(result)
            self.accept()

    def _not_done(self, why: str) -> None:
        self.looking = self.writing = False
        if not self.stop.cancelled:
            self.refused = why
            self.done(0)
