"""The handbook, the map of the keyboard and the tour, as somebody new would use them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from prebirth.base.places import handbook_folder
from prebirth.form.load import load_walk
from prebirth.ui.base import theme
from prebirth.ui.base.preferences import TOUR, settings, tour_seen
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.help.handbook import pages, parts, search
from prebirth.ui.help.handbook_window import HandbookWindow
from prebirth.ui.help.place import PAGES
from prebirth.ui.help.tour import Tour
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.walk.overview_page import OverviewPage
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, button, field_of, form_of, own_page, texts
from tests.ui.screens import settle


def handbook(window: TypedWindow) -> HandbookWindow:
    window.commands["help"].trigger()
    shown = window.findChild(HandbookWindow)
    settle()
    return present(shown)


def test_every_section_of_the_walk_is_explained_and_every_picture_is_there() -> None:
    titles = {part.title for part in parts()}
    assert {section.title for section in load_walk().form.sections} <= titles
    assert set(PAGES.values()) <= titles
    for text in pages().values():
        for path in re.findall(r"!\[[^]]+\]\(([^)]+)\)", text):
            assert (handbook_folder() / path).is_file()


def test_f1_opens_at_what_explains_the_place_and_turns_with_it(opened: TypedWindow) -> None:
    opened.walk.open_section("S10")
    shown = handbook(opened)
    assert shown.list.currentItem().text() == "Appointments and contact"
    assert shown.page.textCursor().block().text() == "Appointments and contact"
    assert 0 <= shown.page.cursorRect().top() < 60
    opened.walk.open_section("pictures")
    assert handbook(opened) is shown
    assert shown.list.currentItem().text() == "Pictures"
    assert len(opened.findChildren(HandbookWindow)) == 1
    shown.close()


def test_the_map_of_the_keyboard_holds_every_key_there_is(opened: TypedWindow) -> None:
    shown = handbook(opened)
    text = shown.page.toPlainText()
    for action in opened.commands.values():
        if keys := action.shortcut().toString():
            assert keys in text
    assert "Undo" in text
    assert "Alt+Up" in text
    shown.close()


def test_it_is_found_by_words_and_a_heading_comes_first(opened: TypedWindow, qtbot: QtBot) -> None:
    shown = handbook(opened)
    qtbot.keyClicks(shown.line, "spelling")
    assert shown.list.currentItem().text() == "Spelling"
    assert "F7" in shown.page.toPlainText()
    shown.line.setText("no such words xyzzy")
    assert shown.list.count() == 0
    assert "Nothing in the handbook" in texts(shown)
    assert search("recovery code")[0].page == "The first day"
    shown.close()


def test_a_space_alone_finds_nothing_in_it_and_does_no_harm(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    book = handbook(opened)
    book.asked_to_find()
    qtbot.keyClicks(book.line, " ")
    assert book.list.count() > 0
    book.list.setCurrentRow(1)
    assert book.line.text() == " "
    book.close()


def test_before_a_vault_is_open_it_says_how_things_are_kept_safe(window: TypedWindow) -> None:
    window.lock()
    shown = handbook(window)
    assert shown.list.currentItem().text() == "What is kept safe, and how"
    shown.close()


def test_what_helps_to_see_hear_type_and_read_is_found(window: TypedWindow) -> None:
    for locked in (False, True):
        if locked:
            window.lock()
        window.commands["accessibility"].trigger()
        shown = present(window.findChild(HandbookWindow))
        settle()
        assert shown.list.currentItem().text() == "Accessibility"
        text = shown.page.toPlainText()
        for named in ("200 percent", "high contrast", "sticky keys", "NVDA", "Easy Read", "Limits"):
            assert named in text
        shown.close()
    assert search("screen reader tried")[0].page == "Accessibility"


def test_text_grows_before_the_vault_is_open(window: TypedWindow) -> None:
    window.lock()
    before = theme.text_size()
    try:
        window.commands["larger"].trigger()
        settle()
        assert theme.text_size() > before
    finally:
        window.commands["smaller"].trigger()
        settle()
    assert theme.text_size() == before


@pytest.mark.parametrize("size", [(960, 560), (1366, 768)])
def test_the_tour_shows_each_place_within_the_window_and_ends_in_the_list(
    opened: TypedWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    opened.resize(*size)
    tour = Tour(opened)
    tour.begin()
    following = button(tour, "Next")
    seen = []
    for _ in range(5):
        settle()
        seen.append(texts(tour))
        card = QRect(tour.mapTo(opened, QPoint(0, 0)), tour.size())
        assert opened.rect().contains(card), seen[-1]
        assert opened.focusWidget() is following
        for label in tour.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
        following.click()
    settle()
    assert len(set(seen)) == 5
    assert opened.focusWidget() is opened.walk.tasks
    assert opened.findChildren(Tour) == []


def test_the_tour_can_be_left_at_once_by_key_and_by_button(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    for by_key in (True, False):
        tour = Tour(opened)
        tour.begin()
        following, leave = button(tour, "Next"), button(tour, "Leave the tour")
        qtbot.keyClick(following, Qt.Key.Key_Tab)
        assert opened.focusWidget() is leave
        qtbot.keyClick(leave, Qt.Key.Key_Tab)
        assert opened.focusWidget() is following
        if by_key:
            qtbot.keyClick(following, Qt.Key.Key_Escape)
        else:
            leave.click()
        settle()
        assert opened.findChildren(Tour) == []


def test_it_ends_when_the_assessment_is_closed(opened: TypedWindow) -> None:
    opened.commands["tour"].trigger()
    opened.close_case()
    opened.resize(opened.width() + 40, opened.height())
    settle()
    assert opened.findChildren(Tour) == []


def test_it_is_offered_on_the_overview_until_it_was_taken_or_refused(opened: TypedWindow) -> None:
    settings().remove(TOUR)
    opened.walk.open_section("overview")
    page = own_page(opened, OverviewPage)
    page.refresh(opened.saver.case)
    buttons = {each.text(): each for each in page.findChildren(QPushButton) if not each.isHidden()}
    assert "Take the tour" in buttons
    buttons["Not now"].click()
    settle()
    assert "Take the tour" not in {
        each.text() for each in page.findChildren(QPushButton) if each.isVisible()
    }
    settings().remove(TOUR)
    page.refresh(opened.saver.case)
    settle()
    next(
        each
        for each in page.findChildren(QPushButton)
        if each.text() == "Take the tour" and each.isVisible()
    ).click()
    (tour,) = opened.findChildren(Tour)
    tour.end()
    assert tour_seen()


def test_it_is_offered_no_more_once_somebody_wrote_here(opened: TypedWindow) -> None:
    settings().remove(TOUR)
    opened.saver.session.set("people", "leanne", "known_as", "Lee", LABEL)
    opened.walk.open_section("overview")
    page = own_page(opened, OverviewPage)
    page.refresh(opened.saver.case)
    settle()
    shown = {each.text() for each in page.findChildren(QPushButton) if each.isVisible()}
    assert "Take the tour" not in shown


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a reader of the screen is given to say."""
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_saved_and_errors_are_said(opened: TypedWindow, heard: list[str], qtbot: QtBot) -> None:
    opened.foot.saved.setText("")
    opened.commands["save"].trigger()
    assert any(text.startswith("Saved ") for text in heard)
    count = len(heard)
    opened.commands["save"].trigger()
    assert len(heard) == count, "the same is not said twice within a minute"
    opened.foot.say_failed("The disk is full.")
    assert heard[-1] == "Not saved. The disk is full."
    opened.walk.open_section("S1")
    (card,) = [card for card in opened.walk.page.cards if card.held.records == "pregnancy"]
    due = field_of(form_of(card), "due", DayField)
    due.input.setFocus()
    due.input.selectAll()
    qtbot.keyClicks(due.input, "31 February 2027")
    due.settle()
    assert any("February" in text for text in heard)


