"""The dialogs that answer a watch record: look again, close it, make it the assessment."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from prebirth.acts.registry import RefusedError
from prebirth.acts.watching import become_assessment, close_watch, look_again, put_into
from prebirth.case.case import RECORDS, Case, record_type
from prebirth.case.typed_dates import Lean
from prebirth.case.watched import taken_up, unnamed, waiting
from prebirth.case.watching import WatchRecord
from prebirth.case.who_is_who import Same, in_doubt
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import kind_name
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.shell.watch_who import WhoIsWho
from prebirth.vault.errors import VaultError


class _AnswerDialog(Dialog):
    """Takes what an answer needs, and says beside it what is still wanting."""

    def __init__(self, parent: QWidget, title: str, said: str, does: str) -> None:
        super().__init__(parent, title, (560, 0))
        self.head(title, said)
        self.ask()
        self.end_with(
            button(self.tr("Cancel"), "", self.give_up),
            button(does, "main", self.accept),
        )

    def ask(self) -> None:
        """Put the fields into the dialog."""

    def enter(self) -> None:
        """Enter the answer; raises RefusedError, VaultError."""

    def accept(self) -> None:
        """Enter it, or say what is wanting."""
        try:
            self.enter()
        except (RefusedError, VaultError) as error:
            self.refuse(Wrong(str(error)))
        else:
            super().accept()

    def field(self, title: str, field: DayField | LineField | ProseField) -> None:
        """A field with its title above it."""
        field.name(title)
        self.body.addSpacing(theme.S)
        self.body.addWidget(title_of(field, title))
        self.body.addWidget(field)


class LookAgainDialog(_AnswerDialog):
    """Asks what was found, and when to look again."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        self._session = session
        super().__init__(
            parent,
            self.tr("Look again later"),
            self.tr(
                "What you found is kept with the day and your name. You are asked again on the "
                "day you set."
            ),
            self.tr("Look again then"),
        )

    def ask(self) -> None:
        """What was found, and the new day."""
        self.says, self.day = ProseField(), DayField(Lean.COMING)
        self.field(self.tr("What was found today"), self.says)
        self.keep_drafts(Saver(self._session), "", says=self.says)
        self.field(self.tr("It asks again on"), self.day)

    def enter(self) -> None:
        """Enter it; raises RefusedError, VaultError."""
        self.day.commit()
        if self.day.problem:
            raise RefusedError(self.day.problem)
        look_again(
            self._session,
            says=self.says.text(),
            asks_on=self.day.value,
            today=today(),
        )


class CloseWatchDialog(_AnswerDialog):
    """Asks why nothing more is watched."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        self._session = session
        super().__init__(
            parent,
            self.tr("Watch no more"),
            self.tr("You are not asked again. It moves to the list of ended records."),
            self.tr("Close it"),
        )

    def ask(self) -> None:
        """The reason."""
        self.why = ProseField()
        self.field(self.tr("Why"), self.why)
        self.keep_drafts(Saver(self._session), "", why=self.why)

    def enter(self) -> None:
        """Enter it; raises RefusedError, VaultError."""
        close_watch(self._session, why=self.why.text(), today=today())


class BecomeDialog(_AnswerDialog):
    """Says what the assessment begins with, and asks for its reference."""

    def __init__(self, parent: QWidget, session: Session, readers: str) -> None:
        self._session, self._readers = session, readers
        super().__init__(
            parent,
            self.tr("Make it the assessment"),
            self.tr(
                "What was heard goes first into the assessment. The watch record stays in it, "
                "with all that was done since."
            ),
            self.tr("Begin the assessment"),
        )

    def ask(self) -> None:
        """The reference, below what is taken over and what is not."""
        case = self._session.case
        self.who = WhoIsWho(in_doubt(case, waiting(case)))
        self.body.addWidget(_counted(case, waiting(case), self.who))
        if self._readers:
            text = self.tr("The assessment is shared with {names}, like the watch record.")
            self.body.addWidget(label(text.format(names=self._readers), "doubt"))
        self.body.addWidget(self.who)
        self.who.setVisible(bool(self.who.lists))
        self.reference = LineField()
        self.field(self.tr("Local reference"), self.reference)

    def enter(self) -> None:
        """Make it so; raises RefusedError, VaultError."""
        become_assessment(
            self._session, reference=self.reference.text(), today=today(), same=self.who.same
        )


class PutIntoDialog(_AnswerDialog):
    """Says what an assessment gets from an early contact, and asks who in it is known already."""

    def __init__(self, parent: QWidget, session: Session, other: Session, why: str) -> None:
        self._session, self._other = session, other
        said = self.tr("{why} Are they of one family?").format(why=why)
        super().__init__(parent, self.tr("Put this into it?"), said, self.tr("Put it in"))

    def ask(self) -> None:
        """What is taken over, and who is who."""
        watches, known = waiting(self._session.case), self._other.case
        self.who = WhoIsWho(in_doubt(known, watches))
        self.body.addWidget(_counted(known, watches, self.who))
        self.body.addWidget(self.who)

    def enter(self) -> None:
        """Put it in; raises RefusedError, VaultError."""
        put_into(self._session, self._other, today=today(), same=self.who.same)


def _counted(case: Case, watches: list[WatchRecord], who: WhoIsWho) -> QLabel:
    """What is taken over, counted again once somebody says who is who."""
    said = label("", "quiet")

    def count() -> None:
        said.setText(becomes_words(case, watches, who.same, unsaid=who.unsaid))

    who.changed.connect(count)
    count()
    return said


def becomes_words(
    case: Case, watches: list[WatchRecord], same: Same = MappingProxyType({}), *, unsaid: int = 0
) -> str:
    """What an assessment gets from watch records, and what stays in these alone.

    `same` says who of them is known already, and `unsaid` of how many nobody has said so yet.
    """
    counted: Counter[str] = Counter()
    for watch in watches:
        for table, record in taken_up(case, watch, same):
            counted[table] += record.id not in case.table(table) if table in RECORDS else 1
            case = case.adding(record)
    made = ", ".join(f"{kind_name(record_type(table))} ({n})" for table, n in counted.items() if n)
    translate = QCoreApplication.translate
    text = (
        translate("watching", "This goes into the assessment: {what}.").format(what=made)
        if made
        else translate("watching", "Nothing new goes into the assessment.")
    )
    if unsaid:
        text += " " + translate("watching", "{n} of these people may be in it already.").format(
            n=unsaid
        )
    if nameless := sum(len(unnamed(watch)) for watch in watches):
        text += " " + translate(
            "watching", "{n} without a name stay in the watch record alone."
        ).format(n=nameless)
    return text
