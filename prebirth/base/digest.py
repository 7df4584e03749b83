"""The SHA-256 of bytes: the one hash by which entries, files and keys are known."""

from __future__ import annotations


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of some bytes, as 64 hexadecimal digits."""
    # hashlib loads OpenSSL, which takes 6 ms; the window shows before anything is hashed.
    import hashlib

    return hashlib.sha256(data).hexdigest()
