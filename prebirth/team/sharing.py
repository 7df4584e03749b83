"""Who may read an assessment: acts in its own record, with who gave it to whom.

An act counts for the member who signed it, where it was written in their own vault. Sharing begins
with an act of the vault that shares it (`origins`); all who are let in after are let in by a
reader, in an entry that knows it. Where people act concurrently, a member whom anybody removed is
removed, and gives nobody access. That follows from the acts and the origins alone, so every
laptop that has these decides alike, whichever came first.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.membership import KEY, TABLE, Team, TeamMember, key_change

SHARE, UNSHARE = "share", "unshare"
"""The acts, beside the one that announces a key: a member may read, or may not any more."""


class Sharing(NamedTuple):
    """Who may read an assessment, and the keys that seal it."""

    readers: frozenset[str]
    """The members who may read it now."""
    removed: frozenset[str]
    """The present members who were let read once and may not any more."""
    key: str
    """The last key held by current readers only; empty where there is none yet."""
    holders: Mapping[str, frozenset[str]]
    """Every key of the record in its order, and which current readers may have it."""
    proofs: Mapping[str, str] = {}  # nobody writes in it: a Mapping
    """For each key the hash of its secret, as the act that made it says; an early build said none.
    """
    origin: tuple[str, ...] = ()
    """The hashes of the entries with which sharing began, of which the readers follow."""
    could: frozenset[str] = frozenset()
    """The members who could read it at some time, as far as those knew who let them in."""


class SignedActs(NamedTuple):
    """A record's entries with what is needed to say who may read it."""

    entries: Mapping[str, Entry]
    signers: Mapping[str, str]
    """The member who signed each entry, by its hash."""
    origins: Sequence[tuple[str, ...]] = ()
    """With which entries sharing began, as far as this vault was told by its own acts, or by who
    gave it the record; the first that is here and leaves a reader counts. Without any, the
    earliest acts of sharing.
    """


def share_changes(
    members: Collection[str], key: str = "", names: Mapping[str, str] | None = None, proof: str = ""
) -> list[Change]:
    """The acts that let members read; with a key, the one that announces it too.

    `names` by member id are kept in the acts, for readers of a history without the team.
    """
    changes = [
        Change("act", TABLE, member, SHARE, None, _named((names or {}).get(member, "")))
        for member in members
    ]
    return changes + [key_change(key, members, proof)] * bool(key)


def unshare_changes(
    member: str, key: str, readers: Collection[str], name: str = "", proof: str = ""
) -> list[Change]:
    """The acts that remove a reader, and announce a key for the readers who are left."""
    return [
        Change("act", TABLE, member, UNSHARE, None, _named(name)),
        key_change(key, readers, proof),
    ]


def _named(name: str) -> dict[str, str]:
    return {"to": name} if name else {}


def doer_of(team: Team, entry: Entry, signer: str) -> TeamMember | None:
    """The member who did what an entry says: who signed it, where their own vault wrote it.

    None where it was brought in for somebody else: nobody of the team vouches for more than that.
    """
    member = team.members.get(signer)
    return member if member is not None and member.device == entry.device else None


def sharing_of(record: SignedActs, team: Team) -> Sharing:
    """Who may read an assessment with these entries."""
    graph = Graph(record.entries)
    acts = [
        _Act(key, change, doer.id)
        for key in graph.order
        # Whoever has a part alone knows nothing of who could read the whole.
        if key not in graph.partial
        and (doer := doer_of(team, record.entries[key], record.signers.get(key, "")))
        for change in _acts(record.entries[key])
    ]
    here = [origin for origin in record.origins if origin and graph.entries.keys() >= set(origin)]
    origin: tuple[str, ...] = ()
    access = _Access(graph, acts, team, origin)
    for origin in here or [_earliest(graph, acts)]:
        access = _Access(graph, acts, team, origin)
        if access.readers:
            break
    readers = access.readers
    made = [act for act in acts if act.change.field == KEY]
    holders = {act.change.record: _holders(graph, acts, act) for act in made}
    usable = [key for key, members in holders.items() if members <= readers]
    given_once = frozenset(
        act.change.record
        for act in acts
        if act.change.field == SHARE and team.present_member(act.change.record)
    )
    return Sharing(
        readers,
        given_once - readers,
        usable[-1] if usable else "",
        {key: members & readers for key, members in holders.items()},
        {act.change.record: str(act.change.after.get("hash", "")) for act in made},
        origin,
        access.could,
    )


