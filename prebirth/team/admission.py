"""Which of the entries that came may be taken in: a pure function of who belongs to the team, what is here, and what came.

A signature stands under all that its member wrote before it, since each entry names those before by their hashes and no laptop goes on from an
entry of its own that it did not write. So of one member only the last entries of what came are checked; what they name is held by them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from prebirth.journal.entry import Entry
from prebirth.journal.graph import grafts
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import TABLE, Team, TeamMember
from prebirth.team.seal import Opened, signed_bytes
from prebirth.team.sharing import Sharing

MISSING, LATER = (
    "what it goes on from has not come yet",
    "its author may not write here any more, and nobody who may has gone on from it",
)
"""Why an entry waits."""
ROUNDS = 8
"""After so many it is left as it is: what waits is looked at again with the next round."""


class Admitted(NamedTuple):
    """An entry that may be taken in."""

    name: str
    entry: Entry
    opened: Opened


class Admission(NamedTuple):
    """What became of what came."""

    taken: list[Admitted]
    """Each after those it names."""
    waiting: dict[str, str]
    """Hashes, and why they wait."""
    refused: dict[str, str]
    """Hashes, and what is wrong."""


class KnownChain(NamedTuple):
    """What is known here of a chain."""

    here: Collection[str]
    """The hashes of its entries."""
    roots: Collection[str]
    """Those with which the record, or a part of it that was given away, begins."""
    sharing: Callable[[Mapping[str, Entry]], Sharing]
    """Who may read, with some entries more."""
    said: Mapping[str, Collection[str]]
    """What each member says stands last."""


def admit_entries(
    team: Team, stream: str, case: str, came: Iterable[Opened], known: KnownChain
) -> Admission:
    """Look at what came of a stream."""
    return _Admitting(team, stream, case, came, known).done()


class _Admitting:
    def __init__(
        self, team: Team, stream: str, case: str, came: Iterable[Opened], known: KnownChain
    ) -> None:
        self._team, self._stream, self._case, self._known = team, stream, case, known
        self._came = {one.name.hex(): one for one in came}
        self._entries: dict[str, Entry] = {}
        self._refused: dict[str, str] = {}

    def done(self) -> Admission:
        """Judge all of it."""
        for name, opened in self._came.items():
            self._look_at(name, opened)
        roots = {*self._known.roots, *grafts(self._entries)}
        while True:
            order = self._ordered(roots)
            held = self._held(order)
            wrong = {
                name: why
                for name in order
                if self._came[name].signer not in held[name] and (why := self._unsigned(name))
            }
            if not wrong:
                break
            self._refused |= wrong
            for name in wrong:
                del self._entries[name]
        late = self._late(order, held)
        taken = [name for name in order if name not in late]
        waiting = dict.fromkeys(late, LATER) | {
            name: MISSING for name in self._entries if name not in held
        }
        return Admission(
            [Admitted(name, self._entries[name], self._came[name]) for name in taken],
            waiting,
            self._refused,
        )

    def _late(self, order: list[str], held: dict[str, frozenset[str]]) -> set[str]:
        """What its author might not write, and nobody who may holds. Only what is taken says who may: so it is asked until both agree."""
        late: set[str] = set()
        for _ in range(ROUNDS):
            before, late = late, set()
            sharing = self._known.sharing(
                {name: self._entries[name] for name in order if name not in before}
            )
            for name in order:
                could = self._came[name].signer in sharing.readers or self._unheard(name, sharing)
                if held[name].isdisjoint(sharing.readers) and not (
                    could and late.isdisjoint(self._entries[name].parents)
                ):
                    late.add(name)
            if late == before:
                break
        return late

    def _unheard(self, name: str, sharing: Sharing) -> bool:
        """Whether an entry is its own author's, who was taken off and had not heard of it: whoever has sends nothing more."""
        owner = self._team.member_of_device(self._entries[name].device)
        return (
            owner is not None and owner.id == self._came[name].signer and owner.id in sharing.taken
        )

    def _look_at(self, name: str, opened: Opened) -> None:
        """See that an entry is one, and that whoever signed it could write it."""
        try:
            entry = Entry.read(opened.body)
            whole = entry.case == self._case and entry.body == opened.body and bool(entry.parents)
        except (ValueError, TypeError, KeyError, RecursionError):
            whole = False
        why = (
            authorship_fault(self._team, entry, self._team.members.get(opened.signer))
            if whole
            else "it cannot be read here"
        )
        if why:
            self._refused[name] = why
        else:
            self._entries[name] = entry

    def _ordered(self, roots: Collection[str]) -> list[str]:
        """What came with all that it names, each after those."""
        found: dict[str, None] = {}
        waiting: dict[str, int] = {}
        after: dict[str, list[str]] = {}
        ready = []
        for name, entry in self._entries.items():
            lacks = {
                one for one in entry.parents if one not in self._known.here and one not in roots
            }
            if not lacks:
                ready.append(name)
            waiting[name] = len(lacks)
            for one in lacks:
                after.setdefault(one, []).append(name)
        while ready:
            name = ready.pop()
            found[name] = None
            for later in after.get(name, ()):
                waiting[later] -= 1
                if not waiting[later]:
                    ready.append(later)
        return list(found)

    def _held(self, order: list[str]) -> dict[str, frozenset[str]]:
        """By whom each is held: by whoever wrote after it, and who says that it stands last."""
        held: dict[str, frozenset[str]] = dict.fromkeys(order, frozenset())
        for member, heads in self._known.said.items():
            for name in heads:
                if name in held:
                    held[name] |= {member}
        for name in reversed(order):
            by = held[name] | {self._came[name].signer}
            for one in self._entries[name].parents:
                if one in held and not by <= held[one]:
                    held[one] |= by
        return held

    def _unsigned(self, name: str) -> str:
        opened = self._came[name]
        try:
            self._team.members[opened.signer].keys.check(
                opened.signature, signed_bytes(self._team.id, self._stream, opened.name)
            )
        except NotAuthenticError:
            return "its signature is not that of whom it names"
        return ""


def authorship_fault(team: Team, entry: Entry, signer: TeamMember | None) -> str:
    """Why somebody could not have written an entry, or put it into the team; nothing where they could."""
    if signer is None:
        return "whoever signed it does not belong to the team"
    owner = team.member_of_device(entry.device)
    if owner and owner.id != signer.id and not owner.gone:
        return f"{signer.name} signed what was written in {owner.name}'s vault"
    if (
        owner
        and owner.id == signer.id
        and entry.author not in signer.names
        and (others := team.members_named(entry.author))
    ):
        return f"{signer.name} wrote it under the name of {others[0].name}"
    acts = all(change.op == "act" and change.table != TABLE for change in entry.changes)
    if not (signer.role.writes or acts):
        return f"{signer.name} reads for the chair, and does not write"
    return ""
