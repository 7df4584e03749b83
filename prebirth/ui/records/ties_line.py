"""In a person's form: what they are to each of the baby's parents, in one choice each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from prebirth.acts.records import remove_all
from prebirth.case.case import Case
from prebirth.case.family import parents, sex_by_role
from prebirth.case.label import Code, Label
from prebirth.case.people import SIBLINGS, Person
from prebirth.case.ties import COUPLE, ONE_WAY, SIBLING_TIES, Tie, TieKind
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce
from prebirth.ui.base.parts import clear, label, show_if, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.words import capital, choice
from prebirth.ui.records.fields.choice import OpeningList
from prebirth.wording.ties import kind_words

TIES = "ties"
NEAR = (TieKind.PARENT, TieKind.SIBLING, TieKind.HALF_SIBLING, TieKind.AUNT_OR_UNCLE)
"""The ties that are offered first."""


class Offer(NamedTuple):
    """What somebody may be to a parent, in words, and the tie that says it."""

    words: str
    kind: TieKind
    one: str
    other: str

    def says(self, tie: Tie) -> bool:
        """Whether a tie between the two says the same."""
        return tie.kind == self.kind and (tie.one == self.one or tie.kind not in ONE_WAY)


class TiesLine(QWidget):
    """A list for each parent of the baby; of more than one tie between two, what they are."""

    def __init__(self, saver: Saver, person: str) -> None:
        super().__init__()
        self._saver, self._person = saver, person
        self._built: object = None
        self.lists: dict[str, OpeningList] = {}
        """By the id of the parent."""
        self._offers: dict[str, list[Offer]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setColumnStretch(1, 1)
        self._gone = label("", "small")
        self._gone_from = ""
        """The parent to whom a tie was taken out here."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addWidget(self._gone)
        self.refresh()

    def refresh(self) -> None:
        """Show the ties as they are now; a list that has the keyboard keeps it."""
        case = self._saver.case
        others = [one for one in parents(case) if one.id != self._person]
        told = [(one, self._said(case, one.id)) for one in others]
        if self._built != (built := [(one.id, one.name, said) for one, said in told]):
            self._built, self.lists = built, {}
            clear(self._grid)
            for place, (one, said) in enumerate(told):
                self._build(place, one, said)
        for one in others:
            if one.id in self.lists:
                self._fill(case, one)
        show_if(self._gone, self._gone_from and not self._told(case, self._gone_from))
        self.setVisible(bool(others))

    def _build(self, place: int, parent: Person, said: str) -> None:
        """The line of one parent."""
        title = self.tr("To {name}").format(name=parent.name)
        if said:
            self._grid.addWidget(label(title, "strong", wrap=False), place, 0)
            self._grid.addWidget(label(said), place, 1)
            return
        box = self.lists[parent.id] = OpeningList()
        box.setMaximumWidth(theme.px(340))
        box.setAccessibleName(title)
        box.activated.connect(lambda row: self._chosen(parent.id, row))
        self._grid.addWidget(title_of(box, title), place, 0)
        self._grid.addWidget(box, place, 1)
        box.show()  # Tab may come to it before Qt has laid it out

    def _fill(self, case: Case, parent: Person) -> None:
        """Offer what there is, in the words for this person, and show what is recorded."""
        box, offers = self.lists[parent.id], [*self._offered(case, parent)]
        tie = self._told(case, parent.id)
        at = next((row for row, one in enumerate(offers, 1) if tie and one.says(tie)), 0)
        with QSignalBlocker(box):
            if self._offers.get(parent.id) != offers or box.count() != len(offers) + 1:
                self._offers[parent.id] = offers
                box.clear()
                box.addItems(["", *(one.words for one in offers)])
            box.setCurrentIndex(at)

    def _offered(self, case: Case, parent: Person) -> Iterator[Offer]:
        """What this person may be to a parent: what is likely first."""
        person = case.people.get(self._person)
        sex, young = (sex_by_role(person), person.role in SIBLINGS) if person else (None, False)
        couple = [kind for kind in TieKind if kind in COUPLE]
        for kind in dict.fromkeys((*NEAR, *couple, *TieKind)):
            if kind not in ONE_WAY | SIBLING_TIES:
                yield Offer(choice(kind), kind, self._person, parent.id)
                continue
            for back in (young, not young) if kind in ONE_WAY else (False,):
                words = f"{capital(kind_words(kind, sex, back=back))} {parent.name}"
                ends = (parent.id, self._person) if back else (self._person, parent.id)
                yield Offer(words, kind, *ends)

    def _chosen(self, parent: str, row: int) -> None:
        """Record the tie that was chosen, in the place of the one there was."""
        tie = next(self._ties(self._saver.case, parent), None)
        if not row:
            if tie and tie.kind:
                self._say_gone(parent, tie)
            self._take_back(tie)
            return
        offer = self._offers[parent][row - 1]
        if tie is None:
            made = Tie.begun(kind=offer.kind, one=offer.one, other=offer.other)
            self._saver.do(None, Session.add, TIES, made, Label.of(Code.ADD, table=TIES))
        elif not offer.says(tie):
            changed = tie.between(offer.one, offer.kind, offer.other)
            self._change(tie, changed)

    def _say_gone(self, parent: str, tie: Tie) -> None:
        """Say below the lists which tie is taken out, until there is one again."""
        words = next(one.words for one in self._offers[parent] if one.says(tie))
        gone = self.tr("No longer recorded: {tie}. Ctrl+Z puts it back.").format(tie=words)
        self._gone_from = parent
        self._gone.setText(gone)
        announce(self._gone, gone)

    def _take_back(self, tie: Tie | None) -> None:
        """Say no more what the two are to each other; what else is said of them stays."""
        if tie and tie.holds_but("one", "kind", "other"):
            self._saver.do(f"{TIES}/{tie.id}", remove_all, TIES, [tie.id])
        elif tie:
            self._change(tie, tie.replace(kind=None))

    def _change(self, tie: Tie, changed: Tie) -> None:
        words = Label.of(Code.CHANGE, table=TIES, record=tie.id, field="kind")
        self._saver.do(f"{TIES}/{tie.id}", Session.take_in, [(TIES, changed)], words)

    def _ties(self, case: Case, parent: str) -> Iterator[Tie]:
        """The ties between this person and a parent."""
        both = {self._person, parent}
        found = [tie for tie in case.ties if tie.people == both]
        return iter(sorted(found, key=lambda tie: tie.kind is None))

    def _told(self, case: Case, parent: str) -> Tie | None:
        """The tie that a list shows; none where nothing is said of what the two are."""
        return next((tie for tie in self._ties(case, parent) if tie.kind), None)

    def _said(self, case: Case, parent: str) -> str:
        """The ties between the two in words, where there are several."""
        ties = [tie for tie in self._ties(case, parent) if tie.kind]
        offers = [*self._offered(case, case.people.get(parent) or Person())]
        told = [one.words for tie in ties for one in offers if one.says(tie)]
        return "; ".join(told) if len(told) > 1 else ""
