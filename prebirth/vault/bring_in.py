"""Brings the entries of a colleague's copy together with those that are here: all of them or none, and nothing that is here is touched."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import NamedTuple, NoReturn

from pydantic import ValidationError

from prebirth.case.case import RECORDS, Case, field_adapter, record_type
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.case.versions import SIGNED
from prebirth.journal import fold
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph, asked_agency, grafts
from prebirth.journal.merge import Conflict, joined, unsigned, written
from prebirth.journal.whole import Arrival
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.erase import tombstones
from prebirth.vault.errors import VaultError
from prebirth.vault.store import LOG, Summary, digest
from prebirth.vault.transfer_bundle import NOTHING_CHANGED, TransferBundle
from prebirth.vault.vault import Vault


class BundleRefusedError(VaultError):
    """A copy that cannot be brought in, in words that say why."""


class BringInResult(NamedTuple):
    """What a copy brings."""

    case: Case
    fresh: dict[str, Entry]
    """The entries that were not here, by their hashes."""
    contested: list[Conflict]
    unsigned: bool
    """Whether what was signed is not all any more."""
    known: bool
    """Whether the assessment is here already."""
    asked: str = ""
    """The agency that was asked by the file this copy began as, if it was one."""


def make_bundle(vault: Vault, case_id: str) -> TransferBundle:
    """The whole of an assessment, to hand over; raises VaultError."""
    with translate_db_errors():
        first = vault.store.snapshots(case_id)[0][1]
        bodies = tuple(body.decode() for _seq, _key, body in vault.store.entry_rows(case_id))
    return TransferBundle(
        case_id, first, bodies, vault.author, datetime.now(UTC).isoformat(timespec="seconds")
    )


def make_part_bundle(vault: Vault, part: Case, holds: str) -> TransferBundle:
    """A part of an assessment as a beginning of its own; what it holds, in words."""
    first = json.dumps(
        part.model_dump(mode="json", exclude_defaults=True) | {"id": part.id},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return TransferBundle(
        part.id, first, (), vault.author, datetime.now(UTC).isoformat(timespec="seconds"), holds
    )


def preview(vault: Vault, copy: TransferBundle) -> BringInResult:
    """What a copy would bring; raises NotJoinedError, VaultError."""
    return PendingBringIn(vault, copy).result


def bring_in(vault: Vault, copy: TransferBundle) -> BringInResult:
    """Put what a copy brings into the vault, in one step; raises NotJoinedError, VaultError."""
    joining = PendingBringIn(vault, copy)
    found = joining.result
    if found.fresh or not found.known:
        with vault.writing():
            joining.commit()
        detail = {"from": copy.by, "made": copy.made, "entries": len(found.fresh)}
        vault.note(
            "bring in",
            Label.of(Code.VAULT_BRING_IN),
            what=copy.case,
            detail=detail,
        )
    return found


class PendingBringIn:
    """A copy and what is here, looked at together; nothing is written before it is kept."""

    def __init__(self, vault: Vault, copy: TransferBundle) -> None:
        self._store, self._copy = vault.store, copy
        with translate_db_errors():
            if copy.case in {one.case for one in tombstones(self._store.entries(LOG))}:
                _refuse("This assessment was deleted here for ever. It is not taken in again.")
            known = self._store.has_chain(copy.case)
            self._met = self._store.head(copy.case) if known else (0, "")
            here = self._store.entries_by_hash(copy.case)
            root = digest(self._store.snapshots(copy.case)[0][1].encode()) if known else ""
        theirs = _read_entries(copy)
        there = copy.root
        entries = here | theirs
        given = grafts(entries)
        self._anew = not known or (there != root and root in given)
        """Whether what is here begins as the copy does: it was not here, or no more than a part of it was."""
        if known and there != root and not {there, root} & given.keys():
            _refuse(
                "It is a part of this assessment, and what is here is another part. Bring both "
                "in where the whole of it is."
            )
        if any(
            parent not in entries and parent not in given and parent not in {there, root}
            for entry in theirs.values()
            for parent in entry.parents
        ):
            _refuse("Entries are missing from it.")
        self._graph = Graph(entries)
        if len(self._graph.order) != len(entries):
            _refuse("Its entries do not follow one another.")
        first = copy.first if self._anew else self._store.snapshots(copy.case)[0][1]
        try:
            self._state, contested = joined(fold.opened(json.loads(first)), self._graph)
            case = fold.as_case(self._state)
        except (ValidationError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise BundleRefusedError(
                "It holds something that does not fit together here, perhaps from a newer "
                f"version. {NOTHING_CHANGED}"
            ) from error
        fresh = {key: entries[key] for key in self._graph.order if key not in here}
        signed = case.assessment.status in SIGNED and unsigned(self._graph)
        self.result = BringInResult(
            case,
            fresh,
            contested,
            signed,
            known,
            asked_agency(here, there) if there != root else "",
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """What stands last in both together."""
        return self._graph.heads

    def unsigned_from(self, device: str) -> bool:
        """Whether what was signed is not all any more by what was written on one computer."""
        return self.result.unsigned and unsigned(self._graph, device)

    @property
    def is_current(self) -> bool:
        """Whether nobody has written here since."""
        return (
            self._store.head(self._copy.case) if self._store.has_chain(self._copy.case) else (0, "")
        ) == self._met

    def commit(self) -> None:
        """Write it; all or nothing."""
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
            written(self.result.contested),
        )
        theirs = {digest(body.encode()): body.encode() for body in self._copy.entries}
        bodies = {key: theirs.get(key) or entry.body for key, entry in new.items()}
        content = fold.closed(self._state)
        self._store.append_arrival(
            bodies,
            content,
            self._graph.heads,
            arrival,
            Summary.of(self.result.case),
            self._copy.first if self._anew else "",
        )


def _read_entries(copy: TransferBundle) -> dict[str, Entry]:
    """The entries of a copy by their hashes, each looked at; raises NotJoinedError."""
    try:
        if Case.model_validate_json(copy.first).id != copy.case:
            _refuse("It says of itself that it is another assessment.")
        return {
            digest(body.encode()): _parse_entry(body.encode(), copy.case) for body in copy.entries
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BundleRefusedError(
            "It holds something that this version cannot read, perhaps from a newer one. "
            f"{NOTHING_CHANGED}"
        ) from error


def _parse_entry(body: bytes, case_id: str) -> Entry:
    """One entry; raises ValueError, TypeError or KeyError where anything in it is not as it would be written here."""
    entry = Entry.read(body)
    texts = (
        entry.id,
        entry.case,
        entry.author,
        entry.at,
        entry.device,
        entry.label,
        entry.undoes,
        entry.redoes,
        *entry.parents,
    )
    if (
        entry.body != body
        or entry.case != case_id
        or not all(isinstance(one, str) for one in texts)
        or not entry.parents
    ):
        raise ValueError("not an entry of this assessment")
    if datetime.fromisoformat(entry.at).tzinfo is None:
        raise ValueError("a time without a zone")
    for change in entry.changes:
        _check_change(change)
    return entry


def _check_change(change: Change) -> None:
    """See that a change fits; raises ValueError, TypeError or KeyError."""
    if not all(isinstance(one, str) for one in change[:4]):
        raise TypeError("a place that is no text")
    match change.op:
        case "act":
            return
        case "set":
            field_adapter(change.table, change.field).validate_python(change.after)
        case "add" if (
            change.table in RECORDS
            and record_type(change.table).model_validate(change.after).id == change.record
        ):
            return
        case "remove" if change.table in RECORDS:
            return
        case _:
            raise ValueError(change.op)


def _refuse(why: str) -> NoReturn:
    raise BundleRefusedError(f"{why} {NOTHING_CHANGED}")
