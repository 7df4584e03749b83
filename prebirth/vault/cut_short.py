"""Notices at unlocking that saved entries are gone from the end, and records it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from prebirth.case.label import Code, Label
from prebirth.vault import last_saved
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.last_saved import MissingEnd
from prebirth.vault.store import LOG, JournalStore
from prebirth.vault.tombstones import stones_in
from prebirth.vault.vault import ERASING, KEPT, Vault

ACT = "lost"
UNTOLD = (
    "The file that says what was saved last is missing or was altered, so nobody can tell here "
    "whether the newest entries are all there. Look at what you wrote last."
)


class MissingEntries(NamedTuple):
    """Saved entries that were missing when a vault was opened."""

    chain: str
    noticed: str
    there: int
    saved: int
    head: str


def look_for_losses(vault: Vault, known: Iterable[bytes], *, restored: bool) -> None:
    """Compare the vault with what was saved last, and say what is missing; raises VaultError.

    A vault that was put in place from a backup is older than that, and nothing is missing.
    """
    with translate_db_errors():
        written = last_saved.read(vault.folder, known)
        kept = vault.store.meta(KEPT)
        if written is None or restored:
            if kept and written is None and not restored:
                vault.remarks.append(UNTOLD)
            vault.keep_last_saved()
        else:
            erased = {stone.case for stone in stones_in(vault.store)}
            erased.update(vault.store.meta(ERASING).split())
            left = [end for end in written.ends if end.chain not in erased]
            gone = last_saved.missing(vault.store, left)
            if gone and _restored_since(vault.store, written.at):
                gone, left = [], []
            lost = {end.chain for end in gone}
            vault.keep_last_saved(
                written._replace(ends=[end for end in left if end.chain not in lost])
            )
            _tell(vault, gone)
        if not kept:
            with vault.writing():
                vault.store.set_meta(KEPT, "1")


def losses(store: JournalStore) -> Iterator[MissingEntries]:
    """Yield what was once noticed to be missing, and has not come back since."""
    if not store.has_chain(LOG):
        return
    erased = {stone.case for stone in stones_in(store)}
    for entry in store.entries_naming(LOG, ACT):
        for change in entry.changes:
            if change.field == ACT and isinstance(change.after, dict):
                for chain, (there, saved, head) in change.after.items():
                    if chain not in erased and head not in store.entry_hashes(chain):
                        yield MissingEntries(chain, entry.at, there, saved, head)


def _restored_since(store: JournalStore, at: str) -> bool:
    """Whether a build that knows nothing of the file put a backup in place since."""
    return store.has_chain(LOG) and any(
        change.field == "restore" and _later(entry.at, at)
        for entry in store.entries_naming(LOG, "restore")
        for change in entry.changes
    )


def _later(one: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(one) > datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False


def _tell(vault: Vault, gone: list[MissingEnd]) -> None:
    known = {loss.head for loss in losses(vault.store)}
    if not (fresh := [end for end in gone if end.head not in known]):
        return
    detail = {end.chain: [end.there, end.saved, end.head] for end in fresh}
    vault.note(ACT, Label.of(Code.VAULT_LOST), detail=detail)
    named = {row.id: row.reference for row in vault.all_records()}
    counted = ", ".join(
        f"{max(1, end.saved - end.there)} of {_name(end.chain, named)}" for end in fresh
    )
    vault.remarks.append(
        f"Entries that were saved are missing at the end of this vault: {counted}. It was cut "
        "short, or an older state was put in its place. What is there is whole. Look at what you "
        "wrote last, and in the backups."
    )


def _name(chain: str, named: dict[str, str]) -> str:
    if chain == LOG:
        return "the vault's own record"
    return named.get(chain) or f"assessment {chain}"
