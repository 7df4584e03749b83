"""Keys on their way from one member to another: who lacks one is given it, and who has none any more is told so."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.team.key_notes import KeyNote, seal_note
from prebirth.team.membership import TeamMember
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.stores.store import TeamStore

TOLD = "no "
"""Before a key: that somebody was told it is not for them."""


def give_key(
    repository: TeamRepository, store: TeamStore, case: str, key: str, members: Iterable[TeamMember]
) -> None:
    """Give a key of a chain to those of some members who were not given it from here; raises TeamError, VaultError."""
    given, secret = repository.given_keys(case), repository.keys(case)[key]
    lacking = [one for one in members if (key, one.id) not in given]
    if lacking:
        store.grant(stream_of(repository.team, case), key, [one.id for one in lacking])
        _leave(
            repository,
            store,
            case,
            key,
            secret,
            [one for one in lacking if one.id != repository.me.id],
        )
        repository.add_given_keys(case, key, [one.id for one in lacking])


def send_revocation(
    repository: TeamRepository, store: TeamStore, case: str, key: str, members: Iterable[TeamMember]
) -> None:
    """Tell those who read a chain once that what follows is not for them, each once; raises TeamError, VaultError."""
    given = repository.given_keys(case)
    if lacking := [one for one in members if (TOLD + key, one.id) not in given]:
        _leave(repository, store, case, key, b"", lacking)
        repository.add_given_keys(case, TOLD + key, [one.id for one in lacking])


def _leave(
    repository: TeamRepository,
    store: TeamStore,
    case: str,
    key: str,
    secret: bytes,
    members: Iterable[TeamMember],
) -> None:
    note = KeyNote(case, repository.streams()[case], key, secret, repository.me.id, b"")
    for one in members:
        store.push(one.id, [seal_note(repository.me, repository.team, one.keys, note)])
