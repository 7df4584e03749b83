"""What several people wrote apart, put together: a pure function of the set of their entries, which drops nothing and decides nothing.

Where two changed one fact without knowing of each other, the later in the order of the graph shows and both stand, until somebody who
knows both writes there. A record that one removed while another wrote in it or pointed to it stays until somebody decides.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from prebirth.case.case import SINGLE, record_type
from prebirth.case.change import Change
from prebirth.case.marks import marks
from prebirth.case.versions import SIGNED, STATUS, content
from prebirth.journal.fold import State, apply
from prebirth.journal.graph import Graph

RESTRICTED = "restricted"
"""Where two restricted apart, both restrictions hold."""
VERSION = ("assessment", "version")
"""Where two began a new version apart, the higher holds."""

KEEP = "keep"
"""The act by which somebody decides that a record stays which another removed; every fact of it is as it was."""

Place = tuple[str, str, str]


class Value(NamedTuple):
    """What somebody wrote, who and when; of a removal nothing."""

    value: Any
    author: str
    at: str
    entry: str
    """The hash of the entry that wrote it."""


class Conflict(NamedTuple):
    """One fact that people gave different values without knowing of each other; of a whole record, without a field, that one removed it."""

    table: str
    record: str
    field: str
    values: tuple[Value, ...]


class Joined(NamedTuple):
    """What a graph of entries adds up to."""

    state: State
    contested: list[Conflict]


def joined(state: State, graph: Graph) -> Joined:
    """What all entries add up to from a beginning, which is changed in place."""
    return _Joining(state, graph).done()


class _Joining:
    """The fold over a graph."""

    def __init__(self, state: State, graph: Graph) -> None:
        self._state, self._graph = state, graph
        self._live: dict[Place, list[Value]] = {}
        """What stands at each place: every value that no later one knew of."""
        self._doubted = _doubted(graph)
        self._before = 0 if graph.partial else graph.shared

    def done(self) -> Joined:
        """Fold all entries, and tell what is contested."""
        for number, key in enumerate(self._graph.order):
            for change in self._graph.entries[key].changes:
                if number < self._before:
                    apply(self._state, change)
                else:
                    self._take(key, change)
        return Joined(self._state, list(self._contested()))

    def _take(self, key: str, change: Change) -> None:
        doubted = self._doubted.get(key, {})
        if change.op == "act" and change.field == KEEP:
            self._write(key, change, "", change.record)
        if change.op == "act" or (change.op == "set" and _lets_go(change, doubted)):
            return
        if change.op == "remove":
            self._write(key, change, "", None)
            if (change.table, change.record) not in doubted:
                apply(self._state, change)
        elif change.op == "add":
            self._add(key, change)
        elif change.table in SINGLE or change.record in self._state.get(change.table, {}):
            self._set(key, change)

    def _add(self, key: str, change: Change) -> None:
        """Add a record; where somebody made the same one without knowing of it, as the answer to one question, each fact by itself.

        So is one put back by somebody who had a part alone, since there is more of it.
        """
        there = change.record in self._state.get(change.table, {})
        known = key not in self._graph.partial and all(
            self._graph.is_ancestor(key, one.entry)
            for one in self._live.get((change.table, change.record, ""), ())
            if one.value is not None
        )
        self._write(key, change, "", change.record)
        if not there or known:
            apply(self._state, change)
            for field, value in change.after.items():
                self._write(key, change, field, value)
        else:
            for field, value in change.after.items():
                self._set(key, change._replace(op="set", field=field, after=value))

    def _set(self, key: str, change: Change) -> None:
        if key in self._graph.partial:
            self._note_unseen(change)
        values = [one.value for one in self._write(key, change, change.field, change.after)]
        after = change.after
        if len(values) > 1 and change.field == RESTRICTED:
            after = _both(values)
        elif len(values) > 1 and (change.table, change.field) == VERSION:
            after = max(values)
        apply(self._state, change._replace(after=after))

    def _note_unseen(self, change: Change) -> None:
        """Where somebody who has a part alone writes over what the part did not hold, and nobody wrote here before: let that stand too."""
        rows = self._state.get(change.table) or {}
        record = rows if change.table in SINGLE else rows[change.record]
        value = record.get(change.field)
        if not (
            _same(value, change.before) or (change.table, change.record, change.field) in self._live
        ):
            self._live[change.table, change.record, change.field] = [Value(value, "", "", "")]

    def _write(self, key: str, change: Change, field: str, value: Any) -> list[Value]:
        """Let a value stand at a place beside those it did not know of."""
        entry = self._graph.entries[key]
        place = (change.table, change.record, field)
        stands = [one for one in self._live.get(place, ()) if not self._knew(key, change, one)]
        self._live[place] = [*stands, Value(value, entry.author, entry.at, key)]
        return self._live[place]

    def _knew(self, key: str, change: Change, one: Value) -> bool:
        """Whether somebody who writes knew a value; who has a part alone, whether the part held it."""
        if one.entry and not self._graph.is_ancestor(key, one.entry):
            return False
        return (
            key not in self._graph.partial
            or change.op != "set"
            or one.entry in self._graph.partial
            or _same(one.value, change.before)
        )

    def _contested(self) -> Iterator[Conflict]:
        for (table, record, field), values in sorted(self._live.items()):
            if field and not marks(record_type(table))[field].contested:
                continue
            if table not in SINGLE and record not in self._state.get(table, {}):
                continue
            if field:
                if any(one.value != values[0].value for one in values):
                    yield Conflict(table, record, field, tuple(values))
            elif removals := [
                one
                for one in values
                if (table, record) in self._doubted.get(one.entry, {}) and one.value is None
            ]:
                others = [
                    entry for one in removals for entry in self._doubted[one.entry][table, record]
                ]
                wrote = [
                    Value(said.label, said.author, said.at, entry)
                    for entry in dict.fromkeys(others)
                    for said in (self._graph.entries[entry],)
                ]
                yield Conflict(table, record, field, (*removals, *wrote))


def written(contested: Iterable[Conflict]) -> str:
    """What is contested, as JSON."""
    return json.dumps(list(contested), ensure_ascii=False)


def read(text: str) -> list[Conflict]:
    """What is contested, from JSON."""
    return [
        Conflict(table, record, field, tuple(Value(*one) for one in values))
        for table, record, field, values in json.loads(text or "[]")
    ]


def settled(contested: Iterable[Conflict], changes: Iterable[Change]) -> list[Conflict]:
    """What is still contested after somebody who knew of it made some changes."""
    made = list(changes)
    places = {
        (
            one.table,
            one.record,
            ""
            if one.op in {"add", "remove"} or (one.op == "act" and one.field == KEEP)
            else one.field,
        )
        for one in made
    }
    whole = {(one.table, one.record) for one in made if one.op in {"add", "remove"}}
    return [one for one in contested if one[:3] not in places and one[:2] not in whole]


def unsigned(graph: Graph, device: str = "") -> bool:
    """Whether the last who signed did not know all that is in it now; or what of it was written on one computer."""
    signed = [
        key
        for key in graph.order
        for change in graph.entries[key].changes
        if (change.table, change.field) == STATUS and change.after in SIGNED
    ]
    written = [key for key in graph.order if not device or graph.entries[key].device == device]
    return bool(signed) and any(
        content(graph.entries[key].changes) and graph.concurrent(signed[-1], key) for key in written
    )


def _doubted(graph: Graph) -> dict[str, dict[tuple[str, str], list[str]]]:
    """The removals that do not count until somebody decides, by entry, with the entries that speak against each.

    These wrote in the record or pointed to it without knowing that it was removed; and nobody who has a part alone may remove what others hold.
    """
    removals = [
        (key, change.table, change.record)
        for key in graph.order
        for change in graph.entries[key].changes
        if change.op == "remove"
    ]
    if not removals or (graph.shared == len(graph.order) and not graph.partial):
        return {}
    touched = _touched(graph, {record for _, _, record in removals})
    found: dict[str, dict[tuple[str, str], list[str]]] = {}
    for key, table, record in removals:
        against = [other for other in touched.get(record, ()) if graph.concurrent(key, other)]
        if against or key in graph.partial:
            found.setdefault(key, {})[table, record] = against
    return found


def _touched(graph: Graph, records: set[str]) -> dict[str, list[str]]:
    """The entries that write in some records, or point to them."""
    found: dict[str, list[str]] = {}
    for key in graph.order:
        for change in graph.entries[key].changes:
            if change.op in {"add", "set"} or (change.op, change.field) == ("act", KEEP):
                for record in {change.record, *_texts(change.after)} & records:
                    found.setdefault(record, []).append(key)
    return found


def _both(values: Iterable[Iterable[Any]]) -> list[Any]:
    """Everything of several lists, once each."""
    found: list[Any] = []
    for one in (one for value in values for one in value):
        if one not in found:
            found.append(one)
    return found


def _same(one: Any, other: Any) -> bool:
    """Whether two values say the same; nothing in one shape is nothing in another."""
    return one == other or not (one or other)


def _lets_go(change: Change, doubted: dict[tuple[str, str], list[str]]) -> bool:
    """Whether a change lets go of a record that was to be removed, and is not yet."""
    gone = {record for _, record in doubted}
    return (
        bool(gone)
        and not gone.isdisjoint(_texts(change.before))
        and gone.isdisjoint(_texts(change.after))
    )


def _texts(value: Any) -> Iterator[str]:
    """Every text within a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
