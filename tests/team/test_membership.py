"""Who belongs to a team: what an owner states counts, and what anybody else does not."""

from __future__ import annotations

from itertools import permutations

import pytest

from prebirth.case.change import Change
from prebirth.team.membership import (
    ADD,
    LEAVE,
    NAME,
    REMOVE,
    ROLE,
    TABLE,
    TeamRole,
    add_change,
    begin_change,
)
from tests.team.people import Stated, person
from tests.typed import present as required


def does(what: str, whom: str, **said: object) -> Change:
    return Change("act", TABLE, person(whom).id, what, None, said)


def adding(whom: str, role: TeamRole = TeamRole.WORKER) -> Change:
    return add_change(person(whom).keys, whom, role, whom)


@pytest.fixture
def stated() -> Stated:
    made = Stated()
    made.by("Ann", begin_change(person("Ann").keys, "Leeds", "Ann", "Ann"))
    made.by("Ann", adding("Bob"))
    return made


def present(stated: Stated) -> dict[str, str]:
    return {one.name: one.role.value for one in stated.team.present}


def test_an_owner_adds_and_gives_a_role(stated: Stated) -> None:
    stated.by("Ann", adding("Cas", TeamRole.CHAIR))
    stated.by("Ann", does(ROLE, "Bob", role="manager"))
    assert present(stated) == {"Ann": "owner", "Bob": "manager", "Cas": "chair"}
    assert stated.team.name == "Leeds"
    assert required(stated.team.member_of_device("Bob")).id == person("Bob").id
    assert stated.team.refused == ()


@pytest.mark.parametrize(
    "statement",
    [
        adding("Eve"),
        does(ROLE, "Bob", role="owner"),
        does(REMOVE, "Ann"),
        does(LEAVE, "Ann"),
        does(NAME, "Ann", name="Bob"),
    ],
    ids=["add", "role", "remove", "leave", "name"],
)
def test_nobody_else_states_any_of_it(stated: Stated, statement: Change) -> None:
    for who in ("Bob", "Eve"):
        key = stated.by(who, statement)
        assert present(stated) == {"Ann": "owner", "Bob": "worker"}
        assert key in stated.team.refused


def test_a_second_beginning_takes_nothing_over(stated: Stated) -> None:
    stated.by("Eve", begin_change(person("Eve").keys, "Eve's", "Eve", "Eve"), after=["root"])
    assert present(stated) == {"Ann": "owner", "Bob": "worker"}
    assert stated.team.name == "Leeds"


def test_keys_of_one_under_the_name_of_another_are_refused(stated: Stated) -> None:
    stated.by("Ann", adding("Eve")._replace(record=person("Cas").id))
    stated.by("Ann", add_change(person("Eve").keys, "Eve", TeamRole.WORKER, "Bob"))
    stated.by("Ann", does(ADD, "Eve", name="Eve"))
    stated.by("Ann", does(ROLE, "Bob", role="king"))
    assert present(stated) == {"Ann": "owner", "Bob": "worker"}
    assert len(stated.team.refused) == 4


def test_one_who_left_or_was_removed_states_nothing_more_and_can_come_back(stated: Stated) -> None:
    stated.by("Ann", does(ROLE, "Bob", role="owner"))
    stated.by("Ann", does(REMOVE, "Bob"))
    stated.by("Bob", adding("Eve"))
    assert present(stated) == {"Ann": "owner"}
    assert stated.team.members[person("Bob").id].left_at
    assert stated.team.present_member(person("Bob").id) is None
    stated.by("Ann", adding("Bob"))
    assert present(stated) == {"Ann": "owner", "Bob": "worker"}
    stated.by("Bob", does(LEAVE, "Bob"))
    assert present(stated) == {"Ann": "owner"}


def test_another_name_is_remembered_beside_the_first(stated: Stated) -> None:
    stated.by("Bob", does(NAME, "Bob", name="Robert"))
    assert present(stated) == {"Ann": "owner", "Robert": "worker"}
    assert (
        stated.team.members_named("Bob")
        == stated.team.members_named("Robert")
        == [stated.team.present_member(person("Bob").id)]
    )


def test_what_a_removed_owner_states_meanwhile_does_not_count(stated: Stated) -> None:
    base = stated.by("Ann", does(ROLE, "Bob", role="owner"))
    stated.by("Bob", adding("Eve"), after=[base])
    stated.by("Ann", does(REMOVE, "Bob"), after=[base])
    assert present(stated) == {"Ann": "owner"}


def test_of_two_owners_who_remove_each_other_the_first_one_stays(stated: Stated) -> None:
    base = stated.by("Ann", does(ROLE, "Bob", role="owner"))
    stated.by("Bob", does(REMOVE, "Ann"), after=[base])
    stated.by("Ann", does(REMOVE, "Bob"), after=[base])
    assert present(stated) == {"Ann": "owner"}


def test_a_removal_that_does_not_count_undoes_nothing(stated: Stated) -> None:
    stated.by("Ann", does(ROLE, "Bob", role="owner"))
    base = stated.by("Ann", adding("Cas", TeamRole.OWNER))
    stated.by("Ann", does(ROLE, "Bob", role="worker"), after=[base])
    stated.by("Bob", does(REMOVE, "Cas"), after=[base])
    stated.by("Cas", adding("Dan"), after=[base])
    assert present(stated) == {"Ann": "owner", "Bob": "worker", "Cas": "owner", "Dan": "worker"}


def test_in_whatever_order_statements_come_they_say_the_same(stated: Stated) -> None:
    base = stated.by("Ann", adding("Cas", TeamRole.OWNER))
    stated.by("Cas", adding("Dan"), after=[base])
    stated.by("Ann", does(REMOVE, "Cas"), after=[base])
    wanted = stated.team
    for order in permutations(stated.entries.items()):
        stated.entries = dict(order)
        assert stated.team == wanted


def test_what_a_role_may() -> None:
    assert [role for role in TeamRole if not role.writes] == [TeamRole.CHAIR]
    assert {role for role in TeamRole if role.agrees} == {TeamRole.MANAGER, TeamRole.OWNER}
