"""Who may read an assessment: no removed reader has the key that seals what follows."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.team.membership import REMOVE, TABLE, TeamRole, add_change, begin_change, key_change
from prebirth.team.sharing import (
    Sharing,
    deletion_change,
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
        self.entries[key] = entry
        return key


def test_who_is_let_read_reads_and_has_the_key(stated: Stated) -> None:
    record = Record()
    record.does(*share_changes([ANN, BOB], K1))
    record.does(*share_changes([CAS]))
    found = sharing_of(record.entries, stated.team)
    assert found == Sharing(
        frozenset({ANN, BOB, CAS}), frozenset(), K1, {K1: frozenset({ANN, BOB, CAS})}, ""
    )


def test_who_is_taken_off_has_no_key_for_what_follows_and_may_be_let_in_again(
    stated: Stated,
) -> None:
    record = Record()
    record.does(*share_changes([ANN, BOB, CAS], K1))
    record.does(*unshare_changes(BOB, K2, [ANN, CAS]))
    found = sharing_of(record.entries, stated.team)
    assert (found.readers, found.removed, found.key) == (
        frozenset({ANN, CAS}),
        frozenset({BOB}),
        K2,
    )
    assert BOB not in found.holders[K2]
    record.does(*share_changes([BOB]))
    again = sharing_of(record.entries, stated.team)
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
    found = sharing_of(record.entries, stated.team)
    assert (found.readers, found.key) == (frozenset({ANN, BOB}), "")


def test_to_let_read_and_to_take_off_apart_is_to_take_off(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    record.does(*unshare_changes(BOB, K2, [ANN]), after=(base,))
    record.does(*share_changes([BOB]), after=(base,))
    found = sharing_of(record.entries, stated.team)
    assert (found.readers, found.key) == (frozenset({ANN}), ""), (
        "and another key is made, rather than to ask who may have been given that one"
    )


def test_who_is_taken_off_lets_nobody_in_from_then_on_and_not_themselves(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN, BOB], K1))
    off = record.does(*unshare_changes(BOB, K2, [ANN]), after=(base,))
    apart = record.does(*share_changes([CAS]), after=(base,), by="Bob")
    record.does(*share_changes([BOB, DAN]), after=(off, apart), by="Bob")
    found = sharing_of(record.entries, stated.team)
    assert (found.readers, found.removed) == (frozenset({ANN}), frozenset({BOB, CAS, DAN}))
    record.does(*share_changes([BOB]))
    record.does(*share_changes([CAS]), by="Bob")
    again = sharing_of(record.entries, stated.team)
    assert (again.readers, again.removed) == (frozenset({ANN, BOB, CAS}), frozenset({DAN}))
    record.does(*unshare_changes(ANN, K3, [BOB, CAS]), by="Bob")
    assert sharing_of(record.entries, stated.team).readers == {BOB, CAS}, (
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
    assert sharing_of(record.entries, stated.team).readers == {DAN}


def test_who_was_never_let_in_lets_nobody_in_while_somebody_may_read(stated: Stated) -> None:
    record = Record()
    base = record.does(*share_changes([ANN], K1))
    record.does(*share_changes([DAN, CAS]), by="Dan")
    assert sharing_of(record.entries, stated.team).readers == {ANN}
    record.does(*share_changes([BOB], K2), after=("root",), by="Bob")
    assert sharing_of(record.entries, stated.team).readers == {ANN, BOB}, (
        "two who began to share it apart meet"
    )
    stated.by("Ann", add_change(person("Eve").keys, "Eve", TeamRole.OWNER, "Eve"))
    stated.by("Eve", Change("act", TABLE, ANN, REMOVE, None, {}))
    record.does(*share_changes([CAS]), after=(base,), by="Cas")
    assert sharing_of(record.entries, stated.team).readers == {BOB, CAS, DAN}, (
        "and where nobody is left, whoever has it begins again"
    )


def test_who_leaves_the_team_leaves_no_key_in_use(stated: Stated) -> None:
    record = Record()
    record.does(*share_changes([ANN, BOB], K1))
    stated.by("Ann", Change("act", TABLE, BOB, REMOVE, None, {}))
    found = sharing_of(record.entries, stated.team)
    assert (found.readers, found.removed, found.key) == (frozenset({ANN}), frozenset(), "")
    record.does(key_change(K2, [ANN]))
    assert sharing_of(record.entries, stated.team).key == K2


def test_what_is_no_act_of_sharing_says_nothing(stated: Stated) -> None:
    record = Record()
    record.does(*share_changes([ANN], K1))
    for field, detail in (("share", None), ("key", {"for": "Bob"}), ("king", {})):
        record.does(Change("act", TABLE, BOB, field, None, detail))
    record.does(Change("set", TABLE, BOB, "share", None, {}))
    assert sharing_of(record.entries, stated.team).readers == {ANN}
    record.does(deletion_change("c", "its time is over"))
    assert (
        sharing_of(record.entries, stated.team).deletion
        == "Ann deleted this assessment for ever: its time is over."
    )


@given(st.data())
def test_whatever_happens_apart_nobody_who_may_not_read_has_the_key_in_use(
    data: st.DataObject,
) -> None:
    record, team = Record(), everybody().team
    known = [record.does(*share_changes([ANN, BOB], K1))]
    for number in range(data.draw(st.integers(1, 7))):
        after = tuple(
            data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=2, unique=True))
        )
        seen = sharing_of(dict(list(record.entries.items())), team).readers
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
    found = sharing_of(record.entries, team)
    assert all(holders <= found.readers for holders in found.holders.values())
    assert not found.readers & found.removed
    shuffled = dict(data.draw(st.permutations(list(record.entries.items()))))
    assert sharing_of(shuffled, team) == found
    if found.key:
        made = next(
            change
            for entry in record.entries.values()
            for change in entry.changes
            if change.record == found.key
        )
        assert set(made.after["for"]) <= found.readers
