"""In the real window: closing in a hurry, closing with care, the empty case, keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.closing import LeftKind
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Disagreement, Status
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from prebirth.session import Session
from prebirth.ui.base.today import today
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.rows import RowsField
from prebirth.ui.walk.closing_page import ClosingPage
from prebirth.ui.walk.course_dialog import CourseDialog
from prebirth.ui.walk.facts_form import FactsForm
from prebirth.ui.walk.page import CLOSING
from tests.journeys.robot import Robot
from tests.journeys.test_pregnancy_ends import opened, seen_on
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, agreed, chips, own_page, press

pytestmark = pytest.mark.slow


def closing_page(window: TypedWindow) -> ClosingPage:
    window.commands["closing"].trigger()
    assert window.walk.name == CLOSING
    return own_page(window, ClosingPage)


def noted(window: TypedWindow) -> str:
    """The dates that the list of assessments shows."""
    return next(case.dates for case in window.vault.cases() if case.id == window.saver.case.id)


def choose(page: ClosingPage, ending: str) -> None:
    choices = chips(instance(ChipsField, page.ending.fields["ending"]))
    next(one for one in choices if one.text() == ending).click()


def write(robot: Robot, page: ClosingPage, field: str, text: str) -> None:
    robot.type(instance(ProseField, page.ending.fields[field]).input, text)


def copy_of(window: TypedWindow, agency: str) -> str:
    order = CopyOrder(CopyKind.CLOSING, today(), agency)
    view = prepare(order, window.saver.case, window.walk.form)
    return words_of(document_of(view).blocks)


def test_somebody_in_a_hurry_closes_and_what_they_left_is_recorded_and_printed(
    robot: Robot, qtbot: QtBot
) -> None:
    window = opened(robot)
    held = Disagreement(id="dg", agency="mat", about="The plan is not enough.")
    window.saver.session.add("disagreements", held, LABEL)
    page = closing_page(window)
    said = seen_on(page)
    for words in ("What each agency said last", "Wexmoor General maternity", "Actions", "Steps"):
        assert words in said
    (answered,) = [row for row in window.saver.case.answers if row.question == "Q17.8"]
    assert answered.text in instance(ProseField, page.again.fields["reopen_if"]).input.toPlainText()
    waiting = [prompt.id for prompt in page.prompts]
    assert waiting
    press(page, "Close this assessment")
    assert window.saver.case.assessment.status != Status.CLOSED, "what is left is said first, once"
    told = seen_on(page)
    assert "Choose how it ends.\nWrite why it is closed." in page.missing.text(), "all, at once"
    assert f"{len(window.walk.book.things)} things worth another look, without an answer." in told
    assert "nobody is named who watches" in told
    assert "No agency is named" in told
    choose(page, "No further action")
    write(robot, page, "why", "Nobody is at home.")
    with agreed():
        press(page, "Close this assessment")
    case = window.saver.case
    assert case.assessment.status == Status.CLOSED
    (closing,) = [row for row in case.closings if not row.reopened]
    assert closing.on is None, "no day is filled in"
    left = [row for row in closing.was_open if row.kind == LeftKind.PROMPT]
    assert [row.of for row in left] == waiting
    assert all(row.unanswered and not row.said for row in left)
    assert any(row.kind == LeftKind.WORRY for row in closing.was_open)
    paper = copy_of(window, "hv")
    assert "We have closed this assessment" in paper
    assert "Nobody is named here who watches." in paper
    assert "day not recorded" in paper
    assert "closed-worry-unwatched" in [one.prompt.id for one in window.walk.book.open]
    shown = own_page(window, ClosingPage)
    qtbot.waitUntil(lambda: "This assessment is closed" in seen_on(shown))
    window.saver.session.undo()
    assert window.saver.case.assessment.status == Status.OPEN
    assert len(window.saver.case.closings) == len(case.closings) - 1


def test_closing_with_care_names_who_watches_and_reopening_shows_it_first(
    robot: Robot, qtbot: QtBot
) -> None:
    window = opened(robot)
    page = closing_page(window)
    for typed in page.sentences.values():
        robot.type(typed.input, "The health visitor goes on with it.")
    robot.type(instance(ProseField, page.again.fields["reopen_if"]).input, "If he moves in.")
    rows = instance(RowsField, page.again.fields["watchers"])
    rows.edited.emit(({"agency": "hv", "who": "Ruth Callan", "until": "2027-03-01"},))
    rows.show_value(page.again.record.watchers)  # type: ignore[attr-defined]
    choose(page, "Finished")
    write(robot, page, "why", "The plan is kept.")
    page.ending.fields["agency"].edited.emit("hv")
    window.walk.open_section("overview")
    assert window.walk.name == "overview"
    page = closing_page(window)
    assert "The health visitor goes on with it." in [
        typed.text() for typed in page.sentences.values()
    ], "what was typed is still there after looking something up"
    with agreed():
        press(page, "Close this assessment")
    case = window.saver.case
    (closing,) = [row for row in case.closings if not row.reopened]
    assert not [row for row in closing.was_open if row.unanswered]
    window.walk.book.note()
    assert "2027-03-01 Due: Ask what whoever watches" in noted(window)
    assert "You are named as watching:" in copy_of(window, "hv")
    assert "You are named as watching:" not in copy_of(window, "gp")
    dialog = CourseDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    (again,) = [form for form in dialog.findChildren(FactsForm) if "reopened_on" in form.fields]
    at = present(dialog.focusWidget())
    assert again.fields["reopened_on"].isAncestorOf(at), "not a baby whom nobody asked about"
    said = seen_on(dialog)
    assert said.index("If he moves in.") < said.index("The plan is kept.")
    assert "Ruth Callan" in said


def test_the_empty_case_closes(robot: Robot) -> None:
    robot.make_vault("Amira Sutton").kept.click()
    robot.press("Go to my assessments")
    window = robot.window
    window.open_case(_begun(window))
    page = closing_page(window)
    assert "No words of any agency are recorded." in seen_on(page)
    choose(page, "Not needed any more")
    write(robot, page, "why", "Opened by mistake.")
    with agreed():
        press(page, "Close this assessment")
    assert window.saver.case.assessment.status == Status.CLOSED


def _begun(window: TypedWindow) -> str:
    Session.begin(window.vault, Case(id="blank"))
    return "blank"


def test_it_closes_by_keys_alone_in_a_small_window(robot: Robot, qtbot: QtBot) -> None:
    window = opened(robot)
    window.resize(960, 600)
    page = closing_page(window)
    ending = chips(instance(ChipsField, page.ending.fields["ending"]))[0]
    why = instance(ProseField, page.ending.fields["why"]).input
    page.again.fields["reopen_if"].setFocus()
    reached = tabbed(qtbot, page, 200)
    assert ending in reached
    assert why in reached
    assert page.close_button in reached
    assert all(one.width() <= page.width() for one in page.findChildren(QWidget))
    ending.setFocus()
    qtbot.keyClick(ending, Qt.Key.Key_Space)
    why.setFocus()
    qtbot.keyClicks(why, "Done.")
    page.close_button.setFocus()
    with agreed():
        qtbot.keyClick(page.close_button, Qt.Key.Key_Space)
    assert window.saver.case.assessment.status == Status.CLOSED
    qtbot.waitUntil(lambda: said_by_focus(page) == "Make a copy…")
    assert not instance(QPushButton, page.focusWidget()).visibleRegion().isEmpty()


def said_by_focus(page: QWidget) -> str:
    """The words of the button that has the keyboard, or has it once the window is in front."""
    now = page.window().focusWidget()
    return now.text() if isinstance(now, QPushButton) else ""


def tabbed(qtbot: QtBot, page: QWidget, most: int) -> list[QWidget]:
    """What Tab comes to, one after another."""
    reached: list[QWidget] = []
    for _ in range(most):
        now = QApplication.focusWidget()
        if now is None or now in reached:
            break
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return reached


def test_what_became_leads_on_to_closing(robot: Robot, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(robot)
    dialog = CourseDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any(
        one.text() == "Record it, and go on to closing" for one in dialog.findChildren(QPushButton)
    )
    press(dialog, "Record it, and go on to closing")
    assert dialog.closes
