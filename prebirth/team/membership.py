"""Who belongs to the team and as what: a pure function of the entries of the membership log.

The membership log is a record like any other, and its changes are acts: so its entries are
ordered, linked and carried as every other entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.identity import PublicKeys

TABLE = "team"
BEGIN, ADD, ROLE, REMOVE, LEAVE, NAME, KEY = (
    "begin",
    "add",
    "role",
    "remove",
    "leave",
    "name",
    "key",
)
"""The acts.

The first owner begins the team. An owner adds a member, sets a role, removes a member, or
announces a key that seals what follows. A member leaves, or changes their name.
"""


class TeamRole(StrEnum):
    """What a member does in the team."""

    WORKER = "worker"
    MANAGER = "manager"
    DUTY = "duty"
    CHAIR = "chair"
    OWNER = "owner"

    @property
    def writes(self) -> bool:
        """Whether the role writes in an assessment; a chair reads."""
        return self is not TeamRole.CHAIR

    @property
    def agrees(self) -> bool:
        """Whether the role may agree a version or return it."""
        return self in {TeamRole.MANAGER, TeamRole.OWNER}


class TeamMember(NamedTuple):
    """A member, present or former."""

    keys: PublicKeys
    name: str
    role: TeamRole
    device: str
    """The device that stands in the entries of this member's vault."""
    join_order: int
    """How many members joined before."""
    left_at: str = ""
    """The time of the entry by which the member left or was removed; empty while present."""
    names: tuple[str, ...] = ()
    """Every name the member has had."""

    @property
    def id(self) -> str:
        """The id made from the member's keys."""
        return self.keys.id


class Team(NamedTuple):
    """The team that the membership log describes."""

    id: str
    name: str
    members: Mapping[str, TeamMember]
    """Every present or former member, by id."""
    key: str
    """The key that seals the log from now on; no former member has it.

    Empty where an owner must make another.
    """
    refused: tuple[str, ...]
    """The hashes of entries without effect, since their signers could not make them."""

    @property
    def present(self) -> list[TeamMember]:
        """The present members, in the order in which they joined."""
        return [member for member in self.members.values() if not member.left_at]

    def present_member(self, member_id: str) -> TeamMember | None:
        """The member with an id, if present."""
        member = self.members.get(member_id)
        return member if member and not member.left_at else None

    def name_of(self, member: str) -> str:
        """A member's name, or a word for a member who is not known yet."""
        return self.members[member].name if member in self.members else "somebody"

    def member_of_device(self, device: str) -> TeamMember | None:
        """The member whose vault wrote the entries of a device."""
        return next((member for member in self.members.values() if member.device == device), None)

    def members_named(self, name: str) -> list[TeamMember]:
        """The members who have or had a name."""
        return [member for member in self.members.values() if name in member.names]


def begin_change(keys: PublicKeys, team: str, name: str, device: str) -> Change:
    """The act by which its first owner begins a team."""
    detail = {"keys": keys.to_json(), "team": team, "name": name, "device": device}
    return Change("act", TABLE, keys.id, BEGIN, None, detail)


def add_change(keys: PublicKeys, name: str, role: TeamRole, device: str) -> Change:
    """The act by which an owner adds a member."""
    detail = {"keys": keys.to_json(), "name": name, "role": role.value, "device": device}
    return Change("act", TABLE, keys.id, ADD, None, detail)


def key_change(key: str, members: Iterable[str]) -> Change:
    """The act that announces a key for what follows, and the members who have it."""
    return Change("act", TABLE, key, KEY, None, {"for": sorted(members)})


def team_of(team: str, root: str, entries: Mapping[str, Entry], signers: Mapping[str, str]) -> Team:
    """The team that a membership log describes.

    `root` is the hash of the entry by which the team began, as the invitation names it.
    `signers` maps each entry to its signer; the caller has checked the signatures.
    """
    return _TeamFold(team, root, Graph(entries), signers).team()


