"""What one version of a case holds less than another: the records, rows and links that went."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.marks import facts
from prebirth.case.record import Record, ref_of


def lessened(before: Case, after: Case) -> frozenset[Place]:
    """The places where a case holds less than before: a whole record, a row, or a link.

    A record that was about somebody who went is gone though nobody restricted it, and so is a
    row of it: a list that it stood in looks complete, and is not.
    """
    return frozenset(_places(before, after))


def _places(before: Case, after: Case) -> Iterator[Place]:
    for table, kind in RECORDS.items():
        then, now = before.table(table), after.table(table)
        if then is now:
            continue
        for record in then:
            left = now.get(record.id)
            if left is None:
                yield Place(table, record.id)
            elif left is not record:
                yield from (
                    Place(table, record.id, field)
                    for field in facts(kind)
                    if _holds_less(record, left, field)
                )


def _holds_less(record: Record, left: Record, field: str) -> bool:
    """Whether some rows of a field went, or the link that it was."""
    then, now = getattr(record, field), getattr(left, field)
    if isinstance(then, tuple) and isinstance(now, tuple):
        return len(now) < len(then)
    return bool(ref_of(type(record), field) and then and not now)
