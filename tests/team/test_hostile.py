"""A store that withholds, takes back, reorders, forges or replays entries.

It is noticed, whose entries they were is named, and nothing here is harmed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import entry_fetch, frontier_exchange
from prebirth.team.seal import Opened, Sealed, entry_hash, seal_entry, sign_entry, stream_of
from prebirth.team.stores.store import Pulled, ReadMark, SealedFrontier, TeamStore
from prebirth.vault.verify import verify
from tests.labels import LABEL
from tests.team.laptops import Laptop, Team
from tests.typed import instance

Alter = Callable[[str, list[Sealed]], list[Sealed]]


class Hostile:
    """Stands between a laptop and its store, and gives something else than what is there."""

    def __init__(self, store: TeamStore) -> None:
        self._store = store
        self.alter: Alter = lambda _stream, entries: entries
        self.frontiers_given: dict[str, list[SealedFrontier]] | None = None

    @property
    def alterable(self) -> bool:
        return self._store.alterable

    def learn(self, stream: str, keys: Mapping[str, bytes]) -> None:
        self._store.learn(stream, keys)

    def grant(self, stream: str, key: str, members: Iterable[str]) -> None:
        self._store.grant(stream, key, members)

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        self._store.push(stream, entries)

    def pull(self, stream: str, mark: ReadMark, known: Container[bytes]) -> Pulled:
        found = self._store.pull(stream, mark, known)
        return found._replace(entries=self.alter(stream, found.entries))

    def names(self, stream: str) -> set[bytes]:
        return {
            one.name
            for one in self.alter(
                stream, [Sealed(name, "", "", b"?") for name in self._store.names(stream)]
            )
        }

    def publish(self, stream: str, frontier: SealedFrontier) -> None:
        self._store.publish(stream, frontier)

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        return (
            self._store.frontiers(stream)
            if self.frontiers_given is None
            else self.frontiers_given.get(stream, [])
        )

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        return self._store.wait(streams, seconds)

    def rest(self) -> None:
        self._store.rest()

    def close(self) -> None:
        self._store.close()


@pytest.fixture
def team(tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    made = Team(tmp_path, wrap=Hostile)
    yield made
    made.close()


@pytest.fixture
def ann(team: Team) -> Laptop:
    return team.laptops["Ann"]


@pytest.fixture
def bob(team: Team, ann: Laptop) -> Laptop:
    made = team.join("Bob")
    session = Session.begin(ann.vault, Case(id="case-1"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    ann.share("case-1", "Bob")
    team.all()
    return made


def between(laptop: Laptop) -> Hostile:
    return instance(Hostile, laptop.sync.store)


@contextmanager
def listing() -> Iterator[None]:
    """Each round checks whether the store still has all that it had."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(entry_fetch, "LIST_EVERY", 0.0)
        yield


def stream(laptop: Laptop) -> str:
    return stream_of(laptop.sync.team.id, "case-1")


def well(team: Team) -> None:
    """Once the store is honest again, all is there and nothing is left to be said."""
    for one in team.laptops.values():
        store = between(one)
        store.alter, store.frontiers_given = lambda _stream, entries: entries, None
    for one in team.laptops.values():
        one.sync.put_aside()
    with listing():
        team.all(3)
    cases = [one.open("case-1").case for one in team.laptops.values()]
    assert all(case == cases[0] for case in cases)
    assert [line for one in team.laptops.values() for line in one.said] == []
    assert [
        one for laptop in team.laptops.values() for one in verify(laptop.vault) if one.fault
    ] == []


