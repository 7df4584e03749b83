"""What keeps a dialog from going on: all of it at once, first, with the way to each field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from prebirth.base.places import shipped_forms
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.ui.base.announce import ErrorLabel
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button
from prebirth.ui.copies.withhold_dialog import WithholdDialog
from prebirth.ui.copies.wrong_dialog import WrongDialog
from prebirth.ui.shell.delete_dialog import DeleteDialog
from prebirth.ui.shell.legal_dialog import LegalDialog
from prebirth.ui.team.begin_dialog import BeginDialog
from prebirth.ui.telling.tell_dialog import TellDialog
from prebirth.ui.telling.told_dialog import ToldDialog
from prebirth.ui.unlock.keys_dialog import KeysDialog
from prebirth.ui.walk.paper_dialog import PaperDialog
from tests.conftest import ROOT
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, press

TODAY = date(2026, 5, 15)
Made = tuple[Dialog, Callable[[], object]]


def _told(window: TypedWindow) -> Made:
    decision = next(iter(window.saver.case.decisions)).id
    waits = [Telling(id=name, decision=decision, to=name) for name in ("ward", "school")]
    window.saver.session.take_in([("tellings", one) for one in waits], LABEL)
    dialog = ToldDialog(window, window.saver, [one.id for one in waits], ticked=False)
    return dialog, dialog.accept


def _tell(window: TypedWindow) -> Made:
    decision = next(iter(window.saver.case.decisions)).id
    dialog = TellDialog(window, window.saver, decision, TODAY, window.walk.form)
    for place in range(dialog.list.count()):
        dialog.list.item(place).setCheckState(Qt.CheckState.Unchecked)
    return dialog, dialog.accept


def _begin(window: TypedWindow) -> Made:
    dialog = BeginDialog(window, window.vault)
    dialog.database.setChecked(True)
    dialog.port.clear()
    return dialog, dialog.accept


def _paper(window: TypedWindow) -> Made:
    dialog = PaperDialog(window, window.saver)
    dialog.name.clear()
    return dialog, dialog.accept


def _wrong(window: TypedWindow) -> Made:
    dialog = WrongDialog(window, window.saver, Share(), TODAY)
    return dialog, dialog.accept


def _delete(window: TypedWindow) -> Made:
    dialog = DeleteDialog(window, window.vault.cases()[0])
    return dialog, dialog.accept


def _withhold(window: TypedWindow) -> Made:
    dialog = WithholdDialog(window, window.saver.case, window.walk.form)
    return dialog, dialog.accept


def _keys(window: TypedWindow) -> Made:
    dialog = KeysDialog(window, window.vault)
    return dialog, dialog.change.click


def test_each_field_of_a_team_has_its_title_and_says_below_it_what_is_wrong(
    window: TypedWindow, qtbot: QtBot
) -> None:
    dialog = BeginDialog(window, window.vault)
    qtbot.addWidget(dialog)
    dialog.database.setChecked(True)
    dialog.port.clear()
    dialog.show()
    dialog.accept()
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible()]
    for field in (dialog.host, dialog.port, dialog.named, dialog.authority, dialog.link):
        (title,) = [one for one in labels if one.buddy() is field]
        assert title.text() == field.accessibleName()
        assert title.geometry().bottom() < field.geometry().top()
    for field, words in (
        (dialog.host, "Write the name of the server."),
        (dialog.port, "Write the port of the server, in digits."),
        (dialog.named, "Write the name of the database."),
    ):
        (beside,) = [
            one for one in labels if one.text() == words and one is not dialog.what_is_wrong
        ]
        assert 0 < beside.geometry().top() - field.geometry().bottom() < 20


@pytest.mark.parametrize(
    ("make", "lines"),
    [
        (_told, 3),
        (_tell, 1),
        (_begin, 4),
        (_paper, 3),
        (_wrong, 2),
        (_delete, 3),
        (_withhold, 2),
        (_keys, 2),
    ],
)
def test_all_is_said_at_once_and_first_and_takes_the_keyboard(
    opened: TypedWindow, qtbot: QtBot, make: Callable[[TypedWindow], Made], lines: int
) -> None:
    dialog, go = make(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    go()
    said = dialog.what_is_wrong
    assert len(said.text().split("\n")) == lines
    assert dialog.body.indexOf(said) == 0, "it stands first"
    assert dialog.focusWidget() is said
    assert all(line in said.accessibleName() for line in said.text().split("\n"))


def test_the_legal_wording_says_where_its_approval_lacks_something(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = LegalDialog(opened, copytree(shipped_forms(), tmp_path / "own"), TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "Enter the approval")
    assert len(dialog.what_is_wrong.text().split("\n")) == 2
    assert dialog.focusWidget() is dialog.what_is_wrong


def test_a_line_leads_to_its_field_which_says_it_too_until_it_is_mended(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog, _ = _told(opened)
    assert isinstance(dialog, ToldDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    said = dialog.what_is_wrong
    said.linkActivated.emit("1")
    assert dialog.focusWidget() is dialog.how
    assert "how they were told" in dialog.how.accessibleDescription()
    beside = [one.text() for one in dialog.findChildren(ErrorLabel) if one.isVisible()]
    assert "Write how they were told." in beside
    dialog.how.setText("at home")
    assert "how they were told" not in said.text() + dialog.how.accessibleDescription()
    said.setFocus()
    qtbot.keyClick(said, Qt.Key.Key_Return)
    assert dialog.focusWidget() is next(iter(dialog.ticks.values())), "Enter: the first field"


@pytest.mark.parametrize("first", ["line", "text"])
def test_the_keys_of_find_delete_nothing_in_a_dialog_and_what_follows_goes_nowhere(
    opened: TypedWindow, qtbot: QtBot, first: str
) -> None:
    """Qt's fields delete the rest of their line; Return would press the main button."""
    dialog, pressed = Dialog(opened, "x", (400, 0)), list[str]()
    line, text = QLineEdit("by hand"), QPlainTextEdit("by hand")
    main = button("Save", "main", lambda: pressed.append("saved"))
    dialog.body.addWidget(line)
    dialog.body.addWidget(text)
    dialog.buttons(main)
    main.setDefault(True)
    qtbot.addWidget(dialog)
    dialog.show()
    (line if first == "line" else text).setFocus()
    handle = present(dialog.windowHandle())
    QTest.keyClick(handle, Qt.Key.Key_Home)
    QTest.keyClick(handle, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert dialog.what_is_wrong.text() == "Close this first, then find."
    QTest.keyClick(handle, Qt.Key.Key_D)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    assert (line.text(), text.toPlainText(), pressed) == ("by hand", "by hand", [])
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is line


def test_no_dialog_has_a_way_of_its_own_to_say_what_is_wrong() -> None:
    for file in sorted((ROOT / "prebirth" / "ui").rglob("*_dialog.py")):
        own = re.findall(r'label\("", "error"\)', file.read_text(encoding="utf-8"))
        assert not own, f"{file.name}: Dialog.refuse says it, first and all at once"


def test_words_from_outside_stay_words(opened: TypedWindow, qtbot: QtBot) -> None:
    from prebirth.ui.base.what_is_wrong import Wrong

    dialog = Dialog(opened, "x", (400, 0))
    field = QLineEdit()
    dialog.body.addWidget(field)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.refuse(Wrong("<b>Zoë</b> & co", field), Wrong("/a/<i>"))
    assert dialog.what_is_wrong.text() == "<b>Zoë</b> & co\n/a/<i>"
    shown = QLabel.text(dialog.what_is_wrong)
    assert "&lt;b&gt;Zoë" in shown
    assert "<i>" not in shown