class _TeamFold:
    """Applies the entries of a membership log in order."""

    def __init__(self, team: str, root: str, graph: Graph, signers: Mapping[str, str]) -> None:
        self._team, self._root, self._graph, self._signers = team, root, graph, signers
        self._members: dict[str, TeamMember] = {}
        self._name = ""
        self._keys: list[tuple[str, set[str]]] = []
        """Every key, and its holders: for whom it was made, and who was added since."""
        self._demotions: dict[str, set[tuple[str, int]]] = {}
        """For each owner who was removed or demoted: the hash of the entry that did so, and
        the join order of the owner who made it."""

    def team(self) -> Team:
        """Apply every entry that has an effect."""
        # A removal undoes what its subject did concurrently, which may stand before it in the
        # order. So the fold is repeated with the demotions of the round before, until they do
        # not change: each round settles those by at least one more owner, by join order.
        while True:
            before, self._demotions, refused = self._demotions, {}, list[str]()
            self._members, self._name, self._keys = {}, "", []
            for key in self._graph.order:
                if not all(
                    self._allowed(key, change, before) and self._apply(key, change)
                    for change in self._graph.entries[key].changes
                ):
                    refused.append(key)
            if before == self._demotions:
                return Team(self._team, self._name, self._members, self._key(), tuple(refused))

    def _allowed(
        self, key: str, change: Change, demotions: Mapping[str, set[tuple[str, int]]]
    ) -> bool:
        """Whether the signer of an entry could make one of its changes."""
        signer = self._members.get(self._signers[key])
        if change.op != "act" or change.table != TABLE or not isinstance(change.after, dict):
            return False
        if signer is None or change.field == BEGIN:
            return (
                change.field == BEGIN and key == self._root and self._signers[key] == change.record
            )
        concurrent = [
            join_order
            for other, join_order in (
                *demotions.get(signer.id, ()),
                *self._demotions.get(signer.id, ()),
            )
            if self._graph.concurrent(key, other)
        ]
        # Of two owners who demote each other unknowingly, the one who joined first prevails:
        # so every laptop decides alike, and nobody gains by adding accomplices later.
        if (signer.left_at and not concurrent) or (
            concurrent and min(concurrent) < signer.join_order
        ):
            return False
        if change.field in {LEAVE, NAME}:
            return change.record == signer.id
        return (signer.role is TeamRole.OWNER or bool(concurrent)) and change.field in {
            ADD,
            ROLE,
            REMOVE,
            KEY,
        }

    def _key(self) -> str:
        """The last key that no former member has."""
        former = {member.id for member in self._members.values() if member.left_at}
        return next((key for key, holders in reversed(self._keys) if not holders & former), "")

    def _apply(self, key: str, change: Change) -> bool:
        """Apply one change; whether it was well-formed."""
        detail, before = change.after, self._members.get(change.record)
        if change.field == KEY:
            self._keys.append((change.record, {str(holder) for holder in detail.get("for", ())}))
            return True
        try:
            if change.field in {BEGIN, ADD}:
                member = self._added(change.record, detail)
                for _, holders in self._keys:
                    holders.add(member.id)
            elif before is None:
                return False
            elif change.field == ROLE:
                member = before._replace(role=TeamRole(detail["role"]))
            elif change.field == NAME:
                name = str(detail["name"])
                member = before._replace(name=name, names=(*before.names, name))
            else:
                member = before._replace(left_at=self._graph.entries[key].at)
        except (ValueError, TypeError, KeyError):
            return False
        self._members[member.id] = member
        if (
            before
            and (before.role is TeamRole.OWNER or before.id in self._demotions)
            and (member.left_at or member.role is not TeamRole.OWNER)
        ):
            self._demotions.setdefault(member.id, set()).add(
                (key, self._members[self._signers[key]].join_order)
            )
        return True

    def _added(self, member_id: str, detail: dict[str, Any]) -> TeamMember:
        """The member who is added, or added again; raises ValueError, TypeError, KeyError."""
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
        if before := self._members.get(member_id):
            return before._replace(
                name=name, role=role, device=device, left_at="", names=(*before.names, name)
            )
        return TeamMember(keys, name, role, device, len(self._members), names=(name,))
