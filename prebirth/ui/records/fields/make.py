"""The field that fits a fact, found from its type."""

from __future__ import annotations

from pydantic.fields import FieldInfo

from prebirth.case.annotations import inner_type
from prebirth.case.dates import PartialDate
from prebirth.case.lengths import LINE, PROSE, longest
from prebirth.case.listed import choices_of
from prebirth.case.pregnancy import GIRL_OR_BOY, Baby
from prebirth.case.record import ref_of
from prebirth.case.typed_dates import lean_of
from prebirth.case.values import ByName, Long, Model
from prebirth.form.timing import due_date
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import ChipsField, choice_field
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.number import NumberField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.ref import RefField, RefsField
from prebirth.ui.records.fields.rows import DaysField, RowsField
from prebirth.ui.records.fields.tick import TickField


def field_for(kind: type[Model], name: str, book: Book) -> Field:
    """A field that shows and takes one fact of a record or row."""
    info = kind.model_fields[name]
    many, inner = inner_type(info.annotation)
    table = ref_of(kind, name)
    if table:
        return RefsField(table, book) if many else RefField(table, book)
    if inner is PartialDate:
        return (
            DaysField() if many else DayField(lean_of(info.metadata), lambda: due_date(book.case))
        )
    if (options := choices_of(inner)) is not None:
        called = GIRL_OR_BOY if kind is Baby and name == "sex" else {}
        few = many or called
        return ChipsField(options, multi=many, called=called) if few else choice_field(options)
    if isinstance(inner, type) and issubclass(inner, Model):
        return RowsField(inner, lambda row, part: field_for(row, part, book))
    if inner in {bool, int}:
        return TickField() if inner is bool else NumberField(*_limits(info))
    most = longest(kind, name)
    long = any(isinstance(mark, Long) for mark in info.metadata)
    names = book.called if any(isinstance(mark, ByName) for mark in info.metadata) else None
    return ProseField(most or PROSE) if long else LineField(most or LINE, names)


def _limits(info: FieldInfo) -> tuple[int, int]:
    least = next((mark.ge for mark in info.metadata if hasattr(mark, "ge")), 0)
    most = next((mark.le for mark in info.metadata if hasattr(mark, "le")), 9999)
    return int(least), int(most)
