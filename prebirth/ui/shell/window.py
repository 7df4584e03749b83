"""The main window: unlocking, the caseload, and one assessment at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from prebirth.ui.base.folders import keep_last_vault
from prebirth.ui.shell.assessment_window import SOON, AssessmentWindow
from prebirth.ui.shell.backup_scheduler import BackupScheduler
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.secondary_window import SecondaryWindow
from prebirth.vault.folder import is_vault
from prebirth.vault.team_state import in_team
from prebirth.vault.vault import Vault

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from prebirth.ui.shell.shell_context import ShellContext

STEP = 40
"""How far beside the first another window opens."""


class MainWindow(AssessmentWindow):
    """Shows unlocking, the caseload or one assessment, and looks after the other windows."""

    locked = Signal(bool)
    """Everything is saved and the vault is closed: a fresh process may take the window's place.

    True where somebody asked for it, who may type the pass-phrase at once.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.bring: Path | None = None
        """A colleague's copy that was opened, until the vault is."""
        self.secondary: list[SecondaryWindow] = []
        """Other windows with an assessment of the same vault."""

    @property
    def main(self) -> ShellContext:
        """The window with the caseload: this one."""
        return self

    @cached_property
    def backup_scheduler(self) -> BackupScheduler:
        """What makes the backups."""
        scheduler = BackupScheduler(self)
        scheduler.failed.connect(
            lambda why: self.foot.show_notice(self.tr("No backup was made. {why}").format(why=why))
        )
        scheduler.made.connect(self.foot.show_notice)
        return scheduler

    def start(self) -> None:
        """Show what there is to do first: unlock the vault, or make one."""
        self.show_unlock() if is_vault(self.folder) else self.show_first_run()

    def show_unlock(self) -> None:
        """Ask for the pass-phrase."""
        # Late: what asks for a secret takes 90 ms to load, which the caseload need not wait for.
        from prebirth.ui.unlock.unlock_page import UnlockPage

        page = UnlockPage(self.folder)
        page.unlocked.connect(self.show_caseload)
        page.other_chosen.connect(self.use_folder)
        self._show(page)
        page.secret.setFocus()  # what is typed from now on is typed there

    def show_first_run(self) -> None:
        """Lead through making a vault."""
        # Late: it is shown once in the life of a vault.
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
        fresh = self.vault is None
        self.vault, self.folder = vault, vault.folder
        self.caseload = CaseloadPage(vault)
        self.caseload.opened.connect(self.open_case)
        self.caseload.begun.connect(self.open_case)
        self.caseload.beside_asked.connect(self.open_beside)
        self.caseload.copy_chosen.connect(self._bring_in)
        self._show(self.caseload)
        self.scripts.see("".join(f"{case.reference}{case.worker}" for case in vault.all_records()))
        self.refresh_head()
        if fresh:
            keep_last_vault(vault.folder)
            self.backup_scheduler.begin(vault)
            QTimer.singleShot(SOON, self, self.meet)
            QTimer.singleShot(SOON, self.caseload, self._offer_code)
            if not self.bring:
                QTimer.singleShot(0, self.caseload, self._come_back)
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

    def _offer_code(self) -> None:
        """Offer another recovery code, where nobody has said that they have the last one."""
        # Late: a start asks it once, and the dialog is seldom shown.
        from prebirth.vault.key_rotation import code_is_unkept

        if self.vault and not self.vault.read_only and code_is_unkept(self.vault):
            from prebirth.ui.unlock.keys_dialog import KeysDialog

            KeysDialog(self, self.vault, unkept=True).exec()

    def meet(self) -> None:
        """Begin to send and to fetch, where the vault belongs to a team."""
        vault = self.vault
        if vault is None or self.sync_scheduler or vault.read_only or not in_team(vault):
            return
        # Late: a vault that belongs to no team loads nothing that a team needs.
        from prebirth.ui.team.sync_scheduler import SyncScheduler

        scheduler = SyncScheduler(self, vault)
        scheduler.told.connect(lambda text: self._show_team(text, scheduler.away))
        scheduler.warned.connect(self.foot.show_notice)
        scheduler.came.connect(self._show_arrivals)
        for window in self._windows:
            window.sync_scheduler = scheduler
            if window.saver is not None:
                window.saver.session.subscribe(scheduler.watch)

    def part(self) -> None:
        """Send and fetch nothing more."""
        if self.sync_scheduler:
            self.sync_scheduler.end()
            self.sync_scheduler = None
            self.foot.show_team("", "")

    def open_case(self, case_id: str) -> None:
        """Open one assessment, or come to the window it is open in."""
        if not (self.secondary and self._raised(case_id)):
            super().open_case(case_id)

    def open_beside(self, case_id: str) -> None:
        """Open an assessment in its own window; where it is open already, come to it."""
        if self.vault is None or not case_id or self._raised(case_id):
            return
        window = SecondaryWindow(self)
        window.open_case(case_id)
        if window.saver is None:
            window.deleteLater()
            return
        window.closed.connect(self._forget)
        self.secondary.append(window)
        window.resize(self.size())
        window.move(self.pos().x() + STEP, self.pos().y() + STEP)
        window.show()

    def close_case(self) -> None:
        """Go back to the caseload, to the row of what was open."""
        left = self.saver.case.id if self.saver else ""
        if self._leave() and self.vault:
            self.show_caseload(self.vault)
            if self.caseload:
                self.caseload.choose(left)

    def close_everywhere(self, case_id: str) -> bool:
        """Close an assessment in every window, with all in it saved; whether it is closed."""
        for window in [*self.secondary]:
            if window.saver and window.saver.case.id == case_id and not window.close():
                return False
        if self.saver and self.saver.case.id == case_id:
            self.close_case()
        return not (self.saver and self.saver.case.id == case_id)

    def windows_with(self, case_id: str) -> Iterator[ShellContext]:
        """Every window in which an assessment is open."""
        for window in self._windows:
            if window.saver and window.saver.case.id == case_id:
                yield window

    def come_to(self, case_id: str, part: str) -> None:
        """Open an assessment where a table or a role stands, with the one that is open closed."""
        if not (self.saver and self.saver.case.id == case_id):
            if not self._leave():
                return
            self.open_case(case_id)
        if self.walk:
            self.walk.open_part(part)

    def _come_back(self) -> None:
        """Go to where one was when the vault was locked, if it was locked."""
        if self.vault is None or not self.vault.store.meta("locked at"):
            return
        # Late: it brings the fields of records, which a start that was no unlocking need not wait
        # for.
        from prebirth.ui.walk.kept_place import take_place

        place = take_place(self.vault)
        if place and self.saver is None and any(row.id == place.case for row in self.vault.cases()):
            self.open_case(place.case)
            if self.walk:
                self.walk.come_back(place)

    def _keep_place(self) -> None:
        """Keep where one is, to come back there once it is unlocked."""
        if self.vault and self.walk:
            # Late: see _come_back.
            from prebirth.ui.walk.kept_place import keep_place

            keep_place(self.vault, self.walk.place())

    def lock(self, *, attended: bool = True) -> None:
        """Save, close the vault and ask for the pass-phrase again."""
        self._keep_place()
        if (
            self.vault and self._secondary_closed() and self._leave() and self.vault
        ):  # what is saved on the way out may lock first
            self.walk, self.saver, self.caseload = None, None, None
            vault, self.vault = self.vault, None
            self.foot.show_notice("")
            self.show_unlock()
            self.refresh_head()
            self.repaint()
            self.part()
            self.backup_scheduler.end(vault)
            self.locked.emit(attended)

    def lock_by_itself(self) -> None:
        """Lock without a question; where something cannot be saved yet, cover it until it is."""
        # Late: it asks for the pass-phrase, as the page that unlocks.
        from prebirth.ui.shell.privacy_cover import close_dialogs, cover_unsaved

        close_dialogs()
        if self.vault is None:
            if self._shows_code():
                self.locked.emit(False)
        elif not cover_unsaved(self, self.secondary):
            self.lock(attended=False)

    def take_down_all(self) -> None:
        """Take down the pages of every window, to be laid out again."""
        for window in self._windows:
            window.take_down()

    def lay_out_all(self) -> None:
        """Lay out every window again: for another size of text, other colours, another form."""
        for window in self._windows:
            window.lay_out_again()

    def lay_out_again(self) -> None:
        """Lay out again what was measured for another size of text, or drawn in other colours."""
        opened = self.saver is not None
        super().lay_out_again()
        if opened:
            return
        if self.vault:
            self.show_caseload(self.vault)
        elif not self._shows_code():
            self.start()

    def quit(self) -> None:
        """Close every window; what is typed and not saved is said first."""
        if self._may_close():
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit everything before going; ask where something could not be saved.

        Whoever closes it by hand is told first of what is typed and not saved.
        """
        by_hand = event.spontaneous()
        if (by_hand and not self._may_close()) or not (self._secondary_closed() and self._leave()):
            event.ignore()
            return
        if self.vault:
            vault, self.vault = self.vault, None
            self.hide()
            self.part()
            self.backup_scheduler.end(vault)
        event.accept()

    @property
    def _windows(self) -> list[AssessmentWindow]:
        return [self, *self.secondary]

    def _may_close(self) -> bool:
        """Whether nothing is typed and not saved in any window, or it is to close all the same."""
        if self.saver is None and not self.secondary:
            return True
        # Late: it brings the fields of records, which an open assessment has brought already.
        from prebirth.ui.shell.typed_words import may_close

        return all(may_close(window) for window in [*self.secondary, self])

    def _secondary_closed(self) -> bool:
        """Close the other windows; whether all of them are closed."""
        return all(window.close() for window in [*self.secondary])

    def _raised(self, case_id: str) -> bool:
        """Come to the window in which an assessment is open; whether there is one."""
        for window in self._windows:
            if window.saver and window.saver.case.id == case_id:
                window.raise_()
                window.activateWindow()
                return True
        return False

    def _forget(self, window: SecondaryWindow) -> None:
        """A secondary window has closed: what was written in it shows in the list."""
        if window in self.secondary:
            self.secondary.remove(window)
        if self.caseload and not self.saver:
            self.caseload.refresh()

    def _shows_code(self) -> bool:
        """Whether the first run shows a recovery code that nobody is there to read."""
        return bool(getattr(self.stack.currentWidget(), "code", lambda: "")())

    def _bring_in(self, path: Path) -> None:
        self._opener().bring_in_from(path)

    def _show_team(self, text: str, away: str) -> None:
        for window in self._windows:
            window.foot.show_team(text, away)

    def _show_arrivals(self) -> None:
        """Show in the list what came from colleagues, and on the page of a watch record."""
        for window in self._windows:
            if window.watch_page is not None:
                window.watch_page.reload()
        if self.caseload is None or self.saver is not None or self.vault is None:
            return
        if self.caseload.view.isHidden() and self.vault.cases():  # the first of all
            self.show_caseload(self.vault)
        else:
            self.caseload.refresh()
