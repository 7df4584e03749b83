"""Checks a whole vault, and says in words what is wrong with it.

It reads what may have been altered by somebody who had the key: nothing is taken for granted,
and a fault in one chain does not end the check of the others.
"""

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
from prebirth.journal.full_record import FullRecord
from prebirth.journal.graph import Graph
from prebirth.journal.merge import merge_entries
from prebirth.vault.attest import fault_of, seal_genuine
from prebirth.vault.backups import list_backups
from prebirth.vault.brought_in import attributed, brought_in, odd_days
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.cut_short import losses
from prebirth.vault.errors import VaultError
from prebirth.vault.folder import KEYS
from prebirth.vault.keys import read_slots
from prebirth.vault.store import LOG
from prebirth.vault.summary import Summary
from prebirth.vault.tombstones import tombstones
from prebirth.vault.vault import Vault

OWN = "The vault's own record"


class CheckResult(NamedTuple):
    """What checking one part of a vault found: the part, and a sentence about it."""

    what: str
    said: str
    fault: bool = False


def verify(vault: Vault) -> Iterator[CheckResult]:
    """Check pages, chains, keys and backups; raises VaultError if the database cannot be read."""
    with translate_db_errors():
        broken = vault.count_broken_pages()
    yield CheckResult(
        "The file",
        f"{broken} of its pages were altered or cut short."
        if broken
        else "every page bears its seal.",
        bool(broken),
    )
    with translate_db_errors():
        named = {
            case.id: f"{case.kind} {case.reference or 'without a reference'}"
            for case in vault.store.cases()
        }
        ended = _recorded_ends(vault)
        gone = {tombstone.case for tombstone in tombstones(_readable_log(vault))}
        # Also chains that only the log still knows of: somebody may have deleted every row.
        for chain in vault.store.chain_ids() | named.keys() | ended.keys() - gone:
            what = OWN if chain == LOG else named.get(chain, f"Assessment {chain}")
            finding = _check_chain(vault, chain, what, ended.get(chain, ""))
            yield finding
            if chain != LOG and not finding.fault:
                yield from _check_signatures(vault, chain, what)
            if chain not in named and chain != LOG:
                yield CheckResult(what, "it is missing from the list of assessments.", fault=True)
        for loss in losses(vault.store):
            what = named.get(loss.chain, f"Assessment {loss.chain}" if loss.chain else OWN)
            yield CheckResult(
                what,
                f"entries {loss.there + 1} to {loss.saved} were saved, and were missing when the "
                f"vault was opened on {loss.noticed[:10]}.",
                fault=True,
            )
        for erased in tombstones(_readable_log(vault)):
            yield CheckResult(
                f"Assessment {erased.case}",
                f"deleted for ever on {erased.at[:10]} by {erased.author}: {erased.reason}.",
            )
    yield from _check_files(vault)


def full_record(vault: Vault, case_id: str) -> FullRecord:
    """Return the complete record of an assessment, with what checking it found."""
    with translate_db_errors():
        store = vault.store
        named = {case.id: case for case in store.cases()}
        listed = named.get(case_id, Summary(case_id))
        what, said, fault = _check_chain(
            vault,
            case_id,
            f"{listed.kind} {listed.reference or 'without a reference'}",
            _recorded_ends(vault).get(case_id, ""),
        )
        entries = store.entries_by_hash(case_id)
        return FullRecord(
            store.snapshots(case_id)[0][1],
            attributed(entries, store, brought_in(store, case_id), odd_days(entries)),
            store.arrivals(case_id),
            f"{what}: {said}",
            "" if fault else f"{what}: all that was written adds up.",
        )


def _check_chain(vault: Vault, chain: str, what: str, ended: str) -> CheckResult:
    """Check a chain from its first entry.

    Each entry must have its own hash and name known entries as parents, each snapshot must be
    what the entries before it add up to, and the last entry known from the log must be there.
    """
    snapshots = vault.store.snapshots(chain)
    if 0 not in snapshots:
        return CheckResult(what, "its beginning is missing.", fault=True)
    first = snapshots[0][1]
    root = sha256(first.encode()).hexdigest()
    linked, last, before, sums = Chain(root), 0, None, _Replay(first)
    seen, least = ended in {"", root}, max(snapshots)
    for seq, stored, body in vault.store.entry_rows(chain):
        if (
            sha256(_hashed_bytes(body)).hexdigest() != stored
            or (parents := _read_parents(body)) is None
        ):
            return CheckResult(
                what,
                f"entry {seq}{_made_by(body)} was altered: it is not what its hash says. What "
                "comes after it cannot be relied on.",
                fault=True,
            )
        line = seq <= least and parents == linked.heads
        if seq > last + 1:
            return CheckResult(
                what,
                f"entries {last + 1} to {seq - 1} are missing. What comes after cannot be "
                "relied on.",
                fault=True,
            )
        if not linked.follows(stored, _hashed_bytes(body), parents):
            said = (
                f"entry {seq}{_made_by(body)} does not follow the one before it{_made_by(before)}"
            )
            return CheckResult(what, f"{said}. What comes after cannot be relied on.", fault=True)
        if seq <= least:
            sums.take(stored, body, line=line)
        if seq in snapshots and not (
            linked.meets(snapshots[seq][0])
            and sums.case() == Case.model_validate_json(snapshots[seq][1])
        ):
            return CheckResult(
                what,
                f"the summing-up after entry {seq}{_made_by(body)} was altered: it is not what "
                "the entries add up to.",
                fault=True,
            )
        last, before, seen = seq, body, seen or stored == ended
    return _check_end(what, last, least, _made_by(before), seen=seen)


