"""Goes from one misspelt word to the next, by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from prebirth.ui.base.parts import reveal
from prebirth.ui.base.tab_order import tab_stops
from prebirth.ui.spelling.marks import marks_of, place, spanned
from prebirth.ui.spelling.menu import Text, open_menu


def next_wrong(window: QWidget) -> QMenu | None:
    """Select the next misspelt word on the page and open its menu; None if there is none."""
    texts = [
        widget
        for widget in tab_stops(window)
        if isinstance(widget, QLineEdit | QPlainTextEdit) and marks_of(widget)
    ]
    now = window.focusWidget()
    first = texts.index(now) if isinstance(now, QLineEdit | QPlainTextEdit) and now in texts else 0
    for turn, edit in enumerate([*texts[first:], *texts[:first], *texts[first : first + 1]]):
        marks = marks_of(edit)
        if marks is None:
            continue
        marks.look()
        after = _at(edit) if turn == 0 and edit is now else -1
        for at, word in marks.wrong:
            if place(marks.text, at) > after:
                return _choose(edit, at, word)
    return None


def _at(edit: Text) -> int:
    """The character index from which on a word is the next: the end of the selection."""
    if isinstance(edit, QLineEdit):
        return edit.selectionStart() if edit.hasSelectedText() else edit.cursorPosition() - 1
    return (
        edit.textCursor().selectionStart()
        if edit.textCursor().hasSelection()
        else edit.textCursor().position() - 1
    )


def _choose(edit: Text, at: int, word: str) -> QMenu:
    edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
    reveal(edit)
    if isinstance(edit, QLineEdit):
        edit.setSelection(place(edit.text(), at), len(word))
    else:
        edit.setTextCursor(spanned(edit, at, len(word)))
    return open_menu(
        edit, edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRect().center()
    )
