"""Lets the foot line say that all is saved, or what was typed and is not kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from prebirth.form.model import Form
from prebirth.ui.base.saver import Saver
from prebirth.ui.shell.foot_line import FootLine
from prebirth.ui.walk.not_kept import typed_in_fields

LATER = 1000
"""Milliseconds without a key after which what stands in a field is no longer being typed."""


class SavedWords(QObject):
    """Says below a page what comes of each thing that is done or typed in it."""

    def __init__(self, page: QWidget, foot: FootLine, saver: Saver, form: Form) -> None:
        super().__init__(page)
        self._page, self._foot, self._saver, self._form = page, foot, saver, form
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self._show)
        saver.drafted.connect(self._drafted)
        saver.saved.connect(self.say)
        saver.failed.connect(self._failed)

    def say(self) -> None:
        """Say that all is saved; where something typed is not kept, say that instead."""
        if typed := self._typed():
            self._foot.say_not_kept(typed)
        else:
            self._foot.say_saved()

    def say_opened(self, *, recovered: bool) -> None:
        """Say on opening that all is saved, or what was typed before and is still not kept."""
        self._foot.say_opened(recovered=recovered)
        self._foot.show_kept(self._typed())

    def _drafted(self) -> None:
        self._later.start()

    def _failed(self, why: str) -> None:
        self._foot.say_failed(why)

    def _show(self) -> None:
        """Show how it stands; the field has said itself what is wrong with it.

        Of a page that was left nothing is said: its assessment may be closed by now.
        """
        here = self._page.isVisible() and self._foot.saved.isVisible()
        if here and not self._saver.unsaved:
            self._foot.show_kept(self._typed())

    def _typed(self) -> list[str]:
        if self._saver.session.read_only:
            return []
        return [one.quoted for one in typed_in_fields(self._saver, self._form)]
