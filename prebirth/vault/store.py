"""The tables of a vault, written through any DB-API connection to SQLite."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from prebirth.journal.chain import Chain
from prebirth.journal.entry import Entry
from prebirth.journal.whole import Arrival
from prebirth.vault.errors import DamagedError

if TYPE_CHECKING:  # equivalent: pydantic's records take 0.2 s, and the window comes up before
    from prebirth.case.case import Case

SNAPSHOT_EVERY = 500
VERSION = 3
"""1: without the vault's own record of acts; 2: without what was brought in from others."""
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
ARRIVALS = """
CREATE TABLE IF NOT EXISTS arrivals (case_id TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, at TEXT NOT NULL, contested TEXT NOT NULL,
    PRIMARY KEY (case_id, first)) WITHOUT ROWID;
"""
SUMMARISE = "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?, ?, ?)"
CHAINS = """
SELECT * FROM (WITH RECURSIVE chain(id) AS (
    SELECT min(case_id) FROM entries UNION SELECT (SELECT min(case_id) FROM entries WHERE case_id > id) FROM chain WHERE id IS NOT NULL
) SELECT id FROM chain WHERE id IS NOT NULL)"""
"""From the first entry of one chain to that of the next, without reading those between."""
KEPT_BY_CASE = (
    "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type "
    "= 'table' AND c.name = 'case_id'"
)
"""The tables with rows of a case: some are there only since some version, or in a team."""
SPARE = """
DELETE FROM snapshots WHERE case_id = :case AND seq = (SELECT max(seq) FROM snapshots WHERE case_id = :case) AND seq > 0
    AND seq - (SELECT max(seq) FROM snapshots s WHERE s.case_id = :case AND s.seq < snapshots.seq) < :every
"""
"""The newest snapshot, where the one before it is not long ago: another takes its place, so that many small arrivals do not keep one each."""
APPEND = (
    "INSERT INTO entries VALUES (?, 1 + (SELECT coalesce(max(seq), 0) FROM entries "
    "WHERE case_id = ?), ?, ?)"
)


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

    @classmethod
    def of(cls, case: Case, dates: str = "", prompts: str = "") -> Summary:
        """What the caseload shows of a case."""
        a = case.assessment
        return cls(
            case.id,
            a.reference,
            a.worker,
            a.status.value,
            str(case.pregnancy.due or ""),
            dates,
            prompts,
        )


