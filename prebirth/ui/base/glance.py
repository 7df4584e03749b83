"""What may stand where anybody looks over a shoulder: the head line, the menu, the caseload."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.record import Record
from prebirth.case.table import Table
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader


def at_a_glance(case: Case, named: Iterable[tuple[str, Record]] = ()) -> Seen:
    """The case without what is restricted, and without its long tables.

    No such place shows those. `named` are records that it shows nevertheless, each with its table.
    """
    rows: dict[str, list[Record]] = {table: [] for table, kind in RECORDS.items() if kind.many}
    for table, record in named:
        if table not in SINGLE:
            rows.setdefault(table, list(case.table(table))).append(record)
    shown = case.replace_tables(**{table: Table.of(records) for table, records in rows.items()})
    return for_reader(shown, Reader())[0]
