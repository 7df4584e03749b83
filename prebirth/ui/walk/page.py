"""What the middle of the walk shows: a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from prebirth.ui.base.parts import reveal

if TYPE_CHECKING:
    from prebirth.form.model import Section
    from prebirth.ui.records.question_card import QuestionCard
    from prebirth.ui.records.record_card import RecordCard
    from prebirth.ui.records.single_card import SingleCard

OVERVIEW, PROMPTS, PICTURES, GONE, DIFFER, REMARKS, CLOSING = (
    "overview",
    "prompts",
    "pictures",
    "gone",
    "differ",
    "remarks",
    "closing",
)
"""The pages that are no section."""
OWN = (OVERVIEW, PROMPTS, PICTURES)
"""Those that every assessment has."""


class Page(QScrollArea):
    """A page of the walk; one that is no section holds whatever widget it is given."""

    section: Section | None = None

    def __init__(self, parent: QWidget, widget: QWidget | None = None) -> None:
        """Make a page within the stack.

        One that came into it later would be styled twice, which takes as long as making it.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if widget is not None:
            self.setWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what has the keyboard in sight, where a notice below takes some of the room."""
        super().resizeEvent(event)
        at = self.window().focusWidget()
        if at is not None and self.isAncestorOf(at):
            top, room = at.mapTo(self.viewport(), QPoint()).y(), self.viewport().height()
            if 0 <= top < event.oldSize().height() and top + at.height() > room:
                reveal(at)

    @property
    def cards(self) -> list[RecordCard | SingleCard]:
        """The tables and facts it shows."""
        return []

    @property
    def questions(self) -> list[QuestionCard]:
        """The questions it asks."""
        return []

    @property
    def asked(self) -> list[str]:
        """The ids of the questions it asks."""
        return []

    def finish(self) -> None:
        """Lay out the rest now, of a page that does so bit by bit."""
        finish = getattr(self.widget(), "finish", None)
        if finish is not None:
            finish()

    def go_to(self, table: str, record_id: str, field: str = "", *, stays: bool = False) -> None:
        """Open a record or put the keyboard into a question."""

    def go_to_row(self, table: str, record_id: str) -> None:
        """Put the keyboard on the row of a record; where it is gone, into its list."""

    def rows_of(self, _table: str, _record_id: str = "") -> RecordCard | None:
        """The card with the rows of a table that shows a record, else the first of them."""
        return None

    def add_to(self, table: str) -> None:
        """Add a record to one of its tables, and open its form."""

    def paste_to(self, table: str) -> None:
        """Take rows that were copied into one of its tables."""

    def go_to_signing(self) -> None:
        """Put the keyboard to where the present version is signed, if it is signed here."""

    def settle(self) -> None:
        """Commit what is still being typed; a page that is no section does so itself."""
        settle = getattr(self.widget(), "settle", None)
        if settle is not None:
            settle()
