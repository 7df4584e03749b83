"""The tables of a vault, written through any DB-API connection to SQLite."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

from prebirth.journal.entry import Entry, digest
from prebirth.journal.errors import DamagedError

SNAPSHOT_EVERY = 500
VERSION = 1
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cases (id TEXT PRIMARY KEY, summary TEXT NOT NULL, head TEXT NOT NULL, seen TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE entries (seq INTEGER PRIMARY KEY, case_id TEXT NOT NULL, hash TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX entries_of_case ON entries (case_id, seq);
CREATE TABLE snapshots (case_id TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (case_id, seq));
CREATE TABLE drafts (case_id TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, place)) WITHOUT ROWID;
"""


class Connection(Protocol):
    """What a store needs of a database: sqlite3's or sqlcipher3's connection in autocommit mode."""

    @property
    def in_transaction(self) -> bool:
        """Whether one is open."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    def executescript(self, sql: str, /) -> Any:
        """Run several."""

    def close(self) -> None:
        """Close the file."""


class Row(NamedTuple):
    """A case as the caseload shows it."""

    id: str
    summary: dict[str, Any]


class Stored(NamedTuple):
    """A case as it is read back: the newest snapshot, and the entries since."""

    snapshot: dict[str, Any]
    tail: list[Entry]
    head: str


class Store:
    """Appends entries and reads them back; raises what the connection raises."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def create(self) -> None:
        """Lay out an empty vault."""
        self._db.executescript("BEGIN;" + SCHEMA + f"PRAGMA user_version = {VERSION}; COMMIT;")

    @property
    def version(self) -> int:
        """The layout's version."""
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def meta(self, key: str) -> str:
        """A remembered value, or nothing."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def remember(self, key: str, value: str) -> None:
        """Remember a value."""
        self._db.execute("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value))

    def cases(self) -> list[Row]:
        """Every case with its summary."""
        return [Row(row[0], json.loads(row[1])) for row in self._db.execute("SELECT id, summary FROM cases ORDER BY id")]

    def add_case(self, case_id: str, snapshot: dict[str, Any], summary: dict[str, Any], at: str) -> str:
        """Begin a case with its first snapshot; the head it returns is the hash the first entry names."""
        body = _text(snapshot)
        head = digest(body.encode())
        with _Transaction(self._db):
            self._db.execute("INSERT INTO cases (id, summary, head) VALUES (?, ?, ?)", (case_id, _text(summary), head))
            self._db.execute("INSERT INTO snapshots VALUES (?, 0, ?, ?)", (case_id, at, body))
        return head

    def append(self, entry: Entry, summary: dict[str, Any] | None, place: str = "") -> str:
        """Commit one entry, with the summary where it changed, and drop the draft it settles; returns its hash."""
        body = entry.body
        head = digest(body)
        with _Transaction(self._db):
            self._db.execute("INSERT INTO entries (case_id, hash, body) VALUES (?, ?, ?)", (entry.case, head, body))
            if summary is None:
                self._db.execute("UPDATE cases SET head = ? WHERE id = ?", (head, entry.case))
            else:
                self._db.execute("UPDATE cases SET head = ?, summary = ? WHERE id = ?", (head, _text(summary), entry.case))
            if place:
                self._db.execute("DELETE FROM drafts WHERE case_id = ? AND place = ?", (entry.case, place))
        return head

    def snapshot(self, case_id: str, content: dict[str, Any], at: str) -> None:
        """Keep the state after the last entry, so that opening need not begin at the first."""
        last = self._db.execute("SELECT coalesce(max(seq), 0) FROM entries WHERE case_id = ?", (case_id,)).fetchone()[0]
        self._db.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)", (case_id, last, at, _text(content)))

    def read(self, case_id: str) -> Stored:
        """The newest snapshot and the entries since, the whole chain checked; raises DamagedError."""
        seq, body = self._db.execute("SELECT seq, body FROM snapshots WHERE case_id = ? ORDER BY seq DESC LIMIT 1", (case_id,)).fetchone()
        head = self._checked(case_id)
        rows = self._db.execute("SELECT body FROM entries WHERE case_id = ? AND seq > ? ORDER BY seq", (case_id, seq))
        return Stored(json.loads(body), [Entry.read(row[0]) for row in rows], head)

    def first(self, case_id: str) -> dict[str, Any]:
        """The state a case began with."""
        body: str = self._db.execute("SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)).fetchone()[0]
        content: dict[str, Any] = json.loads(body)
        return content

    def entries(self, case_id: str) -> Iterator[Entry]:
        """Every entry of a case, oldest first."""
        for row in self._db.execute("SELECT body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)):
            yield Entry.read(row[0])

    def draft(self, case_id: str, place: str, text: str) -> None:
        """Keep what is being typed."""
        self._db.execute("INSERT INTO drafts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text", (case_id, place, text))

    def forget_draft(self, case_id: str, place: str) -> None:
        """Drop a draft that was settled."""
        self._db.execute("DELETE FROM drafts WHERE case_id = ? AND place = ?", (case_id, place))

    def drafts(self, case_id: str) -> dict[str, str]:
        """What was typed and not yet settled, by place."""
        return dict(self._db.execute("SELECT place, text FROM drafts WHERE case_id = ?", (case_id,)).fetchall())

    def _checked(self, case_id: str) -> str:
        """The hash of the last entry, after checking that every entry hashes to its own and names the one before."""
        started = self._db.execute("SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)).fetchone()[0]
        head = digest(started.encode())
        for stored, body in self._db.execute("SELECT hash, body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)):
            if not isinstance(body, bytes) or head.encode() not in body or digest(body) != stored:
                raise DamagedError(
                    "The record of this assessment does not add up: an entry was altered or lost. Nothing has been changed. Restore a backup from the unlock page."
                )
            head = stored
        last = self._db.execute("SELECT head FROM cases WHERE id = ?", (case_id,)).fetchone()[0]
        if last != head:
            raise DamagedError("The end of this assessment's record is missing. Nothing has been changed. Restore a backup from the unlock page.")
        return head


class _Transaction:
    """Begins at once, commits at the end, and takes everything back when something fails."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, *_rest: object) -> None:
        try:
            if kind is None:
                self._db.execute("COMMIT")
        finally:
            if self._db.in_transaction:  # a full disk may have taken it back already
                self._db.execute("ROLLBACK")


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=False, separators=(",", ":"))
