"""Merges what several people wrote apart: a pure function of the set of their entries.

It drops nothing and decides nothing. Where two changed one fact without knowing of each other,
the later in the order of the graph shows and both stand, until somebody who knows both writes
there. A record that one removed while another wrote in it or pointed to it stays until somebody
decides.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS, SINGLE, record_type
from prebirth.case.change import Change
from prebirth.case.joining import JOINED
from prebirth.case.marks import marks
from prebirth.case.record import ref_of
from prebirth.case.values import Model
from prebirth.case.versions import SIGNED, STATUS, mark_of, signed_content
from prebirth.journal.fold import State, apply
from prebirth.journal.graph import Graph
from prebirth.journal.key_seal import TABLE, as_signer_leaves, seal_holds

VERSION = ("assessment", "version")
"""Where two began a new version apart, the higher holds."""

KEEP = "keep"
"""The act that decides that a record stays which another removed, with every fact as it was."""

Place = tuple[str, str, str]


class Value(NamedTuple):
    """What somebody wrote, who and when; None stands for a removal.

    In the conflict of a removed record, what others did with it is the label of their entry.
    """

    value: Any
    author: str
    at: str
    entry: str
    """The hash of the entry that wrote it."""


class Conflict(NamedTuple):
    """One fact that people gave different values without knowing of each other.

    Without a field: a whole record that one removed while others wrote in it or pointed to it.
    """

    table: str
    record: str
    field: str
    values: tuple[Value, ...]


class MergeResult(NamedTuple):
    """What a graph of entries adds up to."""

    state: State
    conflicts: list[Conflict]


class _Decision(NamedTuple):
    """What an entry decided by writing: the values it found at each place where several stood."""

    entry: str
    values: dict[Place, list[Value]]


def merge_entries(state: State, graph: Graph) -> MergeResult:
    """Return what all entries add up to from a beginning, which is changed in place."""
    return _Merge(state, graph).result()


class _Merge:
    """The fold over a graph."""

    def __init__(self, state: State, graph: Graph) -> None:
        self._state, self._graph = state, graph
        self._live: dict[Place, list[Value]] = {}
        """What stands at each place: every value that no later one knew of."""
        self._pending = _pending_removals(graph)
        self._removed: dict[tuple[str, str], list[tuple[str, Mapping[str, Any]]]] = {}
        """For each record, the entries that removed it, and what stood in it for them."""
        self._decided: dict[str, _Decision] = {}
        """By its id, what an entry decided: where it wrote over values that several gave."""
        self._joins = False
        """Whether two records became one, or parted, since all entries last came together."""
        # Entries that every later one knew are in conflict with none, and are folded as they are:
        # a record that one person wrote costs no more than a fold. With a part that does not
        # hold, since whoever wrote in it did not see all that stood before.
        self._plain = 0 if graph.partial else graph.shared

    def result(self) -> MergeResult:
        """Fold all entries, and find the conflicts."""
        graph = self._graph
        for number, key in enumerate(graph.order):
            if number < self._plain:
                for change in graph.entries[key].changes:
                    apply(self._state, change)
                continue
            if len(graph.parents[key]) > 1 and graph.count_known(key) == number:
                self._come_together()
            again = self._asked_again(key)
            for change in graph.entries[key].changes:
                self._take(key, change)
            for place, values in again.items():
                apart = [live for live in self._live.get(place, ()) if live.entry != key]
                self._live[place] = [*apart, *values]
        if len(graph.heads) > 1:
            self._come_together()
        return MergeResult(self._state, list(self._conflicts()))

    def _come_together(self) -> None:
        """Put right who is who, as whoever had all entries so far saw it when they wrote on.

        It is done where they came together and at no later time: so their own copy, which grew
        from there, and one that is put together from the beginning are the same.
        """
        if self._joins:
            waiting = {one[:2] for one in self._conflicts() if not one.field}
            _say_who_became_whom(self._state, waiting)
        self._joins = False

    def _asked_again(self, key: str) -> dict[Place, list[Value]]:
        """What several gave at each place of which an entry takes the decision back."""
        entry = self._graph.entries[key]
        decision = self._decided.get(entry.undoes)
        if decision is None or not self._graph.is_ancestor(key, decision.entry):
            return {}
        written = {_place_of(change) for change in entry.changes}
        return {
            place: values
            for place, values in decision.values.items()
            if place in written
            or all(live.entry == decision.entry for live in self._live.get(place, ()))
        }

    def _take(self, key: str, change: Change) -> None:
        self._joins |= change.table in JOINED and change.field in {"", "joined"}
        pending = self._pending.get(key, {})
        if change.table == TABLE and change.op != "act":
            held = self._state.get(TABLE, {}).get(change.record)
            counts = as_signer_leaves(self._state.get("id", ""), held, change)
            if counts is None:
                return
            if held and counts is not change and _same(counts.after, held.get(change.field)):
                return
            change = counts
        if change.op == "act" and change.field == KEEP:
            self._write(key, change, "", change.record)
        if change.op == "act" or (change.op == "set" and _lets_go(change, pending)):
            return
        if change.op == "remove":
            self._write(key, change, "", None)
            removals = self._removed.setdefault((change.table, change.record), [])
            removals.append((key, change.before or {}))
            if (change.table, change.record) not in pending:
                apply(self._state, change)
        elif change.op == "add":
            self._add(key, change)
        elif change.table in SINGLE or change.record in self._state.get(change.table, {}):
            self._set(key, change)

    def _add(self, key: str, change: Change) -> None:
        """Add a record, fact by fact where somebody else made the same one apart.

        So it is with two answers to one question, and with a record that is put back by somebody
        who had a part alone, since here there is more of it.
        """
        there = change.record in self._state.get(change.table, {})
        known = key not in self._graph.partial and self._knew_all(key, change)
        if change.table == TABLE and seal_holds(self._state.get("id", ""), change.after):
            known = True  # nobody else could make it: what stood under its id was none
        self._write(key, change, "", change.record)
        restored = self._restored(key, change)
        if not there or known:
            apply(self._state, change)
            for field, value in change.after.items():
                if field not in restored:
                    self._write(key, change, field, value)
        else:
            for field, value in change.after.items():
                if field not in restored:
                    self._set(key, change._replace(op="set", field=field, after=value))

    def _restored(self, key: str, change: Change) -> set[str]:
        """The fields that a record gets back as they stood, where its removal is undone.

        Nobody writes them by that: what others wrote there meanwhile stays, and is the later.
        """
        if not self._graph.entries[key].undoes or key in self._graph.partial:
            return set()
        return {
            field
            for removal, before in self._removed.get((change.table, change.record), ())
            if self._graph.is_ancestor(key, removal)
            for field, value in change.after.items()
            if field in before and before[field] == value
        }

    def _knew_all(self, key: str, change: Change) -> bool:
        """Whether somebody who adds a record knew all that stands in it.

        Whoever takes a removal back puts the record back as they had it: what somebody else
        wrote in it meanwhile is not to be lost by that.
        """
        written = self._state.get(change.table, {}).get(change.record) or {}
        return all(
            self._graph.is_ancestor(key, live.entry)
            for field in ("", *written)
            for live in self._live.get((change.table, change.record, field), ())
            if live.entry and (field or live.value is not None)
        )

    def _set(self, key: str, change: Change) -> None:
        if key in self._graph.partial:
            self._note_unseen(change)
        values = [live.value for live in self._write(key, change, change.field, change.after)]
        after = change.after
        if len(values) > 1 and (mark := mark_of(change)) and mark.adds_up:
            after = _both(values)
        elif len(values) > 1 and (change.table, change.field) == VERSION:
            after = max(values)
        apply(self._state, change._replace(after=after))

    def _note_unseen(self, change: Change) -> None:
        """Let stand too what somebody wrote over who has a part alone that did not hold it."""
        rows = self._state.get(change.table) or {}
        record = rows if change.table in SINGLE else rows[change.record]
        value = record.get(change.field)
        if not (
            _same(value, change.before) or (change.table, change.record, change.field) in self._live
        ):
            self._live[change.table, change.record, change.field] = [Value(value, "", "", "")]

    def _write(self, key: str, change: Change, field: str, value: Any) -> list[Value]:
        """Let a value stand at a place beside those its author did not know of."""
        entry = self._graph.entries[key]
        place = (change.table, change.record, field)
        before = self._live.get(place, [])
        unknown = [live for live in before if not self._knew(key, change, live)]
        known = [live for live in before if live not in unknown]
        if len(known) > 1 or (not field and any(live.value is None for live in known)):
            decision = self._decided.setdefault(entry.id, _Decision(key, {}))
            decision.values.setdefault(place, known)
        self._live[place] = [*unknown, Value(value, entry.author, entry.at, key)]
        return self._live[place]

    def _knew(self, key: str, change: Change, live: Value) -> bool:
        """Whether somebody who writes knew a value; of a part, whether the part held it."""
        if live.entry and not self._graph.is_ancestor(key, live.entry):
            return False
        return (
            key not in self._graph.partial
            or change.op != "set"
            or live.entry in self._graph.partial
            or _same(live.value, change.before)
        )

    def _conflicts(self) -> Iterator[Conflict]:
        for (table, record, field), values in sorted(self._live.items()):
            if field and not marks(record_type(table))[field].contested:
                continue
            if table not in SINGLE and record not in self._state.get(table, {}):
                continue
            if field:
                if any(live.value != values[0].value for live in values):
                    yield Conflict(table, record, field, tuple(values))
            elif removals := [
                live
                for live in values
                if (table, record) in self._pending.get(live.entry, {}) and live.value is None
            ]:
                against = dict.fromkeys(
                    key
                    for removal in removals
                    for key in self._pending[removal.entry][table, record]
                )
                yield Conflict(table, record, field, (*removals, *map(self._touch, against)))

    def _touch(self, key: str) -> Value:
        """Return what stands for an entry that did something with a record another removed."""
        entry = self._graph.entries[key]
        return Value(entry.label, entry.author, entry.at, key)


def conflicts_to_json(conflicts: Iterable[Conflict]) -> str:
    """Return conflicts as JSON."""
    return json.dumps(list(conflicts), ensure_ascii=False)


def conflicts_from_json(text: str) -> list[Conflict]:
    """Return conflicts from JSON."""
    return [
        Conflict(table, record, field, tuple(Value(*value) for value in values))
        for table, record, field, values in json.loads(text or "[]")
    ]


def remaining_conflicts(conflicts: Iterable[Conflict], changes: Iterable[Change]) -> list[Conflict]:
    """Return the conflicts that are left after somebody who knew of them made some changes."""
    decided: set[Place] = set()
    replaced: set[tuple[str, str]] = set()
    for change in changes:
        decided.add(_place_of(change))
        if change.op in {"add", "remove"}:
            replaced.add((change.table, change.record))
    return [
        conflict
        for conflict in conflicts
        if conflict[:3] not in decided and conflict[:2] not in replaced
    ]


def _place_of(change: Change) -> Place:
    """The place of which a change decides; of a whole record it is without a field."""
    whole = change.op in {"add", "remove"} or (change.op, change.field) == ("act", KEEP)
    return (change.table, change.record, "" if whole else change.field)


def signature_is_outdated(graph: Graph, device: str = "") -> bool:
    """Whether the last who signed did not know all that others wrote.

    With a `device`, whether there is something of that computer which they did not know.
    """
    signed = [
        key
        for key in graph.order
        for change in graph.entries[key].changes
        if (change.table, change.field) == STATUS and change.after in SIGNED
    ]
    keys = [key for key in graph.order if not device or graph.entries[key].device == device]
    return bool(signed) and any(
        signed_content(graph.entries[key].changes) and graph.concurrent(signed[-1], key)
        for key in keys
    )


def _pending_removals(graph: Graph) -> dict[str, dict[tuple[str, str], list[str]]]:
    """Return, by entry, the removals that wait for a decision, with the entries against each.

    Those wrote in the record or pointed to it without knowing that it was removed. A removal by
    somebody who has a part alone always waits: they cannot know what others hold of the record.
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
    joins = {key: _joined(graph.entries[key].changes) for key, _, _ in removals}
    pending: dict[str, dict[tuple[str, str], list[str]]] = {}
    for key, table, record in removals:
        against = [
            other
            for other in touched.get(record, ())
            if graph.concurrent(key, other)
            # Two who joined it into the same record agree.
            and not joins[key].get(record, set()) & joins.get(other, {}).get(record, set())
        ]
        if against or key in graph.partial:
            pending.setdefault(key, {})[table, record] = against
    return pending


