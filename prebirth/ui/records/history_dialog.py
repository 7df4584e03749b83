"""Shows every value that one fact has had."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from prebirth.case.case import Case, field_adapter, record_type
from prebirth.case.record import ref_of
from prebirth.journal.clock import here
from prebirth.journal.fold import PastValue
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, frame, label
from prebirth.wording.facts import day_words, words


class HistoryDialog(Dialog):
    """Shows who gave a fact which value, and when, newest first."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        values: list[PastValue],
        case: Case,
        place: tuple[str, str],
    ) -> None:
        super().__init__(parent, self.tr("History"), (560, 0))
        table, field = place
        self.body.addWidget(label(title, "ask"))
        if not values:
            self.body.addWidget(label(self.tr("Nothing has been entered here yet."), "quiet"))
        for past in reversed(values):
            box, lines = frame(
                "inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS
            )
            lines.addWidget(label(self._given(past), "small"))
            lines.addWidget(label(shown(case, table, field, past.value) or self.tr("(empty)")))
            self.body.addWidget(box)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))

    def _given(self, past: PastValue) -> str:
        """When a value was given, and by whom."""
        when = self.tr("Came with the first record, day not recorded")
        if past.at:
            at = here(past.at)
            when = f"{day_words(at.date())}, {at:%H:%M}"
        return " · ".join(filter(None, (when, past.author)))


def shown(case: Case, table: str, field: str, value: Any) -> str:
    """A JSON value of a field in words."""
    if value is None:
        return ""
    return words(
        case, field_adapter(table, field).validate_python(value), ref_of(record_type(table), field)
    )
