"""What remains of an assessment that was deleted for ever, kept where no backup can undo it.

The tombstone stands in the vault's own log. A backup of before the deletion knows nothing of it;
so every tombstone also stands in a sealed file beside the backups, and goes from there into
whatever is put in the place of the vault, before anybody reads in it.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from prebirth.base.ids import new_id
from prebirth.base.outside import read_outside
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.vault import aead
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.files import make_private_folder, put_in_place, write_atomic
from prebirth.vault.folder import BACKUPS
from prebirth.vault.store import LOG, JournalStore
from prebirth.vault.vault import ERASING, Vault

NAME = "erased"
LOOKED = "tombstones"
"""The meta key for the tombstones found so far: a log of years is not read at each unlocking."""
UNREAD = "erased-unread"
"""A file of tombstones that the key of a restored backup does not open."""
PURPOSE = b"prebirth erased"
ACT = "delete"
OFTEN = 500
"""Entries of the log after which it is noted how far it was looked through."""
NOT_KNOWN = (
    "The backup that was put in the place of this vault has a key of its own, so nobody can tell "
    "here what was deleted for ever after it was made. Look through the list, and delete again "
    "what had to go."
)


class Tombstone(NamedTuple):
    """What remains of an assessment that was deleted for ever."""

    case: str
    at: str
    author: str
    reason: str


def tombstones(log: Iterable[Entry]) -> list[Tombstone]:
    """Return a tombstone for every assessment that the vault's own log says was deleted."""
    deleted = [
        (entry, change, change.after)
        for entry in log
        for change in entry.changes
        if change.field == ACT and isinstance(change.after, dict)
    ]
    return [
        Tombstone(
            change.record,
            entry.at,
            str(detail.get("by") or entry.author),
            str(detail.get("reason", "")),
        )
        for entry, change, detail in deleted
    ]


def stones_in(store: JournalStore) -> list[Tombstone]:
    """Return the tombstones in the log of a store; what was looked through before is kept."""
    if not store.has_chain(LOG):
        return []
    upto, known = _looked_through(store)
    return [*known, *tombstones(store.entries_naming(LOG, ACT, after=upto))]


def _looked_through(store: JournalStore) -> tuple[int, list[Tombstone]]:
    """Return up to which entry the log was looked through, and what was found."""
    upto, _, found = store.meta(LOOKED).partition(" ")
    return int(upto or 0), [Tombstone(*stone) for stone in json.loads(found or "[]")]


def keep_stones(vault: Vault) -> None:
    """Write the vault's tombstones beside its backups, unless they stand there; raises OSError."""
    stones = stones_in(vault.store)
    if stones and set(stones) != set(read_stones(vault.folder, [vault.key]) or ()):
        make_private_folder(vault.folder / BACKUPS)
        sealed = aead.seal(vault.key, json.dumps(stones).encode(), PURPOSE)
        write_atomic(vault.folder / BACKUPS / NAME, sealed)


def read_stones(folder: Path, known: Iterable[bytes]) -> list[Tombstone] | None:
    """Return the tombstones beside the backups; None where none of the keys opens them."""
    try:
        data = read_outside(folder / BACKUPS / NAME, 10_000_000)
    except OSError:
        return []
    for key in known:
        with contextlib.suppress(ValueError, TypeError):
            if (content := aead.unseal(key, data, PURPOSE)) is not None:
                return [Tombstone(*stone) for stone in json.loads(content)]
    return None


def bury_again(vault: Vault, known: Iterable[bytes], *, restored: bool) -> None:
    """Enter the tombstones that the vault lacks, and let go what they are of; raises VaultError.

    It lacks some where an older state was put in its place. What they are of is noted as to be
    erased: it shows nowhere from now on.
    """
    with translate_db_errors():
        stones = read_stones(vault.folder, known)
        if stones is None and restored:
            put_in_place(vault.folder / BACKUPS / NAME, vault.folder / BACKUPS / UNREAD)
            vault.remarks.append(NOT_KNOWN)
        with vault.writing():
            missing = enter_stones(vault.store, stones or ())
            if missing:
                pending = [*vault.store.meta(ERASING).split(), *(stone.case for stone in missing)]
                vault.store.set_meta(ERASING, " ".join(dict.fromkeys(pending)))
            if vault.store.head(LOG)[0] - _looked_through(vault.store)[0] > OFTEN:
                found = json.dumps(stones_in(vault.store))
                vault.store.set_meta(LOOKED, f"{vault.store.head(LOG)[0]} {found}")
        keep_stones(vault)


def enter_stones(store: JournalStore, stones: Iterable[Tombstone]) -> list[Tombstone]:
    """Enter in the log of a store the tombstones that it lacks, and return these."""
    if not store.has_chain(LOG):  # of the first version, which had no log
        return []
    known = {stone.case for stone in stones_in(store)}
    missing = [stone for stone in stones if stone.case not in known]
    for case, at, author, reason in missing:
        detail = {"reason": reason, "by": author}
        change = Change("act", "vault", case, ACT, None, detail)
        label, device = str(Label.of(Code.VAULT_DELETE)), store.meta("device")
        parents = (store.head(LOG)[1],)
        store.append(Entry(new_id(), LOG, author, at, device, label, (change,), parents), None)
    return missing
