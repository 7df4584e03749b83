"""The empty case: every page says what is missing and leads to where it is entered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.case.dates import PartialDate
from prebirth.rules.first_steps import FIRST, STEPS
from prebirth.ui.base.missing_card import MissingCard
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.pictures.pictures_page import PicturesPage
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, button, chips, own_page, showing
from tests.ui.screens import pages, settle

BANDS = ("prompt", "doubt", "card")


def words(widget: QWidget) -> str:
    """All that a widget says, as a person sees it."""
    parts = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    parts += [one.text() for one in widget.findChildren(QPushButton) if one.isVisible()]
    return " ".join(parts)


def links(widget: QWidget) -> dict[str, QPushButton]:
    """The steps that a page offers, by name."""
    return {
        link.text(): link
        for card in widget.findChildren(MissingCard)
        if card.isVisible()
        for link in card.findChildren(QPushButton)
        if link.isVisible()
    }


@pytest.mark.slow
def test_no_page_has_a_band_without_a_word(blank: TypedWindow) -> None:
    blank.resize(960, 560)
    for name in pages(blank):
        settle()
        bands = [
            one
            for one in showing(present(blank.walk.page.widget()), QWidget)
            if one.property("look") in BANDS
        ]
        assert all(
            len(words(band)) > 3 or isinstance(band, QLabel | QScrollArea) for band in bands
        ), name
        assert all(
            label.text().strip()
            for label in showing(blank, QLabel)
            if label.property("look") in BANDS
        ), name
        assert len(words(present(blank.walk.page.widget()))) > 80, name


@pytest.mark.slow
def test_every_section_about_people_offers_to_add_them(blank: TypedWindow) -> None:
    for section in blank.walk.form.form.sections:
        blank.walk.open_section(section.id)
        settle()
        if section.each:
            assert links(present(blank.walk.page.widget())), section.id


def test_every_picture_of_nothing_offers_a_step(blank: TypedWindow) -> None:
    blank.walk.open_section("pictures")
    page = own_page(blank, PicturesPage)
    for chip in chips(page.chooser):
        chip.click()
        settle()
        assert links(page), chip.text()


@pytest.mark.parametrize("name", STEPS)
def test_a_step_leads_to_where_it_is_entered_and_puts_the_keyboard_there(
    blank: TypedWindow, name: str, qtbot: QtBot
) -> None:
    step, case = STEPS[name], blank.saver.case
    before = None if step.table == "pregnancy" else len(case.table(step.table))
    blank.walk.take_step(name)
    settle()
    assert blank.walk.section is not None
    focus = blank.focusWidget()
    assert focus is not None
    assert present(blank.walk.page.widget()).isAncestorOf(focus)
    if before is None:
        qtbot.keyClicks(focus, "3/4/27")
        blank.walk.settle()
        assert present(blank.saver.case.pregnancy.due).exact == date(2027, 4, 3)
    else:
        table = blank.saver.case.table(step.table)
        assert len(table) == before + 1
        made = list(table)[-1]
        assert {key: getattr(made, key) for key in step.facts} == step.facts
    if name != "child":
        assert not step.open(blank.saver.case)


def test_the_overview_leads_with_the_three_until_they_are_there(blank: TypedWindow) -> None:
    walk = blank.walk
    for left in range(len(FIRST), 0, -1):
        walk.open_section("overview")
        settle()
        found = links(present(walk.page.widget()))
        assert list(found) == [STEPS[name].name for name in FIRST[-left:]]
        next(iter(found.values())).click()
        settle()
        if left == len(FIRST):
            blank.saver.session.set(
                "pregnancy", "pregnancy", "due", PartialDate.parse("2027-04-03"), LABEL
            )
    walk.open_section("overview")
    settle()
    assert not links(present(walk.page.widget()))
    blank.saver.session.undo()
    settle()
    assert list(links(present(walk.page.widget()))) == ["Add the father"]


def test_a_link_of_a_section_goes_once_its_step_is_taken(blank: TypedWindow) -> None:
    walk = blank.walk
    walk.open_section("S3")
    settle()
    links(present(walk.page.widget()))["Add the mother"].click()
    walk.open_section("S3")
    settle()
    assert "Add the mother" not in links(present(walk.page.widget()))
    assert blank.saver.case.people


def test_enter_takes_a_step_as_space_does(blank: TypedWindow, qtbot: QtBot) -> None:
    for key, name in ((Qt.Key.Key_Return, "Add the mother"), (Qt.Key.Key_Space, "Add the father")):
        blank.walk.open_section("overview")
        settle()
        link = links(present(blank.walk.page.widget()))[name]
        link.setFocus()
        qtbot.keyClick(link, key)
        settle()
        assert blank.walk.name == "S2"


def test_a_key_that_is_held_presses_once(opened: TypedWindow) -> None:
    opened.walk.open_section("pictures")
    add = button(opened.walk.page, "Add a person")
    before = len(opened.saver.case.people)
    opened.activateWindow()
    add.setFocus()
    for held in (True, False):
        QApplication.sendEvent(
            opened,
            QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", held
            ),
        )
        assert len(opened.saver.case.people) == before + (not held)


def test_a_step_that_is_taken_leaves_no_gap(blank: TypedWindow) -> None:
    blank.walk.take_step("mother")
    blank.saver.session.set("pregnancy", "pregnancy", "due", PartialDate.parse("2027-04-03"), LABEL)
    blank.walk.open_section("overview")
    settle()
    (father,) = links(present(blank.walk.page.widget())).values()
    assert father.x() == 0


def test_the_copy_dialog_says_which_copies_wait_and_for_whom(blank: TypedWindow) -> None:
    dialog = CopyDialog(blank, blank.saver, blank.walk.form, 0)
    dialog.show()
    settle()
    found = links(dialog)
    assert list(found) == ["Add the mother", "Add the father", "Add an agency"]
    found["Add an agency"].click()
    assert dialog.step == "agency"
    assert dialog.result() == 0


class _Keyboard:
    """Somebody who has no mouse, in a small window: each control they come to must show."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.keys = window, qtbot, 0

    @property
    def at(self) -> QWidget:
        """Where the keyboard is, once a dialog that closed has given it back."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return present(QApplication.focusWidget())

    def press(self, key: Qt.Key) -> None:
        """One key."""
        self.keys += 1
        self.qtbot.keyClick(self.at, key)
        settle()

    def tab_to(self, name: str) -> None:
        """Tab until a control of this name, which then lies whole within its window."""
        for _ in range(90):
            if self.at.accessibleName().startswith(name):
                break
            self.press(Qt.Key.Key_Tab)
        else:
            raise AssertionError(f"Tab never comes to {name}; it is on {self.at}")
        top = self.at.window()
        place = QRect(self.at.mapTo(top, QPoint(0, 0)), self.at.size())
        if place.height() < top.height():
            shown = self.at.visibleRegion().boundingRect().height()
            assert top.rect().contains(place), f"{name} at {place} in {top.rect()}"
            assert shown >= self.at.height() - 4, f"{name} shows {shown} of {self.at.height()}"

    def type(self, text: str) -> None:
        """Letters, into where the keyboard is."""
        self.qtbot.keyClicks(self.at, text)

    def in_dialog(self, act: Callable[[], object]) -> None:
        """Do something once a dialog that comes has the keyboard."""

        def look() -> None:
            dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
            if dialog is None or focus is None or not dialog.isAncestorOf(focus):
                if dialog is not None:
                    dialog.activateWindow()  # as the screen does
                QTimer.singleShot(20, look)
            else:
                act()

        QTimer.singleShot(20, look)

    def find(self, text: str) -> None:
        """Go where a search leads: Ctrl+K, words, Enter."""

        def search() -> None:
            self.type(text)
            settle()
            self.press(Qt.Key.Key_Return)

        self.in_dialog(search)
        self.window.commands["find"].trigger()  # type: ignore[attr-defined]
        settle()


@pytest.mark.slow
def test_an_empty_case_is_begun_and_filled_by_keyboard_in_a_small_window(
    window: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "midwife.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    window.resize(960, 560)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    hand = _Keyboard(window, qtbot)
    present(window.caseload).setFocus()
    settle()

    def begin() -> None:
        hand.tab_to("Local reference")
        hand.type("26-7")
        hand.tab_to("Due date")
        hand.type("20 August 2026")
        hand.tab_to("Begin")
        hand.press(Qt.Key.Key_Return)

    hand.tab_to("New assessment")
    hand.in_dialog(begin)
    hand.press(Qt.Key.Key_Return)
    assert window.saver is not None

    hand.find("add a person")
    if not hand.at.accessibleName().startswith("Full name"):
        hand.find("people and homes")
        hand.tab_to("Add a person")
        hand.press(Qt.Key.Key_Return)
    hand.tab_to("Full name")
    hand.type("Una Vale")
    hand.find("chronology")
    hand.tab_to("Add an event")
    hand.press(Qt.Key.Key_Return)
    hand.tab_to("Date")
    hand.type("3 April 2026")
    hand.tab_to("What happened")
    hand.type("She moved in with her sister.")
    hand.tab_to("What does the whole history show?")
    hand.type("Moves, each in winter.")
    case = window.saver.case
    qtbot.waitUntil(lambda: any(one.text for one in window.saver.case.answers))
    case = window.saver.case
    assert [one.names for one in case.people] == ["Una Vale"]
    assert [one.happened for one in case.events] == ["She moved in with her sister."]

    def copy() -> None:
        box = hand.at
        assert isinstance(box, QComboBox), "the keyboard begins where the copy is chosen"
        hand.type("midwife")
        settle()
        if "idwife" not in box.currentText():  # several fit: the first is gone to
            hand.press(Qt.Key.Key_Return)
        assert "idwife" in box.currentText()
        hand.tab_to("Save")
        hand.press(Qt.Key.Key_Return)

    hand.in_dialog(copy)
    window.commands["report"].trigger()
    qtbot.waitUntil(saved.exists, timeout=30_000)
    assert hand.keys <= 120, hand.keys
