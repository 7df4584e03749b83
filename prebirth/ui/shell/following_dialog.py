"""Begins the assessment of a next pregnancy with what is known of the family."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.acts.becoming import note_following
from prebirth.case.case import RECORDS
from prebirth.case.following import following
from prebirth.case.typed_dates import Lean
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import kind_name
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.line import LineField
from prebirth.vault.errors import VaultError


class FollowingDialog(Dialog):
    """Says what is taken over, asks for reference and due date, and begins."""

    def __init__(self, parent: QWidget, saver: Saver) -> None:
        super().__init__(parent, self.tr("Assess the next pregnancy"), (560, 0))
        self._saver = saver
        self.case_id = ""
        self.reference, self.due = LineField(), DayField(Lean.COMING)
        self.reference.name(self.tr("Local reference"))
        self.due.name(self.tr("Due date, if it is known"))
        self.head(
            self.tr("Assess the next pregnancy"),
            self.tr(
                "A new assessment begins with the people, homes, relationships, earlier "
                "children, checks and history of this one, each marked with where it came from. "
                "This baby is among the earlier children. The next baby's father is left open. "
                "What anybody thought or decided here stays here."
            ),
        )
        made = following(saver.case)
        counts = ", ".join(
            f"{kind_name(kind)} ({len(made.table(table))})"
            for table, kind in RECORDS.items()
            if len(made.table(table))
        )
        self.body.addWidget(
            label(self.tr("This comes along: {what}.").format(what=counts), "quiet")
        )
        for title, field in (
            (self.tr("Local reference"), self.reference),
            (self.tr("Due date, if it is known"), self.due),
        ):
            self.body.addSpacing(theme.S)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
        self.end_with(
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Begin"), "main", self.accept),
        )

    def accept(self) -> None:
        """Begin, or say what keeps it from beginning."""
        self.due.commit()
        if self.refuse(Wrong(self.due.problem, self.due) if self.due.problem else None):
            return
        made = following(self._saver.case, self.reference.text().strip())
        made = made.adding(made.pregnancy.replace(due=self.due.value))
        try:
            Session.begin(self._saver.session.vault, made)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        self._saver.do(None, note_following)
        self.case_id = made.id
        super().accept()
