"""A worker who presses buttons by their words and types into fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.unlock.first_run_page import FirstRunPage
from tests.ui.look import TypedWindow, answer_fields, chips

PHRASE = "four quiet words together"


class Robot:
    """Presses and types."""

    def __init__(self, window: TypedWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def press(self, text: str, within: QWidget | None = None) -> None:
        buttons = [
            b
            for b in (within or self.window).findChildren(QPushButton)
            if b.text().replace("&", "") == text and b.isVisible()
        ]
        assert buttons, f"there is no button {text}"
        self.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def make_vault(self, name: str) -> FirstRunPage:
        """Make the vault on the first page; returns the page, which then shows the code."""
        first = self.window.stack.currentWidget()
        assert isinstance(first, FirstRunPage)
        self.type(first.name, name)
        self.type(first.first.input, PHRASE)
        self.type(first.second.input, PHRASE)
        self.press("Make the vault")
        self.qtbot.waitUntil(lambda: first.go_button.isVisible())
        return first

    def answer_everything(self) -> int:
        """Answer every question of the section that shows: words, the first choice, today."""
        count = 0
        for card in list(self.window.walk.page.questions):
            for field in answer_fields(card):
                if isinstance(field, ProseField):
                    self.type(field.input, f"Answer to {card.slot.id}.")
                elif isinstance(field, ChipsField):
                    self.qtbot.mouseClick(chips(field)[0], Qt.MouseButton.LeftButton)
                elif isinstance(field, DayField):
                    self.type(field.input, "3 April 2026")
            card.settle()
            count += 1
        return count
