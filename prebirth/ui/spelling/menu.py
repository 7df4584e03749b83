"""The context menu of a text: suggestions, the usual actions, those of its field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from prebirth.ui.base.say import warn
from prebirth.ui.spelling.marks import SpellingMarks, marks_of, place, spanned
from prebirth.ui.spelling.replace_dialog import replace_in
from prebirth.ui.spelling.speller import speller_of
from prebirth.vault.errors import VaultError

Text = QLineEdit | QPlainTextEdit


def spelled(edit: Text) -> None:
    """Check the spelling of a text outside any field, with suggestions in its menu."""
    SpellingMarks(edit)
    with_menu(edit, edit)


def with_menu(edit: Text, offers: QWidget) -> None:
    """Give a text a menu that also holds the actions of its field."""
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
        misspelt = next(
            (
                (start, word)
                for start, word in marks.wrong
                if place(marks.text, start) <= letter <= place(marks.text, start + len(word))
            ),
            None,
        )
        if misspelt:
            _suggest(menu, edit, *misspelt)
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
    """Put the suggestions at the top, and the action that adds the word."""
    translate = QCoreApplication.translate
    speller = speller_of(edit)
    if speller is None:
        return
    first = menu.actions()[0]
    meant = speller.suggest(word)
    for suggestion in meant:
        action = QAction(suggestion, menu)
        action.triggered.connect(partial(_replace, edit, at, word, suggestion))
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
