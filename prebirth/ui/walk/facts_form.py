"""Some facts of a record that is not saved before it is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from pydantic import ValidationError
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from prebirth.case.record import Record
from prebirth.ui.base import theme
from prebirth.ui.base.kept_draft import KeptText
from prebirth.ui.base.parts import title_of
from prebirth.ui.base.words import field_title
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import ChipsField, ListField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field, TypedField
from prebirth.ui.records.fields.make import field_for
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.rows import RowsField

WIDE = (ProseField, ChipsField, ListField, RowsField)
"""The fields that take a line of their own."""


class Unread(NamedTuple):
    """A field that holds what cannot be recorded, and its title."""

    title: str
    field: Field


class FactsForm(QWidget):
    """Some facts of a record that is not saved before it is asked for."""

    def __init__(
        self, record: Record, groups: Sequence[Sequence[str]], book: Book, called: str = ""
    ) -> None:
        super().__init__()
        self.record, self._before, self._called = record, record, called
        self.fields: dict[str, Field] = {}
        self._kept: KeptText | None = None
        self._unread: set[str] = set()
        self._titles: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.L)
        self._grid.setVerticalSpacing(theme.XS)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        line = 0
        for names in groups:
            column = 0
            for name in names:
                field = field_for(type(record), name, book)
                wide = isinstance(field, WIDE)
                if wide and column:
                    line, column = line + 2, 0
                self._put(name, field, line, column, 2 if wide else 1)
                line, column = (line, 1) if not wide and column == 0 else (line + 2, 0)
            line += 2 * column  # what belongs together begins on a line of its own

    def _put(self, name: str, field: Field, line: int, column: int, wide: int) -> None:
        title = field_title(type(self.record), name)
        field.name(self._spoken(title))
        field.show_value(getattr(self.record, name))
        field.edited.connect(partial(self._take, name))
        self.fields[name], self._titles[name] = field, title_of(field, title)
        self._grid.addWidget(self._titles[name], line, column, 1, wide)
        self._grid.addWidget(field, line + 1, column, 1, wide)

    def _spoken(self, title: str) -> str:
        return f"{title}, {self._called}" if self._called else title

    def call(self, called: str) -> None:
        """Say with each field whose it is."""
        self._called = called
        for name, field in self.fields.items():
            field.name(self._spoken(field_title(type(self.record), name)))

    def _take(self, name: str, value: Any) -> None:
        text = value.strip() if isinstance(value, str) else value
        try:
            self.record = self.record.replace(**{name: text})
        except ValidationError:  # not finished yet, such as one digit of a weight
            self._unread.add(name)
        else:
            self._unread.discard(name)
            if self._kept:
                self._kept.write(self.entered)

    @property
    def entered(self) -> str:
        """What was entered here and is not recorded, as it is kept; nothing where nothing was."""
        known, now = self._before.model_dump(mode="json"), self.record.model_dump(mode="json")
        typed = {name: now[name] for name in self.fields if now[name] != known[name]}
        return json.dumps(typed) if typed else ""

    def keep(self, kept: KeptText) -> None:
        """Keep what is entered until it is recorded, and show what was entered before."""
        self._kept = kept
        try:
            self.record = _with(self.record, kept.text)
        except ValueError:  # of an earlier build, which had other facts
            return
        for name, field in self.fields.items():
            field.show_value(getattr(self.record, name))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was typed, as where it locks."""
        if self._kept:
            self.settle()
            self._kept.flush()
        super().hideEvent(event)

    def drop_kept(self) -> None:
        """Keep it no more: it is recorded, or given up."""
        if self._kept:
            self._kept.drop()

    def begin(self, record: Record) -> None:
        """Begin with this record, to which nothing is entered yet."""
        self.record = self._before = record

    @property
    def typed(self) -> bool:
        """Whether something was entered here that is not recorded."""
        for field in self.fields.values():
            if isinstance(field, TypedField | RowsField):
                field.settle()
        return self.record != self._before or any(map(self._wrong, self.fields))

    def settle(self) -> None:
        """Take what is still being typed."""
        for field in self.fields.values():
            if isinstance(field, TypedField | RowsField):
                field.settle()

    def unread(self) -> list[Unread]:
        """The title and field of all that cannot be recorded as it stands, once it is taken."""
        self.settle()
        return [
            Unread(self._titles[name].text(), field)
            for name, field in self.fields.items()
            if self._wrong(name) and field.isVisibleTo(self)
        ]

    def _wrong(self, name: str) -> bool:
        """Whether what stands in a field cannot be recorded as it is."""
        field = self.fields[name]
        return name in self._unread or (isinstance(field, DayField) and bool(field.problem))

    def show_only(self, names: Sequence[str]) -> None:
        """Show some of the fields."""
        for name, field in self.fields.items():
            field.setVisible(name in names)
            self._titles[name].setVisible(name in names)


def _with(record: Record, entered: str) -> Record:
    """A record with what was entered and kept; raises ValueError."""
    known = record.model_dump(mode="json")
    return type(record).model_validate(known | json.loads(entered)) if entered else record
