"""Who may read an assessment: no removed reader has the key that seals what follows."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.team.membership import REMOVE, TABLE, TeamRole, add_change, begin_change, key_change
from prebirth.team.sharing import (
    Sharing,
    SignedActs,
    share_changes,
    sharing_of,
    unshare_changes,
)
from prebirth.vault.store import digest
from tests.team.people import Stated, person

NAMES = ("Ann", "Bob", "Cas", "Dan")
ANN, BOB, CAS, DAN = (person(name).id for name in NAMES)
K1, K2, K3 = (str(uuid.UUID(int=number)) for number in (1, 2, 3))


@pytest.fixture
def stated() -> Stated:
    return everybody()


def everybody() -> Stated:
    made = Stated()
    made.by("Ann", begin_change(person("Ann").keys, "Leeds", "Ann", "Ann"))
    for name in NAMES[1:]:
        made.by("Ann", add_change(person(name).keys, name, TeamRole.WORKER, name))
    return made


class Record:
    """Acts of a record, each after the last unless it is said otherwise."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.signers: dict[str, str] = {}

    def does(self, *changes: Change, after: tuple[str, ...] | None = None, by: str = "Ann") -> str:
        parents = after if after is not None else (tuple(self.entries)[-1:] or ("root",))
        entry = Entry(
            f"{len(self.entries):06d}",
            "c",
            by,
            "2026-01-01T00:00:00+00:00",
            by,
            "act",
            changes,
            parents,
        )
        key = digest(entry.body)
        self.entries[key], self.signers[key] = entry, person(by).id
        return key

    def sharing(self, stated: Stated, *origins: str) -> Sharing:
        acts = SignedActs(self.entries, self.signers, [(origin,) for origin in origins])
        return sharing_of(acts, stated.team)


def test_who_is_let_read_reads_and_has_the_key(stated: Stated) -> None:
    record = Record()
    record.does(*share_changes([ANN, BOB], K1))
    record.does(*share_changes([CAS]))
    found = record.sharing(stated)
    everyone = frozenset({ANN, BOB, CAS})
    assert found == Sharing(
        everyone,
        frozenset(),
        K1,
        {K1: everyone},
        {K1: ""},
        tuple(record.entries)[:1],
        everyone,
    )


def test_who_is_taken_off_has_no_key_for_what_follows_and_may_be_let_in_again(
    stated: Stated,
) -> None:
    record = Record()
    record.does(*share_changes([ANN, BOB, CAS], K1))
    record.does(*unshare_changes(BOB, K2, [ANN, CAS]))
    found = record.sharing(stated)
    assert (found.readers, found.removed, found.key) == (
        frozenset({ANN, CAS}),
        frozenset({BOB}),
        K2,
    )
    assert BOB not in found.holders[K2]
    record.does(*share_changes([BOB]))
    again = record.sharing(stated)
    assert (again.readers, again.removed, again.key) == (
        frozenset({ANN, BOB, CAS}),
        frozenset(),
        K2,
    )
    assert BOB in again.holders[K2]


def test_two_who_take_off_apart_leave_no_key_until_somebody_makes_one(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB, CAS, DAN], K1))
    record.does(*unshare_changes(CAS, K2, [ANN, BOB, DAN]), after=(base,))
    record.does(*unshare_changes(DAN, K3, [ANN, BOB, CAS]), after=(base,))
    found = record.sharing(stated)
    assert (found.readers, found.key) == (frozenset({ANN, BOB}), "")


def test_to_let_read_and_to_take_off_apart_is_to_take_off(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    record.does(*unshare_changes(BOB, K2, [ANN]), after=(base,))
    record.does(*share_changes([BOB]), after=(base,))
    found = record.sharing(stated)
    assert (found.readers, found.key) == (frozenset({ANN}), ""), (
        "and another key is made, rather than to ask who may have been given that one"
    )


def test_who_is_taken_off_lets_nobody_in_from_then_on_and_not_themselves(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    off = record.does(*unshare_changes(BOB, K2, [ANN]), after=(base,))
    apart = record.does(*share_changes([CAS]), after=(base,), by="Bob")
    record.does(*share_changes([BOB, DAN]), after=(off, apart), by="Bob")
    found = record.sharing(stated)
    assert (found.readers, found.removed) == (frozenset({ANN}), frozenset({BOB, CAS, DAN}))
    record.does(*share_changes([BOB]))
    record.does(*share_changes([CAS]), by="Bob")
    again = record.sharing(stated)
    assert (again.readers, again.removed) == (frozenset({ANN, BOB, CAS}), frozenset({DAN}))
    record.does(*unshare_changes(ANN, K3, [BOB, CAS]), by="Bob")
    assert record.sharing(stated).readers == {BOB, CAS}, (
        "and whom somebody let in stays in when they go themselves"
    )


def test_all_are_heeded_who_take_off_apart_in_a_circle(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB, CAS, DAN], K1))
    for name, whom, key in (
        ("Ann", BOB, K2),
        ("Bob", CAS, K3),
        ("Cas", ANN, str(uuid.UUID(int=4))),
    ):
        record.does(*unshare_changes(whom, key, []), after=(base,), by=name)
    assert record.sharing(stated).readers == {DAN}


