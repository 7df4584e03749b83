"""AES-256-GCM: encrypts small data so that no altered byte passes."""

from __future__ import annotations

import os

NONCE_BYTES = 12
ADDED = NONCE_BYTES + 16
"""Bytes by which what is sealed is longer: the nonce, and the tag."""


def seal(key: bytes, data: bytes, purpose: bytes) -> bytes:
    """Encrypt data for a file of its own: a random nonce, then what was made."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + encrypt(key, nonce, data, purpose)


def unseal(key: bytes, sealed: bytes, purpose: bytes) -> bytes | None:
    """Return what was sealed, or None where the key, a byte or the purpose is not the right one."""
    return decrypt(key, sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], purpose)


def encrypt(key: bytes, nonce: bytes, data: bytes, associated: bytes) -> bytes:
    """Encrypt and authenticate data; the nonce of 12 bytes must never recur under one key.

    The associated data is not in the result, but decrypting needs the same: what was made for one
    purpose is no good for another.
    """
    # cryptography takes 19 ms to import; the window comes up before anything is decrypted.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key).encrypt(nonce, data, associated)


def decrypt(key: bytes, nonce: bytes, data: bytes, associated: bytes) -> bytes | None:
    """Decrypt data, or return None where key, data or associated data are not the right ones."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # late: see encrypt

    try:
        return AESGCM(key).decrypt(nonce, data, associated)
    except InvalidTag:
        return None
