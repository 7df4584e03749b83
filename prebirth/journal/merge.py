"""Two offline copies of one journal: their union, and what both changed since they parted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

from prebirth.journal.entry import Entry
from prebirth.journal.store import digest


class Conflict(NamedTuple):
    """One field that two people gave different values without knowing of each other; both are kept."""

    table: str
    record: str
    field: str
    values: tuple[tuple[Any, str, str], ...]
    """Each value with its author and time."""


def merged(one: Iterable[Entry], other: Iterable[Entry]) -> list[Entry]:
    """The union of two journals, every entry after its parents and otherwise by id, the same whichever comes first."""
    entries = {digest(entry.body): entry for entry in (*one, *other)}
    waiting = {key: sum(parent in entries for parent in entry.parents) for key, entry in entries.items()}
    children: dict[str, list[str]] = defaultdict(list)
    for key, entry in entries.items():
        for parent in entry.parents:
            children[parent].append(key)
    ready = [(entries[key].id, key) for key, count in waiting.items() if not count]
    heapify(ready)
    ordered: list[Entry] = []
    while ready:
        _, key = heappop(ready)
        ordered.append(entries[key])
        for child in children[key]:
            waiting[child] -= 1
            if not waiting[child]:
                heappush(ready, (entries[child].id, child))
    return ordered


def heads(entries: Sequence[Entry]) -> list[str]:
    """The hashes that no entry names as its parent: where the next entry goes on."""
    named = {parent for entry in entries for parent in entry.parents}
    return sorted(key for key in (digest(entry.body) for entry in entries) if key not in named)


def conflicts(one: Sequence[Entry], other: Sequence[Entry]) -> list[Conflict]:
    """What both sides changed to different values since they parted; a removal stands as None against a change."""
    mine, theirs = _since(one, other), _since(other, one)
    found = []
    for place in sorted(mine.keys() | theirs.keys()):
        ours, yours = _of(mine, place), _of(theirs, place)
        if ours and yours and ours[0] != yours[0]:
            found.append(Conflict(*place, values=(ours, yours)))
    return found


Place = tuple[str, str, str]
Value = tuple[Any, str, str]


def _since(one: Sequence[Entry], other: Sequence[Entry]) -> dict[Place, Value]:
    """The last value of each place that only the first journal holds."""
    known = {digest(entry.body) for entry in other}
    last: dict[Place, Value] = {}
    for entry in one:
        if digest(entry.body) in known:
            continue
        for change in (change for change in entry.changes if change.op != "act"):
            last[change.table, change.record, change.field] = (change.after, entry.author, entry.at)
    return last


def _of(side: dict[Place, Value], place: Place) -> Value | None:
    """The value a side gave a place; where it removed the whole record, that removal."""
    table, record, field = place
    gone = side.get((table, record, "")) if field else None
    return side.get(place) or (gone if gone and gone[0] is None else None)
