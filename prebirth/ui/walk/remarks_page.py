"""The comments that wait, until the worker has written what was done about each."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from prebirth.acts.signing import settle_comment
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.remarks import Commented, open_remarks
from prebirth.form.model import Walk
from prebirth.ui.base import theme
from prebirth.ui.base.kept_draft import KeptBox
from prebirth.ui.base.parts import button, calm, clear, frame, label, row, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.copies.places import place_words
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.remarks import whose_comment


class RemarksPage(QFrame):
    """Every comment that waits, with where it belongs and what was done about it."""

    go_asked = Signal(str, str, str)

    def __init__(self, walk: Walk, saver: Saver, today: date) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._saver, self._today = walk, saver, today
        self._layout = calm(self)
        self.replies: list[ProseField] = []
        self._drafts: dict[ProseField, KeptBox] = {}
        self.refresh(saver.case)

    def refresh(self, case: Case) -> None:
        """Show them as they are now."""
        clear(self._layout)
        self.replies, self._drafts = [], {}
        comments = open_remarks(case)
        self._layout.addWidget(label(self.tr("Comments"), "title"))
        text = (
            self.tr("Each waits until you have written what was done about it.")
            if comments
            else self.tr("No comment waits.")
        )
        self._layout.addWidget(label(text, "quiet"))
        for comment in comments:
            self._layout.addWidget(self._card(case, comment))
        self._layout.addStretch(1)

    def _card(self, case: Case, comment: Commented) -> QFrame:
        table, record = comment.entry
        card, inside = frame("card")
        title = (
            place_words(case, self._walk, Place(table, record))
            if comment.record_in(case)
            else self.tr("An entry that is not there any more")
        )
        inside.addWidget(label(title, "ask"))
        when = comment.signoff.on.show() if comment.signoff.on else ""
        said = filter(None, (whose_comment(case, comment), when))
        inside.addWidget(label(" · ".join(said), "small"))
        inside.addWidget(label(comment.remark.says))
        reply = ProseField()
        reply.name(self.tr("What was done: {entry}").format(entry=title))
        signed = f"{comment.signoff.id} {comment.place}"
        self._drafts[reply] = KeptBox(self._saver, reply, "comment", signed)
        self.replies.append(reply)
        inside.addWidget(title_of(reply, self.tr("What was done")))
        inside.addWidget(reply)
        done = button(self.tr("Settled"), "", lambda: self._settle(comment, reply))
        see = button(
            self.tr("See it in the walk"), "link", lambda: self.go_asked.emit(table, record, "")
        )
        for act in (done, see):
            act.setAccessibleDescription(title)
        inside.addLayout(row(done, see, None, spacing=theme.L))
        return card

    def _settle(self, comment: Commented, reply: ProseField) -> None:
        says = reply.input.toPlainText().strip()
        if not says:
            reply.setFocus()
            return
        self._drafts[reply].drop()
        self._saver.do(
            f"settle {comment.signoff.id} {comment.place}",
            settle_comment,
            comment,
            reply=says,
            on=self._today,
        )
