"""Comments on single entries: given by whoever reads, shown where the entry stands, and settled by the worker."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.remarks import Commented, open_remarks, remarked, settled
from prebirth.copies.redaction import Place
from prebirth.form.model import Walk
from prebirth.ui import theme
from prebirth.ui.copies.places import place_words
from prebirth.ui.dialog import Dialog
from prebirth.ui.parts import button, calm, clear, frame, label, row, title_of
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.saver import Saver


def notes_on(saver: Saver, table: str, record: str) -> str:
    """What waits at one entry, for the line below it: comments, and that two wrote it differently."""
    translate, case = QCoreApplication.translate, saver.case
    found = [translate("remarks", "Comment by {name}: {text}").format(name=one.signoff.name, text=one.remark.says) for one in open_remarks(case, table, record)]
    if any(one[:2] == (table, record) for one in saver.session.contested):
        found.append(translate("remarks", "Two of you wrote this differently: both stand on the page “Written differently” until somebody chooses."))
    return "\n".join(found)


class RemarkDialog(Dialog):
    """Takes a comment on one entry."""

    def __init__(self, parent: QWidget, saver: Saver, table: str, record: str) -> None:
        super().__init__(parent, self.tr("Comment"), (520, 0))
        self._saver, self._entry = saver, (table, record)
        self.says = ProseField()
        self.says.name(self.tr("Comment"))
        self.message = label("", "doubt")
        self.message.hide()
        text = self.tr("It stands beside the entry, and on the page “Comments”, until it is settled. It is in no copy.")
        self.head(self.tr("Comment on this entry"), text)
        self.body.addWidget(title_of(self.says, self.tr("Comment")))
        self.body.addWidget(self.says)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), button(self.tr("Keep the comment"), "main", self.accept))

    def accept(self) -> None:
        """Keep it with the reading that is going on."""
        says = self.says.input.toPlainText().strip()
        if not says:
            self.message.setText(self.tr("Write the comment first."))
            self.message.show()
            self.says.setFocus()
            return
        saver = self._saver
        saver.take_in([("signoffs", remarked(saver.case, *self._entry, says, saver.session.author))], self.tr("comment"))
        super().accept()


class RemarksPage(QFrame):
    """Every comment that waits, with where it belongs and what was done about it."""

    go_asked = Signal(str, str, str)

    def __init__(self, walk: Walk, saver: Saver, today: date) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._saver, self._today = walk, saver, today
        self._layout = calm(self)
        self.replies: list[ProseField] = []
        self.refresh(saver.case)

    def refresh(self, case: Case) -> None:
        """Show them as they are now."""
        clear(self._layout)
        self.replies = []
        found = open_remarks(case)
        self._layout.addWidget(label(self.tr("Comments"), "title"))
        text = self.tr("Each waits until you have written what was done about it.") if found else self.tr("No comment waits.")
        self._layout.addWidget(label(text, "quiet"))
        for one in found:
            self._layout.addWidget(self._card(case, one))
        self._layout.addStretch(1)

    def _card(self, case: Case, one: Commented) -> QFrame:
        table, record = one.entry
        card, inside = frame("card")
        title = place_words(case, self._walk, Place(table, record)) if case.record(table, record) else self.tr("An entry that is not there any more")
        inside.addWidget(label(title, "ask"))
        when = one.signoff.on.show() if one.signoff.on else ""
        inside.addWidget(label(" · ".join(filter(None, (one.signoff.name, when))), "small"))
        inside.addWidget(label(one.remark.says))
        reply = ProseField()
        reply.name(self.tr("What was done: {entry}").format(entry=title[:60]))
        self.replies.append(reply)
        inside.addWidget(title_of(reply, self.tr("What was done")))
        inside.addWidget(reply)
        done = button(self.tr("Settled"), "", lambda: self._settle(one, reply))
        see = button(self.tr("See it in the walk"), "link", lambda: self.go_asked.emit(table, record, ""))
        for act in (done, see):
            act.setAccessibleDescription(title)
        inside.addLayout(row(done, see, None, spacing=theme.L))
        return card

    def _settle(self, one: Commented, reply: ProseField) -> None:
        says = reply.input.toPlainText().strip()
        if not says:
            reply.setFocus()
            return
        self._saver.take_in([("signoffs", settled(one, says, PartialDate.of(self._today)))], self.tr("settle a comment"))
