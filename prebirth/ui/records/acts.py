"""Buttons for what can be done with one record beside changing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

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


def act_buttons(
    table: str, record: Record, saver: Saver, asked: Callable[[str, str], object]
) -> list[QPushButton]:
    """The buttons for a record; each calls `asked` with the act and the id of the record.

    Where it may be in one of several tables, the table stands before the id.
    """
    translate = QCoreApplication.translate
    acts = {
        "disagreements": (translate("acts", "To the next stage…"), CHALLENGE),
        "decisions": (translate("acts", "Tell everyone…"), TELL),
        "tellings": (translate("acts", "They were told…"), TOLD),
    }
    if saver.session.read_only:
        return []
    if record.left:
        text = translate("acts", "Put right…")
        return [button(text, "", partial(asked, CORRECT, f"{table}/{record.id}"))]
    if table in JOINED:
        text = translate("acts", "These two are one…")
        return [button(text, "link", partial(asked, JOIN, f"{table}/{record.id}"))]
    if table not in acts or (isinstance(record, Telling) and not record.waits):
        return []
    text, act = acts[table]
    return [button(text, "", partial(asked, act, record.id))]
