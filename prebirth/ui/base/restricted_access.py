"""Enters into the record which restricted entries somebody has looked at, each once while the assessment is open."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.case import SINGLE, Case
from prebirth.case.label import Code, Label
from prebirth.session import Session
from prebirth.ui.base.saver import Saver


class RestrictedAccess:
    """What was looked at since the assessment was opened."""

    def __init__(self, saver: Saver) -> None:
        self._saver = saver
        self._places: set[tuple[str, str]] = set()

    def show(self, tables: Iterable[str], answers: Iterable[str]) -> None:
        """Tables and answers that show now."""
        case = self._saver.case
        fresh = sorted(
            {
                *restricted_entries(case, tables),
                *(("answers", key) for key in answers if _kept(case, "answers", key)),
            }
            - self._places
        )
        if fresh:
            self._places.update(fresh)
            self._saver.do(
                f"view {fresh}",
                Session.act,
                "view",
                Label.of(Code.VIEW),
                [(table, record, None) for table, record in fresh],
            )


def restricted_entries(case: Case, tables: Iterable[str]) -> set[tuple[str, str]]:
    """The restricted records of some tables."""
    found = set()
    for table in tables:
        keys = [table] if table in SINGLE else [record.id for record in case.table(table)]
        found |= {(table, key) for key in keys if _kept(case, table, key)}
    return found


def _kept(case: Case, table: str, key: str) -> bool:
    record = case.record(table, key)
    return record is not None and bool(record.restricted)
