"""The names of files in a shared folder: keyed hashes, which say nothing without the key.

An entry goes by its hash, and later entries name it by that: whoever knew the hashes could write
an entry that seems to go on from them. So a file is named by an HMAC, and the hash inside it is
sealed, both under keys that follow from the stream's key. With each removal the stream has another
key, and so other names; files that are there keep theirs.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HASH, SIV = 32, 64
"""Bytes of the key of the HMAC and of AES-SIV (RFC 5297)."""
STEM = 20
"""Bytes of a file's name."""


class FolderNames:
    """The names of one stream's files, with the keys that are known."""

    def __init__(self, stream: str, keys: Mapping[str, bytes]) -> None:
        self._names: dict[str, tuple[bytes, AESSIV]] = {}
        for key, secret in keys.items():
            made = HKDF(SHA256(), HASH + SIV, None, f"prebirth names 1\0{stream}".encode()).derive(
                secret
            )
            self._names[key] = (made[:HASH], AESSIV(made[HASH:]))

    def __contains__(self, key: object) -> bool:
        return key in self._names

    def file(self, key: str, name: bytes) -> str:
        """What the file of an entry is called."""
        return hmac.digest(self._names[key][0], name, "sha256")[:STEM].hex()

    def hidden(self, key: str, name: bytes) -> str:
        """The entry's hash, sealed."""
        # The same hash has the same seal: a file that is written twice is the same file.
        return self._names[key][1].encrypt(name, [key.encode()]).hex()

    def name(self, key: str, hidden: str) -> bytes:
        """The entry's hash; raises ValueError."""
        try:
            return self._names[key][1].decrypt(bytes.fromhex(hidden), [key.encode()])
        except InvalidTag as error:
            raise ValueError("sealed by somebody else") from error
