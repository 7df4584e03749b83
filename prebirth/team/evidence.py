"""What a vault keeps of its team to judge by what comes later, in tables of the vault.

That is with which acts each record came to be shared here, every key that was offered under one
name, the signed acts by which this member was taken off, and what others would share that is
private here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from prebirth.team.seal import Opened
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.vault import Vault

SCHEMA = """
CREATE TABLE IF NOT EXISTS team_origin (
    case_id TEXT NOT NULL, begin TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (case_id, begin)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_offer (
    case_id TEXT NOT NULL, root TEXT NOT NULL, key TEXT NOT NULL, secret BLOB NOT NULL,
    giver TEXT NOT NULL, begin TEXT NOT NULL,
    PRIMARY KEY (case_id, key, secret)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS team_notice (
    case_id TEXT NOT NULL, name TEXT NOT NULL, signer TEXT NOT NULL, signature BLOB NOT NULL,
    body BLOB NOT NULL, giver TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (case_id, name, giver)) WITHOUT ROWID;
"""
TABLES = ("team_origin", "team_offer", "team_notice")
LARGEST = 64
"""Offers that are kept for one record: more is no honest team."""


class KeyOffer(NamedTuple):
    """A key that somebody gave, and of which record."""

    root: str
    key: str
    secret: bytes
    giver: str
    begin: tuple[str, ...] = ()
    """Without a key: with which entries its giver says that sharing began."""


class Notice(NamedTuple):
    """An act that takes a reader off, with who let this member know of it."""

    act: Opened
    giver: str
    seq: int
    """The last entry that was here when it came."""


class TeamEvidence:
    """These tables of one vault. Every method raises VaultError."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def origins(self, case: str) -> list[tuple[str, ...]]:
        """With which entries sharing of a record began, as this vault was told, in that order."""
        rows = self._rows(
            "SELECT begin FROM team_origin WHERE case_id = ? ORDER BY number", (case,)
        )
        return [tuple(row[0].split()) for row in rows]

    def add_origin(self, case: str, begin: Collection[str]) -> None:
        """Keep that sharing began so, after what was kept before."""
        if begin:
            self._write(
                "INSERT OR IGNORE INTO team_origin SELECT ?1, ?2, coalesce(max(number), 0) + 1 "
                "FROM team_origin WHERE case_id = ?1",
                (case, " ".join(sorted(begin))),
            )

    def offers(self, case: str) -> list[KeyOffer]:
        """The keys that were offered beside those that are used."""
        rows = self._rows(
            "SELECT root, key, secret, giver, begin FROM team_offer WHERE case_id = ?", (case,)
        )
        return [KeyOffer(row[0], row[1], row[2], row[3], tuple(row[4].split())) for row in rows]

    def add_offer(self, case: str, offer: KeyOffer) -> bool:
        """Keep a key that was offered; whether it is new."""
        known = self.offers(case)
        if len(known) >= LARGEST or any(
            (one.key, one.secret) == (offer.key, offer.secret) for one in known
        ):
            return False
        self._write(
            "INSERT INTO team_offer VALUES (?, ?, ?, ?, ?, ?)",
            (case, *offer[:4], " ".join(offer.begin)),
        )
        return True

    def delete_offers(self, case: str) -> None:
        """Forget the keys that were offered for a record."""
        self._write("DELETE FROM team_offer WHERE case_id = ?", (case,))

    def offered_cases(self) -> set[str]:
        """The records for which keys were offered."""
        return {row[0] for row in self._rows("SELECT DISTINCT case_id FROM team_offer", ())}

    def notices(self, case: str) -> list[Notice]:
        """The acts that take readers off, as others let this member know of them."""
        rows = self._rows(
            "SELECT name, body, signer, signature, giver, seq FROM team_notice WHERE case_id = ?",
            (case,),
        )
        return [Notice(Opened(bytes.fromhex(row[0]), *row[1:4]), *row[4:]) for row in rows]

    def add_notice(self, case: str, act: Opened, giver: str) -> None:
        """Keep an act that takes a reader off, whose signature holds."""
        self._write(
            "INSERT OR IGNORE INTO team_notice SELECT ?1, ?2, ?3, ?4, ?5, ?6, "
            "coalesce(max(seq), 0) FROM entries WHERE case_id = ?1",
            (case, act.name.hex(), act.signer, act.signature, act.body, giver),
        )

    def delete_notices(self, case: str, givers: Iterable[str]) -> None:
        """Forget what these members let this one know."""
        for giver in givers:
            self._write("DELETE FROM team_notice WHERE case_id = ? AND giver = ?", (case, giver))

    def _rows(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with translate_db_errors():
            return self._vault.store.run(statement, values)

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        with self._vault.writing():
            self._vault.store.run(statement, values)
