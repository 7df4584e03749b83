"""Words for what waits at one record: comments and conflicts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.case.remarks import Commented, open_remarks
from prebirth.ui.base.saver import Saver


def whose_comment(case: Case, comment: Commented) -> str:
    """In whose name a comment stands, with who wrote it where that is somebody else."""
    translate, name = QCoreApplication.translate, comment.signoff.name
    known = case.witness.remarks.get(comment.key)
    if known is None or known.says is None:
        return name
    by = known.says
    if not by.who:
        return translate("remarks", "{name} (who wrote it is not known here)").format(name=name)
    if by.file:
        return translate("remarks", "{name} (came in a file from {who})").format(
            name=name, who=by.who
        )
    return translate("remarks", "{name} (recorded by {who})").format(name=name, who=by.who)


def notes_on(saver: Saver, table: str, record: str) -> str:
    """Return the line below a record that says its open comments and its conflict."""
    translate, case = QCoreApplication.translate, saver.case
    lines = [
        translate("remarks", "Comment by {name}: {text}").format(
            name=whose_comment(case, comment), text=comment.remark.says
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
