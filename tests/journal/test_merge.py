from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.change import Change
from prebirth.journal import fold
from prebirth.journal.entry import Entry
from prebirth.journal.graph import PART, Graph
from prebirth.journal.merge import (
    KEEP,
    MergeResult,
    conflicts_from_json,
    conflicts_to_json,
    merge_entries,
    remaining_conflicts,
    signature_is_outdated,
)
from prebirth.vault.store import digest
from tests.journal.entries import Written, act, add, put, remove


@pytest.fixture
def made() -> Written:
    found = Written()
    found.by("ann", add("p", names="Leah"), add("q", names="Dan"))
    return found


def join(made: Written) -> MergeResult:
    return merge_entries({"id": "c"}, Graph(made.entries))


def places(made: Written) -> dict[tuple[str, str], set[str]]:
    return {
        (one.record, one.field): {str(value.value) for value in one.values}
        for one in join(made).conflicts
    }


def test_both_values_of_one_field_stand_until_somebody_who_knows_both_writes_there(
    made: Written,
) -> None:
    (root,) = made.entries
    ann = made.by("ann", put("names", "one"), put("faith", "a"), after=[root])
    bob = made.by("bob", put("names", "two"), put("phone", "b"), after=[root])
    (found,) = join(made).conflicts
    assert [(one.value, one.author, one.entry) for one in found.values] == [
        ("one", "ann", ann),
        ("two", "bob", bob),
    ]
    assert join(made).state["people"]["p"] == {
        "id": "p",
        "names": "two",
        "faith": "a",
        "phone": "b",
    }, "the later shows"
    assert conflicts_from_json(conflicts_to_json([found])) == [found]
    alone = made.by("ann", put("names", "three"), after=[ann])
    assert places(made) == {("p", "names"): {"two", "three"}}
    made.by("cat", put("names", "one"), after=[alone, bob])
    assert places(made) == {}
    assert join(made).state["people"]["p"]["names"] == "one"


def test_the_same_value_twice_is_no_difference(made: Written) -> None:
    (root,) = made.entries
    for who in ("ann", "bob"):
        made.by(who, put("names", "one"), after=[root])
    assert places(made) == {}


def test_a_record_that_somebody_wrote_in_stays_until_its_removal_is_decided(made: Written) -> None:
    (root,) = made.entries
    gone = made.by("ann", put("phone", "", "q"), remove("p"), after=[root])
    name = made.by("bob", put("names", "two"), after=[root])
    assert join(made).state["people"]["p"]["names"] == "two"
    assert places(made) == {("p", ""): {"None", "change 2"}}
    kept = made.by("cat", Change("act", "people", "p", KEEP), after=[gone, name])
    assert places(made) == {}
    assert join(made).state["people"]["p"]["names"] == "two"
    made.by("cat", remove("p"), after=[kept])
    assert "p" not in join(made).state["people"]


def test_a_removal_that_is_taken_back_loses_nothing_that_somebody_else_wrote_meanwhile(
    made: Written,
) -> None:
    (root,) = made.entries
    gone = made.by("ann", remove("p"), after=[root])
    made.by("bob", put("names", "two"), put("phone", "b"), after=[root])
    back = made.by("ann", add("p", names="Leah"), after=[gone])
    assert join(made).state["people"]["p"]["phone"] == "b"
    assert places(made) == {("p", "names"): {"two", "Leah"}}, "both stand until somebody chooses"
    made.by("ann", put("faith", "a"), after=[back])
    assert join(made).state["people"]["p"]["faith"] == "a"


def test_a_removal_that_is_taken_back_where_nobody_wrote_is_as_it_was(made: Written) -> None:
    (root,) = made.entries
    gone = made.by("ann", put("phone", "1"), remove("p"), after=[root])
    made.by("bob", put("names", "Daniel", "q"), after=[root])
    made.by("ann", add("p", names="Leah"), after=[gone])
    assert join(made).state["people"]["p"] == {"id": "p", "names": "Leah"}
    assert places(made) == {}


