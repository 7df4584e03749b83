"""Says beside a field how many more letters it takes, or by how many it has too many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.ui.base.parts import label

NEAR = 0.9
"""The part of what a field takes from which on it says what is left."""


class LettersLeft:
    """Two lines below a field of text, hidden while there is room."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held = 0
        """Letters of what the record holds: a text from before may stay as long as it is."""
        self.left, self.over = label("", "small"), label("", "doubt")
        for line in (self.left, self.over):
            line.hide()

    def hold(self, text: str) -> None:
        """Take what the record holds."""
        self._held = len(text)
        self.look_at(text)

    def look_at(self, text: str) -> bool:
        """Say what there is to say of a text; whether the record takes it."""
        translate, most = QCoreApplication.translate, max(self._most, self._held)
        beyond = len(text) - most
        near = len(text) >= self._most * NEAR and len(text) <= self._most
        self.over.setVisible(beyond > 0)
        self.left.setVisible(near)
        if beyond > 0:
            self.over.setText(
                translate(
                    "letters",
                    "Too long by {n} characters, so it is not saved yet. Up to {most} fit here. "
                    "Put the rest where there is more room.",
                ).format(n=f"{beyond:,}", most=f"{most:,}")
            )
        elif near:
            self.left.setText(
                translate("letters", "Characters left here: {n}").format(n=self._most - len(text))
            )
        return beyond <= 0
