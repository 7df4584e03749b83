"""Laptops that share, unshare and write, each knowing only what has reached it.

Whatever comes in whatever order, all who may read end alike.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.team.admission import KnownChain, admit_entries
from prebirth.team.membership import Team, TeamRole, add_change, begin_change
from prebirth.team.seal import Opened, entry_hash, sign_entry, stream_of
from prebirth.team.sharing import Sharing, SignedActs, share_changes, sharing_of, unshare_changes
from tests.team.people import TEAM, Stated, person

NAMES = ("Ann", "Bob", "Cas", "Dan", "Eve")
STREAM, ROOT = stream_of(TEAM, "c"), "root"


class Laptop:
    """The record of one assessment as one member has it; every entry can be opened by all."""

    def __init__(self, name: str, team: Team, pool: list[Opened]) -> None:
        self.name, self.me, self.team, self.pool = name, person(name), team, pool
        self.entries: dict[str, Entry] = {}
        self.signers: dict[str, str] = {}
        self.origins: list[tuple[str, ...]] = []

    @property
    def sharing(self) -> Sharing:
        return self.with_more({}, {})

    @property
    def reads(self) -> bool:
        return self.me.id in self.sharing.readers

    def with_more(self, entries: Mapping[str, Entry], signers: Mapping[str, str]) -> Sharing:
        acts = SignedActs(self.entries | dict(entries), self.signers | dict(signers), self.origins)
        return sharing_of(acts, self.team)

    def writes(self, *changes: Change) -> None:
        parents = Graph(self.entries).heads or (ROOT,)
        entry = Entry(
            f"{len(self.pool):06d}",
            "c",
            self.name,
            "2026-01-01T00:00:00+00:00",
            self.name,
            "act",
            changes,
            parents,
        )
        key = entry_hash(entry.body)
        self.entries[key.hex()], self.signers[key.hex()] = entry, self.me.id
        self.pool.append(
            Opened(key, entry.body, self.me.id, sign_entry(self.me, TEAM, STREAM, key))
        )

    def meets(self, came: list[Opened]) -> None:
        fresh = [one for one in came if one.name.hex() not in self.entries]
        for one in admit_entries(
            self.team, STREAM, "c", fresh, KnownChain(self.entries, {ROOT}, self.with_more, {})
        ).admitted:
            self.entries[one.name], self.signers[one.name] = one.entry, one.opened.signer


def step(data: st.DataObject, laptop: Laptop, number: int) -> None:
    """One act of an honest laptop, or the arrival of some entries in some order."""
    what = data.draw(st.sampled_from(["meet", "share", "take", "write"]))
    others = [person(name).id for name in NAMES if name != laptop.name]
    if what == "meet" or not laptop.reads:
        laptop.meets(data.draw(st.lists(st.sampled_from(laptop.pool), unique=True)))
    elif what == "write":
        laptop.writes(Change("set", "people", "p", "names", None, str(number)))
    elif what == "share":
        laptop.writes(*share_changes([data.draw(st.sampled_from(others))]))
    elif off := sorted(laptop.sharing.readers.intersection(others)):
        whom = data.draw(st.sampled_from(off))
        laptop.writes(
            *unshare_changes(whom, str(uuid.UUID(int=number)), laptop.sharing.readers - {whom})
        )


def shared_by_ann() -> list[Laptop]:
    """The five laptops once Ann shares with all but Eve."""
    stated = Stated()
    stated.by("Ann", begin_change(person("Ann").keys, "Leeds", "Ann", "Ann"))
    for name in NAMES[1:]:
        stated.by("Ann", add_change(person(name).keys, name, TeamRole.WORKER, name))
    pool: list[Opened] = []
    laptops = [Laptop(name, stated.team, pool) for name in NAMES]
    laptops[0].writes(
        *share_changes([person(name).id for name in NAMES[:4]], str(uuid.UUID(int=999)))
    )
    for one in laptops:
        one.origins.append((pool[0].name.hex(),))
        one.meets(pool)
    return laptops


def takes_off(laptop: Laptop, name: str) -> None:
    whom = person(name).id
    laptop.writes(*unshare_changes(whom, str(uuid.UUID(int=1)), laptop.sharing.readers - {whom}))


def test_what_somebody_wrote_whom_one_let_in_who_was_off_by_then_reaches_all() -> None:
    ann, bob, cas, dan, eve = laptops = shared_by_ann()
    ann.writes(*share_changes([eve.me.id]))
    eve.meets(ann.pool)
    takes_off(bob, "Ann")
    eve.writes(Change("set", "people", "p", "names", None, "seen by Eve"))
    wrote = eve.pool[-1].name.hex()
    cas.meets(eve.pool[:2] + eve.pool[3:])  # heard of Eve before it heard that Ann is off
    for one in laptops:
        one.meets(one.pool)
    assert all(wrote in one.entries for one in laptops)
    assert len({frozenset(one.entries) for one in laptops}) == 1
    assert {one.sharing.readers for one in laptops} == {
        frozenset({bob.me.id, cas.me.id, dan.me.id})
    }


def test_who_knows_that_they_are_off_lets_nobody_write() -> None:
    ann, bob, cas, _, eve = shared_by_ann()
    takes_off(bob, "Ann")
    ann.meets(bob.pool)
    ann.writes(*share_changes([eve.me.id]))
    eve.entries, eve.signers = dict(ann.entries), dict(ann.signers)
    eve.writes(Change("set", "people", "p", "names", None, "x"))
    cas.meets(eve.pool)
    assert eve.me.id not in cas.sharing.readers | cas.sharing.could
    assert eve.pool[-1].name.hex() not in cas.entries


@settings(deadline=None)  # a busy computer is no fault of the team
@given(st.data())
def test_whatever_comes_in_whatever_order_all_who_may_read_end_alike(data: Any) -> None:
    laptops = shared_by_ann()
    pool = laptops[0].pool
    for number in range(data.draw(st.integers(1, 14))):
        step(data, data.draw(st.sampled_from(laptops)), number)
    for one in laptops:
        for _ in range(3):
            one.meets(data.draw(st.permutations(pool)))
    assert len({frozenset(one.entries) for one in laptops}) == 1
    assert len({one.sharing.readers for one in laptops}) == 1
