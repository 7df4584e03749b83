"""Who belongs to the team and as what: a pure function of the statements its owners signed.

The statements are entries of a chain of the team's own, whose changes are acts: so they are ordered, linked and carried as every other entry.
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
"""The acts: the first owner begins it; an owner adds, gives a role, removes, lets a key seal what follows; a member leaves, or takes another name."""


class TeamRole(StrEnum):
    """What somebody does in the team."""

    WORKER = "worker"
    MANAGER = "manager"
    DUTY = "duty"
    CHAIR = "chair"
    OWNER = "owner"

    @property
    def writes(self) -> bool:
        """Whether it writes in an assessment; a chair reads."""
        return self is not TeamRole.CHAIR

    @property
    def agrees(self) -> bool:
        """Whether it may agree a version or return it."""
        return self in {TeamRole.MANAGER, TeamRole.OWNER}


class TeamMember(NamedTuple):
    """One of the team."""

    keys: PublicKeys
    name: str
    role: TeamRole
    device: str
    """What the entries of this member's vault say they were made on."""
    number: int
    """How many joined before."""
    gone: str = ""
    """The time of the statement by which the member left or was removed."""
    names: tuple[str, ...] = ()
    """Every name it has had."""

    @property
    def id(self) -> str:
        """The name made from its keys."""
        return self.keys.id


class Team(NamedTuple):
    """What the statements add up to."""

    id: str
    name: str
    members: Mapping[str, TeamMember]
    """Everybody who was ever in it, by id."""
    key: str
    """What seals the statements from now on: nobody who has gone has it. Nothing where an owner must make another."""
    refused: tuple[str, ...]
    """The hashes of statements that count for nothing: by somebody who was no owner, or was removed at that time."""

    @property
    def present(self) -> list[TeamMember]:
        """Those who belong to it now, in the order in which they joined."""
        return [one for one in self.members.values() if not one.gone]

    def present_member(self, member: str) -> TeamMember | None:
        """A member, if they belong to the team now."""
        found = self.members.get(member)
        return found if found and not found.gone else None

    def name_of(self, member: str) -> str:
        """What a member is called, or somebody who is not known yet."""
        return self.members[member].name if member in self.members else "somebody"

    def member_of_device(self, device: str) -> TeamMember | None:
        """Whose vault wrote an entry."""
        return next((one for one in self.members.values() if one.device == device), None)

    def members_named(self, name: str) -> list[TeamMember]:
        """Who writes or wrote under a name."""
        return [one for one in self.members.values() if name in one.names]


def begin_change(keys: PublicKeys, team: str, name: str, device: str) -> Change:
    """The act by which its first owner begins a team."""
    return Change(
        "act",
        TABLE,
        keys.id,
        BEGIN,
        None,
        {"keys": keys.written, "team": team, "name": name, "device": device},
    )


def add_change(keys: PublicKeys, name: str, role: TeamRole, device: str) -> Change:
    """The act by which an owner adds somebody."""
    return Change(
        "act",
        TABLE,
        keys.id,
        ADD,
        None,
        {"keys": keys.written, "name": name, "role": role.value, "device": device},
    )


def key_change(key: str, members: Iterable[str]) -> Change:
    """The act by which a key seals what follows, for those who have it."""
    return Change("act", TABLE, key, KEY, None, {"for": sorted(members)})


def team_of(
    team: str, root: str, statements: Mapping[str, Entry], signers: Mapping[str, str]
) -> Team:
    """What statements add up to, by who signed each; whoever asks has seen to it that the signatures hold.

    The root is the hash of the one by which the team began, as the invitation names it.
    """
    return _Folding(team, root, Graph(statements), signers).done()


