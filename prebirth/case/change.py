"""A change, the only way in which a case becomes another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

Op = Literal["add", "set", "remove", "act"]
"""An act changes no fact: it notes that an entry was seen or a file exported.

Its field names the act, its value holds what there is to say of it.
"""


INVERSE: dict[Op, Op] = {"add": "remove", "remove": "add", "set": "set", "act": "act"}


class Place(NamedTuple):
    """A record by its table and id, or one field of it."""

    table: str
    record: str
    field: str = ""


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
        return self._replace(op=INVERSE[self.op], before=self.after, after=self.before)


def inverse_of(changes: Iterable[Change]) -> list[Change]:
    """The changes that take these back, the last one first."""
    return [change.inverse for change in reversed(list(changes))]
