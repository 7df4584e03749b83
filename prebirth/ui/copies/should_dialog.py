"""Asks, after a loss or a closing, whether a paper for the family should go at all."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from prebirth.case.case import Case
from prebirth.case.course import CourseStage, asks_first, course_of, stage_of
from prebirth.rules.prompts.may_have_ended import long_past_due, may_tell_of_an_end
from prebirth.rules.prompts.still_held import as_open
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, title_of
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.records.fields.line import LineField


def _is_kept(case: Case) -> bool:
    """Whether what became of a baby is kept from somebody; a closing alone asks first too."""
    return asks_first(as_open(case), today())


class ShouldItGoDialog(Dialog):
    """A page before the copy: it goes only where somebody writes why."""

    def __init__(self, parent: QWidget, case: Case) -> None:
        title = self.tr("Should this paper go at all?")
        super().__init__(parent, title, (560, 0))
        self.why = ""
        self.head(title, " ".join(self._said(case)))
        self.reason = LineField()
        self.reason.name(self.tr("Why it should go"))
        self.body.addWidget(title_of(self.reason, self.tr("Why it should go")))
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        stay = button(self.tr("Make no copy"), "main", self.reject)
        stay.setDefault(True)
        self.buttons(None, button(self.tr("It should go"), "", self.accept), stay)

    def _said(self, case: Case) -> Iterator[str]:
        """What to think of first; of a loss and of a closing alike where there were both."""
        if course_of(case, today()) == CourseStage.LOST or any(baby.lost for baby in case.babies):
            yield self.tr(
                "A baby of this pregnancy has died, or the pregnancy has ended. A paper that was "
                "written to get ready for a birth can hurt. Speak to the mother's midwife or GP "
                "first, and to those who support her. It may be better told than posted."
            )
        elif course_of(case, today()) == CourseStage.UNSAID:
            yield self.tr(
                "The mother has died, and what became of the baby is not recorded. Find that out "
                "first, and speak to those who support the family. It may be better told than "
                "posted."
            )
        elif may_tell_of_an_end(case, today()):
            yield self.tr(
                "An entry may tell of a birth or a loss, and what became of the baby is not "
                "recorded. Ask maternity first, and write it under “What became of this "
                "pregnancy”. A paper that was written to get ready for a birth can hurt."
            )
        elif long_past_due(case, today()):
            yield self.tr(
                "The due date is long past, and what became of the baby is not recorded. Ask "
                "maternity first, and write it under “What became of this pregnancy”. A paper "
                "that was written to get ready for a birth can hurt."
            )
        elif _is_kept(case):
            yield self.tr(
                "What became of a baby is kept from somebody. Their paper counts no weeks and "
                "prepares nothing, and does not say why. They may notice. Where even that could "
                "put somebody in danger, make no copy."
            )
        if stage_of(case, today()) == CourseStage.CLOSED:
            yield self.tr(
                "This assessment is closed. Send a paper only where somebody asked for it or is "
                "owed it, and look at who is in the home now."
            )

    def accept(self) -> None:
        """It goes, and the log will say why."""
        self.why = self.reason.text().strip()
        if not self.why:
            self.refuse(Wrong(self.tr("Write why it should go."), self.reason))
            return
        super().accept()
