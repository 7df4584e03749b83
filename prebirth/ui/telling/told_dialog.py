"""Enters that somebody who was to be told has been: how, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from prebirth.acts.telling import told
from prebirth.case.typed_dates import Lean
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import choice
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.spelling.menu import spelled
from prebirth.wording.facts import record_name


class ToldDialog(Dialog):
    """Asks who of those who wait has been told, how and on which day."""

    def __init__(
        self, parent: QWidget, saver: Saver, tellings: Sequence[str], *, ticked: bool
    ) -> None:
        super().__init__(parent, self.tr("They were told"), (560, 0))
        self._saver = saver
        self.head(
            self.tr("They were told"),
            self.tr(
                "What you enter here stays. You can put it right, but not change it. A note made "
                "for them is logged as given on that day."
            ),
        )
        self.ticks: dict[str, QCheckBox] = {}
        self.body.addWidget(label(self.tr("Who has been told"), "strong", level=2))
        for telling in saver.case.tellings:
            if telling.id in tellings and telling.waits:
                tick = QCheckBox(_who(saver, telling.id))
                tick.setChecked(ticked)
                tick.toggled.connect(lambda _on: self.what_is_wrong.mended(self._first_tick))
                self.ticks[telling.id] = tick
                self.body.addWidget(tick)
        self.how, self.word_of, self.day = QLineEdit(), QLineEdit(), DayField(Lean.PAST)
        self.how.setPlaceholderText(self.tr("like secure email, by telephone, at home"))
        self.word_of.setPlaceholderText(self.tr("yours, where you leave it empty"))
        for title, field in (
            (self.tr("How"), self.how),
            (self.tr("On which day"), self.day),
            (self.tr("On whose word it is known"), self.word_of),
        ):
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
            if isinstance(field, DayField):
                field.name(title)
            else:
                spelled(field)
                field.setAccessibleName(title)
        self._begin_with(list(self.ticks))
        self.keep_drafts(saver, " ".join(self.ticks), how=self.how, word_of=self.word_of)
        self.end_with(
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Enter as told"), "main", self.accept, "check"),
        )

    def _begin_with(self, waiting: Sequence[str]) -> None:
        """Show what was entered already of the one who waits."""
        known = self._saver.case.tellings.get(waiting[0]) if len(waiting) == 1 else None
        if known is not None:
            self.how.setText(known.how)
            self.word_of.setText(known.word_of)
            self.day.show_value(known.on)

    @property
    def _first_tick(self) -> QWidget | None:
        return next(iter(self.ticks.values()), None)

    def _amiss(self, day: date | None) -> Iterator[Wrong]:
        """All that is to be put right before it can be entered."""
        if not any(tick.isChecked() for tick in self.ticks.values()):
            yield Wrong(self.tr("Tick who has been told."), self._first_tick)
        if not self.how.text().strip():
            yield Wrong(self.tr("Write how they were told."), self.how)
        if day is None:
            yield Wrong(self.tr("Write the full date when they were told."), self.day)
        elif day > today():
            words = self.tr("That date is in the future. Write the date when they were told.")
            yield Wrong(words, self.day)

    def accept(self) -> None:
        """Enter who was told, or say all that is missing."""
        self.day.commit()
        day = self.day.value.exact if self.day.value and not self.day.problem else None
        chosen = tuple(key for key, tick in self.ticks.items() if tick.isChecked())
        if not self.refuse(*self._amiss(day)) and day:
            self._saver.do(
                f"told {' '.join(chosen)}",
                told,
                chosen,
                how=self.how.text(),
                on=day,
                word_of=self.word_of.text(),
            )
            super().accept()


def _who(saver: Saver, key: str) -> str:
    """Whom a telling is for."""
    telling = saver.case.tellings.get(key)
    if telling is None:
        return ""
    places = (("agencies", telling.agency), ("people", telling.person))
    named = (record_name(saver.case, table, record) for table, record in places if record)
    return next(named, "") or telling.to or (choice(telling.group) if telling.group else "")