def _say_who_became_whom(state: State, waiting: set[tuple[str, str]]) -> None:
    """Let what points to somebody point to whoever they became, and who stands be part of none.

    One took back that two are one while the other went on from it, or joined one of them further.
    """
    became: dict[str, dict[str, str]] = {}
    for table in JOINED:
        rows = state.get(table, {})
        for key, row in rows.items():
            names = row.get("joined") or ()
            gone = {name: key for name in names if name not in rows}
            if gone:
                became.setdefault(table, {}).update(gone)
            left = [name for name in names if name not in rows or (table, name) in waiting]
            if len(left) < len(names):
                rows[key] = {**row, "joined": left}
    # What an answer is about is in its id too: it is moved by whoever chooses.
    for table in (name for name in RECORDS if name != "answers") if became else ():
        rows = state.get(table, {})
        for key, row in rows.items():
            if table != TABLE or not seal_holds(state.get("id", ""), row):
                rows[key] = _renamed(RECORDS[table], row, became)


def _renamed(
    kind: type[Model], row: Mapping[str, Any], became: Mapping[str, Mapping[str, str]]
) -> Mapping[str, Any]:
    """Return the JSON of a row that points to whoever those became to whom it pointed.

    Only what is declared to point somewhere does: a name or a word may read like an id.
    """
    found: dict[str, Any] = {}
    for field, value in row.items():
        if field not in kind.model_fields:
            continue
        inner = inner_type(kind.model_fields[field].annotation)[1]
        names = became.get(ref_of(kind, field) or "", {})
        rows = isinstance(inner, type) and issubclass(inner, Model)
        parts = [
            names.get(part, part)
            if isinstance(part, str)
            else _renamed(inner, part, became)
            if rows and isinstance(part, Mapping)
            else part
            for part in (value if isinstance(value, list) else [value])
        ]
        found[field] = parts if isinstance(value, list) else parts[0]
    changed = any(row[field] != value for field, value in found.items())
    return {**row, **found} if changed else row


