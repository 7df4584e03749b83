"""Ids for records and entries."""

from __future__ import annotations

import os
import time

from prebirth.base.digest import sha256_hex


def new_id() -> str:
    """Make a UUID version 7 (RFC 9562), which sorts by the time it was made.

    Method 3 of the RFC: 12 bits hold the fraction of the millisecond, to a quarter of a µs.
    """
    now, rest = divmod(time.time_ns(), 1_000_000)
    bits = (
        now << 80
        | 0x7 << 76
        | rest * 4096 // 1_000_000 << 64
        | 0b10 << 62
        | int.from_bytes(os.urandom(8)) >> 2
    )
    return _as_text(bits)


def id_from(*said: str) -> str:
    """The one id for what is said, the same wherever it is made: a UUID version 8 (RFC 9562)."""
    bits = int(sha256_hex("\0".join(said).encode())[:32], 16)
    return _as_text(bits & ~(0xF << 76 | 0b11 << 62) | 0x8 << 76 | 0b10 << 62)


def _as_text(bits: int) -> str:
    text = f"{bits:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
