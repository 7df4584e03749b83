"""Notes that a copy reached somebody it was not for, with the note about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from prebirth.acts.copies import mark_wrong, wrong_hands
from prebirth.acts.registry import RefusedError
from prebirth.case.shares import Share, WrongHands, time_of
from prebirth.case.typed_dates import Lean
from prebirth.copies.notes import hours_end, note_of_wrong_copy
from prebirth.copies.reached import ToldByCopy, danger_words, leads_words
from prebirth.form.legal import Used
from prebirth.form.load import load_legal
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.spelling.menu import spelled
from prebirth.wording.facts import day_words


class WrongDialog(Dialog):
    """Asks who got it, when that was noticed, who was told and what was done."""

    def __init__(
        self,
        parent: QWidget,
        saver: Saver,
        share: Share,
        today: date,
        told: ToldByCopy | None = None,
    ) -> None:
        """Ask of a copy in the log; `told` is what it told, where it can be made again."""
        super().__init__(parent, self.tr("It reached somebody else"), (620, 0))
        self._saver, self._share, self._today, self._told = saver, share, today, told
        self._legal = load_legal(forms_in_use())
        self.to, self.at, self.told = QLineEdit(), QLineEdit(), QLineEdit()
        self.day, self.done_about_it = DayField(Lean.PAST), ProseField()
        for line in (self.to, self.told):
            spelled(line)
        self.at.setPlaceholderText(self.tr("like 14:30"))
        self.hours = label("", "quiet")
        self.danger = label("", "doubt")
        self.danger.hide()
        self.head(
            self.tr("A copy reached somebody it was not for"),
            self.tr(
                "This goes into the log. You get a note for the data protection officer, ready "
                "to send."
            ),
        )
        for title, field in (
            (self.tr("Who got it"), self.to),
            (self.tr("On which day it was noticed"), self.day),
            (self.tr("At what time"), self.at),
            (self.tr("Who has been told of it"), self.told),
            (self.tr("What happened, and what was done"), self.done_about_it),
        ):
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
            if isinstance(field, DayField | ProseField):
                field.name(title)
            else:
                field.setAccessibleName(title)
            if field is self.to:
                self.body.addWidget(self.danger)
        self.body.addWidget(self.hours)
        self.body.addStretch(1)
        self.day.edited.connect(lambda _value: self._count())
        self.at.textChanged.connect(lambda _text: self._count())
        self.to.textChanged.connect(lambda _text: self._warn())
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Save the note…"), "main", self.accept, "save"),
        )
        self._keep_drafts()
        self._count()

    def _keep_drafts(self) -> None:
        boxes = {"to": self.to, "at": self.at, "told": self.told, "done": self.done_about_it}
        self.keep_drafts(self._saver, self._share.id, **boxes)

    def _count(self) -> None:
        """Show when the hours end."""
        row = WrongHands(noticed_on=self.day.value, noticed_at=self.at.text())
        hours = self._legal.number(Used.BREACH)
        end = hours_end(row, hours)
        text = (
            self.tr(
                "{n} hours after it was noticed: {day} at {time}. The note says by what law."
            ).format(n=hours, day=day_words(end), time=f"{end:%H:%M}")
            if end
            else self.tr(
                "Give the day it was noticed. Then we can count the {n} hours from it."
            ).format(n=hours)
        )
        self.hours.setText(text)

    def _warn(self) -> None:
        """Say first what it means for whoever is kept safe from the person who got it."""
        words = danger_words(self._saver.case, WrongHands(to=self.to.text()))
        leads = leads_words(self._told)
        self.danger.setText("\n".join(filter(None, (*words, leads))) if words else "")
        self.danger.setVisible(bool(words))

    def _amiss(self, day: date | None) -> Iterator[Wrong]:
        """All of the form that is to be mended before a note can be written."""
        if not self.to.text().strip():
            yield Wrong(self.tr("Write who got it."), self.to)
        at = time_of(self.at.text())
        if day is None:
            yield Wrong(self.tr("Write the full date when it was noticed."), self.day)
        elif day > self._today:
            text = self.tr("That date is in the future. Write the date when it was noticed.")
            yield Wrong(text, self.day)
        if self.at.text().strip() and at is None:
            text = self.tr("This is not a time. Write one like 14:30 or 2.30pm, or leave it empty.")
            yield Wrong(text, self.at)
        if at and day == self._today and at > self._saver.session.now.time():
            text = self.tr("That time is in the future. Write the time when it was noticed.")
            yield Wrong(text, self.at)

    def accept(self) -> None:
        """Write the note, and enter whose hands the copy is in."""
        self.day.commit()
        self.done_about_it.settle()
        day = self.day.value.exact if self.day.value and not self.day.problem else None
        at, told = self.at.text(), self.told.text()
        to, done = self.to.text(), self.done_about_it.input.toPlainText()
        if self.refuse(*self._amiss(day)) or day is None:
            return
        try:
            row = wrong_hands(to, day, at, told=told, done=done)
        except RefusedError as error:
            self.refuse(Wrong(str(error)))
            return
        marked = self._share.replace(wrong=(*self._share.wrong, row))
        seen, _ = for_reader(self._saver.case.adding(marked), Reader(copy=marked.id))
        note = note_of_wrong_copy(seen, marked.id, self._today, self._legal, self._told)
        if note is None:
            text = self.tr(
                "This copy is restricted in the log. A note would give it away. Lift the "
                "restriction first."
            )
            self.refuse(Wrong(text))
            return
        if sha256 := save_sheet(self, self._saver, note, "wrong-hands"):
            self._saver.do(
                None,
                mark_wrong,
                marked.id,
                to=to,
                noticed_on=day,
                noticed_at=at,
                told=told,
                done=done,
                sha256=sha256,
                on=self._today,
                officer=self.tr("the data protection officer"),
                purpose=self.tr("a copy that reached somebody else"),
            )
            super().accept()
