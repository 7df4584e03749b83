"""What the type annotation of a field says: whether it holds many values, and of what."""

from __future__ import annotations

from types import NoneType
from typing import Any, get_args, get_origin


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
