"""Who belongs to the team and as what: a pure function of the entries of the membership log.

An owner who is removed is out, however early they joined: what they stated without knowing of it
counts for nothing. Where two owners remove each other without knowing, those members decide who
were there before both: whichever removal more of them heard of first holds, and where that is
equal, both do. Where there are three owners or more, two of them decide about owners.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from prebirth.case.change import Change
from prebirth.case.dates import PartialDate
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.identity import PublicKeys
from prebirth.team.membership import (
    ADD,
    BEGIN,
    HEARD,
    KEY,
    LEAVE,
    NAME,
    PRESENT_RULES,
    REMOVE,
    ROLE,
    RULES,
    TABLE,
    TOGETHER,
    OwnerExit,
    OwnerProposal,
    Team,
    TeamMember,
    TeamRole,
)
from prebirth.team.names import plain, skeleton

ROUNDS = 12
"""How often the log is folded anew until no removal undoes anything more."""
OWNERS = frozenset({ADD, ROLE, REMOVE, KEY, RULES})
"""The acts of owners."""


def team_of(team: str, root: str, entries: Mapping[str, Entry], signers: Mapping[str, str]) -> Team:
    """The team that a membership log describes.

    `root` is the hash of the entry by which the team began, as the invitation names it.
    `signers` maps each entry to its signer; the caller has checked the signatures.
    """
    graph = Graph(entries)
    rules = _rules(graph, root, signers)
    early = None if rules is None else _known_to_all(graph, rules)
    passed = _settled(graph, root, signers, early)
    return passed.team(team)._replace(rules_since=tuple(rules or ()))


def _settled(
    graph: Graph, root: str, signers: Mapping[str, str], early: frozenset[str] | None
) -> _Pass:
    """The entries applied until no removal undoes anything more."""
    passed = _Pass(graph, root, signers, early, None)
    for _ in range(ROUNDS):
        following = _Pass(graph, root, signers, early, passed.outcome)
        settled, passed = following.outcome == passed.outcome, following
        if settled:
            break
    return passed


def _rules(graph: Graph, root: str, signers: Mapping[str, str]) -> list[str] | None:
    """The entries by which owners brought the team over, each apart; None while nobody did.

    A team of this build needs none.
    """
    begun = graph.entries.get(root)
    if begun and any(
        isinstance(change.after, dict) and change.after.get("rules") for change in begun.changes
    ):
        return []
    stated = [
        key
        for key in graph.order
        for change in graph.entries[key].changes
        if change.table == TABLE and change.field == RULES
    ]
    whole = _settled(graph, root, signers, None) if stated else None
    stated = [key for key in stated if whole and _may_bring_over(graph, root, signers, whole, key)]
    first = [
        key
        for key in stated
        if not any(other != key and graph.is_ancestor(key, other) for other in stated)
    ]
    return first or None


def _may_bring_over(
    graph: Graph, root: str, signers: Mapping[str, str], whole: _Pass, key: str
) -> bool:
    """Whether an owner stated an entry, who was not removed without knowing it by then.

    Against a removal that did not know of the entry either, those decide who heard of one first.
    """
    then = _settled(graph.until([key]), root, signers, None).team("")
    removals = [
        ended.entries[-1]
        for ended in whole.outcome.exits
        if ended.member == signers[key] and graph.concurrent(key, ended.entries[-1])
    ]
    return any(owner.id == signers[key] for owner in then.owners) and all(
        len(whole.voices(key, removal)) > len(whole.voices(removal, key)) for removal in removals
    )


def _known_to_all(graph: Graph, rules: list[str]) -> frozenset[str]:
    """The entries that count by earlier rules: what those knew who brought the team over.

    Nobody can add to them later.
    """
    return frozenset(
        key for key in graph.order if rules and all(graph.is_ancestor(rule, key) for rule in rules)
    )


class _Outcome(NamedTuple):
    """What one pass found, which the next goes by."""

    exits: tuple[OwnerExit, ...]
    void: frozenset[str]
    made: tuple[tuple[str, str], ...]
    """Each entry that made somebody an owner, and whom."""
    left: tuple[tuple[str, str], ...]
    """Each entry by which an owner ceased to be one, and who."""


class _Pass:
    """Applies the entries of a membership log in order, once."""

    def __init__(
        self,
        graph: Graph,
        root: str,
        signers: Mapping[str, str],
        early: frozenset[str] | None,
        before: _Outcome | None,
    ) -> None:
        self._graph, self._root, self._signers, self._early = graph, root, signers, early
        self._before = before
        self._members: dict[str, TeamMember] = {}
        self._joined: dict[str, str] = {}
        """By which entry each member came first."""
        self._name = ""
        self._keys: list[tuple[str, set[str]]] = []
        """Every key, and its holders: who made it, for whom, and who was added since."""
        self._proofs: dict[str, str] = {}
        self._exits: list[OwnerExit] = []
        self._made: list[tuple[str, str]] = []
        self._left: list[tuple[str, str]] = []
        self._wanted: dict[tuple[str, bool], dict[str, str]] = {}
        """Who stated about whose ownership, and in which entry, while one is not enough."""
        self._refused: list[str] = []
        void = self._before.void if self._before else frozenset[str]()
        for key in graph.order:
            if key in void or not all(
                self._allowed(key, change) and self._apply(key, change)
                for change in graph.entries[key].changes
            ):
                self._refused.append(key)
        self.outcome: _Outcome = _Outcome(
            tuple(self._exits), self._voided(), tuple(self._made), tuple(self._left)
        )

    def team(self, team: str) -> Team:
        """The team after the last entry."""
        return Team(
            team,
            self._name,
            _told_apart(self._members),
            self._key(),
            tuple(self._refused),
            self._proofs,
            PRESENT_RULES if self._early is not None else 1,
            exits=tuple(self._exits),
            proposals=tuple(
                OwnerProposal(member, by, gives)
                for (member, gives), stated in self._wanted.items()
                for by in stated
                if (found := self._members.get(member)) is not None
                and not found.left_at
                and (found.role is TeamRole.OWNER) is not gives
                and (owner := self._members.get(by)) is not None
                and not owner.left_at
            ),
        )

    def _is_early(self, key: str) -> bool:
        return self._early is None or key in self._early

    def _knows(self, key: str, ended: OwnerExit) -> bool:
        return self._graph.is_ancestor(key, ended.entries[-1])

    def _is_known(self, key: str, ended: OwnerExit) -> bool:
        return any(self._graph.is_ancestor(entry, key) for entry in ended.entries)

    def _allowed(self, key: str, change: Change) -> bool:
        """Whether the signer of an entry could make one of its changes."""
        signer = self._members.get(self._signers[key])
        if change.op != "act" or change.table != TABLE or not isinstance(change.after, dict):
            return False
        if signer is None or change.field == BEGIN:
            return (
                change.field == BEGIN and key == self._root and self._signers[key] == change.record
            )
        unaware = any(
            ended.member == signer.id
            and not self._knows(key, ended)
            and not self._is_known(key, ended)
            for ended in self._exits
        )
        if signer.left_at and not unaware:
            return False
        if change.field in {LEAVE, NAME, HEARD}:
            return change.record == signer.id
        return (signer.role is TeamRole.OWNER or unaware) and change.field in OWNERS

    def _apply(self, key: str, change: Change) -> bool:
        """Apply one change; whether it was well-formed."""
        detail, member_id = change.after, change.record
        try:
            match change.field:
                case "key":
                    holders = {self._signers[key], *map(str, detail.get("for", ()))}
                    self._keys.append((member_id, holders))
                    self._proofs[member_id] = str(detail.get("hash", ""))
                case "begin" | "add":
                    self._add(key, member_id, detail)
                case "heard" | "rules":
                    return True
                case "name":
                    return self._rename(member_id, str(detail["name"]))
                case _ if member_id not in self._members:
                    return False
                case "role":
                    self._set_role(key, member_id, TeamRole(detail["role"]))
                case _:
                    self._leave(key, member_id)
        except (ValueError, TypeError, KeyError):
            return False
        return True

    def _add(self, key: str, member_id: str, detail: dict[str, Any]) -> None:
        """Add a member, or add one again; raises ValueError, TypeError, KeyError."""
        keys, name, role, device = (
            PublicKeys.from_json(detail["keys"]),
            str(detail["name"]),
            TeamRole(detail.get("role", TeamRole.OWNER)),
            str(detail["device"]),
        )
        # One device for one member: else one vault's entries could be claimed by another.
        if keys.id != member_id or any(
            member.device == device and member.id != member_id for member in self._members.values()
        ):
            raise ValueError("the keys or the vault of another")
        self._name = str(detail.get("team", self._name))
        before = self._members.get(member_id)
        present_owner = before and not before.left_at and before.role is TeamRole.OWNER
        if present_owner and not self._is_early(key):
            raise ValueError("an owner is there already")
        if role is TeamRole.OWNER and not self._agreed(key, member_id, gives=True):
            role = before.role if before and not before.left_at else TeamRole.MANAGER
        if before:
            names = (*before.names, name)
            member = before._replace(name=name, role=role, device=device, left_at="", names=names)
        else:
            member = TeamMember(keys, name, role, device, len(self._members), names=(name,))
            self._joined[member_id] = key
        self._members[member_id] = member
        if role is TeamRole.OWNER:
            self._made.append((key, member_id))
        for _, holders in self._keys:
            holders.add(member_id)

    def _rename(self, member_id: str, name: str) -> bool:
        """Give a member another name, unless it reads as another's; whether that was done."""
        before = self._members[member_id]
        taken = {
            skeleton(other)
            for member in self._members.values()
            if member.id != member_id
            for other in member.names
        }
        if skeleton(name) in taken or not plain(name):
            return False
        self._members[member_id] = before._replace(name=name, names=(*before.names, name))
        return True

    def _set_role(self, key: str, member_id: str, role: TeamRole) -> None:
        before = self._members[member_id]
        gives, was = role is TeamRole.OWNER, before.role is TeamRole.OWNER
        if gives and not was:
            if not self._agreed(key, member_id, gives=True):
                return
            self._made.append((key, member_id))
        elif was and not gives:
            if self._signers[key] != member_id and not self._agreed(key, member_id, gives=False):
                return
            self._end_ownership(key, member_id)
        self._members[member_id] = before._replace(role=role)

    def _leave(self, key: str, member_id: str) -> None:
        """Let a member be gone, by their own act or an owner's."""
        before = self._members[member_id]
        known = before.role is TeamRole.OWNER or any(
            ended.member == member_id for ended in self._exits
        )
        if known and self._signers[key] != member_id:
            owns = not before.left_at and before.role is TeamRole.OWNER
            if owns and not self._agreed(key, member_id, gives=False):
                return
            self._end_ownership(key, member_id)
        elif known:
            self._left.append((key, member_id))
        self._members[member_id] = before._replace(left_at=self._graph.entries[key].at)

    def _end_ownership(self, key: str, member_id: str) -> None:
        self._left.append((key, member_id))
        if self._signers[key] == member_id:
            return
        stated = self._wanted.pop((member_id, False), {})
        by = {**stated, self._signers[key]: key}
        entries = tuple(sorted(by.values(), key=lambda entry: entry == key))
        self._exits.append(OwnerExit(member_id, tuple(sorted(by)), entries))

    def _agreed(self, key: str, member_id: str, *, gives: bool) -> bool:
        """Whether enough owners want somebody to become an owner, or to cease to be one."""
        if self._is_early(key) or len(self._owners_known(key)) < TOGETHER:
            return True
        stated = self._wanted.setdefault((member_id, gives), {})
        others = {
            owner
            for owner in stated
            if owner not in {self._signers[key], member_id}
            and (there := self._members.get(owner)) is not None
            and not there.left_at
            and there.role is TeamRole.OWNER
        }
        stated.setdefault(self._signers[key], key)
        if not others:
            return False
        if gives:
            del self._wanted[member_id, gives]
        return True

    def _owners_known(self, key: str) -> set[str]:
        """The owners there were for whoever stated something, or who were made meanwhile.

        So nobody gains by a statement from before, when there were fewer.
        """
        if self._before is None:
            return {
                member.id
                for member in self._members.values()
                if member.role is TeamRole.OWNER and not member.left_at
            }
        is_ancestor = self._graph.is_ancestor
        return {
            member
            for made, member in self._before.made
            if not is_ancestor(made, key)
            and not any(
                gone == member and is_ancestor(key, left) and not is_ancestor(made, left)
                for left, gone in self._before.left
            )
        }

    def _voided(self) -> frozenset[str]:
        """What owners stated who did not know that they were removed."""
        return frozenset(
            key
            for ended in self._exits
            for key in self._graph.order
            if self._signers[key] == ended.member
            and not self._is_known(key, ended)
            and not self._knows(key, ended)
            and not any(
                key in rival.entries and rival.member in ended.by and not self._wins(ended, rival)
                for rival in self._exits
            )
        )

    def _wins(self, one: OwnerExit, other: OwnerExit) -> bool:
        """Whether of two who removed each other one was heard of first by more of the rest."""
        for_one = len(self.voices(one.entries[-1], other.entries[-1], {one.member, other.member}))
        for_other = len(self.voices(other.entries[-1], one.entries[-1], {one.member, other.member}))
        if for_one != for_other:
            return for_one > for_other
        # By the rules of earlier builds the one who joined first prevails.
        early = all(self._is_early(entry) for entry in (*one.entries, *other.entries))
        return early and self._order(one) < self._order(other)

    def _order(self, ended: OwnerExit) -> int:
        return min(self._members[member].join_order for member in ended.by)

    def voices(self, one: str, other: str, without: Collection[str] = ()) -> set[str]:
        """Who stated something once they had heard of one entry, and nothing with the other alone.

        Only members who were there before both, so that nobody brings in voices of their own.
        """
        is_ancestor = self._graph.is_ancestor
        heard = [(is_ancestor(key, one), is_ancestor(key, other), key) for key in self._graph.order]
        first = {self._signers[key] for with_one, with_other, key in heard if with_one > with_other}
        second = {
            self._signers[key] for with_one, with_other, key in heard if with_one < with_other
        }
        return {
            member
            for member in first - second - {*without}
            if (joined := self._joined.get(member)) is not None
            and is_ancestor(one, joined)
            and is_ancestor(other, joined)
        }

    def _key(self) -> str:
        """The last key that no former member has."""
        former = {member.id for member in self._members.values() if member.left_at}
        return next((key for key, holders in reversed(self._keys) if not holders & former), "")


def _told_apart(members: Mapping[str, TeamMember]) -> dict[str, TeamMember]:
    """The members, each under a name that reads as nobody else's, also of those who left.

    Whoever joined first of those present keeps it as it is, unless somebody who left had it.
    """
    return dict(_named(members))


def _named(members: Mapping[str, TeamMember]) -> Iterator[tuple[str, TeamMember]]:
    names = {one.id: plain(one.name) or one.keys.fingerprint[:5] for one in members.values()}
    had: dict[str, list[TeamMember]] = {}
    for member in members.values():
        for alike in {skeleton(one) for one in (names[member.id], *member.names)}:
            had.setdefault(alike, []).append(member)
    for member in members.values():
        name, mark = names[member.id], ""
        others = [one for one in had[skeleton(name)] if one.id != member.id]
        if member.left_at and others:
            mark = f"({member.keys.fingerprint[:5]}, left on {_day(member.left_at)})"
        elif any(one.left_at or one.join_order < member.join_order for one in others):
            mark = f"({member.keys.fingerprint[:5]})"
        yield member.id, member._replace(name=f"{name} {mark}".strip(), mark=mark)


def _day(at: str) -> str:
    try:
        return PartialDate.parse(at[:10]).show()
    except ValueError:
        return at[:10]
