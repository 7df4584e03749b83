"""A list to choose from that the wheel does not change by accident, and Tab does not lose."""

from __future__ import annotations

import re
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from prebirth.ui.base.said_below import SaidBelow

TYPING = 1000
"""Milliseconds within which letters are of one word."""
PROSE = 3000
"""The same where they spell nothing: what goes on after a pause is no choice either."""
INSIDE = 3
"""Letters from which on they are looked for inside words."""
HELD = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_Control})
"""Keys that are held or pressed for the sake of another."""
ACTS = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ControlModifier
)
"""Modifiers of keys that act; AltGr is Ctrl and Alt at once on Windows, and types letters."""
ROUND_LIST = 5
"""Pixels that Qt leaves free above and below an open list."""
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""Keys that take what is marked in an open list."""
ONWARD = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}
"""Those of them that go on to another field, and whether to the next."""
MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})
"""Keys that go through a list; on a closed one Qt would choose what they come to."""
FAR = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
"""Those of them that go to the first choice, or to the last."""
PAGES = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""Keys that scroll what a closed list stands in."""
ENDS = {Qt.Key.Key_Down: 0, Qt.Key.Key_Up: -1}
"""Arrows that go to one of several choices, each with which of them comes first to it."""


class Combo(QComboBox):
    """Does not change when what it stands in is scrolled; Tab takes what is marked in it.

    To move in it chooses nothing: the keys that move open it, and Enter, Space or Tab takes.
    Page Up and Page Down are for what it stands in, unless the list is open.
    Letters choose what they spell from its start, spaces among them, and nothing else. Where they
    spell several, the list opens. One with which all the others begin is marked; else none is,
    and whoever goes on takes none, and is told so.
    """

    _title: QLabel | None = None
    _typed, _typed_at = "", 0
    """The letters typed one soon after another, and when the last was, in milliseconds."""
    _before, _astray = -1, False
    """What was chosen before them, and whether they spell nothing."""
    _told: SaidBelow | None = None
    _several: tuple[int, ...] = ()
    """The rows that the letters typed last spell, where they are several."""
    _closed_by = (0, 0)
    """The key that closed the open list, and when it was pressed."""

    def showEvent(self, event: QShowEvent) -> None:
        """See that a reader of the screen can name it."""
        super().showEvent(event)
        self.be_titled()

    def be_titled(self) -> None:
        """Put a title beside it that shows nowhere, where none beside it is its own.

        On Linux Qt gives what is chosen for the name of a list, and the title of it by the label
        that stands beside it in the same widget.
        """
        within, name = self.parentWidget(), self.accessibleName()
        if within is None or not name:
            return
        if self._title is None:
            beside = within.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if any(one.buddy() is self for one in beside):
                return
            self._title = QLabel(within)
            self._title.hide()
            self._title.setBuddy(self)
            self.destroyed.connect(self._title.deleteLater)
        self._title.setText(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what it stands in."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the letters typed; Enter after them ends the choice, and presses no button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._typed:
            self._typed = ""
            if self._told is not None:
                self._told.hide()
            event.accept()
        elif event.key() in PAGES:
            event.ignore()
        elif event.key() in MOVES:
            self.showPopup()
            if event.key() in FAR:
                row = FAR[Qt.Key(event.key())] % max(self.count(), 1)
                self.view().setCurrentIndex(self.model().index(row, self.modelColumn()))
        elif is_access_key(event):
            event.ignore()
        elif not self.take_letter(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin anew with the letters: those before were typed for what was chosen then."""
        self._typed = ""
        super().focusInEvent(event)

    def take_letter(self, event: QKeyEvent) -> bool:
        """Choose or mark what the letters typed so far spell; False for a key that is none.

        Qt opens the list at a space, and forgets the letters before while it is busy.
        """
        letter, at = event.text(), event.timestamp() or round(monotonic() * 1000)
        pause = PROSE if self._astray else TYPING
        goes_on = bool(self._typed) and at - self._typed_at < pause
        if (
            is_access_key(event)
            or not letter.isprintable()
            or not (letter.strip() or (letter and goes_on))
        ):
            self._typed = self._typed if event.key() in HELD else ""
            return False
        if not goes_on:
            self._typed, self._before, self._astray = "", self.currentIndex(), False
        self._typed, self._typed_at = self._typed + letter, at
        self._search(plain_letters(self._typed))
        return True

    def _search(self, typed: str) -> None:
        """Go to what some letters spell; where they spell nothing, back, and say so."""
        opened, rows = self.view().isVisible(), self.spelled(typed)
        again = typed == typed[:1] * len(typed)
        if again and not rows:  # one letter again and again goes through all with it
            rows = self.spelled(typed[:1])
        at = self.view().currentIndex().row() if opened else self.currentIndex()
        count = self.count()
        row = min(rows, key=lambda row: (row - at - again) % count, default=self._before)
        whole = [row for row in rows if plain_letters(self.itemText(row)) == typed]
        row = whole[0] if len(whole) == 1 else row
        several = len(rows) > 1 and len(whole) != 1 and not (again and typed[1:])
        if several and not opened:
            opened, letters = True, self._typed
            self.showPopup()
            self._typed = letters
        first = self._begins_all(rows) if several else -1
        row = row if first < 0 else first
        self._several = tuple(rows) if several and first < 0 else ()
        if opened:
            at_row = self.model().index(row, self.modelColumn())
            self.view().setCurrentIndex(at_row)
            if self._several:
                self.view().selectionModel().clearSelection()  # none of them looks chosen
        else:
            self._choose(row)
        if not rows and not self._astray:
            said = self.tr("No choice here fits “{typed}”. The choice stays.")
            self._say(said.format(typed=self._typed))
        self._astray = not rows

    def _begins_all(self, rows: list[int]) -> int:
        """The one of some rows with whose words all of them begin, or -1."""
        texts = {row: plain_letters(self.itemText(row)) for row in rows}
        short = min(rows, key=lambda row: len(texts[row]))
        return short if all(text.startswith(texts[short]) for text in texts.values()) else -1

    def spelled(self, typed: str) -> list[int]:
        """The rows that begin with some letters, or with them after an “or”, else with a word."""
        return self.begun(typed) or self.with_word(typed)

    def begun(self, typed: str) -> list[int]:
        """The rows that begin with some letters, or else with them after an “or”."""
        texts = [plain_letters(self.itemText(row)) for row in range(self.count())]
        return [row for row, text in enumerate(texts) if text.startswith(typed)] or [
            row for row, text in enumerate(texts) if f" or {typed}" in text
        ]

    def with_word(self, typed: str) -> list[int]:
        """The rows in which some letters begin another word."""
        texts = [plain_letters(self.itemText(row)) for row in range(self.count())]
        return [row for row, text in enumerate(texts) if re.search(rf"\b{re.escape(typed)}", text)]

    def spelled_within(self, typed: str) -> list[int]:
        """The rows in which some letters begin another word, or else stand inside one."""
        texts = [plain_letters(self.itemText(row)) for row in range(self.count())]
        inside = [row for row, text in enumerate(texts) if typed in text]
        return self.with_word(typed) or (inside if len(typed) >= INSIDE else [])

    def _say(self, said: str) -> None:
        """Say what letters came to."""
        if self._told is None:
            self._told = SaidBelow(self)
        self._told.say(said, self.view().window() if self.view().isVisible() else None)

    def _ask_which(self) -> None:
        """Mark none of several choices, and ask for one; an arrow goes to the first or the last."""
        self.view().setCurrentIndex(QModelIndex())
        said = self.tr("{n} choices fit “{typed}”. Go to one with the arrow keys.")
        self._say(said.format(n=len(self._several), typed=self._typed))

    def _take_none(self, key: Qt.Key) -> None:
        """Close the list with none of several choices taken, say so, and let Tab go on."""
        said = self.tr("{n} choices fit “{typed}”, so none is taken. Type more, or choose one.")
        said = said.format(n=len(self._several), typed=self._typed)
        self.hidePopup()
        self._say(said)
        if key in ONWARD:
            self.focusNextPrevChild(ONWARD[key])

    def _among_several(self, event: QKeyEvent) -> bool:
        """Whether a key in the open list is dealt with, while letters spell several choices.

        Enter and Tab take none of them and go on; an arrow goes to one, which is meant then.
        """
        key, pressed = Qt.Key(event.key()), event.type() == QEvent.Type.KeyPress
        if not self._several or key in HELD:
            return False
        if key in TAKES:
            event.accept()
            if pressed and not event.isAutoRepeat():
                self._take_none(key)
            return True
        if pressed and not (event.text() and event.text().isprintable()):
            several, self._several = self._several, ()
            if key in ENDS and not self.view().selectedIndexes():
                row = several[ENDS[key]]
                self.view().setCurrentIndex(self.model().index(row, self.modelColumn()))
                return True
        return False

    def showPopup(self) -> None:
        """Open the list, and hear the keys that are typed in it."""
        self._typed, self._several = "", ()
        super().showPopup()
        self._show_last_row_whole()
        self.view().setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
        self.view().installEventFilter(self)

    def _show_last_row_whole(self) -> None:
        """Give the open list the room that Qt forgot, for its border, and took from a row."""
        view, model, column = self.view(), self.model(), self.modelColumn()
        first, last = (view.visualRect(model.index(row, column)) for row in (0, self.count() - 1))
        edges, opened = view.contentsMargins(), view.window()
        needs = last.bottom() + 1 - first.top() + edges.top() + edges.bottom() + 2 * ROUND_LIST
        if 0 < needs - opened.height() < last.height():  # more lies beyond the screen
            opened.resize(opened.width(), needs + last.height())  # its arrow to scroll with goes
            if (layout := opened.layout()) is not None:
                layout.activate()
            opened.resize(opened.width(), needs)

    def hidePopup(self) -> None:
        """Close the list with what was said of it; what is typed next begins anew."""
        self._typed, self._several = "", ()
        if self._told is not None:
            self._told.hide()
        super().hidePopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab and what is typed with Ctrl take what is marked in the open list, and go on."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed, marked = event.type() == QEvent.Type.KeyPress, self.view().currentIndex().row()
        if not self.view().isVisible():
            gone_on = pressed and self._hand_on(event)
            return gone_on or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and is_shortcut(event):
            marked = -1 if self._several else marked
            self._take(marked)  # now, for an open list keeps shortcuts from what is behind it
            event.ignore()
            return True
        if self._among_several(event):
            return True
        if event.type() == QEvent.Type.ShortcutOverride:  # at which Qt closes it already
            self._closed_by = event.key(), event.timestamp()
        forward = ONWARD.get(Qt.Key(event.key()))
        if pressed and forward is not None:
            self._take(marked)
            if self.window().focusWidget() is self:  # else what follows on the choice moved it
                self.focusNextPrevChild(forward)
            return True
        return (pressed and self._typed_in_list(event, marked)) or super().eventFilter(
            watched, event
        )

    def _typed_in_list(self, event: QKeyEvent, marked: int) -> bool:
        """Go to what letters spell; a space that goes on with none takes what is marked."""
        if is_access_key(event) or self.take_letter(event):
            return True  # Qt would look for a choice that begins with the letter of an access key
        if event.key() != Qt.Key.Key_Space:
            return False
        if self._several:
            self._ask_which()
        else:
            self._take(marked)
        return True

    def _hand_on(self, event: QKeyEvent) -> bool:
        """Let what was typed before the list had closed, and still comes to it, go on.

        Enter that took the choice presses no button of the dialog besides.
        """
        at = QApplication.focusWidget()
        if at is None or at is self.view():
            return False
        took = (event.key(), event.timestamp()) == self._closed_by
        return took or QCoreApplication.sendEvent(at, event.clone())

    def _take(self, marked: int) -> None:
        """Close the list, and choose what was marked in it where that is another."""
        self.hidePopup()
        self._choose(marked)

    def _choose(self, row: int) -> None:
        """Choose a row where that is another."""
        if row not in {-1, self.currentIndex()}:
            self.setCurrentIndex(row)
            self.activated.emit(row)


def plain_letters(text: str) -> str:
    """Letters as they are compared: in small ones, and with one kind of apostrophe."""
    return text.casefold().replace("’", "'")


def is_access_key(event: QKeyEvent) -> bool:
    """Whether a letter is pressed together with Alt or Meta, which is never typed."""
    held = event.modifiers() & ACTS
    typed = event.text().isprintable() and bool(event.text())
    return typed and bool(held) and not held & Qt.KeyboardModifier.ControlModifier


def is_shortcut(event: QKeyEvent) -> bool:
    """Whether a key is pressed together with Ctrl, and Ctrl is not only held."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    alone = event.key() in {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Meta}
    return held == Qt.KeyboardModifier.ControlModifier and not alone