def test_a_record_that_somebody_pointed_to_stays_with_all_that_points_to_it(made: Written) -> None:
    (root,) = made.entries
    before = made.by("ann", add("visit", "appointments", person="p"), after=[root])
    made.by(
        "ann",
        Change("set", "appointments", "visit", "person", "p", None),
        remove("p"),
        after=[before],
    )
    made.by("bob", add("scan", "appointments", person="p"), after=[before])
    state = join(made).state
    assert "p" in state["people"]
    assert {row["person"] for row in state["appointments"].values()} == {"p"}


def test_what_nobody_else_touched_is_removed_also_twice(made: Written) -> None:
    (root,) = made.entries
    for who in ("ann", "bob"):
        made.by(who, remove("p"), after=[root])
    made.by("bob", put("names", "Daniel", "q"))
    assert set(join(made).state["people"]) == {"q"}
    assert places(made) == {}


def test_one_question_answered_twice_keeps_what_only_one_said(made: Written) -> None:
    (root,) = made.entries
    made.by(
        "ann",
        add("Q1.1", "answers", question="Q1.1", choice=["Late"], text="hers", entered_by="ann"),
        after=[root],
    )
    made.by(
        "bob",
        add("Q1.1", "answers", question="Q1.1", text="his", entered_by="bob", person="p"),
        after=[root],
    )
    assert join(made).state["answers"]["Q1.1"] == {
        "id": "Q1.1",
        "question": "Q1.1",
        "choice": ["Late"],
        "text": "his",
        "entered_by": "bob",
        "person": "p",
    }
    assert places(made) == {("Q1.1", "text"): {"hers", "his"}}


def test_two_restrictions_both_hold_and_the_higher_version_does(made: Written) -> None:
    (root,) = made.entries
    made.by(
        "ann",
        put("restricted", [{"field": "phone"}]),
        put("version", 3, "assessment", "assessment"),
        after=[root],
    )
    made.by(
        "bob",
        put("restricted", [{"field": "names"}, {"field": "phone"}]),
        put("version", 2, "assessment", "assessment"),
        after=[root],
    )
    state = join(made).state
    assert state["people"]["p"]["restricted"] == [{"field": "phone"}, {"field": "names"}]
    assert state["assessment"]["version"] == 3
    assert places(made) == {}


def test_who_has_a_part_alone_removes_nothing_that_others_hold(made: Written) -> None:
    made.by("ann", act(PART, {"root": "part"}))
    made.by("bob", remove("p"), after=["part"])
    assert "p" in join(made).state["people"]
    assert places(made) == {("p", ""): {"None"}}


def test_who_has_a_part_alone_writes_over_nothing_that_it_did_not_hold() -> None:
    made = Written()
    made.by("ann", add("p", names="Leah"), put("phone", "1"), act(PART, {"root": "part"}))
    one = made.by("bob", Change("set", "people", "p", "phone", "", "12"), after=["part"])
    two = made.by(
        "bob",
        Change("set", "people", "p", "phone", "12", "123"),
        Change("set", "people", "p", "names", "Leah", "Lia"),
        after=[one],
    )
    made.by(
        "bob",
        Change("set", "people", "q", "faith", "", "none"),
        Change("set", "people", "q", "sex", "f", "m"),
        after=[two],
    )
    first = {"id": "c", "people": {"q": {"id": "q", "faith": "Quaker", "sex": "f"}}}
    found = {
        (one.record, one.field): {value.value for value in one.values}
        for one in merge_entries(first, Graph(made.entries)).conflicts
    }
    assert found == {("p", "phone"): {"1", "123"}, ("q", "faith"): {"Quaker", "none"}}


def test_a_decision_settles_its_place_and_one_on_the_record_all_of_it(made: Written) -> None:
    (root,) = made.entries
    made.by("ann", put("names", "one"), put("phone", "1"), after=[root])
    made.by("bob", put("names", "two"), put("phone", "2"), after=[root])
    found = join(made).conflicts
    assert [one.field for one in remaining_conflicts(found, [put("names", "x")])] == ["phone"]
    assert remaining_conflicts(found, [remove("p")]) == []
    assert remaining_conflicts(found, [put("names", "x", "q"), act("seen", None)]) == found


