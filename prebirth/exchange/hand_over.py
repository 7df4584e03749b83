"""The file by which an assessment is handed over: sealed with a code that travels apart."""

from __future__ import annotations

import json
import secrets
import zlib
from base64 import b64decode, b64encode
from datetime import datetime
from typing import Any

from prebirth.exchange.errors import ExchangeError
from prebirth.privacy.gate import Seen
from prebirth.vault import aead
from prebirth.vault.bring_in import make_part_bundle
from prebirth.vault.keys import COST, derive_key, is_bearable_cost, normalise_code
from prebirth.vault.transfer_bundle import NOTHING_CHANGED, TransferBundle
from prebirth.vault.vault import Vault

SUFFIX = ".prebirth"
VERSION = 1
KIND = "prebirth hand-over"
LARGEST, UNPACKED = 60_000_000, 120_000_000
"""Bytes of a file, and of its content; an assessment of 40,000 entries has 20 million."""


def seal(copy: TransferBundle, code: str) -> bytes:
    """A copy as a file: AES-256-GCM, its key derived from the code by Argon2id.

    The line before says how, and is authenticated with it.
    """
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = {
        "kind": KIND,
        "version": VERSION,
        "cost": COST,
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
    }
    line = json.dumps(head, sort_keys=True).encode() + b"\n"
    packed = zlib.compress(json.dumps(copy._asdict(), ensure_ascii=False).encode())
    key = derive_key(normalise_code(code), salt, COST)
    return line + aead.encrypt(key, nonce, packed, line)


def part_bundle(vault: Vault, case: Seen, holds: str) -> TransferBundle:
    """A part of an assessment as a beginning of its own; `holds` says in words what it holds."""
    return make_part_bundle(vault, case, holds)


def unseal(data: bytes, code: str, name: str) -> TransferBundle:
    """The copy in a file; `name` says where it came from; raises ExchangeError."""
    line, head = _head(data, name)
    try:
        key = derive_key(normalise_code(code), b64decode(head["salt"], validate=True), head["cost"])
        nonce = b64decode(head["nonce"], validate=True)
        packed = aead.decrypt(key, nonce, data[len(line) :], line)
    except (ValueError, TypeError, KeyError) as error:
        raise _broken(name) from error
    if packed is None:
        raise ExchangeError(
            f"{name}: this code does not open it, or the file was altered on its way. "
            f"{NOTHING_CHANGED} Ask for the code again."
        )
    try:
        return from_bytes(zlib.decompressobj().decompress(packed, UNPACKED))
    except (zlib.error, ValueError, TypeError, KeyError, RecursionError) as error:
        raise _broken(name) from error


def from_bytes(content: bytes) -> TransferBundle:
    """The copy in what was sealed.

    Raises ValueError, TypeError, KeyError or RecursionError where it is none.
    """
    facts = json.loads(content)
    copy = TransferBundle(**{**facts, "entries": tuple(facts["entries"])})
    if not all(
        isinstance(text, str)
        for text in (copy.case, copy.first, copy.by, copy.made, copy.part, *copy.entries)
    ):
        raise TypeError("something in it is no text")
    if copy.made:
        datetime.fromisoformat(copy.made)
    return copy


def is_hand_over(data: bytes) -> bool:
    """Whether a file says of itself that it is a copy handed over."""
    return KIND.encode() in data[:400].partition(b"\n")[0]


def _head(data: bytes, name: str) -> tuple[bytes, dict[str, Any]]:
    line = data[:1000].partition(b"\n")[0] + b"\n"
    try:
        head = json.loads(line)
        kind, newer = head["kind"], head["version"] > VERSION
    except (ValueError, TypeError, KeyError, RecursionError):
        kind, newer = "", False
    if kind != KIND:
        raise ExchangeError(
            f"{name}: is no copy of an assessment that was handed over. {NOTHING_CHANGED}"
        )
    if newer:
        raise ExchangeError(
            f"{name}: was made by a newer version of Prebirth. {NOTHING_CHANGED} Install the newer "
            "version to "
            "read it."
        )
    if not is_bearable_cost(head.get("cost")) or len(data) > LARGEST:
        raise _broken(name)
    return line, head


def _broken(name: str) -> ExchangeError:
    return ExchangeError(f"{name}: is damaged. {NOTHING_CHANGED} Ask for it again.")
