"""Small pieces that every page is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prebirth.ui.base import theme
from prebirth.ui.base.accessible import LEVEL, control_of
from prebirth.ui.base.announce import ErrorLabel, WarningLabel

ICON = 16
"""Width and height of a button's picture at the usual size of text."""
LINE = 80
"""Letters of which a line to read has room, about: n is wider than most."""
TAKES = "takes"
"""The property of what takes something back or away."""
TAKING = frozenset({"x", "trash-2", "undo-2"})
"""The pictures on buttons that take something back or away."""
PLAIN = "PlainText"
"""A value of Qt.TextFormat, by its name as a property.

Importing Qt itself takes 15 ms, a tenth of the time until the window shows.
"""


SPOKEN: dict[str, type[QLabel]] = {
    "doubt": WarningLabel,
    "stop": WarningLabel,
    "error": ErrorLabel,
}
"""The looks whose words a reader of the screen says as they come."""


def look(widget: QWidget, name: str) -> None:
    """Give a widget one of the looks of the style sheet."""
    widget.setProperty("look", name)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str, kind: str = "", *, wrap: bool = True, level: int = 0) -> QLabel:
    """A label in one of the looks; with a level it is a heading that does not look like one."""
    made = SPOKEN.get(kind, QLabel)()
    made.setProperty("textFormat", PLAIN)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("look", kind)
    if kind == "code":
        theme.load_fixed()
    if level:
        made.setProperty(LEVEL, level)
    # Last, since Qt asks with the first words what a label is; and what is new is not yet said.
    QLabel.setText(made, text)
    return made


def good_to_read(text: QLabel) -> QHBoxLayout:
    """Words in lines that the eye can follow, however wide the page is.

    In a row of its own: beside others Qt would reckon its height for a width it does not get.
    """
    text.setMaximumWidth(text.fontMetrics().horizontalAdvance("n") * LINE)
    made = QHBoxLayout()
    made.addWidget(text, 1)
    made.addStretch(0)
    return made


def show_if(widget: QWidget, wanted: object) -> None:
    """Show a part or hide it; one that nobody hid comes with what holds it.

    Qt measures a part that is shown by itself, and measures it again with what holds it.
    """
    if widget.isHidden() == bool(wanted):
        widget.setVisible(bool(wanted))


def where(folder: Path) -> str:
    """A path that may be parted at its signs, so that a long one fits."""
    return re.sub(r"([/\\_.-])", "\\1\u200b", str(folder))


def title_of(field: QWidget, text: str, *, level: int = 0) -> QLabel:
    """The title above a field, by which a screen reader names the field; with a level a heading."""
    made = label(text, "strong", level=level)
    made.setBuddy(control_of(field))
    return made


def wrong_in(field: QWidget, kind: str = "error") -> QLabel:
    """A place for what is wrong in a field, which is said with the field; hidden as yet."""
    made = label("", kind)
    if isinstance(made, WarningLabel):
        made.concern(field)
    made.hide()
    return made


def button(text: str, kind: str, pressed: Callable[[], object], icon: str = "") -> QPushButton:
    """A button in one of the looks, named for screen readers by its text."""
    made = QPushButton(text)
    made.setProperty("look", kind)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(kind == "main")
    if icon:
        set_icon(made, icon)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def set_icon(made: QPushButton, icon: str) -> None:
    """Put a picture of the set on a button, as large as its text."""
    made.setProperty(TAKES, icon in TAKING)
    colours = theme.colours()
    usual = colours.on_chosen if made.property("look") == "main" else colours.chosen
    made.setIcon(theme.icon(icon, usual, with_keyboard=colours.on_ring, disabled=colours.off))
    made.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))


