"""A second assessment of the same vault in its own window, closed and locked with the first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from prebirth.ui.shell.assessment_window import AssessmentWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from prebirth.ui.shell.backup_scheduler import BackupScheduler
    from prebirth.ui.shell.shell_context import ShellContext


class SecondaryWindow(AssessmentWindow):
    """Shows one assessment and no list; what concerns all windows it passes on to the main one."""

    closed = Signal(object)
    """This window has closed, with all in it saved."""

    def __init__(self, main: ShellContext) -> None:
        super().__init__(main.folder)
        self._main = main
        self.vault, self.sync_scheduler = main.vault, main.sync_scheduler
        self.head.name_back(self.tr("Close this window"))

    @property
    def main(self) -> ShellContext:
        """The window with the caseload."""
        return self._main

    @property
    def backup_scheduler(self) -> BackupScheduler:
        """What makes the backups."""
        return self._main.backup_scheduler

    def come_to(self, case_id: str, part: str) -> None:
        """Open an assessment in the main window where a table or a role stands."""
        self._main.come_to(case_id, part)

    def windows_with(self, case_id: str) -> Iterator[ShellContext]:
        """Every window in which an assessment is open."""
        return self._main.windows_with(case_id)

    def close_everywhere(self, case_id: str) -> bool:
        """Close an assessment in every window, with all in it saved; whether it is closed."""
        return self._main.close_everywhere(case_id)

    def take_down_all(self) -> None:
        """Take down the pages of every window, to be laid out again."""
        self._main.take_down_all()

    def lay_out_all(self) -> None:
        """Lay out every window again."""
        self._main.lay_out_all()

    def meet(self) -> None:
        """Begin to send and to fetch, where the vault belongs to a team."""
        self._main.meet()

    def part(self) -> None:
        """Send and fetch nothing more."""
        self._main.part()

    def close_case(self) -> None:
        """Close the window: without its one assessment there is nothing to show."""
        self.close()

    def lock(self) -> None:
        """Lock everything."""
        self._main.lock()

    def quit(self) -> None:
        """Close every window; what is typed and not saved is said first."""
        self._main.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit everything and go; the vault stays open for the main window.

        Whoever closes it by hand is told first of what is typed and not saved.
        """
        # Late: it brings the fields of records.
        from prebirth.ui.shell.typed_words import may_close

        if (event.spontaneous() and not may_close(self)) or not self._leave():
            event.ignore()
            return
        self.vault = None
        self.closed.emit(self)
        event.accept()
        self.deleteLater()
