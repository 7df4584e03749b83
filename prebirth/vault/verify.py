"""Checks a whole vault, and says in words what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from typing import Any, NamedTuple

from prebirth.case.case import Case
from prebirth.case.oversight import SignOff
from prebirth.journal import fold
from prebirth.journal.chain import Chain
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.journal.merge import joined
from prebirth.journal.whole import Whole
from prebirth.vault.backups import is_intact, list_backups
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import tombstones
from prebirth.vault.errors import VaultError
from prebirth.vault.folder import KEYS
from prebirth.vault.keys import read_slots
from prebirth.vault.store import LOG
from prebirth.vault.vault import Vault


class Finding(NamedTuple):
    """What was found of one part of a vault."""

    what: str
    said: str
    fault: bool = False


def verify(vault: Vault) -> Iterator[Finding]:
    """Check every page, every chain, the keys and the backups; raises VaultError where the database itself refuses."""
    with translate_db_errors():
        broken = vault.count_broken_pages()
    yield Finding(
        "The file",
        f"{broken} of its pages were altered or cut short."
        if broken
        else "every page bears its seal.",
        bool(broken),
    )
    with translate_db_errors():
        named = {one.id: one.reference or "without a reference" for one in vault.store.cases()}
        ended = _recorded_ends(vault)
        gone = {one.case for one in tombstones(_readable_log(vault))}
        for chain in vault.store.chain_ids() | named.keys() | ended.keys() - gone:
            what = (
                "The vault's own record"
                if chain == LOG
                else f"Assessment {named.get(chain, chain)}"
            )
            found = _check_chain(vault, chain, what, ended.get(chain, ""))
            yield found
            if chain != LOG and not found.fault:
                yield from _check_signatures(vault, chain, what)
            if chain not in named and chain != LOG:
                yield Finding(what, "it is missing from the list of assessments.", fault=True)
        for one in tombstones(_readable_log(vault)):
            yield Finding(
                f"Assessment {one.case}",
                f"deleted for ever on {one.at[:10]} by {one.author}: {one.reason}.",
            )
    yield from _check_files(vault)


def full_record(vault: Vault, case_id: str) -> Whole:
    """The record of one assessment in full, checked; raises VaultError."""
    with translate_db_errors():
        store = vault.store
        named = {one.id: one.reference for one in store.cases()}
        what, said, _ = _check_chain(
            vault,
            case_id,
            f"Assessment {named.get(case_id) or 'without a reference'}",
            _recorded_ends(vault).get(case_id, ""),
        )
        return Whole(
            store.snapshots(case_id)[0][1],
            store.entries_by_hash(case_id),
            store.arrivals(case_id),
            f"{what}: {said}",
        )


def _check_chain(vault: Vault, chain: str, what: str, ended: str) -> Finding:
    """One chain: that each entry hashes to its own, names those before, and that the snapshots are what they add up to."""
    snapshots = vault.store.snapshots(chain)
    if 0 not in snapshots:
        return Finding(what, "its beginning is missing.", fault=True)
    first = snapshots[0][1]
    root = sha256(first.encode()).hexdigest()
    linked, last, before, sums = Chain(root), 0, None, _Replay(first)
    seen, least = ended in {"", root}, max(snapshots)
    for seq, stored, body in vault.store.entry_rows(chain):
        if (
            sha256(_hashed_bytes(body)).hexdigest() != stored
            or (parents := _read_parents(body)) is None
        ):
            return Finding(
                what,
                f"entry {seq}{_made_by(body)} was altered: it is not what its hash says. What "
                "comes after it cannot be relied on.",
                fault=True,
            )
        line = seq <= least and parents == linked.heads
        if seq > last + 1:
            return Finding(
                what,
                f"entries {last + 1} to {seq - 1} are missing. What comes after cannot be "
                "relied on.",
                fault=True,
            )
        if not linked.follows(stored, _hashed_bytes(body), parents):
            said = (
                f"entry {seq}{_made_by(body)} does not follow the one before it{_made_by(before)}"
            )
            return Finding(what, f"{said}. What comes after cannot be relied on.", fault=True)
        if seq <= least:
            sums.take(stored, body, line=line)
        if seq in snapshots and not (
            linked.meets(snapshots[seq][0])
            and sums.case() == Case.model_validate_json(snapshots[seq][1])
        ):
            return Finding(
                what,
                f"the summing-up after entry {seq}{_made_by(body)} was altered: it is not what "
                "the entries add up to.",
                fault=True,
            )
        last, before, seen = seq, body, seen or stored == ended
    return _check_end(what, last, least, _made_by(before), seen=seen)


class _Replay:
    """What the entries so far add up to."""

    def __init__(self, first: str) -> None:
        self._first = first
        self._state = fold.opened(json.loads(first))
        self._bodies: dict[str, bytes] = {}
        self._apart = False

    def take(self, key: str, body: bytes, *, line: bool) -> None:
        """Take one more entry; one that did not know all before it, with the next sum, since then the order is another."""
        self._bodies[key] = body
        self._apart = self._apart or not line
        fold.fold(self._state, [Entry.read(body)])

    def case(self) -> Case:
        """The case they add up to."""
        if self._apart:
            entries = {key: Entry.read(body) for key, body in self._bodies.items()}
            self._state, self._apart = (
                joined(fold.opened(json.loads(self._first)), Graph(entries)).state,
                False,
            )
        return fold.as_case(self._state)


def _check_end(what: str, last: int, least: int, before: str, *, seen: bool) -> Finding:
    """Whether a chain goes on to where it is known to have gone."""
    if last < least:
        return Finding(
            what, f"its end is missing: entries {last + 1} to {least} at the least.", fault=True
        )
    if not seen:
        return Finding(
            what,
            "its end is missing: what stood last when the vault was closed is not among "
            f"its {last:,} entries.",
            fault=True,
        )
    return Finding(
        what,
        f"its {last:,} {'entry adds' if last == 1 else 'entries add'} "
        f"up{', the last' + before if before else ''}.",
    )


def _check_signatures(vault: Vault, case_id: str, what: str) -> Iterator[Finding]:
    """Under what each signature stands: the record as its signer had it, which is there entry by entry."""
    state = fold.opened(json.loads(vault.store.snapshots(case_id)[0][1]))
    for entry in vault.store.entries_naming(case_id, "signoffs"):
        fold.fold(
            state,
            [
                entry._replace(
                    changes=tuple(change for change in entry.changes if change.table == "signoffs")
                )
            ],
        )
    signed = [
        one
        for one in map(SignOff.model_validate, state.get("signoffs", {}).values())
        if one.head and one.on
    ]
    if signed:
        known = {vault.store.snapshots(case_id)[0][0], *vault.store.entry_hashes(case_id)}
        for one in signed:
            there = set(one.head.split()) <= known
            said = (
                "stands in it entry by entry"
                if there
                else "was signed in another copy, and its history is not here"
            )
            yield Finding(
                what,
                f"version {one.version}, {'returned' if one.returned else 'signed'} by "
                f"{one.name} on {one.on.show() if one.on else ''}, {said}.",
            )


def _recorded_ends(vault: Vault) -> dict[str, str]:
    """The hash each assessment ended with when the vault was last closed."""
    found: dict[str, str] = {}
    for entry in _readable_log(vault):
        for change in entry.changes:
            if change.field == "close" and isinstance(change.after, dict):
                found |= change.after
    return found


def _readable_log(vault: Vault) -> Iterator[Entry]:
    """The entries of the vault's own chain that can be read."""
    return (
        entry
        for _seq, _hash, body in vault.store.entry_rows(LOG)
        if (entry := _read_entry(body)) is not None
    )


