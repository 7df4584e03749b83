"""Another vault's key file in the place of one's own keeps nobody out."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest

from prebirth.vault import checksummed_json, keys
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.errors import DamagedError, WrongPassError
from prebirth.vault.key_rotation import rotate_key
from prebirth.vault.unlocking import SET_ASIDE, unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE

THEIRS = "lantern gravel heron quilt"


@pytest.mark.parametrize("theirs", [THEIRS, PHRASE])
def test_its_copy_beside_the_backups_is_used_and_that_is_said(
    vault: Vault, tmp_path: Path, theirs: str
) -> None:
    other, _ = Vault.create(tmp_path / "other", theirs, "Somebody else")
    other.close()
    vault.close()
    foreign = (tmp_path / "other" / "keys.json").read_bytes()
    (vault.folder / "keys.json").write_bytes(foreign)
    for wrong in ("not this one either", *({THEIRS} - {PHRASE} if theirs == THEIRS else ())):
        with pytest.raises((WrongPassError, DamagedError)):
            unlock(vault.folder, wrong)
    again = unlock(vault.folder, PHRASE)
    assert any("of another vault" in remark for remark in again.remarks)
    again.close()
    assert (vault.folder / SET_ASIDE).read_bytes() == foreign, "it may be their only one"
    third = unlock(vault.folder, PHRASE)
    assert third.remarks == []
    third.close()


def test_a_backup_with_its_own_key_opens_with_its_own_and_says_nothing_of_others(
    vault: Vault, tmp_path: Path
) -> None:
    made = back_up(vault)
    assert made is not None
    shutil.copytree(made, tmp_path / "stick")
    rotate_key(vault, PHRASE)
    vault.close()
    shutil.copytree(tmp_path / "stick", vault.folder / "backups" / "2020-01-01-000000")
    old = next(one for one in list_backups(vault.folder) if one.name.startswith("2020"))
    restore(vault.folder, old)
    again = unlock(vault.folder, PHRASE)
    assert not [remark for remark in again.remarks if "another vault" in remark]
    again.close()


def test_a_key_file_with_many_slots_is_refused_before_any_is_tried(vault: Vault) -> None:
    vault.close()
    content = keys.read_slots(vault.folder / "keys.json")
    content["slots"] *= 500
    data = checksummed_json.to_bytes({name: content[name] for name in ("version", "slots")})
    for path in (vault.folder / "keys.json", vault.folder / "backups" / "keys.json"):
        path.write_bytes(data)
    began = time.monotonic()
    with pytest.raises(DamagedError):
        unlock(vault.folder, PHRASE)
    assert time.monotonic() - began < 2