def _joined(changes: Iterable[Change]) -> dict[str, set[tuple[str, str]]]:
    """Return, by each record that an entry removes, those of which it became part by that."""
    gone = {change.record for change in changes if change.op == "remove"}
    joined: dict[str, set[tuple[str, str]]] = {}
    for change in changes:
        if change.op == "set" and change.field == "joined" and change.table in JOINED:
            for record in gone.intersection(change.after):
                joined.setdefault(record, set()).add((change.table, change.record))
    return joined


def _touched(graph: Graph, records: set[str]) -> dict[str, list[str]]:
    """Return the entries that write in some records, or point to them, by record.

    Where a symbol stands, or what the program notes by itself, is no writing in a record: nobody
    can decide about a removal by it. Nor is to let go of what is removed in the same step.
    """
    touched: dict[str, list[str]] = {}
    for key in graph.order:
        changes = graph.entries[key].changes
        gone = {(change.table, change.record) for change in changes if change.op == "remove"}
        for change in changes:
            if change.op in {"add", "set"} or (change.op, change.field) == ("act", KEEP):
                mark = mark_of(change)
                contested = mark is None or mark.contested
                let_go = change.op == "set" and _lets_go(change, gone)
                written = {change.record} if contested and not let_go else set()
                for record in {*written, *_texts(change.after)} & records:
                    touched.setdefault(record, []).append(key)
    return touched


def _both(values: Iterable[Iterable[Any]]) -> list[Any]:
    """Return everything of several lists, once each."""
    rows: list[Any] = []
    for row in (row for value in values for row in value):
        if row not in rows:
            rows.append(row)
    return rows


def _same(one: Any, other: Any) -> bool:
    """Whether two values say the same; nothing in one shape is nothing in another."""
    return one == other or not (one or other)


def _lets_go(change: Change, removed: Iterable[tuple[str, str]]) -> bool:
    """Whether a change lets go of one of some records that are removed, or are to be."""
    gone = {record for _, record in removed}
    return (
        bool(gone)
        and not gone.isdisjoint(_texts(change.before))
        and gone.isdisjoint(_texts(change.after))
    )


def _texts(value: Any) -> Iterator[str]:
    """Yield every text within a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