def test_who_takes_a_choice_back_is_asked_again_and_nobody_else_is(made: Written) -> None:
    (root,) = made.entries
    ann = made.by("ann", put("names", "one"), remove("q"), after=[root])
    bob = made.by("bob", put("names", "two"), put("names", "Daniel", "q"), after=[root])
    asked = join(made).conflicts
    assert [one[1:3] for one in asked] == [("p", "names"), ("q", "")]
    chosen = made.by("ann", put("names", "one"), remove("q"), after=[ann, bob])
    assert join(made).conflicts == []
    back = (put("names", "two"), add("q", names="Daniel"))
    made.by("ann", *back, after=[chosen], undoes=made.entries[chosen].id)
    assert join(made).conflicts == asked
    assert join(made).state["people"]["p"]["names"] == "two"


def test_to_keep_a_record_decides_nothing_about_what_stands_in_it(made: Written) -> None:
    (root,) = made.entries
    heads = [
        made.by("ann", remove("p"), after=[root]),
        made.by("bob", put("names", "two"), after=[root]),
        made.by("cat", put("names", "three"), after=[root]),
    ]
    found = join(made).conflicts
    assert {one.field for one in found} == {"", "names"}
    keep = Change("act", "people", "p", KEEP)
    assert [one.field for one in remaining_conflicts(found, [keep])] == ["names"]
    made.by("cat", keep, after=heads)
    assert places(made) == {("p", "names"): {"two", "three"}}


def test_who_has_a_part_may_be_the_first_to_write_of_the_pregnancy() -> None:
    made = Written()
    made.by("ann", act(PART, {"root": "part"}))
    made.by(
        "bob", Change("set", "pregnancy", "pregnancy", "unit", "", "Broomfield"), after=["part"]
    )
    assert join(made).state["pregnancy"]["unit"] == "Broomfield"


def test_a_signature_does_not_stand_under_what_was_written_apart(made: Written) -> None:
    (root,) = made.entries
    sign = made.by("ann", put("status", "with manager", "assessment", "assessment"), after=[root])
    assert not signature_is_outdated(Graph(made.entries))
    made.by("bob", add("s", "shares"), after=[root])
    assert not signature_is_outdated(Graph(made.entries)), (
        "who was given a copy changes nothing of it"
    )
    bob = made.by("bob", put("names", "two"), after=[root])
    assert signature_is_outdated(Graph(made.entries))
    made.by("ann", put("status", "agreed", "assessment", "assessment"), after=[sign, bob])
    assert not signature_is_outdated(Graph(made.entries))


FIELDS = st.tuples(
    st.sampled_from(["p", "q"]), st.sampled_from(["names", "phone"]), st.sampled_from("abc")
)
ACTS = st.one_of(
    FIELDS.map(lambda one: put(one[1], one[2], one[0])),
    st.tuples(st.sampled_from(["p", "q"]), st.sampled_from([12.0, 44.0])).map(
        lambda one: put("shift", one[1], one[0])
    ),
    st.sampled_from(["p", "q"]).map(remove),
    st.sampled_from(["p", "q", "r"]).map(lambda one: add(one, names="new", phone="new")),
    st.sampled_from(["p", "q"]).map(lambda one: add("v", "appointments", person=one)),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["ann", "bob", "cat"]), ACTS),
        st.permutations(["ann", "bob", "cat"]).map(lambda one: (one[0], one[1])),
    )
)


