"""What a vault knows of how the signatures of an assessment came about, and by whom."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from prebirth.base.digest import sha256_hex
from prebirth.case.case import Case
from prebirth.case.oversight import SignOff
from prebirth.case.witness import Origin, SignedBy, Witness
from prebirth.journal.entry import Entry
from prebirth.journal.key_seal import TABLE, seal_holds, signed_fields
from prebirth.vault.brought_in import attributed, brought_in, files_brought_in
from prebirth.vault.store import JournalStore

KEY_HOLDERS = "team/keys"
"""Key of the setting that says whose each key of the team is, as the team's log says it."""


class KeyHolder(NamedTuple):
    """Whose a key is."""

    names: tuple[str, ...]
    """The name now, and those before it."""
    number: str
    """What the holder reads out of it."""
    left: str
    """When they left the team; nothing while they belong to it."""


def key_holders(store: JournalStore) -> dict[str, KeyHolder]:
    """Whose each known key is; none in a vault without a team."""
    with suppress(ValueError, TypeError, AttributeError):
        content = json.loads(store.meta(KEY_HOLDERS) or "{}")
        return {
            key: KeyHolder(tuple(names), number, left)
            for key, (names, number, left) in content.items()
        }
    return {}


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to whoever reads them."""
    return _plain(one) == _plain(other)


def witness_of(store: JournalStore, case: Case) -> Witness:
    """What is known of the signatures of a case."""
    if not len(case.signoffs):
        return Witness()
    holders, team = key_holders(store), bool(store.meta("team"))
    known = team or any(one.first <= 1 for one in store.arrivals(case.id))
    begun = next((file for file in files_brought_in(store, case.id) if file.first <= 1), None)
    # Where no entry holds it, it stood in what the record began with.
    beginning = _Writer("", False, begun.by, begun.at) if begun else None
    found = list(_writers(store, case.id, team=team))
    last, first = dict(found), dict(reversed(found))

    def made(signature: SignOff) -> SignedBy:
        writer = last.get(signature.id, beginning)
        if signature.seal is None:
            return _written(signature, writer, vouched=known)
        came = first.get(signature.id, beginning)
        return _by_key(case.id, signature, holders, writer, came.at if came else "")

    return Witness({signature.id: made(signature) for signature in case.signoffs})


def witness_of_file(case: Case) -> Witness:
    """What can be known of the signatures of a case that stands in a file, in no vault."""
    elsewhere = SignedBy(Origin.FILE)
    return Witness(
        {
            signature.id: _by_key(case.id, signature, {}, None, "") if signature.seal else elsewhere
            for signature in case.signoffs
        }
    )


def _by_key(
    case: str,
    signature: SignOff,
    holders: Mapping[str, KeyHolder],
    writer: _Writer | None,
    came: str,
) -> SignedBy:
    """How a signature that names a key came about; `came` is when it did by other hands."""
    seal = signature.seal
    row = signature.model_dump(mode="json", exclude_defaults=True)
    if seal is None or not seal_holds(case, row):
        return SignedBy(Origin.BROKEN, _recorder(signature, writer))
    made = SignedBy(Origin.UNKNOWN_KEY, "", _digits(seal.key), seal.device, seal.at[:10], seal.text)
    if (holder := holders.get(seal.key)) is None:
        return made
    own = any(same_name(signature.name, name) for name in holder.names)
    return made._replace(
        made=Origin.OWN_KEY if own else Origin.OTHER_KEY,
        who=holder.names[0] if holder.names else "",
        digits=" ".join(holder.number.split()[:2]),
        left=holder.left[:10] if holder.left and holder.left < seal.at else "",
        late=holder.left[:10] if holder.left and seal.at <= holder.left < came else "",
    )


def _recorder(signature: SignOff, writer: _Writer | None) -> str:
    """Who wrote a signature down, or handed over the file that holds it."""
    if writer is None:
        return signature.entered_by
    return writer.author if writer.file is None else writer.file


def _written(signature: SignOff, writer: _Writer | None, *, vouched: bool) -> SignedBy:
    """How a signature without a key came about."""
    if writer is None:
        # It stood in the record when that came here: nobody wrote it down in this vault.
        return SignedBy(Origin.RECORDED if vouched else Origin.HERE, signature.entered_by)
    if writer.file is not None:
        return SignedBy(Origin.FILE, writer.file)
    own = writer.here and not vouched and same_name(writer.author, signature.name)
    return SignedBy(Origin.HERE if own else Origin.RECORDED, writer.author)


class _Writer(NamedTuple):
    """Who wrote a signature down, and whether that was in this vault."""

    author: str
    here: bool
    file: str | None = None
    """Who handed it over in a file, if it came in one; empty where nobody knows."""
    at: str = ""
    """When it came by somebody's hand, in a file or brought in by another of the team."""


def _writers(store: JournalStore, case: str, *, team: bool) -> Iterator[tuple[str, _Writer]]:
    """Who wrote each signature down, as it stands, by its id."""
    device, brought = store.meta("device"), brought_in(store, case)
    arrivals, files = store.arrivals(case), files_brought_in(store, case)
    for seq, name, body in store.rows_naming(case, TABLE):
        entry = attributed({name: Entry.from_bytes(body)}, brought)[name]
        arrival = next((one for one in arrivals if one.first <= seq <= one.last), None)
        file = next((one for one in files if one.first <= seq <= one.last), None)
        # Without a team nothing comes but in files, also where an earlier build took it in.
        by = file.by if file else "" if arrival and not team else None
        at = arrival.at if arrival and (by is not None or name in brought) else ""
        here = entry.device == device and arrival is None
        for change in entry.changes:
            if change.table == TABLE and (
                change.op == "add" or (change.op == "set" and change.field in signed_fields())
            ):
                yield change.record, _Writer(entry.author, here, by, at)


def _digits(key: str) -> str:
    """A number for a key that nobody here knows, so that it can be told from others."""
    number = f"{int(sha256_hex(key.encode())[:16], 16) % 10**10:010d}"
    return f"{number[:5]} {number[5:]}"


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())
