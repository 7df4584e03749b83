"""Checks the write-ahead log of a database before the database reads it.

SQLite reads the log up to the first frame whose checksum is wrong, and ignores the rest without a
word. That is right after a power cut in the middle of a write. It is wrong where a byte was
altered later: the newest entries would be gone and nobody told.
Source: SQLite, "WAL-mode File Format".
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from prebirth.base.outside import open_outside

HEADER, FRAME = 32, 24
MAGIC = 0x377F0682
"""Begins every log; with its lowest bit set, checksums are of big-endian words."""
PAGES = frozenset(512 << power for power in range(8))
WORD = 0xFFFFFFFF


class UnreadTail(NamedTuple):
    """What stands in a log behind the last commit that SQLite would read."""

    frames: int = 0
    ends: int = 0
    """How many of the frames end a transaction."""

    @property
    def cut(self) -> bool:
        """Whether at most the last transaction is missing, as after a power cut."""
        return bool(self.frames) and self.ends <= 1

    @property
    def damaged(self) -> bool:
        """Whether transactions are missing that had reached the disk."""
        return self.ends > 1


def unread_tail(path: Path) -> UnreadTail:
    """Return what SQLite would ignore at the end of a log; raises OSError."""
    try:
        with open_outside(path) as opened:
            data = opened.read()
    except FileNotFoundError:
        return UnreadTail()
    if len(data) < HEADER + FRAME:
        return UnreadTail()
    head = _words(data[:HEADER])
    big, page = bool(head[0] & 1), head[2]
    if (
        head[0] & ~1 != MAGIC
        or page not in PAGES
        or _sum(data[:24], big, (0, 0)) != (head[6], head[7])
    ):  # equivalent: the sum is over the first two too
        return UnreadTail(
            frames=1, ends=2
        )  # the header is altered: SQLite would ignore the whole log
    frames = list(_frames(data, page))
    so_far, good = (head[6], head[7]), 0
    for number, frame in enumerate(frames, 1):
        header = _words(frame[:FRAME])
        so_far = _sum(frame[FRAME:], big, _sum(frame[:8], big, so_far))
        if header[2:4] != head[4:6] or so_far != (header[4], header[5]):
            break
        good = number if header[1] else good
    unread = [_words(frame[:FRAME]) for frame in frames[good:]]
    # SQLite reuses the log from its start under a new salt. Frames with another salt are of an
    # earlier round, which is in the database already.
    current = [header for header in unread if header[2:4] == head[4:6]]
    return UnreadTail(len(current), sum(bool(header[1]) for header in current))


def _frames(data: bytes, page: int) -> Iterator[bytes]:
    """Yield the frames that are complete."""
    for start in range(HEADER, len(data) - FRAME - page + 1, FRAME + page):
        yield data[start : start + FRAME + page]


def _words(data: bytes) -> list[int]:
    """Split data into big-endian 32-bit words."""
    return [int.from_bytes(data[place : place + 4], "big") for place in range(0, len(data), 4)]


def _sum(data: bytes, big: bool, so_far: tuple[int, int]) -> tuple[int, int]:
    """Continue SQLite's checksum over pairs of 32-bit words."""
    words = array("I", data)
    if big != (sys.byteorder == "big"):
        words.byteswap()
    sum1, sum2 = so_far
    pairs = iter(words)
    for first, second in zip(pairs, pairs, strict=True):
        sum1 = (sum1 + first + sum2) & WORD
        sum2 = (sum2 + second + sum1) & WORD
    return sum1, sum2
