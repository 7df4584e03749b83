"""A window on one assessment: a head line, the pages, and a foot line."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from prebirth.ui.base.family_names import name_for_title
from prebirth.ui.base.say import sure, warn
from prebirth.ui.base.scripts import Scripts
from prebirth.ui.base.tab_order import InOrder
from prebirth.ui.base.today import today
from prebirth.ui.shell.actions import actions_of, refresh
from prebirth.ui.shell.foot_line import FootLine
from prebirth.ui.shell.head_bar import HeadBar
from prebirth.vault.errors import VaultError
from prebirth.vault.team_state import in_team, mark_seen

if TYPE_CHECKING:
    from prebirth.case.change import Change
    from prebirth.form.model import Walk
    from prebirth.session import Applied
    from prebirth.ui.base.prompt_book import PromptBook
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.backup_scheduler import BackupScheduler
    from prebirth.ui.shell.caseload_page import CaseloadPage
    from prebirth.ui.shell.opener import DialogOpener
    from prebirth.ui.shell.shell_context import ShellContext
    from prebirth.ui.shell.watch_dialog import WatchDialog
    from prebirth.ui.spelling.speller import Speller
    from prebirth.ui.team.sync_scheduler import SyncScheduler
    from prebirth.ui.walk.kept_place import KeptPlace
    from prebirth.ui.walk.walk_page import WalkPage
    from prebirth.vault.vault import Vault

SOON = 120
"""Milliseconds after which, with the window painted, the menu comes."""
PAUSE = 300
"""Milliseconds without an answer after which the head line asks whether it may still say all."""


class AssessmentWindow(InOrder, QMainWindow):
    """Shows one assessment, and saves everything before it is left."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.vault: Vault | None = None
        self.saver: Saver | None = None
        self.walk: WalkPage | None = None
        self.caseload: CaseloadPage | None = None
        self.speller: Speller | None = None
        self.watch_page: WatchDialog | None = None
        """The page of the watch record that is open over this window."""
        self.sync_scheduler: SyncScheduler | None = None
        """What sends and fetches, where the vault belongs to a team."""
        self._taken_down: tuple[Walk, PromptBook, KeptPlace, tuple[str, str]] | None = None
        self.setWindowTitle("Prebirth")
        self.resize(1366, 768)
        self.head, self.foot = HeadBar(), FootLine()
        self.stack = QStackedWidget()
        self.head.back_asked.connect(self.close_case)
        self.head.asked.connect(lambda name: self.commands[name].trigger())
        self._lay_out()
        QTimer.singleShot(SOON, self, self.refresh_actions)
        self.head_later = QTimer(self, singleShot=True, interval=PAUSE)
        self.head_later.timeout.connect(self._show_head)
        self.refresh_head()

    @property
    @abstractmethod
    def main(self) -> ShellContext:
        """The window with the caseload."""

    @property
    @abstractmethod
    def backup_scheduler(self) -> BackupScheduler:
        """What makes the backups."""

    @abstractmethod
    def close_case(self) -> None:
        """Close the open assessment; it stays open where something could not be saved."""

    @abstractmethod
    def quit(self) -> None:
        """Close every window; what is typed and not saved is said first."""

    @abstractmethod
    def come_to(self, case_id: str, part: str) -> None:
        """Open an assessment where a table or a role stands, with the one that is open closed."""

    @abstractmethod
    def windows_with(self, case_id: str) -> Iterator[ShellContext]:
        """Every window in which an assessment is open."""

    @abstractmethod
    def close_everywhere(self, case_id: str) -> bool:
        """Close an assessment in every window, with all in it saved; whether it is closed."""

    @abstractmethod
    def lay_out_all(self) -> None:
        """Lay out every window again: for another size of text, other colours, another form."""

    @abstractmethod
    def take_down_all(self) -> None:
        """Take down the pages of every window, to be laid out again."""

    @abstractmethod
    def meet(self) -> None:
        """Begin to send and to fetch, where the vault belongs to a team."""

    @abstractmethod
    def part(self) -> None:
        """Send and fetch nothing more."""

    @abstractmethod
    def lock(self) -> None:
        """Save, close the vault and ask for the pass-phrase again."""

    @property
    def widget(self) -> QWidget:
        """The window itself, as the parent of a dialog."""
        return self

    @property
    def copy_button(self) -> QWidget:
        """The button that makes a copy."""
        return self.head.copy

    @cached_property
    def commands(self) -> dict[str, QAction]:
        """The actions by name."""
        made = actions_of(self, self._opener)
        self.head.offer(made)
        return made

    @cached_property
    def scripts(self) -> Scripts:
        """Watches for names in scripts the computer may have no font for."""
        return Scripts(self)

    def open_case(self, case_id: str) -> None:
        """Open one assessment; of a watch record its small page shows, over what is open here."""
        # Late: with pydantic and all pages of the walk it takes ten times as long to load as
        # everything that shows before it. The caseload gets it ready while somebody reads.
        from prebirth.case.watched import is_watch
        from prebirth.ui.shell import opening
        from prebirth.ui.shell.saved_words import SavedWords

        if self.vault is None:
            return
        try:
            saver, walk = opening.open_session(self.vault, case_id)
        except (VaultError, ValueError) as error:
            self._warn(self.tr("This assessment did not open"), str(error))
            return
        if is_watch(saver.case):
            self._watch(saver, walk)
            return
        self.saver = saver
        made, self.speller, recovered = opening.open_pages(self.stack, self.vault, self.saver, walk)
        self.walk = self._listening_to(made, saver)
        session = self.saver.session
        QTimer.singleShot(
            SOON,
            self.walk,
            lambda case=self.saver.case: self.scripts.see(
                case.model_dump_json(exclude_defaults=True)
            ),
        )
        if in_team(self.vault):
            mark_seen(self.vault, case_id)
            if self.sync_scheduler is not None:
                session.subscribe(self.sync_scheduler.watch)
                self.sync_scheduler.tell()
        session.subscribe(self._watched_again)
        session.subscribe(
            lambda applied: self.scripts.see(
                "".join(str(change.after) for change in applied.changes)
            )
        )
        self._show(self.walk)
        for words in self.walk.findChildren(SavedWords):
            words.say_opened(recovered=bool(recovered))
        if session.clock_is_behind:
            self._warn(
                self.tr("The clock of this computer"),
                self.tr(
                    "The newest entry of this assessment was made later than this computer's clock "
                    "says it is now. Key dates are counted from the clock: set it right, then open "
                    "the assessment again. Nothing is lost; entries keep their order."
                ),
            )
        self.refresh_head()
        self.walk.tasks.setFocus()

    def _listening_to(self, walk: WalkPage, saver: Saver) -> WalkPage:
        """Do what the pages of an assessment ask for, and say what is saved of them."""
        # Late: see open_case.
        from prebirth.ui.shell.saved_words import SavedWords

        SavedWords(walk, self.foot, saver, walk.form.form)
        walk.changed.connect(self._changed)
        walk.turned.connect(self._say_where)
        walk.frozen_asked.connect(lambda version: self._opener().save_frozen(version))
        walk.copy_asked.connect(self.commands["report"].trigger)
        walk.tour_asked.connect(self.commands["tour"].trigger)
        return walk

    def _watched_again(self, applied: Applied) -> None:
        """Go back to the list where undo made a watch record again of what is open."""
        from prebirth.case.watched import is_watch

        if is_watch(applied.case):
            QTimer.singleShot(0, self, self.close_case)

    def _watch(self, saver: Saver, walk: Walk) -> None:
        """Show the page of a watch record, and do what it is left for."""
        # Late: few have such a record, and it brings dialogs that the caseload need not wait for.
        from prebirth.ui.shell.watch_dialog import show_watch

        self.watch_page = show_watch(self, saver, walk)
        self.watch_page.exec()
        dialog, self.watch_page = self.watch_page, None
        dialog.deleteLater()
        if self.vault is None:  # it was locked meanwhile
            return
        if in_team(self.vault):
            mark_seen(self.vault, saver.case.id)
        if self.caseload and self.saver is None:
            self.caseload.refresh()
        if dialog.then:
            dialog.then()

    def refused(self, why: str) -> bool:
        """Whether the vault can only be read, and say so."""
        if why:
            self._warn(
                self.tr("Only to be read"),
                self.tr("{why}. Nothing can be changed here until then.").format(
                    why=why[:1].upper() + why[1:]
                ),
            )
        return bool(why)

    def _changed(self, changes: Sequence[Change]) -> None:
        """Show above and below the pages what somebody changed; the slow line may wait a moment.

        What is in it is worked out from all of the case, since what one entry withholds is sought
        in every other, and takes longer than all else that an answer asks for.
        """
        # Late: see refresh_head.
        from prebirth.ui.shell.head import stands_after

        if self.saver and stands_after(changes, self.saver.case):
            self.head_later.start()
            self._show_undo()
        else:
            self.refresh_head()

    def refresh_head(self) -> None:
        """Show whose assessment this is, what the next date is, and what can be undone."""
        self._show_head()
        self._show_undo()

    def _show_head(self) -> None:
        """Show whose assessment this is, and what the next date is."""
        self.head_later.stop()
        case = self.saver.case if self.saver else None
        heading, texts = "Prebirth", ("", "")
        if case is not None:
            # Late: it brings pydantic, which the first paint need not wait for.
            from prebirth.ui.base.glance import at_a_glance
            from prebirth.ui.shell.head import pills, title

            shown = at_a_glance(case)
            heading, texts = title(shown), pills(shown, today())
        self.setWindowTitle(self._title())
        self.head.show_case(heading, texts, case=case is not None, vault=self.vault is not None)

    def _show_undo(self) -> None:
        """Show what can be undone, below the pages and in the menu."""
        self.foot.show_case(
            self._next_words()[0],
            kept=self.kept_words(),
            case=self.saver is not None and not self.saver.session.read_only,
        )
        if self.saver is not None:
            self.refresh_actions()

    def _title(self) -> str:
        """What the frame of the window says: the reference, the page, and a name if wanted."""
        covered = not self.head.isEnabled()
        if covered or self.saver is None or self.walk is None or self.vault is None:
            return "Prebirth"
        number = self.saver.case.assessment.reference or self.tr("No reference yet")
        name = name_for_title(self.vault, self.saver.case.id)
        return " · ".join(filter(None, (number, self.walk.title, name)))

    def _say_where(self) -> None:
        """Let the frame of the window say where one is."""
        self.setWindowTitle(self._title())

    def refresh_actions(self) -> None:
        """Let the menu say what can be undone, and offer what there is a case for."""
        refresh(
            self.commands,
            *self._next_words(),
            kept=self.kept_words(),
            case=self.saver is not None,
        )
        self.head.show_undo(self.commands["undo"])

    def kept_words(self) -> str:
        """The last thing done, where it stays and undo passes it by, in words."""
        if self.saver is None or self.walk is None:
            return ""
        # Late: see refresh_head.
        from prebirth.ui.shell.head import kept_words

        return kept_words(self.saver.session, self.walk.form.form)

    def _next_words(self) -> tuple[str, str]:
        """What undo would take back and redo bring back, in words."""
        if self.saver is None or self.walk is None:
            return "", ""
        # Late: see refresh_head.
        from prebirth.ui.shell.head import next_words

        return next_words(self.saver.session, self.walk.form.form)

    def take_down(self) -> None:
        """Delete the pages of the open assessment, which stays open, to lay them out again.

        What is there is styled anew with the colours and sizes, which takes as long as making it.
        """
        if self.walk is None:
            return
        # Late: see open_case.
        from prebirth.ui.walk.kept_place import control_with_keyboard

        walk, self.walk = self.walk, None
        control = control_with_keyboard(walk)
        self._taken_down = walk.form, walk.book, walk.place(), control
        walk.come_to_rest()
        if any(control):  # else it would go on to whatever comes next
            self.stack.setFocus()
        self.stack.removeWidget(walk)
        walk.deleteLater()
        QCoreApplication.sendPostedEvents(walk, QEvent.Type.DeferredDelete.value)

    def _put_up(self) -> None:
        """Lay out the pages that were taken down, and come back to where somebody was."""
        taken, self._taken_down = self._taken_down, None
        if taken is None or self.saver is None:
            return
        # Late: see open_case.
        from prebirth.ui.walk.walk_page import WalkPage

        form, book, place, control = taken
        page = (place.section, place.about)
        self.walk = walk = self._listening_to(
            WalkPage(self.stack, form, self.saver, book, page), self.saver
        )
        self._show(walk)
        self._say_where()
        QTimer.singleShot(0, walk, lambda: walk.come_back(place, control))

    def lay_out_again(self) -> None:
        """Lay out again what was measured for another size of text, or drawn in other colours."""
        self.head.redraw()
        if self._taken_down:
            self._put_up()
        elif self.walk and self.saver:
            case, name = self.saver.case.id, self.walk.name
            if self._leave():
                self.open_case(case)
                self.walk.open_section(name)

    def _opener(self) -> DialogOpener:
        """What opens the dialogs of the menu."""
        # Late: the dialogs together take 60 ms to load, and most days few of them are opened.
        from prebirth.ui.shell.opener import DialogOpener

        return DialogOpener(self)

    def _leave(self) -> bool:
        """Commit and close the open assessment; False where something is unsaved and it stays."""
        if self.walk is None or self.saver is None:
            return True
        self.walk.settle()
        self.saver.retry()
        if self.saver.unsaved:
            text = self.tr(
                "Something is not saved yet. If you leave now you lose it. Everything before it "
                "is safe. Leave anyway?"
            )
            if not sure(self, self.tr("Not all is saved"), text):
                return False
        try:
            self.walk.leave()
        except VaultError as error:
            self.foot.say_failed(str(error))
        self.walk, self.saver, self.speller = None, None, None
        return True

    def _warn(self, title: str, text: str) -> None:
        warn(self, title, text)

    def _show(self, page: QWidget) -> None:
        """Show a page in place of the one before, which takes itself apart where it can."""
        self.stack.addWidget(page)
        focus = QApplication.focusWidget()
        if focus is not None and self.stack.isAncestorOf(focus):
            self.setWindowTitle(self._title())
            self.setFocus()  # else the keyboard would pass through the head line
        self.stack.setCurrentWidget(page)
        while self.stack.count() > 1:
            if (old := self.stack.widget(0)) is not None:
                self.stack.removeWidget(old)
                getattr(old, "let_go", old.deleteLater)()

    def _lay_out(self) -> None:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.foot)
        self.setCentralWidget(middle)
