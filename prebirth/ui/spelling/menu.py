"""The menu of a text: what may have been meant, the usual acts, and those its field offers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from prebirth.ui.base.say import warn
from prebirth.ui.spelling.marks import Marks, marks_of, place, spanned
from prebirth.ui.spelling.replace_dialog import replace_in
from prebirth.ui.spelling.speller import speller_of
from prebirth.vault.errors import VaultError

Text = QLineEdit | QPlainTextEdit


def spelled(edit: Text) -> None:
    """Check the spelling of a text of its own, and offer in its menu what may have been meant."""
    Marks(edit)
    with_menu(edit, edit)


def with_menu(edit: Text, offers: QWidget) -> None:
    """Give a text a menu that holds, beside the usual, what its field offers."""
    edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    edit.customContextMenuRequested.connect(lambda at: open_menu(edit, at, offers.actions()))


def open_menu(edit: Text, at: QPoint, offered: Sequence[QAction] = ()) -> QMenu:
    """Open the menu of a text for the word at a point."""
    menu = edit.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    marks = marks_of(edit)
    if marks:
        marks.look()
        letter = (
            edit.cursorPositionAt(at)
            if isinstance(edit, QLineEdit)
            else edit.cursorForPosition(at).position()
        )
        found = next(
            (
                one
                for one in marks.wrong
                if place(marks.text, one[0]) <= letter <= place(marks.text, one[0] + len(one[1]))
            ),
            None,
        )
        if found:
            _suggest(menu, edit, *found)
    menu.addSeparator()
    if isinstance(edit, QPlainTextEdit):
        replace = QAction(QCoreApplication.translate("spelling", "Find and replace…\tCtrl+H"), menu)
        replace.triggered.connect(lambda: replace_in(edit))
        menu.addAction(replace)
    if offered:
        menu.addActions(offered)
    menu.popup(edit.mapToGlobal(at))
    return menu


def _suggest(menu: QMenu, edit: Text, at: int, word: str) -> None:
    """Put what may have been meant at the top, and the way to keep the word as it is."""
    translate = QCoreApplication.translate
    speller = speller_of(edit)
    if speller is None:
        return
    first = menu.actions()[0]
    meant = speller.suggest(word)
    for one in meant:
        action = QAction(one, menu)
        action.triggered.connect(partial(_replace, edit, at, word, one))
        menu.insertAction(first, action)
    if not meant:
        none = QAction(
            translate("spelling", "No word like “{word}” is known").format(word=word), menu
        )
        none.setEnabled(False)
        menu.insertAction(first, none)
    menu.insertSeparator(first)
    learn = QAction(translate("spelling", "Add “{word}” to your words").format(word=word), menu)
    learn.triggered.connect(partial(_learn, edit, word))
    menu.insertAction(first, learn)
    menu.insertSeparator(first)
    menu.setActiveAction(menu.actions()[0])


def _replace(edit: Text, at: int, word: str, wanted: str) -> None:
    if isinstance(edit, QLineEdit):
        edit.setSelection(place(edit.text(), at), len(word))
        edit.insert(wanted)
    else:
        cursor = spanned(edit, at, len(word))
        cursor.insertText(wanted)
        edit.setTextCursor(cursor)


def _learn(edit: Text, word: str) -> None:
    speller = speller_of(edit)
    try:
        if speller:
            speller.learn(word)
    except VaultError as error:
        warn(edit, QCoreApplication.translate("spelling", "Not added"), str(error))
