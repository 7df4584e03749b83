"""A table whose columns a form names: rows of small fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from prebirth.case.answer import Cell, OwnRow
from prebirth.case.values import Known
from prebirth.form.question import OwnColumn
from prebirth.form.timing import due_date
from prebirth.ui.records.fields.amount import AmountField
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import choice_field
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.make import field_for
from prebirth.ui.records.fields.ref import RefField
from prebirth.ui.records.fields.rows import RowsField

PARTS = {"number": "number", "date": "on", "person": "person"}
"""The part of a cell that each kind of column fills; the others fill its text."""


class OwnTableField(RowsField):
    """The rows of a question's own table, each with a field for every column."""

    def __init__(self, columns: Sequence[OwnColumn], book: Book) -> None:
        super().__init__(OwnRow, lambda kind, name: field_for(kind, name, book))
        self._book = book
        self._known = {column.title: column for column in columns}
        self._shown = dict(self._known)

    def show_value(self, value: Any) -> None:
        """Show the rows, with the columns of an earlier form that they hold something in."""
        rows: tuple[OwnRow, ...] = tuple(value or ())
        held = [cell for row in rows for cell in row.cells if not cell.empty]
        earlier = {cell.column: _column_of(cell) for cell in held if cell.column not in self._known}
        if (shown := {**self._known, **earlier}) != self._shown:
            self._shown = shown
            super().show_value(())
        super().show_value(rows)

    def columns(self) -> dict[str, str]:
        """The columns by their titles."""
        return {title: title for title in self._shown}

    def field_of(self, name: str) -> Field:
        """The field that fits a column."""
        column = self._shown[name]
        if column.type == "number":
            return AmountField()
        if column.type == "date":
            return DayField(due=lambda: due_date(self._book.case))
        if column.type == "person":
            return RefField("people", self._book)
        if column.type == "choice":
            return choice_field(list(dict.fromkeys((*column.choices, Known.NOT_KNOWN.value))))
        return LineField()

    def value_of(self, entry: OwnRow, name: str) -> Any:
        """What stands in a cell."""
        cell = next((cell for cell in entry.cells if cell.column == name), None)
        return getattr(cell, self._part(name)) if cell else None

    def with_value(self, entry: OwnRow, name: str, value: Any) -> OwnRow:
        """The row with another value in one cell."""
        part = self._part(name)
        cells = {cell.column: cell for cell in entry.cells}
        cell = cells.get(name, Cell(column=name))
        cells[name] = cell.model_copy(update={part: value or "" if part == "text" else value})
        return entry.model_copy(update={"cells": tuple(cells.values())})

    def _part(self, name: str) -> str:
        return PARTS.get(self._shown[name].type, "text")


def _column_of(cell: Cell) -> OwnColumn:
    """The column of an earlier form in which a cell stands, by what it holds."""
    held = {"number": cell.number is not None, "date": cell.on, "person": cell.person}
    kind = next((name for name, there in held.items() if there), "text")
    return OwnColumn.model_validate({"title": cell.column[:60] or "…", "type": kind})
