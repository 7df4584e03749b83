"""What is lost in the store is sent again: statements, keys, rights and entries alike.

A member who was removed deletes files from the folder; a server is put back from its backup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import acts, frontier_exchange
from prebirth.team.seal import stream_of
from prebirth.team.stores.folder import ENTRY, HEAD, ROOM
from tests.labels import LABEL
from tests.team.laptops import Laptop, Team
from tests.team.server import Server


@pytest.fixture(autouse=True)
def _at_once(cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    made = Team(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ann(team: Team) -> Laptop:
    return shared(team)


def shared(team: Team) -> Laptop:
    ann = team.laptops["Ann"]
    team.join("Bob")
    team.join("Eve")
    session = Session.begin(ann.vault, Case(id="case-1"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    ann.share("case-1", "Bob", "Eve")
    team.all(3)
    assert quiet(team)
    return ann


def quiet(team: Team) -> bool:
    """Whether nobody is warned of anything."""
    return [line for one in team.laptops.values() for line in one.said] == []


def files(team: Team) -> set[Path]:
    return {path for path in (team.folder / "shared" / ROOM).rglob("*") if path.is_file()}


def put_there(team: Team, act: Callable[[], object]) -> set[Path]:
    """The files that something puts into the folder."""
    before = files(team)
    act()
    return files(team) - before


def test_a_removal_whose_files_the_removed_member_deletes_reaches_the_others(
    team: Team, ann: Laptop
) -> None:
    bob, eve = team.laptops["Bob"], team.laptops["Eve"]

    def removed() -> None:
        acts.remove_member(ann.sync, ann.member("Eve"))
        ann.round()

    for path in put_there(team, removed):
        path.unlink()
    bob.round()
    assert bob.sync.team.present_member(eve.sync.repository.me.id)
    ann.round()
    assert any("has lost 1 of the team's statements" in line for line in ann.said)
    bob.round(2)
    assert bob.sync.team.present_member(eve.sync.repository.me.id) is None
    bob.open("case-1").set("people", "p", "names", "Written after", LABEL)
    for _ in range(3):
        for one in (ann, bob, eve):
            one.round()
    assert ann.person("case-1").names == "Written after"
    assert eve.person("case-1").names == "Leah"
    assert ann.said == bob.said == []


@pytest.mark.parametrize("keys_too", [True, False])
def test_a_removal_that_is_withheld_is_noticed_by_what_others_say(
    team: Team, ann: Laptop, *, keys_too: bool
) -> None:
    """The statement is gone each time that Bob looks; what Ann says she has is still there."""
    bob = team.laptops["Bob"]
    log = stream_of(ann.sync.team.id, ann.sync.team.id)

    def removed() -> None:
        acts.remove_member(ann.sync, ann.member("Eve"))
        ann.round(2)

    gone = {
        path: path.read_bytes()
        for path in put_there(team, removed)
        if path.suffix == ENTRY and (keys_too or path.parent.name == log)
    }
    for path in gone:
        path.unlink()
    bob.round(3)
    said = "Ann goes on with a key" if keys_too else "Ann knows 1 statements about the team"
    assert any(said in line and "withheld there, or lost" in line for line in bob.said)
    for path, content in gone.items():
        path.write_bytes(content)
    team.all(3)
    assert ann.said == bob.said == []


def test_keys_that_are_deleted_on_their_way_are_sent_again(team: Team, ann: Laptop) -> None:
    cas = team.join("Cas")
    ann.share("case-1", "Cas")
    for path in put_there(team, ann.round):
        path.unlink()
    cas.round(2)
    assert cas.vault.cases() == []
    team.all(3)
    assert cas.open("case-1").case == ann.open("case-1").case
    team.all(2)
    assert quiet(team)


def test_a_key_that_its_member_used_is_not_sent_again(team: Team, ann: Laptop) -> None:
    assert {case: ann.sync.repository.notes(case) for case in (ann.sync.team.id, "case-1")} == {
        ann.sync.team.id: {},
        "case-1": {},
    }


@pytest.mark.parametrize("kind", [ENTRY, HEAD])
def test_every_file_deleted_is_there_again_and_is_said_to_have_been_lost(
    team: Team, ann: Laptop, kind: str
) -> None:
    for path in files(team):
        if path.suffix == kind:
            path.unlink()
    ann.round()
    assert any("has lost" in line or "older state" in line for line in ann.said)
    team.all(3)
    assert quiet(team)
    newcomer = team.join("Dan")
    ann.share("case-1", "Dan")
    team.all(3)
    assert newcomer.open("case-1").case == ann.open("case-1").case
    assert quiet(team)


def test_a_file_altered_where_it_lies_is_written_anew_beside_it(team: Team, ann: Laptop) -> None:
    """With a right digest and nothing that opens inside: its name is there, its entry is not."""
    from prebirth.team.stores.folder_files import read_file, to_bytes

    for path in files(team):
        if path.suffix == ENTRY:
            head, data, _ = read_file(path)
            path.write_bytes(to_bytes(head, bytes(len(data))))
    team.all(3)
    dan = team.join("Dan")
    ann.share("case-1", "Dan")
    team.all(3)
    assert dan.open("case-1").case == ann.open("case-1").case


def test_a_server_put_back_from_before_gets_everything_again_and_lets_all_write(
    tmp_path: Path, server: Server
) -> None:
    """Its rows of who may read are gone too: those who lost theirs get them from another."""
    team = Team(tmp_path, server)
    try:
        server.back_up()
        ann = shared(team)
        bob = team.laptops["Bob"]
        bob.open("case-1").set("people", "p", "phone", "1", LABEL)
        team.all()
        server.restore()
        bob.open("case-1").set("people", "p", "phone", "2", LABEL)
        for name in ("Bob", "Eve"):
            team.let_in_again(name)
        for one in team.laptops.values():
            one.sync.store.close()
        team.all(4)
        assert [one.sync.repository.unsent_count("case-1") for one in (ann, bob)] == [0, 0]
        assert ann.person("case-1").phone == "2"
        team.all(2)
        assert quiet(team)
    finally:
        team.close()
