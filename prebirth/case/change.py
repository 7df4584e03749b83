"""A change: the one way in which a case becomes another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

Op = Literal["add", "set", "remove", "act"]
"""An act changes nothing: that a restricted entry was seen, that a file was exported. Its field says which act, its value what there is to say of it."""


class Change(NamedTuple):
    """One fact added, set or removed, with its JSON value before and after."""

    op: Op
    table: str
    record: str
    field: str = ""
    before: Any = None
    after: Any = None

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        op: Op = {"add": "remove", "remove": "add", "set": "set", "act": "act"}[self.op]  # type: ignore[assignment]
        return self._replace(op=op, before=self.after, after=self.before)


def inverted(changes: Iterable[Change]) -> list[Change]:
    """What takes these changes back, last first."""
    return [change.inverse for change in reversed(list(changes))]
