"""Asks what became of this pregnancy, born or lost; leads on to closing, and opens it again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from prebirth.acts.becoming import MOST, babies_to_ask, ends_ahead, record_babies, reopen
from prebirth.case.after_loss import in_diaries
from prebirth.case.case import Case
from prebirth.case.closing import Closing
from prebirth.case.dates import exact_day
from prebirth.case.marks import AskedAt, asked_at
from prebirth.case.oversight import Status
from prebirth.case.pregnancy import ALIVE, Baby, Became, Pregnancy
from prebirth.case.shares import time_of
from prebirth.form.model import Walk
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.kept_draft import KeptText
from prebirth.ui.base.parts import button, frame, label, reveal, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import diary_name
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field
from prebirth.ui.walk.closed_words import closed_words
from prebirth.ui.walk.facts_form import FactsForm

OF_BIRTH, OF_LOSS = asked_at(Baby, AskedAt.BIRTH), asked_at(Baby, AskedAt.LOSS)


PLACES = tuple(map(str, range(MOST)))
"""Under which what is entered of babies is kept who are not in the record yet."""


class BabyForm(QWidget):
    """What became of one baby, and the facts that go with that."""

    def __init__(self, baby: Baby, place: str, book: Book, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed, self.place = changed, place
        self.added = False
        """Whether it was asked about here first, so that one left empty is no baby."""
        card, self.inside = frame("card")
        self._head = label("", "ask")
        self.inside.addWidget(self._head)
        self.form = FactsForm(baby, (("became",), OF_BIRTH, OF_LOSS), book)
        if baby.fate is not None:  # a day of birth alone says so too
            self.form.begin(baby.replace(became=baby.fate))
            self.form.fields["became"].show_value(baby.fate.value)
        self.inside.addWidget(self.form)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.form.fields["became"].edited.connect(lambda _value: self.refresh())
        self.refresh()

    def call(self, called: str) -> None:
        """Say which baby this is."""
        self._head.setText(called)
        self.form.call(called)

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
        if became == Became.STILLBIRTH:  # it was a birth, with its weeks and a child's name
            names += Baby.of_stillbirth
        self.form.show_only(names)
        self._changed()


class CourseDialog(Dialog):
    """One act: what became of each baby; and the way to closing, or to opening it again."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        title = self.tr("What became of this pregnancy")
        super().__init__(parent, title, (760, 0))
        self._saver, self._walk, case = saver, walk, saver.case
        self.babies: list[BabyForm] = []
        self.head(title, self._intro())
        book = Book(saver)
        self._lost = label(
            self.tr(
                "We are sorry. From now on nothing is counted, asked or prepared for this "
                "pregnancy. Before a paper for a parent leaves, you are asked if it should go."
            )
        )
        self._planned = label("", "quiet")
        self.goes_on = FactsForm(case.pregnancy, (("goes_on",),), book)
        self._book, self._cards = book, QVBoxLayout()
        self.body.addLayout(self._cards)
        self._more = button(self.tr("Another baby of this pregnancy"), "link", self.add_baby)
        self.body.addLayout(row(self._more, None))
        for number, baby in enumerate(babies_to_ask(case)):
            self._put(baby, baby.id if baby.id in case.babies else str(number))
        for part in (self._lost, self._planned, self.goes_on):
            self.body.addWidget(part)
        self.closed = case.assessment.status == Status.CLOSED
        self.reopening = self._closing(case, book)
        self._keep_drafts()
        self.closes = False
        self.body.addStretch(1)
        save = button(self.tr("Record it"), "main", self.save)
        save.setDefault(True)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), save)
        self._name_them()
        self._show()
        if self.reopening:  # what one types is not of a baby unless one goes there
            self._begin_at(self.reopening.fields["reopened_on"])

    def _begin_at(self, field: Field) -> None:
        """Put the keyboard into a field, and show it once it is laid out."""
        field.setFocus()
        QTimer.singleShot(0, field, lambda: reveal(field))

    def _put(self, baby: Baby, place: str) -> BabyForm:
        """Ask about one baby more; what is entered is kept under its place."""
        form = BabyForm(baby, place, self._book, self._show)
        self.babies.append(form)
        self._cards.addWidget(form)
        form.show()  # at once, so that what is typed is kept where it hides
        return form

    def add_baby(self) -> None:
        """Ask about a baby whom nobody had counted, as where a notice of birth is of twins."""
        used = {form.place for form in self.babies}
        form = self._put(Baby(), next(name for name in PLACES if name not in used))
        self._keep(form)
        self._may_leave(form)
        self._name_them()
        self._show()
        self._begin_at(form.form.fields["became"])

    def _may_leave(self, form: BabyForm) -> None:
        """Offer to leave out a baby who was added here by mistake."""
        form.added = True
        form.inside.addLayout(
            row(button(self.tr("Leave this baby out"), "link", lambda: self._leave(form)), None)
        )

    def _leave(self, form: BabyForm) -> None:
        self.babies.remove(form)
        self._cards.removeWidget(form)
        form.hide()  # first, since it keeps what is typed as it hides
        form.form.drop_kept()
        form.deleteLater()
        self._name_them()
        self._show()
        self._more.setFocus()

    def _name_them(self) -> None:
        """Say which baby each is: by name, else by number, which one alone needs not."""
        for number, form in enumerate(self.babies, start=1):
            alone = len(self.babies) == 1
            usual = self.tr("The baby") if alone else self.tr("Baby {n}").format(n=number)
            held = self._saver.case.babies.get(form.place)
            form.call(held.called if held and held.called else usual)
        self._more.setVisible(len(self.babies) < MOST)

    def _intro(self) -> str:
        return self.tr("Enter what you know. If nobody recorded a date, leave it empty.")

    def _closing(self, case: Case, book: Book) -> FactsForm | None:
        """The way to closing, or, where it is closed, what was to reopen it, and why it is."""
        card, inside = frame("card")
        self.body.addWidget(card)
        if not self.closed:
            inside.addWidget(label(self.tr("Does the work end here?"), "ask"))
            inside.addWidget(
                label(
                    self.tr(
                        "Closing has a page of its own: what is open, who still holds a worry, "
                        "what would make you look again, and who watches."
                    ),
                    "quiet",
                )
            )
            go = button(self.tr("Record it, and go on to closing"), "link", self.save_and_close)
            inside.addLayout(row(go, None))
            return None
        inside.addWidget(label(self.tr("This assessment is closed"), "ask"))
        for said in closed_words(case, self._walk, today()):
            inside.addWidget(label(said))
        form = FactsForm(Closing(), (("reopened_on", "reopened_why"),), book)
        inside.addWidget(form)
        return form

    def save_and_close(self) -> None:
        """Record what became of the babies, and ask for the page on which the work ends."""
        self.closes = True
        self.save()
        self.closes = self.result() == self.DialogCode.Accepted

    @property
    def all_lost(self) -> bool:
        """Whether no baby lives, and none is expected."""
        return all(form.baby.lost for form in self._asked)

    @property
    def _asked(self) -> list[BabyForm]:
        """The babies there are: one who was added here and left empty is none."""
        return [form for form in self.babies if not form.added or form.baby.fate]

    def _show(self) -> None:
        if not hasattr(self, "reopening"):
            return
        self._lost.setVisible(self.all_lost)
        self._planned.setText(self._still_planned() if self.all_lost else "")
        self._planned.setVisible(bool(self._planned.text()))
        self.goes_on.setVisible(self.all_lost)
        self.grow()

    @property
    def _opened_again(self) -> Closing:
        held = self.reopening.record if self.reopening else Closing()
        assert isinstance(held, Closing)  # noqa: S101  # it was made of one
        return held

    def _still_planned(self) -> str:
        """What is still in people's diaries, for somebody to call off or keep."""
        case = self._saver.case
        days = sorted(
            in_diaries(case, today()), key=lambda one: one.on.key if one.on else (0, 0, 0)
        )
        if not days:
            return ""
        listed = "; ".join(f"{diary_name(one)}, {one.on.show() if one.on else ''}" for one in days)
        return self.tr("Still in people's diaries, to be called off or kept: {what}.").format(
            what=listed
        )

    @property
    def _forms(self) -> list[FactsForm]:
        """All that is entered here."""
        reopening = [self.reopening] if self.reopening else []
        return [*(one.form for one in self.babies), self.goes_on, *reopening]

    def reject(self) -> None:
        """Close without recording; what was entered is dropped only where somebody says so."""
        if not any(form.typed for form in self._forms) or sure(
            self,
            self.tr("Not recorded yet"),
            self.tr("What you entered here is not saved. Close without saving it?"),
        ):
            self._drop_drafts()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside, as when it locks: what was entered is kept, and nobody is asked."""
        if event.spontaneous():
            super().closeEvent(event)
            return
        self.done(0)
        event.accept()

    def _keep_drafts(self) -> None:
        """Keep what is entered until it is recorded, and show what was entered before."""
        used = {form.place for form in self.babies}
        for place in PLACES:
            if place not in used and KeptText(self._saver, "course", "baby", place).text:
                self._may_leave(self._put(Baby(), place))  # it was added before it locked
        for form in self.babies:
            self._keep(form)
        self.goes_on.keep(KeptText(self._saver, "course", "goes on"))
        if self.reopening:
            self.reopening.keep(KeptText(self._saver, "course", "reopening"))

    def _keep(self, form: BabyForm) -> None:
        form.form.keep(KeptText(self._saver, "course", "baby", form.place))
        form.refresh()

    def _drop_drafts(self) -> None:
        for form in self._forms:
            form.drop_kept()
        self._book.take_back()

    def _amiss(self) -> Iterator[Wrong]:
        """All that is to be put right before it can be recorded."""
        for form in self._forms:
            for title, field in form.unread():
                why = field.problem if isinstance(field, DayField) else ""
                said = self.tr("{field}: this cannot be read.").format(field=title)
                yield Wrong(why or said, field)
        for one in self._asked:
            baby, fields = one.baby, one.form.fields
            if baby.born_at and time_of(baby.born_at) is None:
                words = self.tr("Write the time of birth like 14:30, or leave it empty.")
                yield Wrong(words, fields.get("born_at"))
            if ends_ahead(baby, today()):
                words = self.tr(
                    "A date of birth or of a loss cannot be in the future. Is the date right?"
                )
                days = (field for field in fields.values() if isinstance(field, DayField))
                yield Wrong(words, next((day for day in days if day.isVisibleTo(self)), None))
        again = self._opened_again
        if self.reopening and again.reopened_on and not again.reopened_why.strip():
            words = self.tr("Write why it is opened again.")
            yield Wrong(words, self.reopening.fields["reopened_why"])

    def save(self) -> None:
        """Record it, or say all that keeps it from being recorded."""
        if self.refuse(*self._amiss()):
            return
        babies, again = [form.baby for form in self._asked], self._opened_again
        pregnancy = self.goes_on.record
        goes_on = pregnancy.goes_on if isinstance(pregnancy, Pregnancy) else None
        told = [baby for baby in babies if baby.fate or baby.id in self._saver.case.babies]
        self._saver.do(None, record_babies, told, goes_on=goes_on if self.all_lost else None)
        if why := again.reopened_why.strip():
            self._saver.do(None, reopen, why=why, day=exact_day(again.reopened_on))
        self._drop_drafts()
        self.accept()
