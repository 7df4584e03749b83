"""Whatever is done to a vault and killed at any step leaves a vault that has lost nothing."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.session import Session
from prebirth.vault.backups import is_intact, list_backups, newest_intact, restore
from prebirth.vault.errors import DamagedError, NotAVaultError, WrongPassError
from prebirth.vault.folder import is_vault
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE
from tests.faults.steps import OTHER, Steps, prepared

pytestmark = pytest.mark.slow


def each_step(steps: Steps, act: str, start: Path, work: Path) -> Iterator[Path]:
    """Yield the folder after a kill at the first step, at the second, until it is not killed."""
    for step in range(1, 200):
        shutil.rmtree(work, ignore_errors=True)
        if start.exists():
            shutil.copytree(start, work)
        code, wrong = steps.run(act, work, step)
        assert code in {0, -9}, wrong
        if not code:
            assert step > 3
            return
        yield work
    raise AssertionError("it never came to its end")


@pytest.fixture
def start(tmp_path: Path, cheap_keys: None) -> Path:
    prepared(tmp_path / "start")
    return tmp_path / "start"


def opened(folder: Path, *phrases: str) -> Vault:
    for phrase in phrases:
        with contextlib.suppress(WrongPassError):
            return unlock(folder, phrase)
    raise AssertionError("nothing opens it")


@pytest.mark.usefixtures("cheap_keys")
def test_making_a_vault_leaves_one_that_opens_or_a_folder_in_which_it_can_be_made(
    tmp_path: Path, steps: Steps
) -> None:
    for folder in each_step(steps, "make", tmp_path / "nothing", tmp_path / "work"):
        if not is_vault(folder):
            vault, _ = Vault.create(folder, PHRASE, "A Worker")
        else:
            vault = unlock(folder, PHRASE)
        assert vault.author == "A Worker"
        assert [one for one in verify(vault) if one.fault] == []
        vault.close()


@pytest.mark.parametrize("act", ["unlock", "change", "renew", "turn", "copy"])
def test_nothing_is_lost_at_any_step(tmp_path: Path, start: Path, steps: Steps, act: str) -> None:
    for folder in each_step(steps, act, start, tmp_path / "work"):
        vault = opened(folder, PHRASE, OTHER)
        assert {one.id for one in vault.cases()} == {"stays", "goes"}
        assert len(Session(vault, "goes").case.people) == 2
        assert [one for one in verify(vault) if one.fault] == []
        vault.close()
        assert newest_intact(folder) is not None
        restore(folder, list_backups(folder)[-1])
        opened(folder, PHRASE, OTHER).close()


def test_a_restore_that_was_cut_short_leaves_what_was_there_or_the_backup(
    tmp_path: Path, start: Path, steps: Steps
) -> None:
    for folder in each_step(steps, "put_back", start, tmp_path / "work"):
        assert is_vault(folder)
        try:
            vault = unlock(folder, PHRASE)
        except NotAVaultError:
            good = newest_intact(folder)
            assert good is not None
            restore(folder, good)
            vault = unlock(folder, PHRASE)
        assert len(Session(vault, "goes").case.people) in {1, 2}
        vault.close()
        kept = [one for one in list_backups(folder) if one.is_set_aside]
        before = [folder, *(folder / "backups" / one.name for one in kept)]
        assert any(_people(tmp_path, place) == 2 for place in before)


def _people(tmp_path: Path, place: Path) -> int:
    look = tmp_path / "look"
    shutil.rmtree(look, ignore_errors=True)
    shutil.copytree(place, look)
    try:
        vault = unlock(look, PHRASE)
    except (NotAVaultError, DamagedError):
        return 0
    count = len(Session(vault, "goes").case.people)
    vault.close()
    return count


def test_a_deletion_that_was_cut_short_is_finished_at_the_next_unlocking(
    tmp_path: Path, start: Path, steps: Steps
) -> None:
    for folder in each_step(steps, "delete", start, tmp_path / "work"):
        vault = unlock(folder, PHRASE)
        chains = vault.store.chain_ids()
        assert "stays" in chains
        gone = "goes" not in chains
        assert [one for one in verify(vault) if one.fault] == []
        vault.close()
        for one in list_backups(folder):
            copy = Vault(folder / "backups" / one.name, vault.key)
            assert ("goes" not in copy.store.chain_ids()) == gone
            copy.close()
            assert is_intact(folder, one)
