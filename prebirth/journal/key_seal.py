"""Signatures that the key of a member's vault made, which nobody else alters.

Such a signature holds its public key, and its id is made from that key: so whether it holds shows
from the record alone, on every laptop alike, and nobody makes another under its id.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from prebirth.base.digest import sha256_hex
from prebirth.base.ids import id_from
from prebirth.case.change import Change
from prebirth.case.marks import Kind, marks
from prebirth.case.oversight import Remark, SignOff
from prebirth.case.record import Correction, Record

TABLE = "signoffs"


def sealed_id(key: str, nonce: str) -> str:
    """The id of a signature by a key: nobody without the key can sign under it."""
    return id_from("signature", key, nonce)


def signed_by_key(case: str, signature: SignOff) -> bytes:
    """What the key of whoever signs stands under."""
    return _signed(case, signature.model_dump(mode="json", exclude_defaults=True))


def put_right_by_key(case: str, signature: str, row: Mapping[str, Any]) -> bytes:
    """What the key of whoever signed stands under where they put that right or take it back."""
    said = [row.get(name) for name in Correction.under_key]
    return _bytes("prebirth correction 1", case, signature, bool(row.get("withdrawn")), *said)


def seal_holds(case: str, row: Mapping[str, Any]) -> bool:
    """Whether the key that a signature names made it, as it stands in the JSON of a case."""
    seal = row.get("seal")
    if not isinstance(seal, Mapping):
        return False
    key, nonce, proof = (str(seal.get(name, "")) for name in ("key", "nonce", "proof"))
    if not (key and nonce) or row.get("id") != sealed_id(key, nonce):
        return False
    return key_signed(key, proof, _signed(case, row))


@lru_cache(maxsize=256)
def key_signed(key: str, proof: str, content: bytes) -> bool:
    """Whether a public key's holder signed something."""
    # Late: a case that nobody signed with a key needs no cipher to be read.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(b64decode(key, validate=True))
        public.verify(b64decode(proof, validate=True), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def as_signer_leaves(case: str, held: Mapping[str, Any] | None, change: Change) -> Change | None:
    """A change of a signature as far as it counts; None where it does not.

    What a key signed is neither removed nor altered: its holder alone puts it right or takes it
    back. Others answer its comments. That it is added again changes nothing of it.
    """
    if change.op == "add":
        if held is not None and seal_holds(case, held):
            return None
        return None if _altered_beside(case, change.after) else _added_as_proven(case, change)
    if held is None or not seal_holds(case, held):
        return change
    if change.op == "set" and change.field == "corrections":
        return change._replace(after=_proven(case, held, change.after or ()))
    if change.op == "set" and change.field == "remarks":
        return change._replace(after=_answered(held.get("remarks") or (), change.after or ()))
    return None


def what_stands_beside(signature: SignOff) -> str:
    """The digest of what a signature holds over which its key does not sign by itself.

    What others answered to its comments is theirs, and is not in it.
    """
    apart = {"id", "seal", "corrections", "entered_by", "entered_at", *signed_fields()}
    row = signature.model_dump(mode="json", exclude_defaults=True, exclude=apart)
    asked = [[getattr(one, name) for name in Remark.asks] for one in signature.remarks]
    return sha256_hex(_bytes(row | ({"remarks": asked} if asked else {})))


def key_covers_all(signature: SignOff) -> bool:
    """Whether the key stands also under what a signature holds beside it.

    Earlier builds sealed none of that. What a file came with is written there where it is read.
    """
    said = what_stands_beside(signature.replace(came_with=""))
    sealed = signature.seal.beside if signature.seal else ""
    return said == (sealed or what_stands_beside(SignOff()))


def _altered_beside(case: str, row: Mapping[str, Any]) -> bool:
    """Whether somebody added a signature of another with something else beside it."""
    if not (row.get("seal") or {}).get("beside") or not seal_holds(case, row):
        return False
    return bool(what_stands_beside(SignOff.model_validate(row)) != row["seal"]["beside"])


def _added_as_proven(case: str, change: Change) -> Change:
    """A signature that is added, with those words beside it alone that its key stands under."""
    row: Mapping[str, Any] = change.after
    if not row.get("corrections") or not seal_holds(case, row):
        return change
    rest = {name: value for name, value in row.items() if name != "corrections"}
    proven = _proven(case, rest, row["corrections"])
    return change._replace(after={**rest, "corrections": proven} if proven else rest)


def _proven(
    case: str, row: Mapping[str, Any], said: Iterable[Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    """What stands beside a signature, and what its key's holder says of it now, once each."""
    kept = list(row.get("corrections") or ())
    known = {one.get("proof") for one in kept}
    for one in said:
        proof = str(one.get("proof", ""))
        if proof not in known and _stands_under(case, row, one, proof):
            known.add(proof)
            kept.append(one)
    return kept


def _stands_under(case: str, row: Mapping[str, Any], said: Mapping[str, Any], proof: str) -> bool:
    """Whether the key that made a signature stands under what is said beside it."""
    key, name = str(row["seal"]["key"]), str(row["id"])
    if key_signed(key, proof, put_right_by_key(case, name, said)):
        return True
    # An earlier build took back so, and proved no name with it.
    before = _bytes("prebirth withdrawal 1", case, name, said.get("says", ""), said.get("on"))
    return bool(said.get("withdrawn")) and key_signed(key, proof, before)


def _answered(
    held: Sequence[Mapping[str, Any]], said: Sequence[Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    """The comments of a signature as they were made, with what others answered to each."""
    answers = {"reply", "settled_on"}
    rows: list[Mapping[str, Any]] = []
    for place, one in enumerate(held):
        new = said[place] if place < len(said) else one
        same = all((new.get(name) or "") == (one.get(name) or "") for name in Remark.asks)
        answer = new if same else one
        kept = {name: value for name, value in one.items() if name not in answers}
        rows.append(kept | {name: answer[name] for name in answers if name in answer})
    return rows


@cache
def signed_fields() -> tuple[str, ...]:
    """The fields over which the key signs: all that are a signature's own, and stay."""
    own = (name for name in SignOff.model_fields if name not in Record.model_fields)
    return tuple(name for name in own if name != "seal" and name not in _still_open())


@cache
def _still_open() -> frozenset[str]:
    """The fields of a signature over which its key does not sign."""
    kinds = marks(SignOff)
    later = {
        name
        for name, mark in kinds.items()
        if mark.after_it_left or mark.kept_as or mark.kind == Kind.LAYOUT
    }
    words = {mark.kept_as for mark in kinds.values() if mark.kept_as}
    return frozenset({*later, *words, "came_with"})


def _signed(case: str, row: Mapping[str, Any]) -> bytes:
    seal = {**(row.get("seal") or {}), "proof": ""}
    said = {name: row.get(name) or None for name in signed_fields()}
    return _bytes("prebirth signature 1", case, row.get("id", ""), _filled(said), _filled(seal))


def _filled(said: Mapping[str, Any]) -> dict[str, Any]:
    """What some fields say; one that a later build adds changes nothing while it is empty."""
    return {name: value for name, value in said.items() if value}


def _bytes(*said: Any) -> bytes:
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
