"""A server that is killed, restarted, or put back to last night: nothing is lost, and it is said."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import sync
from prebirth.team.errors import AwayError
from tests.team.laptops import Laptop, Team
from tests.team.server import Server

pytestmark = pytest.mark.slow


@pytest.fixture
def own(cheap_keys: None) -> Iterator[Server]:
    made = Server(safe=True)
    yield made
    made.remove()


@pytest.fixture
def team(tmp_path: Path, own: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    monkeypatch.setattr(sync, "SAY_EVERY", 0.0)
    made = Team(tmp_path, own)
    ann = made.laptops["Ann"]
    made.join("Bob")
    session = Session.begin(ann.vault, Case(id="case-1"))
    session.add("people", Person(id="p", names="Leah"), "add Leah")
    ann.share("case-1", "Bob")
    made.all()
    yield made
    made.close()


def typed(laptop: Laptop, count: int) -> None:
    session = laptop.open("case-1")
    for number in range(count):
        session.set("people", "p", "phone", f"{laptop.name} {number} {session.case.people.get('p').phone[:20]}", "phone")


def alike(team: Team) -> None:
    ann, bob = team.laptops["Ann"], team.laptops["Bob"]
    assert ann.open("case-1").case == bob.open("case-1").case
    assert ann.vault.store.hashes("case-1") == bob.vault.store.hashes("case-1")


def test_a_server_killed_in_the_middle_of_a_push_has_all_or_nothing_of_it(team: Team, own: Server) -> None:
    ann = team.laptops["Ann"]
    for attempt in range(3):
        typed(ann, 120)
        away = []

        def rounds(away: list[bool] = away) -> None:
            for _ in range(20):
                try:
                    ann.round()
                except AwayError:
                    away.append(True)
                    return

        going = Thread(target=rounds)
        going.start()
        going.join(0.02 + 0.05 * attempt)
        own.stop(signal.SIGKILL)
        going.join(20)
        assert not going.is_alive()
        with pytest.raises(AwayError, match="Everything you wrote is safe in your vault"):
            team.laptops["Bob"].round()
        own.start()
        team.all(2)
        alike(team)
    assert [line for one in team.laptops.values() for line in one.said] == []


def test_a_server_that_is_away_is_told_and_one_that_is_back_is_not(team: Team, own: Server) -> None:
    typed(team.laptops["Bob"], 3)
    own.stop()
    with pytest.raises(AwayError, match="cannot be reached.*Everything you wrote is safe"):
        team.laptops["Ann"].round()
    own.start()
    team.all(2)
    alike(team)


def test_last_nights_backup_put_back_is_noticed_and_what_it_lacks_goes_there_again(team: Team, own: Server) -> None:
    ann, bob = team.laptops["Ann"], team.laptops["Bob"]
    typed(ann, 5)
    team.all()
    own.back_up()
    typed(ann, 4)
    typed(bob, 3)
    team.all()
    own.restore()
    ann.round()
    said = " ".join(ann.said)
    assert "has lost" in said
    assert "They are here, and go out again" in said
    team.all(3)
    alike(team)
    cas = team.join("Cas")
    bob.round()
    bob.share("case-1", "Cas")
    team.all(2)
    assert cas.open("case-1").case == ann.open("case-1").case
    assert [line for one in team.laptops.values() for line in one.said] == []
