"""Whether something that somebody tells is in the record already."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.record import Record


def possible_duplicates(case: Case, table: str, record: Record) -> list[Record]:
    """The records of a table that may tell of the same thing as this one, without itself."""
    return [known for known in case.table(table) if known.id != record.id and known.may_be(record)]
