"""Signatures that the key of a member's vault made, which nobody else alters.

Such a signature holds its public key, and its id is made from that key: so whether it holds shows
from the record alone, on every laptop alike, and nobody makes another under its id.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from prebirth.base.ids import id_from
from prebirth.case.change import Change
from prebirth.case.marks import Kind, marks
from prebirth.case.oversight import SignOff
from prebirth.case.record import Record

TABLE = "signoffs"


def sealed_id(key: str, nonce: str) -> str:
    """The id of a signature by a key: nobody without the key can sign under it."""
    return id_from("signature", key, nonce)


def signed_by_key(case: str, signature: SignOff) -> bytes:
    """What the key of whoever signs stands under."""
    return _signed(case, signature.model_dump(mode="json", exclude_defaults=True))


def withdrawn_by_key(case: str, signature: str, says: str, on: Any) -> bytes:
    """What the key of whoever signed stands under where they take that back."""
    return _bytes("prebirth withdrawal 1", case, signature, says, on)


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

    What a key signed is neither removed nor altered, and its holder alone takes it back.
    """
    if change.op == "add":
        if held is not None and seal_holds(case, held) and not seal_holds(case, change.after):
            return None
        return _withdrawn_as_proven(case, change, change.after)
    if held is None or not seal_holds(case, held):
        return change
    if change.op == "remove" or change.field not in _still_open():
        return None
    return _withdrawn_as_proven(case, change, held)


def _withdrawn_as_proven(case: str, change: Change, row: Mapping[str, Any]) -> Change:
    """The change, in which the key's holder alone says that a signature counts no more.

    What others say of it stays, as what they say.
    """
    if not (change.op == "add" or change.field == "corrections") or not seal_holds(case, row):
        return change
    new = (change.after.get("corrections") if change.op == "add" else change.after) or []
    before = [] if change.op == "add" else row.get("corrections") or []
    taken_back = [one for one in before if one.get("withdrawn") and one not in new]
    rows = [*taken_back, *(_as_proven(case, row, one) for one in new)]
    if change.op == "set":
        return change._replace(after=rows)
    return change._replace(after={**change.after, "corrections": rows}) if rows else change


def _as_proven(case: str, row: Mapping[str, Any], said: Mapping[str, Any]) -> Mapping[str, Any]:
    if not said.get("withdrawn"):
        return said
    content = withdrawn_by_key(case, row["id"], said.get("says", ""), said.get("on"))
    if key_signed(str(row["seal"]["key"]), str(said.get("proof", "")), content):
        return said
    return {name: value for name, value in said.items() if name != "withdrawn"}


@cache
def signed_fields() -> tuple[str, ...]:
    """The fields over which the key signs: all that are a signature's own, and stay."""
    own = (name for name in SignOff.model_fields if name not in Record.model_fields)
    return tuple(name for name in own if name != "seal" and name not in _still_open())


@cache
def _still_open() -> frozenset[str]:
    """The fields of a signature that may change once it was made: others say them."""
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
