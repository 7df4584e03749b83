"""Enters what a manager signed on paper, where the vault is its worker's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from prebirth.acts.signing import agree
from prebirth.case.typed_dates import Lean
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.spelling.menu import spelled
from prebirth.vault.team_state import agreeing_managers


class PaperDialog(Dialog):
    """Asks who signed, on which day, and where the paper is kept."""

    def __init__(self, parent: QWidget, saver: Saver) -> None:
        super().__init__(parent, self.tr("A signature on paper"), (560, 0))
        self._saver = saver
        self.name = QLineEdit(saver.case.assessment.manager)
        self.day = DayField(Lean.PAST)
        self.kept = QLineEdit()
        spelled(self.kept)
        self.comment = ProseField()
        version = str(saver.case.assessment.version)
        self.keep_drafts(saver, version, name=self.name, kept=self.kept, comment=self.comment)
        self.head(
            self.tr("The manager signed on paper"),
            self.tr(
                "It is entered as signed on paper, with who entered it. Print or save the "
                "conference report, have the manager sign it, and keep it."
            ),
        )
        for title, field in (
            (self.tr("Who signed as manager"), self.name),
            (self.tr("On which day"), self.day),
            (self.tr("Where the paper is kept"), self.kept),
            (self.tr("What the manager wrote on it, if anything"), self.comment),
        ):
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
            if isinstance(field, DayField | ProseField):
                field.name(title)
            else:
                field.setAccessibleName(title)
        self.end_with(
            button(self.tr("Cancel"), "", self.give_up),
            button(self.tr("Enter the signature"), "main", self.accept, "check"),
        )

    def _amiss(self, day: date | None) -> Iterator[Wrong]:
        """All that is to be put right, and where."""
        if not self.name.text().strip():
            yield Wrong(self.tr("Write who signed as manager."), self.name)
        if day is None:
            yield Wrong(self.tr("Write the full date that is on the paper."), self.day)
        elif day > today():
            text = self.tr("That date is in the future. Write the date when it was signed.")
            yield Wrong(text, self.day)
        if not self.kept.text().strip():
            yield Wrong(self.tr("Write where the paper is kept."), self.kept)

    def accept(self) -> None:
        """Enter the signature, or say what is missing or why it cannot be."""
        self.day.commit()
        self.comment.settle()
        day = self.day.value.exact if self.day.value and not self.day.problem else None
        if self.refuse(*self._amiss(day)) or day is None:
            return
        version = self._saver.case.assessment.version
        refused: list[str] = []
        self._saver.failed.connect(refused.append)
        self._saver.do(
            f"paper signature of version {version}",
            agree,
            name=self.name.text(),
            on=day,
            managers=agreeing_managers,
            comment=self.comment.input.toPlainText(),
            paper=self.kept.text(),
        )
        self._saver.failed.disconnect(refused.append)
        if refused:
            self.refuse(Wrong(refused[0]))
            return
        super().accept()
