"""A list to choose from: by letters, a space among them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.words import choice
from prebirth.ui.records.fields.choice import OpeningList
from prebirth.ui.records.fields.other_words import choices_called


def typed(combo: Combo, text: str, at: int) -> str:
    """What is chosen once letters were typed, one each 30 milliseconds."""
    for number, letter in enumerate(text):
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        key.setTimestamp(at + 30 * number)
        combo.keyPressEvent(key)
    return combo.currentText()


def test_a_list_is_chosen_from_by_letters_with_a_space_among_them(qtbot: QtBot) -> None:
    combo, chosen = Combo(), list[int]()
    qtbot.addWidget(combo)
    combo.addItems(["Conference report", "Parent's copy, short", "Parent’s full copy", "Word"])
    combo.activated.connect(chosen.append)
    combo.show()
    assert typed(combo, "w", 1000) == "Word"
    assert typed(combo, "conference r", 4000) == "Conference report"
    assert not combo.view().isVisible()
    assert chosen == [3, 0]
    assert typed(combo, "word", 5500) == "Word"
    assert typed(combo, "Parent's full", 7000) == "Word", "“P” fits two: the list opens"
    assert combo.view().currentIndex().row() == 2
    combo.hidePopup()
    for at, letters, row in ((9000, "p", 1), (15_000, "pp", 2), (20_000, "ppp", 1)):
        combo.setCurrentIndex(3)
        assert typed(combo, letters, at) == "Word", "which of the two is asked"
        assert combo.view().currentIndex().row() == row, "one letter again goes to the next"
        combo.hidePopup()


OUTCOMES = ["Attended", "Cancelled by family", "Cancelled by service", "Did not attend"]


@pytest.mark.parametrize("kind", [Combo, OpeningList])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_letters_that_fit_several_choices_take_none(
    qtbot: QtBot, kind: type[Combo], key: Qt.Key
) -> None:
    page, combo, line, chosen = QWidget(), kind(), QLineEdit(), list[int]()
    layout = QVBoxLayout(page)
    layout.addWidget(combo)
    layout.addWidget(line)
    qtbot.addWidget(page)
    combo.addItems(["", *OUTCOMES])
    combo.activated.connect(chosen.append)
    page.show()
    page.activateWindow()
    for arrow, row in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 3)):
        combo.setCurrentIndex(0)
        chosen.clear()
        combo.setFocus()
        for goes in (key, arrow):
            qtbot.keyClick(combo, "c")
            qtbot.keyClicks(combo.view(), "ancel")
            assert not combo.view().selectedIndexes(), "none of them looks chosen"
            qtbot.keyClick(combo.view(), goes)
            if goes == key:
                assert not combo.view().isVisible(), "nobody is held in the list"
                (told,) = [one for one in page.findChildren(QLabel) if one.isVisible()]
                assert told.text().startswith("2 choices fit “cancel”, so none is taken.")
                assert (page.focusWidget() is line) == (key == Qt.Key.Key_Tab)
                qtbot.keyClicks(line, "1981")
                assert (chosen, combo.currentIndex()) == ([], 0)
        qtbot.keyClick(combo.view(), key)
        assert not combo.view().isVisible()
        assert chosen == [row]
    combo.setCurrentIndex(0)
    qtbot.keyClick(combo, "c")
    qtbot.keyClicks(combo.view(), "ancelled by s")
    qtbot.keyClick(combo.view(), key)
    assert combo.currentText() == "Cancelled by service", "letters that fit one alone take it"


def test_letters_that_fit_several_choices_take_none_where_ctrl_acts_at_once(qtbot: QtBot) -> None:
    combo = OpeningList()
    qtbot.addWidget(combo)
    combo.addItems(["", *OUTCOMES, "Other", "Other, by telephone"])
    combo.show()
    for letters, found in (("cancel", ""), ("other", "Other"), ("other,", "Other, by telephone")):
        combo.setCurrentIndex(0)
        qtbot.keyClick(combo, letters[0])
        qtbot.keyClicks(combo.view(), letters[1:])
        qtbot.keyClick(combo.view(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert not combo.view().isVisible()
        assert combo.currentText() == found, "a whole choice is meant, also where another goes on"


@pytest.mark.parametrize("kind", [Combo, OpeningList])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_choice_with_which_the_others_begin_is_marked_and_taken(
    qtbot: QtBot, kind: type[Combo], key: Qt.Key
) -> None:
    combo = kind()
    qtbot.addWidget(combo)
    combo.addItems(["Portal", "Conference report as a Word file", "Conference report"])
    combo.show()
    for moves, row in (((), 2), ((Qt.Key.Key_Up,), 1)):
        combo.setCurrentIndex(0)
        qtbot.keyClick(combo, "c")
        qtbot.keyClicks(combo.view() if combo.view().isVisible() else combo, "onf")
        assert [one.row() for one in combo.view().selectedIndexes()] == [2]
        for arrow in (*moves, key):
            qtbot.keyClick(combo.view(), arrow)
        assert combo.currentIndex() == row


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier]
)
@pytest.mark.parametrize("opened", [False, True])
@pytest.mark.parametrize("kind", [Combo, OpeningList])
def test_a_letter_with_alt_chooses_nothing(
    qtbot: QtBot, kind: type[Combo], opened: bool, held: Qt.KeyboardModifier
) -> None:
    combo, chosen = kind(), list[int]()
    qtbot.addWidget(combo)
    combo.addItems(["Conference report", "Page for the portal", "Word"])
    combo.currentIndexChanged.connect(chosen.append)
    combo.show()
    if opened:
        combo.showPopup()
    for held_too in (held, held | Qt.KeyboardModifier.ShiftModifier):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, held_too, "p")
        QApplication.sendEvent(combo.view() if opened else combo, key)
        assert combo.view().isVisible() == opened
        assert (chosen, combo.view().currentIndex().row() in {-1, 0}) == ([], True)


def test_what_fits_nothing_changes_nothing_and_says_so(qtbot: QtBot) -> None:
    page, combo, chosen = QWidget(), Combo(), list[int]()
    QVBoxLayout(page).addWidget(combo)
    qtbot.addWidget(page)
    combo.addItems(["Legal planning meeting", "Strategy discussion", "Supervision"])
    combo.activated.connect(chosen.append)
    page.show()
    prose = "She was seen at home. Lee says that it is so"
    assert typed(combo, prose, 1000) == "Legal planning meeting"
    (told,) = [one for one in page.findChildren(QLabel) if one.isVisible()]
    assert told.text() == "No choice here fits “Sh”. The choice stays."
    assert typed(combo, "lee", 1000 + 30 * len(prose) + 2000) == "Legal planning meeting"
    assert typed(combo, "l", 60_000) == "Legal planning meeting"
    assert typed(combo, "sup", 90_000) == "Legal planning meeting", "“s” fits two: the list opens"
    assert combo.view().currentIndex().row() == 2, "after a pause a new word begins"


def test_letters_in_an_open_list_mark_what_they_spell_a_space_among_them(qtbot: QtBot) -> None:
    page, combo, chosen = QWidget(), Combo(), list[int]()
    QVBoxLayout(page).addWidget(combo)
    qtbot.addWidget(page)
    combo.addItems(["Parent's copy, short", "Parent's full copy", "Aunt or uncle of"])
    combo.activated.connect(chosen.append)
    page.show()
    for letters, row in (("Parent's full", 1), ("Parent's fulx", 0), ("uncle", 2)):
        combo.setCurrentIndex(0)
        combo.showPopup()
        qtbot.keyClicks(combo.view(), letters)
        assert combo.view().isVisible()
        assert combo.view().currentIndex().row() == row
        qtbot.keyClick(combo.view(), Qt.Key.Key_Tab)
        assert combo.currentIndex() == row
    assert chosen == [1, 2]


def test_enter_on_an_open_list_picks_and_presses_no_button_of_the_dialog(qtbot: QtBot) -> None:
    dialog, combo, save = QDialog(), Combo(), QPushButton("Save")
    pressed, chosen = list[bool](), list[int]()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    layout.addWidget(combo)
    layout.addWidget(save)
    save.setDefault(True)
    save.clicked.connect(lambda: pressed.append(True))
    combo.addItems(["Conference report", "Word"])
    combo.activated.connect(chosen.append)
    dialog.show()
    dialog.activateWindow()
    combo.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        combo.showPopup()
        qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
        qtbot.keyClick(combo.view(), key)
        assert not combo.view().isVisible()
    assert chosen == [1, 1]
    assert not pressed
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert pressed, "a list that is closed leaves Enter to the dialog"
    pressed.clear()
    for letters in ("xq", "s"):
        qtbot.keyClicks(combo, letters)
        qtbot.keyClick(combo, Qt.Key.Key_Return)
        assert not pressed, "after letters Enter ends the choice"
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert pressed


def test_letters_find_a_choice_by_what_stands_in_it(qtbot: QtBot) -> None:
    combo = OpeningList()
    qtbot.addWidget(combo)
    combo.addItems(["", "Midwifery", "With relatives", "Foster care", "Other"])
    combo.show()
    for letters, row in (("ante", 1), ("rela", 2), ("care", 3), ("wife", 1), ("lativ", 2)):
        combo.showPopup()
        qtbot.keyClicks(combo.view(), letters)
        assert combo.view().currentIndex().row() == row, letters
        qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
        assert combo.currentIndex() == row


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End])
def test_to_move_in_a_list_chooses_nothing_and_space_or_enter_does(
    qtbot: QtBot, key: Qt.Key
) -> None:
    combo, chosen = Combo(), list[int]()
    qtbot.addWidget(combo)
    combo.addItems(OUTCOMES)
    combo.setCurrentIndex(1)
    combo.currentIndexChanged.connect(chosen.append)
    combo.show()
    for takes in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        combo.setCurrentIndex(1)
        chosen.clear()
        qtbot.keyClick(combo, key)
        assert combo.view().isVisible()
        goes = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: 3}
        assert combo.view().currentIndex().row() == goes.get(key, 1), "the first, or the last"
        qtbot.keyClick(combo.view(), Qt.Key.Key_Home)
        qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
        qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
        assert (combo.currentIndex(), chosen) == (1, []), "what was chosen stays"
        qtbot.keyClick(combo.view(), takes)
        assert not combo.view().isVisible()
        assert (combo.currentIndex(), chosen) == (2, [2])
    qtbot.keyClick(combo, key)
    qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
    qtbot.keyClick(combo.view(), Qt.Key.Key_Escape)
    assert combo.currentIndex() == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_a_page_up_or_down_is_for_what_a_closed_list_stands_in(qtbot: QtBot, key: Qt.Key) -> None:
    combo = Combo()
    combo.addItems(["Date", "Where", "Service"])
    qtbot.addWidget(combo)
    combo.show()
    for pressed in (key, key, Qt.Key.Key_Return):
        qtbot.keyClick(combo, pressed)
    assert not combo.view().isVisible()
    assert combo.currentText() == "Date"


def test_a_whole_other_word_means_no_choice_with_a_longer_one(qtbot: QtBot) -> None:
    combo = OpeningList()
    qtbot.addWidget(combo)
    combo.addItems(["", "Separated", "Divorced", "Did not attend", "Supervision"])
    combo.show()
    words = {"ex": 1, "ex-h": 2, "missed": 3, "manage": 4, "manager": 4}
    for letters, row in words.items():
        combo.setCurrentIndex(0)
        qtbot.keyClick(combo, letters[0])
        qtbot.keyClicks(combo.view(), letters[1:])
        qtbot.keyClick(combo.view(), Qt.Key.Key_Tab)
        assert combo.currentIndex() == row, letters


def test_what_letters_came_to_is_said_within_the_window(qtbot: QtBot) -> None:
    page, combo = QWidget(), Combo(None)
    qtbot.addWidget(page)
    page.resize(320, 90)
    combo.setParent(page)
    combo.addItems(["One", "Two"])
    combo.setGeometry(200, 60, 110, 28)
    page.show()
    typed(combo, "xq", 1000)
    (told,) = [one for one in page.findChildren(QLabel) if one.isVisible()]
    assert page.rect().contains(told.geometry())


def test_a_choice_is_found_by_a_word_within_it_where_none_begins_so(qtbot: QtBot) -> None:
    page, combo = QWidget(), Combo()
    QVBoxLayout(page).addWidget(combo)
    qtbot.addWidget(page)
    combo.addItems(["The meeting: everyone", "The chair alone, with all of it", "Children"])
    page.show()
    assert typed(combo, "alone", 1000) == "The chair alone, with all of it"
    combo.setCurrentIndex(0)
    assert typed(combo, "ch", 60_000) == "Children", "how one begins comes first"
    qtbot.keyClicks(combo, "airs")
    assert combo.currentText() != "The chair alone, with all of it"


def test_other_words_for_what_happened_find_its_kind() -> None:
    assert choices_called("disclosure") == choices_called("assault") == {choice("incident")}


@pytest.mark.parametrize("within", [False, True], ids=["page", "dialog"])
@pytest.mark.parametrize("rows", [1, 2, 8])
def test_an_opened_list_shows_each_of_its_rows_whole(qtbot: QtBot, rows: int, within: bool) -> None:
    holder = Dialog(None, "Choose", (400, 0)) if within else QWidget()
    qtbot.addWidget(holder)
    box = Combo()
    box.addItems([f"Choice {row}" for row in range(rows)])
    if isinstance(holder, Dialog):
        holder.body.addWidget(box)
        holder.end_with()
    else:
        QVBoxLayout(holder).addWidget(box)
    holder.show()
    qtbot.waitExposed(holder)
    for _ in range(2):
        box.showPopup()
        QApplication.processEvents()
        view = box.view()
        last = view.visualRect(view.model().index(rows - 1, 0))
        assert view.viewport().height() == last.bottom() + 1
        assert not view.verticalScrollBar().maximum()
        box.hidePopup()
