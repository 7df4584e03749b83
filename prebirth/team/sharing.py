"""Who may read an assessment: acts in its own record, so that it stays known who was given it, by whom and when.

Where people act without knowing of each other, whoever is taken off by anybody is off, and lets nobody in. That follows from the acts alone, so
every laptop that has the same acts says the same, whichever came first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.membership import KEY, TABLE, Team, TeamMember, key_change

SHARE, UNSHARE, GONE = "share", "unshare", "gone"
"""The acts, beside that by which a key seals what follows: somebody may read it; may not any more; the whole of it was deleted for ever."""


class Sharing(NamedTuple):
    """Who may read, and what is sealed with."""

    readers: frozenset[str]
    """Members who may read it now."""
    taken: frozenset[str]
    """Members of the team whom somebody let read once, and who may not."""
    key: str
    """The key that nobody has who may not read; nothing where there is none yet."""
    holders: Mapping[str, frozenset[str]]
    """Every key of the record, in its order, and who of the readers may have it."""
    gone: str
    """Who deleted it for ever elsewhere, and why, in a sentence; nothing where nobody did."""


def share_changes(
    members: Collection[str], key: str = "", names: Mapping[str, str] | None = None
) -> list[Change]:
    """The acts that let members read; with a key, also that it seals from now on.

    Names by id are kept in the acts: who reads a history may not have the team any more.
    """
    acts = [
        Change("act", TABLE, member, SHARE, None, _named((names or {}).get(member, "")))
        for member in members
    ]
    return acts + [key_change(key, members)] * bool(key)


def unshare_changes(member: str, key: str, left: Collection[str], name: str = "") -> list[Change]:
    """The acts that let a member read nothing that follows: a new key, for those who are left."""
    return [Change("act", TABLE, member, UNSHARE, None, _named(name)), key_change(key, left)]


def _named(name: str) -> dict[str, str]:
    return {"to": name} if name else {}


def deletion_change(case: str, reason: str) -> Change:
    """The act that remains of an assessment that was deleted for ever."""
    return Change("act", TABLE, case, GONE, None, {"reason": reason})


def sharing_of(entries: Mapping[str, Entry], team: Team) -> Sharing:
    """Who may read, from the record."""
    graph = Graph(entries)
    acts = [(key, change) for key in graph.order for change in _acts(entries[key])]
    readers = _Letting(graph, acts, team).readers
    holders = {
        change.record: _holders(graph, acts, key, change)
        for key, change in acts
        if change.field == KEY
    }
    fit = [key for key, whom in holders.items() if whom <= readers]
    before = (
        frozenset(
            change.record
            for _, change in acts
            if change.field == SHARE and team.present_member(change.record)
        )
        - readers
    )
    return Sharing(
        readers,
        before,
        fit[-1] if fit else "",
        {key: whom & readers for key, whom in holders.items()},
        _gone(entries, acts),
    )


class _Letting:
    """Who lets whom read: the acts of a record in their order, each with the ones by which its author or its subject was taken off."""

    def __init__(self, graph: Graph, acts: list[tuple[str, Change]], team: Team) -> None:
        self._graph, self._team = graph, team
        self._taken: dict[str, list[str]] = {}
        self._let: dict[str, list[str]] = {}
        for key, change in acts:
            if change.field == UNSHARE:
                self._taken.setdefault(change.record, []).append(key)
        for key, change in acts:
            if change.field == SHARE and self._could(
                key, team.member_of_device(graph.entries[key].device)
            ):
                self._let.setdefault(change.record, []).append(key)

    @property
    def readers(self) -> frozenset[str]:
        """Who may read after all of it."""
        return frozenset(
            one
            for one in self._let
            if self._team.present_member(one) and self._stands(one, self._taken.get(one, ()))
        )

    def _could(self, key: str, author: TeamMember | None) -> bool:
        """Whether the author of an entry could let others read then: as a reader, or as whoever begins where nobody is one."""
        knew = self._graph.is_ancestor
        if author and self._stands(
            author.id, [one for one in self._taken.get(author.id, ()) if not knew(one, key)], key
        ):
            return True
        return not any(
            self._stands(whom, [one for one in self._taken.get(whom, ()) if knew(key, one)], key)
            for whom in self._let
            if self._team.present_member(whom)
        )

    def _stands(self, member: str, off: Collection[str], by: str = "") -> bool:
        """Whether somebody let a member read who knew of all these by which they were taken off, as far as an entry knows."""
        knew = self._graph.is_ancestor
        return any(
            (not by or knew(by, one)) and all(knew(one, other) and one != other for other in off)
            for one in self._let.get(member, ())
        )


def _gone(entries: Mapping[str, Entry], acts: list[tuple[str, Change]]) -> str:
    said = [
        f"{entries[key].author} deleted this assessment for ever: {change.after.get('reason', '')}."
        for key, change in acts
        if change.field == GONE
    ]
    return said[-1] if said else ""


def _holders(
    graph: Graph, acts: list[tuple[str, Change]], key: str, made: Change
) -> frozenset[str]:
    """Everybody who may have a key: those it was made for, and whom somebody let read since, or without knowing of it."""
    later = {
        change.record
        for other, change in acts
        if change.field == SHARE and not graph.is_ancestor(key, other)
    }
    return frozenset({*made.after["for"], *later})


def _acts(entry: Entry) -> Iterator[Change]:
    for change in entry.changes:
        if (
            change.op == "act"
            and change.table == TABLE
            and isinstance(change.after, dict)
            and _sound(change.field, change.after)
        ):
            yield change


def _sound(field: str, detail: dict[str, Any]) -> bool:
    return field in {SHARE, UNSHARE, GONE} or (field == KEY and isinstance(detail.get("for"), list))
