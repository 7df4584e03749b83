"""One more assessment of the same vault, in a window of its own: closed and locked together with the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prebirth.ui.shell.privacy_cover import cover
from prebirth.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from prebirth.ui.shell.backup_scheduler import BackupScheduler

STEP = 40
"""How far beside the first it opens."""


class BesideWindow(MainWindow):
    """Shows one assessment and no list."""

    def __init__(self, first: MainWindow) -> None:
        super().__init__(first.folder)
        self.first, self.vault, self.sync_scheduler = first, first.vault, first.sync_scheduler
        self.head.back_words = self.tr("Close this window")
        self.head.back.setText(self.head.back_words)
        self.head.back.setAccessibleName(self.head.back_words)

    @property
    def keeper(self) -> BackupScheduler:
        """Who sees to the backups."""
        return self.first.keeper

    def resized_text(self) -> None:
        """Lay out every window again."""
        self.first.resized_text()

    def close_case(self) -> None:
        """Its one assessment closed, there is nothing left to show."""
        self.close()

    def lock(self) -> None:
        """Lock everything."""
        self.first.lock()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit everything and go; the vault stays open for the first."""
        if not self._leave():
            event.ignore()
            return
        self.vault = None
        if self in self.first.beside:
            self.first.beside.remove(self)
        if self.first.caseload and not self.first.saver:
            self.first.caseload.refresh()
        event.accept()
        self.deleteLater()


def open_beside(first: MainWindow, case_id: str) -> None:
    """Open an assessment in a window of its own; where it is open already, come to it."""
    if first.vault is None or not case_id or shown(first, case_id):
        return
    made = BesideWindow(first)
    made.open_case(case_id)
    if made.saver is None:
        made.deleteLater()
        return
    first.beside.append(made)
    made.resize(first.size())
    made.move(first.pos().x() + STEP, first.pos().y() + STEP)
    made.show()


def shown(first: MainWindow, case_id: str) -> bool:
    """Come to the window in which an assessment is open, if there is one."""
    for window in [first, *first.beside]:
        if window.saver and window.saver.case.id == case_id:
            window.raise_()
            window.activateWindow()
            return True
    return False


def let_go(first: MainWindow, case_id: str) -> bool:
    """Close an assessment wherever it is open, with all in it saved; whether it is closed."""
    for window in [*first.beside]:
        if window.saver and window.saver.case.id == case_id and not window.close():
            return False
    if first.saver and first.saver.case.id == case_id:
        first.close_case()
    return not (first.saver and first.saver.case.id == case_id)


def first_of(window: MainWindow) -> MainWindow:
    """The window with the list."""
    return window.first if isinstance(window, BesideWindow) else window


def covered(first: MainWindow) -> bool:
    """Close the others as far as all is saved; what is not stays, covered, and so is the first; whether any is."""
    for window in [*first.beside]:
        if window.walk and window.saver and window.vault:
            window.walk.settle()
            window.saver.retry()
            if window.saver.unsaved:
                cover(window, window.stack, window.vault, window.saver)
                if first.vault:
                    cover(first, first.stack, first.vault, window.saver)
            else:
                window.close()
    return bool(first.beside)
