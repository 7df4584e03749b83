"""The walk: task list, one section, and why we ask."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.case.record import Record
from prebirth.form.model import Section, Walk
from prebirth.form.status import progress, section_called, sections_shown
from prebirth.rules.first_steps import STEPS
from prebirth.rules.invalidated_sections import invalidated_sections
from prebirth.session import Applied, Session
from prebirth.ui.base.announce import announce
from prebirth.ui.base.kept_draft import flush_drafts, kept_texts
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.restricted_access import RestrictedAccess
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.tab_order import tab_stops
from prebirth.ui.base.today import today
from prebirth.ui.base.words import field_title
from prebirth.ui.find.index import Index
from prebirth.ui.records.acts import CLOSE, COPY, COURSE
from prebirth.ui.records.history_dialog import HistoryDialog
from prebirth.ui.records.question_card import QuestionCard
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.walk.changed_place import changed_places
from prebirth.ui.walk.kept_place import KeptPlace, field_with_keyboard, kind_and_name
from prebirth.ui.walk.own_tasks import own_tasks
from prebirth.ui.walk.page import CLOSING, GONE, OVERVIEW, OWN, PICTURES, PROMPTS, Page
from prebirth.ui.walk.page_stack import PageStack
from prebirth.ui.walk.panes import Panes
from prebirth.ui.walk.read_only import ReadOnly
from prebirth.ui.walk.section_nav_bar import SectionNavBar
from prebirth.ui.walk.task_list import Task, TaskList
from prebirth.ui.walk.whereabouts import place_of
from prebirth.ui.walk.why_panel import WhyPanel
from prebirth.wording.facts import record_title

if TYPE_CHECKING:
    from prebirth.ui.walk.written_line import WrittenLine

BETWEEN = 4
"""Milliseconds between two pages that are let go of, in which others have their turn."""
IDLE = 2000
"""Milliseconds of quiet after which a snapshot may be kept."""


class WalkPage(QWidget):
    """Leads through the sections of one assessment."""

    changed = Signal(tuple)
    """The changes of a commit, once all of this page shows them."""
    turned = Signal()
    """Another page shows."""
    frozen_asked = Signal(int)
    tour_asked = Signal()
    copy_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        walk: Walk,
        saver: Saver,
        book: PromptBook | None = None,
        place: tuple[str, str] = (OVERVIEW, ""),
    ) -> None:
        """Show a page, by its name and whom it is about; with prompts that are known, if any.

        It is made within the window: made outside, all of it would be dressed again in there.
        """
        super().__init__(parent)
        self._walk, self._saver = walk, saver
        kept_texts(saver)  # now: pages are laid out bit by bit, and the vault may be locked then
        self.book = book or PromptBook(walk, saver, today())
        self._looks = self.book.looks()
        self._progress = {
            section.id: progress(section, saver.case, self._looks, on=self.book.today)
            for section in walk.form.sections
        }
        self.tasks = TaskList()
        self.stack = PageStack(walk, saver, self.book)
        if saver.session.read_only:
            ReadOnly(self.stack)
        self.why = WhyPanel(walk.findings)
        self._feet = SectionNavBar()
        self.panes = Panes(self.tasks, self.stack, self.why, self._feet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._written: WrittenLine | None = None
        saver.wrote.connect(self._show_written)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self._rest)
        self._seen = RestrictedAccess(saver)
        self.name = OVERVIEW
        self._shown: list[str] = []
        self._listen()
        self._show_tasks()
        self._idle.start()
        self.open_section(*place)

    @cached_property
    def index(self) -> Index:
        """What can be found in this assessment; it goes with the page."""
        return Index()

    @property
    def form(self) -> Walk:
        """The walk as data."""
        return self._walk

    @property
    def page(self) -> Page:
        """The page that shows."""
        return self.stack.page

    @property
    def visited(self) -> list[str]:
        """What was shown, the last first, without what shows."""
        return self._shown[1:]

    @property
    def own_pages(self) -> list[tuple[str, str, str]]:
        """The pages that are no section: the name, the title and other words of each."""
        return [(task.id, task.title, task.also) for task in self._own_tasks()]

    @property
    def section(self) -> Section | None:
        """The section that shows."""
        return self.page.section

    @property
    def title(self) -> str:
        """What the page that shows is called."""
        return self._title_of(self.name)

    def _title_of(self, name: str) -> str:
        section = self._sections.get(name)
        return self._called(section) if section else self.tasks.title_of(name)

    def _called(self, section: Section) -> str:
        return section_called(section, self._saver.case, self.book.today)

    def open_part(self, *names: str) -> None:
        """Show the section that has a table or a role, the first of several that there is."""
        self.open_section(self._walk.form.section_of(*names).id)

    def open_section(self, name: str, about: str = "") -> None:
        """Show a section, or one of the pages that are no section."""
        self.settle()
        self._look_away()
        focus = QApplication.focusWidget()
        listed = focus is self.tasks and self.tasks.over_page  # it closes once one has chosen
        within = listed or (focus is not None and self.stack.isAncestorOf(focus))
        over = within and not listed
        self.stack.setAccessibleName(self._title_of(name))
        if over:
            # else the page that goes would hand the keyboard to whatever comes next
            self.stack.setFocus(Qt.FocusReason.OtherFocusReason)
        before, self.name = self.name, name
        self._shown = [name, *(one for one in self._shown if one != name)]
        if name == CLOSING:  # it stands in the list while it shows
            self._show_tasks()
        elif before == CLOSING:  # once the list has done with the press that chose another
            QTimer.singleShot(0, self, self._leave_closing)
        self.tasks.show_current(name)
        names = self._names
        self._feet.allow(previous=name != names[0], following=name != names[-1])
        section = self._sections.get(name)
        if section is None:
            self.stack.show_own(name)
            if name != OVERVIEW:
                self._seen.show((*SINGLE, *RECORDS), ())
        else:
            self.stack.show_section(section, about)
            self._note_seen()
            self.why.show_section(section, self._saver.case, self.book.today)
            self._show_looks()
        self.panes.show_page(explained=section is not None)
        self.turned.emit()
        if not over:  # else it is said as the keyboard comes into it
            announce(self.stack, self.title)
        if within:  # once Qt has laid the page out
            QTimer.singleShot(0, self.page, self._take_keyboard)

    def _leave_closing(self) -> None:
        """Take the page of closing out of the list, with the mark on what shows."""
        self._show_tasks()
        self.tasks.show_current(self.name)

    def _look_away(self) -> None:
        """Remember what was there, where somebody leaves the page of all prompts."""
        if self.name == PROMPTS:
            self.book.looked()

    def _note_seen(self) -> None:
        """Enter into the record which restricted entries the section shows."""
        if section := self.section:
            self._seen.show(
                [held.records for held in section.holds],
                self.page.asked,
            )

    def _take_keyboard(self) -> None:
        """Go on in the new page where the keyboard was in the old: where it was last in it."""
        page, now = self.page, QApplication.focusWidget()
        if now is not None and page.isAncestorOf(now):
            return
        target = page.focusWidget() or next(tab_stops(page), None) or self.tasks
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_page(self) -> None:
        """Mark in the list what shows, and go on in the page."""
        self.tasks.show_current(self.name)
        QTimer.singleShot(0, self.page, self._take_keyboard)

    def place(self) -> KeptPlace:
        """Where somebody is now."""
        table, record, field = field_with_keyboard(self.page)
        scrolled = self.page.verticalScrollBar().value()
        about, case = self.stack.about, self._saver.case.id
        return KeptPlace(case, self.name, about, table, record, field, scrolled)

    def come_back(self, place: KeptPlace, control: tuple[str, str] = ("", "")) -> None:
        """Show a page again as it was left: scrolled, and with the keyboard in the same field.

        Where it was in no field, the keyboard comes to the `control` of that kind and name.
        """
        if (self.name, self.stack.about) != (place.section, place.about):
            self.open_section(place.section, place.about)
        if place.table or place.scrolled or any(control):
            self.page.finish()
        if place.table:
            self.page.go_to(place.table, place.record, place.field)
        else:
            QTimer.singleShot(0, self.page, lambda: self._scroll_back(place.scrolled, control))

    def _scroll_back(self, scrolled: int, control: tuple[str, str]) -> None:
        """Put the keyboard to the control it was on, and scroll the page as it was."""
        same = (one for one in tab_stops(self) if kind_and_name(one) == control)
        if any(control) and (stop := next(same, None)):
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page.verticalScrollBar().setValue(scrolled)

    def step(self, by: int) -> None:
        """Go to the next section or the one before."""
        names = self._names
        here = names.index(self.name) if self.name in names else 0
        self.open_section(names[max(0, min(len(names) - 1, here + by))])

    def go_to(self, table: str, record_id: str, field: str = "") -> None:
        """Go to a record or an answer, wherever in the walk it stands."""
        place = place_of(self._walk.form, self._saver.case, table, record_id)
        if place:
            section, about = place
            self.open_section(section.id, about)
            self.page.go_to(table, record_id, field)
        elif table == "answers" and record_id in self._saver.case.answers:
            self.open_section(GONE)

    def record_for(self, table: str, field: str) -> str:
        """The record that a field is of where nobody says which: the open one, else the first."""
        if card := self.page.rows_of(table):
            return card.record_with(field)
        return next((one.id for one in self._saver.case.table(table) if one.applies(field)), "")

    def go_to_field(self, table: str, record_id: str, field: str) -> None:
        """Go to a field of a record, and say above it whose it is."""
        self.go_to(table, record_id, field)
        if card := self.page.rows_of(table, record_id):
            card.say_whose(field)

    def go_to_changed(self, changes: Sequence[Change], before: Case) -> None:
        """Go to what was undone or done again; where nothing of it is left, to its list."""
        for table, record, field in changed_places(changes):
            case = self._saver.case
            stands = table == "answers" or case.record(table, record) is not None
            found = place_of(self._walk.form, case if stands else before, table, record)
            if found is None or found[0].id not in self._sections:
                continue
            if not field or (table, record, field) != field_with_keyboard(self.page):
                self.open_section(found[0].id, found[1])
                if field:
                    self.page.go_to(table, record, field)
                else:
                    self.page.go_to_row(table, record)
            return

    def come_to(self, name: str) -> None:
        """Show a section or a page that is none, and put the keyboard into it."""
        self.open_section(name)
        QTimer.singleShot(0, self.page, self._take_keyboard)

    def show_picture(self, kind: str) -> None:
        """Show one kind of picture, and put the keyboard into it."""
        self.come_to(PICTURES)
        # Late: with the layout of the genogram it takes 60 ms to load.
        from prebirth.ui.pictures.pictures_page import PicturesPage

        if isinstance(page := self.page.widget(), PicturesPage):
            page.show_kind(kind)
            for canvas in page.canvases[:1]:
                canvas.setFocus()

    def add_to(self, table: str) -> None:
        """Add a record to a table, wherever in the walk it stands, and open its form."""
        if place := place_of(self._walk.form, self._saver.case, table, ""):
            self.open_section(place[0].id, place[1])
            self.page.add_to(table)

    def paste_to(self, table: str) -> None:
        """Take rows that were copied into a table, wherever in the walk it stands."""
        if place := place_of(self._walk.form, self._saver.case, table, ""):
            self.open_section(place[0].id, place[1])
            self.page.paste_to(table)

    def take_step(self, name: str) -> None:
        """Take one of the first steps: add what is missing, and put the keyboard into it."""
        step = STEPS[name]
        if step.table in SINGLE:
            self.go_to(step.table, step.table, step.field)
            return
        made = self._saver.do(
            None,
            Session.add,
            step.table,
            record_type(step.table)(**step.facts),
            Label.of(Code.ADD, table=step.table),
        )
        if made:
            self.go_to(step.table, made.id, step.field)

    def settle(self) -> None:
        """Commit what is still being typed; what is saved by a button alone stays a draft."""
        self.page.settle()
        flush_drafts(self._saver)

    def let_go(self) -> None:
        """Delete the pages one by one, so that nobody waits for it, and then this one."""
        timer = QTimer(self)
        timer.timeout.connect(self._apart)
        timer.start(BETWEEN)

    def _apart(self) -> None:
        page = self.stack.widget(0)
        if page is None:
            self.deleteLater()
        else:
            self.stack.removeWidget(page)
            page.deleteLater()

    def come_to_rest(self) -> None:
        """Commit, and stop listening."""
        self.settle()
        self.stack.stop()
        self._idle.stop()
        self._saver.session.unsubscribe(self._applied)

    def leave(self) -> None:
        """Commit, keep a snapshot where it is time, and stop listening."""
        self.come_to_rest()
        self.book.note()
        self._look_away()
        self._saver.session.snapshot_if_due()

    def show_history(self, table: str, record_id: str, field: str) -> None:
        """Show every value a fact has had."""
        self.settle()
        record = self._saver.case.record(table, record_id)
        title = (
            f"{record_title(self._saver.case, record)}: {field_title(record_type(table), field)}"
            if isinstance(record, Record) and table != "answers"
            else self.tr("This answer")
        )
        HistoryDialog(
            self,
            title,
            self._saver.session.history.of_field(table, record_id, field),
            self._saver.case,
            (table, field),
        ).exec()

    def sign_here(self) -> None:
        """Go to where the present version is signed."""
        self.open_part("signoffs")
        self.page.go_to_signing()

    def restrict_here(self) -> None:
        """Restrict the record or the answer that has the keyboard; else go where people stand."""
        now: QWidget | None = self.page.focusWidget()
        while now is not None and not isinstance(now, RecordForm | QuestionCard):
            now = now.parentWidget()
        if now is None:
            self.open_part("people")
        else:
            now.restrict()

    def ask_course(self) -> None:
        """Ask what became of this pregnancy; somebody may go on from there to closing."""
        self.settle()
        # Late: it is opened now and then, and brings the fields of several records.
        from prebirth.ui.walk.course_dialog import CourseDialog

        dialog = CourseDialog(self, self._saver, self._walk)
        dialog.exec()
        if dialog.closes:
            self.open_section(CLOSING)

    def _do_act(self, act: str, key: str) -> None:
        """Open what a card asked for: a dialog about a record, or a table as a file."""
        if act == CLOSE:
            self.open_section(CLOSING)
            return
        if act == COURSE:
            self.ask_course()
            return
        if act == COPY:
            self.copy_asked.emit()
            return
        # Late: see there.
        from prebirth.ui.walk.openers import do_act

        do_act(self, self._walk, self._saver, act, key)

    @property
    def _sections(self) -> dict[str, Section]:
        shown = sections_shown(self._walk.form, self._saver.case, self.book.today)
        return {section.id: section for section in shown}

    @property
    def _names(self) -> list[str]:
        return [*OWN, *self._sections]

    @property
    def _own(self) -> QWidget | None:
        """The page that shows and is no section."""
        return self.page.widget() if self.section is None else None

    def _listen(self) -> None:
        self.tasks.chosen.connect(self.open_section)
        self.panes.list_left.connect(self._back_to_page)
        self._feet.stepped.connect(self.step)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=by: self.step(step))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focused)
        self.stack.history_asked.connect(self.show_history)
        self.stack.act_asked.connect(self._do_act)
        self.stack.frozen_asked.connect(self.frozen_asked)
        self.stack.tour_asked.connect(self.tour_asked)
        self.stack.section_asked.connect(self.open_section)
        self.stack.go_asked.connect(self.go_to)
        self.stack.step_asked.connect(self.take_step)
        self.why.go_asked.connect(self.go_to)
        self.why.answered.connect(self.book.answer)
        self._saver.session.subscribe(self._applied)

    def _applied(self, applied: Applied) -> None:
        self.book.update(applied.changes)
        looks = self.book.looks()
        for section in {
            section.id: section
            for section in (
                *invalidated_sections(self._walk.form, applied.changes),
                *(one for one in self._walk.form.sections if one.id in looks ^ self._looks),
            )
        }.values():
            self._progress[section.id] = progress(section, applied.case, looks, on=self.book.today)
        self._looks = looks
        self._show_tasks()
        self.stack.refresh(applied)
        self._show_looks()
        self._idle.start()
        self.changed.emit(applied.changes)

    def _show_written(self, path: str) -> None:
        """Say below the page which file was written."""
        if self._written is None:
            # Late: most days few files are written.
            from prebirth.ui.walk.written_line import WrittenLine

            self._written = WrittenLine(self.stack)
            layout = self.layout()
            assert layout is not None  # noqa: S101  # it has one from the beginning
            layout.addWidget(self._written)
        self._written.show_path(Path(path))

    def _rest(self) -> None:
        """In a quiet moment, keep a snapshot where it is time and note what the caseload shows."""
        self._saver.session.snapshot_if_due()
        self.book.note()

    def _show_looks(self) -> None:
        if self.section:
            self.why.show_looks(self.book, self.section.id, self._walk)

    def _show_tasks(self) -> None:
        own = self._own_tasks()
        sections = [
            Task(
                section.id,
                f"{self._walk.form.number_of(section)}  {self._called(section)}",
                self._progress[section.id],
                self.book.count(section.id),
            )
            for section in self._sections.values()
        ]
        last = [own.pop()] if own[-1].id == GONE else []
        self.tasks.show_tasks([*own, *sections, *last])

    def _own_tasks(self) -> list[Task]:
        closing = self.name == CLOSING
        return own_tasks(self._walk.form, self._saver.session, self.book, closing=closing)

    def _focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show why the question is asked that the keyboard has come to."""
        while new is not None and new is not self:
            if isinstance(new, QuestionCard):
                self.why.show_slot(new.slot)
                return
            new = new.parentWidget()
