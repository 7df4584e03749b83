"""Asks as on which day a picture is to be shown, and says what that rests on."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.typed_dates import Lean
from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.records.fields.day import DayField
from prebirth.vault.history import Made, end_of
from prebirth.wording.counting import Number
from prebirth.wording.facts import day_words


class StoodOn(QWidget):
    """A day, with the case as it stood at its end; without one, the case as it is."""

    changed = Signal()

    def __init__(self, saver: Saver) -> None:
        super().__init__()
        self._saver = saver
        self.day: date | None = None
        self._made: Made | None = None
        """What had been entered by the end of the day."""
        self.field = DayField(Lean.PAST)
        self.field.name(self.tr("As it stood at the end of"))
        self.field.input.setMinimumWidth(theme.px(140))
        self.field.edited.connect(self._take)
        self.now = button(self.tr("As it is now"), "link", self.leave)
        self.said = label("", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        title = label(self.tr("As it stood at the end of"), "small", wrap=False)
        layout.addLayout(row(title, self.field, self.now, None))
        layout.addWidget(self.said)
        self._tell()

    def case(self, case: Case) -> Case:
        """The case as it stood on the day that was chosen, or as it is."""
        self._find()
        return self._made.case if self._made else case

    @property
    def came_later(self) -> set[tuple[str, str]]:
        """The places of which something had been entered by the day, and came here later."""
        entries = self._made.came_later if self._made else ()
        return {(change.table, change.record) for entry in entries for change in entry.changes}

    def leave(self) -> None:
        """Go back to the case as it is now."""
        self.field.input.setModified(False)
        self.field.show_value(None)
        self._take(None)

    def _take(self, value: Any) -> None:
        self.day = value.exact if value else None
        self._tell(value)
        self.changed.emit()

    def _tell(self, value: Any = None) -> None:
        """Say what the picture rests on, or why there is no day."""
        self.now.setVisible(bool(value))
        text = ""
        if value and not value.exact:
            text = self.tr("Write a full date: a month or a year is not enough.")
        elif self.day and self.day > today():
            self.day = None
            text = self.tr("This date is in the future. You see the record as it is now.")
        self._find()
        if self.day and self._made:
            text = self._rests_on(self.day, self._made)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _find(self) -> None:
        """Find what had been entered by the day, as far as it has come here."""
        history = self._saver.session.history
        self._made = history.made_by(end_of(self.day)) if self.day else None

    def _rests_on(self, day: date, made: Made) -> str:
        if not made.any:
            return self.tr(
                "Nothing was entered by then. You see how the record began. The date of that is "
                "not known."
            )
        said = self.tr("{day}: what had been entered by the end of that day.").format(
            day=day_words(day)
        )
        if made.came_later:
            who = ", ".join(dict.fromkeys(entry.author for entry in made.came_later))
            said += " " + self.tr(
                "{n:entry|entries} in it, by {who}, came into this vault only later. A * marks "
                "what they say."
            ).format(n=Number(len(made.came_later)), who=who)
        return said
