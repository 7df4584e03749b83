"""Takes a comment on a single entry, from whoever reads it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.acts.signing import comment_on
from prebirth.case.change import Place
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.records.fields.prose import ProseField


class RemarkDialog(Dialog):
    """Takes a comment on one entry."""

    def __init__(self, parent: QWidget, saver: Saver, table: str, record: str) -> None:
        super().__init__(parent, self.tr("Comment"), (520, 0))
        self._saver, self._entry = saver, (table, record)
        self.says = ProseField()
        self.says.name(self.tr("Comment"))
        self.keep_drafts(saver, f"{table} {record}", says=self.says)
        text = self.tr(
            "It shows beside the entry, and on the page “Comments”, until it is settled. It is "
            "in no copy."
        )
        self.head(self.tr("Comment on this entry"), text)
        self.put_fields((self.tr("Comment"), self.says))
        self.end_with(
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Keep the comment"), "main", self.accept),
        )

    def accept(self) -> None:
        """Store the comment with the version that is being read."""
        says = self.says.input.toPlainText().strip()
        if not says:
            self.refuse(Wrong(self.tr("Write the comment first."), self.says))
            return
        saver = self._saver
        saver.do(
            f"comment on {self._entry}",
            comment_on,
            Place(*self._entry),
            says=says,
        )
        super().accept()
