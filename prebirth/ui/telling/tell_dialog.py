"""Tells agencies of a decision: writes the note, and enters who is told."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from prebirth.acts.telling import tell
from prebirth.case.agencies import Agency
from prebirth.case.marks import facts
from prebirth.case.plan import Decision
from prebirth.case.record import is_prose
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import agencies_told, tellings_of
from prebirth.copies.log import chosen_rows
from prebirth.copies.notes import note_of_decision
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import NO_CHOICE, Choice, Reader, Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, row, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.words import field_title
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.copies.decisions import Decisions, hit_of
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.spelling.menu import spelled
from prebirth.wording.facts import record_title

LIST = 130
IN_NOTE = frozenset({"", *(name for name in facts(Decision) if is_prose(Decision, name))})
"""What of a decision stands in its note, and the decision as a whole."""


class TellDialog(Dialog):
    """Asks whom to tell; those who have not been told are ticked."""

    def __init__(self, parent: QWidget, saver: Saver, record: str, today: date, walk: Walk) -> None:
        super().__init__(parent, self.tr("Tell everyone"), (620, 460))
        self._saver, self._record, self._today, self._walk = saver, record, today, walk
        self._decisions = Decisions()
        self._gone = label("", "doubt")
        self._decide = button(self.tr("Decide what it leaves out…"), "", self.decide)
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
        self.body.addWidget(self._gone)
        self.body.addLayout(row(self._decide, None))
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Save the note…"), "main", self.accept, "save"),
        )

        self._say_what_is_left_out()

    @property
    def left_out(self) -> list[Withheld]:
        """What the note leaves out of the decision and of the one it replaces."""
        case = self._saver.case
        told_of = case.decisions.get(self._record)
        spoken_of = {self._record, told_of.replaces if told_of else None}
        _, held = for_reader(case, Reader())
        found = {
            hit_of(entry): entry
            for entry in held
            if entry.table == "decisions" and entry.record in spoken_of and entry.field in IN_NOTE
        }
        return list(found.values())

    @property
    def choice(self) -> Choice:
        """What was decided for this note alone.

        A sure hit stands only where the text it is in is let in.
        """
        entries = self.left_out
        choice = self._decisions.added_to(NO_CHOICE, entries)
        near = {hit_of(entry) for entry in entries if entry.near}
        sure = [stood for stood in choice.stand if (stood.place, stood.sentence) not in near]
        let = {stood.place: stood.reason for stood in sure}
        return choice._replace(
            stand=tuple(stood for stood in choice.stand if stood not in sure),
            let=(*choice.let, *let.items()),
        )

    def decide(self) -> None:
        """Decide of each thing that the note leaves out whether it may be told."""
        entries = [entry for entry in self.left_out if not entry.fixed]
        DecideDialog(self, self._saver, self._walk, entries, self._decisions).exec()
        self._say_what_is_left_out()

    def _say_what_is_left_out(self) -> None:
        """Say what the note does not hold and why, so that nobody is told half a decision."""
        entries = self.left_out
        out = [entry for entry in entries if entry not in self._decisions.standing(entries)]
        lines = [
            self.tr("{what}: {why}").format(what=self._words(entry), why=entry.reason)
            for entry in out
        ]
        head = self.tr("The note leaves this out: {n}.").format(n=len(out))
        self._gone.setText("\n".join((head, *lines)))
        self._gone.setVisible(bool(out))
        self._decide.setVisible(any(not entry.fixed for entry in entries))

    def _words(self, entry: Withheld) -> str:
        if not entry.field:
            return self.tr("The whole of it")
        title = field_title(Decision, entry.field)
        which = title if entry.record == self._record else self.tr("{field}, of what it replaces")
        said = which.format(field=title)
        return f"{said}: “{entry.sentence}”" if entry.sentence else said

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
        if undecided := self._decisions.open(self.left_out):
            text = self.tr("Decide first what the note may say. Not decided yet: {n}.")
            self.tell(self.message, text.format(n=len(undecided)))
            self._decide.setFocus()
            return
        choice = self.choice
        seen, _ = for_reader(self._saver.case, Reader(), choice)
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
            choices=self._in_words(choice),
            chosen=chosen_rows(choice),
        )
        super().accept()

    def _in_words(self, choice: Choice) -> str:
        """What was decided for this note, for the log; without the words themselves."""
        reasons = [stood.reason for stood in choice.stand] + [why for _, why in choice.let]
        lines = [
            self.tr("Told after all, for the reason: {why}.").format(why=why) for why in reasons
        ]
        if choice.out:
            taken = self.tr("Looked at and taken out: {n}.")
            lines.append(taken.format(n=len(choice.out)))
        return "\n".join(lines)

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
