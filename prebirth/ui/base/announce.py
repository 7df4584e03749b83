"""Lets a reader of the screen say what only the eye would notice."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say something: at the next pause, or at once if it cannot wait."""
    # Late: 3 ms that the first paint need not wait for.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive
            if at_once
            else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)


class WarningLabel(QLabel):
    """What is wrong, in words: said as well as shown."""

    def setText(self, text: str) -> None:
        """Show it, and have it said where it is new."""
        new = text and text != self.text()
        super().setText(text)
        if new:
            announce(self, text, at_once=True)
