"""The second place for backups, as it would be found when the computer is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.backups import back_up, is_intact, list_backups, newest_intact, restore
from prebirth.vault.erase import erase_case
from prebirth.vault.errors import StorageError, VaultError
from prebirth.vault.folder import is_vault
from prebirth.vault.key_rotation import change_pass_phrase, rotate_key
from prebirth.vault.offsite_backup import copy_offsite, offsite_folder
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present

NEW = "lantern gravel heron quilt"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "drive"
    made.mkdir()
    return made


def kept(vault: Vault, place: Path) -> Path:
    """The second place after a backup."""
    back_up(vault)
    copy_offsite(vault, place)
    return offsite_folder(vault, place)


def test_what_was_cut_short_in_the_second_place_is_swept(vault: Vault, place: Path) -> None:
    there = kept(vault, place)
    (there / "backups" / "2020-01-01-000000.part").mkdir()
    (there / "backups" / "2020-01-01-000000.part" / "vault.db").write_bytes(b"half")
    copy_offsite(vault, place)
    assert not list((there / "backups").glob("*.part"))


def found(there: Path, secret: str) -> list[str]:
    """Which assessments somebody finds who has nothing but the second place."""
    restore(there, present(newest_intact(there)))
    again = unlock(there, secret)
    try:
        return [case.id for case in again.cases()]
    finally:
        again.close()


def test_when_the_computer_is_lost_all_is_there(vault: Vault, place: Path) -> None:
    Session.begin(vault, Case(id="c"))
    there = kept(vault, place)
    vault.close()
    shutil.rmtree(vault.folder)
    assert is_vault(there)
    assert found(there, PHRASE) == ["c"]


def test_only_what_is_new_is_copied(vault: Vault, place: Path) -> None:
    session = Session.begin(vault, Case(id="c"))
    there = kept(vault, place)
    (first,) = list_backups(there)
    before = (there / "backups" / first.name / "vault.db").stat().st_ino
    session.add("people", Person(), LABEL)
    kept(vault, place)
    assert len(list_backups(there)) == 2
    assert (there / "backups" / first.name / "vault.db").stat().st_ino == before
    assert all(is_intact(there, one) for one in list_backups(there))


def test_what_is_deleted_for_ever_goes_from_there_too_even_from_what_is_no_longer_here(
    vault: Vault, place: Path
) -> None:
    for case in ("stays", "goes"):
        Session.begin(vault, Case(id=case))
    there = kept(vault, place)
    for one in list_backups(vault.folder):
        shutil.rmtree(vault.folder / "backups" / one.name)
    erase_case(vault, "goes", "retention is over")
    copy_offsite(vault, place)
    (copy,) = list_backups(there)
    assert is_intact(there, copy)
    vault.close()
    assert found(there, PHRASE) == ["stays"]


def test_a_new_pass_phrase_opens_what_is_there_and_the_old_one_nothing(
    vault: Vault, place: Path
) -> None:
    Session.begin(vault, Case(id="c"))
    there = kept(vault, place)
    change_pass_phrase(vault, PHRASE, NEW)
    copy_offsite(vault, place)
    vault.close()
    with pytest.raises(VaultError):
        found(there, PHRASE)
    assert found(there, NEW) == ["c"]


def test_a_new_key_leaves_nothing_there_that_the_old_one_opens(vault: Vault, place: Path) -> None:
    Session.begin(vault, Case(id="c"))
    there = kept(vault, place)
    for one in list_backups(vault.folder):
        shutil.rmtree(vault.folder / "backups" / one.name)
    old = vault.key
    rotate_key(vault, PHRASE)
    kept(vault, place)
    for one in list_backups(there):
        with pytest.raises(VaultError):
            Vault(there / "backups" / one.name, old)
    vault.close()
    assert found(there, PHRASE) == ["c"]


def test_a_place_that_is_not_there_is_said_and_nothing_else_is_kept_back(
    vault: Vault, place: Path
) -> None:
    place.rmdir()
    with pytest.raises(
        StorageError, match="is not there. Those beside the vault are made as always"
    ):
        kept(vault, place)
    assert len(list_backups(vault.folder)) == 1


def test_a_copy_that_was_cut_short_is_made_again(vault: Vault, place: Path) -> None:
    Session.begin(vault, Case(id="c"))
    there = kept(vault, place)
    (one,) = list_backups(there)
    (there / "backups" / one.name).rename(there / "backups" / f"{one.name}.part")
    (there / "backups" / f"{one.name}.part" / "vault.db").write_bytes(b"half")
    copy_offsite(vault, place)
    assert [path.name for path in (there / "backups").iterdir() if path.is_dir()] == [one.name]
    assert is_intact(there, one)
