"""A list to choose from: by letters, a space among them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from prebirth.ui.base.combo import Combo


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
    assert typed(combo, "Parent's full", 1000) == "Parent’s full copy"
    assert not combo.view().isVisible()
    assert chosen[-1] == 2
    assert typed(combo, "w", 5000) == "Word"
    assert typed(combo, "p", 9000) == "Parent's copy, short"
    assert typed(combo, "p", 15_000) == "Parent’s full copy", "the next with that letter"
    assert typed(combo, "pp", 20_000) == "Parent’s full copy", "and round to it again"


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
    assert told.text() == "Nothing here begins with “Sh”. The choice stays."
    assert typed(combo, "lee", 1000 + 30 * len(prose) + 2000) == "Legal planning meeting"
    assert typed(combo, "sup", 60_000) == "Supervision", "after a pause a new word begins"


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