def test_what_is_withheld_is_missed_as_soon_as_anybody_says_that_it_is_there(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    ann.open("case-1").set("people", "p", "phone", "1", LABEL)
    ann.round(2)
    last = bytes.fromhex(ann.open("case-1").head)
    between(bob).alter = lambda _stream, entries: [one for one in entries if one.name != last]
    bob.round()
    assert any("Ann has 1 entries" in line and "withheld" in line for line in bob.said)
    assert bob.person("case-1").phone == ""
    well(team)
    assert bob.person("case-1").phone == "1"


def test_what_is_withheld_in_the_middle_keeps_what_follows_waiting_and_is_named(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    ann.open("case-1").set("people", "p", "phone", "1", LABEL)
    middle = bytes.fromhex(ann.open("case-1").head)
    ann.open("case-1").set("people", "p", "phone", "2", LABEL)
    ann.round()
    between(bob).alter = lambda _stream, entries: [one for one in entries if one.name != middle]
    bob.round()
    assert any("has not come yet" in line for line in bob.said)
    assert bob.person("case-1").phone == ""
    well(team)


def test_a_store_that_takes_back_what_others_said_is_caught(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    before = bob.sync.store.frontiers(stream(bob))
    ann.open("case-1").set("people", "p", "phone", "1", LABEL)
    ann.round(2)
    bob.round()
    between(bob).frontiers_given = {stream(bob): before}
    bob.round()
    assert any("older state" in line and "Ann" in line for line in bob.said)
    well(team)


def test_a_store_that_lost_what_it_had_is_caught_and_gets_it_again(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    lost = bytes.fromhex(ann.open("case-1").head)
    between(ann).alter = lambda _stream, entries: [one for one in entries if one.name != lost]
    with listing():
        ann.round()
    assert any("has lost 1 entries" in line for line in ann.said)
    well(team)


@pytest.mark.parametrize("seed", range(5))
def test_in_whatever_order_and_however_often_entries_come(
    team: Team, ann: Laptop, bob: Laptop, seed: int
) -> None:
    chance = random.Random(seed)

    def shuffled(_stream: str, entries: list[Sealed]) -> list[Sealed]:
        found = [*entries, *chance.sample(entries, len(entries) // 2)]
        chance.shuffle(found)
        return found

    for one in team.laptops.values():
        between(one).alter = shuffled
    for number in range(6):
        ann.open("case-1").set("people", "p", "phone", str(number), LABEL)
        bob.open("case-1").set("people", "p", "names", f"Leah {number}", LABEL)
        team.all(1)
    assert ann.said == bob.said == []
    well(team)


def test_what_is_altered_or_made_up_is_refused_and_named(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    ann.open("case-1").set("people", "p", "phone", "1", LABEL)
    ann.round()

    def forged(where: str, entries: list[Sealed]) -> list[Sealed]:
        if where != stream(bob):
            return entries
        altered = [one._replace(data=one.data[:-1] + bytes([one.data[-1] ^ 1])) for one in entries]
        return [*altered, *(one._replace(name=entry_hash(b"another")) for one in entries)]

    between(bob).alter = forged
    bob.round()
    assert any("refused: it was altered" in line for line in bob.said)
    assert bob.person("case-1").phone == ""
    well(team)
    assert bob.person("case-1").phone == "1"


def test_what_belongs_to_another_stream_is_refused_in_this_one(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    Session.begin(ann.vault, Case(id="case-2"))
    ann.share("case-2", "Bob")
    ann.round(2)
    other = ann.sync.store.pull(stream_of(ann.sync.team.id, "case-2"), ReadMark(), set()).entries
    between(bob).alter = lambda where, entries: (
        [*entries, *other] if where == stream(bob) else entries
    )
    bob.round()
    assert set(bob.vault.store.entry_hashes("case-1")) == set(
        ann.vault.store.entry_hashes("case-1")
    )
    named = [one._replace(key=bob.sync.sharing("case-1").key) for one in other]
    between(bob).alter = lambda where, entries: (
        [*entries, *named] if where == stream(bob) else entries
    )
    bob.round()
    assert any(
        "refused: it was altered, or sealed by somebody who may not" in line for line in bob.said
    )
    assert set(bob.vault.store.entry_hashes("case-1")) == set(
        ann.vault.store.entry_hashes("case-1")
    )
    well(team)


def test_somebody_with_the_key_cannot_write_as_another(
    team: Team, ann: Laptop, bob: Laptop
) -> None:
    """Eve reads the assessment, and pushes an entry in Bob's name or signs one of his vault."""
    eve = team.join("Eve")
    bob.round()
    bob.share("case-1", "Eve")
    team.all()
    case, where = eve.open("case-1"), stream(eve)
    sharing = eve.sync.sharing("case-1")
    key = eve.sync.repository.keys("case-1")[sharing.key]
    from prebirth.base.ids import new_id
    from prebirth.case.change import Change
    from prebirth.journal.entry import Entry

    change = Change("set", "people", "p", "names", "Leah", "Forged")
    made = []
    for author, device, signer in (
        ("Bob", bob.vault.store.meta("device"), bob.sync.repository.me.id),
        ("Bob", bob.vault.store.meta("device"), eve.sync.repository.me.id),
        ("Bob", eve.vault.store.meta("device"), eve.sync.repository.me.id),
    ):
        entry = Entry(
            new_id(),
            "case-1",
            author,
            "2026-01-01T00:00:00+00:00",
            device,
            "forge",
            (change,),
            (case.head,),
        )
        name = entry_hash(entry.body)
        opened = Opened(
            name,
            entry.body,
            signer,
            sign_entry(eve.sync.repository.me, eve.sync.team.id, where, name),
        )
        made.append(seal_entry(sharing.key, key, where, opened, eve.sync.repository.me.id))
    eve.sync.store.push(where, made)
    ann.round()
    bob.round()
    for one in (ann, bob):
        assert one.person("case-1").names == "Leah"
        said = " ".join(one.said)
        assert "its signature is not by the person it names" in said
        assert "Eve signed what was written in Bob's vault" in said
        assert "Eve wrote it under the name of Bob" in said


def test_a_server_cannot_add_a_reader(team: Team, ann: Laptop, bob: Laptop) -> None:
    """Whoever is not stated by an owner gets no key, and what they put there is taken by nobody."""
    from prebirth.team.identity import Identity
    from prebirth.team.key_notes import KeyNote, seal_note

    eve = Identity.new()
    note = KeyNote(
        "case-1", "00" * 32, "5f3c0f5e-0000-4000-8000-000000000001", b"k" * 32, eve.id, b""
    )
    bob.sync.store.push(
        bob.sync.repository.me.id,
        [seal_note(eve, bob.sync.team.id, bob.sync.repository.me.keys, note)],
    )
    team.all()
    assert note.key not in bob.sync.repository.keys("case-1")
    assert eve.id not in bob.sync.team.members
    assert ann.sync.sharing("case-1").readers == {
        ann.sync.repository.me.id,
        bob.sync.repository.me.id,
    }


def test_a_clock_wrong_by_years_does_no_harm(
    team: Team, ann: Laptop, bob: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    real = time.time_ns
    for years in (-20, 40):
        with monkeypatch.context() as patch:
            patch.setattr(time, "time_ns", lambda years=years: real() + years * 31_557_600 * 10**9)
            bob.open("case-1").set("people", "p", "phone", f"{years}", LABEL)
        ann.open("case-1").set("people", "p", "names", f"Leah {years}", LABEL)
        team.all()
        assert ann.open("case-1").case == bob.open("case-1").case
    assert ann.person("case-1").phone == "40"
    well(team)