class _Folding:
    def __init__(self, team: str, root: str, graph: Graph, signers: Mapping[str, str]) -> None:
        self._team, self._root, self._graph, self._signers = team, root, graph, signers
        self._members: dict[str, TeamMember] = {}
        self._name = ""
        self._keys: list[tuple[str, set[str]]] = []
        """Every key, and who has it: for whom it was made, and who was added since."""
        self._lost: dict[str, set[tuple[str, int]]] = {}
        """By whom each was removed or is an owner no more: the statement, and as the how manieth that owner had joined."""

    def done(self) -> Team:
        """Take every statement that counts, in the order of the graph."""
        while True:  # a removal undoes what its subject stated meanwhile, which may have come before it in the order
            before, self._lost, refused = self._lost, {}, list[str]()
            self._members, self._name, self._keys = {}, "", []
            for key in self._graph.order:
                if not all(
                    self._counts(key, change, before) and self._take(key, change)
                    for change in self._graph.entries[key].changes
                ):
                    refused.append(key)
            if (
                before == self._lost
            ):  # each round settles at the least one more of them, from whoever joined first
                return Team(self._team, self._name, self._members, self._key(), tuple(refused))

    def _counts(self, key: str, change: Change, lost: Mapping[str, set[tuple[str, int]]]) -> bool:
        """Whether whoever signed a statement could state it."""
        signer = self._members.get(self._signers[key])
        if change.op != "act" or change.table != TABLE or not isinstance(change.after, dict):
            return False
        if signer is None or change.field == BEGIN:
            return (
                change.field == BEGIN and key == self._root and self._signers[key] == change.record
            )
        meanwhile = [
            number
            for other, number in (*lost.get(signer.id, ()), *self._lost.get(signer.id, ()))
            if self._graph.concurrent(key, other)
        ]
        if (signer.gone and not meanwhile) or (meanwhile and min(meanwhile) < signer.number):
            return False  # gone; or somebody who joined before took it from the signer, and neither knew of the other's statement
        if change.field in {LEAVE, NAME}:
            return change.record == signer.id
        return (signer.role is TeamRole.OWNER or bool(meanwhile)) and change.field in {
            ADD,
            ROLE,
            REMOVE,
            KEY,
        }

    def _key(self) -> str:
        """The last key that nobody has who does not belong to it now."""
        gone = {one.id for one in self._members.values() if one.gone}
        return next((key for key, holders in reversed(self._keys) if not holders & gone), "")

    def _take(self, key: str, change: Change) -> bool:
        """Take one statement; whether it could be."""
        said, there = change.after, self._members.get(change.record)
        if change.field == KEY:
            self._keys.append((change.record, {str(one) for one in said.get("for", ())}))
            return True
        try:
            if change.field in {BEGIN, ADD}:
                made = self._made(change.record, said)
                for _, holders in self._keys:
                    holders.add(made.id)
            elif there is None:
                return False
            elif change.field == ROLE:
                made = there._replace(role=TeamRole(said["role"]))
            elif change.field == NAME:
                made = there._replace(
                    name=str(said["name"]), names=(*there.names, str(said["name"]))
                )
            else:
                made = there._replace(gone=self._graph.entries[key].at)
        except (ValueError, TypeError, KeyError):
            return False
        self._members[made.id] = made
        if (
            there
            and (there.role is TeamRole.OWNER or there.id in self._lost)
            and (made.gone or made.role is not TeamRole.OWNER)
        ):
            self._lost.setdefault(made.id, set()).add(
                (key, self._members[self._signers[key]].number)
            )
        return True

    def _made(self, member: str, said: dict[str, Any]) -> TeamMember:
        """Whoever is added, or added again."""
        keys, name, role, device = (
            PublicKeys.read(said["keys"]),
            str(said["name"]),
            TeamRole(said.get("role", TeamRole.OWNER)),
            str(said["device"]),
        )
        before = self._members.get(member)
        if keys.id != member or any(
            one.device == device and one.id != member for one in self._members.values()
        ):
            raise ValueError("the keys or the vault of another")
        self._name = str(said.get("team", self._name))
        if before:
            return before._replace(
                name=name, role=role, device=device, gone="", names=(*before.names, name)
            )
        return TeamMember(keys, name, role, device, len(self._members), names=(name,))
