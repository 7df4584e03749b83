"""In the real window: twins from notice of birth to hand-over, and a stillbirth."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import CourseStage, stage_of
from prebirth.ui.base.today import today
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.should_dialog import ShouldItGoDialog
from prebirth.ui.records.fields.choice import ListField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.walk.course_dialog import BabyForm, CourseDialog
from tests.journeys.robot import Robot
from tests.typed import instance
from tests.ui.look import TypedWindow, press

pytestmark = pytest.mark.slow
PREPARES = re.compile(
    r"weeks today|getting ready|birth plan|the birth is near|overdue|to come\b|due \d",
    re.IGNORECASE,
)


def opened(robot: Robot) -> TypedWindow:
    robot.make_vault("Amira Sutton").kept.click()
    robot.press("Go to my assessments")
    robot.press("Open the practice case")
    return robot.window


def choose(form: BabyForm, became: str) -> None:
    box = instance(ListField, form.form.fields["became"]).input
    place = box.findText(became)
    assert place > 0, f"{became} is not offered"
    box.setCurrentIndex(place)
    box.activated.emit(place)


def type_day(robot: Robot, form: BabyForm, field: str, day: date) -> None:
    robot.type(instance(DayField, form.form.fields[field]).input, f"{day.day} {day:%B %Y}")


def type_line(robot: Robot, form: BabyForm, field: str, text: str) -> None:
    robot.type(instance(LineField, form.form.fields[field]).input, text)


def asking(window: TypedWindow, qtbot: QtBot) -> CourseDialog:
    dialog = CourseDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def seen_on(page: QWidget) -> str:
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    shown += [one.text() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    return "\n".join(shown)


def save_copy(dialog: CopyDialog, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.waitUntil(lambda: not dialog.looking, timeout=60_000)
    press(dialog, "Save…")
    qtbot.waitUntil(path.exists, timeout=120_000)
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def pick(dialog: CopyDialog, kind: CopyKind) -> None:
    place = next(row for row in range(dialog.kind.count()) if dialog.kind.itemData(row) == kind)
    dialog.kind.setCurrentIndex(place)


def test_twins_from_the_notice_of_birth_to_the_page_for_whoever_takes_over(
    robot: Robot, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(robot)
    dialog = asking(window, qtbot)
    assert len(dialog.babies) == 1, "one was expected"
    press(dialog, "Another baby of this pregnancy")
    assert "Baby 2" in seen_on(dialog)
    assert len(dialog.babies) == 2
    for form, name, hour in zip(dialog.babies, ("Ivy", "Tom"), ("14:30", "14:42"), strict=True):
        choose(form, "Born")
        type_day(robot, form, "born", today())
        type_line(robot, form, "born_at", hour)
        type_line(robot, form, "given_name", name)
    press(dialog, "Record it")
    case = window.saver.case
    assert stage_of(case, today()) == CourseStage.BORN
    assert [(baby.called, baby.born_at) for baby in case.babies] == [
        ("Ivy", "14:30"),
        ("Tom", "14:42"),
    ]
    window.walk.open_section("overview")
    said = seen_on(window.walk)
    assert "Ivy: born" in said
    assert "Tom: born" in said
    assert not re.search(r"\d\d\+\d today", said)
    copy = CopyDialog(window, window.saver, window.walk.form, 0)
    qtbot.addWidget(copy)
    copy.show()
    pick(copy, CopyKind.SUCCESSOR)
    told = save_copy(copy, qtbot, tmp_path / "next.pdf", monkeypatch)
    for words in ("For the next worker", "Ivy", "Tom", "What is open", "Who must be told"):
        assert words in told


def test_what_was_entered_is_dropped_only_where_somebody_says_so(
    robot: Robot, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(robot)
    asked: list[str] = []
    answers = iter((False, True))

    def ask(_parent: QWidget, title: str, _text: str) -> bool:
        asked.append(title)
        return next(answers)

    monkeypatch.setattr("prebirth.ui.walk.course_dialog.sure", ask)
    untouched = asking(window, qtbot)
    press(untouched, "Cancel")
    assert not untouched.isVisible()
    assert asked == []
    dialog = asking(window, qtbot)
    (form,) = dialog.babies
    choose(form, "Born")
    type_line(robot, form, "given_name", "Ivy")
    press(dialog, "Cancel")
    assert dialog.isVisible()
    assert instance(LineField, form.form.fields["given_name"]).input.text() == "Ivy"
    press(dialog, "Cancel")
    assert not dialog.isVisible()
    assert asked == ["Not recorded yet"] * 2
    assert not any(baby.given_name for baby in window.saver.case.babies)


def test_after_a_stillbirth_nothing_speaks_of_preparing(
    robot: Robot, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(robot)
    dialog = asking(window, qtbot)
    (form,) = dialog.babies
    choose(form, "Stillborn")
    assert "We are sorry" in seen_on(dialog)
    press(dialog, "Record it")
    assert [baby.ended_on for baby in window.saver.case.babies] == [None], "no day is filled in"
    for name in ("overview", "prompts"):
        window.walk.open_section(name)
        said = seen_on(window.walk.stack)
        found = PREPARES.search(said)
        assert not found, f"{name}: {found[0] if found else ''}"
    assert window.walk.book.open == []
    copy = CopyDialog(window, window.saver, window.walk.form, 0)
    qtbot.addWidget(copy)
    copy.show()
    pick(copy, CopyKind.PARENT_FULL)
    path = tmp_path / "hers.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    asked: list[str] = []

    def refuse(page: ShouldItGoDialog) -> int:
        asked.append(seen_on(page))
        return 0

    monkeypatch.setattr(ShouldItGoDialog, "exec", refuse)
    qtbot.waitUntil(lambda: not copy.looking, timeout=60_000)
    press(copy, "Save…")
    assert len(asked) == 1
    assert "Should this paper go at all?" in asked[0]
    assert not path.exists()
