"""What was saved last, sealed in a file of its own, so that a vault cut short is noticed.

A database whose log was truncated opens without a word, as it stood some entries ago. This file
says of each record that has grown how many entries it had and which was the last. It is written
after an entry has reached the disk, so it never claims what is not there; after a power cut it
may be a step behind, and then claims less.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from prebirth.base.outside import read_outside
from prebirth.vault import aead
from prebirth.vault.store import JournalStore

NAME = "saved-last"
PURPOSE = b"prebirth saved last"
HALF = 4096
"""Bytes of each of the two places that are written in turn: a cut spoils one at the most."""
MOST = 24
"""Records that are named at once; that of the newest entry always is."""


class SavedEnd(NamedTuple):
    """Where a record is known to have ended."""

    chain: str
    number: int
    head: str


class MissingEnd(NamedTuple):
    """Entries at the end of a record that were saved and are not there."""

    chain: str
    there: int
    saved: int
    head: str
    """The last entry that was saved."""


class Written(NamedTuple):
    """What the file says."""

    turn: int
    at: str
    """When it was written, by this computer's clock."""
    ends: list[SavedEnd]


class LastSaved:
    """The file of one vault: written after each commit, without waiting for the disk."""

    def __init__(self, folder: Path, key: bytes, before: Written | None = None) -> None:
        self._path, self._key = folder / NAME, key
        self._turn = before.turn if before else 0
        self._ends = {end.chain: end for end in before.ends} if before else {}

    def note(self, ends: Mapping[str, tuple[int, str]]) -> None:
        """Note where records end now; what the disk refuses of it harms nothing."""
        for chain, (number, head) in ends.items():
            self._ends.pop(chain, None)  # the newest stands last
            self._ends[chain] = SavedEnd(chain, number, head)
        for chain in list(self._ends)[:-MOST]:
            del self._ends[chain]
        self._turn += 1
        now = datetime.now(UTC).isoformat()
        words = json.dumps(Written(self._turn, now, list(self._ends.values()))).encode()
        data = aead.seal(self._key, words.ljust(HALF - aead.ADDED), PURPOSE)
        with contextlib.suppress(OSError):
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                os.lseek(handle, HALF * (self._turn % 2), os.SEEK_SET)
                os.write(handle, data)
            finally:
                os.close(handle)

    def renew(self, key: bytes) -> None:
        """Seal it with another key."""
        self._key = key
        for _both in range(2):
            self.note({})


def read(folder: Path, known: Iterable[bytes]) -> Written | None:
    """Return what the file says; None where no key opens any of it."""
    try:
        data = read_outside(folder / NAME)
    except OSError:
        return None
    found: list[Written] = []
    for key in known:
        for start in (0, HALF):
            with contextlib.suppress(ValueError, TypeError):
                words = aead.unseal(key, data[start : start + HALF], PURPOSE)
                if words is not None:
                    turn, at, ends = json.loads(words)
                    found.append(Written(int(turn), str(at), [SavedEnd(*end) for end in ends]))
    return max(found, default=None)


def missing(store: JournalStore, ends: Iterable[SavedEnd]) -> list[MissingEnd]:
    """Return the records that do not go on to where they were known to end."""
    return [
        MissingEnd(chain, there, number, head)
        for chain, number, head in ends
        if store.hash_at(chain, number) != head and head not in store.entry_hashes(chain)
        for there in (store.head(chain)[0] if store.has_chain(chain) else 0,)
    ]
