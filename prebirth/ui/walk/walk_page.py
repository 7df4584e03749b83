"""The walk: task list, one section, and why we ask."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from prebirth.case.base import Record
from prebirth.case.case import record_type
from prebirth.copies.words import answer_words, evidence_note, field_title, titled
from prebirth.form.affected import affected
from prebirth.form.model import Section, Walk
from prebirth.form.status import no_longer_asked, people_of, progress
from prebirth.session import Applied
from prebirth.ui import theme
from prebirth.ui.parts import button, frame, label, row
from prebirth.ui.pictures.pictures_page import PicturesPage
from prebirth.ui.saver import Saver
from prebirth.ui.today import today
from prebirth.ui.walk.history_dialog import HistoryDialog
from prebirth.ui.walk.overview_page import OverviewPage
from prebirth.ui.walk.prompt_book import PromptBook
from prebirth.ui.walk.prompts_page import PromptsPage
from prebirth.ui.walk.question_card import QuestionCard
from prebirth.ui.walk.section_page import SectionPage
from prebirth.ui.walk.task_list import WIDTH, Task, TaskList
from prebirth.ui.walk.why_panel import WhyPanel

OVERVIEW, PROMPTS, PICTURES, GONE = "overview", "prompts", "pictures", "gone"
"""The pages that are no section."""
IDLE = 2000
"""Milliseconds of quiet after which a snapshot may be kept."""


class WalkPage(QWidget):
    """Leads through the sections of one assessment."""

    changed = Signal()
    frozen_asked = Signal(int)

    def __init__(self, walk: Walk, saver: Saver) -> None:
        super().__init__()
        self._walk, self._saver = walk, saver
        self.book = PromptBook(walk, saver, today())
        self._looks = self.book.looks()
        self._why_wanted = True
        self._progress = {section.id: progress(section, saver.case, self._looks) for section in walk.form.sections}
        self.tasks = TaskList()
        self.page = SectionPage(walk, saver, lambda: len(self.book.open))
        self.why = WhyPanel(walk.findings)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._rest)
        self._lay_out()
        self.tasks.chosen.connect(self.open_section)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focused)
        self.page.history_asked.connect(self.show_history)
        self.page.frozen_asked.connect(self.frozen_asked)
        self.why.go_asked.connect(self.go_to)
        self.why.answered.connect(self.book.answer)
        saver.session.subscribe(self._applied)
        self._show_tasks()
        self.book.note()
        self.open_section(OVERVIEW)

    @property
    def form(self) -> Walk:
        """The walk as data."""
        return self._walk

    @property
    def section(self) -> Section | None:
        """The section that shows."""
        return self.page.section

    def open_section(self, name: str, about: str = "") -> None:
        """Show a section, or the answers that are no longer asked for."""
        self._name = name
        self.tasks.show_current(name)
        self._previous.setEnabled(name != OVERVIEW)
        self._next.setEnabled(name != self._walk.form.sections[-1].id)
        self._own: OverviewPage | PromptsPage | PicturesPage | None = None
        if name in {OVERVIEW, PROMPTS, PICTURES, GONE}:
            self._show_own(name)
            return
        section = self._section(name)
        self.why.setVisible(self._why_wanted)
        self.page.show_section(section, self.book.doubts, about)
        self.why.show_section(section)
        self._show_looks()

    def step(self, by: int) -> None:
        """Go to the next section or the one before."""
        names = [OVERVIEW, PROMPTS, PICTURES, *(section.id for section in self._walk.form.sections)]
        here = names.index(self._name) if self._name in names else 0
        self.open_section(names[max(0, min(len(names) - 1, here + by))])

    def go_to(self, table: str, record_id: str, field: str = "") -> None:
        """Go to a record or an answer, wherever in the walk it stands."""
        place = self._place_of(table, record_id)
        if place:
            section, about = place
            self.open_section(section.id, about)
            self.page.go_to(table, record_id, field)

    def settle(self) -> None:
        """Commit what is still being typed."""
        self.page.settle()

    def leave(self) -> None:
        """Commit, keep a snapshot where it is time, and stop listening."""
        self.settle()
        self._idle.stop()
        self._saver.session.unsubscribe(self._applied)
        self.book.note()
        self.book.mark_seen()
        self._saver.session.settle()

    def show_history(self, table: str, record_id: str, field: str) -> None:
        """Show every value a fact has had."""
        self.settle()
        record = self._saver.case.record(table, record_id)
        title = (
            f"{titled(self._saver.case, record)}: {field_title(record_type(table), field)}"
            if isinstance(record, Record) and table != "answers"
            else self.tr("This answer")
        )
        HistoryDialog(self, title, self._saver.session.history(table, record_id, field), self._saver.case, (table, field)).exec()

    def toggle_why(self) -> None:
        """Close or open the panel beside the section."""
        self._why_wanted = not self._why_wanted
        self.why.setVisible(self._why_wanted)

    def _lay_out(self) -> None:
        side: QFrame
        side, inside = frame("side", margins=(0, theme.M, 0, theme.S), spacing=0)
        side.setFixedWidth(WIDTH)
        inside.addWidget(self.tasks)
        self._previous = button(self.tr("Previous"), "", lambda: self.step(-1), "chevron-left")
        self._next = button(self.tr("Next section"), "", lambda: self.step(1), "chevron-right")
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        feet: QFrame
        feet, under = frame("foot", across=True, margins=(theme.XL, theme.S, theme.XL, theme.S))
        under.addLayout(row(self._previous, None, self._next))
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.page, 1)
        middle.addWidget(feet)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addLayout(middle, 1)
        layout.addWidget(self.why)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=by: self.step(step))

    def _applied(self, applied: Applied) -> None:
        self.book.update(applied.changes)
        looks = self.book.looks()
        for section in {one.id: one for one in (*affected(self._walk.form, applied.changes), *map(self._section, looks ^ self._looks))}.values():
            self._progress[section.id] = progress(section, applied.case, looks)
        self._looks = looks
        self._show_tasks()
        self.page.refresh(applied, self.book.doubts)
        if self._own:
            self._own.refresh(applied.case)
        self._show_looks()
        self._idle.start()
        self.changed.emit()

    def _rest(self) -> None:
        """In a quiet moment, keep a snapshot where it is time and note what the caseload shows."""
        self._saver.session.settle()
        self.book.note()

    def _show_own(self, name: str) -> None:
        """Show a page that is no section; it has the panel's room too."""
        self.why.hide()
        if name == GONE:
            self.page.replace_with(self._gone())
        elif name == PROMPTS:
            prompts = PromptsPage(self._walk, self.book, self._saver.case)
            prompts.answered.connect(self.book.answer)
            prompts.go_asked.connect(self.go_to)
            self.page.replace_with(prompts)
            self._own = prompts
        elif name == PICTURES:
            pictures = PicturesPage(self._walk, self.book, self._saver)
            pictures.go_asked.connect(self.go_to)
            self.page.replace_with(pictures)
            self._own = pictures
        else:
            overview = OverviewPage(self._walk, self.book, self._saver.case)
            overview.prompts_asked.connect(lambda: self.open_section(PROMPTS))
            overview.begin_asked.connect(lambda: self.open_section(self._walk.form.sections[0].id))
            self.page.replace_with(overview)
            self._own = overview

    def _show_looks(self) -> None:
        if self.section:
            self.why.show_looks(self.book, self.section.id, self._saver.case, self._walk)

    def _show_tasks(self) -> None:
        tasks = [
            Task(OVERVIEW, self.tr("Overview"), None, 0),
            Task(PROMPTS, self.tr("Worth another look"), None, len(self.book.open)),
            Task(PICTURES, self.tr("Pictures"), None, 0),
        ]
        tasks += [
            Task(section.id, f"{section.number}  {section.title}", self._progress[section.id], self.book.count(section.id))
            for section in self._walk.form.sections
        ]
        if no_longer_asked(self._walk.form, self._saver.case):
            tasks.append(Task(GONE, self.tr("No longer asked"), None, 0))
        self.tasks.show_tasks(tasks)

    def _section(self, name: str) -> Section:
        return next(section for section in self._walk.form.sections if section.id == name)

    def _focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show why the question is asked that the keyboard has come to."""
        while new is not None and new is not self:
            if isinstance(new, QuestionCard):
                self.why.show_slot(new.slot)
                return
            new = new.parentWidget()

    def _place_of(self, table: str, record_id: str) -> tuple[Section, str] | None:
        if table == "answers":
            question, _, about = record_id.partition("@")
            return next(((section, about) for section in self._walk.form.sections if any(one.id == question for one in section.questions)), None)
        record = self._saver.case.record(table, record_id)
        about = getattr(record, "about", None) or getattr(record, "child", None) or ""
        sections = [section for section in self._walk.form.sections if any(held.records == table for held in section.holds)]
        for section in sections:
            if not section.each or any(person.id == about for person in _people(section, self._saver)):
                return section, about if isinstance(about, str) else ""
        return (sections[0], "") if sections else None

    def _gone(self) -> QWidget:
        """The answers whose question has left the form."""
        page, layout = frame("page", margins=(theme.XL, theme.XL, theme.XL, theme.XL), spacing=theme.M)
        layout.addWidget(label(self.tr("No longer asked"), "title"))
        layout.addWidget(label(self.tr("The form has changed since these were answered. They are kept, and they stand at the end of the report."), "quiet"))
        for answer in no_longer_asked(self._walk.form, self._saver.case):
            card, inside = frame("card")
            choice, text = answer_words(self._saver.case, answer)
            about = self._saver.case.name_of(answer.about)
            inside.addWidget(label(f"{answer.asked or answer.question}{f' ({about})' if about else ''}", "ask"))
            for part in filter(None, (choice, text)):
                inside.addWidget(label(part))
            inside.addWidget(label(evidence_note(answer), "small"))
            layout.addWidget(card)
        layout.addStretch(1)
        return page


def _people(section: Section, saver: Saver) -> list[Record]:
    return list(people_of(section, None, saver.case) or [])
