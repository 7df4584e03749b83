"""The walk: task list, one section, and why we ask."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from prebirth.case.base import Record
from prebirth.case.case import record_type
from prebirth.copies.words import answer_words, evidence_note, field_title, titled
from prebirth.form.affected import affected
from prebirth.form.doubts import Doubt, doubts, looks
from prebirth.form.model import Section, Walk
from prebirth.form.status import no_longer_asked, people_of, progress
from prebirth.session import Applied
from prebirth.ui import theme
from prebirth.ui.parts import button, frame, label, row
from prebirth.ui.saver import Saver
from prebirth.ui.today import today
from prebirth.ui.walk.history_dialog import HistoryDialog
from prebirth.ui.walk.question_card import QuestionCard
from prebirth.ui.walk.section_page import SectionPage
from prebirth.ui.walk.task_list import WIDTH, Task, TaskList
from prebirth.ui.walk.why_panel import WhyPanel

GONE = "gone"
IDLE = 2000
"""Milliseconds of quiet after which a snapshot may be kept."""


class WalkPage(QWidget):
    """Leads through the sections of one assessment."""

    changed = Signal()
    frozen_asked = Signal(int)

    def __init__(self, walk: Walk, saver: Saver) -> None:
        super().__init__()
        self._walk, self._saver = walk, saver
        self._progress = {section.id: progress(section, saver.case) for section in walk.form.sections}
        self._doubts: list[Doubt] = []
        self._today = today()
        self.tasks = TaskList()
        self.page = SectionPage(walk, saver)
        self.why = WhyPanel(walk.findings)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(saver.session.settle)
        self._lay_out()
        self.tasks.chosen.connect(self.open_section)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focused)
        self.page.history_asked.connect(self.show_history)
        self.page.frozen_asked.connect(self.frozen_asked)
        self.why.go_asked.connect(self.go_to)
        saver.session.subscribe(self._applied)
        self._refresh_doubts()
        self._show_tasks()
        self.open_section(walk.form.sections[0].id)

    @property
    def section(self) -> Section | None:
        """The section that shows."""
        return self.page.section

    def open_section(self, name: str, about: str = "") -> None:
        """Show a section, or the answers that are no longer asked for."""
        self.tasks.show_current(name)
        if name == GONE:
            self.page.replace_with(self._gone())
            return
        section = self._section(name)
        self.page.show_section(section, self._doubts, about)
        self.why.show_section(section)
        self.why.show_doubts(self._doubts_of(section))
        self._previous.setEnabled(name != self._walk.form.sections[0].id)
        self._next.setEnabled(name != self._walk.form.sections[-1].id)

    def step(self, by: int) -> None:
        """Go to the next section or the one before."""
        names = [section.id for section in self._walk.form.sections]
        here = names.index(self.section.id) if self.section else 0
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
        self.why.setVisible(not self.why.isVisible())

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
        if any(change.table != "answers" for change in applied.changes):
            self._refresh_doubts()
        for section in affected(self._walk.form, applied.changes):
            self._progress[section.id] = progress(section, applied.case, self._looks)
        self._show_tasks()
        self.page.refresh(applied, self._doubts)
        if self.section:
            self.why.show_doubts(self._doubts_of(self.section))
        self._idle.start()
        self.changed.emit()

    def _refresh_doubts(self) -> None:
        self._doubts = doubts(self._saver.case, self._today, self._walk.times)
        self._looks = looks(self._walk.form, self._doubts)
        for section in self._walk.form.sections:
            was = self._progress[section.id].status.value == "needs another look"
            if was != (section.id in self._looks):
                self._progress[section.id] = progress(section, self._saver.case, self._looks)

    def _doubts_of(self, section: Section) -> list[Doubt]:
        tables = {held.records for held in section.holds}
        return [doubt for doubt in self._doubts if doubt.table in tables]

    def _show_tasks(self) -> None:
        tasks = [
            Task(section.id, f"{section.number}  {section.title}", self._progress[section.id], len(self._doubts_of(section)))
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