class _Replay:
    """Replays entries one by one, to compare the result with the snapshots."""

    def __init__(self, first: str) -> None:
        self._first = first
        self._state = fold.state_from_json(json.loads(first))
        self._bodies: dict[str, bytes] = {}
        self._apart = False

    def take(self, key: str, body: bytes, *, line: bool) -> None:
        """Replay one more entry; `line` says whether its author knew all entries before it.

        If not, the order of the merged history differs from the order of arrival, and the next
        case is merged from all entries.
        """
        self._bodies[key] = body
        self._apart = self._apart or not line
        fold.fold(self._state, [Entry.from_bytes(body)])

    def case(self) -> Case:
        """Return the case that the entries so far add up to."""
        if self._apart:
            entries = {key: Entry.from_bytes(body) for key, body in self._bodies.items()}
            self._state, self._apart = (
                merge_entries(fold.state_from_json(json.loads(self._first)), Graph(entries)).state,
                False,
            )
        return fold.case_of_state(self._state)


def _check_end(what: str, last: int, least: int, before: str, *, seen: bool) -> CheckResult:
    """Check that a chain goes on to where it is known to have gone."""
    if last < least:
        return CheckResult(
            what, f"its end is missing: entries {last + 1} to {least} at the least.", fault=True
        )
    if not seen:
        return CheckResult(
            what,
            "its end is missing: what stood last when the vault was closed is not among "
            f"its {last:,} entries.",
            fault=True,
        )
    return CheckResult(
        what,
        f"its {last:,} {'entry adds' if last == 1 else 'entries add'} "
        f"up{', the last' + before if before else ''}.",
    )


def _check_signatures(vault: Vault, case_id: str, what: str) -> Iterator[CheckResult]:
    """Check that each signature's record is here: every entry that its signer had."""
    state = fold.state_from_json(json.loads(vault.store.snapshots(case_id)[0][1]))
    for entry in vault.store.entries_naming(case_id, "signoffs"):
        fold.fold(
            state,
            [
                entry._replace(
                    changes=tuple(change for change in entry.changes if change.table == "signoffs")
                )
            ],
        )
    signatures = [
        signature
        for signature in map(SignOff.model_validate, state.get("signoffs", {}).values())
        if signature.head and signature.on
    ]
    if signatures:
        known = {vault.store.snapshots(case_id)[0][0], *vault.store.entry_hashes(case_id)}
        for signature in signatures:
            there = set(signature.head.split()) <= known
            said = (
                "stands in it entry by entry"
                if there
                else "was signed in another copy, and its history is not here"
            )
            yield CheckResult(
                what,
                f"version {signature.version}, {'returned' if signature.returned else 'signed'} by "
                f"{signature.name} {signature.on.told() if signature.on else ''}, {said}.",
            )


def _recorded_ends(vault: Vault) -> dict[str, str]:
    """Return the hash with which each chain ended when the vault was last closed."""
    ends: dict[str, str] = {}
    for entry in _readable_log(vault):
        for change in entry.changes:
            if change.field == "close" and isinstance(change.after, dict):
                ends |= change.after
    return ends


def _readable_log(vault: Vault) -> Iterator[Entry]:
    """Yield the entries of the vault's own log that can be read."""
    return (
        entry
        for _seq, _hash, body in vault.store.entry_rows(LOG)
        if (entry := _read_entry(body)) is not None
    )


def _check_files(vault: Vault) -> Iterator[CheckResult]:
    """Check the key file and every backup."""
    try:
        read_slots(vault.folder / KEYS)
        yield CheckResult("The keys", "the key file is whole.")
    except VaultError as error:
        yield CheckResult("The keys", str(error), fault=True)
    if not vault.read_only:
        seal_genuine(vault)
    for backup in list_backups(vault.folder):
        wrong = fault_of(vault, backup)
        name = "What was set aside on" if backup.is_set_aside else "The backup of"
        whole = (
            "whole."
            if backup.seal
            else "whole by its sums; nobody can tell whose it is without writing in this vault."
            if backup.checksums and vault.read_only
            else "kept as it was: it was damaged then, or has a key of its own."
            if backup.is_set_aside
            else "of an earlier version, without sums to tell by."
        )
        yield CheckResult(f"{name} {backup.words}", wrong or whole, fault=bool(wrong))


def _read_entry(body: Any) -> Entry | None:
    try:
        return Entry.from_bytes(body)
    except (ValueError, TypeError, KeyError):
        return None


def _hashed_bytes(body: Any) -> bytes:
    """Return the bytes that were hashed; who alters a body in SQL may leave it as text."""
    return body if isinstance(body, bytes) else str(body).encode()


def _read_parents(body: Any) -> set[str] | None:
    """Return the parents that an entry names, or None where it is no entry at all."""
    try:
        return set(json.loads(body.decode() if isinstance(body, bytes) else body)["parents"])
    except (ValueError, TypeError, KeyError):
        return None


def _made_by(body: Any) -> str:
    """Return when an entry was made and by whom, in words, as far as it says."""
    entry = _read_entry(body)
    if entry is None:
        return ""
    try:
        at = datetime.fromisoformat(entry.at).astimezone()
    except ValueError:
        return f" by {entry.author}"
    return f" of {at.day} {at:%B %Y}, {at:%H:%M}, by {entry.author}"
