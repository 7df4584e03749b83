"""What is wrong with the write-ahead log of a database, looked at before the database does.

A database takes the log up to the first frame whose sum is wrong and passes over the rest in silence: right after a power cut in the
middle of a write, and wrong where a byte was altered later, since the newest entries would be gone and nobody told.
Source: SQLite, "WAL-mode File Format".
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HEADER, FRAME = 32, 24
MAGIC = 0x377F0682
"""With its lowest bit set, the sums are taken over big-endian words."""
PAGES = frozenset(512 << power for power in range(8))
WORD = 0xFFFFFFFF


class UnreadTail(NamedTuple):
    """What stands in a log after the last frame that can be trusted."""

    frames: int = 0
    ends: int = 0
    """How many of them say that a change ends there."""

    @property
    def cut(self) -> bool:
        """Whether no more than the very last change can be missing, as after a power cut."""
        return bool(self.frames) and self.ends <= 1

    @property
    def damaged(self) -> bool:
        """Whether changes are missing that were on the disk already."""
        return self.ends > 1


def unread_tail(path: Path) -> UnreadTail:
    """What of a log the database would pass over; raises OSError."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return UnreadTail()
    if len(data) < HEADER + FRAME:
        return UnreadTail()
    head = _numbers(data[:HEADER])
    big, page = bool(head[0] & 1), head[2]
    if (
        head[0] & ~1 != MAGIC
        or page not in PAGES
        or _sum(data[:24], big, (0, 0)) != (head[6], head[7])
    ):  # equivalent: the sum is over the first two too
        return UnreadTail(
            frames=1, ends=2
        )  # the head itself is altered, and with it all that follows is passed over
    frames = list(_frames(data, page))
    so_far, good = (head[6], head[7]), 0
    for number, frame in enumerate(frames, 1):
        said = _numbers(frame[:FRAME])
        so_far = _sum(frame[FRAME:], big, _sum(frame[:8], big, so_far))
        if list(said[2:4]) != head[4:6] or so_far != (said[4], said[5]):
            break
        good = number if said[1] else good
    rest = [_numbers(frame[:FRAME]) for frame in frames[good:]]
    ours = [said for said in rest if list(said[2:4]) == head[4:6]]
    return UnreadTail(len(ours), sum(bool(said[1]) for said in ours))


def _frames(data: bytes, page: int) -> Iterator[bytes]:
    """The frames that are there whole."""
    for start in range(HEADER, len(data) - FRAME - page + 1, FRAME + page):
        yield data[start : start + FRAME + page]


def _numbers(data: bytes) -> list[int]:
    return [int.from_bytes(data[place : place + 4], "big") for place in range(0, len(data), 4)]


def _sum(data: bytes, big: bool, so_far: tuple[int, int]) -> tuple[int, int]:
    """The running sum over pairs of words."""
    words = array("I", data)
    if big != (sys.byteorder == "big"):
        words.byteswap()
    one, two = so_far
    pairs = iter(words)
    for first, second in zip(pairs, pairs, strict=True):
        one = (one + first + two) & WORD
        two = (two + second + one) & WORD
    return one, two
