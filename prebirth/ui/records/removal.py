"""Asks before a record is removed to which other entries point, and names those."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from prebirth.case.case import Case, record_type
from prebirth.case.change import Change
from prebirth.case.marks import facts, marks
from prebirth.case.references import release_references
from prebirth.ui.base import theme
from prebirth.ui.base.cut_text import cut_to_room
from prebirth.ui.base.say import sure
from prebirth.ui.base.words import field_title, kind_name
from prebirth.wording.facts import capital, record_title

LINE = 560
"""The width of a line of a message."""
MOST = 8
"""So many entries are named; of the others it is said how many there are."""


def may_remove(parent: QWidget, case: Case, table: str, ids: list[str]) -> bool:
    """Whether records may go: asks where other entries would lose them."""
    lost, worded = list[str](), list[str]()
    for change in release_references(case, table, *ids):
        kind, record = record_type(change.table), case.record(change.table, change.record)
        if record is None or change.field not in facts(kind):
            continue
        if not record.left:
            lost.append(_named(case, change))
        elif marks(kind)[change.field].kept_as:  # else it is the words that take its place
            worded.append(_named(case, change))
    if not lost and not worded:
        return True
    translate = QCoreApplication.translate
    record = case.record(table, ids[0])
    what = (
        _in_a_line(record_title(case, record))
        if record and len(ids) == 1
        else translate("removal", "{n} rows").format(n=len(ids))
    )
    point = translate("removal", "Other entries point to what you remove: {what}.")
    said = [point.format(what=what)]
    if lost:
        said += ["", translate("removal", "These would no longer name it:"), *_first(lost)]
    if worded:
        said += ["", translate("removal", "These go on saying it in words:"), *_first(worded)]
    said += ["", translate("removal", "One undo puts it back. Remove it?")]
    return sure(parent, translate("removal", "Remove"), "\n".join(said))


def _named(case: Case, change: Change) -> str:
    """One entry that points there, and by which field; of a restricted one only its kind."""
    kind, record = record_type(change.table), case.record(change.table, change.record)
    called = record_title(case, record) if record and not record.restricted else ""
    parts = (capital(kind_name(kind)), _in_a_line(called), field_title(kind, change.field))
    return " · ".join(filter(None, dict.fromkeys(parts)))


def _in_a_line(called: str) -> str:
    """A title by the words that a line of a message has room for, so that its buttons show."""
    return cut_to_room(called, QFontMetrics(QApplication.font()), theme.px(LINE))


def _first(lines: list[str]) -> list[str]:
    """The first lines, and how many more there are."""
    shown = [f"• {line}" for line in lines[:MOST]]
    if len(lines) > MOST:
        more = QCoreApplication.translate("removal", "and {n} more")
        shown.append(more.format(n=len(lines) - MOST))
    return shown
