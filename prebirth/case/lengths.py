"""How many letters a field takes, as it is declared; what was longer before stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from prebirth.case.annotations import inner_type
from prebirth.case.marks import Kind, marks
from prebirth.case.record import ref_of
from prebirth.case.values import Long, Model, OwnCode

LINE, PROSE = 1_000, 100_000
"""Letters of a text of one line, and of one in sentences, where the field says nothing else."""


@cache
def longest(kind: type[BaseModel], name: str) -> int | None:
    """How many letters somebody may put into a field; None where it holds no words."""
    info, mark = kind.model_fields[name], marks(kind)[name]
    own = any(isinstance(one, OwnCode) for one in info.metadata)
    if inner_type(info.annotation)[1] is not str or own or mark.kind is not Kind.FACT:
        return None
    if issubclass(kind, Model) and ref_of(kind, name):
        return None
    usual = PROSE if any(isinstance(one, Long) for one in info.metadata) else LINE
    return mark.longest or usual


def too_long(kind: type[BaseModel], name: str, value: Any, before: Any = None) -> str:
    """What of a value is too long for its field, in words; nothing where none is.

    `before` is what stands there: a text that is no longer than it was may stay.
    """
    held = max((len(text) for _, _, text in _texts(kind, name, before)), default=0)
    for title, most, text in _texts(kind, name, value):
        if len(text) > max(most, held):
            return f"{len(text):,} characters are too many for “{title}”, which takes {most:,}."
    return ""


def too_long_in(record: Model) -> str:
    """What of a new record is too long for its field, in words; nothing where none is."""
    kind = type(record)
    found = (too_long(kind, name, getattr(record, name)) for name in kind.model_fields)
    return next(filter(None, found), "")


def _texts(kind: type[BaseModel], name: str, value: Any) -> Iterator[tuple[str, int, str]]:
    """Each text of a value with the title of its field and what that takes."""
    parts = value if isinstance(value, tuple | list) else (value,)
    most = longest(kind, name)
    for part in parts:
        if isinstance(part, BaseModel):
            for inner in type(part).model_fields:
                yield from _texts(type(part), inner, getattr(part, inner))
        elif isinstance(part, str) and most is not None:
            yield kind.model_fields[name].title or name.replace("_", " ").capitalize(), most, part
