"""One section of the walk: its tables as wide as the page, its questions two by two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from prebirth.case.case import RECORDS, SINGLE
from prebirth.case.course import CourseStage, course_of, ended_in_loss, several
from prebirth.case.family import GROUPS
from prebirth.case.people import Person
from prebirth.form.model import Holds, Section, Walk
from prebirth.form.status import Slot, people_of, section_called, slots
from prebirth.rules.date_checks import DateWarning
from prebirth.rules.first_steps import FOR_GROUP, LACKING
from prebirth.session import Applied
from prebirth.ui.base.incremental_layout import IncrementalLayout
from prebirth.ui.base.missing_card import MissingCard
from prebirth.ui.base.pair import Pairs
from prebirth.ui.base.parts import calm, label, reveal, reveal_from_above
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.words import kind_name, said
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.question_card import QuestionCard
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.rest_card import RestCard
from prebirth.ui.records.single_card import SingleCard
from prebirth.ui.walk.page import Page
from prebirth.ui.walk.sign_card import SignCard

LAID_OUT = 500
"""Milliseconds in which a page that was gone to is laid out."""


class SectionPage(Page):
    """Shows one section, for one of its people where it repeats; made once and kept."""

    history_asked = Signal(str, str, str)
    frozen_asked = Signal(int)
    act_asked = Signal(str, str)
    about_asked = Signal(str)
    step_asked = Signal(str)
    outgrown = Signal()

    def __init__(
        self,
        parent: QWidget,
        walk: Walk,
        saver: Saver,
        place: tuple[Section, str],
        date_warnings: list[DateWarning],
        waiting: Callable[[], int],
    ) -> None:
        """Lay out a section for somebody by id, or for the first it repeats for."""
        super().__init__(parent)
        section, about = place
        self._walk, self._saver, self._waiting, self._date_warnings = (
            walk,
            saver,
            waiting,
            date_warnings,
        )
        self.section = section
        people = people_of(section, None, saver.case, today())
        self._about = next(
            (person for person in people or [] if person.id == about), people[0] if people else None
        )
        self._shape = self._shape_now()
        self._cards: list[RecordCard | SingleCard] = []
        self._questions: list[QuestionCard] = []
        self._sign: SignCard | None = None
        self._offers: list[MissingCard] = []
        self.stale = False
        page = QWidget()
        page.setProperty("look", "page")
        self._layout = calm(page)
        self._layout.addStretch(1)
        self._pairs = Pairs(self._layout)
        self.setWidget(page)
        self._turns = IncrementalLayout(self, self._fill(section, people))

    @property
    def cards(self) -> list[RecordCard | SingleCard]:
        """Its tables and facts, all of them."""
        self.finish()
        return self._cards

    @property
    def questions(self) -> list[QuestionCard]:
        """Its questions, all of them."""
        self.finish()
        return self._questions

    @property
    def sign_card(self) -> SignCard | None:
        """Where it is signed, if it is signed here."""
        self.finish()
        return self._sign

    def stop(self) -> None:
        """Lay out nothing more: the record is being closed."""
        self._turns.stop()

    @property
    def asked(self) -> list[str]:
        """The ids of its questions."""
        return (
            [slot.id for slot in slots(self.section, self._saver.case, self._about, on=today())]
            if self.section
            else []
        )

    @property
    def opened(self) -> list[tuple[str, str]]:
        """The table and the id of each record whose form is open."""
        return [
            (card.held.records, card.opened)
            for card in self._cards
            if isinstance(card, RecordCard) and card.opened
        ]

    def finish(self) -> None:
        """Lay out the rest now."""
        self._turns.finish()

    @property
    def about(self) -> str:
        """Whom the page is about, by id, where it repeats."""
        return self._about.id if self._about else ""

    @property
    def fits(self) -> bool:
        """Whether the page still has the cards and questions that the case asks for."""
        return self._shape == self._shape_now()

    def refresh(self, applied: Applied, date_warnings: list[DateWarning]) -> None:
        """Show what a commit changed."""
        self._date_warnings = date_warnings
        if not self.fits:
            self.outgrown.emit()
            return
        tables = {change.table for change in applied.changes}
        answers = {change.record for change in applied.changes if change.table == "answers"}
        self._show(
            lambda slot: slot.id in answers or bool(slot.question.type and "people" in tables)
        )
        if "signoffs" in tables:
            for question in self.questions:
                question.show_remarks()

    def renew(self, date_warnings: list[DateWarning]) -> None:
        """Show everything as it is now, after other pages have changed the case."""
        self.stale, self._date_warnings = False, date_warnings
        self._show(lambda _slot: True)

    def _show(self, changed: Callable[[Slot], bool]) -> None:
        """Show the records, the changed questions, and what follows from the whole case."""
        for card in self.cards:
            card.refresh(self._date_warnings)
        for offer in self._offers:
            offer.refresh(self._saver.case)
        for question in self.questions:
            if changed(question.slot):
                question.refresh()
            if question.computed:
                question.timing(self._walk.times)
        if self._sign:
            self._sign.refresh()

    def settle(self) -> None:
        """Commit what is still being typed."""
        for part in (*self._cards, *self._questions):
            part.settle()

    def go_to(self, table: str, record_id: str, field: str = "", *, stays: bool = False) -> None:
        """Open a record or put the keyboard into a question.

        The page shows what is above it too, as far as it fits, unless it `stays` where it is.
        """
        for question in self.questions:
            if table == "answers" and question.slot.id == record_id:
                question.focus_first(field)
                _KeptInView(question, self, stays=stays)
        if card := self._card_of(table, record_id):
            for other in self.cards:
                if other is not card and isinstance(other, RecordCard):
                    other.let_go(record_id)
            card.open(record_id, field)
            _KeptInView(card, self, stays=stays)
        elif table == "signoffs":  # it has no list: what was signed stands where one signs
            self.go_to_signing()

    def go_to_row(self, table: str, record_id: str) -> None:
        """Put the keyboard on the row of a record; where it is gone, into its list."""
        if isinstance(card := self._card_of(table, record_id), RecordCard):
            card.show_row(record_id)

    def _card_of(self, table: str, record_id: str) -> RecordCard | SingleCard | None:
        """The card that shows a record; for one that is in none, the first of its table."""
        cards = [card for card in self.cards if card.held.records == table]
        has = (card for card in cards if isinstance(card, RecordCard) and card.has(record_id))
        return next(has, next(iter(cards), None))

    def rows_of(self, table: str, record_id: str = "") -> RecordCard | None:
        """The card with the rows of a table that shows a record, else the first of them."""
        card = self._card_of(table, record_id)
        return card if isinstance(card, RecordCard) else None

    def go_to_signing(self) -> None:
        """Put the keyboard to where the present version is signed."""
        if card := self.sign_card:
            card.focus_first()
            _KeptInView(card, self)

    def add_to(self, table: str) -> None:
        """Add a record to one of its tables, and open its form."""
        for card in self.cards:
            if card.held.records == table and isinstance(card, RecordCard):
                card.add()
                return

    def paste_to(self, table: str) -> None:
        """Take rows that were copied into one of its tables, after a preview."""
        for card in self.cards:
            if card.held.records == table and isinstance(card, RecordCard):
                card.show_rows()
                card.paste_copied()
                return

    def _shape_now(self) -> tuple[object, ...]:
        """What decides which cards there are: whom it repeats for, and which questions show."""
        if self.section is None:
            return ()
        people = people_of(self.section, None, self._saver.case, today()) or []
        shown = slots(self.section, self._saver.case, self._about, on=today())
        return (
            self._ended,
            self._lost,
            several(self._saver.case),
            tuple((person.id, person.name) for person in people),
            tuple((slot.id, slot.ask) for slot in shown),
        )

    @property
    def _ended(self) -> bool:
        """Whether nothing is asked or prepared any more, since the pregnancy ended in a loss."""
        return ended_in_loss(self._saver.case, today())

    @property
    def _lost(self) -> bool:
        """Whether no birth is prepared any more, also where the work goes on for others."""
        return course_of(self._saver.case, today()) == CourseStage.LOST

    def _put(self, widget: QWidget) -> None:
        """Put something below all that is there."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def _fill(self, section: Section, people: list[Person] | None) -> Iterator[None]:
        called = section_called(section, self._saver.case, today())
        title = label(called, "title")
        title.setAccessibleName(called)
        self._put(title)
        prepared = any(held.prepares for held in section.holds)
        if self._ended or (self._lost and prepared):
            text = self.tr("This pregnancy has ended. What was written here stays.")
            self._put(label(text, "quiet"))
        elif section.intro:
            self._put(label(section.intro, "quiet"))
        if people is not None and not people:
            self._lacking(section.each or "", section.none)
            self._hold_rest(section)
        else:
            if people and len(people) > 1:
                self._put(self._chooser(people))
            yield from self._fill_tables(section)
            yield from self._fill_questions(section)

    def _fill_tables(self, section: Section) -> Iterator[None]:
        if any(held.records == "people" for held in section.holds):
            self._offer(
                self.tr("Everything here depends on the parents. Enter them first."),
                ("mother", "father"),
            )
        for held in section.holds:
            if held.records != "signoffs":
                self._hold(held)
                yield
        self._hold_rest(section)

    def _fill_questions(self, section: Section) -> Iterator[None]:
        for group in dict.fromkeys(
            question.each for question in section.questions if question.each and not question.off
        ):
            if not GROUPS[group](self._saver.case):
                self._lacking(group, "")
        for slot in slots(section, self._saver.case, self._about, on=today()):
            self._ask(slot)
            yield
        self._say_hidden(section)
        if any(held.records == "signoffs" for held in section.holds):
            self._sign = SignCard(self._saver, self._waiting)
            self._sign.frozen_asked.connect(self.frozen_asked)
            self._put(self._sign)

    def _hold(self, held: Holds) -> None:
        card = (
            SingleCard(self._layout.parentWidget(), held, self._saver, self._date_warnings)
            if held.records in SINGLE
            else RecordCard(
                self._layout.parentWidget(),
                held,
                self._about,
                self._saver,
                self._date_warnings,
                over=self._over(held),
            )
        )
        self._put_card(card)

    def _hold_rest(self, section: Section) -> None:
        """What its tables held by person hold of nobody in these pages."""
        for held in section.holds:
            if held.of:
                above, form = self._layout.parentWidget(), self._walk.form
                self._put_card(RestCard(above, held, form, self._saver, self._date_warnings))

    def _put_card(self, card: RecordCard | SingleCard) -> None:
        if isinstance(card, RecordCard):
            card.act_asked.connect(self.act_asked)
        card.history_asked.connect(self.history_asked)
        self._cards.append(card)
        self._put(card)

    def _over(self, held: Holds) -> bool:
        """Whether a table prepared for a birth that is not to come."""
        return (self._lost and held.prepares) or (self._ended and bool(held.past))

    def _lacking(self, group: str, text: str) -> None:
        """Say that a group is empty, and offer to bring somebody into it."""
        self._offer(text or said(LACKING[group]), FOR_GROUP[group])

    def _offer(self, text: str, steps: Iterable[str]) -> None:
        if self._ended:
            return
        card = MissingCard(text, steps, self._saver.case)
        card.asked.connect(self.step_asked)
        self._offers.append(card)
        self._put(card)

    def _say_hidden(self, section: Section) -> None:
        """Say which questions wait for the first record of a table."""
        if self._ended:
            return
        hidden = Counter(
            q.show_if.has
            for q in section.questions
            if q.show_if
            and q.show_if.has
            and not q.off
            and not len(self._saver.case.table(q.show_if.has))
        )
        for table, count in hidden.items():
            text = self.tr("{n} more questions are asked here once a {record} is recorded.")
            self._put(label(text.format(n=count, record=kind_name(RECORDS[table])), "quiet"))

    def _ask(self, slot: Slot) -> None:
        card = QuestionCard(slot, self._saver, self._pairs.place)
        card.history_asked.connect(self.history_asked)
        if card.computed:
            card.timing(self._walk.times)
        self._questions.append(card)
        self._pairs.add(card)

    def _chooser(self, people: list[Person]) -> QWidget:
        names = [person.name for person in people]
        chips = ChipsField(names)
        chips.name(self.tr("Whose page"))
        chips.show_value(self._about.name if self._about else None)

        def chosen(name: str | None) -> None:
            person = people[names.index(name)] if name else self._about
            with QSignalBlocker(chips):
                chips.show_value(self._about.name if self._about else None)
            if person:
                self.about_asked.emit(person.id)

        chips.edited.connect(chosen)
        return chips


class _KeptInView(QObject):
    """Brings a card into view, and what has the keyboard in it, as its page is laid out.

    A new page is laid out only as it shows, and a box grows as the keyboard comes into it.
    """

    def __init__(self, card: QWidget, page: SectionPage, *, stays: bool = False) -> None:
        super().__init__(card)
        self._card, self._stays = card, stays
        page.verticalScrollBar().rangeChanged.connect(self._reveal)
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._reveal))
        QTimer.singleShot(LAID_OUT, self, self.deleteLater)

    def _reveal(self) -> None:
        at = self._card.focusWidget() or self._card
        reveal(self._card)
        reveal(at)
        if not self._stays:
            reveal_from_above(at)
