"""A list to tick, with room for words beside each tick."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout

from prebirth.case.answer import Beside
from prebirth.ui.base import theme
from prebirth.ui.base.parts import PLAIN, row
from prebirth.ui.base.words import capital
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.line import LineField


class Ticked(NamedTuple):
    """What is ticked, and the words beside."""

    choice: tuple[str, ...]
    beside: tuple[Beside, ...]


class TicksField(Field):
    """Boxes one below the other; the words of each show once it is ticked."""

    def __init__(self, choices: Sequence[str], alone: Sequence[str]) -> None:
        """Offer choices, and what stands alone: to tick it takes back every other."""
        super().__init__()
        self._alone = frozenset(alone)
        self._value = Ticked((), ())
        self._hint = ""
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.XS)
        self.boxes: dict[str, QCheckBox] = {}
        self.lines: dict[str, LineField] = {}
        for choice in (*choices, *alone):
            self._offer(choice)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def show_value(self, value: Any) -> None:
        """Show what is ticked, also what is no longer offered."""
        self._value = Ticked(*value) if value else Ticked((), ())
        words = {beside.choice: beside.words for beside in self._value.beside}
        for choice in (*self._value.choice, *words):
            if choice not in self.boxes:
                self._offer(choice)
                self.boxes[choice].setToolTip(self.tr("As it was answered; no longer offered"))
        for choice, box in self.boxes.items():
            box.setChecked(choice in self._value.choice)
        for choice, line in self.lines.items():
            line.show_value(words.get(choice, ""))
            line.setVisible(choice in self._value.choice or bool(words.get(choice)))

    def settle(self) -> None:
        """Commit what is still being typed beside a tick."""
        for line in self.lines.values():
            line.settle()

    def name(self, text: str, hint: str = "") -> None:
        """Name every box and line by the question and its own words."""
        self._hint = hint
        self.setAccessibleName(text)
        for choice in self.boxes:
            self._name(choice)

    def _name(self, choice: str) -> None:
        said = f"{capital(choice)} – {self.accessibleName()}"
        self.boxes[choice].setAccessibleName(said)
        self.boxes[choice].setAccessibleDescription(self._hint)
        if choice in self.lines:
            self.lines[choice].name(self.tr("In words: {choice}").format(choice=said))

    def _offer(self, choice: str) -> None:
        box = QCheckBox()
        box.clicked.connect(lambda so, one=choice: self._ticked(one, so=so))
        self.boxes[choice] = box
        line_of = row(box, _Words(capital(choice), box))
        line_of.setStretch(1, 1)
        self._list.addLayout(line_of)
        if choice not in self._alone:
            line = LineField()
            line.input.setPlaceholderText(self.tr("In words"))
            line.edited.connect(partial(self._worded, choice))
            line.setContentsMargins(theme.XL, 0, 0, 0)
            line.hide()
            self.lines[choice] = line
            self._list.addWidget(line)
        self._name(choice)

    def _ticked(self, choice: str, *, so: bool) -> None:
        self.settle()
        if not so:
            kept = {one for one in self._value.choice if one != choice}
        elif choice in self._alone:
            kept = {choice}
        else:
            kept = {*self._value.choice, choice} - self._alone
        ordered = tuple(one for one in self.boxes if one in kept)
        self._give(Ticked(ordered, self._value.beside))

    def _worded(self, choice: str, text: str) -> None:
        words = {beside.choice: beside for beside in self._value.beside}
        words[choice] = Beside(choice=choice, words=text)
        beside = tuple(words[one] for one in self.boxes if one in words and words[one].words)
        self._give(self._value._replace(beside=beside))

    def _give(self, value: Ticked) -> None:
        self.show_value(value)
        self.edited.emit(value)


class _Words(QLabel):
    """The words of a box, which may take several lines; to press them ticks it."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setProperty("textFormat", PLAIN)
        self.setWordWrap(True)
        self.setBuddy(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box, or take it back."""
        super().mouseReleaseEvent(event)
        self._box.click()
