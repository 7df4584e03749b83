"""What was deleted for ever stays deleted, whatever is put in the place of the vault."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.bring_in import BundleRefusedError, bring_in, make_bundle
from prebirth.vault.erase import erase_case
from prebirth.vault.key_rotation import rotate_key
from prebirth.vault.tombstones import NAME, NOT_KNOWN, stones_in
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE
from tests.labels import LABEL

WHY = "The time to keep it has ended; decided by B Manager"


@pytest.fixture
def filled(vault: Vault) -> Vault:
    for name in ("goes", "stays"):
        Session.begin(vault, Case(id=name)).add("people", Person(id="p"), LABEL)
    return vault


def before_the_deletion(vault: Vault, keep: Path) -> None:
    """A backup of before, kept apart where no deletion reaches it, as on a stick."""
    made = back_up(vault)
    assert made is not None
    shutil.copytree(made, keep)


def put_back(folder: Path, keep: Path) -> Vault:
    shutil.copytree(keep, folder / "backups" / "2020-01-01-000000", dirs_exist_ok=True)
    restore(folder, next(one for one in list_backups(folder) if one.name.startswith("2020")))
    return unlock(folder, PHRASE)


def faults(vault: Vault) -> list[str]:
    return [f"{one.what}: {one.said}" for one in verify(vault) if one.fault]


@pytest.mark.parametrize("rotated", [False, True])
def test_an_older_backup_brings_nothing_back_that_was_deleted(
    filled: Vault, tmp_path: Path, rotated: bool
) -> None:
    theirs = make_bundle(filled, "goes")
    before_the_deletion(filled, tmp_path / "stick")
    erase_case(filled, "goes", WHY)
    if rotated:  # the backup on the stick has the old key: nothing here opens what was deleted
        rotate_key(filled, PHRASE)
    stone = stones_in(filled.store)
    filled.close()
    again = put_back(filled.folder, tmp_path / "stick")
    if rotated:
        assert NOT_KNOWN in again.remarks
        again.close()
        return
    assert [one.id for one in again.cases()] == ["stays"]
    assert "goes" not in again.store.chain_ids()
    assert stones_in(again.store) == stone, "who decided, when and why"
    assert faults(again) == []
    with pytest.raises(BundleRefusedError, match="deleted here for ever"):
        bring_in(again, theirs)
    again.close()
    third = unlock(filled.folder, PHRASE)
    assert len(stones_in(third.store)) == 1
    third.close()


def test_a_backup_that_was_cleaned_knows_of_the_deletion_wherever_it_is_taken(
    filled: Vault, tmp_path: Path
) -> None:
    back_up(filled)
    erase_case(filled, "goes", WHY)
    filled.close()
    (place,) = [filled.folder / "backups" / one.name for one in list_backups(filled.folder)]
    shutil.copytree(place, tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "backup.json").unlink()
    alone = unlock(tmp_path / "elsewhere", PHRASE)
    assert [stone.reason for stone in stones_in(alone.store)] == [WHY]
    assert faults(alone) == []
    alone.close()


def test_where_it_can_only_be_read_it_does_not_show_either(filled: Vault, tmp_path: Path) -> None:
    before_the_deletion(filled, tmp_path / "stick")
    erase_case(filled, "goes", WHY)
    folder = filled.folder
    filled.close()
    shutil.copytree(tmp_path / "stick", folder / "backups" / "2020-01-01-000000")
    restore(folder, next(one for one in list_backups(folder) if one.name.startswith("2020")))
    writer = Vault(folder, filled.key)  # somebody else has it open, of a build that knows nothing
    reader = unlock(folder, PHRASE, allow_read_only=True)
    assert [one.id for one in reader.cases()] == ["stays"]
    reader.close()
    writer.close()


def test_an_honest_restore_says_nothing_of_deletions(filled: Vault) -> None:
    back_up(filled)
    filled.close()
    restore(filled.folder, list_backups(filled.folder)[0])
    again = unlock(filled.folder, PHRASE)
    assert not (filled.folder / "backups" / NAME).exists()
    assert not [remark for remark in again.remarks if "deleted" in remark]
    assert {one.id for one in again.cases()} == {"goes", "stays"}
    assert faults(again) == []
    again.close()