def told(histories: dict[str, dict[str, Entry]]) -> set[bytes]:
    """What everybody's copy adds up to, in bytes."""
    found = set()
    for held in histories.values():
        state, contested = merge_entries({"id": "c"}, Graph(held))
        found.add(
            json.dumps([fold.state_to_json(state), Graph(held).heads], sort_keys=False).encode()
            + conflicts_to_json(contested).encode()
        )
    return found


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_three_people_who_work_apart_end_in_the_same_bytes_whatever_the_order_of_delivery(
    steps: list[Any], order: random.Random
) -> None:
    first = Written()
    first.by("ann", add("p", names="Leah", phone=""), add("q", names="Dan", phone=""))
    held = {who: dict(first.entries) for who in ("ann", "bob", "cat")}
    number = 0
    for who, what in steps:
        if isinstance(what, str):  # who gets what the other has
            held[who] |= held[what]
            continue
        graph = Graph(held[who])
        if what.op in {"set", "remove"} and what.record not in merge_entries(
            {"id": "c"}, graph
        ).state.get(what.table, {}):
            continue  # nobody can write in what they do not have
        number += 1
        entry = Entry(
            f"{order.randrange(1000):04d}-{number}",
            "c",
            who,
            "2026-01-01T00:00:00+00:00",
            who,
            "x",
            (what,),
            graph.heads,
        )
        held[who][digest(entry.body)] = entry
    one, two, three = (list(held[who].items()) for who in order.sample(sorted(held), 3))
    everything = dict(one) | dict(two) | dict(three)
    ends = {
        "in turn": everything,
        "the other way": dict(three) | (dict(two) | dict(one)),
        "again": everything | dict(one),
    }
    shuffled = list(everything.items())
    order.shuffle(shuffled)
    assert len(told(ends | {"shuffled": dict(shuffled)})) == 1
    state, contested = merge_entries({"id": "c"}, Graph(everything))
    shown = {
        (one.table, one.record, one.field): {value.value for value in one.values}
        for one in contested
    }
    for record in state["people"]:
        for field in ("names", "phone"):
            last = last_written(everything, record, field)
            assert shown.get(("people", record, field), set()) == (last if len(last) > 1 else set())
            assert not last or state["people"][record][field] in last


def last_written(entries: dict[str, Entry], record: str, field: str) -> set[str]:
    """The values that nobody who wrote there later knew of, found the slow way."""

    def known(key: str) -> set[str]:
        return {key}.union(*(known(parent) for parent in entries[key].parents if parent in entries))

    wrote = {
        key: (change.after[field] if change.op == "add" else change.after)
        for key, entry in entries.items()
        for change in entry.changes
        if change.record == record
        and (change.field == field or (change.op == "add" and field in change.after))
    }
    return {
        value
        for key, value in wrote.items()
        if not any(key in known(other) for other in wrote if other != key)
    }


@given(st.lists(ACTS, max_size=12))
def test_a_line_adds_up_as_it_always_did(acts: list[Change]) -> None:
    made = Written()
    made.by("ann", add("p", names="Leah"), add("q", names="Dan"))
    for one in acts:
        made.by("ann", one)
    state, contested = join(made)
    assert (state, contested) == (fold.fold({"id": "c"}, made.entries.values()), [])


def test_a_symbol_that_two_moved_apart_is_put_to_nobody(made: Written) -> None:
    (root,) = made.entries
    made.by("ann", put("shift", 12.0), after=[root])
    made.by("bob", put("shift", 44.0), after=[root])
    assert places(made) == {}
    assert join(made).state["people"]["p"]["shift"] == 44.0, "the last one wins"


@pytest.mark.parametrize(
    "silent", [put("shift", 44.0), put("rank", 2), put("entered_by", "bob")], ids=lambda one: one[3]
)
def test_a_removal_stands_where_another_only_moved_a_symbol_or_ordered_rows(
    made: Written, silent: Change
) -> None:
    (root,) = made.entries
    made.by("ann", remove("p"), after=[root])
    made.by("bob", silent, after=[root])
    state, conflicts = join(made)
    assert "p" not in state["people"]
    assert conflicts == []


def test_who_points_to_a_removed_person_by_a_restriction_has_written_of_them(
    made: Written,
) -> None:
    (root,) = made.entries
    made.by("ann", remove("p"), after=[root])
    made.by("bob", put("restricted", [{"people": ["p"]}], "q"), after=[root])
    assert "p" in join(made).state["people"]
    assert places(made) == {("p", ""): {"None", "change 2"}}
