"""Says in a test what the types cannot know: that a value is there, or of which kind it is."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


def present(value: T | None) -> T:
    """Return a value that must be there."""
    assert value is not None
    return value


def instance(kind: type[T], value: object) -> T:
    """Return a value that must be of this kind."""
    assert isinstance(value, kind), f"{value!r} is no {kind.__name__}"
    return value