def test_who_was_never_let_in_lets_nobody_in(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN], K1))
    record.does(*share_changes([DAN, CAS]), by="Dan")
    assert record.sharing(stated, base).readers == {ANN}
    # The hash that a record begins with is the name of a file in the folder.
    own = record.does(*share_changes([BOB], K2), after=("root",), by="Bob")
    assert record.sharing(stated, base).readers == {ANN}
    assert record.sharing(stated, own).readers == {BOB}, "who has a whole copy shares their own"
    record.does(*share_changes([BOB]), after=(base,))
    assert record.sharing(stated, base).readers == {ANN, BOB}


def test_where_nobody_is_left_whoever_has_it_begins_again_in_their_own_vault(
    stated: Stated,
) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    off = record.does(*unshare_changes(BOB, K2, [ANN]))
    stated.by("Ann", add_change(person("Eve").keys, "Eve", TeamRole.OWNER, "Eve"))
    stated.by("Eve", Change("act", TABLE, ANN, REMOVE, None, {}))
    again = record.does(*share_changes([BOB, CAS], K3), after=(off,), by="Bob")
    assert record.sharing(stated, base).readers == frozenset()
    assert record.sharing(stated, base, again).readers == {BOB, CAS}


def test_what_somebody_brought_in_for_another_lets_nobody_in(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    forged = record.does(*share_changes([DAN]))
    record.signers[forged] = BOB
    assert record.sharing(stated, base).readers == {ANN, BOB}
    del record.signers[forged]
    assert record.sharing(stated, base).readers == {ANN, BOB}


def test_who_has_a_part_alone_lets_nobody_in(stated: Stated) -> None:
    record = Record()
    part = Change("act", "assessment", "assessment", "part", None, {"root": "ab" * 32})
    record.does(part)
    record.does(*share_changes([DAN], K2), after=("ab" * 32,), by="Dan")
    assert record.sharing(stated).readers == frozenset()
    own = record.does(*share_changes([ANN], K1), after=tuple(record.entries)[:1])
    assert record.sharing(stated, own).readers == {ANN}


def test_the_key_of_somebody_removed_seals_nothing(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    record.does(*unshare_changes(BOB, K2, [ANN]), after=(base,))
    record.does(key_change(K3, [ANN]), after=(base,), by="Bob")
    assert record.sharing(stated, base).key == K2


def test_who_leaves_the_team_leaves_no_key_in_use(stated: Stated) -> None:
    record = Record()
    record.does(*share_changes([ANN, BOB], K1))
    stated.by("Ann", Change("act", TABLE, BOB, REMOVE, None, {}))
    found = record.sharing(stated)
    assert (found.readers, found.removed, found.key) == (frozenset({ANN}), frozenset(), "")
    record.does(key_change(K2, [ANN]))
    assert record.sharing(stated).key == K2


def test_what_is_no_act_of_sharing_says_nothing(stated: Stated) -> None:
    record = Record()
    record.does(*share_changes([ANN], K1))
    for field, detail in (("share", None), ("key", {"for": "Bob"}), ("king", {})):
        record.does(Change("act", TABLE, BOB, field, None, detail))
    record.does(Change("set", TABLE, BOB, "share", None, {}))
    assert record.sharing(stated).readers == {ANN}


@settings(deadline=None)  # a busy computer is no fault of the team
@given(st.data())
def test_whatever_happens_apart_nobody_who_may_not_read_has_the_key_in_use(
    data: st.DataObject,
) -> None:
    record, stated = Record(), everybody()
    known = [record.does(*share_changes([ANN, BOB], K1))]
    for number in range(data.draw(st.integers(1, 7))):
        after = tuple(
            data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=2, unique=True))
        )
        seen = record.sharing(stated).readers
        whom = data.draw(st.sampled_from([BOB, CAS, DAN]))
        if data.draw(st.booleans()):
            known.append(record.does(*share_changes([whom]), after=after))
        else:
            known.append(
                record.does(
                    *unshare_changes(whom, str(uuid.UUID(int=10 + number)), seen - {whom}),
                    after=after,
                )
            )
    found = record.sharing(stated)
    assert all(holders <= found.readers for holders in found.holders.values())
    assert not found.readers & found.removed
    shuffled = dict(data.draw(st.permutations(list(record.entries.items()))))
    record.entries = shuffled
    assert record.sharing(stated) == found
    if found.key:
        made = next(
            change
            for entry in record.entries.values()
            for change in entry.changes
            if change.record == found.key
        )
        assert set(made.after["for"]) <= found.readers
