"""The membership log: what the owners stated about the team, as far as it is known here."""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from prebirth.base.ids import new_id
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.entry_fetch import is_due
from prebirth.team.errors import StoreRefusedError
from prebirth.team.identity import NotAuthenticError, PublicKeys
from prebirth.team.key_distribution import give_key, send_removals, settle_keys
from prebirth.team.membership import (
    ADD,
    BEGIN,
    HEARD,
    PRESENT_RULES,
    REMOVE,
    RULES,
    TABLE,
    TeamRole,
    key_change,
)
from prebirth.team.membership_fold import team_of
from prebirth.team.refusals import Refusals
from prebirth.team.repository import Refused, TeamRepository, refused_of
from prebirth.team.seal import (
    EntryOpener,
    Opened,
    Sealed,
    entry_hash,
    key_proof,
    new_key,
    seal_entry,
    sign_entry,
    signed_bytes,
    stream_of,
)
from prebirth.team.stores.store import ReadMark, TeamStore


class MembershipLog:
    """The membership log of one team in one vault."""

    def __init__(self, repository: TeamRepository) -> None:
        self._repository = repository
        self._id = repository.team
        self._stream = stream_of(repository.team, repository.team)
        self._waiting: set[str] = set()
        self._refusals = Refusals()
        """The hashes of entries whose key, or whose signer's keys, have not come yet."""
        self._listed: float | None = None
        self._read()

    def _read(self) -> None:
        self._entries = {
            name: Entry.from_bytes(body)
            for name, body in self._repository.membership_entries().items()
        }
        self.team = team_of(
            self._id,
            self._repository.membership.root,
            self._entries,
            self._repository.signers(self._id),
        )

    @property
    def heads(self) -> tuple[str, ...]:
        """The hashes of the last entries."""
        return Graph(self._entries).heads

    def append(self, changes: Sequence[Change], label: Label) -> str:
        """Append an entry by this member, to be sent with the next round; raises VaultError.

        Returns the entry's hash.
        """
        repository, store = self._repository, self._repository.vault.store
        entry = Entry(
            new_id(),
            self._id,
            store.meta("author"),
            datetime.now(UTC).isoformat(),
            store.meta("device"),
            str(label),
            tuple(changes),
            self.heads or ("",),
        )
        body = entry.body
        name = entry_hash(body)
        signature = sign_entry(repository.me, self._id, self._stream, name)
        opened = Opened(name, body, repository.me.id, signature)
        repository.add_signatures(self._id, [opened], stored=False)
        self._read()
        return name.hex()

    def rotate_key(self, changes: Sequence[Change], label: Label, members: Iterable[str]) -> None:
        """Append an entry with a new key for those members; raises VaultError."""
        key, secret = str(uuid.uuid4()), new_key()
        self._repository.add_key(self._id, key, secret)
        proof = key_proof(self._id, key, secret)
        self.append([*changes, key_change(key, members, proof)], label)

    def sync(self, store: TeamStore) -> list[str]:
        """Fetch and send entries; warnings in words. Raises TeamError, VaultError."""
        store.learn(self._stream, self._repository.keys(self._id))
        # What this member was told outside of the log, by whom they were removed, is read too.
        self._read()
        warnings = [*self._fetch(store), *self._state(), *self._proposals()]
        settle_keys(self._repository, self._id, self.team.proofs)
        me = self.team.present_member(self._repository.me.id)
        bound = self.team.proofs.get(self.team.key)
        if me and me.role is TeamRole.OWNER and not bound:
            self.rotate_key([], Label.of(Code.SEAL), [member.id for member in self.team.present])
        keys = self._repository.keys(self._id)
        store.learn(self._stream, keys)
        # Whoever leaves is no member in their own log any more, and sends their last entry
        # with the last key they have.
        key = self.team.key if me else next(reversed(keys), "")
        try:
            if me and me.role is TeamRole.OWNER:
                self._distribute_keys(store)
            if key in keys:
                self._send(store, key, keys[key])
        except StoreRefusedError as error:
            # A server that was put back has forgotten who may: what follows may still be done.
            warnings.append(str(error))
        return warnings

    @property
    def names(self) -> set[str]:
        """The hashes of all that the store gave: what has an effect, is refused, or waits."""
        refused = {one.name for one in self._repository.refused(self._id)}
        return self._entries.keys() | refused | self._waiting

    def _distribute_keys(self, store: TeamStore) -> None:
        """Give present members every key of the log, and former ones the acts that removed them."""
        repository = self._repository
        for key in repository.keys(self._id):
            give_key(repository, store, self._id, key, self.team.present)
        former = [member for member in self.team.members.values() if member.left_at]
        signed = {one.name: one for one in repository.signatures(self._id)} if former else {}
        bodies = repository.membership_entries() if former else {}
        for member in former:
            acts = [
                Opened(bytes.fromhex(name), bodies[name], *signed[name][1:])
                for name, entry in self._entries.items()
                if any(
                    change.field == REMOVE and change.record == member.id
                    for change in entry.changes
                )
            ]
            send_removals(repository, store, self._id, acts, [member])

    def _state(self) -> list[str]:
        """State what this member's laptop states by itself; what there is to be told of it."""
        me = self.team.present_member(self._repository.me.id)
        if me is None:
            return []
        graph, signers = Graph(self._entries), self._repository.signers(self._id)
        mine = [name for name in graph.order if signers.get(name) == me.id]

        def is_news(entry: str) -> bool:
            return not any(graph.is_ancestor(name, entry) for name in mine)

        said = [
            f"{self.team.name_of(ended.member)} is no owner any more, by "
            f"{' and '.join(self.team.name_of(member) for member in ended.by)}."
            for ended in self.team.exits
            if is_news(ended.entries[-1])
        ]
        # So it is known to have been heard of before anything that would undo it.
        if said or any(map(is_news, self.team.rules_since)):
            self.append([_own(HEARD, me.id)], Label.of(Code.TEAM_HEARD))
        if me.role is TeamRole.OWNER and self.team.rules < PRESENT_RULES:
            self.append([_own(RULES, me.id)], Label.of(Code.TEAM_RULES))
        return said

    def _proposals(self) -> list[str]:
        """What an owner wants of another, while nobody agrees yet, in words."""
        team, me = self.team, self._repository.me.id
        return [
            f"{team.name_of(one.by)} wants {team.name_of(one.member)} to "
            f"{'become an owner' if one.gives else 'be an owner no more'}. "
            "It counts once another owner does the same."
            for one in team.proposals
            if me != one.by
        ]

    def _send(self, store: TeamStore, key: str, secret: bytes) -> None:
        repository, me = self._repository, self._repository.me.id
        if unsent := repository.unsent(self._id):
            entries = [
                Opened(entry.name, entry.body, entry.signer, entry.signature) for entry in unsent
            ]
            store.push(
                self._stream,
                [seal_entry(key, secret, self._stream, entry, me) for entry in entries],
            )
            names = [entry.name.hex() for entry in unsent]
            repository.set_stored(self._id, names, stored=True)

    def _fetch(self, store: TeamStore) -> list[str]:
        """Fetch entries and keep those whose signatures hold; warnings in words."""
        repository, warnings = self._repository, list[str]()
        known = {bytes.fromhex(name) for name in self._entries}
        pulled = store.pull(self._stream, repository.mark(self._id), known)
        if pulled.rewritten:
            pulled = store.pull(self._stream, ReadMark(), known)
        warnings += self._lost(store, anew=pulled.rewritten)
        keys, offers = repository.keys(self._id), repository.evidence.offers(self._id)
        self._refusals.judge_by((keys, offers, known))
        good, refused, waiting = self._checked(self._refusals.less(pulled.entries))
        self._refusals.add(one.id for one in refused)
        repository.add_signatures(self._id, good, stored=True)
        repository.delete_refused(self._id, [content.name.hex() for content in good])
        taken = {content.name.hex() for content in good}
        repository.add_refused(self._id, [one for one in refused if one.name not in taken])
        self._waiting = {name for name, _ in waiting}
        for why, count in Counter(why for _, why in waiting).items():
            warnings.append(f"{count} of the team's statements wait: {why}.")
        # The mark stays where an entry waits, so that it is looked at again.
        if not waiting:
            repository.set_mark(self._id, pulled.mark)
        if good:
            self._read()
            # Whose entries were refused may be known by now.
            repository.retry_refused()
        return warnings

    def _lost(self, store: TeamStore, *, anew: bool) -> list[str]:
        """See whether the store still has every statement; what it lost is sent again."""
        if not (anew or store.alterable or is_due(self._listed)):
            return []
        self._listed = time.monotonic()
        repository = self._repository
        stored = repository.stored_names(self._id)
        if not (lost := stored - {name.hex() for name in store.names(self._stream)}):
            return []
        repository.set_stored(self._id, lost, stored=False)
        text = (
            f"The place where the team meets has lost {len(lost)} of the team's statements. "
            "They are here, and go out again."
        )
        return [text]

    def _checked(
        self, pulled: Iterable[Sealed]
    ) -> tuple[list[Opened], list[Refused], list[tuple[str, str]]]:
        """The entries whose signatures hold, what is refused, and what waits with its reason."""
        offers = self._repository.evidence.offers(self._id)
        opener = EntryOpener(
            self._stream,
            self._repository.keys(self._id),
            [(offer.key, offer.secret) for offer in offers],
        )
        opened = list[tuple[Sealed, Opened, Entry]]()
        refused, waiting = list[Refused](), list[tuple[str, str]]()
        for sealed in pulled:
            try:
                content = opener.open(sealed)
                entry = Entry.from_bytes(content.body)
            except KeyError:
                waiting.append((sealed.name.hex(), "its key has not come yet"))
            except (NotAuthenticError, ValueError, TypeError, RecursionError):
                refused.append(
                    refused_of(sealed, "it was altered, or sealed by somebody who may not")
                )
            else:
                # The canonical form alone: two bodies of one entry would have two hashes.
                if entry.is_sound and entry.body == content.body and entry.case == self._id:
                    opened.append((sealed, content, entry))
                else:
                    refused.append(refused_of(sealed, "it is no statement of this team"))
        keys = _keys([*self._entries.values(), *(entry for _, _, entry in opened)])
        good: dict[str, Opened] = {}
        for sealed, content, _ in opened:
            if (signer := keys.get(content.signer)) is None:
                waiting.append((sealed.name.hex(), "nobody here knows who signed it"))
            elif signer.signed(
                content.signature, signed_bytes(self._id, self._stream, content.name)
            ):
                good[sealed.name.hex()] = content
            else:
                refused.append(refused_of(sealed, "its signature is not by the person it names"))
        # Whoever reads could seal a statement once more; the true one stands all the same.
        return (
            [*good.values()],
            refused,
            [one for one in waiting if one[0] not in good],
        )


def _own(act: str, member: str) -> Change:
    return Change("act", TABLE, member, act, None, {})


def _keys(entries: Iterable[Entry]) -> dict[str, PublicKeys]:
    """The public keys of everybody whom some entry adds, by member id.

    Whether the entry has an effect does not matter here: an id is made from its keys, so no
    entry can give a member another's.
    """
    keys_by_member = {}
    for entry in entries:
        for change in entry.changes:
            if (
                change.table == TABLE
                and change.field in {BEGIN, ADD}
                and isinstance(change.after, dict)
            ):
                try:
                    keys = PublicKeys.from_json(change.after["keys"])
                except (ValueError, TypeError, KeyError):
                    continue
                keys_by_member[keys.id] = keys
    return keys_by_member
