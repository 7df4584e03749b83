"""Shows from whom an agency asked to keep what it gave; the worker decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.record import Record, Restriction
from prebirth.ui.base import theme
from prebirth.ui.base.parts import label
from prebirth.ui.records.restrict_dialog import restriction_words


class KeptFrom(QWidget):
    """Proposes restrictions of a record: while it is ticked, the record is taken in with them."""

    def __init__(
        self,
        case: Case,
        record: Record,
        asked: Sequence[Restriction],
        changed: Callable[[Sequence[Restriction]], object],
    ) -> None:
        super().__init__()
        self.keep = QCheckBox(self.tr("Keep it back, as the agency asked"))
        self.keep.setChecked(True)
        self.keep.toggled.connect(lambda on: changed(asked if on else ()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        layout.addWidget(self.keep)
        for rule in asked:
            text = restriction_words(case, record, rule)
            layout.addWidget(label(text, "doubt"))
            self.keep.setAccessibleDescription(text)
