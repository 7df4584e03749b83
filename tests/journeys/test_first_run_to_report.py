"""A worker makes a vault, answers every question, and prints, by keys and buttons."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from prebirth.exchange.practice import practice_case_for
from prebirth.ui.base.today import today
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.new_dialog import NewDialog
from prebirth.ui.unlock.unlock_page import UnlockPage
from prebirth.wording.facts import gestation_words
from tests.journeys.robot import Robot
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, form_of, input_of

pytestmark = pytest.mark.slow
NONE = "Asked: there are none"


def test_from_an_empty_machine_to_the_conference_report(
    robot: Robot, qtbot: QtBot, tmp_path: Path
) -> None:
    window = robot.window
    first = robot.make_vault("Amira Sutton")
    code = first.code()
    assert not first.go_button.isEnabled()
    first.kept.click()
    robot.press("Go to my assessments")
    assert isinstance(window.stack.currentWidget(), CaseloadPage)

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
    assert window.head.title.text() == "Baby of reference 26-9001"
    assert window.head.pills[0].text().startswith("26+0 today")

    window.walk.open_section("S2")
    people = instance(RecordCard, window.walk.page.cards[0])
    for name, role in (
        ("Leah Marsh", "mother"),
        ("Omar Said", "father"),
        ("Tia Marsh", "half-sibling"),
    ):
        robot.press("Add a person")
        form = form_of(people)
        robot.type(input_of(form.field("names")), name)
        form.settle()
        present(form.field("role")).edited.emit(role)
        if role == "half-sibling":
            present(form.field("contact")).edited.emit("lives in the home")
        people.settle()

    answered = 0
    for section in [f"S{number}" for number in range(1, 19)]:
        window.walk.open_section(section)
        for card in list(window.walk.page.cards):
            for none in card.findChildren(QCheckBox):
                if none.text() == NONE and none.isVisible():
                    none.click()
        qtbot.wait(1)
        answered += robot.answer_everything()
    assert answered > 90
    window.walk.open_section("S5")
    assert button(window.walk.page.cards[0], NONE).isChecked()

    out = tmp_path / "report.pdf"

    def make() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CopyDialog)
        dialog.basis.setText("Public task")
        dialog.make(out)

    QTimer.singleShot(200, make)
    window.commands["report"].trigger()
    case = window.saver.case
    reader = PdfReader(out)
    text = "\n".join(page.extract_text() for page in reader.pages)
    flat = " ".join(text.split())
    for answer in case.answers:
        if answer.text and answer.question != "Q18.5":
            assert answer.text in flat, answer.id
    for word in (
        "26-9001",
        "Leah Marsh",
        "Omar Said",
        "Tia Marsh",
        f"Page 1 of {len(reader.pages)}",
    ):
        assert word in flat
    (share,) = case.shares
    assert (share.by, share.lawful_basis, share.version) == (
        "Amira Sutton",
        "Public task",
        "version 1, draft",
    )

    window.close()
    again = TypedWindow(tmp_path / "vault")
    qtbot.addWidget(again)
    again.start()
    again.show()
    unlock = instance(UnlockPage, again.stack.currentWidget())
    unlock.secret.input.setText(code.lower())
    unlock.unlock()
    qtbot.waitUntil(lambda: isinstance(again.stack.currentWidget(), CaseloadPage))
    again.caseload.open_current()
    assert again.saver.case == case
    again.close()


def test_the_practice_case_is_offered_and_prints(
    robot: Robot, qtbot: QtBot, tmp_path: Path
) -> None:
    window = robot.window
    robot.make_vault("A Learner").kept.click()
    robot.press("Go to my assessments")
    robot.press("Open the practice case")
    assert window.walk is not None
    assert (
        window.head.pills[0]
        .text()
        .startswith(f"{gestation_words(practice_case_for(today()), today())} today")
    )
    for _ in range(21):
        robot.press("Next section")
    assert present(window.walk.section).id == "S18", "signing comes last"
    window.close()
