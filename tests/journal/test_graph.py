from __future__ import annotations

import pytest

from prebirth.case.change import Change
from prebirth.journal.graph import PART, Graph
from tests.journal.entries import Written, act, put


@pytest.fixture
def made() -> Written:
    return Written()


def test_a_line_is_shared_by_all_and_ends_in_one_head(made: Written) -> None:
    one, two = made.by("ann", put("names", "x")), made.by("ann", put("names", "y"))
    graph = Graph(made.entries)
    assert (graph.order, graph.heads, graph.shared) == ([one, two], (two,), 2)
    assert graph.is_ancestor(two, one)
    assert graph.is_ancestor(one, one)
    assert not graph.is_ancestor(one, two)


def test_what_was_written_apart_is_known_by_neither_until_somebody_has_both(made: Written) -> None:
    root = made.by("ann", put("names", "x"))
    ann, bob = (
        made.by("ann", put("names", "a"), after=[root]),
        made.by("bob", put("names", "b"), after=[root]),
    )
    assert Graph(made.entries).heads == tuple(sorted([ann, bob]))
    both = made.by("cat", put("names", "c"), after=[ann, bob])
    late = made.by("dan", put("names", "d"), after=[bob])
    graph = Graph(made.entries)
    assert graph.concurrent(ann, bob)
    assert graph.concurrent(late, both)
    assert graph.is_ancestor(both, ann)
    assert graph.is_ancestor(both, bob)
    assert not graph.concurrent(late, bob)
    assert graph.shared == 1
    assert graph.order[0] == root
    assert set(graph.until([both]).entries) == {root, ann, bob, both}
    with pytest.raises(KeyError):
        graph.until(["nobody"])


def test_the_order_is_that_of_the_set_and_not_of_its_arrival(made: Written) -> None:
    root = made.by("ann", put("names", "x"))
    for _ in range(3):
        made.by("ann", put("names", "a"))
    made.by("bob", put("names", "b"), after=[root])
    backwards = dict(reversed(made.entries.items()))
    assert Graph(made.entries).order == Graph(backwards).order


def test_entries_in_a_circle_are_left_out_of_the_order(made: Written) -> None:
    one = made.by("ann", put("names", "x"), after=["root"])
    entry = made.entries[one]
    circle = {"a": entry._replace(parents=("b",)), "b": entry._replace(parents=("a",))}
    assert Graph(circle).order == []


def test_what_was_written_in_a_part_follows_the_act_by_which_it_left(made: Written) -> None:
    root = made.by("ann", put("names", "x"))
    gave = made.by("ann", act(PART, {"root": "the part"}))
    later = made.by("ann", put("names", "y"))
    bob = made.by("bob", put("phone", "1"), after=["the part"])
    more = made.by("bob", put("phone", "2"), after=[bob])
    graph = Graph(made.entries)
    assert graph.is_ancestor(bob, gave)
    assert graph.is_ancestor(more, root)
    assert graph.concurrent(bob, later)
    assert graph.partial == {bob, more}
    whole = made.by("bob", put("phone", "3"), after=[more, later])
    assert whole not in Graph(made.entries).partial


def test_an_act_that_says_nothing_of_a_part_grafts_nothing(made: Written) -> None:
    made.by(
        "ann",
        act(PART, None),
        act("seen", {"root": "r"}),
        Change("set", "people", "p", PART, None, {"root": "r"}),
    )
    bob = made.by("bob", put("phone", "1"), after=["r"])
    assert Graph(made.entries).parents[bob] == ()


def test_a_part_said_to_begin_where_the_record_does_takes_nothing_out_of_it(made: Written) -> None:
    first = made.by("ann", put("names", "x"))
    left = made.by("ann", act(PART, {"root": "the part"}))
    bob = made.by("bob", put("phone", "1"), after=["the part"])
    made.by("ann", put("names", "y"), after=[left, bob])
    wrong = made.by("cas", act(PART, {"root": "root"}))
    beside = made.by("cas", act(PART, {"root": "root"}), after=["root"])
    graph = Graph(made.entries)
    assert set(graph.order) == set(made.entries)
    assert graph.partial == {bob}
    assert graph.is_ancestor(bob, left)
    assert graph.is_ancestor(wrong, first)
    assert graph.concurrent(beside, first)


def test_parts_that_each_stand_in_the_other_take_nothing_out(made: Written) -> None:
    one = made.by("cas", act(PART, {"root": "b"}), after=["a"])
    other = made.by("cas", act(PART, {"root": "a"}), after=["b"])
    assert set(Graph(made.entries).order) == {one, other}


def test_a_part_said_to_begin_with_an_entry_changes_nobodys_knowledge(made: Written) -> None:
    first = made.by("ann", put("names", "x"))
    bob = made.by("bob", put("phone", "1"))
    cas = made.by("cas", act(PART, {"root": first}), after=["root"])
    graph = Graph(made.entries)
    assert graph.is_ancestor(bob, first)
    assert graph.concurrent(bob, cas)


def test_of_two_acts_that_name_one_part_the_same_counts_whichever_came_first(
    made: Written,
) -> None:
    made.by("ann", put("names", "x"))
    made.by("ann", act(PART, {"root": "the part"}))
    made.by("cas", act(PART, {"root": "the part"}))
    made.by("bob", put("phone", "1"), after=["the part"])
    turned = Graph(dict(reversed(made.entries.items())))
    assert turned.parents == Graph(made.entries).parents
    assert turned.order == Graph(made.entries).order
