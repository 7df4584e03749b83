"""Gives keys to members who lack them, and tells former readers that a key is not for them."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.team.key_notes import KeyNote, seal_note
from prebirth.team.membership import TeamMember
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.stores.store import TeamStore

REVOKED = "no "
"""Stands before a key id in `team_given` where a revocation notice was sent."""


def give_key(
    repository: TeamRepository, store: TeamStore, case: str, key: str, members: Iterable[TeamMember]
) -> None:
    """Give a record's key to those members who did not get it from here.

    Raises TeamError, VaultError.
    """
    given, secret = repository.given_keys(case), repository.keys(case)[key]
    lacking = [member for member in members if (key, member.id) not in given]
    if lacking:
        store.grant(stream_of(repository.team, case), key, [member.id for member in lacking])
        others = [member for member in lacking if member.id != repository.me.id]
        _push_notes(repository, store, case, key, secret, others)
        repository.add_given_keys(case, key, [member.id for member in lacking])


def send_revocation(
    repository: TeamRepository, store: TeamStore, case: str, key: str, members: Iterable[TeamMember]
) -> None:
    """Send former readers a revocation notice for a key, each once.

    Raises TeamError, VaultError.
    """
    given = repository.given_keys(case)
    if lacking := [member for member in members if (REVOKED + key, member.id) not in given]:
        _push_notes(repository, store, case, key, b"", lacking)
        repository.add_given_keys(case, REVOKED + key, [member.id for member in lacking])


def _push_notes(
    repository: TeamRepository,
    store: TeamStore,
    case: str,
    key: str,
    secret: bytes,
    members: Iterable[TeamMember],
) -> None:
    note = KeyNote(case, repository.streams()[case], key, secret, repository.me.id, b"")
    for member in members:
        sealed = seal_note(repository.me, repository.team, member.keys, note)
        store.push(member.id, [sealed])
        repository.add_note(case, key if secret else REVOKED + key, member.id, sealed)


def send_again(repository: TeamRepository, store: TeamStore, case: str) -> None:
    """Say again who may read a record, and send the notes that nobody acknowledged.

    A store that was put back from a backup has forgotten both, and in a folder anybody can
    delete them. Where they are there already, nothing changes. Raises TeamError, VaultError.
    """
    holders: dict[str, list[str]] = {}
    for key, member in sorted(repository.given_keys(case)):
        if not key.startswith(REVOKED):
            holders.setdefault(key, []).append(member)
    for key, members in holders.items():
        store.grant(stream_of(repository.team, case), key, members)
    for member, notes in repository.notes(case).items():
        store.push(member, notes)
