"""Every value one fact has had."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from prebirth.case.case import Case, field_adapter, record_type
from prebirth.case.references import ref_of
from prebirth.copies.words import day_words, words
from prebirth.journal.fold import Moment
from prebirth.ui import theme
from prebirth.ui.parts import frame, label


class HistoryDialog(QDialog):
    """Shows who gave a fact which value, and when, newest first."""

    def __init__(self, parent: QWidget, title: str, moments: list[Moment], case: Case, place: tuple[str, str]) -> None:
        super().__init__(parent)
        table, field = place
        self.setWindowTitle(self.tr("History"))
        self.resize(560, 480)
        layout = QVBoxLayout(self)
        layout.addWidget(label(title, "ask"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        page, inside = frame("page", margins=(0, 0, theme.S, 0))
        if not moments:
            inside.addWidget(label(self.tr("Nothing has been entered here yet."), "quiet"))
        for moment in reversed(moments):
            box, lines = frame("inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS)
            at = datetime.fromisoformat(moment.at).astimezone()
            lines.addWidget(label(f"{day_words(at.date())}, {at:%H:%M} · {moment.author}", "small"))
            lines.addWidget(label(_shown(case, table, field, moment.value) or self.tr("(empty)")))
            inside.addWidget(box)
        inside.addStretch(1)
        area.setWidget(page)
        layout.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _shown(case: Case, table: str, field: str, value: Any) -> str:
    if value is None:
        return ""
    return words(case, field_adapter(table, field).validate_python(value), ref_of(record_type(table), field))
