"""Brings a colleague's copy of an assessment into the vault: all of its entries or none.

The entries that are here stay as they are; the new ones are appended, and the state is what all
of them add up to. A copy comes from outside and may be forged: whatever in it could not have been
written by this program refuses the whole copy.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple, NoReturn

from pydantic import ValidationError

from prebirth.case.case import RECORDS, Case, field_adapter, record_type
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.case.marks import NOTHING
from prebirth.case.record import Record
from prebirth.case.staying import entered_elsewhere, held_by_what_stays
from prebirth.case.versions import SIGNED
from prebirth.journal import fold
from prebirth.journal.entry import Entry
from prebirth.journal.full_record import Arrival
from prebirth.journal.graph import Graph, agency_of_part, grafts
from prebirth.journal.merge import Conflict, conflicts_to_json, merge_entries, signature_is_outdated
from prebirth.vault.brought_in import CameInFile, forget_files, keep_file
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import VaultError
from prebirth.vault.store import digest
from prebirth.vault.summary import Summary
from prebirth.vault.tombstones import stones_in
from prebirth.vault.transfer_bundle import NOTHING_CHANGED, TransferBundle
from prebirth.vault.vault import Vault

CAME_WITH = "a part of an assessment"
"""What is said of signatures, copies and tellings where somebody has a part alone."""

NOT_FITTING = (ValidationError, ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What putting a copy together raises where something in it could not have been written here."""


class BundleRefusedError(VaultError):
    """A copy that cannot be brought in, in words that say why."""


class BringInResult(NamedTuple):
    """What bringing in a copy does, or would do."""

    case: Case
    fresh: dict[str, Entry]
    """The entries that are new here, by their hashes."""
    conflicts: list[Conflict]
    unsigned: bool
    """Whether there is something now that its signers did not know of."""
    known: bool
    """Whether the assessment was here before."""
    asked: str = ""
    """The agency that sends this copy, if it began as a request to one."""
    lost: tuple[tuple[str, Record], ...] = ()
    """What stays as it was entered and would be gone, since an older build let go of it there."""


def make_bundle(vault: Vault, case_id: str) -> TransferBundle:
    """Make a bundle with the whole of an assessment; raises VaultError."""
    with translate_db_errors():
        first = vault.store.snapshots(case_id)[0][1]
        bodies = tuple(body.decode() for _seq, _key, body in vault.store.entry_rows(case_id))
    return TransferBundle(
        case_id, first, bodies, vault.author, datetime.now(UTC).isoformat(timespec="seconds")
    )


