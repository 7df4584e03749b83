"""A choice from a few, all in sight; or from many, in a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from types import MappingProxyType
from typing import Any, cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)
from shiboken6 import isValid

from prebirth.ui.base import theme
from prebirth.ui.base.accessible import group
from prebirth.ui.base.combo import HELD, PROSE, TYPING, Combo, is_access_key, plain_letters
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.said_below import SaidBelow
from prebirth.ui.base.words import choice, explained
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.other_words import choices_called

NO_OTHER_NAMES: Mapping[Any, str] = MappingProxyType({})
FEW = 6
"""Up to so many choices stand side by side."""


class ChipsField(Field):
    """A few choices side by side; choosing the chosen one again takes it back.

    It is one stop of Tab. Arrows and letters go to a choice in it, and choose none.
    """

    def __init__(
        self,
        options: Sequence[str],
        *,
        multi: bool = False,
        kind: str = "choice",
        called: Mapping[Any, str] = NO_OTHER_NAMES,
    ) -> None:
        """Show some options; `called` are those that have another name here."""
        super().__init__()
        self._options, self._multi, self._kind = list(options), multi, kind
        made = _Chip if multi else _Radio
        self._chips: list[_Chip | _Radio] = [
            made(self, option, kind, place) for place, option in enumerate(options)
        ]
        for chip, option in zip(self._chips, options, strict=True):
            if option in called:
                chip.setText(choice(called[option]))
        self._letters = _Letters(self)
        self.stop_at_one()
        self._flow = flowing(*self._chips, spacing=6 if kind == "chip" else 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._flow)
        self.setFocusProxy(self._chips[0])
        group(self, "")

    def show_value(self, value: Any) -> None:
        """Show what is chosen: one option or several, also one that is no longer offered."""
        chosen = value if isinstance(value, tuple | list) else (value,) if value else ()
        for option in chosen:
            if option not in self._options:
                self._offer(option)
        for chip, option in zip(self._chips, self._options, strict=True):
            chip.setChecked(option in chosen)
        self.stop_at_one(next((chip for chip in self._chips if chip.hasFocus()), None))

    def stop_at_one(self, at: _Chip | _Radio | None = None) -> None:
        """Let Tab stop once: where the keyboard is, else at what is chosen, else at the first."""
        at = at or next((chip for chip in self._chips if chip.isChecked()), self._chips[0])
        for chip in self._chips:
            chip.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chip is at else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(at)

    def _offer(self, option: str) -> None:
        """Add a chip for an answer in words that an earlier form had."""
        made = _Chip if self._multi else _Radio
        chip = made(self, option, self._kind, len(self._chips))
        chip.setToolTip(self.tr("As it was answered; no longer offered"))
        chip.setAccessibleName(chip.text())
        self._options.append(option)
        self._chips.append(chip)
        if (flow := self._flow.layout()) is not None:
            flow.addWidget(chip)

    def name(self, text: str, hint: str = "") -> None:
        """Name the group by the question, and every chip by its own words."""
        self.setAccessibleName(text)
        for chip in self._chips:
            chip.setAccessibleName(chip.text())
            chip.setAccessibleDescription(hint)

    def chosen(self, place: int) -> None:
        """Choose the option at this index."""
        if not self._multi:
            for other, chip in enumerate(self._chips):
                if other != place:
                    chip.setChecked(False)
        values = tuple(
            option
            for option, chip in zip(self._options, self._chips, strict=True)
            if chip.isChecked()
        )
        self.edited.emit(values if self._multi else values[0] if values else None)

    def takes(self, event: QKeyEvent, place: int) -> bool:
        """Whether a key only moves the keyboard in it, or belongs to letters that were typed."""
        if event.key() in STEPS:
            self.go_to((place + STEPS[event.key()]) % len(self._chips))
        elif not self._letters.take(event, place, [chip.text() for chip in self._chips]):
            return False
        return True

    def left(self) -> None:
        """Be one stop; letters that were typed are over once the keyboard is elsewhere."""
        self.stop_at_one()
        if QApplication.focusWidget() not in self._chips:
            self._letters.named([])

    def tabbed(self, place: int) -> None:
        """Choose where the keyboard is, if letters named it, before Tab goes on."""
        if self._letters.named([chip.text() for chip in self._chips]) == [place]:
            self.choose(place)

    def go_to(self, place: int) -> None:
        """Move the keyboard to a choice."""
        self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, place: int) -> None:
        """Choose what letters named; what is chosen already stays so."""
        if not self._chips[place].isChecked():
            self._chips[place].click()


class _Letters:
    """The letters typed on a field of chips: they go to a choice, and what fits none is said."""

    def __init__(self, field: ChipsField) -> None:
        self._field, self._below = field, SaidBelow(field)
        self._typed, self._typed_at, self._astray = "", 0, False

    def named(self, choices: Sequence[str]) -> list[int]:
        """The choices that the letters typed last name, however long ago; now they are read."""
        typed, self._typed = self._typed, ""
        return _spelled(plain_letters(typed), choices) if typed and not self._astray else []

    def take(self, event: QKeyEvent, place: int, choices: Sequence[str]) -> bool:
        """Go where the letters lead; False for a key that is none, such as a space by itself."""
        at = event.timestamp() or round(monotonic() * 1000)
        goes_on = self._typed and at - self._typed_at < (PROSE if self._astray else TYPING)
        held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENDS and goes_on and self._astray:
            return True  # the end of what was written here by a slip chooses nothing
        named = _spelled(plain_letters(self._typed), choices) if goes_on else []
        chooses = event.key() in {*ENDS, Qt.Key.Key_Space} and not event.modifiers() & ~held
        if chooses and named == [place] and not self._typed.endswith(" "):
            self._field.choose(place)
            on = "" if event.key() in ENDS else f"{self._typed} "  # what may go on, as “woman or”
            self._typed, self._typed_at = on if _spelled(plain_letters(on), choices) else "", at
            return True
        if event.modifiers() & ~held or not event.text() or not event.text().isprintable():
            self._typed = self._typed if event.key() in HELD else ""
            return False
        typed = (self._typed if goes_on else "") + event.text()
        places = _spelled(plain_letters(typed), choices)
        if event.key() == Qt.Key.Key_Space and not (goes_on and (places or self._astray)):
            self._typed, self._astray = "", False
            return False
        said = bool(goes_on) and self._astray
        self._typed, self._typed_at, self._astray = typed, at, not places
        if places:
            self._below.hide()
            self._field.go_to(places[0])
        elif not said:
            self._below.say(
                self._field.tr(
                    "“{typed}” went nowhere: these are choices, and none fits. "
                    "Space chooses, Tab goes on."
                ).format(typed=typed)
            )
        return True


def _spelled(typed: str, choices: Sequence[str]) -> list[int]:
    """The places of the choices that begin with some letters, or of those with such a word."""
    plain = [plain_letters(text) for text in choices]
    return [place for place, text in enumerate(plain) if text.startswith(typed)] or [
        place for place, text in enumerate(plain) if f" {typed}" in text
    ]


ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
STEPS: dict[int, int] = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class _InField:
    """What each choice of a field does with the keyboard, a mixin: named before the Qt class."""

    def be_in(self, field: ChipsField, text: str, kind: str, place: int) -> None:
        """Take the look of a choice, and tell the field when it is pressed."""
        chip = cast("_Chip | _Radio", self)
        self._field, self._place = field, place
        chip.setToolTip(explained(text))
        chip.setCheckable(True)
        chip.setProperty("look", kind)
        chip.clicked.connect(lambda: field.chosen(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys and letters move along."""
        if not self._field.takes(event, self._place):
            super().keyPressEvent(event)  # type: ignore[misc]  # of the button it is named before

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Choose what letters named before Tab goes on, as a list does."""
        self._field.tabbed(self._place)
        return not isValid(self) or super().focusNextPrevChild(ahead)  # type: ignore[misc]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be where Tab stops: from here it leaves the field, either way."""
        super().focusInEvent(event)  # type: ignore[misc]
        self._field.stop_at_one(cast("_Chip | _Radio", self))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let Tab come back to what is chosen."""
        super().focusOutEvent(event)  # type: ignore[misc]
        if not self._field.gone:
            self._field.left()


class _Chip(_InField, QPushButton):
    """One choice of several; the arrow keys go to its neighbours."""

    def __init__(self, field: ChipsField, text: str, kind: str, place: int) -> None:
        super().__init__(choice(text))
        self.setAutoDefault(False)
        self.be_in(field, text, kind, place)


class _Radio(_InField, QRadioButton):
    """One choice of which one holds; it looks like a chip, and is read out as a radio button.

    The arrow keys go to its neighbours and choose nothing: what is passed on the way to a choice
    was never so. Space or Enter chooses.
    """

    def __init__(self, field: ChipsField, text: str, kind: str, place: int) -> None:
        super().__init__(choice(text))
        self.setAutoExclusive(False)  # so that what is chosen can be taken back
        self.be_in(field, text, kind, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose too, where it does not belong to letters."""
        if event.key() in ENDS and not self._field.takes(event, self._place):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() not in ENDS:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)


