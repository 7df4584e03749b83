"""Asks whom names in a file mean that mean nobody here, or more than one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.exchange.rows import NOBODY, ImportedRow
from prebirth.exchange.who import name_from, new_person, roles_in
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, clear, label
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import said
from prebirth.wording.facts import record_title

NEW = "new"
"""What stands in a list of people for somebody who is not recorded yet."""
LISTED = 6
"""How many row numbers are named."""


class WhoLine(NamedTuple):
    """A name that is asked about, in which rows, and whom it could mean."""

    text: str
    rows: tuple[int, ...]
    every: bool
    """Whether the answer is for every row with this name."""
    could_be: tuple[str, ...]


def lines_of(rows: Sequence[ImportedRow], *, each: bool = False) -> list[WhoLine]:
    """What to ask: a name that means nobody once, one that means several in each of its rows."""
    found: dict[tuple[int, str], tuple[list[int], tuple[str, ...], bool]] = {}
    for row in rows:
        for meant in row.asked:
            every = not each and (len(meant.could_be) < 2 or not meant.text)
            key = (0 if every else row.number, meant.text)
            found.setdefault(key, ([], meant.could_be, every))[0].append(row.number)
    return [
        WhoLine(text, tuple(numbers), every, could_be)
        for (_, text), (numbers, could_be, every) in found.items()
    ]


class WhoDialog(Dialog):
    """A list for each name: somebody who is recorded, a new person, or nobody."""

    def __init__(self, parent: QWidget, case: Case, rows: Sequence[ImportedRow]) -> None:
        super().__init__(parent, self.tr("Whom do they mean?"), (820, 0))
        self._case, self._rows = case, rows
        self.new: dict[str, Person] = {}
        """The people who are to be recorded, by their names in the file."""
        self.lines: list[WhoLine] = []
        self.boxes: list[Combo] = []
        self.each = QCheckBox(self.tr("Choose row by row"))
        self.each.toggled.connect(self._fill)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.head(
            self.tr("Whom do they mean?"),
            self.tr(
                "Choose one for each name. Nothing is added before that. A row about nobody is "
                "in no parent's copy until you say who it is about."
            ),
        )
        self.body.addWidget(self.each)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Add to the record"), "main", self.accept),
        )
        self._fill()
        if self.boxes:
            self.boxes[0].setFocus()

    @property
    def chosen(self) -> dict[tuple[int, str], str]:
        """Whom each name means, in its row or in every one."""
        return {
            (0 if line.every else row, line.text): self._person(line, box)
            for line, box in zip(self.lines, self.boxes, strict=True)
            for row in (line.rows[:1] if line.every else line.rows)
        }

    def accept(self) -> None:
        """Go on when each is chosen; a new person is asked about once more."""
        left = [box for box in self.boxes if box.currentData() is None]
        if left:
            self.refuse(Wrong(self.tr("{n} not chosen yet.").format(n=len(left)), left[0]))
            return
        self.new = {}
        for line, box in zip(self.lines, self.boxes, strict=True):
            if box.currentData() == NEW:
                self.new.setdefault(line.text, new_person(line.text))
        names = ", ".join(person.names or f"“{text}”" for text, person in self.new.items())
        if not self.new or sure(
            self,
            self.tr("New people"),
            self.tr("These are recorded as new people: {names}.").format(names=names),
        ):
            super().accept()

    def _person(self, line: WhoLine, box: Combo) -> str:
        return self.new[line.text].id if box.currentData() == NEW else str(box.currentData())

    def _fill(self) -> None:
        """A line for each name, as far as possible with what was chosen before."""
        before = {
            line.text: box.currentData() for line, box in zip(self.lines, self.boxes, strict=True)
        }
        clear(self._grid)
        self.lines, self.boxes = lines_of(self._rows, each=self.each.isChecked()), []
        apart = len(lines_of(self._rows, each=True)) > len(lines_of(self._rows))
        self.each.setVisible(apart or self.each.isChecked())
        for place, line in enumerate(self.lines):
            box = self._box(line)
            box.setCurrentIndex(max(box.findData(before.get(line.text)), 0))
            words = self._words(line)
            title = label(words)
            title.setBuddy(box)
            box.setAccessibleName(words)
            self._grid.addWidget(title, place, 0)
            self._grid.addWidget(box, place, 1)
            self.boxes.append(box)
        self.grow()

    def _words(self, line: WhoLine) -> str:
        numbers = ", ".join(map(str, line.rows[:LISTED])) + ("…" if line.rows[LISTED:] else "")
        where = (
            self.tr("row {numbers}") if len(line.rows) == 1 else self.tr("rows {numbers}")
        ).format(numbers=numbers)
        if not line.text:
            return self.tr("No name, in {where}").format(where=where)
        if len(line.could_be) > 1:
            return self.tr("“{name}”, in {where}: more than one").format(
                name=line.text, where=where
            )
        return self.tr("“{name}”, in {where}").format(name=line.text, where=where)

    def _box(self, line: WhoLine) -> Combo:
        box = Combo()
        box.addItem(self.tr("Choose…"), None)
        likely = [person for key in line.could_be if (person := self._case.people.get(key))]
        for person in likely:
            box.addItem(
                self.tr("Perhaps {person}").format(person=_told(self._case, person)), person.id
            )
        if line.text:
            new = (
                self.tr("A new person, name not known: {name}")
                if roles_in(line.text)
                else self.tr("A new person: {name}")
            )
            box.addItem(new.format(name=name_from(line.text)), NEW)
        box.addItem(self.tr("About nobody: in no parent's copy"), NOBODY)
        for person in self._case.people:
            if person not in likely:
                box.addItem(_told(self._case, person), person.id)
        return box


def _told(case: Case, person: Person) -> str:
    """Somebody by full name, birth and role, so that two of one name are told apart."""
    full = person.names if person.names != person.name else ""
    born = person.born.show() if person.born else ""
    role = said(person.role.value) if person.role else ""
    return ", ".join(filter(None, (record_title(case, person), full, born, role)))
