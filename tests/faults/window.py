"""A window in a process of its own that works on an open assessment."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from prebirth.ui.base.saver import Saver
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.shell.window import MainWindow
from prebirth.ui.walk.walk_page import WalkPage
from prebirth.vault.vault import Vault
from tests.typed import instance


class WorkWindow(MainWindow):
    """A window in which an assessment is open whenever it is asked for one."""

    vault: Vault
    saver: Saver
    walk: WalkPage


def prose_box(window: MainWindow, question: str) -> QPlainTextEdit:
    """Return the box for the text of an answer, on the section that shows."""
    card = next(
        card
        for card in instance(WalkPage, window.walk).page.questions
        if card.slot.question.id == question
    )
    return instance(ProseField, card.findChild(ProseField)).input
