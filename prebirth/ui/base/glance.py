"""What may stand where anybody looks over a shoulder: the head line, the menu, the caseload."""

from __future__ import annotations

from collections.abc import Iterable
from weakref import ref

from prebirth.base.language import Language, spoken
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.record import Record
from prebirth.case.table import Table
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader


class _Last:
    """The case that was looked at last, and what is shown of it, for as long as it is open."""

    def __init__(self) -> None:
        self._shown: tuple[ref[Case], Language, Seen] | None = None

    def of(self, case: Case) -> Seen | None:
        """What is shown of a case that is the last one."""
        if self._shown is None or self._shown[0]() is not case or self._shown[1] is not spoken():
            return None
        return self._shown[2]

    def keep(self, case: Case, shown: Seen) -> None:
        """Keep it until the case goes, as it does when the vault is locked."""
        self._shown = ref(case, self._forget), spoken(), shown

    def _forget(self, gone: ref[Case]) -> None:
        if self._shown and self._shown[0] is gone:
            self._shown = None


_LAST = _Last()


def at_a_glance(case: Case, named: Iterable[tuple[str, Record]] = ()) -> Seen:
    """The case without what is restricted, and without its long tables.

    No such place shows those. `named` are records that it shows nevertheless, each with its table.
    After each change five places ask for the same case.
    """
    named = tuple(named)
    if not named and (known := _LAST.of(case)):
        return known
    rows: dict[str, list[Record]] = {table: [] for table, kind in RECORDS.items() if kind.many}
    for table, record in named:
        if table not in SINGLE:
            rows.setdefault(table, list(case.table(table))).append(record)
    shown = case.replace_tables(**{table: Table.of(records) for table, records in rows.items()})
    seen = for_reader(shown, Reader())[0]
    if not named:
        _LAST.keep(case, seen)
    return seen
