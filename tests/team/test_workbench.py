"""An attacker's workbench: five laptops in random lawful rounds, and one of them cheats.

Eve has keys of her own and every freedom over bytes. Whatever she does between the acts of the
others: they end alike, nothing of theirs is gone, none of them is put out, what is written after
Eve was taken off is closed to her, and every round ends in good time.

A few examples run with the suite; `make workbench` tries many.
"""

from __future__ import annotations

import contextlib
import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import acts, frontier_exchange
from prebirth.team.errors import TeamError
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import ADD, REMOVE, TABLE
from prebirth.team.seal import EntryOpener, Sealed, entry_hash, stream_of
from prebirth.team.stores.folder import ENTRY, HEAD, ROOM
from prebirth.team.stores.store import ReadMark, SealedFrontier
from prebirth.vault.errors import VaultError
from tests.labels import LABEL
from tests.team.cheat import Cheat, fresh_key
from tests.team.laptops import Laptop, Team
from tests.team.server import Server
from tests.typed import present

pytestmark = pytest.mark.slow
EXAMPLES = int(os.environ.get("WORKBENCH", "2"))
CASE = "case-1"
HONEST = ("Ann", "Bob", "Cas", "Dan")
LONGEST = 30.0
"""Seconds of a round, on a computer that does much else."""


class Bench:
    """The five, what the honest ones wrote, and the chance by which Eve does what she does.

    It is begun with one number. What there is to choose from, as which files lie there, is never
    quite the same twice: a choice that hypothesis drew would make it doubt its own data.
    """

    def __init__(self, team: Team, number: int) -> None:
        self.team, self.chance, self.wrote = team, random.Random(number), list[str]()
        for name in (*HONEST[1:], "Eve"):
            team.join(name)
        self.ann, self.eve = team.laptops["Ann"], team.laptops["Eve"]
        session = Session.begin(self.ann.vault, Case(id=CASE))
        for name in HONEST:
            session.add("people", Person(id=name, names=name), LABEL)
        self.ann.share(CASE, "Bob", "Cas", "Dan", "Eve")
        team.all(3)
        self.cheat = Cheat(self.eve)
        self.log = self.ann.sync.team.id

    def pick(self, names: tuple[str, ...] = HONEST) -> Laptop:
        return self.team.laptops[self.chance.choice(names)]

    def bytes(self, most: int = 300) -> bytes:
        some = self.chance.randbytes(self.chance.randrange(1, most))
        return self.chance.choice((b"", b"\0", b"{}", b"[" * most, some, some, some))

    def round(self, laptop: Laptop) -> None:
        began = time.monotonic()
        laptop.round()
        assert time.monotonic() - began < LONGEST

    def files(self) -> list[Path]:
        room = self.team.folder / "shared" / ROOM
        return sorted(path for path in room.rglob("*") if path.is_file())


Step = Callable[[Bench], None]


def write(bench: Bench) -> None:
    laptop, text = bench.pick(), f"written {len(bench.wrote)}"
    laptop.open(CASE).set("people", laptop.name, "known_as", text, LABEL)
    bench.wrote.append(laptop.open(CASE).head)


def meet(bench: Bench) -> None:
    bench.round(bench.pick())


def eve_meets(bench: Bench) -> None:
    with contextlib.suppress(TeamError):  # her own laptop may refuse her: it is hers
        bench.round(bench.eve)


def deletes(bench: Bench) -> None:
    for path in bench.files():
        if bench.chance.randrange(4) == 0:
            path.unlink()


def alters(bench: Bench) -> None:
    if files := bench.files():
        path = bench.chance.choice(files)
        path.write_bytes(bench.bytes())


def litters(bench: Bench) -> None:
    for stream in (CASE, bench.log):
        room = bench.team.folder / "shared" / ROOM / stream_of(bench.log, stream)
        if room.is_dir():
            kind = bench.chance.choice((ENTRY, HEAD))
            (room / f"{bench.chance.randrange(100)}{kind}").write_bytes(bench.bytes())


def seals_nonsense(bench: Bench) -> None:
    key, secret = list(bench.eve.sync.repository.keys(CASE).items())[-1]
    body = bench.bytes()
    opened = bench.cheat.forge(CASE, [], [""])._replace(body=body, name=entry_hash(body))
    bench.cheat.push(CASE, [opened], key, secret)


def writes_as_another(bench: Bench) -> None:
    other = bench.pick()
    change = Change("set", "people", other.name, "names", other.name, "Forged")
    parents = [bench.eve.open(CASE).head]
    device = other.vault.store.meta("device")
    bench.cheat.push_known(
        CASE,
        bench.cheat.forge(CASE, [change], parents, author=other.name, device=device),
        bench.cheat.forge(CASE, [change], parents, author=other.name),
        bench.cheat.forge(CASE, [change], parents, device=device),
    )


def signs_wrongly_once_more(bench: Bench) -> None:
    rows = list(bench.eve.vault.store.entry_rows(CASE))
    _, _, body = bench.chance.choice(rows)
    opened = bench.cheat.forge(CASE, [], [""])._replace(body=body, name=entry_hash(body))
    bench.cheat.push_known(CASE, opened)


