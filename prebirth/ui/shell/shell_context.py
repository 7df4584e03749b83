"""A window as the rooms of the shell see it: its parts, and what they may ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from prebirth.ui.find.find_dialog import FindContext
from prebirth.ui.help.tour import TourContext
from prebirth.ui.team.team_dialog import TeamContext

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from prebirth.ui.shell.backup_scheduler import BackupScheduler
    from prebirth.ui.shell.caseload_page import CaseloadPage
    from prebirth.ui.shell.foot_line import FootLine
    from prebirth.ui.shell.head_bar import HeadBar
    from prebirth.ui.spelling.speller import Speller
    from prebirth.ui.walk.walk_page import WalkPage


class ShellContext(FindContext, TourContext, TeamContext, Protocol):
    """What the menu, the settings and the cover need of a window beyond its WindowContext."""

    head: HeadBar
    stack: QStackedWidget

    @property
    def speller(self) -> Speller | None:
        """What knows the words and names of the open assessment."""

    @property
    def foot(self) -> FootLine:
        """The line that says what is saved."""

    @property
    def walk(self) -> WalkPage | None:
        """The pages of the open assessment; None where none is open."""

    @property
    def main(self) -> ShellContext:
        """The window with the caseload."""

    @property
    def caseload(self) -> CaseloadPage | None:
        """The list of assessments, where this window shows one."""

    @property
    def backup_scheduler(self) -> BackupScheduler:
        """What makes the backups."""

    def windows_with(self, case_id: str) -> Iterator[ShellContext]:
        """Every window in which an assessment is open."""

    def refresh_head(self) -> None:
        """Show what is open, and what can be undone."""

    def kept_words(self) -> str:
        """The last thing done, where it stays and undo passes it by, in words."""

    def lock(self) -> None:
        """Save, close the vault and ask for the pass-phrase again."""

    def quit(self) -> None:
        """Close every window; what is typed and not saved is said first."""

    def refused(self, why: str) -> bool:
        """Whether the vault can only be read, and say so."""
