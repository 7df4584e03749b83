"""Words cut to the room there is; they are whole where one points and to the ear."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy


def cut_to_room(text: str, metrics: QFontMetrics, room: int) -> str:
    """As many whole words of a text as fit into a width, with … where any is left out."""
    flat = text if "\n" not in text else " ".join(text.split())
    if metrics.horizontalAdvance(flat) < room:
        return flat
    shown = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, room).rstrip("…")
    if flat[len(shown) : len(shown) + 1] != " ":
        shown = shown.rpartition(" ")[0] or shown
    return shown.rstrip(" ,;:·") + "…"


def cut_before_end(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text cut to a width, in the middle where it ends with a day: that says which is meant."""
    name, _, end = text.rpartition(", ")
    kept = metrics.horizontalAdvance(f" {end}")
    if name and end[-1:].isdigit() and 2 * kept < room < metrics.horizontalAdvance(text):
        return f"{cut_to_room(name, metrics, room - kept)} {end}"
    return cut_to_room(text, metrics, room)


class CutLink(QPushButton):
    """A link that says all of where it leads, or the words of it there is room for."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("look", "link")
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The size for all of it, whatever shows now."""
        hint = super().sizeHint()
        return QSize(self._needs(self._whole) + self._round(hint), hint.height())

    def minimumSizeHint(self) -> QSize:
        """It gives way to a narrow page."""
        return QSize(self._needs("…"), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many whole words as there is room for."""
        super().resizeEvent(event)
        room = self.width() - self._round(super().sizeHint())
        shown = cut_before_end(self._whole, self.fontMetrics(), room + 1)
        if shown != self.text():
            self.setText(shown)

    def _needs(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 1

    def _round(self, hint: QSize) -> int:
        """What a button takes beside the words that show."""
        return hint.width() - self._needs(self.text())
