"""Which entries are admitted: by their signers, the team, and what is here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.team.admission import LATER, MISSING, Admission, KnownChain, admit_entries
from prebirth.team.membership import REMOVE, TABLE, TeamRole, add_change, begin_change
from prebirth.team.seal import Opened, entry_hash, sign_entry, stream_of
from prebirth.team.sharing import Sharing
from tests.team.people import TEAM, Stated, person

STREAM, ROOT = stream_of(TEAM, "c"), "root"


@pytest.fixture
def stated() -> Stated:
    made = Stated()
    made.by("Ann", begin_change(person("Ann").keys, "Leeds", "Ann", "Ann"))
    for name, role in (
        ("Bob", TeamRole.WORKER),
        ("Cher", TeamRole.CHAIR),
        ("Dan", TeamRole.WORKER),
    ):
        made.by("Ann", add_change(person(name).keys, name, role, name))
    return made


class Came:
    """Entries as they come of a stream."""

    def __init__(self) -> None:
        self.all: list[Opened] = []

    def by(
        self,
        name: str,
        *,
        device: str = "",
        signer: str = "",
        after: Sequence[str] = (),
        act: bool = False,
        signature: bytes = b"",
    ) -> str:
        change = (
            Change("act", "assessment", "assessment", "seen")
            if act
            else Change("set", "people", "p", "names", None, name)
        )
        number = len(self.all)
        entry = Entry(
            f"{number:06d}",
            "c",
            name,
            "2026-01-01T00:00:00+00:00",
            device or name,
            "write",
            (change,),
            tuple(after) or (ROOT,),
        )
        key = entry_hash(entry.body)
        me = person(signer or name)
        self.all.append(
            Opened(key, entry.body, me.id, signature or sign_entry(me, TEAM, STREAM, key))
        )
        return key.hex()


def admit(
    stated: Stated,
    came: Came,
    *,
    here: Sequence[str] = (),
    frontiers: dict[str, list[str]] | None = None,
    readers: Sequence[str] = ("Ann", "Bob", "Cher", "Dan"),
    removed: Sequence[str] = (),
) -> Admission:
    may, once = ({person(name).id for name in names} for names in (readers, removed))
    sharing = Sharing(frozenset(may), frozenset(once), "", {}, could=frozenset(may | once))
    last = {person(name).id: heads for name, heads in (frontiers or {}).items()}
    known = KnownChain(here, {ROOT}, lambda _entries, _signers: sharing, last)
    return admit_entries(stated.team, STREAM, "c", came.all, known)


def test_what_each_wrote_and_signed_is_taken_each_after_those_it_names(stated: Stated) -> None:
    came = Came()
    one = came.by("Ann")
    two = came.by("Bob", after=[one])
    three = came.by("Ann", after=[two])
    came.all.reverse()
    assert [entry.name for entry in admit(stated, came).admitted] == [one, two, three]


def test_of_one_member_the_last_is_checked_and_holds_those_before(stated: Stated) -> None:
    came = Came()
    one = came.by("Ann", signature=b"\0" * 64)
    two = came.by("Ann", after=[one])
    assert [entry.name for entry in admit(stated, came).admitted] == [one, two]
    alone = Came()
    alone.by("Ann", signature=b"\0" * 64)
    found = admit(stated, alone)
    assert (found.admitted, list(found.refused.values())) == (
        [],
        ["its signature is not by the person it names"],
    )


def test_a_last_one_that_is_refused_holds_nothing(stated: Stated) -> None:
    came = Came()
    one = came.by("Ann", signature=b"\0" * 64)
    two = came.by("Ann", after=[one], signature=b"\1" * 64)
    found = admit(stated, came)
    assert found.admitted == []
    assert set(found.refused) | set(found.waiting) == {one, two}


@pytest.mark.parametrize(
    ("given_as", "why"),
    [
        ({"name": "Bob", "signer": "Ann"}, "Ann signed what was written in Bob's vault"),
        ({"name": "Bob", "device": "Ann", "signer": "Ann"}, "Ann wrote it under the name of Bob"),
        ({"name": "Cher"}, "Cher reads for the chair, and does not write"),
        ({"name": "Eve"}, "its signer does not belong to the team"),
        ({"name": "Ann", "signer": "Eve"}, "its signer does not belong to the team"),
    ],
)
def test_what_somebody_could_not_have_written_is_refused(
    stated: Stated, given_as: dict[str, Any], why: str
) -> None:
    came = Came()
    came.by(**given_as)
    found = admit(stated, came)
    assert (found.admitted, list(found.refused.values())) == ([], [why])


def test_what_came_by_a_file_from_outside_is_answered_for_by_who_brought_it_in(
    stated: Stated,
) -> None:
    came = Came()
    came.by("A colleague elsewhere", device="elsewhere", signer="Bob")
    assert len(admit(stated, came).admitted) == 1


def test_a_chairs_look_is_an_act_and_is_taken(stated: Stated) -> None:
    came = Came()
    came.by("Cher", act=True)
    assert len(admit(stated, came).admitted) == 1


def test_what_goes_on_from_something_that_is_not_here_waits(stated: Stated) -> None:
    came = Came()
    late = came.by("Ann", after=["ff" * 32])
    assert admit(stated, came).waiting == {late: MISSING}
    assert [one.name for one in admit(stated, came, here=["ff" * 32]).admitted] == [late]


def test_who_may_not_read_any_more_is_taken_only_where_somebody_who_may_went_on_from_it(
    stated: Stated,
) -> None:
    came = Came()
    one = came.by("Bob")
    assert admit(stated, came, readers=["Ann"]).waiting == {one: LATER}
    assert [
        found.name
        for found in admit(stated, came, readers=["Ann"], frontiers={"Ann": [one]}).admitted
    ] == [one]
    assert admit(stated, came, readers=["Ann"], frontiers={"Dan": [one]}).waiting == {one: LATER}
    came.by("Ann", after=[one])
    assert len(admit(stated, came, readers=["Ann"]).admitted) == 2


def test_what_somebody_wrote_who_had_not_heard_that_they_were_taken_off_is_taken(
    stated: Stated,
) -> None:
    came = Came()
    one = came.by("Bob")
    two = came.by("Bob", after=[one])
    assert [
        found.name for found in admit(stated, came, readers=["Ann"], removed=["Bob"]).admitted
    ] == [
        one,
        two,
    ]
    brought = came.by("A colleague elsewhere", device="elsewhere", signer="Bob", after=[two])
    after = came.by("Bob", after=[brought])
    assert admit(stated, came, readers=["Ann"], removed=["Bob"]).waiting == {
        brought: LATER,
        after: LATER,
    }, "but they answer for nobody else"


def test_what_a_removed_members_vault_wrote_may_be_brought_in_by_another(stated: Stated) -> None:
    stated.by("Ann", Change("act", TABLE, person("Bob").id, REMOVE, None, {}))
    came = Came()
    came.by("Bob", signer="Dan")
    assert len(admit(stated, came, readers=["Ann", "Dan"]).admitted) == 1


def test_what_is_no_entry_of_this_assessment_is_refused(stated: Stated) -> None:
    came = Came()
    came.by("Ann")
    (one,) = came.all
    for body in (b"", b"{}", b"[]", one.body.replace(b'"c"', b'"d"'), one.body + b" "):
        came.all = [one._replace(body=body)]
        assert list(admit(stated, came).refused.values()) == ["it cannot be read here"]


@given(st.data())
def test_in_whatever_order_they_come_the_same_are_taken(data: st.DataObject) -> None:
    stated = Stated()
    stated.by("Ann", begin_change(person("Ann").keys, "Leeds", "Ann", "Ann"))
    stated.by("Ann", add_change(person("Bob").keys, "Bob", TeamRole.WORKER, "Bob"))
    came, known = Came(), [ROOT]
    for _ in range(data.draw(st.integers(1, 8))):
        known.append(
            came.by(
                data.draw(st.sampled_from(["Ann", "Bob"])),
                after=data.draw(
                    st.lists(st.sampled_from(known), min_size=1, max_size=2, unique=True)
                ),
            )
        )
    wanted = {one.name for one in admit(stated, came).admitted}
    came.all = data.draw(st.permutations(came.all))
    found = admit(stated, came)
    assert {one.name for one in found.admitted} == wanted == set(known[1:])
    seen = {ROOT}
    for one in found.admitted:
        assert seen.issuperset(one.entry.parents)
        seen.add(one.name)
