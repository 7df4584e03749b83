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
from prebirth.vault.brought_in import attributed, brought_in
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
    holders, writers = key_holders(store), dict(_writers(store, case.id))
    known = bool(store.meta("team")) or any(one.first <= 1 for one in store.arrivals(case.id))
    return Witness(
        {
            signature.id: _by_key(case.id, signature, holders, writers)
            if signature.seal
            else _written(signature, writers.get(signature.id), vouched=known)
            for signature in case.signoffs
        }
    )


def _by_key(
    case: str,
    signature: SignOff,
    holders: Mapping[str, KeyHolder],
    writers: Mapping[str, _Writer],
) -> SignedBy:
    """How a signature that names a key came about."""
    seal = signature.seal
    row = signature.model_dump(mode="json", exclude_defaults=True)
    writer = writers.get(signature.id)
    if seal is None or not seal_holds(case, row):
        return SignedBy(Origin.BROKEN, writer.author if writer else signature.entered_by)
    made = SignedBy(Origin.UNKNOWN_KEY, "", _digits(seal.key), seal.device, seal.at[:10], seal.text)
    if (holder := holders.get(seal.key)) is None:
        return made
    own = any(same_name(signature.name, name) for name in holder.names)
    return made._replace(
        made=Origin.OWN_KEY if own else Origin.OTHER_KEY,
        who=holder.names[0] if holder.names else "",
        digits=" ".join(holder.number.split()[:2]),
        left=holder.left[:10] if holder.left and holder.left < seal.at else "",
    )


def _written(signature: SignOff, writer: _Writer | None, *, vouched: bool) -> SignedBy:
    """How a signature without a key came about."""
    if writer is None:
        # It stood in the record when that came here: nobody wrote it down in this vault.
        return SignedBy(Origin.RECORDED if vouched else Origin.HERE, signature.entered_by)
    own = writer.here and not vouched and same_name(writer.author, signature.name)
    return SignedBy(Origin.HERE if own else Origin.RECORDED, writer.author)


class _Writer(NamedTuple):
    """Who wrote a signature down, and whether that was in this vault."""

    author: str
    here: bool


def _writers(store: JournalStore, case: str) -> Iterator[tuple[str, _Writer]]:
    """Who wrote each signature down, as it stands, by its id."""
    device, brought = store.meta("device"), brought_in(store, case)
    came = [(arrival.first, arrival.last) for arrival in store.arrivals(case)]
    for seq, name, body in store.rows_naming(case, TABLE):
        entry = attributed({name: Entry.from_bytes(body)}, brought)[name]
        here = entry.device == device and not any(first <= seq <= last for first, last in came)
        for change in entry.changes:
            if change.table == TABLE and (
                change.op == "add" or (change.op == "set" and change.field in signed_fields())
            ):
                yield change.record, _Writer(entry.author, here)


def _digits(key: str) -> str:
    """A number for a key that nobody here knows, so that it can be told from others."""
    number = f"{int(sha256_hex(key.encode())[:16], 16) % 10**10:010d}"
    return f"{number[:5]} {number[5:]}"


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())