def test_a_size_of_text_is_said_once_and_the_page_is_not_named_again(
    opened: TypedWindow, heard: list[str]
) -> None:
    opened.walk.open_section("S4")
    settle()
    heard.clear()
    try:
        for name in ("larger", "larger"):
            opened.commands[name].trigger()
        settle()
        assert heard == ["Text 130 %"]
        heard.clear()
        opened.walk.open_section("S5")
        settle()
        assert opened.walk.title in heard, "what comes after it is said again"
    finally:
        for name in ("smaller", "smaller"):
            opened.commands[name].trigger()
        settle()


def test_what_waits_to_be_looked_at_is_said_after_the_dialog_and_never_as_none(
    opened: TypedWindow, heard: list[str], qtbot: QtBot
) -> None:
    for waiting in (10, 0):
        heard.clear()
        dialog = CopyDialog(opened, opened.saver, load_walk(), waiting)
        qtbot.addWidget(dialog)
        assert not heard, "nothing is said before the dialog shows"
        dialog.show()
        settle()
        assert not any("to decide" in text or text.startswith("0 ") for text in heard), heard
        assert any("worth another look" in text for text in heard) == bool(waiting)
        dialog.done(0)


def test_what_is_found_is_said_while_the_arrows_go_through_it(
    opened: TypedWindow, heard: list[str], qtbot: QtBot
) -> None:
    from prebirth.ui.find.find_dialog import FindDialog

    dialog = FindDialog(opened)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.line, "police")
    first = heard[-1]
    qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
    assert heard[-1] != first
    assert heard[-1] == dialog.list.currentItem().text().replace("\n", ". ")


def test_a_page_of_the_handbook_finds_its_pictures(opened: TypedWindow) -> None:
    """A document of nobody's asks nobody: its pictures were broken icons."""
    dialog = HandbookWindow(opened, opened.commands.values(), "The walk")
    picture = dialog.page.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("../screens/walk.png")
    )
    assert picture is not None
    assert picture.width() > 100
    dialog.deleteLater()
