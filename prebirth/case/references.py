"""Where records point to each other, and how to let go when one is removed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from prebirth.case.base import Model, Ref
from prebirth.case.case import RECORDS, Case, field_adapter
from prebirth.case.change import Change
from prebirth.case.oversight import Answer


def references(model: Model) -> Iterator[tuple[str, str]]:
    """Every table and id that a record or one of its rows points to; an answer keeps the person it was about."""
    for name in type(model).model_fields:
        if isinstance(model, Answer) and name == "about":
            continue
        value, target = getattr(model, name), ref_of(type(model), name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Model):
                yield from references(part)
            elif target and part:
                yield target, part


def released(case: Case, table: str, record_id: str) -> list[Change]:
    """The changes that let every other record go of one that is about to be removed."""
    changes = []
    for name in RECORDS:
        for record in case.table(name):
            if record.id == record_id or (table, record_id) not in set(references(record)):
                continue
            for field in type(record).model_fields:
                before = getattr(record, field)
                after = _without(type(record), field, before, (table, record_id))
                if after != before:
                    dump = field_adapter(name, field).dump_python
                    changes.append(Change("set", name, record.id, field, dump(before, mode="json"), dump(after, mode="json")))
    return changes


@cache
def ref_of(kind: type[Model], field: str) -> str | None:
    """The table a field points into, if it holds ids."""
    info = kind.model_fields[field]
    marks = [*info.metadata, *_marks(info.annotation)]
    return next((mark.table for mark in marks if isinstance(mark, Ref)), None)


def _without(kind: type[Model], field: str, value: Any, gone: tuple[str, str]) -> Any:
    """A field's value after letting go of one record."""
    if isinstance(value, Model):
        return value.model_copy(update={name: _without(type(value), name, getattr(value, name), gone) for name in type(value).model_fields})
    if isinstance(value, tuple):
        return tuple(kept for kept in (_without(kind, field, part, gone) for part in value) if kept is not None)
    points = ref_of(kind, field) == gone[0] and value == gone[1]
    return None if points and not (kind is Answer and field == "about") else value


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for arg in get_args(annotation):
        yield from _marks(arg)
