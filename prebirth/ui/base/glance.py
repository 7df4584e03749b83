"""What may stand where anybody looks over a shoulder: the head line, the menu, the caseload."""

from __future__ import annotations

from collections.abc import Iterable
from operator import is_

from prebirth.base.language import spoken
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.table import Table
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader

LONG = tuple(name for name, kind in RECORDS.items() if kind.many)
"""The tables of which nothing is shown."""
SHORT = (*SINGLE, *(name for name in RECORDS if name not in LONG))
"""What it is worked out from: one that shares all of these is shown alike."""


class _Last:
    """What was shown last of a case with some people, and all that it was worked out from."""

    def __init__(self, _people: Table[Person]) -> None:
        self._of: tuple[object, ...] = ()
        self._shown: Seen | None = None

    def of(self, case: Case) -> Seen | None:
        """What is shown of a case, where it was worked out from the same."""
        now = _worked_out_from(case)
        same = len(now) == len(self._of) and all(map(is_, now, self._of))
        return self._shown if same else None

    def keep(self, case: Case, shown: Seen) -> None:
        """Keep it for as long as a case with these people is open."""
        self._of, self._shown = _worked_out_from(case), shown


def _worked_out_from(case: Case) -> tuple[object, ...]:
    """All that decides what is shown of a case; none of it ever changes."""
    return (spoken(), case.id, case.witness, *(getattr(case, name) for name in SHORT))


def at_a_glance(case: Case, named: Iterable[tuple[str, Record]] = ()) -> Seen:
    """The case without what is restricted, and without its long tables.

    No such place shows those. `named` are records that it shows nevertheless, each with its table.
    After each change five places ask for the same case, and most changes in a long table alter
    nothing of it.
    """
    named, last = tuple(named), case.people.derived(_Last)
    if not named and (known := last.of(case)):
        return known
    rows: dict[str, list[Record]] = {table: [] for table in LONG}
    for table, record in named:
        if table not in SINGLE:
            rows.setdefault(table, list(case.table(table))).append(record)
    shown = case.replace_tables(**{table: Table.of(records) for table, records in rows.items()})
    seen = for_reader(shown, Reader())[0]
    if not named:
        last.keep(case, seen)
    return seen
