"""A dialog that scrolls on a small screen and keeps its buttons in reach."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prebirth.ui.base import theme
from prebirth.ui.base.kept_draft import KeptBox
from prebirth.ui.base.parts import clear, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.tab_order import InOrder, tab_stops
from prebirth.ui.base.what_is_wrong import WhatIsWrong, Wrong
from prebirth.ui.base.window_context import FIND_KEYS
from prebirth.ui.base.work import Cancellation, finish

EDGE = QSize(40, 60)
"""What of the screen a dialog leaves free, for its frame and for what lies behind it."""


class Dialog(InOrder, QDialog):
    """A dialog: put what it holds into `body`, and its buttons into `foot`."""

    def __init__(self, parent: QWidget | None, title: str, size: tuple[int, int]) -> None:
        """Take a title and a size at the usual size of text; a height of 0 fits the content."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._wished = size
        inside = QWidget()
        inside.setProperty("look", "page")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(theme.XL, theme.L, theme.XL, theme.S)
        self.body.setSpacing(theme.S)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidget(inside)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(theme.XL, theme.S, theme.XL, theme.L)
        self.foot.setSpacing(theme.S)
        self.what_is_wrong = WhatIsWrong()
        self.body.addWidget(self.what_is_wrong)
        self.drafts: list[KeptBox] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._more_below())
        layout.addLayout(self.foot)
        QShortcut(QKeySequence(FIND_KEYS), self).activated.connect(self.asked_to_find)

    def asked_to_find(self) -> None:
        """Say why not, and take the keyboard there, for what is looked for is typed at once.

        Qt's fields would delete the rest of their line.
        """
        self.refuse(Wrong(self.tr("Close this first, then find.")))

    def _more_below(self) -> QFrame:
        """A line above the buttons, which shows while what the dialog holds goes on below it."""
        line, bar = QFrame(), self.area.verticalScrollBar()
        line.setProperty("look", "edge")
        line.setFixedHeight(1)
        policy = line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        line.setSizePolicy(policy)

        def look_again() -> None:
            line.setVisible(bar.value() < bar.maximum())

        bar.rangeChanged.connect(look_again)
        bar.valueChanged.connect(look_again)
        look_again()
        return line

    def head(self, text: str, said: str = "") -> None:
        """The title within, and a sentence on what this is for."""
        self.body.addWidget(label(text, "big"))
        if said:
            self.body.addWidget(label(said, "quiet"))

    def put_fields(self, *asked: tuple[str, QWidget]) -> None:
        """Fields one below the other, each under its title."""
        for title, field in asked:
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)

    def keep_drafts(self, saver: Saver, of: str, **boxes: QWidget) -> None:
        """Keep what is typed into boxes until it is entered, or given up by Cancel.

        `of` is the record that they are about: the same dialog of another begins empty.
        """
        asked = type(self).__name__
        self.drafts += [KeptBox(saver, box, asked, of, name) for name, box in boxes.items()]
        self.accepted.connect(self.drop_drafts)

    def drop_drafts(self) -> None:
        """Keep what was typed no more: it is entered."""
        for draft in self.drafts:
            draft.drop()

    def give_up(self) -> None:
        """Close it and give up what was typed; to leave it in any other way keeps that."""
        self.drop_drafts()
        self.reject()

    def end_with(self, *parts: QWidget) -> None:
        """End the content, and put the buttons below."""
        self.body.addStretch(1)
        self.buttons(None, *parts)

    def empty(self) -> None:
        """Take out what it holds, to hold something else; what was wrong is said no more."""
        self.body.removeWidget(self.what_is_wrong)
        clear(self.body)
        self.what_is_wrong.say(())
        self.body.addWidget(self.what_is_wrong)

    def buttons(self, *parts: QWidget | None) -> None:
        """The buttons, in order; None is a stretch."""
        for part in parts:
            if part is None:
                self.foot.addStretch(1)
            else:
                self.foot.addWidget(part)

    def refuse(self, *wrong: Wrong | None) -> bool:
        """Say all that is wrong at once, first in the dialog, and take the keyboard there.

        False where nothing is; what is None was looked at and is right.
        """
        lines = [one for one in wrong if one]
        self.what_is_wrong.say(lines)
        if lines:
            QTimer.singleShot(0, self, lambda: self._show_whole(self.what_is_wrong))
        return bool(lines)

    def tell(self, place: QLabel, text: str) -> None:
        """Show in a place of the dialog, whole, what came of an act."""
        place.setText(text)
        place.show()
        QTimer.singleShot(0, place, lambda: self._show_whole(place))

    def grow(self) -> None:
        """Take the room for what it holds by now, as far as the screen has it."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._take_room)

    def _take_room(self) -> None:
        room = self.fitting(self.screen().availableGeometry().size())
        self.resize(self.size().expandedTo(room))

    def _show_whole(self, place: QLabel) -> None:
        """Grow as far as the screen has room, then scroll."""
        self._take_room()
        self.area.ensureWidgetVisible(place, 0, theme.L)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size it would like, as far as the screen has room."""
        if not event.spontaneous():
            held = self.area.widget()
            first = next(tab_stops(held), None) if held else None
            self.area.setFocusPolicy(
                Qt.FocusPolicy.NoFocus if first else Qt.FocusPolicy.StrongFocus
            )
            if first and self.focusWidget() is None and not isinstance(first, QAbstractButton):
                first.setFocus(Qt.FocusReason.TabFocusReason)  # Qt begins with what was made first
            self._show_beginnings()
            self.resize(self.fitting(self.screen().availableGeometry().size()))
        super().showEvent(event)

    def _show_beginnings(self) -> None:
        """Let a line that is filled already show how it begins, where it is not typed in first."""
        first = self.focusWidget() or next(tab_stops(self), None)
        for line in self.findChildren(QLineEdit):
            if line is not first:
                line.setCursorPosition(0)

    def fitting(self, screen: QSize) -> QSize:
        """The size for a screen: as wished, enough for the content, no larger than the screen."""
        wide = min(theme.px(self._wished[0]), screen.width() - EDGE.width())
        # Beside the bar, which stays where it stood: without it there may be fewer lines.
        beside = wide - self.area.verticalScrollBar().sizeHint().width()
        needed = (
            self.body.heightForWidth(beside)
            if self.body.hasHeightForWidth()
            else self.body.sizeHint().height()
        )
        high = max(theme.px(self._wished[1]), needed + self.foot.sizeHint().height() + 4)
        return QSize(wide, high).boundedTo(screen - EDGE)


class Working(Dialog):
    """A dialog with long work: closing it waits for writing, and stops reading."""

    def __init__(self, parent: QWidget | None, title: str, size: tuple[int, int]) -> None:
        super().__init__(parent, title, size)
        self.writing = self.looking = False
        self.stop = Cancellation()

    def reject(self) -> None:
        """Close, unless something is being written."""
        if not self.writing:
            self._end()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside, as when it locks."""
        self._end()
        self.done(0)
        event.accept()

    def _end(self) -> None:
        if self.looking:
            self.stop.cancel()
        if self.looking or self.writing:
            finish()
