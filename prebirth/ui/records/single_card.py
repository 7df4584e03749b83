"""The form of a record of which a case has exactly one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from prebirth.case.course import ended_in_loss
from prebirth.case.record import Record
from prebirth.form.model import Holds
from prebirth.form.status import table_called
from prebirth.rules.date_checks import DateWarning
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import group
from prebirth.ui.base.parts import label
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.records.record_form import RecordForm


class SingleCard(QFrame):
    """Shows and takes the facts of the assessment or the pregnancy."""

    history_asked = Signal(str, str, str)

    def __init__(
        self,
        parent: QWidget | None,
        held: Holds,
        saver: Saver,
        date_warnings: list[DateWarning],
    ) -> None:
        """Stand in the page from the first: what is dressed in parts is dressed again whole."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.held, self._saver = held, saver
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        layout.setSpacing(theme.M)
        title = table_called(held, saver.case)
        group(self, title)
        layout.addWidget(label(title, "ask"))
        if held.help and not ended_in_loss(saver.case, today()):
            layout.addWidget(label(held.help, "quiet"))
        self._form = RecordForm(held.records, self._record, saver, date_warnings, parent=self)
        self._form.history_asked.connect(self.history_asked)
        layout.addWidget(self._form)

    @property
    def _record(self) -> Record:
        record: Record = self._saver.case.record(self.held.records, self.held.records)
        return record

    def refresh(self, date_warnings: list[DateWarning]) -> None:
        """Show the record as it is now."""
        self._form.show_record(self._record, date_warnings)

    def settle(self) -> None:
        """Commit what is still being typed."""
        self._form.settle()

    def open(self, _record_id: str, field: str = "") -> None:
        """Put the keyboard into one of the fields."""
        (self._form.field(field) or self._form.first()).setFocus()
