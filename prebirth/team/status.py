"""The state of a team as far as it is known here: members, shared assessments, warnings."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.team.membership import TeamMember
from prebirth.team.stores.address import address_words
from prebirth.team.sync import Sync
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import VaultError

ROUNDS = 3
"""Rounds after which a laptop alone has no more to send or fetch.

Keys make entries readable, and these may call for new keys.
"""


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
    """Whether it is not shared with this member any more."""

    @property
    def words(self) -> str:
        """Its state in one line."""
        if self.ended:
            return "shared with you no more; what you have stays"
        sent = f"{self.unsent:,} to send" if self.unsent else "all sent"
        return f"shared with {', '.join(self.readers) or 'nobody yet'} · {sent}"


class TeamStatus(NamedTuple):
    """The state of a team."""

    name: str
    place: str
    """Where it meets."""
    members: list[TeamMember]
    shared: list[SharedAssessment]


def status(sync: Sync) -> TeamStatus:
    """The state of a team; raises VaultError."""
    references = _references(sync)
    shared = [
        shared_of(sync, case, references[case])
        for case in sync.repository.streams()
        if case in references
    ]
    place = address_words(sync.repository.membership.place)
    return TeamStatus(sync.team.name, place, sync.team.present, shared)


def shared_of(sync: Sync, case: str, reference: str) -> SharedAssessment:
    """The state of one assessment; raises VaultError."""
    repository = sync.repository
    readers = sorted(
        (sync.team.members[reader] for reader in sync.sharing(case).readers - {repository.me.id}),
        key=lambda member: member.name,
    )
    return SharedAssessment(
        case,
        reference,
        tuple(member.name for member in readers),
        tuple(member.name for member in readers if member.role.agrees),
        repository.unsent_count(case),
        sync.has_ended(case),
    )


def warnings_of(sync: Sync) -> list[str]:
    """Every warning, each with the reference of its assessment; raises VaultError."""
    references = _references(sync) if any(sync.warnings.values()) else {}
    lines = [
        f"{references[case]}: {line}" if case in references else line
        for case, warnings in sync.warnings.items()
        for line in warnings
    ]
    return list(dict.fromkeys(lines))


def _references(sync: Sync) -> dict[str, str]:
    with translate_db_errors():
        return {
            listed.id: f"Watch record {listed.reference}".strip()
            if listed.watch
            else listed.reference or "No reference yet"
            for listed in sync.repository.vault.store.cases()
        }


def sync_until_settled(sync: Sync) -> None:
    """Send and fetch until nothing more follows from it; raises TeamError, VaultError."""
    for _ in range(ROUNDS):
        arrivals = sync.gather()
        failed: VaultError | None = None
        for arrival in arrivals:
            # One that cannot be kept keeps no other from it.
            try:
                sync.keep(arrival)
            except VaultError as error:
                failed = error
        if failed is not None:
            raise failed
        if not any(arrival.bring_in for arrival in arrivals):
            return
