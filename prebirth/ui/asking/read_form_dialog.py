"""Waits for a form from outside to be read, and lets whoever waits stop it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from prebirth.exchange.form_fields import AgencyAnswer
from prebirth.exchange.limited_child import read_answer_apart
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.work import in_background


class ReadFormDialog(Working):
    """Reads a form away from the window, which stays free; Cancel ends what reads it."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(parent, self.tr("Reading the answer"), (440, 0))
        self._path = path
        self.answer: AgencyAnswer | None = None
        self.refused = ""
        """Why it was not read; nothing where it was, or where somebody stopped it."""
        self.body.addWidget(label(self.tr("Reading {name}").format(name=path.name), "strong"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Reading the answer"))
        self.body.addWidget(bar)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin once it is shown, so that there is always something to stop it by."""
        super().showEvent(event)
        if not self.looking:
            self.looking = True
            path, stop = self._path, self.stop
            in_background(
                self,
                lambda: read_answer_apart(path, lambda: stop.cancelled),
                self._read,
                self._not_read,
            )

    def _read(self, answer: AgencyAnswer) -> None:
        self.looking = False
        if not self.stop.cancelled:
            self.answer = answer
            self.accept()

    def _not_read(self, why: str) -> None:
        self.looking = False
        if not self.stop.cancelled:
            self.refused = why
            self.done(0)
