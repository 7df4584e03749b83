"""What a page or a dialog may ask of the window it stands in, whichever window that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from prebirth.form.model import Section, Walk
    from prebirth.ui.base.prompt_book import PromptBook
    from prebirth.ui.base.saver import Saver
    from prebirth.vault.vault import Vault


FIND_KEYS = "Ctrl+K"
LOCK_KEYS = "Ctrl+L"
LEADS, ALSO, WHOLE = "leads", "also", "whole"
"""The properties of an act of the menu: what its dialog does, other words for it, and its name
where the menu has room for the first words of it."""


class OpenPage(Protocol):
    """The pages of the open assessment, as the rooms below them see them."""

    name: str
    """The page that shows: the id of a section, or of a page that is no section."""

    @property
    def form(self) -> Walk:
        """The form by which the assessment is asked, with findings and timescales."""

    @property
    def book(self) -> PromptBook:
        """The prompts and date checks of the assessment."""

    @property
    def section(self) -> Section | None:
        """The section that shows; None on the other pages."""

    def open_part(self, *names: str) -> None:
        """Show the section that has a table or a role, the first of several that there is."""

    def open_section(self, name: str, about: str = "") -> None:
        """Show a section, or one of the pages that are no section."""

    def go_to(self, table: str, record_id: str, field: str = "") -> None:
        """Show a record or an answer, wherever in the walk it stands."""

    def settle(self) -> None:
        """Commit what is still being typed."""


class WindowContext(Protocol):
    """The vault, the open assessment, and what can be opened, closed or done from here."""

    @property
    def widget(self) -> QWidget:
        """The window itself, as the parent of a dialog."""

    @property
    def main(self) -> WindowContext:
        """The window with the caseload: this one, or the one it was opened from."""

    @property
    def folder(self) -> Path:
        """Where the vault lies."""

    @property
    def vault(self) -> Vault | None:
        """The open vault; None while it is locked."""

    @property
    def saver(self) -> Saver | None:
        """What saves the open assessment; None where none is open."""

    @property
    def walk(self) -> OpenPage | None:
        """The pages of the open assessment; None where none is open."""

    @property
    def commands(self) -> Mapping[str, QAction]:
        """What the menu offers, by name."""

    def refresh_actions(self) -> None:
        """Bring the menu up to date with what can be undone and what there is a case for."""

    def open_case(self, case_id: str) -> None:
        """Open an assessment here, or come to the window it is open in."""

    def close_case(self) -> None:
        """Close the open assessment; it stays open where something could not be saved."""

    def come_to(self, case_id: str, part: str) -> None:
        """Open an assessment where a table or a role stands, with the one that is open closed."""

    def windows_with(self, case_id: str) -> Iterator[WindowContext]:
        """Every window in which an assessment is open."""

    def close_everywhere(self, case_id: str) -> bool:
        """Close an assessment in every window, with all in it saved; whether it is closed."""

    def take_down_all(self) -> None:
        """Take down the pages of every window, to be laid out again."""

    def lay_out_all(self) -> None:
        """Lay out every window again: for another size of text, other colours, another form."""
