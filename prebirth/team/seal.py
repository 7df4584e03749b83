"""An entry on its way: signed by whoever puts it into the team, sealed for those who may read, and as long as many others are."""

from __future__ import annotations

import hashlib
import secrets
import uuid
import zlib
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from prebirth.team.identity import Identity, NotAuthenticError, id_from_digest

KEY, NONCE, TAG, SIGNATURE, NAME, ID = 32, 12, 16, 64, 32, 16
HEAD = ID + SIGNATURE + 1 + 4
"""What stands before an entry inside the seal: who signed, the signature, whether it is packed, how long it is."""
LEAST, STEPS = 384, 4
PACKED = 2048
"""Bytes from which an entry is packed; below, what packing saves is lost again to the steps."""
LARGEST = 60_000_000
"""Bytes that may come out of what was packed."""


class Sealed(NamedTuple):
    """What a store keeps of one entry: it learns nothing from it but its size."""

    name: bytes
    """The SHA-256 of the entry: what those after it name."""
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
    """Under which name the entries of a case travel: nobody who has not its id can tell which it is."""
    return id_from_digest(hashlib.sha256(f"prebirth stream 1\0{team}\0{case}".encode()).digest())


def new_key() -> bytes:
    """A key for a stream, until somebody is removed from it."""
    return secrets.token_bytes(KEY)


def entry_hash(body: bytes) -> bytes:
    """What an entry is called."""
    return hashlib.sha256(body).digest()


def sign_entry(me: Identity, team: str, stream: str, name: bytes) -> bytes:
    """Answer for an entry of a stream."""
    return me.sign(signed_bytes(team, stream, name))


def signed_bytes(team: str, stream: str, name: bytes) -> bytes:
    """What is signed of an entry: it holds in this team and this stream alone."""
    return f"prebirth entry 1\0{team}\0{stream}\0".encode() + name


def seal_entry(key_id: str, key: bytes, stream: str, entry: Opened, author: str) -> Sealed:
    """Seal an entry with a key of its stream (AES-256-GCM), padded to one of a few sizes."""
    packed = len(entry.body) >= PACKED
    body = zlib.compress(entry.body) if packed else entry.body
    plain = (
        uuid.UUID(entry.signer).bytes
        + entry.signature
        + bytes([packed])
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


class Opener:
    """Opens what came of one stream, with the keys of it that are known."""

    def __init__(self, stream: str, keys: dict[str, bytes]) -> None:
        self._bound = {key_id: associated_data(stream, key_id, b"") for key_id in keys}
        self._keys = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self._signers: dict[bytes, str] = {}

    def opened(self, sealed: Sealed) -> Opened:
        """The entry inside; raises NotOursError, or KeyError where the key is not here."""
        key, data = self._keys[sealed.key], sealed.data
        try:
            plain = key.decrypt(data[:NONCE], data[NONCE:], self._bound[sealed.key] + sealed.name)
        except (InvalidTag, ValueError) as error:
            raise NotAuthenticError("altered, or sealed by somebody who may not") from error
        body = plain[HEAD : HEAD + int.from_bytes(plain[HEAD - 4 : HEAD])]
        if plain[HEAD - 5]:
            body = decompressed(body)
        if hashlib.sha256(body).digest() != sealed.name:
            raise NotAuthenticError("not the entry that it is called")
        return Opened(sealed.name, body, self._signer(plain[:ID]), plain[ID : ID + SIGNATURE])

    def _signer(self, who: bytes) -> str:
        """The name of a member as text, which is slow to write: once for each."""
        found = self._signers.get(who)
        if found is None:
            found = self._signers[who] = str(uuid.UUID(bytes=who))
        return found


def decompressed(body: bytes) -> bytes:
    """What was packed; raises NotOursError."""
    try:
        packer = zlib.decompressobj()
        found = packer.decompress(body, LARGEST)
    except zlib.error as error:
        raise NotAuthenticError("damaged before it was sealed") from error
    return found


def padded_length(length: int) -> int:
    """The size that something of some length is padded to: four to each doubling, so that sizes say little and cost little."""
    whole = 1 << max(0, length - 1).bit_length()
    sizes = (whole * (STEPS + part) // (2 * STEPS) for part in range(STEPS + 1))
    return max(LEAST, next(size for size in sizes if size >= length))


def associated_data(stream: str, key_id: str, name: bytes) -> bytes:
    """What a seal is bound to: it cannot be put in another's place."""
    return f"prebirth seal 1\0{stream}\0{key_id}\0".encode() + name
