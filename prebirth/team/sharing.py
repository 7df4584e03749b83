"""Who may read an assessment: acts in its own record, with who gave it to whom.

Where people act concurrently, a member whom anybody removed is removed, and gives nobody access.
That follows from the acts alone, so every laptop with the same acts decides alike, whichever came
first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.membership import KEY, TABLE, Team, TeamMember, key_change

SHARE, UNSHARE, GONE = "share", "unshare", "gone"
"""The acts, beside the one that announces a key: a member may read, may not read any more, or
the assessment was deleted for ever."""


class Sharing(NamedTuple):
    """Who may read an assessment, and the keys that seal it."""

    readers: frozenset[str]
    """The members who may read it now."""
    removed: frozenset[str]
    """The present members who could read it once and may not any more."""
    key: str
    """The last key held by current readers only; empty where there is none yet."""
    holders: Mapping[str, frozenset[str]]
    """Every key of the record in its order, and which current readers may have it."""
    deletion: str
    """A sentence on who deleted it for ever elsewhere, and why; empty where nobody did."""


def share_changes(
    members: Collection[str], key: str = "", names: Mapping[str, str] | None = None
) -> list[Change]:
    """The acts that let members read; with a key, the one that announces it too.

    `names` by member id are kept in the acts, for readers of a history without the team.
    """
    changes = [
        Change("act", TABLE, member, SHARE, None, _named((names or {}).get(member, "")))
        for member in members
    ]
    return changes + [key_change(key, members)] * bool(key)


def unshare_changes(
    member: str, key: str, readers: Collection[str], name: str = ""
) -> list[Change]:
    """The acts that remove a reader, and announce a key for the readers who are left."""
    return [Change("act", TABLE, member, UNSHARE, None, _named(name)), key_change(key, readers)]


def _named(name: str) -> dict[str, str]:
    return {"to": name} if name else {}


def deletion_change(case: str, reason: str) -> Change:
    """The act by which an assessment is deleted for ever."""
    return Change("act", TABLE, case, GONE, None, {"reason": reason})


def sharing_of(entries: Mapping[str, Entry], team: Team) -> Sharing:
    """Who may read an assessment with these entries."""
    graph = Graph(entries)
    acts = [(key, change) for key in graph.order for change in _acts(entries[key])]
    readers = _Access(graph, acts, team).readers
    holders = {
        change.record: _holders(graph, acts, key, change)
        for key, change in acts
        if change.field == KEY
    }
    usable = [key for key, members in holders.items() if members <= readers]
    given_once = frozenset(
        change.record
        for _, change in acts
        if change.field == SHARE and team.present_member(change.record)
    )
    return Sharing(
        readers,
        given_once - readers,
        usable[-1] if usable else "",
        {key: members & readers for key, members in holders.items()},
        _deletion(entries, acts),
    )


class _Access:
    """Follows the sharing acts of a record in order."""

    def __init__(self, graph: Graph, acts: list[tuple[str, Change]], team: Team) -> None:
        self._graph, self._team = graph, team
        self._removals: dict[str, list[str]] = {}
        """For each member, the entries that remove them."""
        self._grants: dict[str, list[str]] = {}
        """For each member, the entries that let them read and count."""
        for key, change in acts:
            if change.field == UNSHARE:
                self._removals.setdefault(change.record, []).append(key)
        for key, change in acts:
            author = team.member_of_device(graph.entries[key].device)
            if change.field == SHARE and self._may_share(key, author):
                self._grants.setdefault(change.record, []).append(key)

    @property
    def readers(self) -> frozenset[str]:
        """Who may read after all the acts."""
        return frozenset(
            member
            for member in self._grants
            if self._team.present_member(member)
            and self._has_access(member, self._removals.get(member, ()))
        )

    def _may_share(self, key: str, author: TeamMember | None) -> bool:
        """Whether the author of an entry could share: as a reader, or where nobody was one."""
        is_ancestor = self._graph.is_ancestor
        # A concurrent removal counts against the author as an earlier one does: nobody who is
        # being removed gives access meanwhile. A removal that knows of this entry came later.
        if author and self._has_access(
            author.id,
            [other for other in self._removals.get(author.id, ()) if not is_ancestor(other, key)],
            key,
        ):
            return True
        return not any(
            self._has_access(
                member,
                [other for other in self._removals.get(member, ()) if is_ancestor(key, other)],
                key,
            )
            for member in self._grants
            if self._team.present_member(member)
        )

    def _has_access(self, member: str, removals: Collection[str], by: str = "") -> bool:
        """Whether a grant that knows of all these removals lets a member read.

        With `by`, only grants that this entry knows of count.
        """
        is_ancestor = self._graph.is_ancestor
        return any(
            (not by or is_ancestor(by, grant))
            and all(is_ancestor(grant, removal) and grant != removal for removal in removals)
            for grant in self._grants.get(member, ())
        )


def _deletion(entries: Mapping[str, Entry], acts: list[tuple[str, Change]]) -> str:
    sentences = [
        f"{entries[key].author} deleted this assessment for ever: {change.after.get('reason', '')}."
        for key, change in acts
        if change.field == GONE
    ]
    return sentences[-1] if sentences else ""


def _holders(
    graph: Graph, acts: list[tuple[str, Change]], key: str, announced: Change
) -> frozenset[str]:
    """Everybody who may have a key: for whom it was made, and who was let read since.

    Since means after it, or concurrently: whoever shares then gives this key on.
    """
    later = {
        change.record
        for other, change in acts
        if change.field == SHARE and not graph.is_ancestor(key, other)
    }
    return frozenset({*announced.after["for"], *later})


def _acts(entry: Entry) -> Iterator[Change]:
    for change in entry.changes:
        if (
            change.op == "act"
            and change.table == TABLE
            and isinstance(change.after, dict)
            and _is_sound(change.field, change.after)
        ):
            yield change


def _is_sound(field: str, detail: dict[str, Any]) -> bool:
    return field in {SHARE, UNSHARE, GONE} or (field == KEY and isinstance(detail.get("for"), list))
