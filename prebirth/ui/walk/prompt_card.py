"""One prompt: what deserves another look, where, why it is asked, and room for the answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.form.model import Findings, Form
from prebirth.rules.prompts.evaluate import PromptState
from prebirth.rules.prompts.rule import RecordKey
from prebirth.ui.base import theme
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.records.acts import COURSE
from prebirth.ui.records.fields.prose import ProseField
from prebirth.wording.facts import record_title

SHOWN, LONGEST = 4, 34
"""So many places are named; the rest are counted."""


class PromptCard(QFrame):
    """Shows one prompt with why it is asked, and takes the worker's answer."""

    answered = Signal(object, str)
    go_asked = Signal(str, str, str)
    course_asked = Signal()

    def __init__(
        self, state: PromptState, case: Case, form: Form, findings: Findings, *, new: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("look", "inset" if state.considered else "prompt")
        self.state = state
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.M, theme.M, theme.M, theme.S)
        layout.setSpacing(theme.XS)
        if new:
            layout.addWidget(label(self.tr("NEW"), "over"))
        layout.addWidget(label(state.prompt.message))
        layout.addWidget(self._places(case, form))
        for key in state.prompt.findings[:1]:
            finding = findings.by_id[key]
            layout.addWidget(label(f"{finding.group}: {finding.says}", "small"))
            if finding.suggests:
                layout.addWidget(label(finding.suggests, "quiet"))
        if state.response:
            layout.addWidget(self._answer_before())
        self._open: QPushButton = button(
            self.tr("Answer") if not state.response else self.tr("Answer again"),
            "link",
            self._begin,
        )
        self._open.setAccessibleName(
            self.tr("Answer: {message}").format(message=state.prompt.message)
        )
        course = button(self.tr("What became of it…"), "link", self.course_asked.emit)
        course.setAccessibleName(self.tr("What became of this pregnancy…"))
        course.setVisible(state.prompt.theme == COURSE)
        layout.addWidget(flowing(self._open, course, spacing=theme.M))
        self.field = ProseField()
        self.field.name(self.tr("What was done, or why nothing is needed"), state.prompt.message)
        self._keep = button(self.tr("Keep this answer"), "", self.keep)
        self._room = QWidget()
        room = QVBoxLayout(self._room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(label(self.tr("What was done, or why nothing is needed"), "small"))
        room.addWidget(self.field)
        room.addLayout(row(self._keep, None))
        self._room.hide()
        layout.addWidget(self._room)

    @property
    def busy(self) -> bool:
        """Whether somebody is writing an answer here."""
        return self._room.isVisibleTo(self) and bool(self.field.text().strip())

    def keep(self) -> None:
        """Keep the answer that was written."""
        text = self.field.text().strip()
        if text:
            self._room.hide()
            self.answered.emit(self.state.prompt, text)

    def _begin(self) -> None:
        self._open.hide()
        self._room.show()
        self.field.setFocus()

    def _places(self, case: Case, form: Form) -> QWidget:
        places = self.state.prompt.places
        links: list[QWidget] = [
            self._link(place_words(case, form, place), place) for place in places[:SHOWN]
        ]
        if len(places) > SHOWN:
            links.append(label(self.tr("and {n} more").format(n=len(places) - SHOWN), "small"))
        return flowing(*links, spacing=theme.M)

    def _link(self, text: str, place: RecordKey) -> QPushButton:
        made = button(
            text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…",
            "link",
            partial(self.go_asked.emit, *place, ""),
        )
        made.setAccessibleName(text)
        made.setToolTip(text)
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
