"""Which entries of a record nobody of the team vouches for but whoever brought them in."""

from __future__ import annotations

from collections.abc import Mapping

from prebirth.journal.entry import Entry
from prebirth.vault.store import JournalStore

SCHEMA = """
CREATE TABLE IF NOT EXISTS brought_in (
    case_id TEXT NOT NULL, name TEXT NOT NULL, by TEXT NOT NULL,
    PRIMARY KEY (case_id, name)) WITHOUT ROWID;
"""


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


def attributed(entries: Mapping[str, Entry], brought: Mapping[str, str]) -> dict[str, Entry]:
    """The entries with their authors as they are shown: some with who brought them in."""
    return {
        name: entry._replace(author=f"{entry.author} (brought in by {brought[name]})")
        if name in brought
        else entry
        for name, entry in entries.items()
    }
