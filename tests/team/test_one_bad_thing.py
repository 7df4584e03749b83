"""One bad thing harms itself alone: everything else goes on, and what is bad is named.

Eve reads the assessment with Ann and Bob, and puts what she likes where the team meets. Each time
Ann writes, and Bob has it within the same round.
"""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from prebirth.base.ids import new_id
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import frontier_exchange, seal
from prebirth.team.frontier import Frontier, seal_frontier
from prebirth.team.identity import Identity, PublicKeys
from prebirth.team.key_notes import KeyNote, seal_note
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import (
    EntryOpener,
    Opened,
    Sealed,
    entry_hash,
    seal_entry,
    sign_entry,
    stream_of,
)
from prebirth.team.stores import folder_files
from prebirth.team.stores.folder import ENTRY, HEAD, ROOM
from prebirth.team.stores.folder_files import to_bytes
from prebirth.team.stores.folder_names import FolderNames
from prebirth.team.stores.store import NOTE, SealedFrontier
from tests.labels import LABEL
from tests.team.laptops import Team

Attack = Callable[["Ring"], None]
LONGEST = 10.0
"""Seconds that a round may take, whatever lies there."""


class Ring:
    """Ann, Bob and Eve, who share an assessment."""

    def __init__(self, team: Team) -> None:
        self.team, self.ann = team, team.laptops["Ann"]
        self.bob, self.eve = team.join("Bob"), team.join("Eve")
        session = Session.begin(self.ann.vault, Case(id="case-1"))
        session.add("people", Person(id="p", names="Leah"), LABEL)
        self.ann.share("case-1", "Bob", "Eve")
        team.all(3)
        assert self.said == []
        self.stream = stream_of(self.ann.sync.team.id, "case-1")
        self.log = stream_of(self.ann.sync.team.id, self.ann.sync.team.id)
        self.key = self.eve.sync.sharing("case-1").key

    @property
    def said(self) -> list[str]:
        return [*self.ann.said, *self.bob.said]

    @property
    def room(self) -> Path:
        return self.team.folder / "shared" / ROOM / self.stream

    def signed(self, body: bytes) -> Opened:
        """Something that Eve signs, as an entry of the assessment."""
        repository, name = self.eve.sync.repository, entry_hash(body)
        signature = sign_entry(repository.me, repository.team, self.stream, name)
        return Opened(name, body, repository.me.id, signature)

    def push(self, *entries: Sealed) -> None:
        self.eve.sync.store.push(self.stream, entries)

    def seals(self, opened: Opened) -> Sealed:
        secret = self.eve.sync.repository.keys("case-1")[self.key]
        return seal_entry(self.key, secret, self.stream, opened, self.eve.sync.repository.me.id)

    def entry(self, **fields: object) -> bytes:
        """An entry of Eve's that goes on from the last, with some fields as she likes."""
        session = self.eve.open("case-1")
        content = {
            "id": new_id(),
            "case": "case-1",
            "author": "Eve",
            "at": "2026-01-01T00:00:00+00:00",
            "device": self.eve.vault.store.meta("device"),
            "label": "set",
            "changes": [["set", "people", "p", "names", "Leah", "Forged"]],
            "parents": [session.head],
            "undoes": "",
            "redoes": "",
        } | fields
        return json.dumps(
            content, ensure_ascii=False, sort_keys=True, separators=(",", ":")
        ).encode()


