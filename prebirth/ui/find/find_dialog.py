"""Find anything, or do anything, by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from textwrap import shorten
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget
from shiboken6 import isValid

from prebirth.acts.looking import restricted_entries
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.course import is_asked
from prebirth.case.marks import facts
from prebirth.case.people import Role
from prebirth.form.model import Holds, Section
from prebirth.form.question import Question
from prebirth.form.status import Slot, section_called, sections_shown, slots_of, table_called
from prebirth.privacy.gate import Seen
from prebirth.rules.first_steps import FIRST, STEPS, open_steps
from prebirth.ui.base.announce import announce
from prebirth.ui.base.cut_text import cut_to_room
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import TAKES, button, label, reveal, title_of
from prebirth.ui.base.window_context import ALSO, LEADS, WHOLE, OpenPage, WindowContext
from prebirth.ui.base.words import choice, field_title, kind_name
from prebirth.ui.find.index import MOST, Find, Index, with_whose
from prebirth.ui.find.typed_ahead import TypedAhead
from prebirth.ui.pictures.kinds import picture_kinds
from prebirth.ui.records.acts import record_acts
from prebirth.ui.records.fields.other_words import choices_offered
from prebirth.ui.records.record_card import add_words
from prebirth.vault.reads import note_found
from prebirth.vault.vault import Vault
from prebirth.wording.facts import record_title

FIND = Qt.ItemDataRole.UserRole
CONTROL = Qt.KeyboardModifier.ControlModifier
LINES = 2
"""Lines that the name of a result has, of which the last is seldom full."""
ROUND_ROW = 40
"""Pixels beside the words of a result: its edges, the mark of the chosen one, the scroll bar."""
TITLE = 44
"""The most letters of what a record is called, in the line of one of its fields."""
SHOWN = 60
"""Milliseconds in which a dialog comes to stand on the screen, with the keyboard in it."""


class SearchablePage(OpenPage, Protocol):
    """The pages of an open assessment, with what can be found in it."""

    @property
    def index(self) -> Index:
        """What can be found; it is kept as long as the assessment is open."""

    @property
    def visited(self) -> list[str]:
        """The sections that were shown, the last one first, without the one that shows."""

    @property
    def page(self) -> QWidget:
        """The page that shows."""

    @property
    def own_pages(self) -> list[tuple[str, str, str]]:
        """The pages that are no section: the name, the title and other words of each."""

    def come_to(self, name: str) -> None:
        """Show a section or a page, and put the keyboard into it."""

    def record_for(self, table: str, field: str) -> str:
        """The record that a field is of where nobody says which: the open one, else the first."""

    def go_to_field(self, table: str, record_id: str, field: str) -> None:
        """Go to a field of a record, and say above it whose it is."""

    def show_picture(self, kind: str) -> None:
        """Show one kind of picture."""

    def take_step(self, name: str) -> None:
        """Take one of the first steps: add what is missing, and put the keyboard into it."""

    def paste_to(self, table: str) -> None:
        """Take rows that were copied into a table, wherever in the walk it stands."""

    def add_to(self, table: str) -> None:
        """Add a record to a table, wherever in the walk it stands, and open its form."""

    def restrict_here(self) -> None:
        """Restrict the record or the answer that has the keyboard."""

    def sign_here(self) -> None:
        """Go to where the present version is signed."""


class FindContext(WindowContext, Protocol):
    """A window in which something can be found."""

    @property
    def walk(self) -> SearchablePage | None:
        """The pages of the open assessment; None where none is open."""


class FindDialog(Dialog):
    """Search box over a list of results; arrow keys move in the list while one types."""

    def __init__(self, window: FindContext) -> None:
        super().__init__(window.widget, self.tr("Find"), (640, 460))
        self.chosen: Find | None = None
        self._index = window.walk.index if window.walk else Index()
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setAccessibleName(
            self.tr("Find a person, words, a question, a prompt, or something to do")
        )
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("look", "finds")
        self.list.currentItemChanged.connect(self._say)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.itemClicked.connect(lambda _item: self.accept())
        self._count = label(self.tr("What is restricted is not searched."), "small")
        self.body.addWidget(
            title_of(
                self.line,
                self.tr("Find a person, words, a question, a prompt, or something to do"),
                level=1,
            )
        )
        self.body.addWidget(self.line)
        self.line.setFocus()  # a dialog without a focus marks all that its first line holds
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._count)
        self.go = button(self.tr("Go there"), "main", self.accept)
        self.buttons(None, button(self.tr("Close"), "", self.reject), self.go)
        self._recent: list[Find] = []
        self._window: FindContext | None = window
        """Where to look, until that was done."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what can be found once it shows: what is typed meanwhile goes into its line."""
        super().showEvent(event)
        QTimer.singleShot(SHOWN, self, lambda: self._search(self.line.text()))

    def done(self, result: int) -> None:
        """Give the keyboard back before it goes: between the two nobody would have it.

        It is hidden and not closed, for what was typed in the window that Qt closes is lost.
        """
        if (below := self.parentWidget()) is not None:
            below.activateWindow()
        self.setResult(result)
        self.hide()

    def asked_to_find(self) -> None:
        """Begin anew: what is typed takes the place of what stands in the line."""
        self.line.selectAll()

    def accept(self) -> None:
        """Go to what is chosen; with nothing chosen, stay."""
        if self._window is not None:  # Enter came before it had read what can be found
            self._search(self.line.text())
        item = self.list.currentItem()
        if item is not None:
            self.chosen = item.data(FIND)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list, and Enter go there."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.accept()
                return True
            if event.key() == Qt.Key.Key_K and event.modifiers() == CONTROL:
                self.asked_to_find()  # typed before it had the keyboard
                return True
            if (step := steps.get(Qt.Key(event.key()))) and self.list.count():
                self.list.setCurrentRow(
                    max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                )
                return True
        return super().eventFilter(watched, event)

    def _say(self, item: QListWidgetItem | None) -> None:
        """Let screen readers say the chosen result: the keyboard focus stays in the line."""
        if item is not None:
            announce(self.line, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _search(self, text: str) -> None:
        """Show what is found; before anything is typed, where one was last."""
        if self._window is not None:
            window, self._window = self._window, None
            self._fill(window)
        self.list.clear()
        room = LINES * self.list.viewport().width()
        found = self._index.search(text) if text.strip() else self._recent
        for find in found[:MOST]:
            said = find.shown(text) if text.strip() else ""
            name = f"{find.kind[:1].upper()}{find.kind[1:]} · {find.name}"
            shown = cut_to_room(name, self.list.fontMetrics(), room)
            below = cut_to_room(said, self.list.fontMetrics(), room // LINES - ROUND_ROW)
            item = QListWidgetItem("\n".join(filter(None, (shown, below))))
            if shown != name:
                item.setToolTip(name)
            spoken = ". ".join(filter(None, (name, said)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setData(FIND, find)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.go.setEnabled(bool(found))
        self._count.setText(
            " ".join(
                filter(
                    None,
                    (
                        self._counted(len(found), text),
                        self.tr("What is restricted is not searched."),
                    ),
                )
            )
        )

    def _counted(self, count: int, text: str) -> str:
        """How much was found, and how much of it is shown."""
        if not text.strip():
            return self.tr("Where you were last.") if count else ""
        if count > MOST:
            return self.tr("{n} found, the first {shown} shown.").format(n=count, shown=MOST)
        return self.tr("{n} found.").format(n=count) if count else self.tr("Nothing found.")

    def _listed(self, window: FindContext, vault: Vault) -> list[Find]:
        """Every assessment and watch record of the list."""
        return [
            Find(
                self.tr("watch record") if row.watch else self.tr("assessment"),
                row.reference or (row.prompts if row.watch else "") or row.id,
                row.worker,
                partial(window.open_case, row.id),
                row.id,
            )
            for row in vault.all_records()
        ]

    def _fill(self, window: FindContext) -> None:
        """Fill the index with all commands, pages, questions, prompts and records of now."""
        act = self.tr("to do")
        window.refresh_actions()
        walk, saver = window.walk, window.saver
        acts = [*self._menu(window, act, whole=walk is not None)]
        if walk is None or saver is None:
            listed = self._listed(window, window.vault) if window.vault else []
            acts += self._pressing(window, act, acts)
            self._index.fill([*acts, *listed], None, None, lambda _table, _record: None)
            return
        seen = walk.index.seen(saver.case)
        walked = list(self._walked(walk, saver.case, seen))
        # places before acts: whoever looks for a page seldom means to do something for good
        others = [
            *self._pages(walk),
            *walked,
            *self._lists(walk, saver.case),
            *self._copying(window, saver.case, act),
            *self._fields(walk, saver.case, seen),
            *self._adding_first(walk, saver.case, act),
            *acts,
            *self._pasting(walk, saver.case, act),
            self._signing(walk, saver.case, act),
            self._restricting(walk, act),
            *self._below_records(walk, act),
        ]
        others += self._pressing(window, act, others)
        by_name = {find.section: find for find in walked if find.section}
        self._recent = [by_name[name] for name in walk.visited if name in by_name]
        hidden = restricted_entries(saver.case, (*SINGLE, *RECORDS))
        others += [
            Find(
                self.tr("prompt"),
                state.prompt.told,
                state.prompt.theme,
                partial(walk.come_to, state.prompt.section),
            )
            for state in walk.book.open
            if hidden.isdisjoint((*state.prompt.places, *state.prompt.facts))
            and all(_is_shown(seen, *place) for place in state.prompt.places)
        ]
        self._index.fill(others, seen, walk.form, walk.go_to)

    def _menu(self, window: FindContext, act: str, *, whole: bool) -> Iterator[Find]:
        """What the menu offers; the whole of it says too what it has nothing to do for now."""
        for name, command in window.commands.items():
            if name != "find" and (whole or command.isEnabled()):
                said = command.property(LEADS) or command.shortcut().toString()
                yield Find(
                    act,
                    command.property(WHOLE) or command.text().replace("&", ""),
                    said if command.isEnabled() else self.tr("There is nothing for it to do now."),
                    command.trigger,
                    also=command.property(ALSO) or "",
                    takes=bool(command.property(TAKES)),
                )

    def _pressing(self, window: FindContext, act: str, known: Iterable[Find]) -> Iterator[Find]:
        """The buttons that show and do what nothing else here does.

        One of a page is gone to, and is pressed there by whoever sees what it is about.
        """
        done = {part.strip("…") for one in known for part in one.name.split(" · ")}
        page = window.walk.page if window.walk else None
        for one in window.widget.findChildren(QPushButton):
            words = one.text().replace("&", "").strip("←… ")
            name = one.accessibleName().strip("←… ") or words
            here = one.window() is window.widget and one.isVisible() and one.isEnabled()
            if not here or one.isCheckable() or not name or not done.isdisjoint({words, name}):
                continue
            done.add(name)
            within = page is not None and page.isAncestorOf(one)
            go = partial(_come_to, one) if within else one.click
            takes = bool(one.property(TAKES))
            yield Find(act, name, "", go, also="" if takes else words, takes=takes)

    def _pages(self, walk: SearchablePage) -> Iterator[Find]:
        """The pages that are no section, and each picture."""
        for name, title, also in walk.own_pages:
            yield Find(self.tr("page"), title, "", partial(walk.come_to, name), also=also)
        for kind in picture_kinds():
            show = partial(walk.show_picture, kind.name)
            yield Find(self.tr("picture"), kind.title, "", show, also=kind.also)

    def _below_records(self, walk: SearchablePage, act: str) -> Iterator[Find]:
        """What is done with one record, below its fields: it leads to the list."""
        for one in record_acts():
            for table in one.tables:
                if walk.form.form.holds(table):
                    said = self.tr("Open the {record}. It stands below.")
                    said = said.format(record=kind_name(record_type(table)))
                    yield Find(act, one.text, said, partial(walk.go_to, table, ""), also=one.also)

    def _walked(self, walk: SearchablePage, case: Case, seen: Seen) -> Iterator[Find]:
        """Every section of the walk and every question in it."""
        for section in sections_shown(walk.form.form, case, walk.book.today):
            yield Find(
                self.tr("section"),
                f"{walk.form.form.number_of(section)}  "
                f"{section_called(section, case, walk.book.today)}",
                "",
                partial(walk.come_to, section.id),
                section=section.id,
            )
            for question in section.questions:
                if not question.off:
                    asked = slots_of(section, question, case, on=walk.book.today)
                    yield from self._asked(walk, section, question, asked, seen)

    def _asked(
        self,
        walk: SearchablePage,
        section: Section,
        question: Question,
        asked: list[Slot],
        seen: Seen,
    ) -> Iterator[Find]:
        """A question, for each of whom it is asked; where it leads to nobody, its section."""
        kind, shown = self.tr("question"), False
        for about, more in ((slot.about, slot.several) for slot in asked):
            person = seen.people.get(about.id) if about else None
            if about is None or person is not None:
                slot, shown = Slot(question, person, more), True
                go = partial(walk.go_to, "answers", slot.id)
                yield Find(kind, slot.title, slot.ask, go, also=question.short)
        if not shown:
            ask = question.ask.replace("{name}", self.tr("this person"))
            kind = kind if asked else self.tr("question not asked yet")
            yield Find(kind, question.short, ask, partial(walk.come_to, section.id))

    def _fields(self, walk: SearchablePage, case: Case, seen: Seen) -> Iterator[Find]:
        """Every fact that a form of the walk asks for, by its title; its value is not said.

        Below it stands which record it leads to, where there are rows of them.
        """
        done: set[str] = set()
        for section in sections_shown(walk.form.form, case, walk.book.today):
            called = section_called(section, case, walk.book.today)
            for held in section.holds:
                table = held.records
                if table in done:
                    continue
                done.add(table)
                kind = record_type(table)
                for name in facts(kind):
                    rows = () if table in SINGLE else case.table(table)
                    asks = next((one.id for one in rows if one.applies(name)), "")
                    single = case.record(table, table) if table in SINGLE else None
                    asked = asks or (single and is_asked(case, single, name, walk.book.today))
                    # Of rows that stand on one page, what is open there says which is meant.
                    row = table if table in SINGLE else asks if held.of else ""
                    title, where = field_title(kind, name), f"{kind_name(kind)} · {called}"
                    leads = "" if table in SINGLE else _shown_row(walk, seen, table, name)
                    go, whose = partial(walk.go_to, table, row, name), ""
                    if leads:
                        go = partial(walk.go_to_field, table, leads, name)
                        whose = _row_title(seen, table, leads)
                    number, many = self.tr("Number of"), self.tr("How many")
                    yield Find(
                        self.tr("field") if asked else self.tr("field not asked yet"),
                        title,
                        " · ".join(filter(None, (whose, where))),
                        go,
                        searched=where,
                        also=title.replace(number, many, 1) if title.startswith(number) else "",
                        offers=choices_offered(kind, name),
                    )

    def _lists(self, walk: SearchablePage, case: Case) -> Iterator[Find]:
        """The tables of the walk, by their titles."""
        for held, called in _tables(walk, case):
            go = partial(walk.go_to, held.records, "")
            searched = f"{called}\n{held.help}"
            title = table_called(held, case)
            yield Find(self.tr("list"), title, called, go, searched=searched, also=held.also)

    def _adding_first(self, walk: SearchablePage, case: Case, act: str) -> Iterator[Find]:
        """What adds something: the first steps while any of them is open, then a person."""
        begun = not open_steps(case, FIRST)
        for way in (self._adding, self._beginning) if begun else (self._beginning, self._adding):
            yield from way(walk, case, act)

    def _adding(self, walk: SearchablePage, case: Case, act: str) -> Iterator[Find]:
        """What adds a record to each table of the walk, in the words of its own button."""
        tables = sorted(_tables(walk, case), key=lambda one: one[0].records != "people")
        for held, called in tables:
            words = add_words(record_type(held.records))
            by_title = QCoreApplication.translate("RecordCard", "Add {record}")
            called_so = [held.title, *(choice(role) for role in Role if held.records == "people")]
            also = ",".join((held.also, *(by_title.format(record=one) for one in called_so)))
            yield Find(act, words, called, partial(walk.add_to, held.records), also=also)

    def _beginning(self, walk: SearchablePage, case: Case, act: str) -> Iterator[Find]:
        """The first steps that are still open, in the words of their own buttons."""
        for step in open_steps(case, STEPS):
            if step.field and step.name != add_words(record_type(step.table)):
                called = kind_name(record_type(step.table))
                yield Find(act, step.name, called, partial(walk.take_step, step.id))

    def _pasting(self, walk: SearchablePage, case: Case, act: str) -> Iterator[Find]:
        """What takes rows that were copied into each table that takes them."""
        paste = self.tr("Paste rows…")
        for held, called in _tables(walk, case):
            words = f"{paste} · {held.title}"
            yield Find(act, words, called, partial(walk.paste_to, held.records))

    def _copying(self, window: FindContext, case: Case, act: str) -> Iterator[Find]:
        """What makes each kind of copy."""
        # Late: whoever opens the search has loaded them; the window that it opens from has not.
        from prebirth.copies.spec import specs
        from prebirth.ui.copies import kinds

        command = window.commands["report"]
        for spec in specs():
            if kinds.offered(spec, case):
                words = f"{command.text().replace('&', '')} · {kinds.name(spec)}"
                make = partial(_copy, command, spec.kind)
                yield Find(act, words, "", make, also=kinds.also(spec))

    def _signing(self, walk: SearchablePage, case: Case, act: str) -> Find:
        """What leads to where one signs, for whoever looks for the act and not for its section."""
        section = walk.form.form.section_of("signoffs")
        called = section_called(section, case, walk.book.today)
        words = self.tr("Sign this version")
        place = self.tr("Signature")
        return Find(act, words, f"{place} · {called}", walk.sign_here)

    def _restricting(self, walk: SearchablePage, act: str) -> Find:
        """What is done at a record alone, for whoever looks for it here."""
        return Find(
            act,
            self.tr("Restrict…"),
            self.tr("Open the record or the answer. “Restrict…” stands below it."),
            walk.restrict_here,
        )


def _copy(command: QAction, kind: str) -> None:
    """Make a copy of one kind: `DialogOpener.copy` reads which."""
    command.setData(kind)
    command.trigger()


def _come_to(one: QPushButton) -> None:
    """Put the keyboard on a button, in sight."""
    one.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTimer.singleShot(0, one, partial(reveal, one))


def _shown_row(walk: SearchablePage, seen: Seen, table: str, field: str) -> str:
    """The record to which a field of rows leads, of those that everybody may see; else nothing."""
    likely = walk.record_for(table, field)
    rows = [one.id for one in seen.table(table) if one.applies(field)]
    return likely if likely in rows else next(iter(rows), "")


def _row_title(seen: Seen, table: str, record_id: str) -> str:
    """What a record is called in the line of one of its fields, and whose it is."""
    record = seen.record(table, record_id)
    return shorten(with_whose(seen, record, record_title(seen, record)), TITLE, placeholder="…")


def _tables(walk: SearchablePage, case: Case) -> Iterator[tuple[Holds, str]]:
    """Each table of the walk that has a card of rows, with what its first section is called."""
    done: set[str] = set()
    for section in sections_shown(walk.form.form, case, walk.book.today):
        for held in section.holds:
            if held.records not in {*SINGLE, "signoffs", *done}:
                done.add(held.records)
                yield held, section_called(section, case, walk.book.today)


def _is_shown(seen: Seen, table: str, key: str) -> bool:
    """Whether everybody may see what a prompt is about."""
    if table == "answers":  # of one that nobody has answered there is no record
        about = key.partition("@")[2]
        return not about or about in seen.people
    return seen.record(table, key) is not None


def find(window: FindContext) -> None:
    """Open the search dialog, and go to what was chosen once it has closed."""
    ahead = TypedAhead()
    dialog = FindDialog(window)
    ahead.give_to(dialog, dialog.line)
    dialog.exec()
    ahead.hand_on_soon(window.widget)
    if dialog.chosen:
        if dialog.chosen.case and window.vault:
            note_found(window.vault, dialog.chosen.case)
        dialog.chosen.go()
    ahead.wait()
    if isValid(dialog):  # what opened may have closed the window, and all of it
        ahead.let_go(dialog)
