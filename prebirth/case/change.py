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


def understood(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes as they can be told: a whole record that is no table of facts holds none.

    An earlier build took such changes in from a forged copy, and they stay in the journal.
    """
    return tuple(
        change._replace(
            before=_facts(change.before) if change.op == "remove" else change.before,
            after=_facts(change.after) if change.op == "add" else change.after,
        )
        for change in changes
    )


def _facts(content: Any) -> dict[str, Any]:
    return content if isinstance(content, dict) else {}


def inverse_of(changes: Iterable[Change]) -> list[Change]:
    """The changes that take these back, the last one first."""
    return [change.inverse for change in reversed(list(changes))]
