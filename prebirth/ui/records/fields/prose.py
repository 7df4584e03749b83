"""Text in sentences, in a box that grows with it."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QVBoxLayout

from prebirth.case.lengths import PROSE
from prebirth.ui.base import theme
from prebirth.ui.base.own_undo import leaves_to_window
from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.letters import LettersLeft
from prebirth.ui.spelling.marks import SpellingMarks
from prebirth.ui.spelling.menu import with_menu

LEAST, MOST = 62, 420
EDGES, ABOVE = 14, 80
"""Room for the edges of a box, and for the heading above it that stays in sight."""


class ProseField(TypedField):
    """A text of many sentences."""

    def __init__(self, most: int = PROSE) -> None:
        """Take how many letters may be put in."""
        super().__init__()
        self.input = _Box(self)
        self.room = LettersLeft(most)
        self.input.textChanged.connect(self._changed)
        self._showing = False
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
        if self.input.toPlainText() == (value or ""):
            self.input.document().clearUndoRedoStacks()
            return
        self._fill(value or "")
        self.room.hold(self.text())

    def show_draft(self, text: str) -> None:
        """Show what was typed before and is too long to be saved."""
        self._fill(text)
        self.room.look_at(text)

    def _fill(self, text: str) -> None:
        self._showing = True
        self.input.setPlainText(text)
        self._showing = False

    def text(self) -> str:
        """What stands in the field."""
        return self.input.toPlainText()

    def add_lines(self, lines: Iterable[str]) -> None:
        """Append lines with room under each, and put the cursor under the first."""
        held = self.text().rstrip()
        cursor = self.input.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        start = cursor.position()
        cursor.insertText(("\n\n" if held else "") + "\n\n\n".join(lines) + "\n")
        cursor.setPosition(start + (2 if held else 0))
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self.input.setTextCursor(cursor)
        self.input.setFocus()

    def commit(self) -> None:
        """Emit the text; one that is too long stays a draft."""
        if self.room.look_at(self.text()):
            self.edited.emit(self.text())
        else:
            self.drafted.emit(self.text())

    def _changed(self) -> None:
        self.input.fit()
        if not self._showing:
            self.room.look_at(self.text())
            self.typed()


class _Box(QPlainTextEdit):
    """As tall as its text, within bounds; Tab goes on to the next control."""

    def __init__(self, field: TypedField) -> None:
        super().__init__()
        self._field = field
        self.setTabChangesFocus(True)
        self.setFixedHeight(LEAST)

    def fit(self) -> None:
        """Take the height of the text, as far as the page has room to show it whole."""
        document = self.document()
        wanted = ceil(document.size().height() * self._line() + 2 * document.documentMargin())
        edges = max(EDGES, self.height() - self.viewport().height())
        self.setFixedHeight(max(LEAST, min(self._most(), wanted + edges)))

    def _line(self) -> int:
        """How high the highest line is as it is drawn: one with a sign of another font is more.

        Of what is laid out already: to ask for more from here would lay it out amid its change.
        """
        metrics = QFontMetricsF(self.font())
        high, block = ceil(metrics.ascent()) + ceil(metrics.descent()), self.document().begin()
        while block.isValid():
            drawn = block.layout()
            for place in range(drawn.lineCount()):
                high = max(high, ceil(drawn.lineAt(place).height()))
            block = block.next()
        return high

    def _most(self) -> int:
        """How high it may be: as much as the page shows at once, without its heading."""
        holder = self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        shown = holder.viewport().height() - theme.px(ABOVE) if holder else MOST
        return max(MOST, min(theme.px(MOST), shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again when the width has changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the font has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Let the keys of undo go on to the window where nothing was typed here."""
        own = self.document()
        if leaves_to_window(event, undo=own.isUndoAvailable(), redo=own.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page and not the box, unless the box itself has more than it shows."""
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on leaving."""
        super().focusOutEvent(event)
        if not self._field.gone:
            self._field.settle()
