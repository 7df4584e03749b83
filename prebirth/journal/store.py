"""The tables of a vault, written through any DB-API connection to SQLite; the caseload needs no JSON, so that is imported later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from prebirth.journal.errors import DamagedError

if TYPE_CHECKING:  # equivalent: names for the type checker alone
    from prebirth.journal.connection import Connection
    from prebirth.journal.entry import Entry

SNAPSHOT_EVERY = 500
VERSION = 2
"""1: without the vault's own record of acts."""
LOG = ""
"""The chain of the vault itself: who unlocked it, what was deleted, what its keys became."""
NOTHING = "{}"
"""What the vault's own chain begins with."""
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cases (id TEXT PRIMARY KEY, reference TEXT, worker TEXT, status TEXT, due TEXT, dates TEXT, prompts TEXT) WITHOUT ROWID;
CREATE TABLE entries (case_id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (case_id, seq)) WITHOUT ROWID;
CREATE TABLE snapshots (case_id TEXT NOT NULL, seq INTEGER NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (case_id, seq)) WITHOUT ROWID;
CREATE TABLE drafts (case_id TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, place)) WITHOUT ROWID;
"""
SUMMARISE = "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?, ?, ?)"
CHAINS = """
SELECT * FROM (WITH RECURSIVE chain(id) AS (
    SELECT min(case_id) FROM entries UNION SELECT (SELECT min(case_id) FROM entries WHERE case_id > id) FROM chain WHERE id IS NOT NULL
) SELECT id FROM chain WHERE id IS NOT NULL)"""
"""From the first entry of one chain to that of the next, without reading those between."""
APPEND = "INSERT INTO entries VALUES (?, 1 + (SELECT coalesce(max(seq), 0) FROM entries WHERE case_id = ?), ?, ?)"


class Summary(NamedTuple):
    """A case as the caseload shows it, without opening it."""

    id: str
    reference: str = ""
    worker: str = ""
    status: str = ""
    due: str = ""
    dates: str = ""
    """A line for each date that matters: the day, a space, what it is."""
    prompts: str = ""
    """How many prompts were open when somebody last looked."""


class Stored(NamedTuple):
    """A case as it is read back: the newest snapshot, and the entries since."""

    snapshot: dict[str, Any]
    tail: list[Entry]
    head: str


class Store:
    """Appends entries and reads them back; raises what the connection raises."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.touched: set[str] = set()
        """The chains that have grown since the vault was opened."""

    def create(self) -> None:
        """Lay out an empty vault."""
        self._db.executescript("BEGIN;" + SCHEMA + _begin_log() + f"PRAGMA user_version = {VERSION}; COMMIT;")

    def upgrade(self) -> None:
        """Lay out a vault of an earlier version as one of this; all or nothing."""
        self._db.executescript("BEGIN IMMEDIATE;" + _begin_log() + f"PRAGMA user_version = {VERSION}; COMMIT;")

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

    def cases(self) -> list[Summary]:
        """The summary of every case."""
        return [Summary(*row) for row in self._db.execute("SELECT * FROM cases ORDER BY id")]

    def add_case(self, case_id: str, snapshot: dict[str, Any], summary: Summary) -> str:
        """Begin a case with its first snapshot; the head it returns is the hash the first entry names."""
        body = _text(snapshot)
        head = digest(body.encode())
        with _Transaction(self._db):
            self._db.execute(SUMMARISE, summary)
            self._db.execute("INSERT INTO snapshots VALUES (?, 0, ?, ?)", (case_id, head, body))
        return head

    def append(self, entry: Entry, summary: Summary | None, place: str = "") -> str:
        """Commit one entry, with the summary where it changed, and drop the draft it settles; returns its hash."""
        body = entry.body
        head = digest(body)
        with _Transaction(self._db):
            self._db.execute(APPEND, (entry.case, entry.case, head, body))
            if summary is not None:
                self._db.execute(SUMMARISE, summary)
            if place:
                self._db.execute("DELETE FROM drafts WHERE case_id = ? AND place = ?", (entry.case, place))
        self.touched.add(entry.case)
        return head

    def head(self, case_id: str) -> tuple[int, str]:
        """How many entries a chain has, and the hash the next one names; raises DamagedError."""
        last = "SELECT seq, hash FROM entries WHERE case_id = ? ORDER BY seq DESC LIMIT 1"
        first = "SELECT seq, head FROM snapshots WHERE case_id = ? AND seq = 0"
        found = self._db.execute(last, (case_id,)).fetchone() or self._db.execute(first, (case_id,)).fetchone()
        if found is None:
            raise DamagedError("The beginning of this record is missing. Nothing has been changed. Restore a backup from the unlock page.")
        return int(found[0]), str(found[1])

    def begun(self, case_id: str) -> bool:
        """Whether there is such a chain, and it was not erased."""
        return self._db.execute("SELECT 1 FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)).fetchone() is not None

    def erase(self, case_id: str) -> None:
        """Take every row of a case out of the file; what stood there is overwritten."""
        with _Transaction(self._db):
            for table in ("entries", "snapshots", "drafts"):
                self._db.execute(f"DELETE FROM {table} WHERE case_id = ?", (case_id,))  # noqa: S608  # the names above
            self._db.execute("DELETE FROM cases WHERE id = ?", (case_id,))
            self._db.execute("DELETE FROM meta WHERE key = ?", (f"seen {case_id}",))
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def summarise(self, summary: Summary) -> None:
        """Keep what the caseload shows of a case."""
        self._db.execute(SUMMARISE, summary)

    def snapshot(self, case_id: str, content: dict[str, Any], head: str) -> None:
        """Keep the state after the last entry, whose hash is the head, so that opening need not begin at the first."""
        last = self._db.execute("SELECT coalesce(max(seq), 0) FROM entries WHERE case_id = ?", (case_id,)).fetchone()[0]
        if last:
            self._db.execute("INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)", (case_id, last, head, _text(content)))

    def read(self, case_id: str) -> Stored:
        """The newest snapshot and the entries since, the whole chain checked; raises DamagedError."""
        head = self._checked(case_id)
        seq, body = self._db.execute("SELECT seq, body FROM snapshots WHERE case_id = ? ORDER BY seq DESC LIMIT 1", (case_id,)).fetchone()
        rows = self._db.execute("SELECT body FROM entries WHERE case_id = ? AND seq > ? ORDER BY seq", (case_id, seq))
        import json

        from prebirth.journal.entry import Entry

        return Stored(json.loads(body), [Entry.read(row[0]) for row in rows], head)

    def first(self, case_id: str) -> dict[str, Any]:
        """The state a case began with."""
        body: str = self._db.execute("SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)).fetchone()[0]
        import json

        content: dict[str, Any] = json.loads(body)
        return content

    def entries(self, case_id: str) -> Iterator[Entry]:
        """Every entry of a case, oldest first."""
        from prebirth.journal.entry import Entry

        for row in self._db.execute("SELECT body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)):
            yield Entry.read(row[0])

    def chains(self) -> set[str]:
        """Every chain that has an entry or a snapshot."""
        return {row[0] for row in self._db.execute("SELECT case_id FROM snapshots UNION " + CHAINS)}  # noqa: S608  # a constant

    def rows(self, case_id: str) -> Iterator[tuple[int, str, Any]]:
        """The number, hash and body of every entry of a case, as they stand in the file."""
        yield from self._db.execute("SELECT seq, hash, body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,))

    def snapshots(self, case_id: str) -> dict[int, tuple[str, str]]:
        """The snapshots of a case: after which entry, the hash of that, and the state in JSON."""
        found = self._db.execute("SELECT seq, head, body FROM snapshots WHERE case_id = ?", (case_id,))
        return {seq: (head, body) for seq, head, body in found}

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
        """The hash of the last entry, after checking that each hashes to its own, names the one before, and meets every snapshot."""
        marks = dict(self._db.execute("SELECT seq, head FROM snapshots WHERE case_id = ?", (case_id,)).fetchall())
        started = self._db.execute("SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)).fetchone()
        if started is None:
            raise DamagedError("The beginning of this assessment's record is missing. Nothing has been changed. Restore a backup from the unlock page.")
        head, last = digest(started[0].encode()), 0
        for seq, stored, body in self.rows(case_id):
            if not isinstance(body, bytes) or head.encode() not in body or digest(body) != stored or marks.get(seq, stored) != stored:
                raise DamagedError(
                    "The record of this assessment does not add up: an entry was altered or lost. Nothing has been changed. Restore a backup from the unlock page."
                )
            head, last = stored, seq
        if last < max(marks):
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


def _begin_log() -> str:
    return f"INSERT INTO snapshots VALUES ('{LOG}', 0, '{digest(NOTHING.encode())}', '{NOTHING}');"  # noqa: S608  # nothing of anybody's in it


def digest(body: bytes) -> str:
    """The SHA-256 that the next entry names."""
    import hashlib

    return hashlib.sha256(body).hexdigest()


def _text(content: dict[str, Any]) -> str:
    import json

    return json.dumps(content, ensure_ascii=False, sort_keys=False, separators=(",", ":"))