class Connection(Protocol):
    """What a store needs of a database: sqlite3's or sqlcipher3's connection in autocommit mode."""

    @property
    def in_transaction(self) -> bool:
        """Whether one is open."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Any, /) -> Any:
        """Run one statement for many rows."""

    def executescript(self, sql: str, /) -> Any:
        """Run several."""

    def close(self) -> None:
        """Close the file."""


class LoadedChain(NamedTuple):
    """A case as it is read back: the newest snapshot, and the entries since."""

    snapshot: dict[str, Any]
    tail: list[Entry]
    heads: tuple[str, ...]
    """What the next entry names: the hashes of the last ones, several where they were made apart."""


class JournalStore:
    """Appends entries and reads them back; raises what the connection raises."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.grown_chains: set[str] = set()
        """The chains that have grown since the vault was opened."""

    def create(self) -> None:
        """Lay out an empty vault."""
        self._db.executescript(
            "BEGIN;"
            + SCHEMA
            + ARRIVALS
            + _begin_log()
            + f"PRAGMA user_version = {VERSION}; COMMIT;"
        )

    def upgrade(self) -> None:
        """Lay out a vault of an earlier version as one of this; all or nothing."""
        steps = (_begin_log() if self.version < 2 else "") + ARRIVALS
        self._db.executescript(
            "BEGIN IMMEDIATE;" + steps + f"PRAGMA user_version = {VERSION}; COMMIT;"
        )

    @property
    def version(self) -> int:
        """The layout's version."""
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def run(self, statement: str, values: Iterable[Any] = ()) -> list[Any]:
        """The rows of a statement by a room that keeps tables of its own here."""
        return list(self._db.execute(statement, tuple(values)))

    def run_many(self, statement: str, rows: Iterable[Iterable[Any]]) -> None:
        """Run a statement of such a room for many rows; all or nothing."""
        with _Transaction(self._db):
            self._db.executemany(statement, rows)

    def run_all(self, statements: str) -> None:
        """Run several of such a room; all or nothing."""
        self._db.executescript(f"BEGIN IMMEDIATE;{statements}COMMIT;")

    def meta(self, key: str) -> str:
        """A remembered value, or nothing."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def set_meta(self, key: str, value: str) -> None:
        """Remember a value."""
        self._db.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

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

    def append(
        self, entry: Entry, summary: Summary | None, place: str = "", contested: str | None = None
    ) -> str:
        """Commit one entry, with the summary and what is contested where these changed, and drop the draft it settles; returns its hash."""
        body = entry.body
        head = digest(body)
        with _Transaction(self._db):
            self._db.execute(APPEND, (entry.case, entry.case, head, body))
            if summary is not None:
                self._db.execute(SUMMARISE, summary)
            if place:
                self._db.execute(
                    "DELETE FROM drafts WHERE case_id = ? AND place = ?", (entry.case, place)
                )
            if contested is not None:
                last = "(SELECT max(first) FROM arrivals WHERE case_id = ?)"
                self._db.execute(
                    f"UPDATE arrivals SET contested = ? WHERE case_id = ? AND first = {last}",  # noqa: S608
                    (contested, entry.case, entry.case),
                )
        self.grown_chains.add(entry.case)
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
        """Put entries of others behind those that are there, with what all add up to; or begin anew with them; all or nothing."""
        case_id = summary.id
        with _Transaction(self._db):
            if first:
                for table in ("entries", "snapshots", "arrivals"):
                    self._db.execute(f"DELETE FROM {table} WHERE case_id = ?", (case_id,))  # noqa: S608  # the names above
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
                self._db.execute(SPARE, {"case": case_id, "every": SNAPSHOT_EVERY})
                self._db.execute("INSERT INTO arrivals VALUES (?, ?, ?, ?, ?)", (case_id, *arrival))
                self._db.execute(
                    "INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)",
                    (case_id, arrival.last, " ".join(heads), _text(content)),
                )
            self._db.execute(SUMMARISE, summary)
        self.grown_chains.add(case_id)

    def arrivals(self, case_id: str) -> list[Arrival]:
        """What was brought into a case from others, oldest first."""
        return [
            Arrival(*row)
            for row in self._db.execute(
                "SELECT first, last, at, contested FROM arrivals WHERE case_id = ? ORDER BY first",
                (case_id,),
            )
        ]

    def head(self, case_id: str) -> tuple[int, str]:
        """How many entries a chain has, and the hash the next one names; raises DamagedError."""
        last = "SELECT seq, hash FROM entries WHERE case_id = ? ORDER BY seq DESC LIMIT 1"
        first = "SELECT seq, head FROM snapshots WHERE case_id = ? AND seq = 0"
        found = (
            self._db.execute(last, (case_id,)).fetchone()
            or self._db.execute(first, (case_id,)).fetchone()
        )
        if found is None:
            raise DamagedError(
                "The beginning of this record is missing. Nothing has been changed. Restore a "
                "backup from the unlock page."
            )
        return int(found[0]), str(found[1])

    def has_chain(self, case_id: str) -> bool:
        """Whether there is such a chain, and it was not erased."""
        return (
            self._db.execute(
                "SELECT 1 FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)
            ).fetchone()
            is not None
        )

    def erase(self, case_id: str) -> None:
        """Take every row of a case out of the file; what stood there is overwritten."""
        with _Transaction(self._db):
            for (table,) in self._db.execute(KEPT_BY_CASE).fetchall():
                self._db.execute(f"DELETE FROM {table} WHERE case_id = ?", (case_id,))  # noqa: S608  # the names are those of our tables
            self._db.execute("DELETE FROM cases WHERE id = ?", (case_id,))
            self._db.execute("DELETE FROM meta WHERE key LIKE '% ' || ?", (case_id,))
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def save_summary(self, summary: Summary) -> None:
        """Keep what the caseload shows of a case."""
        self._db.execute(SUMMARISE, summary)

    def save_snapshot(self, case_id: str, content: dict[str, Any], head: str) -> None:
        """Keep the state after the last entry, whose hash is the head, so that opening need not begin at the first."""
        last = self._db.execute(
            "SELECT coalesce(max(seq), 0) FROM entries WHERE case_id = ?", (case_id,)
        ).fetchone()[0]
        if last:
            self._db.execute(
                "INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)",
                (case_id, last, head, _text(content)),
            )

    def load_chain(self, case_id: str) -> LoadedChain:
        """The newest snapshot and the entries since, the whole chain checked; raises DamagedError."""
        heads = self._checked(case_id)
        seq, body = self._db.execute(
            "SELECT seq, body FROM snapshots WHERE case_id = ? ORDER BY seq DESC LIMIT 1",
            (case_id,),
        ).fetchone()
        rows = self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? AND seq > ? ORDER BY seq", (case_id, seq)
        )
        return LoadedChain(json.loads(body), [Entry.read(row[0]) for row in rows], heads)

    def entries_naming(self, case_id: str, table: str) -> Iterator[Entry]:
        """The entries that name a table, in the order in which they came into this vault."""
        found = self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? AND instr(body, CAST(? AS BLOB)) "
            "ORDER BY seq",
            (case_id, f'"{table}"'),
        )
        return (Entry.read(row[0]) for row in found)

    def entry_hashes(self, case_id: str) -> set[str]:
        """The hash of every entry of a case."""
        return {
            row[0]
            for row in self._db.execute("SELECT hash FROM entries WHERE case_id = ?", (case_id,))
        }

    def initial_state(self, case_id: str) -> dict[str, Any]:
        """The state a case began with."""
        body: str = self._db.execute(
            "SELECT body FROM snapshots WHERE case_id = ? AND seq = 0", (case_id,)
        ).fetchone()[0]
        content: dict[str, Any] = json.loads(body)
        return content

    def entries_by_hash(self, case_id: str) -> dict[str, Entry]:
        """Every entry of a case by its hash, in the order in which they came into this vault."""
        return {key: Entry.read(body) for _seq, key, body in self.entry_rows(case_id)}

    def last_entries(self, case_id: str, count: int) -> list[Entry]:
        """The last entries that came, oldest first."""
        rows = self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? ORDER BY seq DESC LIMIT ?", (case_id, count)
        ).fetchall()
        return [Entry.read(row[0]) for row in reversed(rows)]

    def entries(self, case_id: str) -> Iterator[Entry]:
        """Every entry of a case, in the order in which they came into this vault."""
        for row in self._db.execute(
            "SELECT body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)
        ):
            yield Entry.read(row[0])

    def chain_ids(self) -> set[str]:
        """Every chain that has an entry or a snapshot."""
        return {row[0] for row in self._db.execute("SELECT case_id FROM snapshots UNION " + CHAINS)}  # noqa: S608  # a constant

    def entry_rows(self, case_id: str) -> Iterator[tuple[int, str, Any]]:
        """The number, hash and body of every entry of a case, as they stand in the file."""
        yield from self._db.execute(
            "SELECT seq, hash, body FROM entries WHERE case_id = ? ORDER BY seq", (case_id,)
        )

    def snapshots(self, case_id: str) -> dict[int, tuple[str, str]]:
        """The snapshots of a case: after which entry, the hash of that, and the state in JSON."""
        found = self._db.execute(
            "SELECT seq, head, body FROM snapshots WHERE case_id = ?", (case_id,)
        )
        return {seq: (head, body) for seq, head, body in found}

    def save_draft(self, case_id: str, place: str, text: str) -> None:
        """Keep what is being typed."""
        self._db.execute(
            "INSERT INTO drafts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text",
            (case_id, place, text),
        )

    def delete_draft(self, case_id: str, place: str) -> None:
        """Drop a draft that was settled."""
        self._db.execute("DELETE FROM drafts WHERE case_id = ? AND place = ?", (case_id, place))

    def drafts(self, case_id: str) -> dict[str, str]:
        """What was typed and not yet settled, by place."""
        return dict(
            self._db.execute(
                "SELECT place, text FROM drafts WHERE case_id = ?", (case_id,)
            ).fetchall()
        )

    def _checked(self, case_id: str) -> tuple[str, ...]:
        """The hashes of the last entries, after checking that each hashes to its own, names known ones as those before it, and meets every snapshot."""
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
    return hashlib.sha256(body).hexdigest()


def _text(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=False, separators=(",", ":"))
