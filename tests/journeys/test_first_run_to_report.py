"""A worker makes a vault, answers a walk of her own, and prints it; all by the keys and buttons she would use."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.new_dialog import NewDialog
from prebirth.ui.shell.window import MainWindow

PHRASE = "four quiet words together"
pytestmark = pytest.mark.slow


class Robot:
    """Presses and types."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def press(self, text: str, within: QWidget | None = None) -> None:
        buttons = [b for b in (within or self.window).findChildren(QPushButton) if b.text() == text and b.isVisible()]
        assert buttons, f"there is no button {text}"
        self.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    def type(self, field: QWidget, text: str) -> None:
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def answer_everything(self) -> int:
        """Answer every question of the section that shows: words, the first choice, today."""
        count = 0
        for card in list(self.window.walk.page.questions):
            for field in card._fields.values():
                if isinstance(field, ProseField):
                    self.type(field.input, f"Answer to {card.slot.id}.")
                elif isinstance(field, ChipsField):
                    self.qtbot.mouseClick(field._chips[0], Qt.MouseButton.LeftButton)
                elif isinstance(field, DayField):
                    self.type(field.input, "3 April 2026")
            card.settle()
            count += 1
        return count


@pytest.fixture
def robot(qtbot: QtBot, tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> Robot:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    window = MainWindow(tmp_path / "vault")
    qtbot.addWidget(window)
    window.start()
    window.show()
    return Robot(window, qtbot)


def test_from_an_empty_machine_to_the_conference_report(robot: Robot, qtbot: QtBot, tmp_path: Path) -> None:
    window = robot.window
    first = window._stack.currentWidget()
    robot.type(first.name, "Amira Sutton")
    robot.type(first.first.input, PHRASE)
    robot.type(first.second.input, PHRASE)
    robot.press("Make the vault")
    qtbot.waitUntil(lambda: first.go_button.isVisible())
    code = first.code()
    assert not first.go_button.isEnabled()
    first.kept.click()
    robot.press("Go to my assessments")
    assert isinstance(window._stack.currentWidget(), CaseloadPage)

    due = date.today() + timedelta(days=98)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewDialog)
        robot.type(dialog.reference.input, "26-9001")
        robot.type(dialog.due.input, f"{due.day} {due:%B %Y}")
        robot.press("Begin", dialog)

    QTimer.singleShot(200, fill)
    robot.press("New assessment")
    assert window.walk is not None
    assert window._title.text() == "Baby of reference 26-9001"
    assert window._pills[0].text().startswith("26+0 today")

    window.walk.open_section("S2")
    people = window.walk.page.cards[0]
    for name, role in (("Leah Marsh", "mother"), ("Omar Said", "father"), ("Tia Marsh", "half-sibling")):
        robot.press("Add a person")
        robot.type(people._form.field("names").input, name)
        people._form.settle()
        people._form.field("role").edited.emit(role)
        if role == "half-sibling":
            people._form.field("contact").edited.emit("lives in the home")
        people.settle()

    answered = 0
    for section in [f"S{number}" for number in range(1, 19)]:
        window.walk.open_section(section)
        for card in list(window.walk.page.cards):
            if hasattr(card, "_none") and card._none.isVisible():
                card._none.click()
        qtbot.wait(1)
        answered += robot.answer_everything()
    assert answered > 90
    window.walk.open_section("S5")
    assert window.walk.page.cards[0]._none.isChecked()

    out = tmp_path / "report.pdf"

    def make() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CopyDialog)
        dialog.basis.setText("Public task")
        dialog.make(out)

    QTimer.singleShot(200, make)
    window._actions["report"].trigger()
    case = window.saver.case
    reader = PdfReader(out)
    text = "\n".join(page.extract_text() for page in reader.pages)
    flat = " ".join(text.split())
    for answer in case.answers:
        if answer.text and answer.question != "Q18.5":
            assert answer.text in flat, answer.id
    for word in ("26-9001", "Leah Marsh", "Omar Said", "Tia Marsh", f"Page 1 of {len(reader.pages)}"):
        assert word in flat
    (share,) = case.shares
    assert (share.by, share.lawful_basis, share.version) == ("Amira Sutton", "Public task", "version 1, draft")

    window.close()
    again = MainWindow(tmp_path / "vault")
    qtbot.addWidget(again)
    again.start()
    again.show()
    unlock = again._stack.currentWidget()
    unlock.secret.input.setText(code.lower())
    unlock.unlock()
    qtbot.waitUntil(lambda: isinstance(again._stack.currentWidget(), CaseloadPage))
    again.caseload.open_current()
    assert again.saver.case == case
    again.close()


def test_the_practice_case_is_offered_and_prints(robot: Robot, qtbot: QtBot, tmp_path: Path) -> None:
    window = robot.window
    first = window._stack.currentWidget()
    robot.type(first.name, "A Learner")
    robot.type(first.first.input, PHRASE)
    robot.type(first.second.input, PHRASE)
    robot.press("Make the vault")
    qtbot.waitUntil(lambda: first.go_button.isVisible())
    first.kept.click()
    robot.press("Go to my assessments")
    robot.press("Open the practice case")
    assert window.walk is not None
    assert window._pills[0].text().startswith("26+")
    for _ in range(20):
        robot.press("Next section")
    assert window.walk.section.id == "S18"
    window.close()