class _Act(NamedTuple):
    """An act about the team in a record, and who did it."""

    key: str
    change: Change
    doer: str


def _earliest(graph: Graph, acts: list[_Act]) -> tuple[str, ...]:
    """The acts of sharing that know of none before them."""
    shares = list(dict.fromkeys(act.key for act in acts if act.change.field == SHARE))
    return tuple(
        key
        for key in shares
        if not any(other != key and graph.is_ancestor(key, other) for other in shares)
    )


class _Access:
    """Follows the sharing acts of a record in order, from where sharing began."""

    def __init__(self, graph: Graph, acts: list[_Act], team: Team, origin: Collection[str]) -> None:
        self._graph, self._team, self._origin = graph, team, frozenset(origin)
        self._removals: dict[str, list[str]] = {}
        """For each member, the entries that remove them."""
        self._let_in: dict[str, list[str]] = {}
        """For each member, the entries by which somebody let them in who could as far as they knew.
        """
        self._grants: dict[str, list[str]] = {}
        """For each member, the entries of these that count, whatever was done meanwhile."""
        # What its doer knew is all in an entry, so nothing that comes later takes these back.
        ever = self._ever(acts)
        for act in acts:
            if act.change.field == UNSHARE and act.doer in ever:
                self._removals.setdefault(act.change.record, []).append(act.key)
        for act in acts:
            if act.change.field == SHARE and self._could_act(act.key, act.doer):
                self._let_in.setdefault(act.change.record, []).append(act.key)
        for act in acts:
            if act.change.field == SHARE and self._may_share(act.key, act.doer):
                self._grants.setdefault(act.change.record, []).append(act.key)

    @property
    def readers(self) -> frozenset[str]:
        """Who may read after all the acts."""
        return frozenset(
            member
            for member in self._grants
            if self._team.present_member(member)
            and self._has_access(self._grants, member, self._removals.get(member, ()))
        )

    @property
    def could(self) -> frozenset[str]:
        """Who could read at some time, as far as those knew who let them in."""
        return frozenset(self._let_in)

    def _ever(self, acts: list[_Act]) -> set[str]:
        """Whoever was let in by somebody who had been, whatever removal they had not heard of."""
        ever: set[str] = set()
        for act in acts:
            if act.change.field == SHARE and (act.key in self._origin or act.doer in ever):
                ever.add(act.change.record)
        return ever

    def _could_act(self, key: str, doer: str) -> bool:
        """Whether whoever made an entry could read as far as they knew, or began to share it."""
        is_ancestor = self._graph.is_ancestor
        known = [
            other
            for other in self._removals.get(doer, ())
            if other != key and is_ancestor(key, other)
        ]
        return key in self._origin or self._has_access(self._let_in, doer, known, key)

    def _may_share(self, key: str, doer: str) -> bool:
        """Whether whoever made an entry could share: as a reader, or as who began to share it."""
        # A concurrent removal counts against them as an earlier one does: nobody who is being
        # removed gives access meanwhile. A removal that knows of this entry came later.
        return key in self._origin or self._has_access(
            self._grants,
            doer,
            [
                other
                for other in self._removals.get(doer, ())
                if not self._graph.is_ancestor(other, key)
            ],
            key,
        )

    def _has_access(
        self,
        grants: Mapping[str, Collection[str]],
        member: str,
        removals: Collection[str],
        by: str = "",
    ) -> bool:
        """Whether a grant that knows of all these removals lets a member read.

        With `by`, only grants that this entry knows of count.
        """
        is_ancestor = self._graph.is_ancestor
        return any(
            (not by or is_ancestor(by, grant))
            and all(is_ancestor(grant, removal) and grant != removal for removal in removals)
            for grant in grants.get(member, ())
        )


def _holders(graph: Graph, acts: list[_Act], made: _Act) -> frozenset[str]:
    """Everybody who may have a key: who made it, for whom, and who was let read since.

    Since means after it, or concurrently: whoever shares then gives this key on.
    """
    later = {
        act.change.record
        for act in acts
        if act.change.field == SHARE and not graph.is_ancestor(made.key, act.key)
    }
    return frozenset({made.doer, *made.change.after["for"], *later})


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
    return field in {SHARE, UNSHARE} or (
        field == KEY
        and isinstance(detail.get("for"), list)
        and all(isinstance(holder, str) for holder in detail["for"])
    )
