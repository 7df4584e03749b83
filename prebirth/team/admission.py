"""Which of the entries that came from the store are admitted into the vault.

A pure function of the team, of what is here, and of what came.

A signature stands under everything its member wrote before it: each entry names those before it
by their hashes, and no laptop continues from an own entry that it did not write. So only the last
entries of each member are checked, which hold those before them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from prebirth.journal.entry import Entry
from prebirth.journal.graph import grafts
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import TABLE, Team, TeamMember
from prebirth.team.names import reads_alike
from prebirth.team.seal import Opened, signed_bytes
from prebirth.team.sharing import Sharing, doer_of

MISSING, LATER = (
    "what it goes on from has not come yet",
    "its author may not write here any more, and nobody who may has gone on from it",
)
"""Why an entry waits."""
ROUNDS = 8
"""How often who may read is computed anew; what waits then is looked at with the next round."""


class Admitted(NamedTuple):
    """An entry that is admitted."""

    name: str
    entry: Entry
    opened: Opened


class Admission(NamedTuple):
    """What is done with each entry that came."""

    admitted: list[Admitted]
    """Each after the entries it names."""
    waiting: dict[str, str]
    """Hashes, and why they wait."""
    refused: dict[str, str]
    """Hashes, and what is wrong."""


class KnownChain(NamedTuple):
    """What is known here of a record."""

    here: Collection[str]
    """The hashes of its entries."""
    roots: Collection[str]
    """The hashes with which the record, or a part of it that was given away, begins."""
    sharing: Callable[[Mapping[str, Entry], Mapping[str, str]], Sharing]
    """Who may read the record with some more entries, and who signed these."""
    frontiers: Mapping[str, Collection[str]]
    """The last entries that each member has."""


def admit_entries(
    team: Team, stream: str, case: str, came: Iterable[Opened], known: KnownChain
) -> Admission:
    """Admit, refuse or defer the entries that came of a stream."""
    return _Admitting(team, stream, case, came, known).admission()


class _Admitting:
    def __init__(
        self, team: Team, stream: str, case: str, came: Iterable[Opened], known: KnownChain
    ) -> None:
        self._team, self._stream, self._case, self._known = team, stream, case, known
        self._came = {opened.name.hex(): opened for opened in came}
        self._entries: dict[str, Entry] = {}
        self._refused: dict[str, str] = {}

    def admission(self) -> Admission:
        """Decide on every entry."""
        for name, opened in self._came.items():
            self._read(name, opened)
        roots = {*self._known.roots, *grafts(self._entries)}
        # An entry that its signer's later entries hold is not checked by itself. When a later
        # one turns out forged it holds nothing, and those before it are checked in turn.
        while True:
            order = self._ordered(roots)
            held = self._held(order)
            forged = {
                name: fault
                for name in order
                if self._came[name].signer not in held[name]
                and (fault := self._signature_fault(name))
            }
            if not forged:
                break
            self._refused |= forged
            for name in forged:
                del self._entries[name]
        late = self._late(order, held)
        waiting = dict.fromkeys(late, LATER) | {
            name: MISSING for name in self._entries if name not in held
        }
        return Admission(
            [
                Admitted(name, self._entries[name], self._came[name])
                for name in order
                if name not in late
            ],
            waiting,
            self._refused,
        )

    def _late(self, order: list[str], held: dict[str, frozenset[str]]) -> set[str]:
        """The entries whose author might not write, unless a reader has gone on from them."""
        # Who may read depends on the entries admitted, and those on who may read: repeat until
        # both agree.
        late: set[str] = set()
        for _ in range(ROUNDS):
            before, late = late, set()
            taken = {name: self._entries[name] for name in order if name not in before}
            sharing = self._known.sharing(taken, {name: self._came[name].signer for name in taken})
            for name in order:
                could = self._came[name].signer in sharing.readers or self._is_unaware(
                    name, sharing
                )
                if held[name].isdisjoint(sharing.readers) and not (
                    could and late.isdisjoint(self._entries[name].parents)
                ):
                    late.add(name)
            if late == before:
                break
        return late

    def _is_unaware(self, name: str, sharing: Sharing) -> bool:
        """Whether a removed reader wrote an entry in their own vault, before they knew of it."""
        # Their laptop sends nothing more once it knows. Entries of others that they brought in
        # by a file are not covered: anything could be sent in that way.
        doer = doer_of(self._team, self._entries[name], self._came[name].signer)
        return doer is not None and doer.id in sharing.removed & sharing.could

    def _read(self, name: str, opened: Opened) -> None:
        """Read an entry, or refuse it where its signer could not have written it."""
        entry = readable(opened.body, self._case)
        fault = (
            "it cannot be read here"
            if entry is None
            else authorship_fault(self._team, entry, self._team.members.get(opened.signer))
        )
        if fault or entry is None:
            self._refused[name] = fault
        else:
            self._entries[name] = entry

    def _ordered(self, roots: Collection[str]) -> list[str]:
        """The entries of which all that they name is there, each after those it names."""
        order: dict[str, None] = {}
        lacking: dict[str, int] = {}
        after: dict[str, list[str]] = {}
        ready = []
        for name, entry in self._entries.items():
            lacks = {
                parent
                for parent in entry.parents
                if parent not in self._known.here and parent not in roots
            }
            if not lacks:
                ready.append(name)
            lacking[name] = len(lacks)
            for parent in lacks:
                after.setdefault(parent, []).append(name)
        while ready:
            name = ready.pop()
            order[name] = None
            for later in after.get(name, ()):
                lacking[later] -= 1
                if not lacking[later]:
                    ready.append(later)
        return list(order)

    def _held(self, order: list[str]) -> dict[str, frozenset[str]]:
        """The members who hold each entry: who wrote after it, or has it in their frontier."""
        held: dict[str, frozenset[str]] = dict.fromkeys(order, frozenset())
        for member, heads in self._known.frontiers.items():
            for name in heads:
                if name in held:
                    held[name] |= {member}
        for name in reversed(order):
            by = held[name] | {self._came[name].signer}
            for parent in self._entries[name].parents:
                if parent in held and not by <= held[parent]:
                    held[parent] |= by
        return held

    def _signature_fault(self, name: str) -> str:
        """What is wrong with the signature of an entry; empty where it holds."""
        opened = self._came[name]
        try:
            self._team.members[opened.signer].keys.check(
                opened.signature, signed_bytes(self._team.id, self._stream, opened.name)
            )
        except NotAuthenticError:
            return "its signature is not by the person it names"
        return ""


def named_as(team: Team, signer: TeamMember, author: str) -> TeamMember | None:
    """The other member as whose name an author's reads, where it is no name of the signer's own."""
    if author in signer.names:
        return None
    alike = (
        member
        for member in team.members.values()
        if member.id != signer.id and reads_alike(author, member.names)
    )
    return next(alike, None)


def readable(body: bytes, case: str) -> Entry | None:
    """The entry in a body that came, in its canonical form; None where it is no such entry."""
    try:
        entry = Entry.from_bytes(body)
        # The canonical form alone: two bodies of one entry would have two hashes.
        whole = entry.is_sound and entry.case == case and entry.body == body and entry.parents
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError):
        return None
    return entry if whole else None


def authorship_fault(team: Team, entry: Entry, signer: TeamMember | None) -> str:
    """Why a signer could not have written an entry or brought it in; empty where they could."""
    if signer is None:
        return "its signer does not belong to the team"
    owner = team.member_of_device(entry.device)
    # A present member's entries are sent by their own laptop alone: else anybody could write
    # in their name.
    if owner and owner.id != signer.id and not owner.left_at:
        return f"{signer.name} signed what was written in {owner.name}'s vault"
    if owner and owner.id == signer.id and (other := named_as(team, signer, entry.author)):
        return f"{signer.name} wrote it under the name of {other.name}"
    only_acts = all(change.op == "act" and change.table != TABLE for change in entry.changes)
    if not (signer.role.writes or only_acts):
        return f"{signer.name} reads for the chair, and does not write"
    return ""
