"""Words for what waits at one record: comments and conflicts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.remarks import open_remarks
from prebirth.ui.base.saver import Saver


def notes_on(saver: Saver, table: str, record: str) -> str:
    """Return the line below a record that says its open comments and its conflict."""
    translate, case = QCoreApplication.translate, saver.case
    lines = [
        translate("remarks", "Comment by {name}: {text}").format(
            name=comment.signoff.name, text=comment.remark.says
        )
        for comment in open_remarks(case, table, record)
    ]
    if any(conflict[:2] == (table, record) for conflict in saver.session.conflicts):
        lines.append(
            translate(
                "remarks",
                "Two of you wrote this differently. Choose one on the page “Written differently”.",
            )
        )
    return "\n".join(lines)
