"""The order in which Tab goes: as the eye does, from the layouts, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


class InOrder:
    """Lets Tab follow the layouts of a window, and Enter press the button it came to.

    A mixin, named before the Qt class: `class Dialog(InOrder, QDialog)`.
    """

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Go to the next control in the order of the eye, or the one before."""
        from PySide6.QtCore import Qt  # late: see tab_stops

        window = cast("QWidget", self)
        target = next_stop(window, window.focusWidget(), ahead=ahead)
        if target is None:
            return False
        target.setFocus(
            Qt.FocusReason.TabFocusReason if ahead else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button the keyboard is on, as Space does, and never another."""
        from PySide6.QtCore import Qt  # late: see tab_stops

        focus = cast("QWidget", self).focusWidget()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(focus, QAbstractButton) and not focus.isCheckable():
            if not event.isAutoRepeat():  # a key that is held presses once
                focus.click()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]  # of the window it is named before


def next_stop(root: QWidget, now: QWidget | None, *, ahead: bool) -> QWidget | None:
    """The stop after the one the keyboard is on, or before it; None where there is none."""
    order = list(tab_stops(root))
    if not order:
        return None
    while now is not None and now is not root and now not in order:
        now = now.parentWidget()
    if now is None or now is root:
        return order[0 if ahead else -1]
    return order[(order.index(now) + (1 if ahead else -1)) % len(order)]


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Every control that Tab stops at within a widget that shows, in the order of the layouts."""
    from PySide6.QtCore import (
        Qt,
    )  # its names take 15 ms to load, which the first paint need not wait for

    if not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        inner: list[QWidget | None] = [widget.widget()]
    elif isinstance(widget, QStackedWidget):
        inner = [widget.currentWidget()]
    elif isinstance(widget, QAbstractScrollArea | QComboBox):
        inner = []
    else:
        layout = widget.layout()
        inner = (
            [*_laid_out(layout)]
            if layout
            else [
                child
                for child in widget.children()
                if isinstance(child, QWidget) and not child.isWindow()
            ]
        )
    for child in inner:
        if child is not None and not child.isHidden():
            yield from tab_stops(child)


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
