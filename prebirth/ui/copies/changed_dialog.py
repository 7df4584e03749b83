"""What changed since somebody was given a copy, so that it can be told: without what is restricted."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from prebirth.case.network import Share
from prebirth.copies.changes import Changed, changed
from prebirth.copies.redaction import Reader, redacted
from prebirth.ui import theme
from prebirth.ui.dialog import Dialog
from prebirth.ui.parts import button, frame, label
from prebirth.ui.saver import Saver
from prebirth.ui.words import said

LINE = 80
"""Letters that stand side by side; longer texts stand one below the other."""


class ChangedDialog(Dialog):
    """Lists what differs between the record as it stood then and now."""

    def __init__(self, parent: QWidget, saver: Saver, share: Share) -> None:
        super().__init__(parent, self.tr("What changed since"), (700, 520))
        self.changes = since(saver, share)
        self.head(
            self.tr("What changed since {day}").format(day=share.on.show() if share.on else "?"),
            self.tr("For {to}. What is restricted is left out on both sides.").format(to=share.to or self.tr("Not said")),
        )
        for one in self.changes:
            box, lines = frame("inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS)
            lines.addWidget(label(": ".join(filter(None, (said(one.kind), one.title))), "strong"))
            lines.addWidget(label(self._words(one)))
            self.body.addWidget(box)
        if not self.changes:
            self.body.addWidget(label(self.tr("Nothing that a copy for everybody would hold."), "quiet"))
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))

    def _words(self, one: Changed) -> str:
        if not one.fact and one.after == "added":
            return self.tr("Added")
        if not one.fact and one.before == "removed":
            return self.tr("Removed")
        long = len(one.before) + len(one.after) > LINE
        form = self.tr("Before: {before}\nNow: {after}") if long else self.tr("{before} → {after}")
        now = form.format(before=one.before or self.tr("(empty)"), after=one.after or self.tr("(empty)"))
        return f"{said(one.fact)}: {now}" if one.fact else now


def since(saver: Saver, share: Share) -> list[Changed]:
    """What differs from the record at the moment a copy was logged, by the eyes of everybody but the chair."""
    if share.entered_at is None:
        return []
    earlier = saver.session.as_of(share.entered_at + timedelta(seconds=1))
    return changed(redacted(earlier, Reader())[0], redacted(saver.case, Reader())[0])