class OpeningList(Combo):
    """A list in which letters open it too, and choose nothing on the way to a choice.

    Letters find a choice by how it begins, else by another word for it, such as an aunt.
    """

    called = ""
    """The letters by which the choice was found that is taken."""

    def showPopup(self) -> None:
        """Open it; no letters have called a choice yet."""
        self.called = ""
        super().showPopup()

    def hidePopup(self) -> None:
        """Close it, and keep the letters until what was chosen is heard."""
        self.called = plain_letters(self._typed).strip() or self.called
        super().hidePopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a letter open the list, and look for its choice there."""
        if event.text().strip().isalnum() and not is_access_key(event):
            self.showPopup()
            self.take_letter(event)
            return
        super().keyPressEvent(event)

    def spelled(self, typed: str) -> list[int]:
        """The rows that letters spell, else by another word for them, else by what is inside."""
        meant = choices_called(typed)
        return (
            self.begun(typed)
            or [row for row in range(self.count()) if self.itemText(row) in meant]
            or self.spelled_within(typed)
        )


class ListField(Field):
    """Many choices in a list that drops down."""

    def __init__(self, options: Sequence[str]) -> None:
        super().__init__()
        self._options = list(options)
        self.input = OpeningList()
        self.input.addItem("")
        self.input.addItems([choice(option) for option in options])
        for place, option in enumerate(options, 1):
            self.input.setItemData(place, explained(option), Qt.ItemDataRole.ToolTipRole)
        self.input.setMaximumWidth(theme.px(340))
        self.input.activated.connect(self._activated)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.input, 1)
        layout.addStretch(0)  # beside its title, where the room is wider than the list
        self.setFocusProxy(self.input)

    def show_value(self, value: Any) -> None:
        """Show what is chosen, also what is no longer offered."""
        if value and value not in self._options:
            self._options.append(value)
            self.input.addItem(choice(value))
        self.input.setCurrentIndex(self._options.index(value) + 1 if value in self._options else 0)

    @property
    def called(self) -> str:
        """The letters by which the choice was found that is taken."""
        return self.input.called

    def _activated(self, index: int) -> None:
        self.edited.emit(self._options[index - 1] if index else None)


def choice_field(options: Sequence[str]) -> Field:
    """Chips for a few options, a list for many."""
    return ChipsField(options) if len(options) <= FEW else ListField(options)
