"""What a vault keeps for its team: who it is there, the keys it was given, who signed what, and what the store has of it. Encrypted as all else in it."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity, PublicKeys
from prebirth.team.seal import Opened, Sealed
from prebirth.team.stores.store import Mark
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.vault import Vault, new_device

TABLES = """
CREATE TABLE IF NOT EXISTS team_stream (case_id TEXT PRIMARY KEY, root TEXT NOT NULL, place INTEGER NOT NULL, mark BLOB NOT NULL,
    sent INTEGER NOT NULL, said INTEGER NOT NULL, heads TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_key (case_id TEXT NOT NULL, key TEXT NOT NULL, secret BLOB NOT NULL, PRIMARY KEY (case_id, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_off (case_id TEXT NOT NULL, key TEXT NOT NULL, giver TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (case_id, key, giver)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_given (case_id TEXT NOT NULL, key TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (case_id, key, member)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_entry (case_id TEXT NOT NULL, name TEXT NOT NULL, signer TEXT NOT NULL, signature BLOB NOT NULL, there INTEGER NOT NULL,
    body BLOB, PRIMARY KEY (case_id, name)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_waiting (case_id TEXT NOT NULL, name TEXT NOT NULL, author TEXT NOT NULL, key TEXT NOT NULL, data BLOB NOT NULL,
    why TEXT NOT NULL, PRIMARY KEY (case_id, name, author)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_head (case_id TEXT NOT NULL, member TEXT NOT NULL, number INTEGER NOT NULL, heads TEXT NOT NULL,
    PRIMARY KEY (case_id, member)) WITHOUT ROWID;
"""
UNSENT = """
FROM (
    SELECT seq, hash, body FROM entries WHERE case_id = ?1 AND seq > (SELECT sent FROM team_stream WHERE case_id = ?1)
    UNION ALL SELECT 0, head, CAST(body AS BLOB) FROM snapshots WHERE case_id = ?1 AND seq = 0
    UNION ALL SELECT 0, name, body FROM team_entry WHERE case_id = ?1 AND body IS NOT NULL
) f LEFT JOIN team_entry t ON t.case_id = ?1 AND t.name = hash WHERE NOT coalesce(there, 0)
"""
NAMES = (
    "team_stream",
    "team_key",
    "team_off",
    "team_given",
    "team_entry",
    "team_waiting",
    "team_head",
)
SET_UP = "team"
"""Where in the vault it is kept which team it belongs to."""


class Membership(NamedTuple):
    """Which team a vault belongs to, who it is there and where the team meets."""

    team: str
    root: str
    """The hash of the statement by which the team began."""
    secret: bytes
    """What the keys of this member are made from."""
    place: dict[str, Any]
    """Where the team meets: its kind, and what that needs."""
    owner: PublicKeys
    """The owner whose fingerprint was compared when the vault joined."""
    word: str = ""
    """The password of this member's role in the team's database."""

    @property
    def written(self) -> str:
        """As JSON."""
        content = {
            **self._asdict(),
            "secret": b64encode(self.secret).decode(),
            "owner": self.owner.written,
        }
        return json.dumps(content, sort_keys=True)

    @classmethod
    def read(cls, text: str) -> Membership:
        """From JSON."""
        content = json.loads(text)
        return cls(
            **{
                **content,
                "secret": b64decode(content["secret"]),
                "owner": PublicKeys.read(content["owner"]),
            }
        )


class Unsent(NamedTuple):
    """An entry that the store has not, and the signature under it where there is one already."""

    name: bytes
    body: bytes
    signer: str
    signature: bytes


class Signed(NamedTuple):
    """Who answers for an entry."""

    name: str
    signer: str
    signature: bytes


def in_team(vault: Vault) -> bool:
    """Whether a vault belongs to a team; asks for nothing that a team needs."""
    with translate_db_errors():
        return bool(vault.store.meta(SET_UP))


class TeamRepository:
    """The team's part of a vault."""

    def __init__(self, vault: Vault) -> None:
        """Take it from a vault that belongs to a team; raises TeamError, VaultError."""
        self.vault = vault
        self.closing = False
        """Whether the vault is about to be closed, so that whoever works with this on another thread ends."""
        with translate_db_errors():
            text = vault.store.meta(SET_UP)
        if not text:
            raise TeamError("This vault belongs to no team.")
        self.membership = Membership.read(text)
        self.me = Identity(self.membership.secret)
        self.team = self.membership.team
        if not self._rows("SELECT 1 FROM sqlite_master WHERE name = 'team_off'"):
            self._later()

    def _later(self) -> None:
        """Bring the tables of an earlier build up to date: there the key that was not for this member stood as an empty one."""
        with self.vault.writing():
            self.vault.store.run_all(TABLES)
            self.vault.store.run("DELETE FROM team_key WHERE length(secret) = 0")

    @classmethod
    def create(cls, vault: Vault, membership: Membership) -> TeamRepository:
        """Let a vault belong to a team; raises VaultError."""
        with vault.writing():
            vault.store.run_all(TABLES)
            vault.store.set_meta(SET_UP, membership.written)
        return cls(vault)

    def delete_all(self) -> None:
        """Belong to no team any more: the keys go, the assessments stay; raises VaultError."""
        with self.vault.writing():
            self.vault.store.run_all("".join(f"DROP TABLE {table};" for table in NAMES))
            self.vault.store.set_meta(SET_UP, "")
            self.vault.store.set_meta(
                "device", new_device()
            )  # what comes is another member's, should this vault join again

    # streams

    def streams(self) -> dict[str, str]:
        """The chains that are shared, and the hash each begins with."""
        return dict(self._rows("SELECT case_id, root FROM team_stream"))

    def add_stream(self, case_id: str, root: str) -> None:
        """Let a chain be shared; raises VaultError."""
        self._write(
            "INSERT OR IGNORE INTO team_stream VALUES (?, ?, 0, x'', 0, 0, '')", (case_id, root)
        )

    def mark(self, case_id: str) -> Mark:
        """How far it was read in the store."""
        return next(
            (
                Mark(*row)
                for row in self._rows(
                    "SELECT place, mark FROM team_stream WHERE case_id = ?", (case_id,)
                )
            ),
            Mark(),
        )

    def set_mark(self, case_id: str, mark: Mark) -> None:
        """Keep how far it was read; raises VaultError."""
        self._write(
            "UPDATE team_stream SET place = ?, mark = ? WHERE case_id = ?", (*mark, case_id)
        )

    def own_frontier(self, case_id: str) -> tuple[int, str]:
        """The number of the last thing this member said of what it has, and that."""
        return next(
            iter(self._rows("SELECT said, heads FROM team_stream WHERE case_id = ?", (case_id,))),
            (0, ""),
        )

    def set_own_frontier(self, case_id: str, number: int, heads: str) -> None:
        """Keep what was said; raises VaultError."""
        self._write(
            "UPDATE team_stream SET said = ?, heads = ? WHERE case_id = ?", (number, heads, case_id)
        )

    # keys

    def keys(self, case_id: str) -> dict[str, bytes]:
        """The keys of a chain that are known."""
        return dict(self._rows("SELECT key, secret FROM team_key WHERE case_id = ?", (case_id,)))

    def revocation_notices(self, case_id: str) -> dict[str, int]:
        """Who said that a key is not for this member, of those that have not come since, and the last entry that was here when they first did."""
        since = "SELECT giver, min(seq) FROM team_off WHERE case_id = ?1 AND key NOT IN (SELECT key FROM team_key WHERE case_id = ?1) GROUP BY giver"
        return dict(self._rows(since, (case_id,)))

    def add_revocation_notice(self, case_id: str, key: str, giver: str) -> None:
        """Keep that a key is not for this member, by whom; raises VaultError."""
        self._write(
            "INSERT OR IGNORE INTO team_off SELECT ?1, ?2, ?3, coalesce(max(seq), 0) FROM entries WHERE case_id = ?1",
            (case_id, key, giver),
        )

    def delete_revocation_notices(self, case_id: str, givers: Iterable[str]) -> None:
        """Keep no more that these said so; raises VaultError."""
        self._write_all(
            "DELETE FROM team_off WHERE case_id = ? AND giver = ?",
            [(case_id, giver) for giver in givers],
        )

    def add_key(self, case_id: str, key: str, secret: bytes) -> bool:
        """Keep a key; whether it is new. What came before it and could not be opened is read again; raises VaultError."""
        if key in self.keys(case_id):
            return False
        self._write("INSERT INTO team_key VALUES (?, ?, ?)", (case_id, key, secret))
        self._write("UPDATE team_stream SET place = 0, mark = x'' WHERE case_id = ?", (case_id,))
        return True

    def given_keys(self, case_id: str) -> set[tuple[str, str]]:
        """Which keys were given to whom from here."""
        return set(self._rows("SELECT key, member FROM team_given WHERE case_id = ?", (case_id,)))

    def add_given_keys(self, case_id: str, key: str, members: Iterable[str]) -> None:
        """Keep that a key was given; raises VaultError."""
        self._write_all(
            "INSERT OR IGNORE INTO team_given VALUES (?, ?, ?)",
            [(case_id, key, member) for member in members],
        )

    # entries

    def entry_names(self, case_id: str) -> set[str]:
        """What is here of a chain with its signature, by its hash."""
        return {
            row[0]
            for row in self._rows("SELECT name FROM team_entry WHERE case_id = ?", (case_id,))
        }

    def stored_names(self, case_id: str) -> set[str]:
        """What the store is known to have."""
        return {
            row[0]
            for row in self._rows(
                "SELECT name FROM team_entry WHERE case_id = ? AND there", (case_id,)
            )
        }

    def signers(self, case_id: str) -> dict[str, str]:
        """Who answers for each entry."""
        return dict(self._rows("SELECT name, signer FROM team_entry WHERE case_id = ?", (case_id,)))

    def signatures(self, case_id: str) -> list[Signed]:
        """Each entry with who answers for it, and the signature."""
        return [
            Signed(*row)
            for row in self._rows(
                "SELECT name, signer, signature FROM team_entry WHERE case_id = ?", (case_id,)
            )
        ]

    def membership_entries(self) -> dict[str, bytes]:
        """The team's own chain."""
        return dict(self._rows("SELECT name, body FROM team_entry WHERE case_id = ?", (self.team,)))

    def add_signatures(self, case_id: str, entries: Iterable[Opened], *, there: bool) -> None:
        """Keep who answers for entries, and whether the store has them; raises VaultError."""
        rows = [
            (
                case_id,
                one.name.hex(),
                one.signer,
                one.signature,
                int(there),
                one.body if case_id == self.team else None,
            )
            for one in entries
        ]
        keep = "INSERT INTO team_entry VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET there = max(there, excluded.there)"
        self._write_all(keep, rows)

    def set_stored(self, case_id: str, names: Iterable[str], *, there: bool) -> None:
        """Keep that the store has entries; or has them no more, so that they go out again; raises VaultError."""
        self._write_all(
            "UPDATE team_entry SET there = ? WHERE case_id = ? AND name = ?",
            [(int(there), case_id, name) for name in names],
        )
        if not there:
            self._write("UPDATE team_stream SET sent = 0 WHERE case_id = ?", (case_id,))
        elif not self.unsent(case_id):
            self._write(
                "UPDATE team_stream SET sent = (SELECT coalesce(max(seq), 0) FROM entries e WHERE e.case_id = ?1) WHERE case_id = ?1",
                (case_id,),
            )

    def unsent(self, case_id: str, last: int | None = None) -> list[Unsent]:
        """The entries that the store has not, in the order in which they came into this vault up to the last one, with the beginning first."""
        statement = f"SELECT hash, f.body, coalesce(signer, ''), coalesce(signature, x'') {UNSENT} AND seq <= coalesce(?2, seq) ORDER BY seq"
        rows = self._rows(statement, (case_id, last))
        return [Unsent(bytes.fromhex(row[0]), *row[1:]) for row in rows]

    def unsent_count(self, case_id: str) -> int:
        """How many entries of a case have not gone out."""
        return int(self._rows(f"SELECT count(*) {UNSENT}", (case_id,))[0][0])

    def keep_deletion(self, case_id: str, act: Opened) -> None:
        """Keep the one act that still goes out for an assessment that is gone from here; raises VaultError."""
        self._write(
            "INSERT OR REPLACE INTO team_entry VALUES (?, ?, ?, ?, 0, ?)",
            (case_id, act.name.hex(), act.signer, act.signature, act.body),
        )

    def delete_stream(self, case_id: str) -> None:
        """Keep nothing more of an assessment that is gone; raises VaultError."""
        for table in NAMES:
            self._write(f"DELETE FROM {table} WHERE case_id = ?", (case_id,))  # noqa: S608  # the names above

    # what waits, and what others have

    def waiting(self, case_id: str) -> list[tuple[Sealed, str]]:
        """What came and could not be taken in yet, and why."""
        rows = self._rows(
            "SELECT name, key, author, data, why FROM team_waiting WHERE case_id = ?", (case_id,)
        )
        return [(Sealed(bytes.fromhex(row[0]), *row[1:4]), row[4]) for row in rows]

    def set_waiting(self, case_id: str, entries: Mapping[Sealed, str]) -> None:
        """Keep just these as what waits; raises VaultError."""
        self._write("DELETE FROM team_waiting WHERE case_id = ?", (case_id,))
        rows = [
            (case_id, one.name.hex(), one.author, one.key, one.data, why)
            for one, why in entries.items()
        ]
        self._write_all("INSERT OR REPLACE INTO team_waiting VALUES (?, ?, ?, ?, ?, ?)", rows)

    def frontiers(self, case_id: str) -> dict[str, tuple[int, str]]:
        """The last that each member said it has: the number, and the hashes."""
        return {
            row[0]: row[1:]
            for row in self._rows(
                "SELECT member, number, heads FROM team_head WHERE case_id = ?", (case_id,)
            )
        }

    def set_frontier(self, case_id: str, member: str, number: int, heads: str) -> None:
        """Keep what a member said; raises VaultError."""
        self._write(
            "INSERT OR REPLACE INTO team_head VALUES (?, ?, ?, ?)", (case_id, member, number, heads)
        )

    def _rows(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        self._stay()
        with translate_db_errors():
            return self.vault.store.run(statement, values)

    def _stay(self) -> None:
        if self.closing:
            raise TeamError(
                "The vault is being closed. Nothing is lost; what has not gone out goes the next time."
            )

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        self._write_all(statement, [values])

    def _write_all(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        self._stay()
        if rows:
            with self.vault.writing():
                self.vault.store.run_many(statement, rows)
