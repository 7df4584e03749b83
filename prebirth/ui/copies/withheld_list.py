"""Shows what a copy leaves out and why; more can be withheld, and less with a reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from prebirth.case.case import Case, record_type
from prebirth.case.change import Place
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.undecided import hit_of
from prebirth.form.model import Walk
from prebirth.privacy.withheld import Choice, Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.base.rows_tree import RowsTree
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.copies.decisions import Decisions
from prebirth.ui.copies.places import logged_place, place_words
from prebirth.ui.copies.withhold_dialog import WithholdDialog
from prebirth.wording.counting import Number

LEAST = 110
"""The height from which the reasons can be read."""
NUMBER = Qt.ItemDataRole.UserRole
"""Which of the entries that are listed a row shows."""


class _Reasons(RowsTree):
    """The reasons, each whole, which take all the room there is and leave what is below in view."""

    def __init__(self) -> None:
        super().__init__((1,))

    def sizeHint(self) -> QSize:
        """Room for a few of them."""
        return QSize(super().sizeHint().width(), theme.px(LEAST))


class WithheldList(QWidget):
    """Lists what is withheld by its reason, and takes what the worker decides for this copy."""

    changed = Signal()
    decide = Signal()
    """Somebody wants to decide the sentences."""

    def __init__(self, case: Case, walk: Walk) -> None:
        super().__init__()
        self._case, self._walk = case, walk
        self.choice = Choice()
        self._copy: tuple[CopyKind, str] | None = None
        self._choices: dict[tuple[CopyKind, str] | None, Choice] = {}
        self._held: list[Withheld] = []
        self._shown: list[Withheld] = []
        self.to_decide: list[Withheld] = []
        """What the worker looks at sentence by sentence."""
        self.decisions = Decisions()
        """What is decided of each sentence, for the kind of copy and the reader that show."""
        self.every_sentence = False
        """Whether the copy is one parent's: then each sentence that is taken out is shown."""
        self.title = label(self.tr("What is withheld"), "strong")
        self.nothing = label("", "quiet")
        self.tree = _Reasons()
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(theme.px(20))
        self.tree.setAccessibleName(self.tr("What is withheld, by its reason"))
        self.tree.currentItemChanged.connect(self._chosen)
        self.sentences = label("", "doubt")
        self.sentences.hide()
        self.decide_button = button(self.tr("Decide…"), "", self.decide.emit)
        self.decide_button.hide()
        self.more = button(self.tr("Withhold more…"), "link", self.withhold, "lock")
        self.let = button(self.tr("Show it after all…"), "link", self.let_in)
        self.take_back = button(self.tr("Take back"), "link", self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(self.title)
        deciding = row(self.sentences, self.decide_button)
        deciding.setStretch(0, 1)
        layout.addLayout(deciding)
        layout.addWidget(self.nothing)
        layout.addWidget(self.tree, 100)
        layout.addLayout(row(self.more, self.let, self.take_back, None, spacing=theme.L))
        layout.addStretch(1)

    @property
    def chosen(self) -> Choice:
        """All that is decided for this copy: of entries, and of sentences."""
        return self.decisions.added_to(self.choice, self.to_decide)

    @property
    def asked(self) -> Choice:
        """The same where no sentence is let stand: so each that could be decided is found."""
        return self.choice._replace(rest=self.decisions.rest_out)

    def show_copy(
        self, copy: tuple[CopyKind, str], decisions: Decisions, *, every_sentence: bool
    ) -> None:
        """Take what is decided for another copy; what was let in for one is not let into it."""
        self._choices[self._copy] = self.choice
        self._copy, self.choice = copy, self._choices.get(copy, Choice())
        self.decisions, self.every_sentence = decisions, every_sentence

    def take_case(self, case: Case) -> None:
        """Go on with the case as it is after a change."""
        self._case = case

    def show_held(
        self, held: list[Withheld], to_decide: list[Withheld], *, may_choose: bool = True
    ) -> None:
        """Show what the copy leaves out, grouped by reason, and what was let in.

        `held` is what the gate takes out where no sentence is let stand, and `to_decide` what of
        it the copy would say.
        """
        self._held, self.to_decide = held, to_decide
        self.more.setVisible(may_choose)
        self.show_again()

    def show_again(self) -> None:
        """Show the same with what was decided since."""
        self.setMinimumHeight(0)
        self.tree.clear()
        self._shown = []
        shown = self.to_decide
        stays = set(map(hit_of, self.decisions.standing(shown)))
        out = [entry for entry in self._held if hit_of(entry) not in stays]
        by_reason: dict[str, list[Withheld]] = {}
        for entry in out:
            by_reason.setdefault(entry.reason or self.tr("no reason given"), []).append(entry)
        for reason, group in by_reason.items():
            self._add(
                f"{reason} ({len(group)})", group, open_=len(by_reason) < 3 and len(group) < 8
            )
        stands = [entry for entry in shown if hit_of(entry) in stays]
        if stands:
            self._add(self.tr("Stays in this copy ({n})").format(n=len(stands)), stands, open_=True)
        if self.choice.let:
            let = [Withheld(*place, reason) for place, reason in self.choice.let]
            self._add(self.tr("Shown in this copy after all"), let, open_=True)
        empty = not by_reason and not self.choice.let and not stands
        self.nothing.setText(self.tr("Nothing. Every entry goes into this copy."))
        self.nothing.setVisible(empty)
        self.tree.setVisible(not empty)
        self.title.setText(
            self.tr("{n} withheld").format(n=len(out)) if out else self.tr("What is withheld")
        )
        self._say_sentences(shown)
        self._chosen(None)

    def show_looking(self) -> None:
        """Say that what the copy leaves out is being worked out; what stands below stays there."""
        if self.tree.isVisible():
            self.setMinimumHeight(self.height())
        self.nothing.setText(self.tr("Looking through the assessment…"))
        self.nothing.show()
        self.tree.hide()
        self.sentences.hide()
        self.decide_button.hide()
        self.title.setText(self.tr("What is withheld"))

    def _say_sentences(self, shown: list[Withheld]) -> None:
        left = len(self.decisions.open(shown))
        text = (
            self.tr("{left} of {n} to decide before anything leaves.")
            if left
            else self.tr("Nothing about others is left to decide.")
        )
        self.sentences.setText(text.format(left=left, n=len(shown)) if shown else "")
        self.sentences.setVisible(bool(shown))
        self.decide_button.setVisible(bool(shown))

    def withhold(self) -> None:
        """Choose what else this copy leaves out."""
        dialog = WithholdDialog(self, self._case, self._walk)
        if dialog.exec():
            self.add_more(dialog.chosen, dialog.reason.text().strip())

    def add_more(self, places: list[Place], reason: str) -> None:
        """Leave more out of this copy."""
        kept = [(place, why) for place, why in self.choice.more if place not in places]
        self.choice = self.choice._replace(
            more=(*kept, *((place, reason) for place in places)),
            let=tuple(pair for pair in self.choice.let if pair[0] not in places),
        )
        self.changed.emit()

    def let_in(self) -> None:
        """Let the reader of this copy see something after all, with the reason."""
        entry = self._current()
        if entry is None:
            return
        text = self.tr("Why may this reader see it? The reason is kept in the log.")
        reason, given = QInputDialog.getText(self, self.tr("Show it after all"), text)
        if given and hit_of(entry) in set(map(hit_of, self.to_decide)):
            self.decisions.let_stand([entry], reason)
            self.show_again()
        elif given:
            self.add_let(entry.place, reason.strip())

    def add_let(self, place: Place, reason: str) -> None:
        """Let something in; without a reason nothing changes."""
        if reason:
            more = tuple(pair for pair in self.choice.more if pair[0] != place)
            let = (*self.choice.let, (place, reason))
            self.choice = self.choice._replace(more=more, let=let)
            self.changed.emit()

    def undo(self) -> None:
        """Take back what was decided for this copy about one entry."""
        entry = self._current()
        if entry is None:
            return
        if entry in self.decisions.standing(self.to_decide):
            self.decisions.forget([entry])
            self.show_again()
            return
        if entry.place in self.decisions.rest_out:
            self.decisions.decide_rest(entry.place, out=False)
        self.choice = self.choice._replace(
            more=tuple(pair for pair in self.choice.more if pair[0] != entry.place),
            let=tuple(pair for pair in self.choice.let if pair[0] != entry.place),
        )
        self.changed.emit()

    def in_words(self) -> str:
        """What was decided for this copy, for the log."""
        choice = self.chosen

        def said(place: Place) -> str:
            return logged_place(self._case, self._walk, place)

        lines = [
            self.tr("Also withheld: {what} ({why}).").format(what=said(place), why=why)
            for place, why in choice.more
        ]
        lines += [
            self.tr("Shown after all: {what} ({why}).").format(what=said(place), why=why)
            for place, why in choice.let
        ]
        # The sentences themselves are not quoted: the log is part of the record, and the next copy
        # would find in it every word that was decided.
        lines += [
            self.tr("Stays: one sentence under “{field}” of an entry, {kind} ({why}).").format(
                **_kind_and_field(stood.place), why=stood.reason
            )
            for stood in choice.stand
        ]
        lines += [
            self.tr("Taken out whole: what was left under “{field}” of an entry, {kind}.").format(
                **_kind_and_field(place)
            )
            for place in choice.rest
        ]
        if choice.out:
            lines.append(
                self.tr("{n:sentence|sentences} looked at and taken out.").format(
                    n=Number(len(choice.out))
                )
            )
        return "\n".join(lines)

    def _add(self, title: str, entries: list[Withheld], *, open_: bool) -> None:
        group = QTreeWidgetItem([title])
        for entry in entries:
            where = place_words(self._case, self._walk, entry.place)
            item = QTreeWidgetItem([f"{where}: “{entry.sentence}”" if entry.sentence else where])
            item.setToolTip(0, item.text(0))
            item.setData(0, NUMBER, len(self._shown))
            self._shown.append(entry)
            group.addChild(item)
        self.tree.addTopLevelItem(group)
        group.setExpanded(open_)

    def _current(self) -> Withheld | None:
        item = self.tree.currentItem()
        number = item.data(0, NUMBER) if item else None
        return None if number is None else self._shown[number]

    def _chosen(self, _item: object) -> None:
        entry = self._current()
        stands = entry is not None and entry in self.decisions.standing(self.to_decide)
        place = entry.place if entry else None
        choice = self.asked
        decided = stands or any(pair[0] == place for pair in (*choice.withheld, *choice.let))
        held = entry is not None and entry in self._held
        self.let.setEnabled(held and not (entry is not None and entry.fixed) and not decided)
        self.take_back.setEnabled(decided)
        some = choice.withheld or choice.let or self.decisions.standing(self.to_decide)
        self.take_back.setVisible(bool(some))


def _kind_and_field(place: Place) -> dict[str, str]:
    """What the entry and the field are called in which something was decided."""
    kind = record_type(place.table)
    return {"kind": kind_name(kind), "field": field_title(kind, place.field)}
