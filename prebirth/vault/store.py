"""The tables of a vault, written through any DB-API connection to SQLite."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from prebirth.base.digest import sha256_hex
from prebirth.journal.chain import Chain
from prebirth.journal.entry import Entry
from prebirth.journal.full_record import Arrival
from prebirth.vault.errors import DamagedError
from prebirth.vault.summary import Summary

SNAPSHOT_EVERY = 500
VERSION = 3
"""The layout. Version 1 had no log of the vault's own acts, version 2 no table of arrivals."""
LOG = ""
"""The case id of the vault's own log: who unlocked it, what was deleted, when keys changed."""
NOTHING = "{}"
"""The first snapshot of the vault's own log."""
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cases (
    id TEXT PRIMARY KEY, reference TEXT, worker TEXT, status TEXT, due TEXT, dates TEXT,
    prompts TEXT
) WITHOUT ROWID;
CREATE TABLE entries (
    case_id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (case_id, seq)
) WITHOUT ROWID;
CREATE TABLE snapshots (
    case_id TEXT NOT NULL, seq INTEGER NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
) WITHOUT ROWID;
CREATE TABLE drafts (
    case_id TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, place)
) WITHOUT ROWID;
"""
ARRIVALS = """
CREATE TABLE IF NOT EXISTS arrivals (
    case_id TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, at TEXT NOT NULL,
    contested TEXT NOT NULL, PRIMARY KEY (case_id, first)
) WITHOUT ROWID;
"""
SUMMARISE = "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?, ?, ?)"
CHAINS = """
SELECT * FROM (WITH RECURSIVE chain(id) AS (
    SELECT min(case_id) FROM entries
    UNION SELECT (SELECT min(case_id) FROM entries WHERE case_id > id) FROM chain
        WHERE id IS NOT NULL
) SELECT id FROM chain WHERE id IS NOT NULL)"""
"""Skips along the index from one case id to the next; DISTINCT would read every entry."""
TABLES_BY_CASE = (
    "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type "
    "= 'table' AND c.name = 'case_id'"
)
"""The tables with rows of a case; a newer version or a team may have added some."""
DELETE_RECENT_SNAPSHOT = """
DELETE FROM snapshots
    WHERE case_id = :case AND seq > 0
    AND seq = (SELECT max(seq) FROM snapshots WHERE case_id = :case)
    AND seq - (
        SELECT max(seq) FROM snapshots s WHERE s.case_id = :case AND s.seq < snapshots.seq
    ) < :every
"""
"""Deletes the newest snapshot if the one before it is recent: every arrival adds a snapshot."""
APPEND = (
    "INSERT INTO entries VALUES (?, 1 + (SELECT coalesce(max(seq), 0) FROM entries "
    "WHERE case_id = ?), ?, ?) RETURNING seq"
)

SET_CONTESTED = (
    "UPDATE arrivals SET contested = ? WHERE case_id = ? "
    "AND first = (SELECT max(first) FROM arrivals WHERE case_id = ?)"
)


class Connection(Protocol):
    """What a store needs of a database connection (sqlite3's, sqlcipher3's) in autocommit mode."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Any, /) -> Any:
        """Run one statement for many rows."""

    def executescript(self, sql: str, /) -> Any:
        """Run several."""

    def close(self) -> None:
        """Close the file."""


class LoadedChain(NamedTuple):
    """A case as it is loaded: the newest snapshot, and the entries since."""

    snapshot: dict[str, Any]
    tail: list[Entry]
    heads: tuple[str, ...]
    """The hashes that the next entry names as parents; several after concurrent work."""


