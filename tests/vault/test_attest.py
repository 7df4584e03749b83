"""A backup's description is the vault's own, or verify says that it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import checksummed_json
from prebirth.vault.attest import seal_genuine
from prebirth.vault.backups import back_up, is_sealed, list_backups, restore
from prebirth.vault.errors import DamagedError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import SEALING, Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present


@pytest.fixture
def place(vault: Vault) -> Path:
    Session.begin(vault, Case(id="c")).add("people", Person(id="p"), LABEL)
    return present(back_up(vault))


def faults(vault: Vault) -> list[str]:
    return [one.said for one in verify(vault) if one.fault]


def redescribed(place: Path, **changes: object) -> None:
    """What somebody without the key can make of a description: its own sum is right."""
    content = checksummed_json.from_bytes((place / "backup.json").read_bytes())
    content = {name: kept for name, kept in {**content, **changes}.items() if kept is not None}
    (place / "backup.json").write_bytes(checksummed_json.to_bytes(content))


def test_an_honest_backup_is_whole_and_sealed(vault: Vault, place: Path) -> None:
    assert faults(vault) == []
    assert is_sealed(list_backups(vault.folder)[0], vault.key)


def test_no_byte_of_a_description_is_altered_unnoticed(vault: Vault, place: Path) -> None:
    good = (place / "backup.json").read_bytes()
    for at in range(len(good)):
        (place / "backup.json").write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        (backup,) = list_backups(vault.folder)
        assert backup.broken, at
        with pytest.raises(DamagedError, match="Nothing has been changed"):
            restore(vault.folder, backup)
    assert [said for said in faults(vault) if "description was altered" in said]


@pytest.mark.parametrize("changes", [{"number": 99}, {"seal": "0" * 64}, {"mark": "of another"}])
def test_a_description_with_its_sum_put_right_is_noticed(
    vault: Vault, place: Path, changes: dict[str, object]
) -> None:
    redescribed(place, **changes)
    assert any("another seal" in said for said in faults(vault))


def test_a_description_that_is_taken_away_is_missed(vault: Vault, place: Path) -> None:
    (place / "backup.json").unlink()
    assert any("description is missing" in said for said in faults(vault))


def test_who_takes_the_seal_away_must_leave_the_backup_as_it_was(vault: Vault, place: Path) -> None:
    redescribed(place, seal=None)
    assert faults(vault) == [], "it proved to be this vault's, and is sealed again"
    assert is_sealed(list_backups(vault.folder)[0], vault.key)


def test_a_backup_of_another_vault_does_not_become_ours(
    vault: Vault, place: Path, tmp_path: Path
) -> None:
    other, _ = Vault.create(tmp_path / "other", PHRASE, "Somebody else")
    theirs = present(back_up(other))
    other.close()
    redescribed(theirs, seal=None)
    theirs.rename(vault.folder / "backups" / "2030-01-01-000000")
    assert any("does not prove to be of this vault" in said for said in faults(vault))


def test_what_an_earlier_build_backed_up_is_restorable_and_then_whole(
    vault: Vault, place: Path
) -> None:
    with vault.writing():
        vault.store.set_meta(SEALING, "")
    later = Session(vault, "c").add("people", Person(id="q"), LABEL)
    place = present(back_up(vault))
    redescribed(place, seal=None)
    seal_genuine(vault)
    assert faults(vault) == []
    vault.close()
    restore(vault.folder, list_backups(vault.folder)[0])
    again = unlock(vault.folder, PHRASE)
    assert later.id in Session(again, "c").case.people
    assert faults(again) == []
    again.close()
