"""One line of text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QSizePolicy, QVBoxLayout

from prebirth.case.lengths import LINE
from prebirth.ui.base import theme
from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.letters import LettersLeft
from prebirth.ui.records.fields.typed_line import TypedLine
from prebirth.ui.spelling.marks import SpellingMarks
from prebirth.ui.spelling.menu import with_menu

LONGEST, CURSOR = 30, 3
"""Letters up to which a line shows its text whole, and the width of what blinks behind it."""
CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
QT_LETTERS = 17
"""How many letters x wide Qt would make a line."""


class LineField(TypedField):
    """A short text."""

    def __init__(self, most: int = LINE, names: Callable[[], list[str]] | None = None) -> None:
        """Take how many letters may be put in, and the names to offer as one of them is typed."""
        super().__init__()
        self.input = self._line()
        if isinstance(self.input, _Line):
            self.input.names = names
        self.room = LettersLeft(most)
        self.input.given.connect(self._given)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.input, self.room.left, self.room.over):
            layout.addWidget(part)
        self.setFocusProxy(self.input)
        SpellingMarks(self.input)
        with_menu(self.input, self)

    def show_value(self, value: Any) -> None:
        """Show the text, unless somebody is typing; what the record has, the record undoes."""
        if self.busy():
            return
        if self.input.text() == (value or ""):
            self.input.taken()
            return
        self.input.fill(value or "")
        self.room.hold(self.input.text())

    def show_draft(self, text: str) -> None:
        """Show what was typed before and is too long to be saved."""
        self.input.fill(text)
        self.room.look_at(text)

    def text(self) -> str:
        """What stands in the field."""
        return self.input.text()

    def commit(self) -> None:
        """Emit the text; one that is too long stays a draft."""
        if self.room.look_at(self.text()):
            self.edited.emit(self.text())
        else:
            self.drafted.emit(self.text())

    def _line(self) -> TypedLine:
        return _Line(self)

    def _given(self, text: str) -> None:
        self.room.look_at(text)
        self.typed()


class _Line(TypedLine):
    """Commits its field when the keyboard focus leaves it."""

    names: Callable[[], list[str]] | None = None
    """The names that are offered as one of them is typed, if any are."""

    def __init__(self, field: TypedField) -> None:
        super().__init__()
        self._field = field

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know the names that are recorded now."""
        came = event.reason() != Qt.FocusReason.PopupFocusReason  # not back from their list
        if self.names is not None and came and not self.isReadOnly():
            known = QCompleter(self.names(), self)
            known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            known.setFilterMode(Qt.MatchFlag.MatchContains)
            if (shown := known.popup()) is not None:
                shown.setProperty("look", "popup")
            self.setCompleter(known)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter take the one name that is offered."""
        known = self.completer()
        offered = known.popup() if known and event.key() in CHOOSES else None
        one = offered and offered.isVisible() and not offered.currentIndex().isValid()
        if known and offered and one and known.completionCount() == 1:
            self.setText(known.currentCompletion())
            offered.hide()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on leaving."""
        super().focusOutEvent(event)
        if not self._field.gone:
            self._field.settle()


class WholeLine(_Line):
    """As wide as is usual for its kind, and never narrower than the figures that stand in it."""

    def __init__(self, field: TypedField, usual: int) -> None:
        """Take the usual width, in pixels at the usual size of text."""
        super().__init__(field)
        self._usual = usual
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        self._hints: tuple[str, ...] = ()

    def hint(self, *hints: str) -> None:
        """Show while it is empty the first of these that it has room for, the last in any case."""
        self._hints = hints
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which hint it has room for."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        if not self._hints:
            return
        around = super().sizeHint().width() - QT_LETTERS * self.fontMetrics().horizontalAdvance("x")
        room = self.width() - around
        fitting = (one for one in self._hints if self.fontMetrics().horizontalAdvance(one) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def sizeHint(self) -> QSize:
        """The usual width, or more where the text needs it."""
        hint = super().sizeHint()
        return QSize(max(theme.px(self._usual), self._needed(hint)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The width of the text: a date without its first figure is another date."""
        hint = super().sizeHint()
        return QSize(self._needed(hint), hint.height())

    def _needed(self, hint: QSize) -> int:
        """The width of the text with what stands round it."""
        metrics = self.fontMetrics()
        around = hint.width() - QT_LETTERS * metrics.horizontalAdvance("x")
        return around + metrics.horizontalAdvance(self.text()[:LONGEST]) + CURSOR
