"""A member with keys of their own and every freedom over the bytes they send."""

from __future__ import annotations

from collections.abc import Sequence

from prebirth.base.ids import new_id
from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.team.act_notes import ActNote, seal_act_note
from prebirth.team.key_notes import KeyNote, seal_note
from prebirth.team.seal import Opened, entry_hash, new_key, seal_entry, sign_entry, stream_of
from tests.team.laptops import Laptop

AT = "2026-01-01T00:00:00+00:00"


class Cheat:
    """Forges with the keys of one laptop, and puts what it forged into the store."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop = laptop
        self.me = laptop.sync.repository.me
        self.team = laptop.sync.team.id
        self.store = laptop.sync.store

    def forge(
        self,
        case: str,
        changes: Sequence[Change],
        parents: Sequence[str],
        *,
        author: str = "",
        device: str = "",
        number: str = "",
    ) -> Opened:
        """An entry that this member signs; a low `number` sorts before what others wrote apart."""
        entry = Entry(
            number or new_id(),
            case,
            author or self.laptop.name,
            AT,
            device or self.laptop.vault.store.meta("device"),
            "forged",
            tuple(changes),
            tuple(parents),
        )
        name = entry_hash(entry.body)
        stream = stream_of(self.team, case)
        return Opened(name, entry.body, self.me.id, sign_entry(self.me, self.team, stream, name))

    def push(self, case: str, entries: Sequence[Opened], key: str, secret: bytes) -> None:
        stream = stream_of(self.team, case)
        self.store.learn(stream, {key: secret})
        self.store.grant(stream, key, [self.me.id])
        self.store.push(
            stream, [seal_entry(key, secret, stream, one, self.me.id) for one in entries]
        )

    def push_known(self, case: str, *entries: Opened) -> None:
        """Put entries into a stream under the last key this member was given."""
        key, secret = list(self.laptop.sync.repository.keys(case).items())[-1]
        self.push(case, entries, key, secret)

    def give(self, other: Laptop, case: str, root: str, key: str, secret: bytes) -> None:
        note = KeyNote(case, root, key, secret, self.me.id, b"")
        keys = other.sync.repository.me.keys
        self.store.push(keys.id, [seal_note(self.me, self.team, keys, note)])

    def tell(self, other: Laptop, case: str, begin: Sequence[str], *acts: Opened) -> None:
        note = ActNote(case, tuple(begin), acts, self.me.id)
        keys = other.sync.repository.me.keys
        self.store.push(keys.id, [seal_act_note(self.me, self.team, keys, note)])


def fresh_key() -> tuple[str, bytes]:
    return new_id(), new_key()
