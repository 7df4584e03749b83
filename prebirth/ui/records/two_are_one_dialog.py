"""Joins two records of one person or one agency: what differs is chosen, the rest is kept."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from prebirth.acts.joining import join
from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS
from prebirth.case.change import Place
from prebirth.case.joining import TwoInOne, differing, pointing
from prebirth.case.people import FATHERS, Person
from prebirth.case.sameness import likeness
from prebirth.rules.duplicate_detection import possible_duplicates
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, clear, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.records.fields.book import naming_field
from prebirth.wording.facts import fact, record_title, told_apart

NOBODY = ""


class TwoAreOneDialog(Dialog):
    """A list of the others, what differs from the one that is chosen, and what comes along."""

    def __init__(self, parent: QWidget, saver: Saver, place: Place) -> None:
        super().__init__(parent, self.tr("These two are one"), (680, 0))
        self._saver, self._place = saver, place
        self.others = Combo()
        self.choices: dict[str, Combo] = {}
        """For each field that differs, which of the two values stands."""
        self.names: list[QRadioButton] = []
        """The name of this record and that of the other, where somebody must say which stands."""
        self._named = QVBoxLayout()
        self._group: QButtonGroup | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setColumnStretch(1, 1)
        self._comes = label("", "quiet")
        self.join_button = button(self.tr("Join the two"), "main", self.accept)
        self._lay_out()
        self.others.currentIndexChanged.connect(self._show)
        self._show()

    def accept(self) -> None:
        """Join the two as it is shown."""
        other = str(self.others.currentData() or NOBODY)
        if not other:
            self.others.setFocus()
            return
        if self.names and not any(each.isChecked() for each in self.names):
            words = self.tr("Choose which of the two names stands.")
            self.refuse(Wrong(words, self.names[0]))
            return
        if not self._same_role(other):
            return
        take = [name for name, box in self.choices.items() if box.currentData()]
        if self.names and self.names[1].isChecked():
            take.append(naming_field(self._place.table))
        self._saver.do(None, join, self._place, other=other, take=tuple(take))
        super().accept()

    def _same_role(self, other: str) -> bool:
        """Whether both are the same to the baby, or somebody is sure that they are one."""
        case = self._saver.case
        one, two = (case.record(self._place.table, key) for key in (self._place.record, other))
        if not (isinstance(one, Person) and isinstance(two, Person)):
            return True
        roles = {one.role, two.role} - {None}
        if len(roles) < 2 or roles <= FATHERS:
            return True
        return sure(
            self,
            self.tr("Two different roles"),
            self.tr(
                "{one} is recorded as {first}, and {other} as {second}. Join them only if they "
                "are one person."
            ).format(
                one=told_apart(case, one),
                first=fact(case, one, "role"),
                other=told_apart(case, two),
                second=fact(case, two, "role"),
            ),
        )

    @property
    def comes(self) -> str:
        """What is said to come along with the record that is joined."""
        return self._comes.text()

    def _lay_out(self) -> None:
        case, (table, key, _) = self._saver.case, self._place
        record = case.record(table, key)
        self.head(
            self.tr("{name} and who else are one?").format(name=told_apart(case, record)),
            self.tr(
                "Everything about either is then about this one: checks, events, answers, who "
                "was told. Lists and texts are put together. What you do not choose stays under "
                "“Written differently”. One undo parts them again."
            ),
        )
        alike = possible_duplicates(case, table, record)
        called = record_title(case, record)
        # Python's sort keeps the order of the record among those who are as likely.
        others = sorted(
            (one for one in case.table(table) if one.id != key),
            key=lambda one: likeness(record_title(case, one), called),
            reverse=True,
        )
        likely = [one for one in others if one in alike]
        rest = [one for one in others if one not in alike]
        self.others.addItem(self.tr("Choose…"), NOBODY)
        for one in (*likely, *rest):
            self.others.addItem(self._told(one, likely=one in likely), one.id)
        if len(likely) == 1:
            self.others.setCurrentIndex(1)
        title = self.tr("The other record, which becomes part of this one")
        self.others.setAccessibleName(title)
        self.body.addWidget(title_of(self.others, title))
        self.body.addWidget(self.others)
        self.body.addLayout(self._named)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._comes)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), self.join_button)

    def _told(self, one: Person | Agency, *, likely: bool) -> str:
        case = self._saver.case
        columns = ("role", "born", "age") if isinstance(one, Person) else ("kind", "worker")
        facts = (fact(case, one, name) for name in columns)
        words = ", ".join(filter(None, (told_apart(case, one), *facts)))
        return self.tr("Perhaps {person}").format(person=words) if likely else words

    def _show(self) -> None:
        """What differs from the other record, and what comes along with it."""
        clear(self._named)
        clear(self._grid)
        self.names, self.choices = [], {}
        self.what_is_wrong.say(())
        case, (table, key, _) = self._saver.case, self._place
        other = str(self.others.currentData() or NOBODY)
        self.join_button.setEnabled(bool(other))
        if not other:
            self._comes.setText("")
            return
        joint = TwoInOne(table, key, other)
        kept, gone = case.record(table, key), case.record(table, other)
        differ, naming = differing(case, joint), naming_field(table)
        if naming in differ:
            self._ask_name(getattr(kept, naming), getattr(gone, naming))
        for place, name in enumerate(name for name in differ if name != naming):
            title, box = field_title(type(kept), name), Combo()
            for one in (kept, gone):
                box.addItem(fact(case, one, name), one is gone)
            box.setAccessibleName(self.tr("Which is right: {field}").format(field=title))
            self._grid.addWidget(title_of(box, title), place, 0)
            self._grid.addWidget(box, place, 1)
            self.choices[name] = box
        self._comes.setText(self._along(joint))
        self.grow()

    def _ask_name(self, *names: str) -> None:
        """Ask which of two names stands: neither is taken unless somebody says so."""
        of_people = self._place.table == "people"
        self._named.addWidget(label(self.tr("Which name stands?"), "strong"))
        self._named.addWidget(
            label(
                self.tr("The other one is kept under “Other names”, and search finds it.")
                if of_people
                else self.tr("The other one goes under “Written differently”."),
                "quiet",
            )
        )
        self._group = QButtonGroup(self)
        for name in names:
            each = QRadioButton(name)
            each.setAccessibleName(self.tr("Which name stands? {name}").format(name=name))
            each.toggled.connect(lambda _on: self.what_is_wrong.say(()))
            self._group.addButton(each)
            self.names.append(each)
            self._named.addWidget(each)

    def _along(self, joint: TwoInOne) -> str:
        """How many records of each kind come along, in words."""
        found = Counter(table for table, _ in pointing(self._saver.case, joint))
        said = ", ".join(f"{kind_name(RECORDS[table])} ({n})" for table, n in found.items())
        if not said:
            return self.tr("Nothing else in the record is about the other one.")
        return self.tr("Comes along from the other one: {what}.").format(what=said)
