"""What every store does, whichever it is."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prebirth.team.seal import (
    EntryOpener,
    Opened,
    Sealed,
    entry_hash,
    new_key,
    seal_entry,
    sign_entry,
)
from prebirth.team.stores.folder import FolderStore
from prebirth.team.stores.store import NOTE, ReadMark, SealedFrontier, TeamStore
from tests.team.people import TEAM, person

Stores = Callable[[str], TeamStore]
KEY = new_key()


@pytest.fixture(params=["folder", "postgres", "pool"])
def stores(
    request: pytest.FixtureRequest, tmp_path: Path, stream: str, key: str
) -> Iterator[Stores]:
    """A store as each member sees it."""
    made: list[TeamStore] = []

    def one(name: str) -> TeamStore:
        member = person(name).id
        made.append(
            FolderStore(tmp_path, member)
            if request.param == "folder"
            else request.getfixturevalue("server" if request.param == "postgres" else "pool").store(
                member
            )
        )
        made[-1].learn(stream, {key: KEY})
        return made[-1]

    yield one
    for store in made:
        store.close()


@pytest.fixture
def stream() -> str:
    return str(uuid.uuid4())


@pytest.fixture
def key() -> str:
    return str(uuid.uuid4())


def sealed(key: str, stream: str, name: str, *bodies: bytes) -> list[Sealed]:
    me = person(name)
    made = [
        Opened(entry_hash(body), body, me.id, sign_entry(me, TEAM, stream, entry_hash(body)))
        for body in bodies
    ]
    return [seal_entry(key, KEY, stream, one, me.id) for one in made]


def bodies(stream: str, key: str, entries: list[Sealed]) -> list[bytes]:
    return sorted(EntryOpener(stream, {key: KEY}).open(one).body for one in entries)


def test_what_one_puts_there_those_have_who_may_read(stores: Stores, stream: str, key: str) -> None:
    ann, bob = stores("Ann"), stores("Bob")
    ann.grant(stream, key, [person("Bob").id])
    entries = sealed(key, stream, "Ann", b"one", b"two")
    ann.push(stream, entries)
    found = bob.pull(stream, ReadMark(), set())
    assert bodies(stream, key, found.entries) == [b"one", b"two"]
    assert not found.rewritten
    assert bob.names(stream) == {one.name for one in entries}


def test_who_has_read_gets_no_more_than_what_is_new(stores: Stores, stream: str, key: str) -> None:
    ann, bob = stores("Ann"), stores("Bob")
    ann.grant(stream, key, [person("Bob").id])
    ann.push(stream, sealed(key, stream, "Ann", b"one"))
    first = bob.pull(stream, ReadMark(), set())
    known = {one.name for one in first.entries}
    assert bob.pull(stream, first.mark, known).entries == []
    ann.push(stream, sealed(key, stream, "Ann", b"two"))
    second = bob.pull(stream, first.mark, known)
    assert bodies(stream, key, second.entries) == [b"two"]
    assert not second.rewritten


def test_pushing_again_changes_nothing(stores: Stores, stream: str, key: str) -> None:
    ann = stores("Ann")
    ann.grant(stream, key, [])
    entries = sealed(key, stream, "Ann", b"one", b"two")
    for _ in range(3):
        ann.push(stream, entries)
        ann.push(stream, sealed(key, stream, "Ann", b"two"))
        ann.grant(stream, key, [])
    assert len(ann.pull(stream, ReadMark(), set()).entries) == 2


def test_a_note_reaches_the_one_it_is_for(stores: Stores, stream: str, key: str) -> None:
    ann, bob = stores("Ann"), stores("Bob")
    me, note = person("Bob"), b"a note"
    data = me.keys.seal(note, b"about")
    ann.push(me.id, [Sealed(entry_hash(data), NOTE, person("Ann").id, data)])
    (found,) = [
        one for one in bob.pull(me.id, ReadMark(), set()).entries if one.name == entry_hash(data)
    ]
    assert me.open(found.data, b"about") == note
    assert (found.key, found.author) == (NOTE, person("Ann").id)


def test_the_last_that_each_says_it_has_is_told(stores: Stores, stream: str, key: str) -> None:
    ann, bob = stores("Ann"), stores("Bob")
    ann.grant(stream, key, [person("Bob").id])
    for number in (1, 2, 11):
        ann.publish(stream, SealedFrontier(person("Ann").id, number, b"h" * 40 + bytes([number])))
    bob.publish(stream, SealedFrontier(person("Bob").id, 5, b"b" * 40))
    last = {one.member: one for one in reversed(bob.frontiers(stream))}
    assert sorted((one.member, one.number, one.data[-1]) for one in last.values()) == sorted(
        [(person("Ann").id, 11, 11), (person("Bob").id, 5, ord("b"))]
    )


def test_many_entries_come_whole_and_once(stores: Stores, stream: str, key: str) -> None:
    ann = stores("Ann")
    ann.grant(stream, key, [])
    wanted = [f"entry {number}".encode() for number in range(2600)]
    ann.push(stream, sealed(key, stream, "Ann", *wanted))
    found = ann.pull(stream, ReadMark(), set())
    assert bodies(stream, key, found.entries) == sorted(wanted)
    assert ann.pull(stream, found.mark, {one.name for one in found.entries}).entries == []


def test_waiting_ends_when_something_comes_and_when_nothing_does(
    stores: Stores, stream: str, key: str, request: pytest.FixtureRequest
) -> None:
    """A pool passes no notification on: there the time is waited out."""
    ann, bob = stores("Ann"), stores("Bob")
    ann.grant(stream, key, [person("Bob").id])
    assert not bob.wait([stream], 0.05)
    from threading import Timer

    can_tell = request.node.callspec.params["stores"] != "pool"
    later = Timer(0.3, lambda: ann.push(stream, sealed(key, stream, "Ann", b"one")))
    later.start()
    assert bob.wait([stream], 10 if can_tell else 0.6) is can_tell
    later.join()


def test_it_can_be_let_go_of_and_taken_up_again(stores: Stores, stream: str, key: str) -> None:
    ann = stores("Ann")
    ann.grant(stream, key, [])
    ann.close()
    ann.push(stream, sealed(key, stream, "Ann", b"one"))
    ann.close()
    assert len(ann.names(stream)) == 1
