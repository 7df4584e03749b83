"""The journal as a graph: each entry names the ones its author knew as the last; the order, the heads and who knew what follow from the set alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

from prebirth.journal.entry import Entry

PART = "part"
"""The act by which a part of an assessment left: its detail names the beginning that the part was given."""


class _Place(NamedTuple):
    """Where an entry stands: in which run of entries, how far along it, and how far along every other its author had read."""

    run: int
    along: int
    read: Mapping[int, int]


class Graph:
    """Entries by their hashes; what of them names a beginning instead of an entry is where the journal begins."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self.entries = entries
        given = grafts(entries)
        self.parents = {
            key: tuple(known for one in entry.parents if (known := given.get(one, one)) in entries)
            for key, entry in entries.items()
        }
        self.order = self._ordered()
        """Parents first and otherwise by id: the same on every laptop. What stands in a circle is left out."""
        self._places = self._placed()
        self.partial: set[str] = set()
        """The entries of those who had no more than a part before them."""
        for key in self.order:
            if not given.keys().isdisjoint(entries[key].parents) or (
                self.parents[key] and self.partial.issuperset(self.parents[key])
            ):
                self.partial.add(key)

    @property
    def shared(self) -> int:
        """How many entries, from the first of the order, every later one knew: with those nobody can differ."""
        return min(
            (place.read.get(0, -1) + 1 for place in self._places.values() if place.run),
            default=len(self.order),
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """The entries that none has read yet: what the next one names."""
        named = {parent for parents in self.parents.values() for parent in parents}
        return tuple(sorted(key for key in self.entries if key not in named))

    def is_ancestor(self, later: str, earlier: str) -> bool:
        """Whether the author of one entry had the other before them; an entry knows itself."""
        one, two = self._places[later], self._places[earlier]
        return two.along <= (one.along if one.run == two.run else one.read.get(two.run, -1))

    def concurrent(self, one: str, other: str) -> bool:
        """Whether neither author knew of the other's entry."""
        return not self.is_ancestor(one, other) and not self.is_ancestor(other, one)

    def until(self, heads: Collection[str]) -> Graph:
        """The graph of some entries and all they knew; raises KeyError for a head that is none."""
        return Graph(
            {
                key: self.entries[key]
                for key in self.order
                if any(self.is_ancestor(head, key) for head in heads)
            }
        )

    def _ordered(self) -> list[str]:
        waiting = {key: len(parents) for key, parents in self.parents.items()}
        children: dict[str, list[str]] = {}
        for key, parents in self.parents.items():
            for parent in parents:
                children.setdefault(parent, []).append(key)
        ready = [(self.entries[key].id, key) for key, count in waiting.items() if not count]
        heapify(ready)
        found = []
        while ready:
            _, key = heappop(ready)
            found.append(key)
            for child in children.get(key, ()):
                waiting[child] -= 1
                if not waiting[child]:
                    heappush(ready, (self.entries[child].id, child))
        return found

    def _placed(self) -> dict[str, _Place]:
        places: dict[str, _Place] = {}
        ends: list[str] = []
        for key in self.order:
            before = self.parents[key]
            follows = next(
                (parent for parent in before if ends[places[parent].run] == parent), None
            )
            read = (
                places[before[0]].read
                if len(before) == 1 and follows
                else _read(places[parent] for parent in before)
            )
            if follows is None:
                places[key] = _Place(len(ends), 0, read)
                ends.append(key)
            else:
                run, along, _ = places[follows]
                places[key] = _Place(run, along + 1, read)
                ends[run] = key
        return places


def _read(places: Iterable[_Place]) -> dict[int, int]:
    """How far along every run those have read together."""
    found: dict[int, int] = {}
    for place in places:
        for run, along in (*place.read.items(), (place.run, place.along)):
            found[run] = max(along, found.get(run, -1))
    return found


def grafts(entries: Mapping[str, Entry]) -> dict[str, str]:
    """The beginning that a part was given, to the entry that gave it: what was written in the part follows that one."""
    return {str(detail.get("root")): key for key, detail in _given(entries)}


def asked_agency(entries: Mapping[str, Entry], root: str) -> str:
    """The agency that was asked by a part with this beginning; nothing where it was no request."""
    return next(
        (
            str(detail.get("agency", ""))
            for _, detail in _given(entries)
            if detail.get("root") == root
        ),
        "",
    )


def _given(entries: Mapping[str, Entry]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every act by which a part left, with its details."""
    for key, entry in entries.items():
        for change in entry.changes:
            if change.op == "act" and change.field == PART and isinstance(change.after, dict):
                yield key, change.after
