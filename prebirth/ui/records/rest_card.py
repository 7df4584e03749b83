"""The records of a table held by person that are about none of the people it repeats for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.case.record import Record
from prebirth.form.model import Form, Holds
from prebirth.form.status import of_nobody_here
from prebirth.rules.date_checks import DateWarning
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.records.record_card import RecordCard


class RestCard(RecordCard):
    """Shows them where there are any, so that one whose name was taken out can be found."""

    def __init__(
        self,
        parent: QWidget | None,
        held: Holds,
        form: Form,
        saver: Saver,
        date_warnings: list[DateWarning],
    ) -> None:
        """Take the table, and the form whose sections hold it by person."""
        self._whole = form
        title = self.tr("{title}: about others, or nobody").format(title=held.title)
        rest = held.model_copy(update={"title": title, "of": ""})
        super().__init__(parent, rest, None, saver, date_warnings)
        for adding in (self._add, self._paste, self._file):
            adding.hide()

    def refresh(self, date_warnings: list[DateWarning]) -> None:
        """Show the records as they are now; with none it is not there."""
        super().refresh(date_warnings)
        self._none.hide()
        self.setVisible(bool(self._records() or self.opened))

    def _records(self) -> list[Record]:
        return of_nobody_here(self._whole, self.held, self._saver.case, today())
