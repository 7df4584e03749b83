"""How it stands with a team: who belongs to it, what is shared with whom, and what waits."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.team.membership import TeamMember
from prebirth.team.stores.address import address_words
from prebirth.team.sync import Sync
from prebirth.vault.cipher import translate_db_errors

SEVERAL = 3
"""Rounds after which all that a laptop can know by itself has gone out and come in: keys, entries, what they brought about."""


class SharedAssessment(NamedTuple):
    """One assessment that is shared."""

    case: str
    reference: str
    readers: tuple[str, ...]
    """The names of the others who may read it."""
    managers: tuple[str, ...]
    """Those of them who may agree a version."""
    unsent: int
    ended: bool
    """Whether it is shared with this member no more."""

    @property
    def words(self) -> str:
        """In one line."""
        if self.ended:
            return "shared with you no more; what you have stays"
        sent = f"{self.unsent:,} to send" if self.unsent else "all sent"
        return f"shared with {', '.join(self.readers) or 'nobody yet'} · {sent}"


class Status(NamedTuple):
    """How it stands."""

    name: str
    place: str
    members: list[TeamMember]
    shared: list[SharedAssessment]


def status(sync: Sync) -> Status:
    """How it stands, as far as it is known here; raises VaultError."""
    named = _named(sync)
    shared = [
        shared_of(sync, case, named[case]) for case in sync.repository.streams() if case in named
    ]
    return Status(
        sync.team.name, address_words(sync.repository.membership.place), sync.team.present, shared
    )


def shared_of(sync: Sync, case: str, reference: str) -> SharedAssessment:
    """How it stands with one assessment; raises VaultError."""
    repository = sync.repository
    readers = sorted(
        (sync.team.members[one] for one in sync.sharing(case).readers - {repository.me.id}),
        key=lambda one: one.name,
    )
    names, managers = (
        tuple(one.name for one in readers),
        tuple(one.name for one in readers if one.role.agrees),
    )
    return SharedAssessment(
        case, reference, names, managers, repository.unsent_count(case), sync.ended(case)
    )


def warnings_of(sync: Sync) -> list[str]:
    """What there is to be wary of, each with the assessment it is about; raises VaultError."""
    named = _named(sync) if any(sync.warnings.values()) else {}
    lines = [
        f"{named[case]}: {line}" if case in named else line
        for case, said in sync.warnings.items()
        for line in said
    ]
    return list(dict.fromkeys(lines))


def _named(sync: Sync) -> dict[str, str]:
    with translate_db_errors():
        return {
            one.id: one.reference or "No reference yet"
            for one in sync.repository.vault.store.cases()
        }


def sync_until_settled(sync: Sync) -> None:
    """Send and fetch until nothing more follows from it; raises TeamError, VaultError."""
    for _ in range(SEVERAL):
        found = sync.gather()
        for arrived in found:
            sync.keep(arrived)
        if not any(arrived.joining for arrived in found):
            return