class JournalStore:
    """The journal of every case and the vault's own log; raises what the connection raises."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.grown_chains: set[str] = set()
        """The chains that have grown since the vault was opened, by case id."""
        self.new_ends: dict[str, tuple[int, str]] = {}
        """Where chains end that have grown since somebody last asked: count and last hash."""

    def create(self) -> None:
        """Create the tables of an empty vault."""
        self._db.executescript(
            "BEGIN;"
            + SCHEMA
            + ARRIVALS
            + _begin_log()
            + f"PRAGMA user_version = {VERSION}; COMMIT;"
        )

    def upgrade(self) -> None:
        """Bring the tables of an earlier version up to this one, all or nothing."""
        steps = (_begin_log() if self.version < 2 else "") + ARRIVALS
        self._db.executescript(
            "BEGIN IMMEDIATE;" + steps + f"PRAGMA user_version = {VERSION}; COMMIT;"
        )

    @property
    def version(self) -> int:
        """The layout's version."""
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def run(self, statement: str, values: Iterable[Any] = ()) -> list[Any]:
        """Run a statement for another package that keeps tables here, and return its rows."""
        return list(self._db.execute(statement, tuple(values)))

    def run_many(self, statement: str, rows: Iterable[Iterable[Any]]) -> None:
        """Run a statement for many rows, all or nothing."""
        with _Transaction(self._db):
            self._db.executemany(statement, rows)

    def run_all(self, statements: str) -> None:
        """Run several statements, all or nothing."""
        self._db.executescript(f"BEGIN IMMEDIATE;{statements}COMMIT;")

    def meta(self, key: str) -> str:
        """Return a value of the meta table, or an empty string."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def set_meta(self, key: str, value: str) -> None:
        """Set a value of the meta table."""
        self._db.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def cases(self) -> list[Summary]:
        """Return the summary of every case."""
        return [Summary(*row) for row in self._db.execute("SELECT * FROM cases ORDER BY id")]

    def add_case(self, case_id: str, snapshot: dict[str, Any], summary: Summary) -> str:
        """Begin a case with its first snapshot; returns the hash that its first entry names."""
        body = _to_json(snapshot)
        head = digest(body.encode())
        with _Transaction(self._db):
            self._db.execute(SUMMARISE, summary)
            self._db.execute("INSERT INTO snapshots VALUES (?, 0, ?, ?)", (case_id, head, body))
        return head

    def append(
        self, entry: Entry, summary: Summary | None, place: str = "", contested: str | None = None
    ) -> str:
        """Commit an entry together with what changes with it, and return the entry's hash.

        These are the summary, the conflicts that remain, and the draft at a place that the entry
        settles.
        """
        body = entry.body
        head = digest(body)
        # One transaction: after a crash the typed text is in the entry or still in the draft,
        # never in both and never in neither.
        with _Transaction(self._db):
            row = self._db.execute(APPEND, (entry.case, entry.case, head, body)).fetchone()
            if summary is not None:
                self._db.execute(SUMMARISE, summary)
            if place:
                self._db.execute(
                    "DELETE FROM drafts WHERE case_id = ? AND place = ?", (entry.case, place)
                )
            if contested is not None:
                self._db.execute(SET_CONTESTED, (contested, entry.case, entry.case))
        self.grown_chains.add(entry.case)
        self.new_ends[entry.case] = (int(row[0]), head)
        return head

    def append_arrival(
        self,
        entries: Mapping[str, bytes],
        content: dict[str, Any],
        heads: Iterable[str],
        arrival: Arrival,
        summary: Summary,
        first: str = "",
    ) -> None:
        """Append entries that came from others, with the state that all add up to.

        With a first snapshot the case begins anew with it. All or nothing.
        """
        case_id = summary.id
        with _Transaction(self._db):
            if first:
                for table in ("entries", "snapshots", "arrivals"):
                    query = f"DELETE FROM {table} WHERE case_id = ?"  # noqa: S608  # named above
                    self._db.execute(query, (case_id,))
                self._db.execute(
                    "INSERT INTO snapshots VALUES (?, 0, ?, ?)",
                    (case_id, digest(first.encode()), first),
                )
            rows = (
                (case_id, arrival.first + place, key, body)
                for place, (key, body) in enumerate(entries.items())
            )
            self._db.executemany("INSERT INTO entries VALUES (?, ?, ?, ?)", rows)
            if entries:
                self._db.execute(DELETE_RECENT_SNAPSHOT, {"case": case_id, "every": SNAPSHOT_EVERY})
                self._db.execute("INSERT INTO arrivals VALUES (?, ?, ?, ?, ?)", (case_id, *arrival))
                self._db.execute(
                    "INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)",
                    (case_id, arrival.last, " ".join(heads), _to_json(content)),
                )
            self._db.execute(SUMMARISE, summary)
        self.grown_chains.add(case_id)
        if entries:
            self.new_ends[case_id] = (arrival.last, list(entries)[-1])

    def arrivals(self, case_id: str) -> list[Arrival]:
        """Return what was brought into a case from others, oldest first."""
        return [
            Arrival(*row)
            for row in self._db.execute(
                "SELECT first, last, at, contested FROM arrivals WHERE case_id = ? ORDER BY first",
                (case_id,),
            )
        ]

    def head(self, case_id: str) -> tuple[int, str]:
        """Return the number of entries, and the hash of the last; raises DamagedError."""
        last = "SELECT seq, hash FROM entries WHERE case_id = ? ORDER BY seq DESC LIMIT 1"
        first = "SELECT seq, head FROM snapshots WHERE case_id = ? AND seq = 0"
        row = (
            self._db.execute(last, (case_id,)).fetchone()
            or self._db.execute(first, (case_id,)).fetchone()
        )
        if row is None:
            raise DamagedError(
                "The beginning of this record is missing. Nothing has been changed. Restore a "
                "backup from the unlock page."
            )
        return int(row[0]), str(row[1])

    def hash_at(self, case_id: str, number: int) -> str:
        """Return the hash of an entry by its number; nothing where there is none."""
        row = self._db.execute(
            "SELECT hash FROM entries WHERE case_id = ? AND seq = ?", (case_id, number)
        ).fetchone()
        return str(row[0]) if row else ""

    def has_chain(self, case_id: str) -> bool:
        """Whether a case has been begun here and not erased."""
        return (
            self._db.execute(
                "SELECT 1 FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)
            ).fetchone()
            is not None
        )

    def erase(self, case_id: str) -> None:
        """Delete every row of a case; secure_delete overwrites what stood in the file."""
        with _Transaction(self._db):
            for (table,) in self._db.execute(TABLES_BY_CASE).fetchall():
                query = f"DELETE FROM {table} WHERE case_id = ?"  # noqa: S608  # our own tables
                self._db.execute(query, (case_id,))
            self._db.execute("DELETE FROM cases WHERE id = ?", (case_id,))
            self._db.execute("DELETE FROM meta WHERE key LIKE '% ' || ?", (case_id,))
        # The log still holds the old pages until it is read into the database and cut to nothing.
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def save_summary(self, summary: Summary) -> None:
        """Save what the caseload shows of a case."""
        self._db.execute(SUMMARISE, summary)

    def save_snapshot(self, case_id: str, content: dict[str, Any], head: str) -> None:
        """Save the state after the last entry, so that loading need not begin at the first.

        The head is the hash of the last entry, or of several after concurrent work.
        """
        last = self._db.execute(
            "SELECT coalesce(max(seq), 0) FROM entries WHERE case_id = ?", (case_id,)
        ).fetchone()[0]
        if last:
            self._db.execute(
                "INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)",
                (case_id, last, head, _to_json(content)),
            )

    def load_chain(self, case_id: str) -> LoadedChain:
        """Load the newest snapshot and the entries since; raises DamagedError.

        The whole chain is checked, also the entries before the snapshot.
        """
        heads = self._check_chain(case_id)
        seq, body = self._db.execute(
            "SELECT seq, body FROM snapshots WHERE case_id = ? ORDER BY seq DESC LIMIT 1",
            (case_id,),
        ).fetchone()
        rows = self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? AND seq > ? ORDER BY seq", (case_id, seq)
        )
        return LoadedChain(json.loads(body), [Entry.from_bytes(row[0]) for row in rows], heads)

    def entries_naming(self, case_id: str, table: str, after: int = 0) -> Iterator[Entry]:
        """Yield the entries that may change a table, in the order of their arrival here."""
        # Found by its text, without reading the JSON of thousands of entries: may yield too many.
        rows = self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? AND seq > ? "
            "AND instr(body, CAST(? AS BLOB)) ORDER BY seq",
            (case_id, after, f'"{table}"'),
        )
        return (Entry.from_bytes(row[0]) for row in rows)

    def rows_naming(self, case_id: str, table: str) -> Iterator[tuple[int, str, bytes]]:
        """Yield number, hash and body of the entries that may change a table, as they came."""
        yield from self._db.execute(
            "SELECT seq, hash, body FROM entries WHERE case_id = ? "
            "AND instr(body, CAST(? AS BLOB)) ORDER BY seq",
            (case_id, f'"{table}"'),
        )

    def entry_hashes(self, case_id: str) -> set[str]:
        """Return the hash of every entry of a case."""
        return {
            row[0]
            for row in self._db.execute("SELECT hash FROM entries WHERE case_id = ?", (case_id,))
        }

    def initial_state(self, case_id: str) -> dict[str, Any]:
        """Return the state with which a case began."""
        body: str = self._db.execute(
            "SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)
        ).fetchone()[0]
        content: dict[str, Any] = json.loads(body)
        return content

    def entries_by_hash(self, case_id: str) -> dict[str, Entry]:
        """Return every entry of a case by its hash, in the order of their arrival here."""
        return {key: Entry.from_bytes(body) for _seq, key, body in self.entry_rows(case_id)}

    def last_entries(self, case_id: str, count: int) -> list[Entry]:
        """Return the entries that arrived last, oldest first."""
        rows = self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? ORDER BY seq DESC LIMIT ?", (case_id, count)
        ).fetchall()
        return [Entry.from_bytes(row[0]) for row in reversed(rows)]

    def entries(self, case_id: str) -> Iterator[Entry]:
        """Yield every entry of a case, in the order of their arrival here."""
        for row in self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)
        ):
            yield Entry.from_bytes(row[0])

    def chain_ids(self) -> set[str]:
        """Return every case id that has an entry or a snapshot, the vault's log among them."""
        query = "SELECT case_id FROM snapshots UNION " + CHAINS  # noqa: S608  # a constant
        return {row[0] for row in self._db.execute(query)}

    def entry_rows(self, case_id: str) -> Iterator[tuple[int, str, Any]]:
        """Yield number, hash and body of every entry, as they stand in the file, unchecked."""
        yield from self._db.execute(
            "SELECT seq, hash, body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)
        )

    def snapshots(self, case_id: str) -> dict[int, tuple[str, str]]:
        """Return the snapshots of a case: by entry number, that entry's hash and the JSON."""
        rows = self._db.execute(
            "SELECT seq, head, body FROM snapshots WHERE case_id = ?", (case_id,)
        )
        return {seq: (head, body) for seq, head, body in rows}

    def save_draft(self, case_id: str, place: str, text: str) -> None:
        """Save what is being typed."""
        self._db.execute(
            "INSERT INTO drafts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text",
            (case_id, place, text),
        )

    def delete_draft(self, case_id: str, place: str) -> None:
        """Delete a draft that has become an entry."""
        self._db.execute("DELETE FROM drafts WHERE case_id = ? AND place = ?", (case_id, place))

    def drafts(self, case_id: str) -> dict[str, str]:
        """Return what was typed and has not become an entry, by place."""
        return dict(
            self._db.execute(
                "SELECT place, text FROM drafts WHERE case_id = ?", (case_id,)
            ).fetchall()
        )

    def _check_chain(self, case_id: str) -> tuple[str, ...]:
        """Check a chain from its first entry, and return the hashes of its last ones.

        Each entry must have its own hash and name known entries as parents, and each snapshot
        must name the entries that were last when it was made.
        """
        marks = dict(
            self._db.execute(
                "SELECT seq, head FROM snapshots WHERE case_id = ?", (case_id,)
            ).fetchall()
        )
        started = self._db.execute(
            "SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)
        ).fetchone()
        if started is None:
            raise DamagedError(
                "The beginning of this assessment's record is missing. Nothing has been "
                "changed. Restore a backup from the unlock page."
            )
        chain, last = Chain(digest(started[0].encode())), 0
        for seq, stored, body in self.entry_rows(case_id):
            if (
                seq != last + 1
                or not isinstance(body, bytes)
                or digest(body) != stored
                or not chain.follows(stored, body)
                or not chain.meets(marks.get(seq))
            ):
                raise DamagedError(
                    "The record of this assessment does not add up: an entry was altered or lost. "
                    "Nothing has been changed. Restore a backup from the unlock page."
                )
            last = seq
        if last < max(marks):
            raise DamagedError(
                "The end of this assessment's record is missing. Nothing has been changed. "
                "Restore a backup from the unlock page."
            )
        return tuple(sorted(chain.heads))


class _Transaction:
    """A write transaction: commits at the end, and rolls back when something fails."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def __enter__(self) -> None:
        # IMMEDIATE takes the write lock now, so that nothing fails halfway for want of it.
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: object, *_rest: object) -> None:
        try:
            if kind is None:
                self._db.execute("COMMIT")
        finally:
            if self._db.in_transaction:  # a full disk may have taken it back already
                self._db.execute("ROLLBACK")


def _begin_log() -> str:
    """Return the SQL that begins the vault's own log."""
    values = f"'{LOG}', 0, '{digest(NOTHING.encode())}', '{NOTHING}'"
    return f"INSERT INTO snapshots VALUES ({values});"  # noqa: S608  # constants


def digest(body: bytes) -> str:
    """Return the SHA-256 by which the next entry names this one, in hex."""
    return sha256_hex(body)


def _to_json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=False, separators=(",", ":"))
