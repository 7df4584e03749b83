"""Who belongs to a team: what an owner states counts, and what anybody else does not."""

from __future__ import annotations

from itertools import permutations

import pytest

from prebirth.case.change import Change
from prebirth.team.membership import (
    ADD,
    HEARD,
    LEAVE,
    NAME,
    REMOVE,
    ROLE,
    RULES,
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
    assert stated.team.members[person("Bob").id].names == ("Bob", "Robert")


def test_what_a_removed_owner_states_meanwhile_does_not_count(stated: Stated) -> None:
    base = stated.by("Ann", does(ROLE, "Bob", role="owner"))
    stated.by("Bob", adding("Eve"), after=[base])
    stated.by("Ann", does(REMOVE, "Bob"), after=[base])
    assert present(stated) == {"Ann": "owner"}


def heard(whom: str) -> Change:
    return does(HEARD, whom)


def test_a_stolen_laptop_of_the_founder_does_not_undo_its_removal(stated: Stated) -> None:
    """Bob removes Ann, and Cas hears of it. Whoever has Ann's laptop states from before it."""
    stated.by("Ann", adding("Cas"))
    base = stated.by("Ann", does(ROLE, "Bob", role="owner"))
    off = stated.by("Bob", does(REMOVE, "Ann"), after=[base])
    stated.by("Cas", heard("Cas"), after=[off])
    forged = stated.by("Ann", does(REMOVE, "Bob"), after=[base])
    stated.by("Ann", adding("Eve", TeamRole.OWNER), after=[forged])
    stated.by("Eve", heard("Eve"))
    assert present(stated) == {"Bob": "owner", "Cas": "worker"}
    assert [(one.member, one.by) for one in stated.team.exits] == [
        (person("Ann").id, (person("Bob").id,))
    ]


def test_of_two_owners_who_remove_each_other_both_are_out_where_nobody_else_heard(
    stated: Stated,
) -> None:
    base = stated.by("Ann", does(ROLE, "Bob", role="owner"))
    stated.by("Bob", does(REMOVE, "Ann"), after=[base])
    stated.by("Ann", does(REMOVE, "Bob"), after=[base])
    assert present(stated) == {}


@pytest.fixture
def three(stated: Stated) -> Stated:
    stated.by("Ann", does(ROLE, "Bob", role="owner"))
    stated.by("Ann", adding("Cas", TeamRole.OWNER))
    stated.by("Ann", adding("Dan"))
    return stated


def test_of_three_owners_two_decide_about_one(three: Stated) -> None:
    everybody = present(three)
    three.by("Ann", does(REMOVE, "Cas"))
    three.by("Ann", does(ROLE, "Bob", role="worker"))
    three.by("Ann", does(ROLE, "Dan", role="owner"))
    three.by("Ann", does(REMOVE, "Cas"))
    assert present(three) == everybody, "one word is none, said twice"
    assert {(one.member, one.gives) for one in three.team.proposals} == {
        (person("Cas").id, False),
        (person("Bob").id, False),
        (person("Dan").id, True),
    }
    three.by("Dan", does(REMOVE, "Cas"))
    assert present(three) == everybody | {"Cas": "owner"}
    three.by("Bob", does(REMOVE, "Cas"))
    assert present(three) == {"Ann": "owner", "Bob": "owner", "Dan": "worker"}
    assert three.team.proposals[:1][0].member == person("Bob").id


def test_one_owner_of_three_gains_nothing_by_owners_of_their_own(three: Stated) -> None:
    everybody = present(three)
    three.by("Ann", adding("Eve", TeamRole.OWNER))
    assert present(three) == everybody | {"Eve": "manager"}
    three.by("Eve", does(REMOVE, "Bob"))
    three.by("Ann", does(REMOVE, "Bob"))
    assert present(three) == everybody | {"Eve": "manager"}


def test_nobody_gains_by_a_statement_from_when_there_were_fewer_owners(three: Stated) -> None:
    everybody = present(three)
    two = [key for key, entry in three.entries.items() if entry.changes[0].field == ROLE]
    three.by("Ann", does(REMOVE, "Bob"), after=two)
    assert present(three) == everybody


def test_a_statement_of_an_earlier_build_counts_by_the_rules_it_was_made_under() -> None:
    stated = Stated()
    begun = begin_change(person("Ann").keys, "Leeds", "Ann", "Ann")
    earlier = {name: value for name, value in begun.after.items() if name != "rules"}
    stated.by("Ann", begun._replace(after=earlier))
    for name in ("Bob", "Cas", "Dan"):
        last = stated.by("Ann", adding(name, TeamRole.OWNER))
    stated.by("Ann", does(REMOVE, "Dan"))
    assert (set(present(stated)), stated.team.rules) == ({"Ann", "Bob", "Cas"}, 1)
    rules = stated.by("Bob", does(RULES, "Bob"))
    stated.by("Cas", heard("Cas"))
    assert (set(present(stated)), stated.team.rules) == ({"Ann", "Bob", "Cas"}, 2)
    # From before it, as if the team had not been brought over; and who is out, as if not removed.
    stated.by("Ann", does(REMOVE, "Cas"), after=[last])
    stated.by("Ann", does(REMOVE, "Bob"))
    stated.by("Dan", does(RULES, "Dan"), after=[last])
    assert set(present(stated)) == {"Ann", "Bob", "Cas"}
    stated.by("Ann", does(REMOVE, "Cas"), after=[rules])
    assert set(present(stated)) == {"Ann", "Bob", "Cas"}


def test_names_that_read_alike_are_told_apart(stated: Stated) -> None:
    stated.by("Ann", add_change(person("Eve").keys, "Аnn\u200b ", TeamRole.WORKER, "Eve"))
    digits = person("Eve").keys.fingerprint[:5]
    assert present(stated) == {"Ann": "owner", "Bob": "worker", f"Аnn ({digits})": "worker"}
    for name in ("ANN", "A\u00adnn", "Вob", "\u200b"):
        key = stated.by("Bob", does(NAME, "Bob", name=name))
        assert key not in stated.team.refused if name == "Вob" else key in stated.team.refused


def test_whoever_joins_under_the_name_of_one_who_left_is_told_from_them(stated: Stated) -> None:
    """Both ways: the one who left is marked too, and so is one who had that name before."""
    stated.by("Ann", does(REMOVE, "Bob"))
    stated.by("Ann", add_change(person("Eve").keys, "B\u043eb", TeamRole.WORKER, "Eve"))
    members, digits = stated.team.members, person("Eve").keys.fingerprint[:5]
    gone = f"Bob ({person('Bob').keys.fingerprint[:5]}, left on 1 January 2026)"
    assert members[person("Bob").id].name == gone
    assert members[person("Eve").id].name == f"B\u043eb ({digits})"
    stated.by("Ann", does(NAME, "Ann", name="Anna"))
    stated.by("Ann", add_change(person("Dan").keys, "Ann", TeamRole.WORKER, "Dan"))
    dan = person("Dan").keys.fingerprint[:5]
    assert set(present(stated)) == {"Anna", f"B\u043eb ({digits})", f"Ann ({dan})"}


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


def test_an_act_of_a_part_takes_nothing_out_of_the_log() -> None:
    stated = Stated()
    stated.by("Ann", begin_change(person("Ann").keys, "Leeds", "Ann", "Ann"))
    stated.by("Ann", add_change(person("Bob").keys, "Bob", TeamRole.WORKER, "Bob"))
    stated.by("Bob", Change("act", "assessment", "assessment", "part", None, {"root": "root"}))
    assert [member.name for member in stated.team.present] == ["Ann", "Bob"]
