"""Says at once all that is wrong in a dialog; each line leads to its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QGridLayout, QLabel, QLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import ErrorLabel, describe
from prebirth.ui.base.parts import look, reveal

CHANGES = ("textChanged", "currentIndexChanged", "toggled", "itemChanged", "edited")
"""The signals by which a field says that somebody is mending it."""


class Wrong(NamedTuple):
    """One thing to put right, and the field it is in, where it is in one."""

    words: str
    field: QWidget | None = None


class WhatIsWrong(ErrorLabel):
    """Takes the keyboard where something is wrong; Enter or a line leads to the field."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Wrong] = []
        self._beside: dict[QWidget, ErrorLabel] = {}
        self._heard: set[QWidget] = set()
        self.setWordWrap(True)
        self.setProperty("look", "error")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(lambda place: self._go_to(self._lines[int(place)]))
        self.hide()

    def text(self) -> str:
        """All that is wrong, a line each."""
        return "\n".join(wrong.words for wrong in self._lines)

    def say(self, lines: Sequence[Wrong]) -> None:
        """Say all of it here, and each line again beside its field; with none, say nothing."""
        for wrong in self._lines:
            self._say_beside(wrong, "")
        self._lines = list(lines)
        for wrong in self._lines:
            self._say_beside(wrong, wrong.words)
            self._listen(wrong.field)
        self._show()
        if self._lines:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mended(self, field: QWidget | None) -> None:
        """Say no more of a field: somebody is putting it right."""
        for wrong in [one for one in self._lines if one.field is field]:
            self._say_beside(wrong, "")
            self._lines.remove(wrong)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the first field, unless the keyboard is on a line; else it does nothing."""
        first = next((wrong for wrong in self._lines if wrong.field), None)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not self.hasSelectedText():
            event.accept()
            if first:
                self._go_to(first)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        ink = theme.colours().on_error
        head = self.tr("{n} things to put right:").format(n=len(self._lines))
        lines = [
            f"<a href='{place}' style='color:{ink}'>{escape(wrong.words)}</a>"
            if wrong.field
            else escape(wrong.words).replace("\n", "<br>")
            for place, wrong in enumerate(self._lines)
        ]
        said = [head, *lines] if len(lines) > 1 else lines
        # Not as ErrorLabel does: the keyboard comes here, and a reader says it then.
        QLabel.setText(self, "<br>".join(said))
        self.setAccessibleName(
            " ".join((*said[: len(said) - len(lines)], *(one.words for one in self._lines)))
        )
        self.setVisible(bool(lines))

    @staticmethod
    def _go_to(wrong: Wrong) -> None:
        if wrong.field is not None:
            reveal(wrong.field)
            wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self, field: QWidget | None) -> None:
        if field is None or field in self._heard:
            return
        self._heard.add(field)
        when_changed(field, lambda: self.mended(field))

    def _say_beside(self, wrong: Wrong, words: str) -> None:
        """Say it at the field too, and with it; a field that says it by itself is left alone."""
        field = wrong.field
        own = bool(getattr(field, "problem", ""))
        if field is None or (own and words):
            return
        takes = field.focusProxy() or field
        if field not in self._beside:
            self._beside[field] = beside = ErrorLabel(field)
            beside.hide()
            beside.setTextFormat(Qt.TextFormat.PlainText)
            beside.setWordWrap(True)
            look(beside, "error")
            beside.concern(takes)
            if place := _place_of(field):
                layout, at = place
                layout.insertWidget(at + (not isinstance(field, QAbstractButton)), beside)
        beside = self._beside[field]
        QLabel.setText(beside, words)
        describe(takes)
        # In a grid there is no room beside it: there it is said with the field alone.
        beside.setVisible(bool(words) and beside.parentWidget() is not field)
        takes.setProperty("wrong", bool(words) or own)
        look(takes, takes.property("look") or "")


def when_changed(field: QWidget, act: Callable[[], object]) -> None:
    """Do something each time somebody changes what is in a field."""
    for part in dict.fromkeys((field, field.focusProxy() or field)):
        for name in CHANGES:
            if signal := getattr(part, name, None):
                signal.connect(lambda *_new: act())


def _place_of(field: QWidget) -> tuple[QBoxLayout, int] | None:
    """The column in which a field stands, and where in it; none where a row has no column."""
    holder = field.parentWidget()
    layout = holder.layout() if holder else None
    return _column(layout, field) if layout else None


def _column(layout: QLayout, field: QWidget) -> tuple[QBoxLayout, int] | None:
    down = isinstance(layout, QBoxLayout) and layout.direction() in {
        QBoxLayout.Direction.TopToBottom,
        QBoxLayout.Direction.BottomToTop,
    }
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner = item.layout()
        found = _column(inner, field) if inner and not isinstance(inner, QGridLayout) else None
        if found:
            return found
        here = item.widget() is field or (inner is not None and inner.indexOf(field) >= 0)
        if here and down and isinstance(layout, QBoxLayout):
            return layout, at
    return None
