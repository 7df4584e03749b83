"""Gives keys to members who lack them, and tells former readers by which act they are out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from prebirth.team.act_notes import ActNote, seal_act_note
from prebirth.team.evidence import KeyOffer
from prebirth.team.key_notes import KeyNote, seal_note
from prebirth.team.membership import TeamMember
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import Opened, key_proof, stream_of
from prebirth.team.stores.store import TeamStore

OUT, BEGIN = "out ", "begin "
"""Stand in `team_given` before the hash of an act that was sent to a member: by which they were
taken off, or with which sharing began."""


def give_key(
    repository: TeamRepository,
    store: TeamStore,
    case: str,
    key: str,
    members: Iterable[TeamMember],
    begin: Collection[str] = (),
) -> None:
    """Give a record's key to those members who did not get it from here.

    Before it they are told with which entries sharing began. Raises TeamError, VaultError.
    """
    given, secret = repository.given_keys(case), repository.keys(case)[key]
    lacking = [member for member in members if (key, member.id) not in given]
    if not lacking:
        return
    store.grant(stream_of(repository.team, case), key, [member.id for member in lacking])
    others = [member for member in lacking if member.id != repository.me.id]
    if begin:
        mark = BEGIN + " ".join(sorted(begin))
        note = ActNote(case, tuple(sorted(begin)), (), repository.me.id)
        untold = [member for member in others if (mark, member.id) not in given]
        _push_act_notes(repository, store, mark, note, untold)
    root = repository.streams()[case]
    for member in others:
        key_note = KeyNote(case, root, key, secret, repository.me.id, b"")
        sealed = seal_note(repository.me, repository.team, member.keys, key_note)
        store.push(member.id, [sealed])
        repository.add_note(case, key, member.id, sealed)
    repository.add_given_keys(case, key, [member.id for member in lacking])


def send_removals(
    repository: TeamRepository,
    store: TeamStore,
    case: str,
    acts: Collection[Opened],
    members: Iterable[TeamMember],
) -> None:
    """Send former readers the acts by which they were taken off, each once.

    Raises TeamError, VaultError.
    """
    given = repository.given_keys(case)
    for act in acts:
        mark = OUT + act.name.hex()
        note = ActNote(case, (), (act,), repository.me.id)
        lacking = [member for member in members if (mark, member.id) not in given]
        _push_act_notes(repository, store, mark, note, lacking)


def send_again(repository: TeamRepository, store: TeamStore, case: str) -> None:
    """Say again who may read a record, and send the notes that nobody acknowledged.

    A store that was put back from a backup has forgotten both, and in a folder anybody can
    delete them. Where they are there already, nothing changes. Raises TeamError, VaultError.
    """
    holders: dict[str, list[str]] = {}
    for key, member in sorted(repository.given_keys(case)):
        if not key.startswith((OUT, BEGIN)):
            holders.setdefault(key, []).append(member)
    for key, members in holders.items():
        store.grant(stream_of(repository.team, case), key, members)
    for member, notes in repository.notes(case).items():
        store.push(member, notes)


def settle_keys(repository: TeamRepository, case: str, proofs: Mapping[str, str]) -> None:
    """Hold each key to the act that made it, once that is here: another secret is let go.

    Until then several that came under one name are tried in turn. Raises VaultError.
    """
    offers = repository.evidence.offers(case)
    for key, secret in repository.keys(case).items():
        proof = proofs.get(key)
        others = [offer.secret for offer in offers if offer.key == key]
        if proof and key_proof(case, key, secret) != proof:
            right = [other for other in others if key_proof(case, key, other) == proof]
            repository.replace_key(case, key, right[0] if right else b"")
        elif proof is None and others:
            repository.evidence.add_offer(case, KeyOffer("", key, secret, ""))
            secrets = sorted({secret, *others})
            following = secrets[(secrets.index(secret) + 1) % len(secrets)]
            repository.replace_key(case, key, following)


def _push_act_notes(
    repository: TeamRepository,
    store: TeamStore,
    mark: str,
    note: ActNote,
    members: Collection[TeamMember],
) -> None:
    for member in members:
        sealed = seal_act_note(repository.me, repository.team, member.keys, note)
        store.push(member.id, [sealed])
        repository.add_note(note.case, mark, member.id, sealed)
    repository.add_given_keys(note.case, mark, [member.id for member in members])
