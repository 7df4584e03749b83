"""Takes a disagreement to its next stage, with a note that is ready to send."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from prebirth.acts.telling import LAST_STAGE, challenge, next_stage, put_to
from prebirth.case.oversight import Disagreement
from prebirth.copies.notes import note_of_challenge
from prebirth.form.timescales import Timescales
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.spelling.menu import spelled


class ChallengeDialog(Dialog):
    """Asks to whom it goes and what is asked."""

    def __init__(
        self, parent: QWidget, saver: Saver, record: str, today: date, times: Timescales
    ) -> None:
        super().__init__(parent, self.tr("To the next stage"), (620, 0))
        self._saver, self._record, self._today, self._times = saver, record, today, times
        self.to, self.asked = QLineEdit(), ProseField()
        spelled(self.to)
        self.keep_drafts(saver, record, to=self.to, asked=self.asked)
        stage = self.next_stage
        text = (
            self.tr(
                "You get a note, ready to send. The stage before is kept with its dates, and the "
                "note is logged."
            )
            if stage < LAST_STAGE
            else self.tr("This is the last stage. You get a note, ready to send. It is logged.")
        )
        self.head(self.tr("To stage {n}").format(n=stage), text)
        put_to_whom, what = self.tr("Put to: name and post"), self.tr("What you ask")
        self.to.setAccessibleName(put_to_whom)
        self.asked.name(what)
        self.put_fields((put_to_whom, self.to), (what, self.asked))
        self.end_with(
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Save the note…"), "main", self.accept, "save"),
        )

    @property
    def next_stage(self) -> int:
        """The stage it goes to: the first where it has none, and never past the last."""
        return next_stage(self._disagreement)

    @property
    def _disagreement(self) -> Disagreement:
        known = self._saver.case.disagreements.get(self._record)
        return known if isinstance(known, Disagreement) else Disagreement()

    def accept(self) -> None:
        """Write the note, and enter the stage."""
        self.asked.settle()
        to, before = self.to.text().strip(), self._disagreement
        if not to:
            self.refuse(Wrong(self.tr("Write who you put it to."), self.to))
            return
        moved = put_to(before, to, self._today)
        asked = self.asked.input.toPlainText()
        wanted = self._times.after("disagreement_answer", self._today)
        seen, _ = for_reader(self._saver.case.adding(moved), Reader())
        note = note_of_challenge(seen, moved.id, to, asked, self._today, wanted)
        if note is None:
            text = self.tr(
                "This disagreement is restricted. A note would give it away. Lift the "
                "restriction first."
            )
            self.refuse(Wrong(text))
            return
        written = save_sheet(self, self._saver, note, f"disagreement-{moved.stage}")
        if written:
            purpose = self.tr("professional disagreement, stage {n}").format(n=moved.stage)
            self._saver.do(
                f"challenge {moved.id}",
                challenge,
                self._record,
                to=to,
                sha256=written,
                on=self._today,
                how=self.tr("disagreement note"),
                purpose=purpose,
            )
            super().accept()
