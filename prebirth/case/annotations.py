"""What the type annotation of a field says: whether it holds many, of what, and ids of what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

from prebirth.case.record import Model, Ref


def inner_type(annotation: Any) -> tuple[bool, Any]:
    """Whether a type holds several values, and the type of each.

    >>> inner_type(tuple[str, ...] | None)
    (True, <class 'str'>)
    """
    parts = [part for part in get_args(annotation) if part not in {NoneType, Ellipsis}]
    if get_origin(annotation) is tuple:
        return True, inner_type(parts[0])[1]
    if parts and not isinstance(annotation, type):
        return inner_type(parts[0])
    return False, annotation


@cache
def ref_of(kind: type[Model], field: str) -> str | None:
    """The table into which a field points, where it holds ids."""
    info = kind.model_fields[field]
    marks = [*info.metadata, *_marks(info.annotation)]
    return next((mark.table for mark in marks if isinstance(mark, Ref)), None)


def _marks(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for arg in get_args(annotation):
        yield from _marks(arg)
