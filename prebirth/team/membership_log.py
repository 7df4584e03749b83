"""The team's own chain: what its owners stated, as it is known here, and what this member states."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from prebirth.base.ids import new_id
from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.identity import Keys, NotOursError
from prebirth.team.key_distribution import give, tell_off
from prebirth.team.membership import ADD, BEGIN, TABLE, Role, seals_with, team_of
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import (
    Opened,
    Opening,
    Sealed,
    name_of,
    new_key,
    seal,
    sign,
    signed_words,
    stream_of,
)
from prebirth.team.stores.store import Mark, Store


class Statements:
    """The chain of one team in one vault."""

    def __init__(self, shelf: TeamRepository) -> None:
        self._shelf = shelf
        self._stream = stream_of(shelf.team, shelf.team)
        self._read()

    def _read(self) -> None:
        self._entries = {name: Entry.read(body) for name, body in self._shelf.statements().items()}
        self.team = team_of(
            self._shelf.team,
            self._shelf.membership.root,
            self._entries,
            self._shelf.signers(self._shelf.team),
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """The hashes of the last statements."""
        return Graph(self._entries).heads

    def state(self, changes: Sequence[Change], label: str) -> str:
        """State something as this member, which goes out with the next round; its hash; raises VaultError."""
        shelf, vault = self._shelf, self._shelf.vault
        name, device = vault.store.meta("author"), vault.store.meta("device")
        entry = Entry(
            new_id(),
            shelf.team,
            name,
            datetime.now(UTC).isoformat(),
            device,
            label,
            tuple(changes),
            self.heads or ("",),
        )
        body = entry.body
        key = name_of(body)
        shelf.sign(
            shelf.team,
            [Opened(key, body, shelf.me.id, sign(shelf.me, shelf.team, self._stream, key))],
            there=False,
        )
        self._read()
        return key.hex()

    def turn(self, changes: Sequence[Change], label: str, left: Iterable[str]) -> None:
        """State something, and let another key seal what is stated from then on, for those who are left; raises VaultError."""
        key = str(uuid.uuid4())
        self._shelf.keep_key(self._shelf.team, key, new_key())
        self.state([*changes, seals_with(key, left)], label)

    def sync(self, store: Store) -> list[str]:
        """Send and fetch what was stated; what there is to be wary of, in words; raises TeamError, VaultError."""
        said: list[str] = []
        self._fetch(store, said)
        me = self.team.here(self._shelf.me.id)
        if me and me.role is Role.OWNER:
            if not self.team.key:
                self.turn(
                    [],
                    "seal with a new key what is stated from now on",
                    [one.id for one in self.team.present],
                )
            self._give(store)
        keys = self._shelf.keys(self._shelf.team)
        key = (
            self.team.key if me else next(reversed(keys), "")
        )  # whoever leaves says so with a key that is theirs still
        if key in keys:
            self._send(store, key, keys[key])
        return said

    def _give(self, store: Store) -> None:
        """Let everybody who belongs to it read what was stated, and whoever has gone know that they do not."""
        shelf, key = self._shelf, self.team.key
        for one in shelf.keys(shelf.team):
            give(shelf, store, shelf.team, one, self.team.present)
        if key:
            tell_off(
                shelf,
                store,
                shelf.team,
                key,
                [one for one in self.team.members.values() if one.gone],
            )

    def _send(self, store: Store, key: str, secret: bytes) -> None:
        shelf = self._shelf
        if unsent := shelf.unsent(shelf.team):
            entries = [Opened(one.name, one.body, one.signer, one.signature) for one in unsent]
            store.push(
                self._stream, [seal(key, secret, self._stream, one, shelf.me.id) for one in entries]
            )
            shelf.set_there(shelf.team, [one.name.hex() for one in unsent], there=True)

    def _fetch(self, store: Store, said: list[str]) -> None:
        shelf = self._shelf
        known = {bytes.fromhex(name) for name in self._entries}
        pulled = store.pull(self._stream, shelf.mark(shelf.team), known)
        if pulled.rewritten:
            pulled = store.pull(self._stream, Mark(), known)
            lost = shelf.there(shelf.team) - {name.hex() for name in store.names(self._stream)}
            said.append(
                f"The place where the team meets has lost {len(lost)} of the team's statements. They are here, and go out again."
            )
            shelf.set_there(shelf.team, lost, there=False)
        good, wrong = self._checked(pulled.entries)
        shelf.sign(shelf.team, good, there=True)
        for why, count in Counter(wrong).items():
            said.append(f"{count} of the team's statements are refused: {why}.")
        if not wrong:
            shelf.read_up_to(shelf.team, pulled.mark)
        if good:
            self._read()

    def _checked(self, sealed: Iterable[Sealed]) -> tuple[list[Opened], list[str]]:
        """The statements that were signed by whom they say, and what is wrong with others: each names its author's keys, or one before it does."""
        opening, opened, wrong = (
            Opening(self._stream, self._shelf.keys(self._shelf.team)),
            dict[str, Opened](),
            list[str](),
        )
        for one in sealed:
            try:
                found = opening.opened(one)
                entry = Entry.read(found.body)
            except KeyError:
                wrong.append("its key has not come yet")
            except (NotOursError, ValueError, TypeError, RecursionError):
                wrong.append("it was altered, or sealed by somebody who may not")
            else:
                if entry.body == found.body and entry.case == self._shelf.team:
                    opened[one.name.hex()] = found
                else:
                    wrong.append("it is no statement of this team")
        entries = self._entries | {name: Entry.read(one.body) for name, one in opened.items()}
        keys = _keys(entries.values())
        good = []
        for statement in opened.values():
            try:
                keys[statement.signer].check(
                    statement.signature,
                    signed_words(self._shelf.team, self._stream, statement.name),
                )
                good.append(statement)
            except (NotOursError, KeyError):
                wrong.append("its signature is not that of whom it names")
        return good, wrong


def _keys(entries: Iterable[Entry]) -> dict[str, Keys]:
    """The keys of everybody who is named: a name is made from its keys, so nobody has another's."""
    found = {}
    for entry in entries:
        for change in entry.changes:
            if (
                change.table == TABLE
                and change.field in {BEGIN, ADD}
                and isinstance(change.after, dict)
            ):
                try:
                    keys = Keys.read(change.after["keys"])
                except (ValueError, TypeError, KeyError):
                    continue
                found[keys.id] = keys
    return found
