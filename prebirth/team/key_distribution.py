"""Keys on their way from one member to another: who lacks one is given it, and who has none any more is told so."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.team.membership import Member
from prebirth.team.notes import Note, sealed_note
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.stores.store import Store

TOLD = "no "
"""Before a key: that somebody was told it is not for them."""


def give(
    shelf: TeamRepository, store: Store, case: str, key: str, members: Iterable[Member]
) -> None:
    """Give a key of a chain to those of some members who were not given it from here; raises TeamError, VaultError."""
    given, secret = shelf.given(case), shelf.keys(case)[key]
    lacking = [one for one in members if (key, one.id) not in given]
    if lacking:
        store.admit(stream_of(shelf.team, case), key, [one.id for one in lacking])
        _leave(shelf, store, case, key, secret, [one for one in lacking if one.id != shelf.me.id])
        shelf.give(case, key, [one.id for one in lacking])


def tell_off(
    shelf: TeamRepository, store: Store, case: str, key: str, members: Iterable[Member]
) -> None:
    """Tell those who read a chain once that what follows is not for them, each once; raises TeamError, VaultError."""
    given = shelf.given(case)
    if lacking := [one for one in members if (TOLD + key, one.id) not in given]:
        _leave(shelf, store, case, key, b"", lacking)
        shelf.give(case, TOLD + key, [one.id for one in lacking])


def _leave(
    shelf: TeamRepository,
    store: Store,
    case: str,
    key: str,
    secret: bytes,
    members: Iterable[Member],
) -> None:
    note = Note(case, shelf.streams()[case], key, secret, shelf.me.id, b"")
    for one in members:
        store.push(one.id, [sealed_note(shelf.me, shelf.team, one.keys, note)])
