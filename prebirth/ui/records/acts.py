"""Buttons for what can be done with one record beside changing it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from prebirth.case.joining import JOINED
from prebirth.case.record import Record
from prebirth.case.tellings import Telling
from prebirth.ui.base.parts import button
from prebirth.ui.base.saver import Saver

CHALLENGE, TELL, TOLD, CORRECT, JOIN = "challenge", "tell", "told", "correct", "join"
"""What the cards of a section ask the walk to open: a dialog about a record."""
SAVE_ROWS = "save rows"
"""And a table as a file."""
COURSE = "course"
"""What the overview and prompts ask for: what became of this pregnancy."""
CLOSE = "close"
"""And the page on which the work ends."""
COPY = "copy"
"""And, once it has ended, a copy for those who go on."""


class RecordAct(NamedTuple):
    """What can be done with the records of some tables, below their fields."""

    act: str
    text: str
    tables: Collection[str]
    also: str
    """Other words by which people look for it, with commas between them."""


def record_acts() -> tuple[RecordAct, ...]:
    """What can be done with a record beside changing it; no table has two of them."""
    translate = QCoreApplication.translate
    return (
        RecordAct(
            CHALLENGE,
            translate("acts", "To the next stage…"),
            ("disagreements",),
            translate("acts", "escalate"),
        ),
        RecordAct(
            TELL, translate("acts", "Tell everyone…"), ("decisions",), translate("acts", "share")
        ),
        RecordAct(
            TOLD, translate("acts", "They were told…"), ("tellings",), translate("acts", "told")
        ),
        RecordAct(
            JOIN,
            translate("acts", "These two are one…"),
            JOINED,
            translate("acts", "duplicate, merge, same person, same agency, entered twice"),
        ),
    )


def act_buttons(
    table: str, record: Record, saver: Saver, asked: Callable[[str, str], object]
) -> list[QPushButton]:
    """The buttons for a record; each calls `asked` with the act and the id of the record.

    Where it may be in one of several tables, the table stands before the id.
    """
    if saver.session.read_only:
        return []
    if record.left:
        text = QCoreApplication.translate("acts", "Put right…")
        return [button(text, "", partial(asked, CORRECT, f"{table}/{record.id}"))]
    offered = next((one for one in record_acts() if table in one.tables), None)
    if offered is None or (isinstance(record, Telling) and not record.waits):
        return []
    if offered.act == JOIN:
        return [button(offered.text, "link", partial(asked, JOIN, f"{table}/{record.id}"))]
    return [button(offered.text, "", partial(asked, offered.act, record.id))]
