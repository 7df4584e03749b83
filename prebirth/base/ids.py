"""Ids for records and entries."""

from __future__ import annotations

import os
import time


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
    text = f"{bits:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
