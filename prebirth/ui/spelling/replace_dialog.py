"""Find and replace in one text."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of

Flag = QTextDocument.FindFlag


class ReplaceDialog(Dialog):
    """Finds words in a text and replaces them, one by one or all at once."""

    def __init__(self, parent: QWidget, edit: QPlainTextEdit) -> None:
        super().__init__(parent, self.tr("Find and replace in this text"), (460, 0))
        self._edit = edit
        self.head(self.tr("Find and replace in this text"))
        self.wanted, self.instead = QLineEdit(edit.textCursor().selectedText()), QLineEdit()
        self.exact = QCheckBox(self.tr("Capitals as typed"))
        self.said = label("", "quiet")
        for field, title in (
            (self.wanted, self.tr("Find")),
            (self.instead, self.tr("Replace with")),
        ):
            field.setAccessibleName(title)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
            self.body.addSpacing(theme.XS)
        self.body.addWidget(self.exact)
        self.body.addWidget(self.said)
        self.body.addStretch(1)
        self.wanted.textChanged.connect(self.count)
        self.exact.toggled.connect(self.count)
        self.wanted.returnPressed.connect(self.find_next)
        self.instead.returnPressed.connect(self.replace)
        self.buttons(
            button(self.tr("Close"), "", self.reject),
            None,
            button(self.tr("Replace all"), "", self.replace_all),
            button(self.tr("Replace"), "", self.replace),
            button(self.tr("Find next"), "main", self.find_next),
        )
        self.wanted.selectAll()
        self.count()

    def count(self) -> None:
        """Say how often the words stand in the text."""
        number = len(self._places())
        self.said.setText(
            ""
            if not self.wanted.text()
            else self.tr("It stands there {n} times.").format(n=number)
            if number != 1
            else self.tr("It stands there once.")
        )

    def find_next(self) -> None:
        """Select the next match; after the last, begin again at the first."""
        places = self._places()
        after = (
            self._edit.textCursor().selectionEnd()
            if self._edit.textCursor().hasSelection()
            else self._edit.textCursor().position()
        )
        following = next(
            (place for place in places if place.selectionStart() >= after),
            places[0] if places else None,
        )
        if following:
            self._edit.setTextCursor(following)
            self._edit.ensureCursorVisible()

    def replace(self) -> None:
        """Replace the selected match and go to the next."""
        chosen = self._edit.textCursor()
        if any(
            (chosen.selectionStart(), chosen.selectionEnd())
            == (place.selectionStart(), place.selectionEnd())
            for place in self._places()
        ):
            chosen.insertText(self.instead.text())
        self.count()
        self.find_next()

    def replace_all(self) -> None:
        """Replace every match; one undo takes all back."""
        places = self._places()
        whole = QTextCursor(self._edit.document())
        whole.beginEditBlock()
        for place in reversed(places):
            place.insertText(self.instead.text())
        whole.endEditBlock()
        self.said.setText(
            self.tr("Replaced {n} times.").format(n=len(places))
            if len(places) != 1
            else self.tr("Replaced once.")
        )

    def _places(self) -> list[QTextCursor]:
        text = self.wanted.text()
        flags = Flag.FindCaseSensitively if self.exact.isChecked() else Flag(0)
        matches: list[QTextCursor] = []
        at = QTextCursor(self._edit.document())
        while text and not (at := self._edit.document().find(text, at, flags)).isNull():
            matches.append(at)
        return matches


def replace_in(edit: QWidget | None) -> bool:
    """Open the dialog for a text of several lines; returns whether it is one."""
    if not isinstance(edit, QPlainTextEdit) or edit.isReadOnly():
        return False
    ReplaceDialog(edit.window(), edit).exec()
    return True
