"""What deserves another look, where, why it is asked, and room for the answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prebirth.case.case import Case
from prebirth.form.model import Findings, Form, Walk
from prebirth.rules.prompts.clusters import Placed, head
from prebirth.rules.prompts.evaluate import PromptState
from prebirth.rules.prompts.looked import Fresh
from prebirth.rules.prompts.rule import RecordKey
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import group
from prebirth.ui.base.announce import announce
from prebirth.ui.base.cut_text import CutLink
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.kept_draft import KeptBox
from prebirth.ui.base.pair import Pairs
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.records.acts import COURSE
from prebirth.ui.records.fields.prose import ProseField
from prebirth.wording.facts import day_words, record_title

SHOWN = 4
"""So many places are named; the rest are counted."""
WEEK, MONTH, YEAR = 7, 30, 365
"""Their days, as far as somebody needs them who reads how far a day is."""


class CardSays(NamedTuple):
    """How a prompt is told: with what it is one thing, and what puts it where it stands."""

    look: str = ""
    """The look of its frame, where it is no card of its own."""
    reason: str = ""
    fresh: Fresh = Fresh.STANDING
    others: tuple[PromptState, ...] = ()
    """The other prompts of its cluster that wait, which an answer to it may answer too."""
    finding: bool = True
    """Whether it says why it is asked: of a cluster, each reason is said once."""


class PromptCard(QFrame):
    """Shows one prompt with why it is asked, and takes the worker's answer."""

    answered = Signal(object, str)
    go_asked = Signal(str, str, str)
    course_asked = Signal()

    def __init__(
        self,
        state: PromptState,
        saver: Saver,
        form: Form,
        findings: Findings,
        told: CardSays | None = None,
    ) -> None:
        super().__init__()
        told = told or CardSays()
        self.setProperty("look", told.look or ("inset" if state.considered else "prompt"))
        self.state, self._others = state, told.others
        self._kept = False
        group(self, state.prompt.told)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.M, 0 if told.look else theme.M, theme.M, theme.S)
        layout.setSpacing(theme.XS)
        if told.fresh != Fresh.STANDING:
            layout.addWidget(fresh_label(told.fresh))
        layout.addWidget(label(state.prompt.told))
        if told.reason:
            layout.addWidget(label(told.reason, "small"))
        layout.addWidget(self._places(saver.case, form))
        for key in state.prompt.findings[:1] if told.finding else ():
            finding = findings.by_id[key]
            layout.addWidget(label(f"{finding.group}: {finding.says}", "small"))
            if finding.suggests:
                layout.addWidget(label(finding.suggests, "quiet"))
        if state.response:
            layout.addWidget(self._answer_before())
        self.field = ProseField()
        self.field.name(self.tr("What was done, or why nothing is needed"), state.prompt.told)
        self._draft = KeptBox(saver, self.field, "prompt", state.prompt.id)
        self._open: QPushButton = button("", "link", self._begin)
        self._name_open()
        course = button(self.tr("What became of it…"), "link", self.course_asked.emit)
        course.setAccessibleName(self.tr("What became of it: this pregnancy…"))
        _hide_unless(course, shown=state.prompt.theme == COURSE)
        _hide_unless(self._open, shown=not state.prompt.rule.once)
        layout.addWidget(flowing(self._open, course, spacing=theme.M))
        self._keep = button(self.tr("Keep this answer"), "", self.keep)
        self._room = QWidget()
        room = QVBoxLayout(self._room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(label(self.tr("What was done, or why nothing is needed"), "small"))
        room.addWidget(self.field)
        self.whole = QCheckBox(
            self.tr("This answers all {n} of these").format(n=len(self._others) + 1)
        )
        _hide_unless(self.whole, shown=bool(self._others))
        room.addWidget(self.whole)
        room.addLayout(row(self._keep, None))
        self._room.hide()
        layout.addWidget(self._room)

    @property
    def busy(self) -> bool:
        """Whether somebody is writing an answer here."""
        return self._room.isVisibleTo(self) and bool(self.field.text().strip())

    @property
    def holds_focus(self) -> bool:
        """Whether the keyboard is in it, or was when its answer was kept."""
        focus = self.window().focusWidget()
        return self._kept or (focus is not None and self.isAncestorOf(focus))

    def take_focus(self) -> None:
        """Let the keyboard go on from its answer."""
        self._open.setFocus()

    def go_on(self) -> None:
        """Go on with an answer that was begun: with the keyboard where the card had it."""
        held = self.holds_focus
        self._room.show()
        self._open.hide()
        if held:
            self.field.setFocus()

    def keep(self) -> None:
        """Keep the answer that was written."""
        text = self.field.text().strip()
        if text:
            self._kept = self.window().focusWidget() is self._keep
            also, window = self._others if self.whole.isChecked() else (), self.window()
            if self._kept:
                self._wait_on_the_page()
            self._room.hide()
            self._draft.drop()
            self.answered.emit(tuple(one.prompt for one in (self.state, *also)), text)
            announce(window, self.tr("Answer kept"))

    def _wait_on_the_page(self) -> None:
        """Put the keyboard where nothing is said, till it goes on from the answer."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            page.setFocus()

    def _name_open(self) -> None:
        """Say what answering it is: begun before and not kept, anew, or again."""
        text, whole = self.tr("Answer"), self.tr("Answer: {message}")
        if self._draft.kept:
            text, whole = self.tr("Go on with your answer"), self.tr("Go on with: {message}")
        elif self.state.response:
            text = self.tr("Answer again")
        self._open.setText(text)
        self._open.setAccessibleName(whole.format(message=self.state.prompt.told))

    def _begin(self) -> None:
        self._room.show()
        self.field.setFocus()
        self.field.input.moveCursor(QTextCursor.MoveOperation.End)
        self._open.hide()  # last: hidden with the keyboard in it, it would pass it on

    def _places(self, case: Case, form: Form) -> QWidget:
        places = self.state.prompt.places
        links: list[QWidget] = [
            self._link(place_words(case, form, place), place) for place in places[:SHOWN]
        ]
        if len(places) > SHOWN:
            links.append(label(self.tr("and {n} more").format(n=len(places) - SHOWN), "small"))
        return flowing(*links, spacing=theme.M)

    def _link(self, text: str, place: RecordKey) -> QPushButton:
        made = CutLink(text)
        made.clicked.connect(lambda _checked=False: self.go_asked.emit(*place, ""))
        return made

    def _answer_before(self) -> QWidget:
        response = self.state.response
        if response is None:
            return QWidget()
        when = response.on.show() if response.on else ""
        state = (
            self.tr("Considered")
            if self.state.considered
            else self.tr("The facts have changed since it was answered")
        )
        return label(f"{state}. {response.done} ({response.by}, {when})", "small")


class ClusterCard(QFrame):
    """Shows prompts about the same records as one thing, with its parts below it."""

    def __init__(self, placed: Placed, saver: Saver, walk: Walk, today: date) -> None:
        super().__init__()
        parts = placed.cluster.parts
        reason = "" if _all_considered(parts) else day_reason(placed, today)
        waiting = [part for part in parts if not part.considered]
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.S)
        layout.setContentsMargins(0, 0, 0, 0)
        if len(parts) > 1:
            self.setProperty("look", "inset" if _all_considered(parts) else "prompt")
            layout.setContentsMargins(theme.M, theme.M, theme.M, theme.S)
            if placed.fresh != Fresh.STANDING:
                layout.addWidget(fresh_label(placed.fresh))
            layout.addWidget(label(head(saver.case, placed.cluster), "strong"))
            layout.addWidget(label(reason, "small"))
        self.wide = len(parts) > 1
        """Whether it takes a whole line, where its parts may stand two by two."""
        self.cards: list[PromptCard] = []
        pairs = Pairs(layout, spacing=theme.S)
        said: set[str] = set()
        for part in parts:
            finding = "".join(part.prompt.findings[:1])
            others = tuple(one for one in waiting if one is not part)
            told = (
                CardSays("quote", "", Fresh.STANDING, others, finding not in said)
                if len(parts) > 1
                else CardSays("", reason, placed.fresh)
            )
            said.add(finding)
            self.cards.append(PromptCard(part, saver, walk.form, walk.findings, told))
            pairs.add(self.cards[-1])


def _all_considered(parts: Iterable[PromptState]) -> bool:
    return all(part.considered for part in parts)


def day_reason(placed: Placed, today: date) -> str:
    """Why something stands where it does: the day it bears on, of several parts the nearest.

    A month or a year is said as it is recorded, and not by a day of it.
    """
    translate = QCoreApplication.translate
    day, parts = placed.day, len(placed.cluster.parts)
    if day is None:
        return (
            translate("PromptCard", "Bears on no day of its own.")
            if parts == 1
            else translate("PromptCard", "None of these bears on a day.")
        )
    days = (day - today).days
    if not days:
        return translate("PromptCard", "As things stand today.")
    if parts > 1:
        text = (
            translate("PromptCard", "The nearest bears on {day}, in {span}.")
            if days > 0
            else translate("PromptCard", "The nearest bears on {day}, {span} ago.")
        )
    else:
        text = (
            translate("PromptCard", "Bears on {day}, in {span}.")
            if days > 0
            else translate("PromptCard", "Bears on {day}, {span} ago.")
        )
    told = placed.recorded.show() if placed.recorded else day_words(day)
    return text.format(day=told, span=_span(abs(days)))


def _span(days: int) -> str:
    translate = QCoreApplication.translate
    if days == 1:
        return translate("PromptCard", "1 day")
    for most, unit, text in (
        (2 * WEEK, 1, translate("PromptCard", "{n} days")),
        (YEAR // 2, WEEK, translate("PromptCard", "{n} weeks")),
        (2 * YEAR, MONTH, translate("PromptCard", "{n} months")),
    ):
        if days < most:
            return text.format(n=days // unit)
    return translate("PromptCard", "{n} years").format(n=days // YEAR)


def fresh_label(fresh: Fresh) -> QLabel:
    """That something is new, or has changed, since somebody looked."""
    translate = QCoreApplication.translate
    text = (
        translate("PromptCard", "NEW") if fresh == Fresh.NEW else translate("PromptCard", "CHANGED")
    )
    return label(text, "over")


def place_words(case: Case, form: Form, place: RecordKey) -> str:
    """What a place is called: a question by its heading, a record by its title."""
    table, key = place
    if table == "answers":
        name, _, about = key.partition("@")
        question = form.by_id.get(name)
        short = question.short if question else name
        return f"{short}: {case.name_of(about)}" if about else short
    record = case.record(table, key)
    return record_title(case, record) if record else key


def _hide_unless(widget: QWidget, *, shown: bool) -> None:
    """Hide what is not to show; shown before it has a parent it would be a window by itself."""
    if not shown:
        widget.hide()
