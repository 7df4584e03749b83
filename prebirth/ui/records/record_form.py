"""The form of one record: a field for each fact, saved as it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from prebirth.acts.becoming import change_due
from prebirth.acts.records import give_role
from prebirth.case.agencies import Agency
from prebirth.case.annotations import inner_type
from prebirth.case.case import SINGLE
from prebirth.case.course import CourseStage, course_of, ended_in_loss, is_asked
from prebirth.case.joining import JOINED
from prebirth.case.label import Code, Label
from prebirth.case.listed import choices_of
from prebirth.case.marks import NOTHING, facts, marks
from prebirth.case.people import Person, Sex
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Record
from prebirth.case.tellings import Telling
from prebirth.case.values import Evidence, Long
from prebirth.rules.date_checks import DateWarning
from prebirth.rules.duplicate_detection import possible_duplicates
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import control_of
from prebirth.ui.base.announce import announce
from prebirth.ui.base.pair import Pairs
from prebirth.ui.base.parts import button, label, reveal, row, show_if, wrong_in
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.words import field_title, said
from prebirth.ui.records.acts import TOLD, act_buttons
from prebirth.ui.records.dispute_dialog import DisputeDialog, dispute_notes
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import FEW, ChipsField, ListField, choice_field
from prebirth.ui.records.fields.field import Field, TypedField
from prebirth.ui.records.fields.make import field_for
from prebirth.ui.records.fields.other_words import sex_called
from prebirth.ui.records.fields.ref import RefField, RefsField
from prebirth.ui.records.fields.rows import RowsField
from prebirth.ui.records.form_group import FormGroup
from prebirth.ui.records.remark_dialog import RemarkDialog
from prebirth.ui.records.remarks import notes_on
from prebirth.ui.records.restrict_dialog import RestrictDialog, restriction_words
from prebirth.ui.records.staying import close_fields, stays_words
from prebirth.ui.records.ties_line import TiesLine
from prebirth.wording.facts import evidence_note, record_title, told_apart

GROWN = 50
"""Milliseconds after which a page has grown by what a form says since, such as who may not see."""


class RecordForm(QWidget):
    """Shows and takes the facts of one record."""

    history_asked = Signal(str, str, str)
    act_asked = Signal(str, str)
    """One of the acts in `acts`, and the record it is about."""

    def __init__(
        self,
        table: str,
        record: Record,
        saver: Saver,
        date_warnings: list[DateWarning],
        kinds: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Lay out its fields; `kinds` are the only ones that are offered where not all are."""
        super().__init__(parent)
        self._kinds = kinds
        self._table, self._record, self._saver = table, record, saver
        self._fields: dict[str, Field] = {}
        self._notes: dict[str, QLabel] = {}
        self._lines: dict[str, QWidget] = {}
        self._whose: dict[str, QLabel] = {}
        """What says, above a field that was gone to, whose it is."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.M)
        book = Book(saver)
        self._groups: dict[str, FormGroup] = {}
        self._ties: TiesLine | None = None
        for title, named in grouped(type(record)):
            inside = self._group(title, named, layout) if title else layout
            pairs = Pairs(inside, spacing=theme.L)
            for names in _paired(type(record), named):
                pairs.add(self._side_by_side(names, book, pairs.place))
                if table == "people" and "role" in names:
                    self._ties = TiesLine(saver, record.id)
                    inside.addWidget(self._ties)
                    pairs.end()
        self._evidence = self._how_known(layout) if table != "assessment" else None
        self._entered = label("", "small")
        layout.addWidget(self._entered)
        self._stays = label("", "small")
        layout.addWidget(self._stays)
        self._lock = label("", "small")
        self._lock.setAccessibleName(self.tr("Restricted"))
        layout.addWidget(self._lock)
        self._alike = label("", "doubt")
        layout.addWidget(self._alike)
        self._disputes = label("", "doubt")
        layout.addWidget(self._disputes)
        self._remarks = label("", "doubt")
        layout.addWidget(self._remarks)
        if table not in SINGLE:
            layout.addLayout(self._acts())
        self.show_record(record, date_warnings)
        drafts = saver.session.drafts()
        for name, field in self._fields.items():
            if (text := drafts.get(self._place(name))) is not None:
                field.show_draft(text)
                if name in self._groups:
                    self._groups[name].open()

    def _group(self, title: str, named: Sequence[str], layout: QVBoxLayout) -> QVBoxLayout:
        """A group of facts below a title; all but the first are closed while they are empty."""
        made = FormGroup(said(title))
        layout.addWidget(made)
        if not self._groups or any(not self._blank(name) for name in named):
            made.open()
        self._groups |= dict.fromkeys(named, made)
        return made.inside

    def _blank(self, name: str) -> bool:
        return getattr(self._record, name) in NOTHING

    def _side_by_side(self, names: list[str], book: Book, within: QWidget) -> QHBoxLayout:
        kind = type(self._record)
        lines = row(
            *(self._line(name, book, within) for name in names),
            *([None] if names == names[:1] and _short(kind, names[0]) else []),
            spacing=theme.L,
        )
        for place in range(lines.count()):
            lines.setStretch(place, 1)
        return lines

    def _acts(self) -> QHBoxLayout:
        """What can be done with the record, in a line."""
        acts = act_buttons(self._table, self._record, self._saver, self.act_asked.emit)
        for act in acts:
            act.pressed.connect(self.settle)
        return row(
            *acts,
            button(self.tr("Restrict…"), "link", self.restrict, "lock"),
            button(self.tr("Disputed…"), "link", self.dispute),
            button(self.tr("Comment…"), "link", self.comment),
            None,
            spacing=theme.M,
        )

    @property
    def table(self) -> str:
        """The table of the record."""
        return self._table

    def field_with_keyboard(self) -> str:
        """The fact whose field had the keyboard last, with its row and column where it has rows.

        Empty where none had.
        """
        now = self.focusWidget()
        for name, field in self._fields.items():
            if now and field.isAncestorOf(now):
                cell = field.cell_with_keyboard() if isinstance(field, RowsField) else ""
                return f"{name}.{cell}" if cell else name
        return ""

    @property
    def record_id(self) -> str:
        """The id of the record."""
        return self._record.id

    @property
    def left(self) -> bool:
        """Whether the record stays as it was entered."""
        return self._record.left

    def show_record(self, record: Record, date_warnings: list[DateWarning]) -> None:
        """Show the record as it is now, and what is odd about its dates."""
        self._record = record
        for name, field in self._fields.items():
            field.show_value(getattr(record, name))
            show_if(self._lines[name], is_asked(self._saver.case, record, name, today()))
        for group in set(self._groups.values()):
            held = [name for name, one in self._groups.items() if one is group]
            group.show_entered(sum(not self._blank(name) for name in held))
        if self._ties:
            self._ties.refresh()
        if self._evidence:
            self._evidence.show_value(record.evidence)
        self._entered.setText(evidence_note(record))
        self._stays.setText(stays_words(self._saver.case, record))
        show_if(self._stays, self._stays.text())
        if record.left:
            close_fields((*self._fields.values(), *([self._evidence] if self._evidence else [])))
        self._lock.setText(
            "\n".join(
                restriction_words(self._saver.case, record, rule) for rule in record.restricted
            )
        )
        show_if(self._lock, record.restricted)
        self._alike.setText(self._alike_words(record))
        show_if(self._alike, self._alike.text())
        self._disputes.setText(dispute_notes(self._saver.case, record))
        show_if(self._disputes, record.disputed)
        words = notes_on(self._saver, self._table, record.id)
        self._remarks.setText(words)
        show_if(self._remarks, words)
        messages = {
            warning.field: warning.message
            for warning in date_warnings
            if warning.record == record.id and warning.table == self._table
        }
        for name in messages.keys() & self._groups.keys():
            self._groups[name].open()
        self._say_whose()
        for name, note in self._notes.items():
            note.setText(messages.get(name, ""))
            show_if(note, name in messages)

    def _alike_words(self, record: Record) -> str:
        """Who else may be the same person, or which other agency the same one."""
        if self._table not in JOINED:
            return ""
        case = self._saver.case
        alike = possible_duplicates(case, self._table, record)
        names = ", ".join(
            told_apart(case, one) for one in alike if isinstance(one, Person | Agency)
        )
        text = self.tr("May be the same as: {names}. If so, choose “These two are one…”.")
        return text.format(names=names) if names else ""

    def restrict(self) -> None:
        """Say who must not see this record, or one of its fields."""
        self.settle()
        RestrictDialog(self, self._saver, self._table, self._record.id).exec()
        now = self.window().focusWidget()
        if now and self.isAncestorOf(now):
            QTimer.singleShot(GROWN, now, partial(reveal, now))

    def dispute(self) -> None:
        """Note that somebody says a fact of this record is wrong."""
        self.settle()
        if not self._saver.session.read_only:
            DisputeDialog(self, self._saver, self._table, self._record.id).exec()

    def comment(self) -> None:
        """Say something of this record to whoever works on it."""
        if not self._saver.session.read_only:
            RemarkDialog(self, self._saver, self._table, self._record.id).exec()

    def settle(self) -> None:
        """Commit what is still being typed."""
        for field in self._fields.values():
            field.settle()

    def first(self) -> QWidget:
        """The first field that shows."""
        shown = (one for name, one in self._fields.items() if not self._lines[name].isHidden())
        return next(shown, self)

    def field(self, name: str) -> Field | None:
        """The field of a fact that shows, in a group that is opened for it; or one of its rows."""
        name, _, cell = name.partition(".")
        if name == "evidence":
            return self._evidence
        if name in self._groups:
            self._groups[name].open()
        found = self._fields.get(name)
        return (found.cell_called(cell) if isinstance(found, RowsField) else None) or found

    def say_whose(self, name: str) -> None:
        """Say above a field which of several entries it is in: its name may be out of sight."""
        field, line = self._fields.get(name), self._lines.get(name)
        box = line.layout() if line is not None else None
        if field is not None and isinstance(box, QVBoxLayout) and name not in self._whose:
            self._whose[name] = label("", "doubt")
            box.insertWidget(max(box.indexOf(field), 0), self._whose[name])
        self._say_whose()
        if name in self._whose:
            announce(self, self._whose[name].text())

    def _say_whose(self) -> None:
        """Say it in the words that the entry is called by now."""
        said = self.tr("This is in the entry “{record}”.")
        for note in self._whose.values():
            note.setText(said.format(record=record_title(self._saver.case, self._record)))

    def _how_known(self, layout: QVBoxLayout) -> ChipsField:
        """The choice of how what the record holds is known."""
        title = self.tr("How do we know?")
        field = ChipsField([str(kind.value) for kind in Evidence], kind="chip")
        field.name(title)
        field.edited.connect(lambda value: self._edited("evidence", value))
        self._offer_history("evidence", title, field)
        layout.addWidget(label(title, "small"))
        layout.addWidget(field)
        return field

    def _offer_history(self, name: str, title: str, field: Field) -> QAction:
        history = QAction(self.tr("History of “{field}”").format(field=title), field)
        history.triggered.connect(
            lambda _checked=False: self.history_asked.emit(self._table, self._record.id, name)
        )
        field.offer(history)
        return history

    def _line(self, name: str, book: Book, within: QWidget) -> QWidget:
        kind = type(self._record)
        title, hint = self._asked(name)
        few = self._kinds if name == "kind" else ()
        field = choice_field(few) if few else field_for(kind, name, book)
        field.name(title, hint)
        if isinstance(field, RefField | RefsField):
            # Nothing replaces itself, or belongs to the family through itself.
            field.leave_out(self._table, self._record.id)
        field.edited.connect(partial(self._edited, name))
        field.drafted.connect(partial(self._drafted, name))
        history = self._offer_history(name, title, field)
        self._fields[name] = field
        self._lines[name] = holder = QWidget(within)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.XS)
        heading = label(title, "strong")
        heading.setBuddy(control_of(field))
        heading.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        heading.addAction(history)
        heading.setToolTip(self.tr("Right-click for its history"))
        box.addWidget(heading)
        if hint:
            box.addWidget(label(hint, "small"))
        box.addWidget(field)
        note = wrong_in(field.focusProxy() or field, "doubt")
        self._notes[name] = note
        box.addWidget(note)
        box.addStretch(1)
        return holder

    def _asked(self, name: str) -> tuple[str, str]:
        """What a fact is called and how it is explained; after a loss it is of what was planned."""
        kind, lost = type(self._record), course_of(self._saver.case, today()) == CourseStage.LOST
        if lost and (past := marks(kind)[name].past):
            return said(past), ""
        hint = kind.model_fields[name].description or ""
        return field_title(kind, name), "" if ended_in_loss(self._saver.case, today()) else hint

    def _edited(self, name: str, value: Any) -> None:
        if name == "told" and value and isinstance(self._record, Telling) and self._record.waits:
            # It stays from then on: how and when is asked first, and a note is logged with it.
            self._fields[name].show_value(value=False)
            self.settle()
            self.act_asked.emit(TOLD, self._record.id)
            return
        key = self._place(name)
        if (sex := self._sex_called(name, value)) is not None:
            self._saver.settle(key, give_role, self._record.id, value, sex)
        elif isinstance(self._record, Pregnancy) and marks(Pregnancy)[name].words_kept:
            self._saver.settle(key, change_due, name, value)
        else:
            what = Label.of(Code.CHANGE, table=self._table, record=self._record.id, field=name)
            self._saver.settle(key, Session.set, self._table, self._record.id, name, value, what)

    def _sex_called(self, name: str, value: Any) -> Sex | None:
        """The sex that the word typed for a role says, of somebody of whom none is entered."""
        field, person = self._fields[name], self._record
        if not (isinstance(person, Person) and name == "role" and isinstance(field, ListField)):
            return None
        return None if person.sex or not value else sex_called(field.called, value)

    def _drafted(self, name: str, text: str) -> None:
        if text or isinstance(self._fields[name], TypedField):
            self._saver.draft(self._place(name), text)
        else:  # nobody is picked by no letters; an emptied text is what somebody meant
            self._saver.drop_draft(self._place(name))

    def _place(self, name: str) -> str:
        return f"{self._table}/{self._record.id}/{name}"


def grouped(kind: type[Record]) -> list[tuple[str, list[str]]]:
    """The facts that a form shows, by group; what no group names comes last, without a title."""
    shown = [name for name in facts(kind) if not marks(kind)[name].only_grows]
    named = {name for _, names in kind.groups for name in names}
    first = [name for name in kind.typed_first if name in shown]
    rest = [*first, *(name for name in shown if name not in {*named, *first})]
    found = [(title, [name for name in names if name in shown]) for title, names in kind.groups]
    return [*found, *([("", rest)] if rest else [])]


def _paired(kind: type[Record], names: Sequence[str]) -> list[list[str]]:
    """The names of facts of a form, two short ones to a line."""
    lines: list[list[str]] = []
    for name in names:
        last = lines[-1] if lines else []
        if len(last) == 1 and _short(kind, last[0]) and _short(kind, name):
            last.append(name)
        else:
            lines.append([name])
    return lines


def _short(kind: type[Record], name: str) -> bool:
    """Whether a fact needs only half a line: one date, number, name, or short text."""
    info = kind.model_fields[name]
    many, inner = inner_type(info.annotation)
    if many or any(isinstance(mark, Long) for mark in info.metadata):
        return False
    choices = choices_of(inner)
    return choices is None or len(choices) > FEW
