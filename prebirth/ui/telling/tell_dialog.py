"""Tells agencies of a decision: writes the note, and enters who is told."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from prebirth.acts.telling import tell
from prebirth.case.agencies import Agency
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import agencies_told, tellings_of
from prebirth.copies.notes import note_of_decision
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.spelling.menu import spelled
from prebirth.wording.facts import record_title

LIST = 170


class TellDialog(Dialog):
    """Asks whom to tell; those who have not been told are ticked."""

    def __init__(self, parent: QWidget, saver: Saver, record: str, today: date) -> None:
        super().__init__(parent, self.tr("Tell everyone"), (620, 460))
        self._saver, self._record, self._today = saver, record, today
        self.list = self._agencies()
        self.how = QLineEdit(self.tr("secure email"))
        spelled(self.how)
        self.how.setAccessibleName(self.tr("How they are told"))
        self.message = label("", "doubt")
        self.message.hide()
        text = self.tr(
            "One note with the decision, what it replaces and why, and the list of who is told. "
            "Each is entered as told today, and logged."
        )
        self.head(self.tr("Tell everyone"), text)
        self.body.addWidget(title_of(self.list, self.tr("Whom")))
        self.body.addWidget(self.list)
        if not self.list.count():
            self.list.hide()
            self.body.addWidget(
                label(
                    self.tr(
                        "No agency is recorded yet. Add them under “What each agency knows”; "
                        "then they can be told here."
                    ),
                    "quiet",
                )
            )
        self.body.addWidget(title_of(self.how, self.tr("How they are told")))
        self.body.addWidget(self.how)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Save the note…"), "main", self.accept, "save"),
        )

    @property
    def chosen(self) -> list[Agency]:
        """The agencies that are ticked."""
        items = [self.list.item(place) for place in range(self.list.count())]
        agencies = [
            self._saver.case.agencies.get(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
        return [agency for agency in agencies if agency]

    def accept(self) -> None:
        """Write the note, and enter who is told."""
        chosen = tuple(agency.id for agency in self.chosen)
        seen, _ = for_reader(self._saver.case, Reader())
        note = note_of_decision(seen, self._record, chosen, self._today)
        if note is None:
            restricted = self.tr(
                "This decision is restricted, so a note would give it away. Lift the restriction "
                "first."
            )
            self.tell(self.message, restricted)
            return
        if not chosen:
            self.tell(self.message, self.tr("Tick whom to tell."))
            return
        written = save_sheet(self, self._saver, note, "decision")
        if not written:
            return
        self._saver.do(
            f"tell {self._record}",
            tell,
            self._record,
            chosen,
            sha256=written,
            on=self._today,
            how=self.how.text(),
            purpose=self.tr("to tell of a decision"),
        )
        super().accept()

    def _agencies(self) -> QListWidget:
        shown, case = QListWidget(), self._saver.case
        shown.setAccessibleName(self.tr("Agencies to tell"))
        shown.setMinimumHeight(theme.px(LIST))
        shown.setSpacing(2)
        words = tellings_of(case, Matter.DECISION).get(self._record, [])
        told = agencies_told(case, words)
        for agency in case.agencies:
            word = told.get(agency.id)
            state = (
                self.tr("told {day}").format(day=word.on.show())
                if word and word.on
                else self.tr("told, day not recorded")
                if word
                else self.tr("not told yet")
            )
            item = QListWidgetItem(f"{record_title(case, agency)} · {state}")
            item.setData(Qt.ItemDataRole.UserRole, agency.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Unchecked if agency.id in told else Qt.CheckState.Checked
            )
            shown.addItem(item)
        return shown
