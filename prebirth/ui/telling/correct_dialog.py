"""Puts right what stays as it was entered: a copy that left, a signature, a telling."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from prebirth.acts.telling import correct
from prebirth.case.change import Place
from prebirth.case.shares import Share
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.own_key import own_key
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.records.fields.prose import ProseField


class CorrectDialog(Dialog):
    """Asks what is put right, and whether the entry counts no more."""

    def __init__(self, parent: QWidget, saver: Saver, entry: Place, today: date) -> None:
        super().__init__(parent, self.tr("Put right"), (560, 0))
        self._saver, self._entry, self._today = saver, entry, today
        self.says = ProseField()
        self.says.name(self.tr("What is put right"))
        self.keep_drafts(saver, f"{entry.table} {entry.record}", says=self.says)
        self.withdrawn = QCheckBox(self.tr("It was entered by mistake and no longer counts"))
        self._made = label(
            self.tr(
                "A copy that the program made, or that reached somebody, still counts. Say what "
                "became of it, such as that it was not sent."
            ),
            "quiet",
        )
        record = saver.case.record(entry.table, entry.record)
        made = isinstance(record, Share) and record.surely_left
        self.withdrawn.setHidden(made)
        self._made.setHidden(not made)
        text = self.tr(
            "The entry stays as it is. What you write goes beside it, with your name and today's "
            "date."
        )
        self.head(self.tr("Put this entry right"), text)
        self.put_fields((self.tr("What is put right"), self.says))
        self.body.addWidget(self.withdrawn)
        self.body.addWidget(self._made)
        self.end_with(
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Put right"), "main", self.accept),
        )

    def accept(self) -> None:
        """Enter the correction."""
        says = self.says.input.toPlainText().strip()
        if not says:
            words = self.tr("Write what you put right, or why it no longer counts.")
            self.refuse(Wrong(words, self.says))
            return
        refused: list[str] = []
        self._saver.failed.connect(refused.append)
        self._saver.do(
            f"correct {self._entry.table}/{self._entry.record}",
            correct,
            self._entry,
            says=says,
            on=self._today,
            withdrawn=self.withdrawn.isChecked(),
            own_key=own_key(self._saver.session.vault),
        )
        self._saver.failed.disconnect(refused.append)
        if refused:
            self.refuse(Wrong(refused[0], self.withdrawn))
            return
        super().accept()
