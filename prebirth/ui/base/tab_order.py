"""The order in which Tab goes: as the eye does, from the layouts, whatever was made first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from prebirth.ui.base.parts import reveal


class InOrder:
    """Lets Tab follow the layouts of a window, and Enter press the button it came to.

    A mixin, named before the Qt class: `class Dialog(InOrder, QDialog)`.
    """

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Go to the next control in the order of the eye, or the one before."""
        from PySide6.QtCore import Qt  # late: see _is_stop

        window = cast("QWidget", self)
        target = next_stop(window, window.focusWidget(), ahead=ahead)
        if target is None:
            return False
        target.setFocus(
            Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason
        )
        # Qt does where it began in the same page alone; a box grows as the keyboard comes.
        QTimer.singleShot(0, target, lambda: reveal(target))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button the keyboard is on, as Space does, and never another."""
        from PySide6.QtCore import Qt  # late: see _is_stop

        focus = cast("QWidget", self).focusWidget()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(focus, QAbstractButton) and not focus.isCheckable():
            if not event.isAutoRepeat():  # a key that is held presses once
                focus.click()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]  # of the window it is named before


def next_stop(root: QWidget, now: QWidget | None, *, ahead: bool) -> QWidget | None:
    """The stop after the one the keyboard is on, or before it; None where there is none."""
    if now is not None and root.isAncestorOf(now):
        stop = next(_onward(root, now, ahead=ahead), None)
        if stop is not None:
            return stop
    return next(tab_stops(root) if ahead else _backwards(root), None)


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Every control that Tab stops at within a widget that shows, in the order of the layouts."""
    if not widget.isEnabled():
        return
    if _is_stop(widget):
        yield widget
    for child in _held(widget):
        yield from tab_stops(child)


def enter_goes_on(lines: Sequence[QLineEdit], begin: Callable[[], object] | None = None) -> None:
    """Let Enter go from each line to the next; in the last, or once all are filled, it begins.

    For pages: a dialog has a button that Enter presses.
    """
    for line, after in pairwise(lines):
        line.returnPressed.connect(
            lambda after=after: begin() if begin and all(map(_filled, lines)) else after.setFocus()
        )
    if begin:
        lines[-1].returnPressed.connect(begin)


def _filled(line: QLineEdit) -> bool:
    return bool(line.text().strip())


def keep_keyboard(part: QWidget) -> None:
    """Put the keyboard back where it was in a part of a window that is about to be made anew.

    Else, as what had it goes, Qt gives it to the first control of the window.
    """
    before = part.window().focusWidget()
    if before is None or not part.isAncestorOf(before):
        return
    named = type(before), before.accessibleName()

    def put_back() -> None:
        now = part.window().focusWidget()
        stays = now is not before or before.isVisible()  # what is new is not visible yet
        if not part.isVisible() or (now and stays and part.isAncestorOf(now)):
            return
        stops = list(tab_stops(part))
        same = [one for one in stops if (type(one), one.accessibleName()) == named]
        for one in (same or stops)[:1]:
            one.setFocus()

    QTimer.singleShot(0, part, put_back)


def _onward(root: QWidget, now: QWidget, *, ahead: bool) -> Iterator[QWidget]:
    """The stops after a widget, or before it, nearest first: those beside it, then further out."""
    if ahead:
        for child in _held(now):
            yield from tab_stops(child)
    while now is not root and (holder := now.parentWidget()) is not None:
        beside = _held(holder)
        if now in beside:
            at = beside.index(now)
            for other in beside[at + 1 :] if ahead else beside[:at][::-1]:
                yield from tab_stops(other) if ahead else _backwards(other)
        if not ahead and _is_stop(holder):
            yield holder
        now = holder


def _backwards(widget: QWidget) -> Iterator[QWidget]:
    return reversed(list(tab_stops(widget)))


def _is_stop(widget: QWidget) -> bool:
    from PySide6.QtCore import Qt  # late: 15 ms, which the first paint need not wait for

    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _held(widget: QWidget) -> list[QWidget]:
    """What shows in a widget, in the order of its layout."""
    inner: Iterable[QWidget | None]
    if isinstance(widget, QScrollArea):
        inner = [widget.widget()]
    elif isinstance(widget, QStackedWidget):
        inner = [widget.currentWidget()]
    elif isinstance(widget, QAbstractScrollArea | QComboBox):
        inner = []
    elif layout := widget.layout():
        inner = _laid_out(layout)
    else:
        inner = [
            child
            for child in widget.children()
            if isinstance(child, QWidget) and not child.isWindow()
        ]
    return [child for child in inner if child is not None and not child.isHidden()]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it, row by row."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    for place in places:
        item = layout.itemAt(place)
        inner = item.layout() if item else None
        if item and (child := item.widget()) is not None:
            yield child
        elif inner is not None:
            yield from _laid_out(inner)