def make_part_bundle(vault: Vault, part: Case, holds: str) -> TransferBundle:
    """Make a bundle with a part of an assessment, which begins a record of its own.

    `holds` says in words what it holds.
    """
    part = entered_elsewhere(part, CAME_WITH)
    first = json.dumps(
        part.model_dump(mode="json", exclude_defaults=True) | {"id": part.id},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return TransferBundle(
        part.id, first, (), vault.author, datetime.now(UTC).isoformat(timespec="seconds"), holds
    )


def preview(vault: Vault, copy: TransferBundle) -> BringInResult:
    """Return what bringing in a copy would do; raises BundleRefusedError, VaultError."""
    return PendingBringIn(vault, copy).result


def try_bundle(copy: TransferBundle) -> None:
    """Put a copy together by itself, as far as it can be; raises BundleRefusedError.

    Where this is too much for whoever tries, it would be too much for the vault.
    """
    entries = _read_entries(copy)
    try:
        state = merge_entries(fold.state_from_json(json.loads(copy.first)), Graph(entries)).state
        fold.case_of_state(state)
    except NOT_FITTING as error:
        raise _not_fitting() from error


def bring_in(vault: Vault, copy: TransferBundle) -> BringInResult:
    """Bring a copy into the vault, all or nothing; raises BundleRefusedError, VaultError."""
    pending = PendingBringIn(vault, copy)
    result = pending.result
    if result.fresh or not result.known:
        with vault.writing():
            pending.commit(by_file=copy.by)
        detail = {"from": copy.by, "made": copy.made, "entries": len(result.fresh)}
        vault.note(
            "bring in",
            Label.of(Code.VAULT_BRING_IN),
            what=copy.case,
            detail=detail,
        )
    return result


class PendingBringIn:
    """A copy merged with what is here; nothing is written before commit."""

    def __init__(self, vault: Vault, copy: TransferBundle) -> None:
        self._store, self._copy = vault.store, copy
        with translate_db_errors():
            erased = {stone.case for stone in stones_in(self._store)}
            if copy.case in erased:
                _refuse("This assessment was deleted here for ever. It is not taken in again.")
            known = self._store.has_chain(copy.case)
            self._head = self._store.head(copy.case) if known else (0, "")
            here = self._store.entries_by_hash(copy.case)
            root = digest(self._store.snapshots(copy.case)[0][1].encode()) if known else ""
        theirs = _read_entries(copy)
        there = copy.root
        entries = here | theirs
        given = grafts(entries)
        self._anew = not known or (there != root and root in given)
        """Whether the record begins anew with the copy's first snapshot.

        It does where it was not here, or only a part was here and the copy is the whole.
        """
        if known and there != root and not {there, root} & given.keys():
            _refuse(
                "It is a part of this assessment, and what is here is another part. Bring both "
                "in where the whole of it is."
            )
        # Without its parents nobody can tell what an author knew, and a gap may hide a deletion.
        if any(
            parent not in entries and parent not in given and parent not in {there, root}
            for entry in theirs.values()
            for parent in entry.parents
        ):
            _refuse("Entries are missing from it.")
        self._graph = Graph(entries)
        # The graph leaves out what stands in a circle.
        if len(self._graph.order) != len(entries):
            _refuse("Its entries do not follow one another.")
        first = copy.first if self._anew else self._store.snapshots(copy.case)[0][1]
        try:
            self._state, conflicts = merge_entries(
                fold.state_from_json(json.loads(first)), self._graph
            )
            case = fold.case_of_state(self._state)
        except NOT_FITTING as error:
            raise _not_fitting() from error
        fresh = {key: entries[key] for key in self._graph.order if key not in here}
        signed = case.assessment.status in SIGNED and signature_is_outdated(self._graph)
        self.result = BringInResult(
            case,
            fresh,
            conflicts,
            signed,
            known,
            agency_of_part(here, there) if there != root else "",
            () if self._anew else tuple(self._lost(copy.case, fresh.values(), case)),
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """The hashes of the entries that stand last in both together."""
        return self._graph.heads

    def _lost(
        self, case_id: str, fresh: Iterable[Entry], merged: Case
    ) -> Iterator[tuple[str, Record]]:
        """Yield what stays as it was entered, is here, and would be gone after the merge.

        So does what such a record points to: else it would say no more who was told or of what.
        """
        held = held_by_what_stays(merged)
        removed = [
            (change.table, change.record)
            for entry in fresh
            for change in entry.changes
            if change.op == "remove"
            and (record_type(change.table).stays or (change.table, change.record) in held)
        ]
        if not removed:
            return
        with translate_db_errors():
            stored = self._store.load_chain(case_id)
        state = fold.fold(fold.state_from_json(stored.snapshot), stored.tail)
        for table, key in dict.fromkeys(removed):
            row = state.get(table, {}).get(key)
            if row is not None and key not in merged.table(table):
                record = record_type(table).model_validate(row)
                if (table, key) in held or record.left:
                    yield table, record

    def unsigned_from(self, device: str) -> bool:
        """Whether entries written on one computer are unknown to those who signed."""
        return self.result.unsigned and signature_is_outdated(self._graph, device)

    @property
    def is_current(self) -> bool:
        """Whether nobody has written here since the copy was merged."""
        return (
            self._store.head(self._copy.case) if self._store.has_chain(self._copy.case) else (0, "")
        ) == self._head

    def commit(self, *, by_file: str | None = None) -> None:
        """Write the merged record, all or nothing; `by_file` says who handed it over as a file."""
        new = (
            {key: self._graph.entries[key] for key in self._graph.order}
            if self._anew
            else self.result.fresh
        )
        count = 0 if self._anew else self._store.head(self._copy.case)[0]
        arrival = Arrival(
            count + 1,
            count + len(new),
            datetime.now(UTC).isoformat(),
            conflicts_to_json(self.result.conflicts),
        )
        theirs = {digest(body.encode()): body.encode() for body in self._copy.entries}
        bodies = {key: theirs.get(key) or entry.body for key, entry in new.items()}
        content = fold.state_to_json(self._state)
        self._store.append_arrival(
            bodies,
            content,
            self._graph.heads,
            arrival,
            Summary.of(self.result.case),
            self._copy.first if self._anew else "",
        )
        if self._anew:
            forget_files(self._store, self._copy.case)
        if by_file is not None:
            file = CameInFile(arrival.first, arrival.last, arrival.at, by_file)
            keep_file(self._store, self._copy.case, file)


def _read_entries(copy: TransferBundle) -> dict[str, Entry]:
    """Parse and check the entries of a copy, by their hashes; raises BundleRefusedError."""
    try:
        if Case.model_validate_json(copy.first).id != copy.case:
            _refuse("It claims to be another assessment.")
        return {
            digest(body.encode()): _parse_entry(body.encode(), copy.case) for body in copy.entries
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BundleRefusedError(
            "It holds something that this version cannot read, perhaps from a newer one. "
            f"{NOTHING_CHANGED}"
        ) from error


def fits(body: bytes, case_id: str) -> bool:
    """Whether an entry could be one of an assessment, whatever stands before it."""
    try:
        _parse_entry(body, case_id)
    except NOT_FITTING:
        return False
    return True


def _parse_entry(body: bytes, case_id: str) -> Entry:
    """Parse an entry; raises ValueError, TypeError or KeyError if we could not have written it."""
    entry = Entry.from_bytes(body)
    if not entry.is_sound or entry.body != body or entry.case != case_id or not entry.parents:
        raise ValueError("not an entry of this assessment")
    if datetime.fromisoformat(entry.at).tzinfo is None:
        raise ValueError("a time without a zone")
    for change in entry.changes:
        _check_change(change)
    return entry


def _check_change(change: Change) -> None:
    """Check that a change fits the records; raises ValueError, TypeError or KeyError."""
    match change.op:
        case "act":
            return
        case "set":
            field_adapter(change.table, change.field).validate_python(change.after)
            _check_before(change)
        case "add" if (
            change.table in RECORDS
            and record_type(change.table).model_validate(change.after).id == change.record
        ):
            return
        case "remove" if (
            change.table in RECORDS
            and record_type(change.table).model_validate(change.before).id == change.record
        ):
            return
        case _:
            raise ValueError(change.op)


def _check_before(change: Change) -> None:
    """Check that what stood in a field before is a value of it, or nothing."""
    if change.before not in NOTHING:
        field_adapter(change.table, change.field).validate_python(change.before)


def _not_fitting() -> BundleRefusedError:
    return BundleRefusedError(
        "It holds something that does not fit together here, perhaps from a newer version. "
        f"{NOTHING_CHANGED}"
    )


def _refuse(why: str) -> NoReturn:
    raise BundleRefusedError(f"{why} {NOTHING_CHANGED}")
