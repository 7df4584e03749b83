"""Fields for lists: rows of small fields, such as a plan's times, and lists of dates."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from pydantic import ValidationError
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.case.marks import facts, marks
from prebirth.case.typed_dates import Lean
from prebirth.case.values import Model
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import control_of
from prebirth.ui.base.parts import button, clear, frame, label, row
from prebirth.ui.base.words import field_title
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field

LEAST, ALIKE, TITLE = 70, 110, 200
"""The least width of a title, up to which all of a row are as wide as the widest of them, and
from which on one takes several lines."""


def unread(text: str) -> dict[tuple[int, str], str]:
    """What a draft of rows keeps: the text in each field of a row that was not taken."""
    try:
        rows = json.loads(text)
        return {(at, name): typed for at, name, typed in rows} if isinstance(rows, list) else {}
    except (TypeError, ValueError):
        return {}


class RowsField(Field):
    """A small list of rows, each with a few fields."""

    def __init__(self, kind: type[Model], make: Callable[[type[Model], str], Field]) -> None:
        super().__init__()
        self._kind, self._make = kind, make
        self._value: tuple[Any, ...] = ()
        self._name = ""
        self._fields: list[dict[str, Field]] = []
        self._unread: dict[tuple[int, str], str] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.XS)
        self._add = button(self.tr("Add a row"), "link", self._added, "plus")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        layout.addLayout(self._list)
        layout.addWidget(self._add)
        self.setFocusProxy(self._add)

    def name(self, text: str, hint: str = "") -> None:
        """Name the list, and with it every field of its rows."""
        self._name = text
        self.setAccessibleName(text)
        self._add.setAccessibleName(self.tr("Add a row to {name}").format(name=text))
        self._add.setAccessibleDescription(hint)

    def show_value(self, value: Any) -> None:
        """Show the rows; where their number is the same, only what differs."""
        rows = tuple(value or ())
        self._value = rows
        if anew := len(rows) != len(self._fields):
            self._lay_out(len(rows))
        for fields, entry in zip(self._fields, rows, strict=True):
            for name, field in fields.items():
                field.show_value(self.value_of(entry, name))
        if anew and self._unread:
            self._show_unread(self._unread)

    def show_draft(self, text: str) -> None:
        """Show what stood in rows and was not taken."""
        self._show_unread(unread(text))

    def _show_unread(self, typed: dict[tuple[int, str], str]) -> None:
        """Show it in the rows that are there; what stood in others goes with them."""
        self._unread = {}
        for (place, name), text in typed.items():
            if place < len(self._fields) and name in self._fields[place]:
                self._unread[place, name] = text
                self._fields[place][name].show_draft(text)
        self._keep_unread()

    def _drafted(self, place: int, name: str, text: str) -> None:
        before = self._unread.pop((place, name), "")
        if text:
            self._unread[place, name] = text
        if text != before:
            self._keep_unread()

    def _keep_unread(self) -> None:
        kept = [[place, name, text] for (place, name), text in self._unread.items()]
        self.drafted.emit(json.dumps(kept, ensure_ascii=False) if kept else "")

    def _give(self) -> None:
        """Give the rows; what stands beside them unread stays kept."""
        self.edited.emit(self._value)
        if self._unread:
            self._keep_unread()

    def cells(self, place: int) -> dict[str, Field]:
        """The fields of one row, by their names."""
        return self._fields[place]

    def cell_with_keyboard(self) -> str:
        """The row and the column of the field that had the keyboard last; empty where none had."""
        now = self.window().focusWidget()
        within = (
            f"{place}.{name}"
            for place, fields in enumerate(self._fields)
            for name, field in fields.items()
            if now is not None and field.isAncestorOf(now)
        )
        return next(within, "")

    def cell_called(self, called: str) -> Field | None:
        """The field of a row and a column that were said so, where it is there."""
        place, _, name = called.partition(".")
        there = place.isdecimal() and int(place) < len(self._fields)
        return self._fields[int(place)].get(name) if there else None

    def columns(self) -> dict[str, str]:
        """The fields of a row that say something, each with its title, as they are asked."""
        asked = [*facts(self._kind)]
        for name in facts(self._kind):
            if after := marks(self._kind)[name].asked_after:
                asked.remove(name)
                asked.insert(asked.index(after) + 1, name)
        return {name: field_title(self._kind, name) for name in asked}

    def field_of(self, name: str) -> Field:
        """A field for one column."""
        return self._make(self._kind, name)

    def value_of(self, entry: Any, name: str) -> Any:
        """What a row holds in one column."""
        return getattr(entry, name)

    def with_value(self, entry: Any, name: str, value: Any) -> Any:
        """A row with another value in one column, read as that column's where it can be."""
        try:
            return type(entry).model_validate({**entry.__dict__, name: value})
        except ValidationError:  # not finished yet: saving says what is wrong
            return entry.model_copy(update={name: value})

    def settle(self) -> None:
        """Commit what is still being typed in a row."""
        for fields in self._fields:
            for field in fields.values():
                field.settle()

    def _lay_out(self, count: int) -> None:
        clear(self._list)
        self._fields = []
        for place in range(count):
            box, inside = frame(
                "inset", margins=(theme.S, theme.XS, theme.XS, theme.XS), spacing=theme.XS
            )
            titles = {
                name: label(said, "small", wrap=False) for name, said in self.columns().items()
            }
            fields = {name: self.field_of(name) for name in titles}
            widest = max(title.sizeHint().width() for title in titles.values())
            wide = min(max(widest, theme.px(LEAST)), theme.px(ALIKE))
            for name, field in fields.items():
                title = titles[name]
                if title.sizeHint().width() > theme.px(TITLE):
                    title.setWordWrap(True)
                    title.setFixedWidth(theme.px(TITLE))
                else:
                    title.setMinimumWidth(max(wide, title.sizeHint().width()))
                field.name(f"{self._name} {place + 1}: {title.text()}")
                title.setBuddy(control_of(field))
                field.edited.connect(partial(self._edited, place, name))
                field.drafted.connect(partial(self._drafted, place, name))
                line = row(title, field)
                line.setStretch(1, 1)
                inside.addLayout(line)
            out = button(
                self.tr("Take out row {n}").format(n=place + 1),
                "link",
                partial(self._removed, place),
                "trash-2",
            )
            out.setAccessibleName(
                self.tr("Take out row {n} of {name}").format(n=place + 1, name=self._name)
            )
            inside.addWidget(out)
            self._fields.append(fields)
            self._list.addWidget(box)

    def _edited(self, place: int, name: str, value: Any) -> None:
        rows = list(self._value)
        rows[place] = self.with_value(rows[place], name, value)
        self._value = tuple(rows)
        self._unread.pop((place, name), None)
        self._give()

    def _added(self) -> None:
        self.show_value((*self._value, self._kind()))
        self._give()
        next(iter(self.cells(-1).values())).setFocus()

    def _removed(self, place: int) -> None:
        self._unread = {
            (at - (at > place), name): text
            for (at, name), text in self._unread.items()
            if at != place
        }
        self._value = tuple(entry for at, entry in enumerate(self._value) if at != place)
        self._give()