def removes_another(bench: Bench) -> None:
    other = bench.pick().sync.repository.me.id
    change = Change("act", TABLE, other, REMOVE, None, {})
    bench.cheat.push_known(
        bench.log, bench.cheat.forge(bench.log, [change], bench.eve.sync.log.heads)
    )


def lets_in_a_friend(bench: Bench) -> None:
    detail = {"keys": bench.cheat.me.keys.to_json(), "name": "Ann", "role": "owner", "device": "x"}
    change = Change("act", TABLE, bench.cheat.me.id, ADD, None, detail)
    bench.cheat.push_known(
        bench.log, bench.cheat.forge(bench.log, [change], bench.eve.sync.log.heads)
    )


def gives_keys(bench: Bench) -> None:
    repository = bench.eve.sync.repository
    case = bench.chance.choice((CASE, bench.log))
    key, secret = fresh_key()
    if bench.chance.random() < 0.5:
        key = list(repository.keys(case))[-1]
    root = repository.streams()[case]
    bench.cheat.give(bench.pick(), case, root, key, bench.chance.choice((secret, b"k")))


def says_heads(bench: Bench) -> None:
    stream = stream_of(bench.log, bench.chance.choice((CASE, bench.log)))
    number = bench.chance.choice((0, bench.chance.randrange(2**53)))
    bench.eve.sync.store.publish(
        stream, SealedFrontier(bench.cheat.me.id, number, b"?" * 29 + bench.bytes())
    )


HONEST_STEPS: list[Step] = [write, write, write, meet, meet, meet]
CHEATS: list[Step] = [
    eve_meets,
    seals_nonsense,
    writes_as_another,
    signs_wrongly_once_more,
    removes_another,
    lets_in_a_friend,
    gives_keys,
    says_heads,
]
IN_A_FOLDER: list[Step] = [deletes, alters, litters]


def settle(bench: Bench) -> None:
    """The honest ones meet until nothing more follows, and put aside what was refused."""
    for _ in range(5):
        for name in HONEST:
            bench.round(bench.team.laptops[name])


def check_alike(bench: Bench) -> None:
    """They have the same, all of what each of them wrote, and all still belong to the team."""
    laptops = [bench.team.laptops[name] for name in HONEST]
    records = [set(laptop.vault.store.entry_hashes(CASE)) for laptop in laptops]
    assert all(record == records[0] for record in records)
    assert set(bench.wrote) <= records[0]
    assert all(laptop.open(CASE).case == laptops[0].open(CASE).case for laptop in laptops)
    people = laptops[0].open(CASE).case.people
    assert [present(people.get(name)).names for name in HONEST] == list(HONEST)
    for laptop in laptops:
        names = [member.name for member in laptop.sync.team.present]
        assert sorted(names) == sorted([*HONEST, "Eve"])
        readers = laptop.sync.sharing(CASE).readers
        assert {one.sync.repository.me.id for one in laptops} <= readers


def check_closed(bench: Bench) -> None:
    """Eve is taken off; what is written after opens with no key that she has."""
    acts.unshare(bench.ann.sync, bench.ann.open(CASE), bench.ann.member("Eve"))
    settle(bench)
    bench.ann.open(CASE).set("people", "Ann", "known_as", "closed to Eve", LABEL)
    secret = bytes.fromhex(bench.ann.open(CASE).head)
    settle(bench)
    assert bench.team.laptops["Dan"].open(CASE).head == bench.ann.open(CASE).head
    for _ in range(2):
        try:
            bench.round(bench.eve)
        except VaultError:
            break
    stream, repository = stream_of(bench.log, CASE), bench.eve.sync.repository
    opener = EntryOpener(stream, repository.keys(CASE))
    bench.ann.sync.store.learn(stream, bench.ann.sync.repository.keys(CASE))
    sealed = [
        one
        for one in bench.ann.sync.store.pull(stream, ReadMark(), set()).entries
        if one.name == secret
    ]
    assert sealed
    assert not any(opens(opener, one) for one in sealed)
    assert secret.hex() not in bench.eve.vault.store.entry_hashes(CASE)


def opens(opener: EntryOpener, sealed: Sealed) -> bool:
    try:
        opener.open(sealed)
    except (KeyError, NotAuthenticError):
        return False
    return True


@pytest.mark.parametrize("kind", ["folder", "postgres"])
def test_whatever_one_of_them_does_the_others_end_alike(
    kind: str, request: pytest.FixtureRequest, cheap_keys: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    server: Server | None = None if kind == "folder" else request.getfixturevalue("server")
    steps = HONEST_STEPS + CHEATS + (IN_A_FOLDER if kind == "folder" else [])

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(st.sampled_from(steps), min_size=8, max_size=20), st.integers(0, 2**32))
    def run(taken: list[Step], number: int) -> None:
        with TemporaryDirectory() as folder:
            team = Team(Path(folder), server)
            try:
                bench = Bench(team, number)
                for step in taken:
                    step(bench)
                settle(bench)
                check_alike(bench)
                check_closed(bench)
            finally:
                team.close()

    run()
