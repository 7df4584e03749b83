"""One question: its words, its answer in every part it has, and how we know."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from prebirth.case.course import CourseStage, course_of, ended_in_loss
from prebirth.case.label import Code, Label
from prebirth.case.values import Evidence
from prebirth.form.choice_migration import in_todays_words
from prebirth.form.question import AnswerKind, Question, QuestionRole
from prebirth.form.status import Slot
from prebirth.form.timing import conference_timing, due_date
from prebirth.rules.booking_said import booking_said
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import head
from prebirth.ui.base.parts import ICON, button, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.records.dispute_dialog import DisputeDialog, dispute_notes
from prebirth.ui.records.fields.amount import AmountField
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.own_table import OwnTableField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.ref import RefField
from prebirth.ui.records.fields.rows import RowsField
from prebirth.ui.records.fields.ticks import Ticked, TicksField
from prebirth.ui.records.remark_dialog import RemarkDialog
from prebirth.ui.records.remarks import notes_on
from prebirth.ui.records.restrict_dialog import RestrictDialog, restriction_words
from prebirth.wording.facts import evidence_note

PARTS = {
    AnswerKind.CHOICE: "choice",
    AnswerKind.SCALE: "choice",
    AnswerKind.YESNO: "choice",
    AnswerKind.DATE: "on",
    AnswerKind.PERSON: "person",
    AnswerKind.NUMBER: "number",
    AnswerKind.TICKS: "choice",
    AnswerKind.TABLE: "rows",
    AnswerKind.TEXT: "text",
}
"""Which part of an answer each kind of field fills."""


def _parts_of(question: Question) -> list[str]:
    """The parts of the answer to a question, each once."""
    parts = [PARTS[kind] for kind in question.type]
    return [*parts, *(["beside"] if AnswerKind.TICKS in question.type else [])]


class QuestionCard(QFrame):
    """Asks one question."""

    history_asked = Signal(str, str, str)

    def __init__(self, slot: Slot, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.slot, self._saver = slot, saver
        self._fields: dict[str, Field] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        layout.setSpacing(theme.S)
        # After a loss nothing asks or prepares any more; what was written stays.
        self._ended = ended_in_loss(saver.case, today())
        lost = course_of(saver.case, today()) == CourseStage.LOST
        self._past = self._ended or (lost and slot.question.of_birth)
        layout.addWidget(heading := label(slot.past if self._past else slot.ask, "ask"))
        self._required = label("", "doubt")
        self._required.setVisible(False)
        layout.addWidget(self._required)
        if not self._past:
            layout.addWidget(label(slot.question.help, "quiet"))
        self._headings = button(self.tr("Begin with headings"), "link", self.begin_with_headings)
        self._headings.setAccessibleName(
            self.tr("Begin with headings: {question}").format(question=slot.question.short)
        )
        self._computed = label("", "strong")
        self._computed.setVisible(False)
        layout.addWidget(self._computed)
        for kind in slot.question.type:
            layout.addWidget(self._part(kind))
        head(heading, *self._fields.values())
        layout.addLayout(row(self._headings, None))
        self._evidence = ChipsField([str(way.value) for way in Evidence], kind="chip")
        self._evidence.name(
            self.tr("How do we know? {question}").format(question=slot.question.short)
        )
        self._evidence.edited.connect(partial(self._edited, "evidence"))
        asked = label(self.tr("How do we know?"), "small", wrap=False)
        asked.setBuddy(self._evidence)
        known = row(asked, self._evidence, menu := self._menu())
        known.setStretch(1, 1)
        # Beside the first line of the chips, however many lines they take.
        asked.setMinimumHeight(self._evidence.minimumSizeHint().height())
        known.setAlignment(asked, Qt.AlignmentFlag.AlignTop)
        known.setAlignment(menu, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(known)
        self._note = label("", "small")
        layout.addWidget(self._note)
        self._lock = label("", "small")
        self._lock.setAccessibleName(self.tr("Restricted"))
        layout.addWidget(self._lock)
        self._remarks: QLabel | None = None
        self.refresh()
        drafts = saver.session.drafts()
        for part, field in self._fields.items():
            if (text := drafts.get(self._place(part))) is not None:
                field.show_draft(text)

    def refresh(self) -> None:
        """Show the answer as it is now."""
        answer = self._saver.case.answers.get(self.slot.id)
        now = in_todays_words(answer, self.slot.question) if answer else None
        for part, field in self._fields.items():
            value = getattr(now, part) if now else None
            ticks = now and isinstance(field, TicksField)
            field.show_value(Ticked(now.choice, now.beside) if now and ticks else value)
        if self.slot.question.required:
            missing = (answer is None or answer.empty) and not self._ended
            self._required.setText(self.tr("Required, and not answered yet.") if missing else "")
            self._required.setVisible(missing)
        self._headings.setVisible(
            bool(self.slot.question.headings) and not self._past and not (answer and answer.text)
        )
        self._evidence.show_value(answer.evidence if answer else None)
        self._note.setText(evidence_note(answer) if answer and not answer.empty else "")
        self._note.setVisible(bool(self._note.text()))
        rules = answer.restricted if answer else ()
        self._lock.setText(
            "\n".join(restriction_words(self._saver.case, answer, rule) for rule in rules)
            if answer
            else ""
        )
        self._lock.setVisible(bool(rules))
        self.show_remarks()

    def show_remarks(self) -> None:
        """Show who disputes the answer, and the comments that wait."""
        answer, layout = self._saver.case.answers.get(self.slot.id), self.layout()
        disputed = dispute_notes(self._saver.case, answer) if answer else ""
        comments = notes_on(self._saver, "answers", self.slot.id)
        words = "\n".join(filter(None, (disputed, comments)))
        if words and self._remarks is None and layout is not None:
            self._remarks = label("", "doubt")
            layout.addWidget(self._remarks)
        if self._remarks:
            self._remarks.setText(words)
            self._remarks.setVisible(bool(words))

    def show_computed(self, text: str) -> None:
        """Show what the record says by itself."""
        self._computed.setText(text)
        self._computed.setVisible(bool(text))

    @property
    def computed(self) -> bool:
        """Whether the record holds what bears on the answer: dates, or what an agency said."""
        asks_booking = QuestionRole.LATE_BOOKING in self.slot.question.role
        return asks_booking or self.slot.question.computed is not None

    def timing(self, times: Any) -> None:
        """Show what the record holds: of booking, or of a conference against the due date."""
        if self.slot.question.computed is None:
            self.show_computed("\n".join(booking_said(self._saver.case)))
        else:
            said = "" if self._past else conference_timing(self._saver.case, times, today())
            self.show_computed(said)

    def restrict(self) -> None:
        """Say who must not see this answer; one that is not given yet has nothing to restrict."""
        self.settle()
        if self.slot.id in self._saver.case.answers:
            RestrictDialog(self, self._saver, "answers", self.slot.id).exec()

    def dispute(self) -> None:
        """Note that somebody says this answer is wrong."""
        self.settle()
        if self.slot.id in self._saver.case.answers:
            DisputeDialog(self, self._saver, "answers", self.slot.id).exec()

    def comment(self) -> None:
        """Say something of this answer to whoever works on it."""
        RemarkDialog(self, self._saver, "answers", self.slot.id).exec()

    def settle(self) -> None:
        """Commit what is still being typed."""
        for field in self._fields.values():
            field.settle()

    def focus_first(self, part: str = "") -> None:
        """Put the keyboard into a part of the answer, else into the first."""
        first = next(iter(self._fields.values()))
        target = self._evidence if part == "evidence" else self._fields.get(part, first)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _menu(self) -> QToolButton:
        more = QToolButton()
        more.setIcon(theme.icon("history", theme.colours().quiet))
        more.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        more.setToolTip(self.tr("History, and who may see it"))
        more.setAccessibleName(
            self.tr("History, and who may see the answer to {question}").format(
                question=self.slot.question.short
            )
        )
        menu = QMenu(more)
        menu.addActions([self._history(part) for part in _parts_of(self.slot.question)])
        restrict = QAction(theme.icon("lock", theme.colours().quiet), self.tr("Restrict…"), menu)
        restrict.triggered.connect(lambda _checked=False: self.restrict())
        menu.addAction(restrict)
        dispute = QAction(self.tr("Disputed…"), menu)
        dispute.triggered.connect(lambda _checked=False: self.dispute())
        dispute.setEnabled(not self._saver.session.read_only)
        menu.addAction(dispute)
        comment = QAction(self.tr("Comment…"), menu)
        comment.triggered.connect(lambda _checked=False: self.comment())
        comment.setEnabled(not self._saver.session.read_only)
        menu.addAction(comment)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return more

    def begin_with_headings(self) -> None:
        """Add the form's headings below the text, and put the keyboard under the first."""
        text = self._fields["text"]
        if isinstance(text, ProseField):
            text.add_lines(self.slot.question.headings)

    def _history(self, part: str) -> QAction:
        titles = {
            "choice": self.tr("History of the choice"),
            "text": self.tr("History of the text"),
            "on": self.tr("History of the date"),
            "person": self.tr("History of the person"),
            "number": self.tr("History of the number"),
            "beside": self.tr("History of the words beside the ticks"),
            "rows": self.tr("History of the table"),
        }
        action = QAction(titles[part], self)
        action.triggered.connect(
            lambda _checked=False: self.history_asked.emit("answers", self.slot.id, part)
        )
        return action

    def _part(self, kind: AnswerKind) -> Field:
        part = PARTS[kind]
        field = self._field(kind)
        ask, hint = self.slot.ask, self.slot.question.help
        field.name(*((self.slot.past, "") if self._past else (ask, hint)))
        field.edited.connect(partial(self._edited, part))
        field.drafted.connect(partial(self._drafted, part))
        field.offer(self._history(part))
        self._fields[part] = field
        if part == "text" and self.slot.question.headings:
            headings = QAction(self.tr("Put in headings"), field)
            headings.triggered.connect(self.begin_with_headings)
            field.offer(headings)
            self._headings.setToolTip(" · ".join(self.slot.question.headings))
        return field

    def _field(self, kind: AnswerKind) -> Field:
        question = self.slot.question
        match kind:
            case AnswerKind.TEXT:
                made: Field = ProseField()
            case AnswerKind.DATE:
                made = DayField(due=lambda: due_date(self._saver.case))
            case AnswerKind.PERSON:
                made = RefField("people", Book(self._saver))
            case AnswerKind.NUMBER:
                made = AmountField(
                    question.unit, question.at_least, question.at_most, question.decimals
                )
            case AnswerKind.TICKS:
                alone = [option for option in question.options if option not in question.choices]
                made = TicksField(question.choices, alone)
            case AnswerKind.TABLE:
                made = OwnTableField(question.columns, Book(self._saver))
            case _:
                made = ChipsField(question.options, multi=question.multi)
        return made

    def _edited(self, part: str, value: Any) -> None:
        given = self._given(part, value)
        about = self.slot.about.id if self.slot.about else None
        what = Label.of(Code.ANSWER, question=self.slot.question.id)
        question, ask = self.slot.question.id, self.slot.kept_ask
        self._saver.settle(
            self._place(part),
            lambda session: session.answer(question, about, what, ask, **given),
        )

    def _given(self, part: str, value: Any) -> dict[str, Any]:
        """The parts of the answer that follow from what one field gave."""
        if isinstance(value, Ticked):
            return value._asdict()
        if part == "choice":
            return {part: value if isinstance(value, tuple) else (value,) if value else ()}
        if part == "number":
            return {part: value, "unit": self.slot.question.unit if value is not None else ""}
        return {part: "" if part == "text" and value is None else value}

    def _drafted(self, part: str, text: str) -> None:
        if text or not isinstance(self._fields[part], RefField | RowsField):
            self._saver.draft(self._place(part), text)
        else:
            self._saver.drop_draft(self._place(part))

    def _place(self, part: str) -> str:
        return f"answers/{self.slot.id}/{part}"
