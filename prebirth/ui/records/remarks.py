"""What waits at one entry: comments, and that two wrote it differently."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.remarks import open_remarks
from prebirth.ui.base.saver import Saver


def notes_on(saver: Saver, table: str, record: str) -> str:
    """What waits at one entry, for the line below it: comments, and that two wrote it differently."""
    translate, case = QCoreApplication.translate, saver.case
    found = [
        translate("remarks", "Comment by {name}: {text}").format(
            name=one.signoff.name, text=one.remark.says
        )
        for one in open_remarks(case, table, record)
    ]
    if any(one[:2] == (table, record) for one in saver.session.conflicts):
        found.append(
            translate(
                "remarks",
                "Two of you wrote this differently: both stand on the page “Written differently” until somebody chooses.",
            )
        )
    return "\n".join(found)
