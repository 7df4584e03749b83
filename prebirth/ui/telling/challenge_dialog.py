"""Takes a disagreement to its next stage: the note that is ready to send, the stage it leaves, and the log, in one act."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Disagreement, Stage
from prebirth.copies.notes import challenge_note
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.copies.logged import left
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.spelling.menu import spelled

LAST = 4


class ChallengeDialog(Dialog):
    """Asks to whom it goes and what is asked."""

    def __init__(self, parent: QWidget, saver: Saver, record: str, today: date) -> None:
        super().__init__(parent, self.tr("To the next stage"), (620, 0))
        self._saver, self._record, self._today = saver, record, today
        self.to, self.asked = QLineEdit(), ProseField()
        spelled(self.to)
        stage = self.next_stage
        self.message = label("", "doubt")
        self.message.hide()
        text = (
            self.tr(
                "A note is written that you can send as it is. The stage before is kept with its dates, and the note is logged."
            )
            if stage < LAST
            else self.tr(
                "This is the last stage. A note is written that you can send as it is, and logged."
            )
        )
        self.head(self.tr("To stage {n}").format(n=stage), text)
        for title, field in (
            (self.tr("Put to: name and post"), self.to),
            (self.tr("What you ask"), self.asked),
        ):
            field.setAccessibleName(title)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
        self.asked.name(self.tr("What you ask"))
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Save the note…"), "main", self.accept, "save"),
        )

    @property
    def next_stage(self) -> int:
        """The stage it goes to: the first where it has none, and never past the last."""
        return min((self._disagreement.stage or 0) + 1, LAST)

    @property
    def _disagreement(self) -> Disagreement:
        found = self._saver.case.disagreements.get(self._record)
        return found if isinstance(found, Disagreement) else Disagreement()

    def accept(self) -> None:
        """Write the note, and note the stage."""
        self.asked.settle()
        to, one, on = self.to.text().strip(), self._disagreement, PartialDate.of(self._today)
        if not to:
            self.tell(self.message, self.tr("Write to whom it is put."))
            self.to.setFocus()
            return
        before = (
            (
                Stage(
                    stage=one.stage,
                    began=one.stage_began,
                    put_to=one.put_to,
                    answered_on=one.answered_on,
                ),
            )
            if one.stage
            else ()
        )
        moved = one.replace(
            stage=self.next_stage,
            stage_began=on,
            put_to=to,
            answered_on=None,
            stages=(*one.stages, *before),
            raised_on=one.raised_on or on,
        )
        seen, _ = for_reader(self._saver.case.adding(moved), Reader())
        found = seen.disagreements.get(one.id)
        if found is None:
            self.tell(
                self.message,
                self.tr(
                    "This disagreement is restricted, so a note would give it away. Lift the restriction first."
                ),
            )
            return
        days = load_walk().times.number("disagreement_answer")
        written = save_sheet(
            self,
            self._saver,
            challenge_note(seen, found, to, self.asked.input.toPlainText(), self._today, days),
            f"disagreement-{moved.stage}",
        )
        if written:
            purpose = self.tr("professional disagreement, stage {n}").format(n=moved.stage)
            share = left(
                self._saver, written, to=to, purpose=purpose, how=self.tr("disagreement note")
            )
            self._saver.do(
                f"challenge {moved.id}",
                Session.take_in,
                [("disagreements", moved), ("shares", share)],
                Label.of(Code.CHALLENGE, n=moved.stage or 1),
            )
            super().accept()
