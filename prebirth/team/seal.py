"""An entry on its way: signed by who answers for it, sealed for the readers, and padded."""

from __future__ import annotations

import hashlib
import secrets
import uuid
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from prebirth.base.bounded_json import require_bounded
from prebirth.team.identity import Identity, NotAuthenticError, id_from_digest

KEY, NONCE, TAG, SIGNATURE, NAME, ID = 32, 12, 16, 64, 32, 16
"""Lengths in bytes."""
HEAD = ID + SIGNATURE + 1 + 4
"""Bytes before an entry inside the seal: signer, signature, compressed or not, length."""
LEAST, STEPS = 384, 4
"""The smallest padded length in bytes, and how many padded lengths there are to each doubling."""
PACKED = 2048
"""Bytes from which an entry is compressed; below, padding undoes what compression saves."""
LARGEST = 16_000_000
"""Bytes that an entry may have, against a small one that unpacks to fill the memory."""
SEALED_LARGEST = LARGEST * 5 // 4
"""Bytes of the largest sealed entry: the longest padding comes to a quarter."""


class Sealed(NamedTuple):
    """An entry as a store keeps it: the store learns its size and nothing else of it."""

    name: bytes
    """The SHA-256 of the entry, by which later entries name it."""
    key: str
    """Which key of the stream sealed it."""
    author: str
    """Who put it into the store."""
    data: bytes


class Opened(NamedTuple):
    """An entry as it was written, and who answers for it."""

    name: bytes
    body: bytes
    signer: str
    signature: bytes


def stream_of(team: str, case: str) -> str:
    """The id under which a record's entries travel, which does not reveal the record's own."""
    return id_from_digest(hashlib.sha256(f"prebirth stream 1\0{team}\0{case}".encode()).digest())


def new_key() -> bytes:
    """A new key for a stream, used until a reader is removed."""
    return secrets.token_bytes(KEY)


def key_proof(case: str, key_id: str, secret: bytes) -> str:
    """The hash of a key's secret that stands in the act by which it is made."""
    return hashlib.sha256(f"prebirth key 1\0{case}\0{key_id}\0".encode() + secret).hexdigest()


def entry_hash(body: bytes) -> bytes:
    """The SHA-256 of an entry, which is its name."""
    return hashlib.sha256(body).digest()


def sign_entry(me: Identity, team: str, stream: str, name: bytes) -> bytes:
    """The signature by which a member answers for an entry of a stream."""
    return me.sign(signed_bytes(team, stream, name))


def signed_bytes(team: str, stream: str, name: bytes) -> bytes:
    """What is signed of an entry."""
    # Team and stream stand under the signature, so that an entry cannot be moved to another.
    return f"prebirth entry 1\0{team}\0{stream}\0".encode() + name


def seal_entry(key_id: str, key: bytes, stream: str, entry: Opened, author: str) -> Sealed:
    """Seal an entry with a key of its stream (AES-256-GCM), padded to one of a few lengths."""
    compressed = len(entry.body) >= PACKED
    body = zlib.compress(entry.body) if compressed else entry.body
    plain = (
        uuid.UUID(entry.signer).bytes
        + entry.signature
        + bytes([compressed])
        + len(body).to_bytes(4)
        + body
    )
    nonce = secrets.token_bytes(NONCE)
    data = nonce + AESGCM(key).encrypt(
        nonce,
        plain.ljust(padded_length(len(plain)), b"\0"),
        associated_data(stream, key_id, entry.name),
    )
    return Sealed(entry.name, key_id, author, data)


class EntryOpener:
    """Opens sealed entries of one stream with the keys that are known.

    `offered` are other secrets that came under the name of a key: which is the right one shows
    once the act that made it is here.
    """

    def __init__(
        self, stream: str, keys: Mapping[str, bytes], offered: Iterable[tuple[str, bytes]] = ()
    ) -> None:
        self._associated = {key_id: associated_data(stream, key_id, b"") for key_id in keys}
        # A key of another length is none: whoever gave it harms nobody but themselves.
        self._keys: dict[str, list[AESGCM]] = {}
        for key_id, secret in (*keys.items(), *offered):
            if key_id in keys and len(secret) == KEY:
                self._keys.setdefault(key_id, []).append(AESGCM(secret))
        self._signers: dict[bytes, str] = {}

    def open(self, sealed: Sealed) -> Opened:
        """The entry inside; raises NotAuthenticError, or KeyError where its key is unknown."""
        *others, last = self._keys[sealed.key]
        for key in others:
            with suppress(NotAuthenticError):
                return self._open_with(key, sealed)
        return self._open_with(last, sealed)

    def _open_with(self, key: AESGCM, sealed: Sealed) -> Opened:
        data = sealed.data
        try:
            plain = key.decrypt(
                data[:NONCE], data[NONCE:], self._associated[sealed.key] + sealed.name
            )
        except (InvalidTag, ValueError) as error:
            raise NotAuthenticError("altered, or sealed by somebody who may not") from error
        if len(plain) < HEAD:
            raise NotAuthenticError("damaged before it was sealed")
        body = plain[HEAD : HEAD + int.from_bytes(plain[HEAD - 4 : HEAD])]
        if plain[HEAD - 5]:
            body = decompressed(body)
        # Whoever has the key could seal any body under this name: only the hash binds them.
        if hashlib.sha256(body).digest() != sealed.name:
            raise NotAuthenticError("not the entry that it is called")
        try:
            require_bounded(body)
        except ValueError as error:
            raise NotAuthenticError("made so that reading it would take too much") from error
        return Opened(sealed.name, body, self._signer(plain[:ID]), plain[ID : ID + SIGNATURE])

    def _signer(self, member: bytes) -> str:
        """A member's id as text, kept because formatting a UUID for each entry is slow."""
        text = self._signers.get(member)
        if text is None:
            text = self._signers[member] = str(uuid.UUID(bytes=member))
        return text


def decompressed(body: bytes) -> bytes:
    """The body of a compressed entry; raises NotAuthenticError."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(body, LARGEST)
    except zlib.error as error:
        raise NotAuthenticError("damaged before it was sealed") from error
    if unpacker.unconsumed_tail:
        raise NotAuthenticError("made so that reading it would take too much")
    return unpacked


def padded_length(length: int) -> int:
    """The padded length: four to each doubling, so that lengths reveal and cost little.

    >>> padded_length(100), padded_length(1000), padded_length(1025)
    (384, 1024, 1280)
    """
    whole = 1 << max(0, length - 1).bit_length()
    lengths = (whole * (STEPS + part) // (2 * STEPS) for part in range(STEPS + 1))
    return max(LEAST, next(padded for padded in lengths if padded >= length))


def associated_data(stream: str, key_id: str, name: bytes) -> bytes:
    """What a seal is bound to, so that a store cannot put it in another's place."""
    return f"prebirth seal 1\0{stream}\0{key_id}\0".encode() + name