@pytest.fixture
def ring(tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    team = Team(tmp_path)
    yield Ring(team)
    team.close()


def goes_on(ring: Ring, text: str) -> None:
    """Ann writes, and Bob has it with the next round, in good time."""
    ring.ann.open("case-1").set("people", "p", "phone", text, LABEL)
    for one in (ring.ann, ring.bob):
        began = time.monotonic()
        one.round()
        assert time.monotonic() - began < LONGEST
    assert ring.bob.person("case-1").phone == text
    assert ring.bob.person("case-1").names == "Leah"
    ring.bob.open("case-1").set("people", "p", "known_as", text, LABEL)
    ring.bob.round()
    ring.ann.round()
    assert ring.ann.person("case-1").known_as == text


def pipe(ring: Ring) -> None:
    os.mkfifo(ring.room / f"pipe{ENTRY}")
    os.mkfifo(ring.room / f"pipe{HEAD}")


def device(ring: Ring) -> None:
    (ring.room / f"zero{ENTRY}").symlink_to("/dev/zero")
    (ring.room / f"zero{HEAD}").symlink_to("/dev/zero")


def folder(ring: Ring) -> None:
    (ring.room / f"folder{ENTRY}").mkdir()


def endless(ring: Ring) -> None:
    with (ring.room / f"endless{ENTRY}").open("wb") as file:
        file.truncate(50_000_000_000)


def brackets_before(ring: Ring) -> None:
    line = b"[" * 490 + b"]" * 490
    path = ring.room / f"brackets{ENTRY}"
    path.write_bytes(to_bytes({}, b"").replace(b"{}", line))
    head = to_bytes({"stream": ring.stream, "key": ring.key, "author": "\ud800", "name": "0"}, b"")
    (ring.room / f"surrogate{ENTRY}").write_bytes(head)


def brackets_inside(ring: Ring) -> None:
    ring.push(ring.seals(ring.signed(b"[" * 990 + b"]" * 990)))


def unpacks(ring: Ring) -> None:
    """Some kB on the way, more than an entry may have when unpacked."""
    opened = ring.signed(ring.entry(label=" " * 17_000_000))
    ring.push(ring.seals(opened))


def rich(ring: Ring) -> None:
    """A few kB on the way, more than a million values in memory."""
    ring.push(ring.seals(ring.signed(b"[" + b"[],[]," * 260_000 + b"0]")))


def parents(ring: Ring) -> None:
    ring.push(ring.seals(ring.signed(ring.entry(parents=[["a"], {}]))))


def strange_fields(ring: Ring) -> None:
    strange: list[dict[str, object]] = [
        {"label": 5},
        {"at": []},
        {"device": {}},
        {"changes": [[["set"], {}, [], 1, 2, 3]]},
        {"changes": {}},
        {"more": 1},
    ]
    for fields in strange:
        ring.push(ring.seals(ring.signed(ring.entry(**fields))))


def no_record(ring: Ring) -> None:
    for change in (
        ["set", "nothing", "p", "names", "", "x"],
        ["set", "people", "p", "nothing", "", "x"],
        ["set", "people", "p", "names", "", {"x": []}],
        ["add", "people", "q", "", None, {"id": "another"}],
        ["no", "people", "p", "", None, None],
        ["set", "people", "nobody", "names", "", "x"],
        ["remove", "people", "p", "", {"id": "another"}, None],
    ):
        ring.push(ring.seals(ring.signed(ring.entry(changes=[change]))))


def no_time(ring: Ring) -> None:
    ring.push(ring.seals(ring.signed(ring.entry(at="yesterday"))))


def short_seals(ring: Ring) -> None:
    name = entry_hash(b"short")
    for size in (0, 1, 3, 12, 28):
        ring.push(Sealed(name, ring.key, ring.eve.sync.repository.me.id, bytes(size)))
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    secret = ring.eve.sync.repository.keys("case-1")[ring.key]
    about = seal.associated_data(ring.stream, ring.key, name)
    data = bytes(12) + AESGCM(secret).encrypt(bytes(12), b"x", about)
    ring.push(Sealed(name, ring.key, ring.eve.sync.repository.me.id, data))


def short_head(ring: Ring) -> None:
    me = ring.eve.sync.repository.me.id
    for number, data in ((7, b"abc"), (2**53, b""), (8, bytes(200))):
        ring.eve.sync.store.publish(ring.stream, SealedFrontier(me, number, data))
        ring.eve.sync.store.publish(ring.log, SealedFrontier(me, number, data))


def forged_head(ring: Ring) -> None:
    """Ann is made to have said something, with numbers far beyond hers."""
    repository, ann = ring.eve.sync.repository, ring.ann.sync.repository.me.id
    key = (ring.key, repository.keys("case-1")[ring.key])
    for number in range(10_000, 10_005):
        frontier = Frontier(ann, number, ("ab" * 32,), ())
        sealed = seal_frontier(repository.me, repository.team, ring.stream, key, frontier)
        ring.eve.sync.store.publish(ring.stream, sealed)


def short_key(ring: Ring) -> None:
    repository = ring.eve.sync.repository
    for case in ("case-1", repository.team):
        root = repository.streams()[case]
        note = KeyNote(case, root, new_id(), b"k", repository.me.id, b"")
        for other in (ring.ann, ring.bob):
            keys = other.sync.repository.me.keys
            sealed = seal_note(repository.me, repository.team, keys, note)
            ring.eve.sync.store.push(keys.id, [sealed])


def sealed_once_more(ring: Ring) -> None:
    """What Ann and Bob wrote, each under a signature that is none."""
    store = ring.eve.vault.store
    for _, _, body in store.entry_rows("case-1"):
        ring.push(ring.seals(ring.signed(body)._replace(signature=bytes(64))))


def strange_statement(ring: Ring) -> None:
    repository = ring.eve.sync.repository
    key = ring.eve.sync.team.key
    for body in (b"{}", ring.entry(case=repository.team, parents=[["a"]]), b"[" * 60 + b"]" * 60):
        name = entry_hash(body)
        signature = sign_entry(repository.me, repository.team, ring.log, name)
        opened = Opened(name, body, repository.me.id, signature)
        secret = repository.keys(repository.team)[key]
        sealed = seal_entry(key, secret, ring.log, opened, repository.me.id)
        ring.eve.sync.store.push(ring.log, [sealed])


QUIET = {short_key, sealed_once_more}
"""What is passed over without a word, since nothing of anybody is in doubt."""
ATTACKS = [
    pipe,
    device,
    folder,
    endless,
    brackets_before,
    brackets_inside,
    unpacks,
    rich,
    parents,
    strange_fields,
    no_record,
    no_time,
    short_seals,
    short_head,
    forged_head,
    short_key,
    sealed_once_more,
    strange_statement,
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_whatever_one_puts_there_all_else_goes_on(ring: Ring, attack: Attack) -> None:
    attack(ring)
    goes_on(ring, "1")
    for one in (ring.ann, ring.bob):
        assert bool(one.said) is (attack not in QUIET), one.said
        assert not any("Something that the store gave" in line for line in one.said), one.said
    # Put aside, it is told no more; only what is said of heads goes on being said.
    for one in (ring.ann, ring.bob):
        one.sync.put_aside()
    goes_on(ring, "2")
    for one in (ring.ann, ring.bob):
        assert [
            line for line in one.said if "is refused: it" in line and "to say" not in line
        ] == []
    dan = ring.team.join("Dan")
    ring.ann.share("case-1", "Dan")
    ring.team.all(2)
    assert dan.person("case-1") == ring.ann.person("case-1")


def test_a_place_that_cannot_be_entered_stops_no_other(ring: Ring) -> None:
    """The folder of one assessment becomes a link to elsewhere; another goes on."""
    Session.begin(ring.ann.vault, Case(id="case-2")).add(
        "people", Person(id="p", names="Ruth"), LABEL
    )
    ring.ann.share("case-2", "Bob")
    ring.team.all(2)
    ring.room.rename(ring.room.with_name("away"))
    ring.room.symlink_to("/proc")
    ring.ann.open("case-1").set("people", "p", "phone", "1", LABEL)
    ring.ann.open("case-2").set("people", "p", "phone", "2", LABEL)
    ring.ann.round()
    ring.bob.round()
    assert ring.bob.person("case-2").phone == "2"
    assert any("Its place in the team's folder" in line for line in ring.ann.said)
    ring.room.unlink()
    ring.room.with_name("away").rename(ring.room)
    ring.team.all(2)
    assert ring.bob.person("case-1").phone == "1"
    assert ring.said == []


def test_what_was_refused_is_read_once(ring: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    """A round over a thousand files that are refused does no more than one without them."""
    goes_on(ring, "1")
    work = Counter[str]()
    for of, name in (
        (folder_files, "_content"),
        (EntryOpener, "open"),
        (PublicKeys, "check"),
        (Identity, "open"),
        (TeamRepository, "_write_all"),
    ):
        monkeypatch.setattr(of, name, counted(getattr(of, name), name, work))
    ring.bob.round()
    usual = dict(work)
    long_ago = time.time() - 7200
    inbox = ring.room.parent / ring.bob.sync.repository.me.id
    me, key = ring.eve.sync.repository.me.id, ring.key
    secret = ring.eve.sync.repository.keys("case-1")[key]
    names = FolderNames(ring.stream, {key: secret})
    for number in range(250):
        forged = ring.signed(ring.entry())._replace(signature=b"x" * 64)
        altered = ring.seals(forged)._replace(data=os.urandom(400))
        for sealed in (ring.seals(forged), altered):
            head = {"key": key, "author": me, "stream": ring.stream}
            shown = {"hidden": names.hidden(key, sealed.name)}
            path = ring.room / f"bad-{number}-{len(sealed.data)}{ENTRY}"
            path.write_bytes(to_bytes(head | shown, sealed.data))
        for path in (ring.room / f"torn-{number}{ENTRY}", ring.room / f"{me}-{number:08d}-x{HEAD}"):
            path.write_bytes(b"torn")
            os.utime(path, (long_ago, long_ago))
        note = {"key": NOTE, "author": me, "stream": inbox.name, "name": os.urandom(32).hex()}
        (inbox / f"note-{number}{ENTRY}").write_bytes(to_bytes(note, os.urandom(1500)))
    ring.bob.round()
    work.clear()
    ring.bob.round()
    assert {name: count for name, count in work.items() if count > usual.get(name, 0)} == {}
    assert any("250 of what the store gave is refused" in line for line in ring.bob.said)
    ring.eve.open("case-1").set("people", "p", "phone", "2", LABEL)
    ring.eve.round()
    ring.bob.round()
    assert ring.bob.person("case-1").phone == "2"


def counted(function: Callable[..., Any], name: str, work: Counter[str]) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:
        work[name] += 1
        return function(*arguments, **named)

    return call
