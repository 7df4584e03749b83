"""Decides sentence by sentence what a copy may tell, before anything of it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from prebirth.acts.records import say_whose
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.marks import facts
from prebirth.case.record import Record
from prebirth.copies.undecided import hit_of
from prebirth.form.model import Walk
from prebirth.privacy.withheld import Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, label, look, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import field_title
from prebirth.ui.copies.decisions import Decisions, Ruling, Verdict
from prebirth.ui.copies.places import place_words
from prebirth.ui.copies.sentence_list import Sentence, SentenceList, pieces
from prebirth.ui.spelling.menu import spelled
from prebirth.wording.facts import fact, record_name

BESIDE = 600
"""The least width at which a sentence and what is done with it stand beside the list."""
WHOLE = 78
"""The least height of the whole sentence."""


class DecideDialog(Dialog):
    """Shows every sentence that could tell of somebody, to take out or to let stand."""

    def __init__(
        self,
        parent: QWidget,
        saver: Saver,
        walk: Walk,
        entries: Sequence[Withheld],
        decisions: Decisions,
        stops: Sequence[str] = (),
    ) -> None:
        """Take what is to be decided; `stops` say why every sentence must be read first."""
        super().__init__(parent, self.tr("Before the copy is made"), (920, 600))
        self._saver, self._walk, self._decisions = saver, walk, decisions
        self._entries = list(entries)
        self.changed_record = False
        """Whether an entry was given to somebody here, so that the copy must be looked at anew."""
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("Sentences to decide"))
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemChanged.connect(self._say)
        self.whole = _Whole(self)
        look(self.whole, "page")
        self.whole.setAccessibleName(self.tr("The whole sentence, and where it stands"))
        self.whole.setMinimumHeight(theme.px(WHOLE))
        self.said = label("", "strong")
        self.read = QCheckBox(
            self.tr("I have read each sentence")
            if entries
            else self.tr("I have read why this copy could put somebody at risk")
        )
        self.read.setVisible(bool(stops))
        self.read.toggled.connect(self._say)
        self.reason = _Reason(self)
        self.reason.textEdited.connect(self._reason_typed)
        self._reasons: dict[object, str] = {}
        """What was typed of each hit, and is not decided with yet."""
        spelled(self.reason)
        self.person = Combo()
        self.person.setAccessibleName(self.tr("Whose it is"))
        self.theirs = button(self.tr("It is about this person"), "", self.say_whose)
        self.out = button(self.tr("Take &out"), "", self.take_out, "x")
        self.stand = button(self.tr("Let it &stand"), "", self.let_stand)
        self.rest = button("", "", self.take_out_rest)
        self.done_button = button(self.tr("Go on"), "main", self.accept)
        self._whose = flowing(self.person, self.theirs)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for shown in (self.person, self.theirs):
            shown.hide()
        self._lay_out(stops)
        self._fill()

    def take_out(self) -> None:
        """Take the ticked sentences, or the current one, out of the copy."""
        self._decide(self._decisions.take_out)

    def let_stand(self) -> None:
        """Let the ticked sentences, or the current one, stay; they need a reason."""
        if not self.reason.text().strip():
            text = self.tr("Write why it may stand. The reason is kept in the log.")
            self.refuse(Wrong(text, self.reason))
            return
        why = self.reason.text()
        self._decide(lambda chosen: self._decisions.let_stand(chosen, why))

    def take_out_rest(self) -> None:
        """Take out everything that nobody has decided."""
        self._decisions.take_out(self._decisions.open(self._entries))
        self._show_decisions()
        self.list.setFocus()

    def say_whose(self) -> None:
        """Write into the record whom the ticked entries are about."""
        person = str(self.person.currentData() or "")
        chosen = [entry for entry in self.list.chosen if names_nobody(self._saver.case, entry)]
        if not person or not chosen:
            self.refuse(Wrong(self.tr("Choose who it is first."), self.person))
            return
        places = tuple(dict.fromkeys(Place(entry.table, entry.record) for entry in chosen))
        self._saver.do(None, say_whose, places, person=person)
        self.changed_record = True
        self._entries = [
            entry for entry in self._entries if (entry.table, entry.record, "") not in places
        ]
        self._fill()

    def accept(self) -> None:
        """Go on when everything is decided, and read where it must be."""
        left = self._decisions.open(self._entries)
        if left:
            self.list.go_on()
        unread = not self.read.isHidden() and not self.read.isChecked()
        if not self.refuse(
            Wrong(self.tr("{n} not decided yet.").format(n=len(left)), self.list) if left else None,
            Wrong(self._not_read(), self.read) if unread else None,
        ):
            super().accept()

    def _not_read(self) -> str:
        """What is still to be read, in words: where no sentence is, only why it could be a risk."""
        if self._entries:
            return self.tr("Read each sentence, then say that you have.")
        return self.tr("Read why this copy could put somebody at risk, then say that you have.")

    def _decide(self, decide: Callable[[list[Withheld]], None]) -> None:
        chosen = self.list.chosen
        if not chosen:
            text = self.tr("Go to a sentence in the list, or tick several.")
            self.refuse(Wrong(text, self.list))
            return
        decide(chosen)
        for entry in chosen:
            self._reasons.pop(hit_of(entry), None)
        self.what_is_wrong.say(())
        self.list.untick()
        self._show_decisions()
        self.list.go_on()
        self.list.setFocus()

    def _fill(self) -> None:
        """Show everything that is to be decided, what nobody has decided first."""
        self._entries.sort(
            key=lambda entry: (
                self._decisions.of(entry).verdict is not Verdict.OPEN,
                bool(entry.field or entry.sentence),
                entry.reason,
                entry.whom,
            )
        )
        self.list.fill([self._shown(entry) for entry in self._entries])
        self._show_decisions()
        self.list.go_on()
        if self.list.current is None and self._entries:
            self.list.go_to(0)
        (self.list if self._entries else self.read).setFocus()

    def _shown(self, entry: Withheld) -> Sentence:
        """A hit with its words, where it stands, and whom it may be about."""
        case = self._saver.case
        record = case.record(entry.table, entry.record)
        where = place_words(case, self._walk, entry.place)
        text = entry.sentence or (fact(case, record, entry.field) if entry.field else where)
        whom = ", ".join(filter(None, (self._name(key) for key in entry.whom)))
        if names_nobody(case, entry):
            group, where = self.tr("Names nobody: whose is it?"), all_of(case, record)
        elif entry.near:
            group = (
                self.tr("May be about {whom}").format(whom=whom) if whom else entry.reason
            ) or self.tr("May be about somebody withheld")
        else:
            group = entry.reason
        return Sentence(entry, " ".join(text.split()), " ".join(where.split()), group)

    def _name(self, key: str) -> str:
        """What a person, a home or an agency is called."""
        case = self._saver.case
        names = (record_name(case, table, key) for table in RECORDS if key in case.table(table))
        return next(names, "")

    def _show_decisions(self) -> None:
        for number, entry in enumerate(self._entries):
            self.list.show_decision(number, self._decisions.of(entry))
        self._say()

    def _say(self, _changed: object = None) -> None:
        """Say how far it is, and offer what comes next."""
        verdicts = [self._decisions.of(entry).verdict for entry in self._entries]
        left = verdicts.count(Verdict.OPEN)
        self.said.setText(
            self.tr("{left} not decided, {out} out, {stays} stay.").format(
                left=left, out=verdicts.count(Verdict.OUT), stays=verdicts.count(Verdict.STANDS)
            )
        )
        self.rest.setText(self.tr("Take out the rest ({n})").format(n=left))
        self.rest.setAccessibleName(self.rest.text())
        self.rest.setVisible(left > 0)
        first, second = (self.rest, self.done_button) if left else (self.done_button, self.rest)
        for made, kind in ((first, "main"), (second, "")):
            if made.property("look") != kind:
                look(made, kind)
            made.setAutoDefault(kind == "main")
        first.setDefault(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the list have the whole height; where it is narrow, the rest stands below."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(BESIDE)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _show_current(self) -> None:
        """Show the whole of the sentence that the keyboard is on, and what can be done with it."""
        shown = self.list.current
        nobody = shown is not None and names_nobody(self._saver.case, shown.entry)
        self.person.setVisible(nobody)
        self.theirs.setVisible(nobody)
        if shown is None:
            self.whole.setPlainText("")
            return
        decided = self._decisions.of(shown.entry)
        text = "".join(
            f"<b><u>{escape(piece.text)}</u></b>" if piece.found else escape(piece.text)
            for piece in pieces(shown.text, shown.entry.words)
        )
        notes = [shown.where, *dict.fromkeys((shown.group, shown.entry.reason))]
        notes.append(self._decided_words(decided))
        said = " · ".join(escape(note) for note in notes if note)
        self.whole.setHtml(f"<p>{text}</p><p><i>{said}</i></p>")
        self.reason.setText(self._reasons.get(hit_of(shown.entry), decided.reason))

    def _reason_typed(self, text: str) -> None:
        """Keep what is typed with its sentence, while the keyboard only goes to others."""
        if self.list.current is not None:
            self._reasons[hit_of(self.list.current.entry)] = text

    def _decided_words(self, decided: Ruling) -> str:
        if not decided.earlier:
            return ""
        return self.tr("decided so for an earlier copy to this reader")

    def _lay_out(self, stops: Sequence[str]) -> None:
        self.head(
            self.tr("What this copy could tell"),
            self.tr("Take each one out, or keep it with a reason. Space ticks several, or a group.")
            if self._entries
            else self.tr("No sentence is left to decide. Is it safe to give it to this reader?"),
        )
        for stop in stops:
            self.body.addWidget(label(stop, "stop"))
        self.body.addWidget(self.said)
        self.person.addItem(self.tr("Choose who it is about"), "")
        for person in self._saver.case.people:
            self.person.addItem(person.name, person.id)
        title = title_of(self.reason, self.tr("Why it may stand"))
        title.setWordWrap(False)
        beside = QVBoxLayout()
        beside.addWidget(self.whole, 1)
        for part in (self._whose, title, self.reason, flowing(self.stand, self.out)):
            beside.addWidget(part)
        self._sides.setSpacing(theme.M)
        self._sides.addWidget(self.list, 3)
        self._sides.addLayout(beside, 2)
        self.body.addLayout(self._sides, 1)
        self.buttons(
            self.read,
            None,
            button(self.tr("Not now"), "", self.reject),
            self.rest,
            self.done_button,
        )


def all_of(case: Case, record: Record) -> str:
    """Everything that an entry says, in one line."""
    kind = type(record)
    said = ((field_title(kind, name), fact(case, record, name)) for name in facts(kind))
    return " · ".join(f"{title}: {text}" for title, text in said if text)


class _WritesReason:
    """Takes what is typed on it as the reason, a mixin: nothing can be written in a sentence."""

    def __init__(self, dialog: DecideDialog) -> None:
        super().__init__()
        self._dialog = dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand letters on to the line of the reason; a space first is no letter."""
        letter = event.text().strip() and event.text().isprintable()
        if letter and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._dialog.reason.setFocus()
            QCoreApplication.sendEvent(self._dialog.reason, event.clone())
        else:
            super().keyPressEvent(event)  # type: ignore[misc]  # of what it is named before


class _List(_WritesReason, SentenceList):
    """The sentences to decide."""


class _Whole(_WritesReason, QTextBrowser):
    """The whole sentence, which grows, and asks for no more than its least height."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(WHOLE))


class _Reason(QLineEdit):
    """A line in which Enter lets the sentence stand, and presses no other button."""

    def __init__(self, dialog: DecideDialog) -> None:
        super().__init__()
        self._dialog = dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let it stand by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._dialog.let_stand()
            event.accept()
        else:
            super().keyPressEvent(event)


def says_something(case: Case, entry: Withheld) -> bool:
    """Whether there is anything to read in what is to be decided: an empty row says nothing."""
    record = case.record(entry.table, entry.record)
    return bool(entry.field or entry.sentence or record is None or all_of(case, record))


def names_nobody(case: Case, entry: Withheld) -> bool:
    """Whether a whole entry is to be decided that should name somebody, and names nobody."""
    record = case.record(entry.table, entry.record)
    return record is not None and not entry.field and record.about_nobody
