"""Find anything, or do anything, by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from prebirth.acts.looking import restricted_entries
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.marks import facts
from prebirth.form.model import Holds
from prebirth.form.status import section_called, sections_shown
from prebirth.privacy.gate import Seen
from prebirth.rules.first_steps import STEPS, open_steps
from prebirth.ui.base.announce import announce
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.window_context import LEADS, OpenPage, WindowContext
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.find.index import MOST, Find, Index, around
from prebirth.ui.records.record_card import add_words
from prebirth.vault.reads import note_found
from prebirth.vault.vault import Vault

FIND = Qt.ItemDataRole.UserRole
CONTROL = Qt.KeyboardModifier.ControlModifier
PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Shortcut}
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
                self.line.selectAll()  # Qt would cut off what stands after the cursor
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
            announce(self.line, item.text().replace("\n", ". "))

    def _search(self, text: str) -> None:
        """Show what is found; before anything is typed, where one was last."""
        if self._window is not None:
            window, self._window = self._window, None
            self._fill(window)
        self.list.clear()
        found = self._index.search(text) if text.strip() else self._recent
        for find in found[:MOST]:
            said = around(find.said, text) if text.strip() else ""
            item = QListWidgetItem(
                f"{find.kind[:1].upper()}{find.kind[1:]} · {find.name}"
                + (f"\n{said}" if said else "")
            )
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
        acts = [
            Find(
                act,
                command.text().replace("&", ""),
                command.property(LEADS) or command.shortcut().toString(),
                command.trigger,
            )
            for name, command in window.commands.items()
            if command.isEnabled() and name != "find"
        ]
        walk, saver = window.walk, window.saver
        if walk is None or saver is None:
            listed = self._listed(window, window.vault) if window.vault else []
            acts += self._pressing(window, act, {one.name for one in acts})
            self._index.fill([*acts, *listed], None, None, lambda _table, _record: None)
            return
        walked = list(self._walked(walk, saver.case))
        # places before acts: whoever looks for a page seldom means to do something for good
        others = [
            *walked,
            *self._lists(walk, saver.case),
            *self._fields(walk, saver.case),
            *acts,
            *self._adding(walk, saver.case, act),
            *self._beginning(walk, saver.case, act),
            *self._pasting(walk, saver.case, act),
            *self._copying(window, saver.case, act),
            self._signing(walk, saver.case, act),
            self._restricting(walk, act),
        ]
        by_name = {find.section: find for find in walked if find.section}
        self._recent = [by_name[name] for name in walk.visited if name in by_name]
        hidden = restricted_entries(saver.case, (*SINGLE, *RECORDS))
        seen = walk.index.seen(saver.case)
        others += [
            Find(
                self.tr("prompt"),
                state.prompt.told,
                state.prompt.theme,
                partial(walk.open_section, state.prompt.section),
            )
            for state in walk.book.open
            if hidden.isdisjoint((*state.prompt.places, *state.prompt.facts))
            and all(_is_shown(seen, *place) for place in state.prompt.places)
        ]
        self._index.fill(others, seen, walk.form, walk.go_to)

    def _pressing(self, window: FindContext, act: str, known: Collection[str]) -> Iterator[Find]:
        """What the buttons beside the list of assessments do, and no act of the menu does."""
        for one in window.widget.findChildren(QPushButton):
            words, here = one.text().replace("&", ""), one.window() is window.widget
            if here and one.isVisible() and one.isEnabled() and words not in {"", *known}:
                yield Find(act, words, "", one.click)

    def _walked(self, walk: SearchablePage, case: Case) -> Iterator[Find]:
        """Every section of the walk and every question in it."""
        for section in sections_shown(walk.form.form, case, walk.book.today):
            yield Find(
                self.tr("section"),
                f"{walk.form.form.number_of(section)}  "
                f"{section_called(section, case, walk.book.today)}",
                "",
                partial(walk.open_section, section.id),
                section=section.id,
            )
            for question in section.questions:
                if not question.off:
                    yield Find(
                        self.tr("question"),
                        question.short,
                        # Of whom it is asked is chosen on the page.
                        question.ask.replace("{name}", self.tr("each of them")),
                        partial(walk.go_to, "answers", question.id),
                    )

    def _fields(self, walk: SearchablePage, case: Case) -> Iterator[Find]:
        """Every fact that a form of the walk asks for, by its title; its value is not said."""
        done: set[str] = set()
        for section in sections_shown(walk.form.form, case, walk.book.today):
            called = section_called(section, case, walk.book.today)
            for table in (held.records for held in section.holds):
                if table in done:
                    continue
                done.add(table)
                kind = record_type(table)
                for name in facts(kind):
                    yield Find(
                        self.tr("field"),
                        field_title(kind, name),
                        f"{kind_name(kind)} · {called}",
                        partial(walk.go_to, table, table if table in SINGLE else "", name),
                    )

    def _lists(self, walk: SearchablePage, case: Case) -> Iterator[Find]:
        """The tables of the walk, by their titles."""
        for held, called in _tables(walk, case):
            go = partial(walk.go_to, held.records, "")
            yield Find(self.tr("list"), held.title, called, go)

    def _adding(self, walk: SearchablePage, case: Case, act: str) -> Iterator[Find]:
        """What adds a record to each table of the walk, in the words of its own button."""
        for held, called in _tables(walk, case):
            words = add_words(record_type(held.records))
            yield Find(act, words, called, partial(walk.add_to, held.records))

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
                yield Find(act, words, "", partial(_copy, command, spec.kind))

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


class _TypedAhead(QObject):
    """Keeps what is typed until the dialog has the keyboard; its line gets all of it, in order."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self._app, self._typed = app, list[QEvent]()
        self._dialog: FindDialog | None = None
        app.installEventFilter(self)

    def give_to(self, dialog: FindDialog) -> None:
        """Give what was typed to the line of a dialog, and what is typed until it takes keys."""
        self._dialog = dialog
        dialog.finished.connect(self.stop)
        QTimer.singleShot(0, self, self._give)

    def stop(self) -> None:
        """Take nothing more."""
        self._app.removeEventFilter(self)

    def hand_on(self, window: QWidget) -> None:
        """Give what was typed after Enter to whatever has the keyboard by then."""
        at = QApplication.activeModalWidget() or window
        if self._typed and (handle := at.window().windowHandle()):
            for event in self._typed:
                QCoreApplication.postEvent(handle, event)
        self._typed.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is typed and pressed from where it would go."""
        if self._dialog is None:
            if isinstance(event, QKeyEvent):
                self._keep(event)
                return True
            return event.type() in PRESSES or super().eventFilter(watched, event)
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return super().eventFilter(watched, event)
        if watched != self._dialog.windowHandle():
            # The window below gets what is typed before this one stands, and would lose it.
            self._keep(event)
            self._give()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._give()
            self.stop()
        return super().eventFilter(watched, event)

    def _keep(self, event: QKeyEvent) -> None:
        if event.type() == QEvent.Type.KeyPress:
            self._typed.append(event.clone())

    def _give(self) -> None:
        """Give the line what was typed, as far as it is still asked."""
        dialog = self._dialog
        while self._typed and dialog is not None and dialog.isVisible():
            QCoreApplication.sendEvent(dialog.line, self._typed.pop(0))


def find(window: FindContext) -> None:
    """Open the search dialog, and go to what was chosen once it has closed."""
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101  # there is a window
    ahead = _TypedAhead(app)
    dialog = FindDialog(window)
    QCoreApplication.processEvents()
    if window.vault is None:  # it was locked meanwhile
        ahead.stop()
        return
    ahead.give_to(dialog)
    dialog.exec()
    dialog.deleteLater()
    # A form that opens takes the keyboard in the next turn.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: ahead.hand_on(window.widget)))
    if dialog.chosen:
        if dialog.chosen.case and window.vault:
            note_found(window.vault, dialog.chosen.case)
        dialog.chosen.go()
