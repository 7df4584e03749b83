"""The journal as a graph: each entry names the ones its author knew as the last.

The order of the entries, the heads, and who knew what follow from the set of entries alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

from prebirth.journal.entry import Entry

PART = "part"
"""The act by which a part of an assessment left; its detail holds the root the part was given."""


class _Place(NamedTuple):
    """Where an entry stands: in which run of entries, and what its author knew of the others."""

    run: int
    along: int
    known: Mapping[int, int]
    """How far along every other run the author had read."""


class Graph:
    """Entries by their hashes; a parent that is none of them is where the journal begins."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self.entries = entries
        parts = grafts(entries)
        self.order = self._follow(parts)
        """Parents first, otherwise by id: the same on every laptop. Entries in a circle are out."""
        if parts and len(self.order) < len(entries):
            parts = self._without_circles()
        self._places = self._placed()
        self.partial: set[str] = set()
        """The entries of those who had no more than a part before them."""
        for key in self.order:
            if not parts.keys().isdisjoint(entries[key].parents) or (
                self.parents[key] and self.partial.issuperset(self.parents[key])
            ):
                self.partial.add(key)

    @property
    def shared(self) -> int:
        """How many entries, from the first of the order, every later one knew of.

        With those nobody can be in conflict.
        """
        return min(
            (place.known.get(0, -1) + 1 for place in self._places.values() if place.run),
            default=len(self.order),
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """The entries that no other names: what the next one names."""
        named = {parent for parents in self.parents.values() for parent in parents}
        return tuple(sorted(key for key in self.entries if key not in named))

    def is_ancestor(self, later: str, earlier: str) -> bool:
        """Whether the author of one entry had the other before them; an entry knows itself."""
        one, two = self._places[later], self._places[earlier]
        return two.along <= (one.along if one.run == two.run else one.known.get(two.run, -1))

    def count_known(self, key: str) -> int:
        """How many entries the author of one had before them."""
        place = self._places[key]
        others = (along + 1 for run, along in place.known.items() if run != place.run)
        return place.along + sum(others)

    def concurrent(self, one: str, other: str) -> bool:
        """Whether neither author knew of the other's entry."""
        return not self.is_ancestor(one, other) and not self.is_ancestor(other, one)

    def until(self, heads: Collection[str]) -> Graph:
        """Return the graph of some entries and all they knew; raises KeyError."""
        return Graph(
            {
                key: self.entries[key]
                for key in self.order
                if any(self.is_ancestor(head, key) for head in heads)
            }
        )

    def _follow(self, parts: Mapping[str, str]) -> list[str]:
        """Let what was written in a part follow the act by which it left; returns the order."""
        # So its author counts as knowing all that came before.
        self.parents = {
            key: tuple(
                known
                for parent in entry.parents
                if (known := parts.get(parent, parent)) in self.entries
            )
            for key, entry in self.entries.items()
        }
        return self._ordered()

    def _without_circles(self) -> dict[str, str]:
        """Order the entries once more, heeding no part that would follow what was written in it.

        An honest part leaves before anything is written in it. An act that names as a root what
        stands before it would take all that goes on from there out of the record.
        """
        self.order = self._follow({})
        self._places = self._placed()
        begun: dict[str, list[str]] = {}
        for key in self.order:
            for parent in self.entries[key].parents:
                begun.setdefault(parent, []).append(key)
        sound = _first(
            (key, root)
            for key, root in _roots(self.entries)
            if not any(self.is_ancestor(key, begin) for begin in begun.get(root, ()))
        )
        self.order = self._follow(sound)
        if len(self.order) == len(self.entries):
            return sound
        # Two acts may each stand in what the other names: neither counts.
        sound = {root: key for root, key in sound.items() if key in {*self.order}}
        self.order = self._follow(sound)
        return sound

    def _ordered(self) -> list[str]:
        """Return the entries sorted topologically, by id where the parents leave a choice."""
        waiting = {key: len(parents) for key, parents in self.parents.items()}
        children: dict[str, list[str]] = {}
        for key, parents in self.parents.items():
            for parent in parents:
                children.setdefault(parent, []).append(key)
        ready = [(self.entries[key].id, key) for key, count in waiting.items() if not count]
        heapify(ready)
        order = []
        while ready:
            _, key = heappop(ready)
            order.append(key)
            for child in children.get(key, ()):
                waiting[child] -= 1
                if not waiting[child]:
                    heappush(ready, (self.entries[child].id, child))
        return order

    def _placed(self) -> dict[str, _Place]:
        """Divide the entries into runs, in each of which every entry follows the one before it.

        Who knew what is then a number for every run instead of a set of entries for every entry,
        and whether one knew another is one comparison.
        """
        places: dict[str, _Place] = {}
        ends: list[str] = []
        for key in self.order:
            parents = self.parents[key]
            follows = next(
                (parent for parent in parents if ends[places[parent].run] == parent), None
            )
            known = (
                places[parents[0]].known
                if len(parents) == 1 and follows
                else _known(places[parent] for parent in parents)
            )
            if follows is None:
                places[key] = _Place(len(ends), 0, known)
                ends.append(key)
            else:
                run, along, _ = places[follows]
                places[key] = _Place(run, along + 1, known)
                ends[run] = key
        return places


def _known(places: Iterable[_Place]) -> dict[int, int]:
    """Return how far along every run somebody had read who read these entries."""
    known: dict[int, int] = {}
    for place in places:
        for run, along in (*place.known.items(), (place.run, place.along)):
            known[run] = max(along, known.get(run, -1))
    return known


def grafts(entries: Mapping[str, Entry]) -> dict[str, str]:
    """Return the entry by which each part left, by the root that the part was given."""
    return _first(_roots(entries))


def agency_of_part(entries: Mapping[str, Entry], root: str) -> str:
    """Return the agency that was asked by a part; nothing where the part was no request."""
    return next(
        (
            str(detail.get("agency", ""))
            for _, detail in _parts(entries)
            if detail.get("root") == root
        ),
        "",
    )


def _first(parts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The first entry that names each root."""
    first: dict[str, str] = {}
    for key, root in parts:
        first.setdefault(root, key)
    return first


def _roots(entries: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
    """Yield every act by which a part left, with the root it was given; no entry is a root."""
    for key, detail in _parts(entries):
        if (root := str(detail.get("root"))) not in entries:
            yield key, root


def _parts(entries: Mapping[str, Entry]) -> list[tuple[str, dict[str, Any]]]:
    """Every act by which a part left, with its details, by id whichever came first."""
    found = [
        (key, change.after)
        for key, entry in entries.items()
        for change in entry.changes
        if change.op == "act" and change.field == PART and isinstance(change.after, dict)
    ]
    return sorted(found, key=lambda part: (entries[part[0]].id, part[0]))