def _check_files(vault: Vault) -> Iterator[Finding]:
    try:
        read_slots(vault.folder / KEYS)
        yield Finding("The keys", "the key file is whole.")
    except VaultError as error:
        yield Finding("The keys", str(error), fault=True)
    for one in list_backups(vault.folder):
        good = is_intact(vault.folder, one)
        said = (
            "whole."
            if good
            else "of an earlier version, without sums to tell by."
            if not one.checksums
            else "damaged: its bytes are not those that were written."
        )
        name = "What was set aside on" if one.is_set_aside else "The backup of"
        yield Finding(f"{name} {one.words}", said, fault=bool(one.checksums) and not good)


def _read_entry(body: Any) -> Entry | None:
    try:
        return Entry.read(body)
    except (ValueError, TypeError, KeyError):
        return None


def _hashed_bytes(body: Any) -> bytes:
    """What was hashed; somebody who alters a body may leave it as text."""
    return body if isinstance(body, bytes) else str(body).encode()


def _read_parents(body: Any) -> set[str] | None:
    """Which entries one names as those before it; None where it is no entry at all."""
    try:
        return set(json.loads(body.decode() if isinstance(body, bytes) else body)["parents"])
    except (ValueError, TypeError, KeyError):
        return None


def _made_by(body: Any) -> str:
    """When an entry was made and by whom, as far as it says."""
    entry = _read_entry(body)
    if entry is None:
        return ""
    try:
        at = datetime.fromisoformat(entry.at).astimezone()
    except ValueError:
        return f" by {entry.author}"
    return f" of {at.day} {at:%B %Y}, {at:%H:%M}, by {entry.author}"
