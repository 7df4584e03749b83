"""Asks what became of this pregnancy: born, lost, closed, moved away; and opens it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from pydantic import ValidationError
from PySide6.QtWidgets import QGridLayout, QWidget

from prebirth.acts.becoming import babies_to_ask, close_with, ends_ahead, record_babies, reopen
from prebirth.case.case import Case
from prebirth.case.closing import HANDED_ON, Closing
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.marks import AskedAt, asked_at
from prebirth.case.oversight import Status, time_of
from prebirth.case.pregnancy import ALIVE, Baby, Became, Pregnancy
from prebirth.case.record import Record
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, frame, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure
from prebirth.ui.base.today import today
from prebirth.ui.base.words import field_title
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import ChipsField, ListField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field, TypedField
from prebirth.ui.records.fields.make import field_for
from prebirth.ui.records.fields.prose import ProseField
from prebirth.wording.facts import day_words

OF_BIRTH, OF_LOSS = asked_at(Baby, AskedAt.BIRTH), asked_at(Baby, AskedAt.LOSS)
OF_CLOSING, OF_HANDING_ON = (
    asked_at(Closing, AskedAt.CLOSING),
    asked_at(Closing, AskedAt.HANDING_ON),
)
WIDE = (ProseField, ChipsField, ListField)
"""The fields that take a line of their own."""


class FactsForm(QWidget):
    """Some facts of a record that is not saved before it is asked for."""

    def __init__(
        self, record: Record, groups: Sequence[Sequence[str]], book: Book, called: str = ""
    ) -> None:
        super().__init__()
        self.record, self._before, self._called = record, record, called
        self.fields: dict[str, Field] = {}
        self._unread: set[str] = set()
        self._titles: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.XS)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        line = 0
        for names in groups:
            column = 0
            for name in names:
                field = field_for(type(record), name, book)
                wide = isinstance(field, WIDE)
                if wide and column:
                    line, column = line + 2, 0
                self._put(name, field, line, column, 2 if wide else 1)
                line, column = (line, 1) if not wide and column == 0 else (line + 2, 0)
            line += 2 * column  # what belongs together begins on a line of its own

    def _put(self, name: str, field: Field, line: int, column: int, wide: int) -> None:
        title = field_title(type(self.record), name)
        field.name(f"{title}, {self._called}" if self._called else title)
        field.show_value(getattr(self.record, name))
        field.edited.connect(partial(self._take, name))
        self.fields[name], self._titles[name] = field, title_of(field, title)
        self._grid.addWidget(self._titles[name], line, column, 1, wide)
        self._grid.addWidget(field, line + 1, column, 1, wide)

    def _take(self, name: str, value: Any) -> None:
        text = value.strip() if isinstance(value, str) else value
        try:
            self.record = self.record.replace(**{name: text})
        except ValidationError:  # not finished yet, such as one digit of a weight
            self._unread.add(name)
        else:
            self._unread.discard(name)

    def begin(self, record: Record) -> None:
        """Begin with this record, to which nothing is entered yet."""
        self.record = self._before = record

    @property
    def typed(self) -> bool:
        """Whether something was entered here that is not recorded."""
        for field in self.fields.values():
            if isinstance(field, TypedField):
                field.settle()
        return self.record != self._before or any(map(self._wrong, self.fields))

    def settle(self) -> Field | None:
        """Take what is still being typed; the field in which something cannot be read."""
        for name, field in self.fields.items():
            if isinstance(field, TypedField):
                field.settle()
            if self._wrong(name) and field.isVisibleTo(self):
                return field
        return None

    def _wrong(self, name: str) -> bool:
        """Whether what stands in a field cannot be recorded as it is."""
        field = self.fields[name]
        return name in self._unread or (isinstance(field, DayField) and bool(field.problem))

    def show_only(self, names: Sequence[str]) -> None:
        """Show some of the fields."""
        for name, field in self.fields.items():
            field.setVisible(name in names)
            self._titles[name].setVisible(name in names)


class BabyForm(QWidget):
    """What became of one baby, and the facts that go with that."""

    def __init__(self, baby: Baby, called: str, book: Book, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        card, inside = frame("card")
        inside.addWidget(label(called, "ask"))
        self.form = FactsForm(baby, (("became",), OF_BIRTH, OF_LOSS), book, called)
        if baby.fate is not None:  # a day of birth alone says so too
            self.form.begin(baby.replace(became=baby.fate))
            self.form.fields["became"].show_value(baby.fate.value)
        inside.addWidget(self.form)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.form.fields["became"].edited.connect(lambda _value: self.refresh())
        self.refresh()

    @property
    def baby(self) -> Baby:
        """The baby as it is entered here; what does not go with its end is left out."""
        held = self.form.record
        assert isinstance(held, Baby)  # noqa: S101  # it was made of one
        if held.fate in ALIVE:
            return held
        known: dict[str, Any] = {"born": None} if held.became else {}
        return held.replace(**known)

    def refresh(self) -> None:
        """Show the fields that go with what became of the baby."""
        became = self.baby.became
        names: list[str] = ["became"]
        if became in ALIVE:
            names += OF_BIRTH
        if became not in {None, Became.BORN}:
            names += OF_LOSS
        self.form.show_only(names)
        self._changed()


class CourseDialog(Dialog):
    """One act: what became of each baby, and whether the work ends here."""

    def __init__(self, parent: QWidget, saver: Saver) -> None:
        title = self.tr("What became of this pregnancy")
        super().__init__(parent, title, (760, 560))
        self._saver, case = saver, saver.case
        self.babies: list[BabyForm] = []
        self._message = label("", "doubt")
        self._message.hide()
        self.head(title, self._intro())
        book = Book(saver)
        self._lost = label(
            self.tr(
                "We are sorry. From now on nothing is counted, asked or prepared for this "
                "pregnancy, and no paper for a parent leaves before somebody has asked whether it "
                "should."
            )
        )
        self._planned = label("", "quiet")
        self.goes_on = FactsForm(case.pregnancy, (("goes_on",),), book)
        asked = babies_to_ask(case)
        for number, baby in enumerate(asked, start=1):
            called = baby.called or (
                self.tr("Baby {n}").format(n=number) if len(asked) > 1 else self.tr("The baby")
            )
            form = BabyForm(baby, called, book, self._show)
            self.babies.append(form)
            self.body.addWidget(form)
        for part in (self._lost, self._planned, self.goes_on):
            self.body.addWidget(part)
        self.closed = case.assessment.status == Status.CLOSED
        self.closing = self._closing(case, book)
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        save = button(self.tr("Record it"), "main", self.save)
        save.setDefault(True)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), save)
        self._show()

    def _intro(self) -> str:
        return self.tr(
            "Enter what is known. A day that nobody recorded stays empty; nothing is filled in."
        )

    def _closing(self, case: Case, book: Book) -> FactsForm:
        """Whether the work ends here, or, where it has ended, why it is opened again."""
        card, inside = frame("card")
        self.body.addWidget(card)
        if self.closed:
            inside.addWidget(label(self.tr("This assessment is closed"), "ask"))
            last = next((row for row in reversed([*case.closings]) if not row.reopened), None)
            said = self.tr("Why it was closed is not recorded.")
            if last:
                day = last.on.show() if last.on else self.tr("day not recorded")
                said = self.tr("Closed: {day}. {why}").format(day=day, why=last.why)
            inside.addWidget(label(said, "quiet"))
            form = FactsForm(Closing(), (("reopened_on", "reopened_why"),), book)
        else:
            inside.addWidget(label(self.tr("Does the work end here?"), "ask"))
            inside.addWidget(
                label(self.tr("Leave this as it is where the assessment goes on."), "quiet")
            )
            form = FactsForm(Closing(), (("ending",), OF_CLOSING, OF_HANDING_ON), book)
            form.fields["ending"].edited.connect(lambda _value: self._show())
        inside.addWidget(form)
        return form

    @property
    def all_lost(self) -> bool:
        """Whether no baby lives, and none is expected."""
        return all(form.baby.lost for form in self.babies)

    def _show(self) -> None:
        if not hasattr(self, "closing"):
            return
        self._lost.setVisible(self.all_lost)
        self._planned.setText(self._still_planned() if self.all_lost else "")
        self._planned.setVisible(bool(self._planned.text()))
        self.goes_on.setVisible(self.all_lost)
        if not self.closed:
            ending = self._ended.ending
            more = OF_CLOSING if ending else ()
            handed = OF_HANDING_ON if ending in HANDED_ON else ()
            self.closing.show_only(("ending", *more, *handed))

    @property
    def _ended(self) -> Closing:
        held = self.closing.record
        assert isinstance(held, Closing)  # noqa: S101  # it was made of one
        return held

    def _still_planned(self) -> str:
        """What is still in people's diaries, for somebody to call off or keep."""
        case = self._saver.case
        days: list[tuple[str, PartialDate | None]] = [
            *((self.tr("conference"), one.on) for one in case.conferences),
            *((self.tr("meeting about the birth"), one.on) for one in case.birth_meetings),
            *((one.service or self.tr("appointment"), one.on) for one in case.appointments),
        ]
        coming = sorted(
            (day, what) for what, on in days if (day := exact_day(on)) and day >= today()
        )
        if not coming:
            return ""
        listed = "; ".join(f"{what}, {day_words(day)}" for day, what in coming)
        return self.tr("Still in people's diaries, to be called off or kept: {what}.").format(
            what=listed
        )

    def reject(self) -> None:
        """Close without recording; what was entered is dropped only where somebody says so."""
        forms = [*(one.form for one in self.babies), self.goes_on, self.closing]
        if not any(form.typed for form in forms) or sure(
            self,
            self.tr("Not recorded yet"),
            self.tr("What you entered here is not recorded. Close without recording it?"),
        ):
            super().reject()

    def save(self) -> None:
        """Record it, or say what keeps it from being recorded."""
        forms = [*(one.form for one in self.babies), self.goes_on, self.closing]
        wrong = next((field for form in forms if (field := form.settle())), None)
        if wrong is not None:
            wrong.setFocus()
            return
        babies = [form.baby for form in self.babies]
        if any(baby.born_at and time_of(baby.born_at) is None for baby in babies):
            self.tell(
                self._message, self.tr("Write the time of birth like 14:30, or leave it empty.")
            )
            return
        if any(ends_ahead(baby, today()) for baby in babies):
            self.tell(
                self._message,
                self.tr(
                    "A day of birth, or of a loss, that has not come yet is not recorded. Is the "
                    "day right?"
                ),
            )
            return
        closing = self._ended
        asked = closing.reopened_on if self.closed else closing.ending
        why = closing.reopened_why if self.closed else closing.why
        if asked and not why.strip():
            said = (
                self.tr("Write why it is opened again.")
                if self.closed
                else self.tr("Write why it is closed.")
            )
            self.tell(self._message, said)
            return
        pregnancy = self.goes_on.record
        goes_on = pregnancy.goes_on if isinstance(pregnancy, Pregnancy) else None
        told = [baby for baby in babies if baby.fate or baby.id in self._saver.case.babies]
        self._saver.do(None, record_babies, told, goes_on=goes_on if self.all_lost else None)
        if self.closed and why.strip():
            day = exact_day(closing.reopened_on)
            self._saver.do(None, reopen, why=why, day=day)
        elif not self.closed and closing.ending:
            self._saver.do(None, close_with, closing)
        self.accept()
