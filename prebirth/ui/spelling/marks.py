"""Underlines misspelt words after a pause in typing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from prebirth.ui.base import theme
from prebirth.ui.spelling.speller import speller_of

PAUSE = 500
"""Milliseconds after the last key until words are looked up."""


class SpellingMarks(QObject):
    """The underlines of one text; a single line mostly holds names, so capitals pass."""

    def __init__(self, edit: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit, self._heard = edit, False
        self.wrong: list[tuple[int, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        edit.textChanged.connect(self._changed)
        self._timer.start(0)

    def look(self) -> None:
        """Look up every word now, and underline the unknown ones."""
        speller = speller_of(self._edit)
        if speller is None or self._edit.isReadOnly():
            return
        if not self._heard:
            speller.changed.connect(self._changed)
            self._heard = True
        if not speller.ready:
            return
        line = isinstance(self._edit, QLineEdit)
        wrong = speller.wrong(self.text, names=line)
        if wrong != self.wrong:
            self.wrong = wrong
            self._show()

    @property
    def waiting(self) -> bool:
        """Whether the words as they stand are still to be looked up."""
        return self._timer.isActive()

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self._edit.text() if isinstance(self._edit, QLineEdit) else self._edit.toPlainText()

    def _changed(self) -> None:
        self._timer.start(PAUSE)

    def _show(self) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(theme.colours().on_look)
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setExtraSelections(
                [_marked(self._edit, at, word, look) for at, word in self.wrong]
            )
            return
        # a line edit has no extra selections; formats of an empty input-method event do the same
        kind = QInputMethodEvent.AttributeType.TextFormat
        here = self._edit.cursorPosition()
        marks = [
            QInputMethodEvent.Attribute(kind, place(self.text, at) - here, len(word), look)
            for at, word in self.wrong
        ]
        QCoreApplication.sendEvent(self._edit, QInputMethodEvent("", marks))


def marks_of(edit: QObject) -> SpellingMarks | None:
    """Return the underlines of a text, or None if it is not checked."""
    return edit.findChild(SpellingMarks) if isinstance(edit, QLineEdit | QPlainTextEdit) else None


def spanned(edit: QPlainTextEdit, at: int, length: int) -> QTextCursor:
    """Return a cursor that selects part of a text; `at` and `length` count characters."""
    text = edit.toPlainText()
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place(text, at))
    cursor.setPosition(place(text, at + length), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def place(text: str, at: int) -> int:
    """Turn a character index into Qt's, which counts UTF-16 code units."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le")) // 2


def _marked(
    edit: QPlainTextEdit, at: int, word: str, look: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = spanned(edit, at, len(word)), look
    return made
