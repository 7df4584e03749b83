"""What a team is: its members, their roles, and the acts by which owners state them.

The membership log is a record like any other, and its changes are acts: so its entries are
ordered, linked and carried as every other entry. What they add up to: `membership_fold`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from prebirth.case.change import Change
from prebirth.team.identity import PublicKeys

TABLE = "team"
BEGIN, ADD, ROLE, REMOVE, LEAVE, NAME, KEY, HEARD, RULES = (
    "begin",
    "add",
    "role",
    "remove",
    "leave",
    "name",
    "key",
    "heard",
    "rules",
)
"""The acts.

The first owner begins the team. An owner adds a member, sets a role, removes a member, or
announces a key that seals what follows. A member leaves, changes their name, or has heard that
an owner was removed. With the act of rules an owner brings over a team of an earlier build.
"""
PRESENT_RULES = 2
"""Since these a second owner agrees where one of three or more is made, demoted or removed."""
TOGETHER = 3
"""Owners from whom on two of them decide about owners."""


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
    mark: str = ""
    """By what `name` is told from that of another who has the same; it ends with this."""

    @property
    def id(self) -> str:
        """The id made from the member's keys."""
        return self.keys.id


class OwnerExit(NamedTuple):
    """An owner whom others removed or gave another role."""

    member: str
    by: tuple[str, ...]
    """Who decided it."""
    entries: tuple[str, ...]
    """The hashes of the entries that say so; with the last it took effect."""


class OwnerProposal(NamedTuple):
    """What one owner stated about another's ownership, while a second does not agree yet."""

    member: str
    by: str
    gives: bool
    """Whether it makes them an owner; else it takes that away."""


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
    proofs: Mapping[str, str] = {}  # nobody writes in it: a Mapping
    """For each key of the log the hash of its secret; an early build said none."""
    rules: int = PRESENT_RULES
    """By which rules it goes: those of an earlier build until an owner brings it over."""
    rules_since: tuple[str, ...] = ()
    """The hashes of the entries by which owners brought it over."""
    exits: tuple[OwnerExit, ...] = ()
    """How owners ceased to be owners, where others decided that."""
    proposals: tuple[OwnerProposal, ...] = ()
    """What one owner wants of another, for which a second owner is still needed."""

    @property
    def owners(self) -> list[TeamMember]:
        """The present owners."""
        return [member for member in self.present if member.role is TeamRole.OWNER]

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


def begin_change(keys: PublicKeys, team: str, name: str, device: str) -> Change:
    """The act by which its first owner begins a team."""
    detail = {"keys": keys.to_json(), "team": team, "name": name, "device": device}
    return Change("act", TABLE, keys.id, BEGIN, None, {**detail, "rules": PRESENT_RULES})


def add_change(keys: PublicKeys, name: str, role: TeamRole, device: str) -> Change:
    """The act by which an owner adds a member."""
    detail = {"keys": keys.to_json(), "name": name, "role": role.value, "device": device}
    return Change("act", TABLE, keys.id, ADD, None, detail)


def key_change(key: str, members: Iterable[str], proof: str = "") -> Change:
    """The act that announces a key for what follows, and the members who have it.

    `proof` is the hash of its secret, to which a key that comes is held.
    """
    detail = {"for": sorted(members)} | ({"hash": proof} if proof else {})
    return Change("act", TABLE, key, KEY, None, detail)
