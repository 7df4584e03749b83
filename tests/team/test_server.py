"""A server is killed, restarted or restored from a backup: nothing is lost, and it is said."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import frontier_exchange
from prebirth.team.errors import AwayError
from prebirth.vault.bring_in import bring_in, make_bundle
from tests.labels import LABEL
from tests.team.laptops import Laptop, Team
from tests.team.server import Server
from tests.typed import present

pytestmark = pytest.mark.slow


@pytest.fixture
def own(cheap_keys: None) -> Iterator[Server]:
    made = Server(safe=True)
    yield made
    made.remove()


@pytest.fixture
def team(tmp_path: Path, own: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    made = Team(tmp_path, own)
    ann = made.laptops["Ann"]
    made.join("Bob")
    session = Session.begin(ann.vault, Case(id="case-1"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    ann.share("case-1", "Bob")
    made.all()
    yield made
    made.close()


def typed(laptop: Laptop, count: int) -> None:
    session = laptop.open("case-1")
    for number in range(count):
        session.set(
            "people",
            "p",
            "phone",
            f"{laptop.name} {number} {present(session.case.people.get('p')).phone[:20]}",
            LABEL,
        )


def alike(team: Team) -> None:
    ann, bob = team.laptops["Ann"], team.laptops["Bob"]
    assert ann.open("case-1").case == bob.open("case-1").case
    assert ann.vault.store.entry_hashes("case-1") == bob.vault.store.entry_hashes("case-1")


def test_a_server_killed_in_the_middle_of_a_push_has_all_or_nothing_of_it(
    team: Team, own: Server
) -> None:
    ann = team.laptops["Ann"]
    for attempt in range(3):
        typed(ann, 120)
        away: list[bool] = []

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


def test_last_nights_backup_put_back_is_noticed_and_what_it_lacks_goes_there_again(
    team: Team, own: Server
) -> None:
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


def test_a_servers_full_disk_is_said_and_nothing_of_it_is_half_there(
    team: Team, own: Server
) -> None:
    """The server itself refuses, as it does when it cannot make a table longer."""
    ann, bob = team.laptops["Ann"], team.laptops["Bob"]
    typed(ann, 3)
    with own.admin() as connection:
        connection.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql "
            "AS $$ BEGIN RAISE disk_full; END $$"
        )
        connection.execute(
            "CREATE TRIGGER full_disk AFTER INSERT ON prebirth.entry "
            "FOR EACH ROW EXECUTE FUNCTION full_disk()"
        )
        with pytest.raises(
            AwayError, match="disk of the team's database is full. Everything you wrote is safe"
        ):
            ann.round()
        bob.round()
        assert bob.vault.store.entry_hashes("case-1") < ann.vault.store.entry_hashes("case-1")
        connection.execute("DROP FUNCTION full_disk CASCADE")
    team.all(2)
    alike(team)
    assert ann.said == bob.said == []


def test_one_assessment_that_is_refused_keeps_no_other_from_going_out(team: Team) -> None:
    """Two have an assessment by a file and each shares it: the second to do so is told."""
    ann, bob, cas = team.laptops["Ann"], team.laptops["Bob"], team.join("Cas")
    bob.round()
    for case in ("case-2", "case-3"):
        Session.begin(bob.vault, Case(id=case))
    bring_in(ann.vault, make_bundle(bob.vault, "case-2"))
    ann.share("case-2", "Cas")
    ann.round()
    bob.share("case-2", "Cas")
    bob.share("case-3", "Cas")
    bob.round()
    assert any("somebody else shares this" in line for line in bob.said)
    cas.round(2)
    assert sorted(one.id for one in cas.vault.cases()) == ["case-2", "case-3"]
