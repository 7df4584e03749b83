"""What an assessment was: past values of a field, the case on a day, the case as signed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.versions import signed_digest
from prebirth.case.witness import Witness
from prebirth.journal import fold
from prebirth.journal.advice import once_privileged
from prebirth.journal.clock import entries_until, moment_of
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.journal.merge import merge_entries
from prebirth.vault.brought_in import attributed, brought_in, odd_days
from prebirth.vault.signatures import witness_of
from prebirth.vault.store import JournalStore


def end_of(day: date) -> datetime:
    """The last moment of a day, here."""
    return datetime.combine(day, time.max).astimezone()


class Made(NamedTuple):
    """An assessment as all who wrote in it had entered it by a moment."""

    case: Case
    came_later: tuple[Entry, ...]
    """What others had made by then, and this vault did not hold yet."""
    any: bool
    """Whether anybody had entered anything by then; else it is how the record began."""


class CaseHistory(NamedTuple):
    """The past of one assessment in one vault, read from its journal when it is asked for."""

    store: JournalStore
    case: str
    device: str
    """Which computer looks back: what others wrote may have come to it later."""

    def of_field(self, table: str, record_id: str, field: str) -> list[fold.PastValue]:
        """Return every value a field has had, oldest first: also one that came with the record."""
        graph = Graph(self.store.entries_by_hash(self.case))
        shown = self.attributed(graph.entries)
        entries = (shown[key] for key in graph.order)
        first = fold.state_from_json(self.store.initial_state(self.case))
        return [
            *fold.first_value(first, table, record_id, field),
            *fold.field_history(entries, table, record_id, field),
        ]

    def attributed(self, entries: Mapping[str, Entry] | None = None) -> dict[str, Entry]:
        """Return entries, or all, with their authors as they are shown, by their hashes."""
        if entries is None:
            entries = self.store.entries_by_hash(self.case)
        return attributed(entries, self.store, brought_in(self.store, self.case), odd_days(entries))

    def as_of(self, moment: datetime) -> Case:
        """Return the case as it stood in this vault at a moment, without what came later."""
        entries = list(self.store.entries_by_hash(self.case).items())
        return self._case_of(dict(entries[: self._count_at(moment)]))

    def heads_as_of(self, moment: datetime) -> str:
        """Return the entries that were the last at a moment, as `at_head` takes them."""
        entries = list(self.store.entries_by_hash(self.case).items())
        return " ".join(Graph(dict(entries[: self._count_at(moment)])).heads)

    def around_adding(self, table: str, record_id: str) -> tuple[Case, ...]:
        """Return the case just after and just before a record was added; none if not here."""
        entries = list(self.store.entries_by_hash(self.case).items())
        for count, (_, entry) in enumerate(entries, start=1):
            if any(
                (change.op, change.table, change.record) == ("add", table, record_id)
                for change in entry.changes
            ):
                return tuple(self._case_of(dict(entries[:n])) for n in (count, count - 1))
        return ()

    def ever(self) -> Case:
        """Return all that was ever recorded, as each was written last; what was removed too."""
        state = fold.state_from_json(self.store.initial_state(self.case))
        for change in self.changes():
            if change.op != "remove":
                fold.apply(state, change)
        return fold.case_of_state(state)

    def advice(self) -> Case:
        """Return each record of legal advice as it was when it last was one."""
        state = fold.state_from_json(self.store.initial_state(self.case))
        return once_privileged(state, self.changes())

    def changes(self) -> Iterator[Change]:
        """Yield every change that was ever made, in the order in which each came here."""
        for entry in self.store.entries_by_hash(self.case).values():
            yield from entry.changes

    def arrived_after(self, moment: datetime) -> list[Entry]:
        """Return what others had written by a moment, and was brought in after it."""
        entries = list(self.store.entries(self.case))[self._count_at(moment) :]
        return [
            entry
            for entry in entries
            if entry.device != self.device and moment_of(entry.at) <= moment
        ]

    def made_by(self, moment: datetime) -> Made:
        """Return the case of what anybody had entered by a moment, also what came here later."""
        entries = self.store.entries_by_hash(self.case)
        order = Graph(entries).order
        until = moment.astimezone(UTC).isoformat()
        keys = order[: len(entries_until([entries[key] for key in order], until))]
        held = [*entries][: self._count_at(moment)]
        came = tuple(entries[key] for key in keys if key not in set(held))
        return Made(self._case_of({key: entries[key] for key in keys}), came, bool(keys))

    def at_head(self, head: str) -> Case:
        """Return the case as its author knew it who made an entry the last; raises KeyError.

        This is what somebody signed: entries made apart and not known to them are not in it.
        """
        entries, heads = self.store.entries_by_hash(self.case), head.split()
        if heads == [self.store.snapshots(self.case)[0][0]]:
            return self._case_of({})
        return self._case_of(Graph(entries).until(heads).entries)

    def _count_at(self, moment: datetime) -> int:
        """Return how many entries this vault held at a moment.

        Those of a copy count from when it was brought in; those of the first copy, with which
        the record came here, from when they were made.
        """
        entries = list(self.store.entries(self.case))
        for arrival in self.store.arrivals(self.case):
            if arrival.first > 1:
                entries[arrival.first - 1 : arrival.last] = [
                    entry._replace(at=arrival.at)
                    for entry in entries[arrival.first - 1 : arrival.last]
                ]
        return len(entries_until(entries, moment.astimezone(UTC).isoformat()))

    def _case_of(self, entries: Mapping[str, Entry]) -> Case:
        beginning = fold.state_from_json(self.store.initial_state(self.case))
        case = fold.case_of_state(merge_entries(beginning, Graph(entries)).state)
        return case.witnessed(witness_of(self.store, case)) if len(case.signoffs) else case

    def witnessed(self, case: Case) -> Case:
        """Return the case as it stands, with how its signatures came about beside it."""
        if not len(case.signoffs):
            return case
        witness = witness_of(self.store, case)
        known = dict(witness.signatures)
        if not any(by.text for by in known.values()):
            return case.witnessed(witness)
        now = signed_digest(case)
        for signature in case.signoffs:
            by = known[signature.id]
            if signature.version == case.assessment.version and by.text not in {"", now}:
                # Another build may have made the digest: what was signed is digested by this one.
                with suppress(KeyError):
                    as_signed = signed_digest(self.at_head(signature.head))
                    known[signature.id] = by._replace(text=as_signed)
        return case.witnessed(Witness(known, remarks=witness.remarks))
