"""One section of the walk: its tables and questions in one calm column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from prebirth.case.people import Person
from prebirth.form.doubts import Doubt
from prebirth.form.model import Section, Walk
from prebirth.form.status import Slot, people_of, slots
from prebirth.session import Applied
from prebirth.ui.parts import calm, label
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.single_card import SingleCard
from prebirth.ui.saver import Saver
from prebirth.ui.walk.question_card import QuestionCard
from prebirth.ui.walk.sign_card import SignCard


class SectionPage(QScrollArea):
    """Shows one section, for one of its people where it repeats."""

    history_asked = Signal(str, str, str)
    frozen_asked = Signal(int)

    def __init__(self, walk: Walk, saver: Saver, waiting: Callable[[], int]) -> None:
        super().__init__()
        self._walk, self._saver, self._waiting = walk, saver, waiting
        self._section: Section | None = None
        self._about: Person | None = None
        self._shape: tuple[object, ...] = ()
        self._doubts: list[Doubt] = []
        self.cards: list[RecordCard | SingleCard] = []
        self.questions: list[QuestionCard] = []
        self._sign: SignCard | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def section(self) -> Section | None:
        """The section that shows."""
        return self._section

    def show_section(self, section: Section, doubts: list[Doubt], about: str = "") -> None:
        """Lay out a section, for one person where it repeats."""
        self.settle()
        self._section, self._doubts = section, doubts
        people = people_of(section, None, self._saver.case)
        self._about = next((person for person in people or [] if person.id == about), people[0] if people else None)
        self._shape = self._shape_now()
        page = QWidget()
        page.setProperty("look", "page")
        self._layout = calm(page)
        self._fill(section, people)
        self._swap(page)
        self.verticalScrollBar().setValue(0)

    def refresh(self, applied: Applied, doubts: list[Doubt]) -> None:
        """Show what a commit changed."""
        if self._section is None:
            return
        self._doubts = doubts
        if self._shape != self._shape_now():
            QTimer.singleShot(0, self, self._again)
            return
        tables = {change.table for change in applied.changes}
        answers = {change.record for change in applied.changes if change.table == "answers"}
        for card in self.cards:
            card.refresh(doubts)
        for question in self.questions:
            if question.slot.id in answers or (question.slot.question.type and "people" in tables):
                question.refresh()
            if question.computed:
                question.timing(self._walk.times)
        if self._sign:
            self._sign.refresh()

    def settle(self) -> None:
        """Commit what is still being typed."""
        for part in (*self.cards, *self.questions):
            part.settle()

    def go_to(self, table: str, record_id: str, field: str = "") -> None:
        """Open a record or put the keyboard into a question."""
        for question in self.questions:
            if table == "answers" and question.slot.id == record_id:
                question.focus_first()
                self.ensureWidgetVisible(question)
        for card in self.cards:
            if card.held.records == table:
                card.open(record_id, field)
                self.ensureWidgetVisible(card)

    def _again(self) -> None:
        if self._section and self._shape != self._shape_now():
            place = self.verticalScrollBar().value()
            self.show_section(self._section, self._doubts, self._about.id if self._about else "")
            self.verticalScrollBar().setValue(place)

    def _shape_now(self) -> tuple[object, ...]:
        """What decides which cards there are: whom it repeats for, and which questions show."""
        if self._section is None:
            return ()
        people = people_of(self._section, None, self._saver.case) or []
        shown = slots(self._section, self._saver.case, self._about)
        return (tuple((person.id, person.name) for person in people), tuple((slot.id, slot.ask) for slot in shown))

    def _fill(self, section: Section, people: list[Person] | None) -> None:
        self.cards, self.questions, self._sign = [], [], None
        title = label(section.title, "title")
        title.setAccessibleName(section.title)
        self._layout.addWidget(title)
        if section.intro:
            self._layout.addWidget(label(section.intro, "quiet"))
        if people is not None and not people:
            self._layout.addWidget(label(section.none, "doubt"))
            self._layout.addStretch(1)
            return
        if people and len(people) > 1:
            self._layout.addWidget(self._chooser(people))
        for held in section.holds:
            if held.records == "signoffs":
                continue
            card = SingleCard(held, self._saver) if held.records in {"assessment", "pregnancy"} else RecordCard(held, self._about, self._saver)
            card.refresh(self._doubts)
            card.history_asked.connect(self.history_asked)
            self.cards.append(card)
            self._layout.addWidget(card)
        for slot in slots(section, self._saver.case, self._about):
            self._ask(slot)
        if any(held.records == "signoffs" for held in section.holds):
            self._sign = SignCard(self._saver, self._waiting)
            self._sign.frozen_asked.connect(self.frozen_asked)
            self._layout.addWidget(self._sign)
        self._layout.addStretch(1)

    def _ask(self, slot: Slot) -> None:
        card = QuestionCard(slot, self._saver)
        card.history_asked.connect(self.history_asked)
        if card.computed:
            card.timing(self._walk.times)
        self.questions.append(card)
        self._layout.addWidget(card)

    def _chooser(self, people: list[Person]) -> QWidget:
        names = [person.name for person in people]
        chips = ChipsField(names)
        chips.name(self.tr("Whose page"))
        chips.show_value(self._about.name if self._about else None)

        def chosen(name: str | None) -> None:
            person = people[names.index(name)] if name else self._about
            with QSignalBlocker(chips):
                chips.show_value(person.name if person else None)
            if self._section and person:
                section = self._section
                QTimer.singleShot(0, self, lambda: self.show_section(section, self._doubts, person.id))

        chips.edited.connect(chosen)
        return chips

    def replace_with(self, widget: QWidget) -> None:
        """Show something that is no section."""
        self.settle()
        self._section, self.cards, self.questions, self._sign = None, [], [], None
        self._swap(widget)

    def _swap(self, widget: QWidget) -> None:
        """Show another page; the one before may still be in the middle of the click that asked for this."""
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(widget)
