"""The window: a head line, one page, and a foot line that says what is saved."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from prebirth.ui.base.folders import keep_last_vault
from prebirth.ui.base.tab_order import InOrder
from prebirth.ui.shell.foot_line import FootLine
from prebirth.ui.shell.head_bar import HeadBar
from prebirth.ui.team.kept import in_team
from prebirth.vault.errors import VaultError

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from prebirth.ui.base.saver import Saver
    from prebirth.ui.base.scripts import Scripts
    from prebirth.ui.shell.backup_scheduler import BackupScheduler
    from prebirth.ui.shell.caseload_page import CaseloadPage
    from prebirth.ui.spelling.speller import Speller
    from prebirth.ui.team.sync_scheduler import SyncScheduler
    from prebirth.ui.walk.walk_page import WalkPage
    from prebirth.vault.vault import Vault

BEHIND = (
    "The newest entry of this assessment was made later than this computer's clock says it is now. Dates that fall are counted from the clock: "
    "set it right, then open the assessment again. Nothing is lost; entries keep their order."
)
SOON = 120
"""Milliseconds after which, with the window painted, the menu comes."""


class MainWindow(InOrder, QMainWindow):
    """Shows unlocking, the caseload or one assessment."""

    locked = Signal()
    """Everything is saved and the vault is closed; whoever hears it may put a fresh process in the window's place."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.vault: Vault | None = None
        self.saver: Saver | None = None
        self.walk: WalkPage | None = None
        self.caseload: CaseloadPage | None = None
        self.speller: Speller | None = None
        self.sync_scheduler: SyncScheduler | None = None
        """Who sends and fetches, where the vault belongs to a team."""
        self.bring: Path | None = None
        """A colleague's copy that was opened, until the vault is."""
        self.beside: list[MainWindow] = []
        """Other windows with an assessment of the same vault."""
        self.setWindowTitle("Prebirth")
        self.resize(1366, 768)
        self.head, self.foot = HeadBar(), FootLine()
        self.stack = QStackedWidget()
        self.head.back_asked.connect(self.close_case)
        self.head.asked.connect(lambda name: self.commands[name].trigger())
        self._lay_out()
        QTimer.singleShot(SOON, self, self.refresh_actions)
        self.refresh_head()

    @cached_property
    def commands(self) -> dict[str, QAction]:
        """The actions by name."""
        from prebirth.ui.shell.actions import actions_of

        made = actions_of(self)
        self.head.offer(made)
        return made

    @cached_property
    def keeper(self) -> BackupScheduler:
        """Who sees to the backups."""
        from prebirth.ui.shell.backup_scheduler import BackupScheduler

        keeper = BackupScheduler(self)
        keeper.failed.connect(
            lambda why: self.foot.show_notice(self.tr("No backup was made. {why}").format(why=why))
        )
        keeper.made.connect(self.foot.show_notice)
        return keeper

    @cached_property
    def scripts(self) -> Scripts:
        """Who watches for names in scripts the computer may have no font for."""
        from prebirth.ui.base.scripts import Scripts

        return Scripts(self)

    def start(self) -> None:
        """Show what there is to do first: unlock the vault, or make one."""
        from prebirth.vault.folder import is_vault

        self.show_unlock() if is_vault(self.folder) else self.show_first_run()

    def show_unlock(self) -> None:
        """Ask for the pass-phrase."""
        from prebirth.ui.unlock.unlock_page import UnlockPage

        page = UnlockPage(self.folder)
        page.unlocked.connect(self.show_caseload)
        page.other_chosen.connect(self.use_folder)
        self._show(page)

    def show_first_run(self) -> None:
        """Lead through making a vault."""
        from prebirth.ui.unlock.first_run_page import FirstRunPage

        page = FirstRunPage(self.folder)
        page.made.connect(self.show_caseload)
        page.existing_chosen.connect(self.use_folder)
        self._show(page)

    def use_folder(self, folder: Path) -> None:
        """Turn to another folder."""
        self.folder = folder
        self.start()

    def show_caseload(self, vault: Vault) -> None:
        """Show every assessment of a vault, and tell what there is to be told of it."""
        from prebirth.ui.shell.caseload_page import CaseloadPage

        fresh = self.vault is None
        self.vault, self.folder = vault, vault.folder
        self.caseload = CaseloadPage(vault)
        self.caseload.opened.connect(self.open_case)
        self.caseload.begun.connect(self.open_case)
        self.caseload.beside_asked.connect(self._open_beside)
        self.caseload.copy_chosen.connect(self._bring_in)
        self._show(self.caseload)
        self.scripts.see("".join(f"{one.reference}{one.worker}" for one in vault.cases()))
        self.refresh_head()
        if fresh:
            keep_last_vault(vault.folder)
            self.keeper.begin(vault)
            QTimer.singleShot(SOON, self, self.meet)
            self.foot.show_notice(
                self.tr("Only to be read: {why}").format(why=vault.read_only)
                if vault.read_only
                else ""
            )
        if vault.remarks:
            self._warn(self.tr("About this vault"), "\n\n".join(vault.remarks))
            vault.remarks.clear()
        if self.bring:
            path, self.bring = self.bring, None
            QTimer.singleShot(SOON, self, lambda: self._bring_in(path))

    def meet(self) -> None:
        """Begin to share, where the vault belongs to a team."""
        if (
            self.vault
            and not self.sync_scheduler
            and not self.vault.read_only
            and in_team(self.vault)
        ):
            from prebirth.ui.team.place import meet

            meet(self, self.vault)

    def part(self) -> None:
        """Share nothing more."""
        if self.sync_scheduler:
            self.sync_scheduler.end()
            self.sync_scheduler = None
            self.foot.show_team("", "")

    def open_case(self, case_id: str) -> None:
        """Open one assessment, or come to the window it is open in."""
        if self.vault is None or (self.beside and self._shown(case_id)):
            return
        from prebirth.ui.shell.opening import opened

        try:
            self.saver, walk = opened(self.vault, case_id)
        except (VaultError, ValueError) as error:
            self._warn(self.tr("This assessment did not open"), str(error))
            return
        from prebirth.ui.spelling.speller import Speller
        from prebirth.ui.walk.recover import recovered
        from prebirth.ui.walk.walk_page import WalkPage

        found = recovered(self.saver)
        self.speller = Speller(self.vault, self.saver.session)
        self.walk = WalkPage(walk, self.saver)
        self.walk.changed.connect(self.refresh_head)
        self.walk.frozen_asked.connect(self._frozen)
        self.walk.tour_asked.connect(self.commands["tour"].trigger)
        QTimer.singleShot(
            SOON,
            self.walk,
            lambda case=self.saver.case: self.scripts.see(
                case.model_dump_json(exclude_defaults=True)
            ),
        )
        if in_team(self.vault):
            from prebirth.ui.team.place import opened as shared

            shared(self.sync_scheduler, self.vault, self.saver)
        self.saver.session.subscribe(
            lambda applied: self.scripts.see(
                "".join(str(change.after) for change in applied.changes)
            )
        )
        self.saver.saved.connect(self.foot.say_saved)
        self.saver.failed.connect(self.foot.say_failed)
        self._show(self.walk)
        self.foot.say_opened(recovered=bool(found))
        if self.saver.session.behind:
            self._warn(self.tr("The clock of this computer"), self.tr(BEHIND))
        self.refresh_head()
        self.walk.tasks.setFocus()

    def close_case(self) -> None:
        """Go back to the caseload."""
        if self._leave() and self.vault:
            self.show_caseload(self.vault)

    def come_to(self, case_id: str, section: str) -> None:
        """Open an assessment at one of its sections, with the one that is open closed."""
        if not (self.saver and self.saver.case.id == case_id):
            if not self._leave():
                return
            self.open_case(case_id)
        if self.walk:
            self.walk.open_section(section)

    def lock(self) -> None:
        """Save, close the vault and ask for the pass-phrase again."""
        if (
            self.vault
            and all(window.close() for window in [*self.beside])
            and self._leave()
            and self.vault
        ):  # what is saved on the way out may lock first
            self.walk, self.saver, self.caseload = None, None, None
            vault, self.vault = self.vault, None
            self.foot.show_notice("")
            self.show_unlock()
            self.refresh_head()
            self.repaint()
            self.part()
            self.keeper.end(vault)
            self.locked.emit()

    def lock_by_itself(self) -> None:
        """Lock without a question: where something cannot be saved yet, nothing shows until it is."""
        from prebirth.ui.shell.privacy_cover import close_dialogs, cover

        close_dialogs()
        if self.vault is None:
            if self._shows_code():
                self.locked.emit()
            return
        if self.beside:
            from prebirth.ui.shell.secondary_window import covered

            if covered(self):
                return
        if self.walk and self.saver:
            self.walk.settle()
            self.saver.retry()
            if self.saver.unsaved:
                cover(self, self.stack, self.vault, self.saver)
                return
        self.lock()

    def _shows_code(self) -> bool:
        """Whether the first run shows a recovery code that nobody is there to read."""
        return bool(getattr(self.stack.currentWidget(), "code", lambda: "")())

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

    def refresh_head(self) -> None:
        """Show whose assessment this is, and what the next date is."""
        case = self.saver.case if self.saver else None
        heading, texts = "Prebirth", ("", "")
        if case is not None:
            from prebirth.ui.base.today import today
            from prebirth.ui.shell.head import pills, title

            heading, texts = title(case), pills(case, today())
        self.head.show_case(heading, texts, case=case is not None, vault=self.vault is not None)
        self.foot.show_case(
            self._next_words()[0],
            case=self.saver is not None and not self.saver.session.read_only,
        )
        if case is not None:
            self.refresh_actions()

    def refresh_actions(self) -> None:
        """Let the menu say what can be undone, and offer what there is a case for."""
        from prebirth.ui.shell.actions import refresh

        refresh(self.commands, *self._next_words(), case=self.saver is not None)
        self.head.show_undo(self.commands["undo"])

    def _next_words(self) -> tuple[str, str]:
        """What undo would take back and redo bring back, in words."""
        if self.saver is None or self.walk is None:
            return "", ""
        from prebirth.ui.shell.head import next_words

        return next_words(self.saver.session, self.walk.form.form)

    def resized_text(self) -> None:
        """Lay out every window again: for another size of text, other colours, another form."""
        for window in [self, *self.beside]:
            window.lay_out_again()

    def lay_out_again(self) -> None:
        """Lay out again what was measured for another size of text, or drawn in other colours."""
        self.head.redraw()
        if self.walk and self.saver:
            case, name = self.saver.case.id, self.walk.name
            if self._leave():
                self.open_case(case)
                self.walk.open_section(name)
        elif self.vault:
            self.show_caseload(self.vault)
        elif not self._shows_code():
            self.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit everything before going; ask where something could not be saved."""
        if not (all(window.close() for window in [*self.beside]) and self._leave()):
            event.ignore()
            return
        if self.vault:
            vault, self.vault = self.vault, None
            self.hide()
            self.part()
            self.keeper.end(vault)
        event.accept()

    def _leave(self) -> bool:
        """Commit and close the open assessment; False where something is unsaved and the worker stays."""
        if self.walk is None or self.saver is None:
            return True
        self.walk.settle()
        self.saver.retry()
        if self.saver.unsaved:
            from prebirth.ui.base.say import sure

            text = self.tr(
                "Something could not be saved yet. If you leave now it is lost; everything before it is safe. Leave all the same?"
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
        from prebirth.ui.base.say import warn

        warn(self, title, text)

    def _show(self, page: QWidget) -> None:
        self.stack.addWidget(page)
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

    def _open_beside(self, case_id: str) -> None:
        from prebirth.ui.shell.secondary_window import open_beside

        open_beside(self, case_id)

    def _bring_in(self, path: Path) -> None:
        from prebirth.ui.sharing.bring_in_dialog import bring_in_from

        bring_in_from(self, path)

    def _shown(self, case_id: str) -> bool:
        from prebirth.ui.shell.secondary_window import shown

        return shown(self, case_id)

    def _frozen(self, version: int) -> None:
        if self.saver and self.walk:
            from prebirth.ui.copies.frozen import save_frozen

            save_frozen(self, self.saver, self.walk.form, version)
