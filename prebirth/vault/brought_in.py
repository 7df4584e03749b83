"""Which entries of a record nobody of the team vouches for but whoever brought them in."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import NamedTuple

from prebirth.journal.clock import moment_of, odd_moments
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.vault.store import JournalStore

ODD = " (odd date: a clock was wrong)"
TOLD_APART = "team/told apart"
"""Key of the setting that says by what to tell those of a team apart who have one name."""
SCHEMA = """
CREATE TABLE IF NOT EXISTS brought_in (
    case_id TEXT NOT NULL, name TEXT NOT NULL, by TEXT NOT NULL,
    PRIMARY KEY (case_id, name)) WITHOUT ROWID;
"""


FILES = """
CREATE TABLE IF NOT EXISTS came_in_files (
    case_id TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, at TEXT NOT NULL,
    by TEXT NOT NULL, PRIMARY KEY (case_id, first)) WITHOUT ROWID;
"""


class CameInFile(NamedTuple):
    """Entries that came in a file: nobody but whoever handed it over vouches for them."""

    first: int
    """The number of the first; the first of all came with what the record began with."""
    last: int
    at: str
    by: str
    """Who handed the file over, as the file says."""


def files_brought_in(store: JournalStore, case: str) -> list[CameInFile]:
    """What of a record came in files, the oldest first."""
    if not store.run("SELECT 1 FROM sqlite_master WHERE name = 'came_in_files'"):
        return []
    query = "SELECT first, last, at, by FROM came_in_files WHERE case_id = ? ORDER BY first"
    return [CameInFile(*row) for row in store.run(query, (case,))]


def keep_file(store: JournalStore, case: str, file: CameInFile) -> None:
    """Keep what came in a file; the caller holds the vault for writing."""
    store.run_all(FILES)
    rows = [(case, *file)]
    store.run_many("INSERT OR REPLACE INTO came_in_files VALUES (?, ?, ?, ?, ?)", rows)


def forget_files(store: JournalStore, case: str) -> None:
    """Forget what came in files, where a record begins anew; the caller holds the vault."""
    if files_brought_in(store, case):
        store.run_many("DELETE FROM came_in_files WHERE case_id = ?", [(case,)])


def brought_in(store: JournalStore, case: str) -> dict[str, str]:
    """Who brought in each entry that they did not write, by its hash."""
    if not store.run("SELECT 1 FROM sqlite_master WHERE name = 'brought_in'"):
        return {}
    return dict(store.run("SELECT name, by FROM brought_in WHERE case_id = ?", (case,)))


def keep_brought_in(store: JournalStore, case: str, names: Mapping[str, str]) -> None:
    """Keep who brought in some entries; the caller holds the vault for writing."""
    if names:
        store.run_all(SCHEMA)
        rows = [(case, name, by) for name, by in names.items()]
        store.run_many("INSERT OR IGNORE INTO brought_in VALUES (?, ?, ?)", rows)


def told_apart(store: JournalStore) -> dict[str, str]:
    """By what to tell those apart who have one name, by the device on which each writes."""
    with suppress(ValueError, TypeError, AttributeError):
        said = json.loads(store.meta(TOLD_APART) or "{}").items()
        return {str(device): str(mark) for device, mark in said}
    return {}


def attributed(
    entries: Mapping[str, Entry],
    store: JournalStore,
    brought: Mapping[str, str],
    odd: Collection[str] = (),
) -> dict[str, Entry]:
    """The entries with their authors as they are shown.

    Some with who brought them in, and those of an odd day with that some clock was wrong. Of two
    who have one name each is told from the other.
    """
    apart = told_apart(store)
    return {
        name: entry._replace(author=_shown(name, entry, brought, odd, apart))
        if name in brought or name in odd or entry.device in apart
        else entry
        for name, entry in entries.items()
    }


def odd_days(entries: Mapping[str, Entry]) -> set[str]:
    """The entries whose day is far from those around it."""
    names = Graph(entries).order
    times = [moment_of(entries[name].at) for name in names]
    return {names[place] for place in odd_moments(times, datetime.now(UTC))}


def _shown(
    name: str,
    entry: Entry,
    brought: Mapping[str, str],
    odd: Collection[str],
    apart: Mapping[str, str],
) -> str:
    mark = f" {apart[entry.device]}" if entry.device in apart else ""
    by = f" (brought in by {brought[name]})" if name in brought else ""
    return f"{entry.author}{mark}{by}{ODD if name in odd else ''}"
