"""The texts of records: every field and row of one that holds words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, get_args

from prebirth.case.listed import Listed, is_text
from prebirth.case.record import Record, is_key
from prebirth.case.values import Model, Row


@cache
def text_fields(kind: type[Model]) -> tuple[str, ...]:
    """The fields of a record type or a row that hold words, by themselves or in their rows."""
    return tuple(
        name
        for name, info in kind.model_fields.items()
        if not is_key(kind, name) and _holds_words(info.annotation)
    )


def _holds_words(annotation: Any) -> bool:
    """Whether values of a type hold text that is no choice."""
    if isinstance(annotation, type) and issubclass(annotation, Row):
        return bool(text_fields(annotation))
    if isinstance(annotation, type) and issubclass(annotation, Listed):
        return True  # it may be words that no list knows
    return annotation is str or any(_holds_words(part) for part in get_args(annotation))


def texts_of(value: Any) -> Sequence[str]:
    """Every text in a record or a value that holds words; of a record it is looked for once."""
    return value.derived(_texts) if isinstance(value, Record) else _texts(value)


def _texts(value: Any) -> tuple[str, ...]:
    found: list[str] = []
    _collect(value, found)
    return tuple(found)


def _collect(value: Any, found: list[str]) -> None:
    """Put every text in a value after those found before; most values are no text, or one."""
    if type(value) is str:
        found.append(value)
    elif isinstance(value, Model):
        held = value.__dict__
        for name in text_fields(type(value)):
            part = held[name]
            if type(part) is str:
                found.append(part)
            elif part:
                _collect(part, found)
    elif isinstance(value, tuple):
        for part in value:
            _collect(part, found)
    elif is_text(value):
        found.append(value)


def without_texts(row: Row | str) -> Row | str:
    """A row as its facts alone tell it, whatever it says in words; an id as it is."""
    if isinstance(row, str):
        return row
    return row.model_copy(update=dict.fromkeys(text_fields(type(row)), ""))
