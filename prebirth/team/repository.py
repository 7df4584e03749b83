"""What a vault keeps for its team, in the vault's own encrypted database.

That is who this member is, the keys they were given, who signed each entry, and what the store
has of it. A record is an assessment, or the team's membership log under the team's id.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from prebirth.team import evidence
from prebirth.team.errors import TeamError
from prebirth.team.identity import Identity, PublicKeys
from prebirth.team.seal import Opened, Sealed
from prebirth.team.stores.store import NOTE, ReadMark
from prebirth.team.tables import SCHEMA, TABLES, UNSENT, UPGRADE
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.vault import Vault, new_device

REFUSED_MOST = 500
"""What is refused of one record is named so often; what is more is refused all the same."""
SET_UP = "team"
"""The vault's setting that holds its membership."""


class Membership(NamedTuple):
    """Which team a vault belongs to, as whom, and where the team meets."""

    # The names of the fields stand in the vault.
    team: str
    root: str
    """The hash of the entry by which the team began."""
    secret: bytes
    """The private keys of this member."""
    place: dict[str, Any]
    """The address where the team meets."""
    owner: PublicKeys
    """The owner whose fingerprint was compared when the vault joined."""
    word: str = ""
    """The password of this member's role in the team's database."""

    def to_json(self) -> str:
        """The membership as JSON."""
        content = {
            **self._asdict(),
            "secret": b64encode(self.secret).decode(),
            "owner": self.owner.to_json(),
        }
        return json.dumps(content, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Membership:
        """The membership from JSON."""
        content = json.loads(text)
        return cls(
            **{
                **content,
                "secret": b64decode(content["secret"]),
                "owner": PublicKeys.from_json(content["owner"]),
            }
        )


class Unsent(NamedTuple):
    """An entry that the store does not have, with its signature if it has one already."""

    name: bytes
    body: bytes
    signer: str
    signature: bytes


class Refused(NamedTuple):
    """Something in the store that is not taken, and why."""

    id: str
    name: str
    """The hash it goes by, or the name of its file."""
    author: str
    """The member under whose name it lies there; empty where it bears none."""
    why: str
    dismissed: bool = False
    """Whether somebody here has put it aside, so that it is told no more."""


def refused_of(sealed: Sealed, why: str) -> Refused:
    """A sealed entry that is refused."""
    content = b"\0".join((sealed.name, sealed.key.encode(), sealed.author.encode(), sealed.data))
    return Refused(hashlib.sha256(content).hexdigest(), sealed.name.hex(), sealed.author, why)


class Signed(NamedTuple):
    """Who answers for an entry."""

    name: str
    signer: str
    signature: bytes


def in_team(vault: Vault) -> bool:
    """Whether a vault belongs to a team."""
    with translate_db_errors():
        return bool(vault.store.meta(SET_UP))


class TeamRepository:
    """The team's tables of a vault. Every method raises VaultError."""

    def __init__(self, vault: Vault) -> None:
        """Open the tables of a vault that belongs to a team; raises TeamError, VaultError."""
        self.vault = vault
        self.closing = False
        """Set before the vault is closed, so that work on other threads ends."""
        with translate_db_errors():
            text = vault.store.meta(SET_UP)
        if not text:
            raise TeamError("This vault belongs to no team.")
        self.membership = Membership.from_json(text)
        self.me = Identity(self.membership.secret)
        self.team = self.membership.team
        self.evidence = evidence.TeamEvidence(vault)
        there = self._rows("SELECT name FROM sqlite_master WHERE name LIKE 'team@_%' ESCAPE '@'")
        if not {(name,) for name in (*TABLES, *evidence.TABLES)} <= set(there):
            self._upgrade()

    def _upgrade(self) -> None:
        """Bring the tables of an earlier build up to date."""
        with self.vault.writing():
            self.vault.store.run_all(SCHEMA + evidence.SCHEMA)
            if not self._rows("SELECT 1 FROM pragma_table_info('team_head') WHERE name = 'log'"):
                self.vault.store.run_all(UPGRADE)
            # A still earlier build kept a revocation notice as an empty key.
            self.vault.store.run("DELETE FROM team_key WHERE length(secret) = 0")

    @classmethod
    def create(cls, vault: Vault, membership: Membership) -> TeamRepository:
        """Make a vault belong to a team."""
        with vault.writing():
            vault.store.run_all(SCHEMA + evidence.SCHEMA)
            vault.store.set_meta(SET_UP, membership.to_json())
        return cls(vault)

    def delete_all(self) -> None:
        """Make the vault belong to no team: the keys go, the assessments stay."""
        with self.vault.writing():
            # An earlier build left a table of notices that nothing reads any more.
            names = (*TABLES, *evidence.TABLES, "team_off")
            self.vault.store.run_all("".join(f"DROP TABLE IF EXISTS {table};" for table in names))
            self.vault.store.set_meta(SET_UP, "")
            # A new device, so that entries of this vault's former member are another's, should
            # it join again.
            self.vault.store.set_meta("device", new_device())

    # streams

    def streams(self) -> dict[str, str]:
        """The shared records, and the hash each begins with."""
        return dict(self._rows("SELECT case_id, root FROM team_stream"))

    def add_stream(self, case_id: str, root: str) -> None:
        """Add a shared record."""
        self._write(
            "INSERT OR IGNORE INTO team_stream VALUES (?, ?, 0, x'', 0, 0, '')", (case_id, root)
        )

    def delete_stream(self, case_id: str) -> None:
        """Delete everything about a record."""
        for table in (*TABLES, *evidence.TABLES):
            statement = f"DELETE FROM {table} WHERE case_id = ?"  # noqa: S608  # the names above
            self._write(statement, (case_id,))

    def mark(self, case_id: str) -> ReadMark:
        """How far the stream was read in the store."""
        rows = self._rows("SELECT place, mark FROM team_stream WHERE case_id = ?", (case_id,))
        return ReadMark(*rows[0]) if rows else ReadMark()

    def set_mark(self, case_id: str, mark: ReadMark) -> None:
        """Keep how far the stream was read."""
        self._write(
            "UPDATE team_stream SET place = ?, mark = ? WHERE case_id = ?", (*mark, case_id)
        )

    # frontiers

    def own_frontier(self, case_id: str) -> tuple[int, str]:
        """The number and hashes of the frontier this member published last."""
        rows = self._rows("SELECT said, heads FROM team_stream WHERE case_id = ?", (case_id,))
        return rows[0] if rows else (0, "")

    def set_own_frontier(self, case_id: str, number: int, heads: str) -> None:
        """Keep the frontier this member published."""
        self._write(
            "UPDATE team_stream SET said = ?, heads = ? WHERE case_id = ?", (number, heads, case_id)
        )

    def statements_known(self) -> dict[str, set[str]]:
        """For each member, the last statements of the membership log that they said they have."""
        known: dict[str, set[str]] = {}
        for case, member, heads, log in self._rows(
            "SELECT case_id, member, heads, log FROM team_head"
        ):
            known.setdefault(member, set()).update(
                log.split(), heads.split() if case == self.team else ()
            )
        return known

    def frontiers(self, case_id: str) -> dict[str, tuple[int, str]]:
        """The number and hashes of each member's last known frontier."""
        statement = "SELECT member, number, heads FROM team_head WHERE case_id = ?"
        return {row[0]: row[1:] for row in self._rows(statement, (case_id,))}

    def set_frontier(
        self, case_id: str, member: str, number: int, heads: str, log: str = ""
    ) -> None:
        """Keep a member's frontier."""
        self._write(
            "INSERT OR REPLACE INTO team_head VALUES (?, ?, ?, ?, ?)",
            (case_id, member, number, heads, log),
        )

    # keys

    def keys(self, case_id: str) -> dict[str, bytes]:
        """The known keys of a record."""
        return dict(self._rows("SELECT key, secret FROM team_key WHERE case_id = ?", (case_id,)))

    def add_key(self, case_id: str, key: str, secret: bytes) -> bool:
        """Keep a key; whether it is new."""
        if key in self.keys(case_id):
            return False
        self._write("INSERT INTO team_key VALUES (?, ?, ?)", (case_id, key, secret))
        # Entries that came before their key could not be opened: read the stream again.
        self._write("UPDATE team_stream SET place = 0, mark = x'' WHERE case_id = ?", (case_id,))
        return True

    def replace_key(self, case_id: str, key: str, secret: bytes) -> None:
        """Put another secret in a key's place, or let the key go where that is empty."""
        self._write("DELETE FROM team_key WHERE case_id = ? AND key = ?", (case_id, key))
        if secret:
            self.add_key(case_id, key, secret)

    def given_keys(self, case_id: str) -> set[tuple[str, str]]:
        """Which keys were given to which members from here."""
        return set(self._rows("SELECT key, member FROM team_given WHERE case_id = ?", (case_id,)))

    def add_given_keys(self, case_id: str, key: str, members: Iterable[str]) -> None:
        """Keep that a key was given to members."""
        self._write_all(
            "INSERT OR IGNORE INTO team_given VALUES (?, ?, ?)",
            [(case_id, key, member) for member in members],
        )

    def notes(self, case_id: str) -> dict[str, list[Sealed]]:
        """The notes that were sent and not acknowledged yet, by the members they are for."""
        notes: dict[str, list[Sealed]] = {}
        for member, name, data in self._rows(
            "SELECT member, name, data FROM team_note WHERE case_id = ?", (case_id,)
        ):
            notes.setdefault(member, []).append(Sealed(name, NOTE, self.me.id, data))
        return notes

    def add_note(self, case_id: str, key: str, member: str, note: Sealed) -> None:
        """Keep a note until its member has it for certain."""
        self._write(
            "INSERT OR REPLACE INTO team_note VALUES (?, ?, ?, ?, ?)",
            (case_id, key, member, note.name, note.data),
        )

    def delete_note(self, case_id: str, key: str, member: str) -> None:
        """Delete a note whose key its member used: they have it, and what was told before it."""
        self._write(
            "DELETE FROM team_note WHERE case_id = ? AND (key = ? OR key LIKE 'begin %') "
            "AND member = ?",
            (case_id, key, member),
        )

    # what is refused

    def refused(self, case_id: str) -> list[Refused]:
        """What was refused of a record."""
        rows = self._rows(
            "SELECT id, name, author, why, dismissed FROM team_refused WHERE case_id = ?",
            (case_id,),
        )
        return [
            Refused(name, hash_, author, why, bool(dismissed))
            for name, hash_, author, why, dismissed in rows
        ]

    def add_refused(self, case_id: str, refused: Iterable[Refused]) -> None:
        """Keep what was refused; what somebody put aside stays so."""
        room = REFUSED_MOST - len(self.refused(case_id))
        rows = [(case_id, *one[:4], 0) for one in refused]
        self._write_all(
            "INSERT INTO team_refused VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET why = excluded.why",
            rows[: max(0, room)],
        )

    def keep_strange(self, case_id: str, strange: Collection[Refused]) -> None:
        """Keep which files say nothing of an entry, all of them: others say something by now."""
        # Under a wrong key none does, until the right one comes.
        still = {one.id for one in strange}
        before = {one.id: one.why for one in self.refused(case_id)}
        self._write_all(
            "DELETE FROM team_refused WHERE case_id = ? AND id = ?",
            [(case_id, one) for one in before if one.startswith("file ") and one not in still],
        )
        new = [one for one in strange if before.get(one.id) != one.why]
        if new and len(before) < REFUSED_MOST:
            self.add_refused(case_id, new)

    def delete_refused(self, case_id: str, names: Iterable[str]) -> None:
        """Delete what is kept about things that were taken after all."""
        self._write_all(
            "DELETE FROM team_refused WHERE case_id = ? AND name = ?",
            [(case_id, name) for name in names],
        )

    def has_refused(self) -> bool:
        """Whether something was refused and not put aside."""
        return bool(self._rows("SELECT 1 FROM team_refused WHERE NOT dismissed LIMIT 1"))

    def dismiss_refused(self) -> None:
        """Put aside all that was refused: it is told no more."""
        self._write("UPDATE team_refused SET dismissed = 1 WHERE NOT dismissed", ())

    def retry_refused(self) -> None:
        """Have every stream read again from which something was refused."""
        self._write(
            "UPDATE team_stream SET place = 0, mark = x'' "
            "WHERE case_id IN (SELECT case_id FROM team_refused)",
            (),
        )

    # entries

    def entry_names(self, case_id: str) -> set[str]:
        """The hashes of the entries that are here with a signature."""
        rows = self._rows("SELECT name FROM team_entry WHERE case_id = ?", (case_id,))
        return {row[0] for row in rows}

    def stored_names(self, case_id: str) -> set[str]:
        """The hashes of the entries that the store is known to have."""
        rows = self._rows("SELECT name FROM team_entry WHERE case_id = ? AND there", (case_id,))
        return {row[0] for row in rows}

    def signers(self, case_id: str) -> dict[str, str]:
        """The signer of each entry."""
        return dict(self._rows("SELECT name, signer FROM team_entry WHERE case_id = ?", (case_id,)))

    def signatures(self, case_id: str) -> list[Signed]:
        """The signer and signature of each entry."""
        statement = "SELECT name, signer, signature FROM team_entry WHERE case_id = ?"
        return [Signed(*row) for row in self._rows(statement, (case_id,))]

    def membership_entries(self) -> dict[str, bytes]:
        """The entries of the membership log."""
        return dict(self._rows("SELECT name, body FROM team_entry WHERE case_id = ?", (self.team,)))

    def add_signatures(self, case_id: str, entries: Iterable[Opened], *, stored: bool) -> None:
        """Keep who signed entries, and whether the store has them."""
        rows = [
            (
                case_id,
                entry.name.hex(),
                entry.signer,
                entry.signature,
                int(stored),
                entry.body if case_id == self.team else None,
            )
            for entry in entries
        ]
        self._write_all(
            "INSERT INTO team_entry VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET there = max(there, excluded.there)",
            rows,
        )

    def set_stored(self, case_id: str, names: Iterable[str], *, stored: bool) -> None:
        """Keep that the store has entries, or has lost them, so that they are sent again."""
        self._write_all(
            "UPDATE team_entry SET there = ? WHERE case_id = ? AND name = ?",
            [(int(stored), case_id, name) for name in names],
        )
        # `sent` is where the search for unsent entries begins: it spares a long record the
        # look at every entry, and goes back to the beginning when the store lost something.
        if not stored:
            self._write("UPDATE team_stream SET sent = 0 WHERE case_id = ?", (case_id,))
        elif not self.unsent(case_id):
            self._write(
                "UPDATE team_stream SET sent = (SELECT coalesce(max(seq), 0) FROM entries e "
                "WHERE e.case_id = ?1) WHERE case_id = ?1",
                (case_id,),
            )

    def unsent(self, case_id: str, last: int | None = None) -> list[Unsent]:
        """The entries the store does not have, by arrival here, up to the last if given."""
        statement = (
            f"SELECT hash, f.body, coalesce(signer, ''), coalesce(signature, x'') {UNSENT} "
            "AND seq <= coalesce(?2, seq) ORDER BY seq"
        )
        rows = self._rows(statement, (case_id, last))
        return [Unsent(bytes.fromhex(row[0]), *row[1:]) for row in rows]

    def unsent_count(self, case_id: str) -> int:
        """How many entries of a record the store does not have."""
        return int(self._rows(f"SELECT count(*) {UNSENT}", (case_id,))[0][0])

    # entries that wait

    def waiting(self, case_id: str) -> list[tuple[Sealed, str]]:
        """The entries that could not be admitted yet, and why."""
        rows = self._rows(
            "SELECT name, key, author, data, why FROM team_waiting WHERE case_id = ?", (case_id,)
        )
        return [(Sealed(bytes.fromhex(row[0]), *row[1:4]), row[4]) for row in rows]

    def set_waiting(self, case_id: str, entries: Mapping[Sealed, str]) -> None:
        """Replace the entries that wait."""
        self._write("DELETE FROM team_waiting WHERE case_id = ?", (case_id,))
        rows = [
            (case_id, entry.name.hex(), entry.author, entry.key, entry.data, why)
            for entry, why in entries.items()
        ]
        self._write_all("INSERT OR REPLACE INTO team_waiting VALUES (?, ?, ?, ?, ?, ?)", rows)

    def _rows(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        self._require_open()
        with translate_db_errors():
            return self.vault.store.run(statement, values)

    def _require_open(self) -> None:
        if self.closing:
            raise TeamError(
                "The vault is being closed. Nothing is lost; what was not sent is sent next time."
            )

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        self._write_all(statement, [values])

    def _write_all(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        """Write rows in one transaction."""
        self._require_open()
        if rows:
            with self.vault.writing():
                self.vault.store.run_many(statement, rows)