class DaysField(Field):
    """Several dates: each in a line of its own, and an empty one for the next."""

    def __init__(self) -> None:
        super().__init__()
        self._value: tuple[Any, ...] = ()
        self._name = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.XS)
        self._next = DayField(Lean.PAST)
        self._next.edited.connect(self._added)
        self._next.drafted.connect(self.drafted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        layout.addLayout(self._list)
        layout.addWidget(self._next)
        self.setFocusProxy(self._next.input)

    def name(self, text: str, hint: str = "") -> None:
        """Name the line for the next date."""
        self._name = text
        self.setAccessibleName(text)
        self._next.name(self.tr("{name}: another date").format(name=text), hint)

    def show_value(self, value: Any) -> None:
        """Show the dates in order."""
        self._value = tuple(value or ())
        clear(self._list)
        for place, day in enumerate(self._value):
            holder = QWidget()
            out = button(day.show(), "chip", partial(self._removed, place), "x")
            out.setAccessibleName(
                self.tr("Take out {day} from {name}").format(day=day.show(), name=self._name)
            )
            line = row(out, None)
            line.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(line)
            self._list.addWidget(holder)

    def show_draft(self, text: str) -> None:
        """Show what was typed before, with why it is not kept as a date."""
        self._next.show_draft(text)

    def settle(self) -> None:
        """Commit the date that is being typed."""
        self._next.settle()

    def _added(self, day: Any) -> None:
        if day is not None and self._next.input.text():
            self._next.show_value(None)
            self._next.input.fill("")
            if day not in self._value:
                self.edited.emit(tuple(sorted((*self._value, day))))
        self.drafted.emit("")  # what stood in the line is a date now, or gone

    def _removed(self, place: int) -> None:
        self.edited.emit(tuple(day for number, day in enumerate(self._value) if number != place))
