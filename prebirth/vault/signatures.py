"""What a vault knows of how the signatures of an assessment came about, and by whom."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from prebirth.base.digest import sha256_hex
from prebirth.case.case import Case
from prebirth.case.oversight import SignOff
from prebirth.case.remarks import remarks_of
from prebirth.case.witness import Origin, RemarkBy, RemarkKey, SignedBy, Witness, WordsBy
from prebirth.journal.entry import Entry
from prebirth.journal.key_seal import TABLE, key_covers_all, seal_holds, signed_fields
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
    entries = list(_entries(store, case.id, team=team))
    found = list(_writers(entries))
    last, first = dict(found), dict(reversed(found))

    def made(signature: SignOff) -> SignedBy:
        writer = last.get(signature.id, beginning)
        if signature.seal is None:
            return _written(signature, writer, vouched=known)
        came = first.get(signature.id, beginning)
        return _by_key(case.id, signature, holders, writer, came.at if came else "")

    signatures = {signature.id: made(signature) for signature in case.signoffs}
    return Witness(signatures, remarks=_remark_writers(case, signatures, entries, beginning))


def witness_of_file(case: Case) -> Witness:
    """What can be known of the signatures of a case that stands in a file, in no vault."""
    elsewhere = SignedBy(Origin.FILE)
    return Witness(
        {
            signature.id: _by_key(case.id, signature, {}, None, "") if signature.seal else elsewhere
            for signature in case.signoffs
        },
        remarks={one.key: RemarkBy(WordsBy(), WordsBy()) for one in remarks_of(case)},
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
    made = made._replace(apart=not key_covers_all(signature))
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

    @property
    def words(self) -> WordsBy:
        """Who wrote some words that came by this hand."""
        return WordsBy(self.author) if self.file is None else WordsBy(self.file, file=True)


def _writers(entries: Iterable[tuple[Entry, _Writer]]) -> Iterator[tuple[str, _Writer]]:
    """Who wrote each signature down, as it stands, by its id."""
    for entry, writer in entries:
        for change in entry.changes:
            if change.table == TABLE and (
                change.op == "add" or (change.op == "set" and change.field in signed_fields())
            ):
                yield change.record, writer


def _remark_writers(
    case: Case,
    signatures: Mapping[str, SignedBy],
    entries: Iterable[tuple[Entry, _Writer]],
    beginning: _Writer | None,
) -> dict[RemarkKey, RemarkBy]:
    """Who wrote each comment, and each reply as it stands.

    Nobody is taken for who wrote what they did not: an entry counts for its signer alone.
    """
    comments = list(remarks_of(case))
    if not comments:
        return {}
    now: dict[tuple[RemarkKey, bool], tuple[_Words, WordsBy]] = {}
    ever: dict[tuple[RemarkKey, _Words], WordsBy] = {}
    for entry, writer in entries:
        gone = [one.record for one in entry.changes if one.op == "remove" and one.table == TABLE]
        for key, said in _said_in(entry):
            before = now.get((key, said.reply))
            if before is None or before[0] != said:
                # A signature takes over what was said in the reading that it ends.
                ended = (now.get(((one, *key[1:]), said.reply)) for one in gone)
                by = next((one[1] for one in ended if one and one[0] == said), writer.words)
                now[key, said.reply] = (said, by)
                ever[key, said] = by

    def by_whom(key: RemarkKey, said: _Words) -> WordsBy:
        last = now.get((key, said.reply))
        unknown = beginning.words if beginning else WordsBy()
        return last[1] if last and last[0] == said else ever.get((key, said), unknown)

    found = {}
    for one in comments:
        row = one.remark.model_dump(mode="json")
        says, made = by_whom(one.key, _Words.said(row)), signatures[one.signoff.id]
        sealed = made.made is Origin.OWN_KEY and not made.apart
        own = sealed or (not says.file and same_name(says.who, one.signoff.name))
        reply = by_whom(one.key, _Words.answered(row))
        found[one.key] = RemarkBy(None if own else says, reply)
    return found


class _Words(NamedTuple):
    """What a comment says, or what was done about it and when."""

    reply: bool
    text: str
    on: str = ""

    @classmethod
    def said(cls, row: Mapping[str, Any]) -> _Words:
        return cls(False, str(row.get("says") or ""))

    @classmethod
    def answered(cls, row: Mapping[str, Any]) -> _Words:
        return cls(True, str(row.get("reply") or ""), str(row.get("settled_on") or ""))


def _said_in(entry: Entry) -> Iterator[tuple[RemarkKey, _Words]]:
    """What an entry says in comments and replies, as far as these have the shape of any."""
    for change in entry.changes:
        rows = change.after
        if change.table != TABLE or change.op not in {"add", "set"}:
            continue
        if change.op == "add":
            rows = change.after.get("remarks")
        elif change.field != "remarks":
            continue
        count: Counter[str] = Counter()
        for row in rows or ():
            if isinstance(row, Mapping):
                about = str(row.get("about", ""))
                key = (change.record, about, count[about])
                count[about] += 1
                yield key, _Words.said(row)
                yield key, _Words.answered(row)


def _entries(store: JournalStore, case: str, *, team: bool) -> Iterator[tuple[Entry, _Writer]]:
    """The entries that may change signatures, as they came, with who vouches for each."""
    device, brought = store.meta("device"), brought_in(store, case)
    arrivals, files = store.arrivals(case), files_brought_in(store, case)
    for seq, name, body in store.rows_naming(case, TABLE):
        entry = attributed({name: Entry.from_bytes(body)}, store, brought)[name]
        arrival = next((one for one in arrivals if one.first <= seq <= one.last), None)
        file = next((one for one in files if one.first <= seq <= one.last), None)
        # Without a team nothing comes but in files, also where an earlier build took it in.
        by = file.by if file else "" if arrival and not team else None
        at = arrival.at if arrival and (by is not None or name in brought) else ""
        here = entry.device == device and arrival is None
        yield entry, _Writer(entry.author, here, by, at)


def _digits(key: str) -> str:
    """A number for a key that nobody here knows, so that it can be told from others."""
    number = f"{int(sha256_hex(key.encode())[:16], 16) % 10**10:010d}"
    return f"{number[:5]} {number[5:]}"


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())
