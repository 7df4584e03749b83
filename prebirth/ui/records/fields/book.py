"""Looks up the records a field can refer to, and adds one by its name."""

from __future__ import annotations

from functools import cache

from prebirth.case.case import Case, record_type
from prebirth.case.label import Code, Label
from prebirth.case.marks import marked
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.wording.facts import record_title


@cache
def naming_field(table: str) -> str:
    """The field that a name alone fills to add a record; empty where a name is not enough."""
    return next(iter(marked(record_type(table), "named_by")), "")


class Book:
    """Looks up and adds the records that fields refer to."""

    def __init__(self, saver: Saver) -> None:
        self._saver = saver

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self._saver.case

    def entries(self, table: str) -> list[tuple[str, str]]:
        """Every record of a table by id and name."""
        return [(record.id, record_title(self.case, record)) for record in self.case.table(table)]

    def name(self, table: str, record_id: str | None) -> str:
        """What a record is called."""
        record = self.case.table(table).get(record_id)
        return record_title(self.case, record) if record else ""

    def make(self, table: str, name: str) -> str | None:
        """Add a record by its name and return its id.

        None if a name is not enough for this kind, or it could not be saved.
        """
        kind, field = record_type(table), naming_field(table)
        if not field:
            return None
        record = kind(**{field: name})
        made = self._saver.do(
            None,
            Session.add,
            table,
            record,
            Label.of(Code.ADD_NAMED, table=table, record=record.id),
        )
        return made.id if made else None
