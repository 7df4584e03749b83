"""In a person's form: how they belong to each of the baby's parents, in one choice each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.family import parents
from prebirth.case.label import Code, Label
from prebirth.case.people import Person
from prebirth.case.ties import PARENTAL, Tie, TieKind
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.parts import clear, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.tab_order import next_stop
from prebirth.ui.base.words import choice
from prebirth.ui.records.fields.choice import OpeningList

TIES = "ties"


class TiesLine(QWidget):
    """A list for each parent of the baby to whom no tie is recorded; else what is recorded."""

    def __init__(self, saver: Saver, person: str) -> None:
        super().__init__()
        self._saver, self._person = saver, person
        self._shown: object = None
        self._answered: OpeningList | None = None
        self.lists: dict[str, OpeningList] = {}
        """By the id of the parent."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setColumnStretch(1, 1)
        self.refresh()

    def refresh(self) -> None:
        """Show the ties as they are now."""
        case = self._saver.case
        others = [one for one in parents(case) if one.id != self._person]
        now = tuple((one.id, one.name, self._said(case, one)) for one in others)
        shown = (case.name_of(self._person), now)
        if shown == self._shown:
            return
        later = self._later()
        self._shown, left = shown, self._left()
        self.lists = {}
        clear(self._grid)
        for place, (key, name, said) in enumerate(now):
            title = self.tr("To {name}").format(name=name)
            if said:
                self._grid.addWidget(label(title, "strong", wrap=False), place, 0)
                self._grid.addWidget(label(said), place, 1)
                continue
            box = self.lists[key] = self._list(key)
            box.setAccessibleName(title)
            self._grid.addWidget(title_of(box, title), place, 0)
            self._grid.addWidget(box, place, 1)
            box.show()  # Tab may come to it before Qt has laid it out
        self.setVisible(bool(now))
        if left:
            target = next((box for key, box in self.lists.items() if key in later), left)
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _later(self) -> list[str]:
        """The parents whose lists stand after the one that is answered."""
        boxes = [*self.lists.values()]
        at = boxes.index(self._answered) if self._answered in boxes else len(boxes)
        return [*self.lists][at + 1 :]

    def _left(self) -> QWidget | None:
        """Where the keyboard goes on from a list that is answered and so goes; None elsewhere."""
        target: QWidget | None = self._answered
        while target is not None and target in self.lists.values():
            target = next_stop(self.window(), target, ahead=True)
        self._answered = None
        return target

    def _list(self, parent: str) -> OpeningList:
        """The ties to choose from: what this person is to the parent, or the parent to them."""
        box = OpeningList()
        box.setMaximumWidth(theme.px(340))
        box.addItem("", None)
        person, other = self._saver.case.name_of(self._person), self._saver.case.name_of(parent)
        for kind in TieKind:
            if kind in PARENTAL:
                box.addItem(self._words(kind, other, person), (kind, parent, self._person))
        for kind in TieKind:
            words = self._words(kind, person, other) if kind in PARENTAL else choice(kind)
            box.addItem(words, (kind, self._person, parent))
        box.activated.connect(lambda _place: self._chosen(box))
        return box

    def _chosen(self, box: OpeningList) -> None:
        if tie := box.currentData():
            self._answered = box
            kind, one, other = tie
            made = Tie.begun(kind=kind, one=one, other=other)
            self._saver.do(None, Session.add, TIES, made, Label.of(Code.ADD, table=TIES))

    def _said(self, case: Case, parent: Person) -> str:
        """The ties between the two, in words; empty where there is none."""
        ties = [tie for tie in case.ties if tie.people == {self._person, parent.id} and tie.kind]
        return "; ".join(
            self._words(tie.kind, case.name_of(tie.one), case.name_of(tie.other))
            if tie.kind in PARENTAL
            else choice(tie.kind)
            for tie in ties
            if tie.kind
        )

    def _words(self, kind: TieKind, one: str, other: str) -> str:
        """Who is whose parent."""
        return self.tr("{one}: {kind} {other}").format(
            one=one, kind=choice(kind).lower(), other=other
        )
