"""Which records point to which, and how their ids are taken out when one is removed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, get_args

from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case, field_adapter
from prebirth.case.change import Change
from prebirth.case.record import Record, ref_of
from prebirth.case.staying import with_words
from prebirth.case.table import R, Table
from prebirth.case.values import Model


def references(model: Model) -> Iterator[tuple[str, str]]:
    """Every table and id that a record or one of its rows points to.

    The person an answer was about is left out: an answer keeps it when the person goes.
    """
    for name in that_point(type(model)):
        if isinstance(model, Answer) and name == "about":
            continue
        value, target = getattr(model, name), ref_of(type(model), name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Model):
                yield from references(part)
            elif target and part:
                yield target, part


def is_named(case: Case, table: str, record_id: str) -> bool:
    """Whether any record points to another, or an answer is about them."""
    place = (table, record_id)
    return any(
        place in references(record) or (isinstance(record, Answer) and record.about == record_id)
        for name, kind in RECORDS.items()
        if table in _pointed_into(kind)
        for record in case.table(name)
    )


@cache
def that_point(kind: type[Model]) -> tuple[str, ...]:
    """The fields that hold an id of another record, or rows that may."""
    return tuple(
        name
        for name, info in kind.model_fields.items()
        if ref_of(kind, name) or _holds_rows(info.annotation)
    )


@cache
def _pointed_into(kind: type[Model]) -> frozenset[str]:
    """The tables into which a record type or one of its rows may point."""
    found = {ref_of(kind, name) for name in that_point(kind)} - {None}
    rows = [row for name in that_point(kind) for row in _rows(kind.model_fields[name].annotation)]
    return frozenset(filter(None, found)).union(*map(_pointed_into, rows))


def _rows(annotation: Any) -> Iterator[type[Model]]:
    """The types of rows among what values of a type hold."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for part in get_args(annotation):
        yield from _rows(part)


def _holds_rows(annotation: Any) -> bool:
    """Whether values of a type are rows, or hold some."""
    return any(True for _ in _rows(annotation))


def release_references(case: Case, table: str, *ids: str) -> list[Change]:
    """The changes that take the ids of some records out of all others, before they are removed.

    What stays as it was entered goes on saying in words who or what it was.
    """
    changes, gone = [], frozenset((table, key) for key in ids)
    for name, record, released in _letting_go(case, gone):
        fields = with_words(case, record, released, gone) if record.left else released
        for field, after in fields.items():
            dump = field_adapter(name, field).dump_python
            changes.append(
                Change(
                    "set",
                    name,
                    record.id,
                    field,
                    dump(getattr(record, field), mode="json"),
                    dump(after, mode="json"),
                )
            )
    return changes


def remove_records(case: Case, table: str, records: Collection[str]) -> Case:
    """The case without some records of a table, and without their ids in other records.

    A row that is about one of them goes: what is left of it would say that there was somebody.
    """
    gone = frozenset((table, record) for record in records)
    for name, record, fields in list(_letting_go(case, gone)):
        left = {field: _pointing(getattr(record, field), after) for field, after in fields.items()}
        case = case.replace_tables(**{name: case.table(name).having(record.replace(**left))})
    kept = [record for record in case.table(table) if record.id not in records]
    return case.replace_tables(**{table: Table.of(kept)})


def let_go(record: R, gone: Mapping[str, Collection[str]]) -> R:
    """A record without the ids of others, given by their table; its rows stand without them."""
    ids = frozenset((table, key) for table, keys in gone.items() for key in keys)
    if ids.isdisjoint(references(record)):
        return record
    kind = type(record)
    fields = {name: _without(kind, name, getattr(record, name), ids) for name in kind.model_fields}
    return record.replace(**fields)


def without_ids(kind: type[Model], field: str, value: Any, gone: frozenset[tuple[str, str]]) -> Any:
    """A field's value as if some records had never been: without their ids and rows about them.

    The rows of a record that stands alone stay without them, as where it lets them go.
    """
    left = _without(kind, field, value, gone)
    return left if kind in SINGLE.values() else _pointing(value, left)


def _pointing(before: Any, after: Any) -> Any:
    """The rows of a field less those whose own id is gone; anything else as it is."""
    if not isinstance(before, tuple) or not all(isinstance(row, Model) for row in before):
        return after
    return tuple(kept for row, kept in zip(before, after, strict=True) if not _let_go(row, kept))


def _let_go(row: Model, kept: Model) -> bool:
    """Whether a row, or one within it, has lost the id of somebody it was about."""
    for name in type(row).model_fields:
        before, after = getattr(row, name), getattr(kept, name)
        if before is not None and after is None:
            return True
        if isinstance(before, tuple) and any(
            _let_go(one, other)
            for one, other in zip(before, after, strict=False)
            if isinstance(one, Model)
        ):
            return True
    return False


def drop_dangling_references(
    case: Case, records: Collection[tuple[str, Record]]
) -> list[tuple[str, Record]]:
    """Records to be added together, less the ids that would point to nothing.

    An id is kept where its record is in the case or among these.
    """
    known = {(table, record.id) for table, record in records}
    kept = []
    for table, record in records:
        gone = frozenset(
            place
            for place in references(record)
            if place not in known and case.record(*place) is None
        )
        fields = (
            {
                field: _without(type(record), field, getattr(record, field), gone)
                for field in type(record).model_fields
            }
            if gone
            else {}
        )
        kept.append((table, record.replace(**fields) if fields else record))
    return kept


def _letting_go(
    case: Case, gone: frozenset[tuple[str, str]]
) -> Iterator[tuple[str, Record, dict[str, Any]]]:
    """Every record that points to one of the given ones, with its fields less those ids."""
    tables = frozenset(table for table, _ in gone)
    for name, kind in RECORDS.items():
        if tables.isdisjoint(_pointed_into(kind)):
            continue
        for record in case.table(name):
            if (name, record.id) in gone or gone.isdisjoint(references(record)):
                continue
            after = {
                field: _without(type(record), field, getattr(record, field), gone)
                for field in type(record).model_fields
            }
            yield (
                name,
                record,
                {field: value for field, value in after.items() if value != getattr(record, field)},
            )


def _without(kind: type[Model], field: str, value: Any, gone: frozenset[tuple[str, str]]) -> Any:
    """A field's value without the ids of the records that are removed."""
    if isinstance(value, Model):
        return value.model_copy(
            update={
                name: _without(type(value), name, getattr(value, name), gone)
                for name in type(value).model_fields
            }
        )
    if isinstance(value, tuple):
        return tuple(
            kept
            for kept in (_without(kind, field, part, gone) for part in value)
            if kept is not None
        )
    points = isinstance(value, str) and (ref_of(kind, field), value) in gone
    return None if points and not (kind is Answer and field == "about") else value
