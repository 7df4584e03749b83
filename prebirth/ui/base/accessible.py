"""Says of a widget what it is to a reader of the screen, where its kind does not say it."""

from __future__ import annotations

from weakref import WeakKeyDictionary, WeakSet

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

LEVEL, PART = "level", "part"
"""Properties: the level of a heading without the look of one, and what a widget is."""
GROUP, PICTURE, SHAPE = "group", "picture", "shape"
"""What a widget may be: things that belong together, a picture, and somebody in a picture."""


def group(widget: QWidget, name: str) -> None:
    """Let a widget be a group with a name, said when the keyboard comes into it."""
    be(widget, GROUP, name)


def be(widget: QWidget, part: str, name: str) -> None:
    """Let a widget be one of the parts above, with a name."""
    widget.setProperty(PART, part)
    widget.setAccessibleName(name)


def control_of(field: QWidget) -> QWidget:
    """What a title is of: the line, box or list that is called as the field is, else all of it."""
    control = field.focusProxy()
    if isinstance(control, QLineEdit | QPlainTextEdit | QComboBox):
        return control if control.accessibleName() == field.accessibleName() else field
    return field


def head(heading: QLabel, *fields: QWidget) -> None:
    """Let a heading be the title of fields; unlike a buddy it takes no sign of its for a key."""
    _HEADED[heading] = WeakSet(map(control_of, fields))


def headed_by(heading: QLabel) -> list[QWidget]:
    """What a heading is the title of."""
    buddy = heading.buddy()
    return [*_HEADED.get(heading, ()), *([buddy] if buddy is not None else [])]


_HEADED: WeakKeyDictionary[QLabel, WeakSet[QWidget]] = WeakKeyDictionary()
