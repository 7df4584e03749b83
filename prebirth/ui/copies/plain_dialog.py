"""Where the worker says to the parents, in plain words, what was answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from prebirth.case.answer import Answer
from prebirth.case.family import living_parents
from prebirth.case.label import Code, Label
from prebirth.copies.parent import line_of, lines_wanted
from prebirth.form.model import Walk
from prebirth.form.question import Question
from prebirth.privacy.said_plainly import asks_for_whom, lacks_a_reader
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.records.fields.prose import ProseField
from prebirth.wording.facts import answer_words, told_apart
from prebirth.wording.reading import reading_age

HARD = 11
"""The reading age above which a line for the parents is too hard for many of them."""


class SaidPlainly(QFrame):
    """Of how many answers the parents are told in plain words, and where more is said."""

    def __init__(self, saver: Saver, walk: Walk, then: Callable[[], object]) -> None:
        super().__init__()
        self._saver, self._walk, self._then = saver, walk, then
        self.count = label("", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.count)
        layout.addWidget(button(self.tr("Say it to the parents…"), "", self._open))
        self._show()

    def _open(self) -> None:
        PlainDialog(self.window(), self._saver, self._walk).exec()
        self._show()
        self._then()

    def _show(self) -> None:
        answers = [one for _, _, one in lines_wanted(self._saver.case, self._walk, today())]
        said = self.tr("{n} of {all} answers have a line for the parents.")
        told = sum(bool(line_of(self._saver.case, one, today())) for one in answers)
        self.count.setText(said.format(n=told, all=len(answers)))


class PlainDialog(Dialog):
    """Every answer that a parent's copy may tell of, each with the line said to the parents."""

    def __init__(self, parent: QWidget | None, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("Say it to the parents"), (760, 600))
        self.head(
            self.tr("Say it to the parents"),
            self.tr(
                "Write one or two short sentences for each answer, as you would say them: you "
                "and we. A parent's copy has only these lines. It says nothing about an answer "
                "without one."
            ),
        )
        self.lines: list[PlainLine] = []
        for section, question, answer in lines_wanted(saver.case, walk, today()):
            about = saver.case.name_of(answer.about) if answer.about else ""
            title = f"{question.short}: {about}" if about else question.short
            line = PlainLine(saver, question, answer, f"{section.title}. {title}")
            self.lines.append(line)
            self.body.addWidget(line)
        if not self.lines:
            none = self.tr("No answer is recorded yet that a parent's copy may tell of.")
            self.body.addWidget(label(none, "quiet"))
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))


class PlainLine(QFrame):
    """One answer, and what is said of it to the parents."""

    def __init__(self, saver: Saver, question: Question, answer: Answer, title: str) -> None:
        super().__init__()
        self._saver, self.question, self._answer = saver, question.id, answer
        self._asked = question
        self.field, self.age = ProseField(), label("", "quiet")
        self.field.name(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.S, 0, theme.S)
        layout.setSpacing(theme.XS)
        layout.addWidget(title_of(self.field, title))
        layout.addWidget(label("\n".join(filter(None, answer_words(saver.case, answer))), "quiet"))
        layout.addWidget(self.field)
        layout.addWidget(self.age)
        self.readers: dict[str, QCheckBox] = {}
        if asks_for_whom(saver.case, self._asked, answer):
            self._add_readers(layout)
        self.right = button(self.tr("It is still right"), "", lambda: self._said(self.field.text()))
        layout.addWidget(self.right)
        self.field.show_value(answer.plain)
        self.field.setEnabled(not saver.session.read_only)
        self.field.edited.connect(self._said)
        self.field.input.textChanged.connect(self._measure)
        self._measure()

    def _add_readers(self, layout: QVBoxLayout) -> None:
        """Ask for which parent the line is, where several may read it."""
        row = QHBoxLayout()
        row.addWidget(label(self.tr("For:"), "quiet"))
        for parent in living_parents(self._saver.case):
            box = QCheckBox(told_apart(self._saver.case, parent))
            box.setChecked(parent.id in self._answer.plain_for)
            box.setEnabled(not self._saver.session.read_only)
            box.clicked.connect(self._chosen)
            self.readers[parent.id] = box
            row.addWidget(box)
        row.addStretch(1)
        layout.addLayout(row)

    def _chosen(self) -> None:
        """Keep for whom it is."""
        self._keep("plain_for", tuple(key for key, box in self.readers.items() if box.isChecked()))

    def _said(self, text: str) -> None:
        """Keep what was written."""
        self._keep("plain", text.strip())

    def _keep(self, field: str, value: Any) -> None:
        answer, words = self._answer, Label.of(Code.ANSWER, question=self.question)
        self._saver.do(
            f"answers/{answer.id}/{field}",
            lambda session: session.answer(answer.question, answer.about, words, **{field: value}),
        )
        self._measure()

    def _measure(self) -> None:
        """Say how hard the line is, and where the answer has changed since it was written."""
        answer = self._saver.case.answers.get(self._answer.id) or self._answer
        text, said = self.field.text(), ""
        if (age := reading_age(text)) is not None:
            said = self.tr("Reading age {age}. Shorter words and sentences make it easier.").format(
                age=age
            )
            if age <= HARD:
                said = self.tr("Reading age {age}.").format(age=age)
        stale = bool(answer.plain.strip()) and not line_of(self._saver.case, answer, today())
        if stale:
            changed = self.tr("Left out: it is older than the answer, or than a birth or loss.")
            said = f"{changed} {said}".strip()
        if lacks_a_reader(self._saver.case, self._asked, answer):
            asked = self.tr("Say which parent it is for. Until you do, no parent's copy has it.")
            said = f"{asked} {said}".strip()
        self.right.setVisible(stale)
        self.age.setText(said)
