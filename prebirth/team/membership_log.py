"""The team's own chain: what its owners stated, as it is known here, and what this member states."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from prebirth.base.ids import new_id
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.identity import NotAuthenticError, PublicKeys
from prebirth.team.key_distribution import give_key, send_revocation
from prebirth.team.membership import ADD, BEGIN, TABLE, TeamRole, key_change, team_of
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import (
    Opened,
    Opener,
    Sealed,
    entry_hash,
    new_key,
    seal_entry,
    sign_entry,
    signed_bytes,
    stream_of,
)
from prebirth.team.stores.store import Mark, TeamStore


class MembershipLog:
    """The chain of one team in one vault."""

    def __init__(self, repository: TeamRepository) -> None:
        self._repository = repository
        self._stream = stream_of(repository.team, repository.team)
        self._read()

    def _read(self) -> None:
        self._entries = {
            name: Entry.read(body) for name, body in self._repository.membership_entries().items()
        }
        self.team = team_of(
            self._repository.team,
            self._repository.membership.root,
            self._entries,
            self._repository.signers(self._repository.team),
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """The hashes of the last statements."""
        return Graph(self._entries).heads

    def append(self, changes: Sequence[Change], label: Label) -> str:
        """State something as this member, which goes out with the next round; its hash; raises VaultError."""
        repository, vault = self._repository, self._repository.vault
        name, device = vault.store.meta("author"), vault.store.meta("device")
        entry = Entry(
            new_id(),
            repository.team,
            name,
            datetime.now(UTC).isoformat(),
            device,
            str(label),
            tuple(changes),
            self.heads or ("",),
        )
        body = entry.body
        key = entry_hash(body)
        repository.add_signatures(
            repository.team,
            [
                Opened(
                    key,
                    body,
                    repository.me.id,
                    sign_entry(repository.me, repository.team, self._stream, key),
                )
            ],
            there=False,
        )
        self._read()
        return key.hex()

    def rotate_key(self, changes: Sequence[Change], label: Label, left: Iterable[str]) -> None:
        """State something, and let another key seal what is stated from then on, for those who are left; raises VaultError."""
        key = str(uuid.uuid4())
        self._repository.add_key(self._repository.team, key, new_key())
        self.append([*changes, key_change(key, left)], label)

    def sync(self, store: TeamStore) -> list[str]:
        """Send and fetch what was stated; what there is to be wary of, in words; raises TeamError, VaultError."""
        said: list[str] = []
        self._fetch(store, said)
        me = self.team.present_member(self._repository.me.id)
        if me and me.role is TeamRole.OWNER:
            if not self.team.key:
                self.rotate_key(
                    [],
                    Label.of(Code.SEAL),
                    [one.id for one in self.team.present],
                )
            self._give(store)
        keys = self._repository.keys(self._repository.team)
        key = (
            self.team.key if me else next(reversed(keys), "")
        )  # whoever leaves says so with a key that is theirs still
        if key in keys:
            self._send(store, key, keys[key])
        return said

    def _give(self, store: TeamStore) -> None:
        """Let everybody who belongs to it read what was stated, and whoever has gone know that they do not."""
        repository, key = self._repository, self.team.key
        for one in repository.keys(repository.team):
            give_key(repository, store, repository.team, one, self.team.present)
        if key:
            send_revocation(
                repository,
                store,
                repository.team,
                key,
                [one for one in self.team.members.values() if one.gone],
            )

    def _send(self, store: TeamStore, key: str, secret: bytes) -> None:
        repository = self._repository
        if unsent := repository.unsent(repository.team):
            entries = [Opened(one.name, one.body, one.signer, one.signature) for one in unsent]
            store.push(
                self._stream,
                [seal_entry(key, secret, self._stream, one, repository.me.id) for one in entries],
            )
            repository.set_stored(repository.team, [one.name.hex() for one in unsent], there=True)

    def _fetch(self, store: TeamStore, said: list[str]) -> None:
        repository = self._repository
        known = {bytes.fromhex(name) for name in self._entries}
        pulled = store.pull(self._stream, repository.mark(repository.team), known)
        if pulled.rewritten:
            pulled = store.pull(self._stream, Mark(), known)
            lost = repository.stored_names(repository.team) - {
                name.hex() for name in store.names(self._stream)
            }
            said.append(
                f"The place where the team meets has lost {len(lost)} of the team's statements. They are here, and go out again."
            )
            repository.set_stored(repository.team, lost, there=False)
        good, wrong = self._checked(pulled.entries)
        repository.add_signatures(repository.team, good, there=True)
        for why, count in Counter(wrong).items():
            said.append(f"{count} of the team's statements are refused: {why}.")
        if not wrong:
            repository.set_mark(repository.team, pulled.mark)
        if good:
            self._read()

    def _checked(self, sealed: Iterable[Sealed]) -> tuple[list[Opened], list[str]]:
        """The statements that were signed by whom they say, and what is wrong with others: each names its author's keys, or one before it does."""
        opening, opened, wrong = (
            Opener(self._stream, self._repository.keys(self._repository.team)),
            dict[str, Opened](),
            list[str](),
        )
        for one in sealed:
            try:
                found = opening.opened(one)
                entry = Entry.read(found.body)
            except KeyError:
                wrong.append("its key has not come yet")
            except (NotAuthenticError, ValueError, TypeError, RecursionError):
                wrong.append("it was altered, or sealed by somebody who may not")
            else:
                if entry.body == found.body and entry.case == self._repository.team:
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
                    signed_bytes(self._repository.team, self._stream, statement.name),
                )
                good.append(statement)
            except (NotAuthenticError, KeyError):
                wrong.append("its signature is not that of whom it names")
        return good, wrong


def _keys(entries: Iterable[Entry]) -> dict[str, PublicKeys]:
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
                    keys = PublicKeys.read(change.after["keys"])
                except (ValueError, TypeError, KeyError):
                    continue
                found[keys.id] = keys
    return found