def frame(
    kind: str,
    *,
    across: bool = False,
    margins: tuple[int, int, int, int] = (theme.L, theme.L, theme.L, theme.L),
    spacing: int = theme.S,
) -> tuple[QFrame, QHBoxLayout | QVBoxLayout]:
    """A frame in one of the looks, with its layout."""
    made = QFrame()
    made.setProperty("look", kind)
    layout: QHBoxLayout | QVBoxLayout = QHBoxLayout(made) if across else QVBoxLayout(made)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return made, layout


def column(window: QWidget, spacing: int = theme.S) -> QVBoxLayout:
    """The one column of a window of its own, with room round it."""
    made = QVBoxLayout(window)
    made.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
    made.setSpacing(spacing)
    return made


def calm(page: QWidget) -> QVBoxLayout:
    """The calm column of a page, no wider than a table is good to read."""
    made = QWidget()
    made.setMaximumWidth(theme.px(theme.COLUMN))
    inside = QVBoxLayout(made)
    inside.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
    inside.setSpacing(theme.M)
    outer = row(made)
    outer.setContentsMargins(0, 0, 0, 0)
    page.setLayout(outer)
    return inside


def centred(page: QWidget, card: QWidget, width: int) -> None:
    """Put a card into the middle of a page, which scrolls where it is small."""
    card.setMaximumWidth(theme.px(width))
    middle = row(None, card, None)
    for place, share in enumerate((1, 1000, 1)):
        middle.setStretch(place, share)
    inside = QWidget()
    inside.setProperty("look", "page")
    column = QVBoxLayout(inside)
    column.addStretch(2)
    column.addLayout(middle)
    column.addStretch(3)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setProperty("frameShape", "NoFrame")  # as a property: see PLAIN
    area.setProperty("focusPolicy", "NoFocus")  # what is in it scrolls into view by itself
    area.setWidget(inside)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)


def row(*widgets: QWidget | QLayout | None, spacing: int = theme.S) -> QHBoxLayout:
    """Widgets and layouts side by side; None is a stretch."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            made.addStretch(1)
        elif isinstance(widget, QLayout):
            made.addLayout(widget)
        else:
            made.addWidget(widget)
    return made


def reveal(widget: QWidget) -> None:
    """Scroll all that holds a widget until it shows; a line to type in as a whole.

    Qt asks where its cursor is, and leaves the edge of it out of sight.
    """
    for area in _areas_of(widget):
        area.ensureWidgetVisible(widget, 0, theme.XL)
        shown = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
        room = area.viewport().rect()
        if shown.height() < room.height() and not (
            room.top() <= shown.top() and shown.bottom() <= room.bottom()
        ):
            reveal_part(widget, widget.rect())


def reveal_part(widget: QWidget, part: QRect) -> None:
    """Scroll all that holds a widget until a part of it shows."""
    for area in _areas_of(widget):
        above = area.verticalScrollBar().value()
        centre = above + widget.mapTo(area.viewport(), part.center()).y()
        room = min(part.height() // 2 + theme.S, area.viewport().height() // 2)
        area.ensureVisible(area.horizontalScrollBar().value(), centre, 0, room)


def reveal_from_above(widget: QWidget) -> None:
    """Scroll a page back so that it shows the most round a widget that fits, from its beginning.

    That is the title of the page, or of the card, or of the form, with the widget below it.
    """
    area = next(_areas_of(widget), None)
    page = area.widget() if area else None
    if area is None or page is None:
        return
    top = widget.mapTo(page, QPoint()).y()
    end = top + widget.height() + theme.XL
    round_it, within = list[int](), widget.parentWidget()
    while within is not None and within is not page:
        round_it.insert(0, within.mapTo(page, QPoint()).y() - theme.S)
        within = within.parentWidget()
    for begin in (0, *round_it):
        if top - begin > theme.XL and end - begin <= area.viewport().height():
            area.verticalScrollBar().setValue(begin)
            return


def _areas_of(widget: QWidget) -> Iterator[QScrollArea]:
    within = widget.parentWidget()
    while within is not None:
        if isinstance(within, QScrollArea):
            yield within
        within = within.parentWidget()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
