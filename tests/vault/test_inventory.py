"""All that was ever written is listed, with the secret that opens it, until it is gone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.cli.main import main
from prebirth.cli.terminal import PASSPHRASE
from prebirth.session import Session
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.errors import StorageError
from prebirth.vault.inventory import (
    AS_GIVEN,
    EARLIER,
    OTHER_KEY,
    TODAY,
    KeptFile,
    inventory,
    remove,
)
from prebirth.vault.key_rotation import change_pass_phrase, rotate_key
from prebirth.vault.offsite_backup import copy_offsite
from prebirth.vault.reads import write_out
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE

NEW = "lantern gravel heron quilt"


@pytest.fixture
def filled(vault: Vault) -> Vault:
    Session.begin(vault, Case(id="c"))
    back_up(vault)
    return vault


def files_of(folder: Path) -> set[Path]:
    """What lies in a folder: files, and backups each as one."""
    return {
        *(path for path in folder.iterdir() if path.is_file()),
        *(folder / "backups").iterdir(),
    }


def test_a_file_that_nothing_encrypts_is_said_to_be_open() -> None:
    assert "where you gave none, it is open to everybody" in AS_GIVEN


def by_path(found: list[KeptFile]) -> dict[Path, KeptFile]:
    return {kept.path: kept for kept in found}


def test_every_file_is_listed(filled: Vault, tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    copy_offsite(filled, tmp_path / "drive")
    write_out(filled, "c", tmp_path / "letter.pdf", b"a letter")
    (filled.folder / "backups" / "2026-01-01-000000.part").mkdir()
    found = by_path(inventory(filled, tmp_path / "drive", [("settings", tmp_path / "drive")]))
    assert files_of(filled.folder) <= found.keys()
    assert files_of(next((tmp_path / "drive").iterdir())) <= found.keys()
    assert found[tmp_path / "letter.pdf"].removable
    assert not found[filled.folder / "vault.db"].removable
    (tmp_path / "letter.pdf").unlink()
    assert tmp_path / "letter.pdf" not in by_path(inventory(filled)), "only what is still there"


def test_which_secret_opens_each_is_said(filled: Vault, tmp_path: Path) -> None:
    (made,) = [filled.folder / "backups" / one.name for one in list_backups(filled.folder)]
    shutil.copytree(made, tmp_path / "stick")
    change_pass_phrase(filled, PHRASE, NEW)
    assert by_path(inventory(filled))[made].opens == TODAY
    by_hand = filled.folder / "backups" / "2020-01-01-000000"
    shutil.copytree(tmp_path / "stick", by_hand)
    assert by_path(inventory(filled))[by_hand].opens == EARLIER
    shutil.move(by_hand, tmp_path / "kept")
    rotate_key(filled, NEW)
    shutil.move(tmp_path / "kept", by_hand)
    assert by_path(inventory(filled))[by_hand].opens == OTHER_KEY


def test_what_may_go_is_removed_and_that_is_in_the_record(filled: Vault, tmp_path: Path) -> None:
    filled.close()
    restore(filled.folder, list_backups(filled.folder)[0])
    again = unlock(filled.folder, PHRASE)
    aside = next(kept for kept in inventory(again) if "replaced" in kept.what)
    remove(again, aside)
    assert not aside.path.exists()
    assert aside.path not in by_path(inventory(again))
    assert any(
        change.field == "remove" and change.after == {"file": str(aside.path)}
        for entry in again.store.entries("")
        for change in entry.changes
    )
    own = by_path(inventory(again))[again.folder / "keys.json"]
    with pytest.raises(StorageError, match="stays"):
        remove(again, own)
    assert own.path.exists()
    again.close()


def test_the_command_lists_and_removes(
    filled: Vault, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    filled.close()
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    (backup,) = [filled.folder / "backups" / one.name for one in list_backups(filled.folder)]
    assert main(["where", str(filled.folder)]) == 0
    assert f"- {backup}: the backup of" in capsys.readouterr().out
    assert main(["where", str(filled.folder), "--remove", str(filled.folder / "vault.db")]) == 1
    assert main(["where", str(filled.folder), "--remove", "/etc/hostname"]) == 2
    assert main(["where", str(filled.folder), "--remove", str(backup)]) == 0
    assert not backup.exists()
