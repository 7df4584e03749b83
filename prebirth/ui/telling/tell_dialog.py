"""Enters who is to be told of a decision, and writes the note for agencies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from prebirth.acts.telling import to_tell, waiting_telling
from prebirth.case.agencies import Agency
from prebirth.case.family import kept_safe_from, parents
from prebirth.case.marks import facts
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import is_prose
from prebirth.case.tellings import Group, Matter
from prebirth.case.who_was_told import ToldOf, agencies_told, tellings_of
from prebirth.copies.log import chosen_rows
from prebirth.copies.notes import note_of_decision
from prebirth.copies.undecided import hit_of
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, row, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.whole_list import WholeList
from prebirth.ui.base.words import field_title
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.copies.decisions import Decisions
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.telling.told_dialog import ToldDialog
from prebirth.wording.facts import record_title

LIST = 150
KEY = Qt.ItemDataRole.UserRole
"""What a line of the list stands for: a table and an id."""
IN_NOTE = frozenset({"", *(name for name in facts(Decision) if is_prose(Decision, name))})
"""What of a decision stands in its note, and the decision as a whole."""


class TellDialog(Dialog):
    """Asks whom to tell; agencies that have not been told are ticked, and nobody of the family."""

    def __init__(self, parent: QWidget, saver: Saver, record: str, today: date, walk: Walk) -> None:
        super().__init__(parent, self.tr("Tell everyone"), (620, 460))
        self._saver, self._record, self._today, self._walk = saver, record, today, walk
        self._decisions = Decisions()
        self._gone = label("", "doubt")
        self._decide = button(self.tr("Decide what it leaves out…"), "", self.decide)
        self._told = button(self.tr("They were told…"), "", self.enter_told)
        self.list = self._readers()
        text = self.tr(
            "Each one is listed as still to be told. Once you have told them, enter how and "
            "when. The agencies get one note, with the decision, what it replaces and why. It "
            "is logged when they were told. Tell the family in person: they get no note, and "
            "you tick each of them yourself."
        )
        self.head(self.tr("Tell everyone"), text)
        self.body.addWidget(title_of(self.list, self.tr("Whom")))
        self.body.addWidget(self.list)
        if not self.list.count():
            self.list.hide()
            self.body.addWidget(
                label(
                    self.tr(
                        "Nobody is recorded yet. Add agencies under “What each agency knows”; "
                        "then they can be told here."
                    ),
                    "quiet",
                )
            )
        self.body.addWidget(self._gone)
        self.body.addLayout(row(self._decide, None))
        self.body.addStretch(1)
        self.buttons(
            self._told,
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Enter who is to be told…"), "main", self.accept, "save"),
        )
        self._told.setVisible(bool(self.waiting))

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
        head = self.tr("The note leaves {n} out.").format(n=len(out))
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
        found = [self._saver.case.agencies.get(key) for key in self._ticked("agencies")]
        return [agency for agency in found if agency]

    @property
    def people(self) -> list[Person]:
        """The people of the family who are ticked."""
        found = [self._saver.case.people.get(key) for key in self._ticked("people")]
        return [person for person in found if person]

    @property
    def waiting(self) -> list[str]:
        """The entries of those who are still to be told of this decision."""
        return [
            telling.id
            for telling in self._saver.case.tellings
            if telling.waits and telling.decision == self._record
        ]

    def _ticked(self, table: str) -> list[str]:
        items = [self.list.item(place) for place in range(self.list.count())]
        return [
            item.data(KEY)[1]
            for item in items
            if item.checkState() == Qt.CheckState.Checked and item.data(KEY)[0] == table
        ]

    def enter_told(self) -> None:
        """Enter who of those that wait has been told, how and when."""
        if ToldDialog(self, self._saver, self.waiting, ticked=False).exec():
            self._fill(self.list)
            self._told.setVisible(bool(self.waiting))

    def _amiss(self, agencies: Sequence[str], people: Sequence[Person]) -> Iterator[Wrong]:
        """All that is to be put right before anybody is entered as to be told."""
        if not agencies and not people:
            yield Wrong(self.tr("Tick whom to tell."), self.list)
        if agencies and (undecided := self._decisions.open(self.left_out)):
            text = self.tr("Decide first what the note may say. {n} not decided yet.")
            yield Wrong(text.format(n=len(undecided)), self._decide)

    def accept(self) -> None:
        """Write the note for agencies, and enter who is to be told."""
        agencies, people = tuple(agency.id for agency in self.chosen), self.people
        if self.refuse(*self._amiss(agencies, people)):
            return
        choice = self.choice
        seen, _ = for_reader(self._saver.case, Reader(), choice)
        note = note_of_decision(seen, self._record, agencies, self._today)
        if note is None and agencies:
            restricted = self.tr(
                "This decision is restricted. A note would give it away. Lift the restriction "
                "first."
            )
            self.refuse(Wrong(restricted))
            return
        careful = [words for person in people if (words := self._careful(person))]
        if careful and not sure(self, self.tr("Tell them?"), "\n".join(careful)):
            return
        written = save_sheet(self, self._saver, note, "decision") if agencies and note else ""
        if agencies and not written:
            return
        self._saver.do(
            f"tell {self._record}",
            to_tell,
            self._record,
            agencies,
            people=tuple(person.id for person in people),
            sha256=written or "",
            purpose=self.tr("to tell of a decision"),
            choices=self._in_words(choice),
            chosen=chosen_rows(choice),
        )
        super().accept()

    def _careful(self, person: Person) -> str:
        """Why somebody is not to be told without a thought; nothing where there is no reason."""
        case, reasons = self._saver.case, []
        seen, _ = for_reader(case, Reader(person=person.id, form=self._walk.form))
        shown, whole = seen.decisions.get(self._record), case.decisions.get(self._record)
        if shown is None or whole is None or _said_in(shown) != _said_in(whole):
            reasons.append(self.tr("something in this decision is kept from them"))
        if safe := kept_safe_from(case, person.id):
            names = ", ".join(case.name_of(key) for key in sorted(safe))
            reasons.append(self.tr("kept safe from them: {names}").format(names=names))
        told = self.tr("{name}: {why}")
        return told.format(name=person.name, why="; ".join(reasons)) if reasons else ""

    def _in_words(self, choice: Choice) -> str:
        """What was decided for this note, for the log; without the words themselves."""
        reasons = [stood.reason for stood in choice.stand] + [why for _, why in choice.let]
        lines = [
            self.tr("Told after all, for the reason: {why}.").format(why=why) for why in reasons
        ]
        if choice.out:
            taken = self.tr("{n} looked at and taken out.")
            lines.append(taken.format(n=len(choice.out)))
        return "\n".join(lines)

    def _readers(self) -> QListWidget:
        shown = WholeList()
        shown.setAccessibleName(self.tr("Whom to tell"))
        shown.setMinimumHeight(theme.px(LIST))
        shown.setWordWrap(True)
        self._fill(shown)
        return shown

    def _fill(self, shown: QListWidget) -> None:
        """List the agencies and the parents, each with whether they have been told."""
        shown.clear()
        case = self._saver.case
        words = tellings_of(case, Matter.DECISION).get(self._record, [])
        told = agencies_told(case, words)
        for agency in case.agencies:
            word = told.get(agency.id)
            state, waits = self._state(agency.id, word)
            ticked = word is None and not waits
            self._add(shown, ("agencies", agency.id), record_title(case, agency), state, ticked)
        for person in parents(case):
            if not person.died:
                word = next(
                    (
                        word
                        for word in words
                        if word.person == person.id or word.group == Group.PARENTS
                    ),
                    None,
                )
                state, _waits = self._state(person.id, word)
                said = "; ".join(filter(None, (state, self._careful(person))))
                self._add(shown, ("people", person.id), person.name, said, ticked=False)

    def _state(self, reader: str, word: ToldOf | None) -> tuple[str, bool]:
        """Whether somebody has been told, in words; and whether they wait to be."""
        if word:
            told = self.tr("told {day}").format(day=word.on.show()) if word.on else ""
            return told or self.tr("told, day not recorded"), False
        if waiting_telling(self._saver.case, self._record, reader):
            return self.tr("to be told, not told yet"), True
        return self.tr("not told yet"), False

    @staticmethod
    def _add(shown: QListWidget, key: tuple[str, str], name: str, state: str, ticked: bool) -> None:
        item = QListWidgetItem(f"{name} · {state}")
        item.setData(KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        shown.addItem(item)


def _said_in(decision: Decision) -> tuple[object, ...]:
    """What a decision says, which somebody who is told of it would learn."""
    return tuple(getattr(decision, name) for name in facts(Decision))
