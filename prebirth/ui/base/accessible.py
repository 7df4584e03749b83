"""Says of a widget what it is to a reader of the screen, where its kind does not say it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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
