"""What an assessment was before: the values of a field, the case on a day, and what those knew who signed it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.journal import fold
from prebirth.journal.clock import up_to
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.journal.merge import joined
from prebirth.vault.store import JournalStore


class Past(NamedTuple):
    """The past of one assessment in one vault, read from its journal when it is asked for."""

    store: JournalStore
    case: str
    device: str
    """Which computer looks back: what others wrote may have come to it later."""

    def history(self, table: str, record_id: str, field: str) -> list[fold.Moment]:
        """Every value a field has had, oldest first."""
        graph = Graph(self.store.entries_by_hash(self.case))
        return fold.history((graph.entries[key] for key in graph.order), table, record_id, field)

    def as_of(self, moment: datetime) -> Case:
        """The case as it stood in this vault at a moment: what came later from others was not in it."""
        return self._case_of(
            dict(list(self.store.entries_by_hash(self.case).items())[: self._count_at(moment)])
        )

    def later(self, moment: datetime) -> list[Entry]:
        """What others had written by a moment, and was brought in after it."""
        entries = list(self.store.entries(self.case))[self._count_at(moment) :]
        return [
            entry
            for entry in entries
            if entry.device != self.device and datetime.fromisoformat(entry.at) <= moment
        ]

    def at_head(self, head: str) -> Case:
        """The case as those knew it who made some entry the last: what was signed; raises KeyError."""
        entries, heads = self.store.entries_by_hash(self.case), head.split()
        if heads == [self.store.snapshots(self.case)[0][0]]:
            return self._case_of({})
        return self._case_of(Graph(entries).until(heads).entries)

    def _count_at(self, moment: datetime) -> int:
        """How many entries this vault held at a moment; those of a copy since it was brought in, of the first one since they were made."""
        entries = list(self.store.entries(self.case))
        for arrival in self.store.arrivals(self.case):
            if arrival.first > 1:
                entries[arrival.first - 1 : arrival.last] = [
                    entry._replace(at=arrival.at)
                    for entry in entries[arrival.first - 1 : arrival.last]
                ]
        return len(up_to(entries, moment.astimezone(UTC).isoformat()))

    def _case_of(self, entries: Mapping[str, Entry]) -> Case:
        return fold.as_case(
            joined(fold.opened(self.store.initial_state(self.case)), Graph(entries)).state
        )
