"""Whether something is so, as a box to tick."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from prebirth.ui.records.fields.field import Field


class TickField(Field):
    """A box to tick."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Yes"))
        self.box.clicked.connect(self._ticked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.setFocusProxy(self.box)

    def name(self, text: str, hint: str = "") -> None:
        """Tell screen readers what is asked here, and the word that shows beside the box."""
        super().name(text, hint)
        self.box.setAccessibleName(f"{text}: {self.box.text()}")

    def show_value(self, value: Any) -> None:
        """Show whether it is so."""
        self.box.setChecked(bool(value))

    def _ticked(self, so: bool) -> None:  # as Qt calls it
        self.edited.emit(so)
