"""A watch record in a team: shared and not before, and the assessment it becomes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.acts.watching import become_assessment, begin_watch, look_again
from prebirth.case.watched import is_watch
from prebirth.case.watching import WatchRecord
from prebirth.team.status import status
from prebirth.team.verify import verify_team
from tests.conftest import TODAY, day
from tests.team.laptops import Team


@pytest.fixture
def team(tmp_path: Path, cheap_keys: None) -> Iterator[Team]:
    made = Team(tmp_path)
    made.join("Bob")
    yield made
    made.close()


def test_is_closed_unless_opened_and_becomes_the_assessment_for_both(team: Team) -> None:
    ann, bob = team.laptops["Ann"], team.laptops["Bob"]
    session = begin_watch(ann.vault, WatchRecord(mark="Quay 7", heard="Not booked."))
    case = session.case.id
    team.all()
    assert bob.vault.watches() == []
    ann.share(case, "Bob")
    team.all()
    assert [one.reference for one in bob.vault.watches()] == ["Quay 7"]
    assert bob.vault.cases() == []
    assert [one.reference for one in status(ann.sync).shared] == ["Watch record Quay 7"]
    look_again(bob.open(case), says="Rang her.", asks_on=day("2026-06-12"), today=TODAY)
    team.all()
    assert ann.vault.watches()[0].dates == "2026-06-12"
    become_assessment(ann.open(case), reference="26-0900", today=TODAY)
    team.all()
    assert bob.vault.watches() == []
    assert bob.vault.cases()[0].reference == "26-0900"
    assert not is_watch(bob.open(case).case)
    assert not [result for result in verify_team(bob.sync.repository) if result.fault]
