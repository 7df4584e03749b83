"""The page of a watch record: its lines, what was done since, and the three answers to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from prebirth.acts.registry import RefusedError
from prebirth.acts.watching import put_into
from prebirth.case.watched import is_watch, waiting
from prebirth.case.watching import WatchRecord
from prebirth.case.who_is_who import in_doubt
from prebirth.form.model import Walk
from prebirth.rules.date_checks import DateWarning, check_table
from prebirth.ui.base import theme
from prebirth.ui.base.cut_text import cut_to_room
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, clear, frame, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure, warn
from prebirth.ui.base.today import today
from prebirth.ui.base.words import field_title
from prebirth.ui.copies import plain_files
from prebirth.ui.records.history_dialog import HistoryDialog
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.sharing.hand_over_dialog import HandOverDialog
from prebirth.ui.shell.head import next_words
from prebirth.ui.shell.opening import open_session
from prebirth.ui.shell.saved_words import SavedWords
from prebirth.ui.shell.watch_alike import AlikeRecord, FamilyLook
from prebirth.ui.shell.watch_answers import (
    BecomeDialog,
    CloseWatchDialog,
    LookAgainDialog,
    PutIntoDialog,
    becomes_words,
)
from prebirth.ui.walk.read_only import ReadOnly
from prebirth.vault.errors import VaultError
from prebirth.vault.team_state import shared_state
from prebirth.wording.counting import Number
from prebirth.wording.facts import words

if TYPE_CHECKING:
    from prebirth.session import Applied
    from prebirth.ui.shell.shell_context import ShellContext

TABLE = "watches"


class WatchDialog(Dialog):
    """Shows one watch record, saved as it is typed."""

    def __init__(self, window: ShellContext, saver: Saver, walk: Walk) -> None:
        super().__init__(window.widget, self.tr("Watch record"), (760, 560))
        self._window, self._saver, self._walk = window, saver, walk
        self.then: Callable[[], object] | None = None
        """What is to be done once it has closed, such as opening the assessment."""
        self._forms: dict[str, RecordForm] = {}
        self.said = label("", "doubt")
        self.alike = QWidget()
        self._alike = QVBoxLayout(self.alike)
        self._alike.setContentsMargins(0, 0, 0, 0)
        self._parts = QVBoxLayout()
        self.more = button(self.tr("More…"), "", self._show_more)
        self.again = button(self.tr("Look again…"), "", self.look_again)
        self.end = button(self.tr("Close it…"), "", self.close_watch)
        self.become = button(self.tr("Becomes an assessment…"), "main", self.become_assessment)
        self._lay_out()
        self._lay_out_records()
        session = saver.session
        session.subscribe(self._applied)
        saver.failed.connect(lambda why: self.tell(self.said, why))
        saver.saved.connect(self.said.hide)
        if session.read_only:
            ReadOnly(self)
        if first := next(iter(self._forms.values()), None):
            first.first().setFocus()
        self._look = FamilyLook(self, session.vault, lambda: saver.case, self._show_alike)

    def settle(self) -> None:
        """Commit what is being typed."""
        for form in self._forms.values():
            form.settle()
        self._saver.retry()

    def reload(self) -> None:
        """Show what came from colleagues; where it was deleted, close."""
        try:
            self._saver.session.reload()
        except VaultError:
            self.done(0)
            return
        if not is_watch(self._saver.case):  # a colleague made it the assessment
            self.done(0)

    def look_again(self) -> None:
        """Say what was found, and set a new day."""
        self.settle()
        LookAgainDialog(self, self._saver.session).exec()

    def close_watch(self) -> None:
        """Close it with a reason."""
        self.settle()
        CloseWatchDialog(self, self._saver.session).exec()

    def become_assessment(self) -> None:
        """Make it the assessment, and open that."""
        self.settle()
        session = self._saver.session
        readers = shared_state(session.vault, session.case.id).readers
        if BecomeDialog(self, session, readers).exec():
            self._leave_for(partial(self._window.main.open_case, session.case.id))

    def put_into(self, found: AlikeRecord) -> None:
        """Put it into another record that tells of the same family, once somebody is sure."""
        self.settle()
        session, main = self._saver.session, self._window.main
        for window in main.windows_with(found.id):
            if window.walk and window.saver:
                window.walk.settle()
        known = [window.saver for window in main.windows_with(found.id) if window.saver]
        try:
            other = (known[0] if known else open_session(session.vault, found.id)[0]).session
        except (VaultError, ValueError) as error:
            warn(self, self.tr("Not put together"), str(error))
            return
        if self._window.refused(other.read_only):
            return
        if not found.watch and in_doubt(other.case, waiting(session.case)):
            if PutIntoDialog(self, session, other, found.words).exec():
                self._leave_for(partial(main.open_case, found.id))
            return
        into = (
            self.tr("Both contacts are then watched in one record, each with its own lines.")
            if found.watch
            else becomes_words(other.case, waiting(session.case))
        )
        text = self.tr("{why}\n\n{into}\n\nAre they of one family?").format(
            why=found.words, into=into
        )
        if not sure(self, self.tr("Put this into it?"), text):
            return
        try:
            put_into(session, other, today=today())
        except (RefusedError, VaultError) as error:
            warn(self, self.tr("Not put together"), str(error))
            return
        self._leave_for(partial(main.open_case, found.id))

    def reject(self) -> None:
        """Close it, with all that was typed saved; ask where something could not be."""
        self.settle()
        if self._saver.unsaved and not sure(
            self,
            self.tr("Not all is saved"),
            self.tr(
                "Something is not saved yet. If you leave now you lose it. Everything before it "
                "is safe. Leave anyway?"
            ),
        ):
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside, as when it locks."""
        self.settle()
        self.done(0)
        event.accept()

    def done(self, result: int) -> None:
        """Go, and listen to the record no more."""
        self._saver.session.unsubscribe(self._applied)
        super().done(result)

    def _leave_for(self, then: Callable[[], object]) -> None:
        self.then = then
        self.done(1)

    def _applied(self, applied: Applied) -> None:
        if {change.table for change in applied.changes} & {TABLE}:
            self._show_records()
            self._show_alike()

    def _lay_out(self) -> None:
        self.head(
            self.tr("Watch record"),
            self.tr(
                "An early contact that is not an assessment yet. It reminds you on its day, "
                "until somebody looks again, closes it, or makes it an assessment."
            ),
        )
        self.said.hide()
        self.body.addWidget(self.said)
        self.body.addWidget(self.alike)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
        self.buttons(
            self.more,
            None,
            button(self.tr("Done"), "", self.reject),
            self.end,
            self.again,
            self.become,
        )

    def _lay_out_records(self) -> None:
        clear(self._parts)
        self._forms = {}
        case = self._saver.case
        for watch in case.watches:
            form = RecordForm(TABLE, watch, self._saver, self._warnings())
            form.history_asked.connect(self._show_history)
            self._forms[watch.id] = form
            if len(case.watches) > 1:
                card, inside = frame("card")
                inside.addWidget(form)
                self._parts.addWidget(card)
            else:
                self._parts.addWidget(form)
        self.since = label("", "quiet")
        self._parts.addWidget(self.since)
        self._show_state()

    def _show_records(self) -> None:
        """Show what changed; where a contact came or went, all of it anew."""
        if [*self._forms] != [watch.id for watch in self._saver.case.watches]:
            self._lay_out_records()
            return
        for watch in self._saver.case.watches:
            self._forms[watch.id].show_record(watch, self._warnings())
        self._show_state()

    def _warnings(self) -> list[DateWarning]:
        return [*check_table(TABLE, self._saver.case, today(), self._walk.times)]

    def _show_state(self) -> None:
        """Say what was done since, and offer what there is to do."""
        case = self._saver.case
        lines = [words(case, looked, None) for watch in case.watches for looked in watch.looked]
        title = field_title(WatchRecord, "looked")
        self.since.setText("\n".join([f"{title}:", *lines]) if lines else "")
        self.since.setVisible(bool(lines))
        writes = not self._saver.session.read_only
        asks = bool(waiting(case))
        self.again.setText(self.tr("Look again…") if asks else self.tr("Watch again…"))
        self.again.setAccessibleName(self.again.text())
        self.again.setEnabled(writes)
        self.end.setEnabled(writes and asks)
        self.become.setEnabled(writes and asks)

    def _show_alike(self) -> None:
        """Offer what may be of the same family; nothing is joined by itself."""
        clear(self._alike)
        found = self._look.found if waiting(self._saver.case) else []
        for one in found:
            card, inside = frame("prompt", margins=(theme.M, theme.S, theme.M, theme.S))
            inside.addWidget(label(one.words))
            acts: list[QWidget | None] = [
                button(
                    self.tr("Open it"),
                    "link",
                    partial(self._open_other, one.id),
                )
            ]
            if not one.closed and not self._saver.session.read_only:
                acts.insert(
                    0, button(self.tr("Put this into it…"), "link", partial(self.put_into, one))
                )
            inside.addLayout(row(*acts, None, spacing=theme.L))
            self._alike.addWidget(card)
        if self._look.unread:
            text = self.tr("{n:record|records} could not be read, so we did not compare them.")
            self._alike.addWidget(label(text.format(n=Number(self._look.unread)), "doubt"))
        self.alike.setVisible(bool(found or self._look.unread))

    def _open_other(self, case_id: str) -> None:
        self.settle()
        if not self._saver.unsaved:
            self._leave_for(partial(self._window.main.open_case, case_id))

    def _show_history(self, table: str, record: str, field: str) -> None:
        self.settle()
        values = self._saver.session.history.of_field(table, record, field)
        HistoryDialog(
            self, field_title(WatchRecord, field), values, self._saver.case, (table, field)
        ).exec()

    def _show_more(self) -> None:
        """What is done with it less often: undo, share, hand over, export, delete."""
        self.settle()
        menu, saver = QMenu(self), self._saver
        undo, redo = (
            cut_to_room(what, self.fontMetrics(), self.width())
            for what in next_words(saver.session, self._walk.form)
        )
        writes = not saver.session.read_only
        scheduler = self._window.main.sync_scheduler
        for text, act, on in (
            (
                self.tr("Undo: {what}").format(what=undo) if undo else self.tr("Undo"),
                lambda: saver.once(lambda session: session.undo()),
                writes and bool(undo),
            ),
            (
                self.tr("Redo: {what}").format(what=redo) if redo else self.tr("Redo"),
                lambda: saver.once(lambda session: session.redo()),
                writes and bool(redo),
            ),
            (
                self.tr("Share with the team…"),
                self._share,
                writes and scheduler is not None and scheduler.sync is not None,
            ),
            (
                self.tr("Hand over to a colleague…"),
                lambda: HandOverDialog(self, saver, self._walk).exec(),
                writes,
            ),
            (self.tr("Export as JSON…"), lambda: plain_files.export(self, saver), True),
            (self.tr("Delete for ever…"), self._delete, writes),
        ):
            action = menu.addAction(text)
            action.setEnabled(on)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.exec(self.more.mapToGlobal(self.more.rect().topLeft()))

    def _share(self) -> None:
        scheduler = self._window.main.sync_scheduler
        if scheduler is None or scheduler.sync is None:
            return
        # Late: a vault that belongs to no team loads nothing that a team needs.
        from prebirth.ui.team.share_dialog import ShareDialog

        if ShareDialog(self, scheduler.sync, self._saver.session).exec():
            scheduler.watch()
            scheduler.go()

    def _delete(self) -> None:
        from prebirth.ui.shell.delete_case import delete

        main, vault = self._window.main, self._saver.session.vault
        self._leave_for(partial(delete, main, vault, self._saver.case.id))


def show_watch(window: ShellContext, saver: Saver, walk: Walk) -> WatchDialog:
    """The page of a watch record, ready to show: what is saved in it is said below the window."""
    dialog = WatchDialog(window, saver, walk)
    SavedWords(dialog, window.foot, saver, walk.form)
    if (scheduler := window.main.sync_scheduler) is not None:
        saver.session.subscribe(scheduler.watch)
    return dialog
