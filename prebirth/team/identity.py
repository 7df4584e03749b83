"""Who a member is: a key pair that signs, one that receives, and an id made from both.

Since the id is made from the keys, nobody can be given another member's keys.
"""

from __future__ import annotations

import hashlib
import uuid
from base64 import b64decode, b64encode
from functools import cached_property
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

SEED, PUBLIC, LATTICE = 32, 32, 1184
"""Bytes of a private and a public key on a curve, and of an ML-KEM-768 public key (FIPS 203)."""
GROUPS, DIGITS = 6, 5
"""A fingerprint has thirty digits, about 100 bits, in groups to read out."""


class NotAuthenticError(Exception):
    """Something was not signed by the person it names, or not sealed for whoever opens it."""


class PublicKeys(NamedTuple):
    """The public keys of a member."""

    signs: bytes
    """Ed25519 (RFC 8032), 32 bytes."""
    receives: bytes
    """ML-KEM-768 and X25519 together, 1184 and 32 bytes.

    The hybrid keeps what is sealed today secret from a later quantum computer.
    """

    @property
    def id(self) -> str:
        """The member's id, made from both keys."""
        return id_from_digest(self._digest("member"))

    @property
    def fingerprint(self) -> str:
        """What is read out over the telephone: six groups of five digits."""
        count = GROUPS * DIGITS
        digits = f"{int.from_bytes(self._digest('fingerprint')) % 10**count:0{count}d}"
        return " ".join(digits[start : start + DIGITS] for start in range(0, count, DIGITS))

    def to_json(self) -> dict[str, str]:
        """The keys as JSON."""
        return {
            "signs": b64encode(self.signs).decode(),
            "receives": b64encode(self.receives).decode(),
        }

    @classmethod
    def from_json(cls, content: dict[str, str]) -> PublicKeys:
        """The keys from JSON; raises ValueError, TypeError or KeyError."""
        keys = cls(
            b64decode(content["signs"], validate=True),
            b64decode(content["receives"], validate=True),
        )
        if (len(keys.signs), len(keys.receives)) != (PUBLIC, LATTICE + PUBLIC):
            raise ValueError("not the keys of a member")
        return keys

    def check(self, signature: bytes, content: bytes) -> None:
        """Check that this member signed something; raises NotAuthenticError."""
        try:
            Ed25519PublicKey.from_public_bytes(self.signs).verify(signature, content)
        except (InvalidSignature, ValueError) as error:
            raise NotAuthenticError("not signed by the person it names") from error

    def signed(self, signature: bytes, content: bytes) -> bool:
        """Whether this member signed something."""
        try:
            self.check(signature, content)
        except NotAuthenticError:
            return False
        return True

    def seal(self, secret: bytes, about: bytes) -> bytes:
        """Seal something for this member alone (HPKE, RFC 9180).

        `about` is the context; opening needs the same.
        """
        lattice, curve = self.receives[:LATTICE], self.receives[LATTICE:]
        key = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(lattice), X25519PublicKey.from_public_bytes(curve)
        )
        return _suite().encrypt(secret, key, info=about)

    def _digest(self, use: str) -> bytes:
        return hashlib.sha256(f"prebirth {use} 1\0".encode() + self.signs + self.receives).digest()


class Identity:
    """A member's private keys, made and kept inside the vault."""

    def __init__(self, secret: bytes) -> None:
        """Restore an identity from its `secret`; raises ValueError."""
        if len(secret) != 4 * SEED:
            raise ValueError("not the keys of a member")
        self.secret = secret
        self._signs = Ed25519PrivateKey.from_private_bytes(secret[:SEED])
        self._curve = X25519PrivateKey.from_private_bytes(secret[SEED : 2 * SEED])
        self._lattice = MLKEM768PrivateKey.from_seed_bytes(secret[2 * SEED :])

    @classmethod
    def new(cls) -> Identity:
        """A new identity."""
        lattice = MLKEM768PrivateKey.generate().private_bytes_raw()
        return cls(
            Ed25519PrivateKey.generate().private_bytes_raw()
            + X25519PrivateKey.generate().private_bytes_raw()
            + lattice
        )

    @cached_property
    def keys(self) -> PublicKeys:
        """The public keys."""
        receives = (
            self._lattice.public_key().public_bytes_raw()
            + self._curve.public_key().public_bytes_raw()
        )
        return PublicKeys(self._signs.public_key().public_bytes_raw(), receives)

    @cached_property
    def id(self) -> str:
        """The member's id."""
        return self.keys.id

    def sign(self, content: bytes) -> bytes:
        """A signature of 64 bytes."""
        return self._signs.sign(content)

    def open(self, sealed: bytes, about: bytes) -> bytes:
        """What somebody sealed for this member; raises NotAuthenticError."""
        try:
            return _suite().decrypt(
                sealed, MLKEM768X25519PrivateKey(self._lattice, self._curve), info=about
            )
        except (InvalidTag, ValueError) as error:
            raise NotAuthenticError("not sealed for this member") from error


def id_from_digest(digest: bytes) -> str:
    """A UUID version 8 (RFC 9562) from a digest."""
    number = int.from_bytes(digest[:16]) & ~(0xF << 76) & ~(0b11 << 62)
    return str(uuid.UUID(int=number | 0x8 << 76 | 0b10 << 62))


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
