"""A team of an earlier build goes on, and is brought over to the present rules at once.

`tests/fixtures/team-1`: Ann and Bob own it, Cas was taken off their assessment and removed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prebirth.team import acts, frontier_exchange
from prebirth.team.membership import PRESENT_RULES
from prebirth.team.repository import SET_UP, TeamRepository
from prebirth.team.stores.address import folder_address
from prebirth.team.stores.connect import store_at
from prebirth.team.sync import Sync
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.labels import LABEL
from tests.team.laptops import PHRASE, Laptop, Team
from tests.typed import present

FIXTURE = Path(__file__).parent.parent / "fixtures" / "team-1"


def opened(folder: Path, name: str) -> Laptop:
    laptop = Laptop.__new__(Laptop)
    laptop.name, laptop.vault = name, unlock(folder / name, PHRASE)
    membership = TeamRepository(laptop.vault).membership
    moved = membership._replace(place=folder_address(folder / "shared"))
    _set_up(laptop.vault, moved.to_json())
    repository = TeamRepository(laptop.vault)
    laptop.sync = Sync(repository, store_at(moved.place, repository.me.id, moved.word))
    return laptop


def _set_up(vault: Vault, text: str) -> None:
    with vault.writing():
        vault.store.set_meta(SET_UP, text)


def test_a_team_of_the_build_before_goes_on_and_is_brought_over_at_the_first_round(
    tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    shutil.copytree(FIXTURE, tmp_path / "team")
    team = Team.__new__(Team)
    team.folder, team.server = tmp_path / "team", None
    team._wrap = lambda store: store  # noqa: SLF001  # as a team that is begun here has it
    team.laptops = {name: opened(team.folder, name) for name in ("Ann", "Bob", "Cas")}
    ann, bob, cas = team.laptops.values()
    assert ann.sync.team.rules < PRESENT_RULES
    assert ann.person("case-1").names == "Leah"
    team.all(4)
    for one in (ann, bob):
        assert one.said == [], one.name
        assert one.sync.team.rules == PRESENT_RULES
        assert [member.name for member in one.sync.team.present] == ["Ann", "Bob"]
        assert len(one.sync.team.owners) == 2
        sharing = one.sync.sharing("case-1")
        assert sharing.readers == {each.sync.repository.me.id for each in (ann, bob)}
        assert sharing.proofs[sharing.key], "the key is bound to the act that made it"
        assert one.sync.team.proofs[one.sync.team.key]
        assert one.sync.repository.evidence.origins("case-1") == [sharing.origin]
    bob.open("case-1").set("people", "p", "names", "Lia", LABEL)
    team.all(2)
    assert ann.person("case-1").names == "Lia"
    assert cas.person("case-1").names == "Leah"
    assert any("do not belong to the team any more" in line for line in cas.said)
    dan = team.join("Dan")
    ann.share("case-1", "Dan")
    team.all(3)
    assert dan.person("case-1").names == "Lia"
    acts.remove_member(ann.sync, present(ann.sync.team.members.get(dan.sync.repository.me.id)))
    team.all(2)
    assert ann.said == bob.said == []
    assert [one for laptop in (ann, bob) for one in verify(laptop.vault) if one.fault] == []
    team.close()
