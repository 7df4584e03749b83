from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import keys
from prebirth.vault.backups import back_up, is_intact, list_backups, restore
from prebirth.vault.errors import WrongPassError
from prebirth.vault.key_rotation import change_pass_phrase, renew_recovery_code, rotate_key
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT
from tests.labels import LABEL
from tests.typed import present

OTHER = "quite another set of words"
TURN = """
import sys
from pathlib import Path
from prebirth.vault import keys
keys.COST = {"memory_kib": 64, "passes": 1, "lanes": 1}
from prebirth.vault.key_rotation import rotate_key
from prebirth.vault.unlocking import unlock
vault = unlock(Path(sys.argv[1]), sys.argv[2])
print("begins", flush=True)
rotate_key(vault, sys.argv[2])
"""


@pytest.fixture
def filled(vault: Vault) -> Vault:
    session = Session.begin(vault, Case(id="c"))
    session.add("people", Person(names="Somebody"), LABEL)
    back_up(vault)
    session.add("people", Person(names="Somebody else"), LABEL)
    return vault


def test_a_new_pass_phrase_rewraps_the_key_and_touches_no_data(filled: Vault) -> None:
    key, database = (
        filled.key,
        (filled.folder / "backups" / list_backups(filled.folder)[0].name / "vault.db").read_bytes(),
    )
    with pytest.raises(WrongPassError):
        change_pass_phrase(filled, "not this one", OTHER)
    change_pass_phrase(filled, PHRASE, OTHER)
    filled.close()
    for folder in (filled.folder, filled.folder / "backups" / list_backups(filled.folder)[0].name):
        with pytest.raises(WrongPassError):
            keys.unwrap(keys.read_slots(folder / "keys.json"), PHRASE)
        assert keys.unwrap(keys.read_slots(folder / "keys.json"), OTHER) == key
    assert (
        filled.folder / "backups" / list_backups(filled.folder)[0].name / "vault.db"
    ).read_bytes() == database
    assert all(is_intact(filled.folder, one) for one in list_backups(filled.folder))


def test_a_new_recovery_code_takes_the_place_of_the_old(filled: Vault) -> None:
    first = renew_recovery_code(filled, PHRASE)
    second = renew_recovery_code(filled, first)
    filled.close()
    with pytest.raises(WrongPassError):
        unlock(filled.folder, first)
    unlock(filled.folder, second.lower()).close()
    unlock(filled.folder, PHRASE).close()


def test_turning_the_key_encrypts_everything_anew_with_the_same_pass_phrase(filled: Vault) -> None:
    old = filled.key
    code = rotate_key(filled, PHRASE)
    assert filled.key != old
    Session(filled, "c").add("people", Person(names="A third"), LABEL)
    filled.close()
    for folder in (
        filled.folder,
        *(filled.folder / "backups" / one.name for one in list_backups(filled.folder)),
    ):
        content = keys.read_slots(folder / "keys.json")
        assert {
            key for _, key in [*keys.unwrap_all(content, PHRASE), *keys.unwrap_all(content, code)]
        } == {filled.key}
        with pytest.raises(Exception, match="damaged"):
            Vault(folder, old)
    again = unlock(filled.folder, code)
    assert len(Session(again, "c").case.people) == 3
    assert [one for one in verify(again) if one.fault] == []
    again.close()
    restore(filled.folder, list_backups(filled.folder)[-1])
    first = unlock(filled.folder, PHRASE)
    assert len(Session(first, "c").case.people) == 1
    first.close()


def test_the_recovery_code_alone_does_not_turn_the_key(filled: Vault) -> None:
    code = renew_recovery_code(filled, PHRASE)
    with pytest.raises(WrongPassError):
        rotate_key(filled, code)
    assert keys.unwrap(keys.read_slots(filled.folder / "keys.json"), PHRASE) == filled.key


@pytest.mark.slow
def test_turning_the_key_of_a_large_vault_survives_a_kill_at_any_moment(filled: Vault) -> None:
    session = Session(filled, "c")
    for number in range(40):
        session.add("people", Person(id=str(number)), LABEL)
        session.save_draft(f"filler {number}", random.Random(number).randbytes(50_000).hex())
    back_up(filled)
    filled.close()
    chance = random.Random(1)
    for _ in range(12):
        process = subprocess.Popen(
            [sys.executable, "-c", TURN, str(filled.folder), PHRASE],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert present(process.stdout).readline() == "begins\n"
        time.sleep(chance.random() * 0.3)
        process.send_signal(signal.SIGKILL)
        process.wait()
        present(process.stdout).close()
        vault = unlock(filled.folder, PHRASE)
        assert len(Session(vault, "c").case.people) == 42
        assert [one for one in verify(vault) if one.fault] == []
        assert {slot["of"] for slot in keys.read_slots(filled.folder / "keys.json")["slots"]} == {
            keys.fingerprint(vault.key)
        }
        vault.close()


def test_a_backup_of_another_key_keeps_its_keys(filled: Vault, tmp_path: Path) -> None:
    other, _ = Vault.create(tmp_path / "other", "the words of somebody else", "B")
    other.close()
    (place,) = [filled.folder / "backups" / one.name for one in list_backups(filled.folder)]
    theirs = (tmp_path / "other" / "keys.json").read_bytes()
    (place / "keys.json").write_bytes(theirs)
    change_pass_phrase(filled, PHRASE, OTHER)
    assert (place / "keys.json").read_bytes() == theirs


def test_a_backup_that_opens_with_no_key_is_told_when_the_key_is_turned(filled: Vault) -> None:
    (place,) = [filled.folder / "backups" / one.name for one in list_backups(filled.folder)]
    (place / "vault.db").write_bytes(b"broken" * 2000)
    rotate_key(filled, PHRASE)
    assert ["keeps its old key" in remark for remark in filled.remarks] == [True]


def test_a_change_of_key_that_was_cut_short_is_put_right(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("prebirth.vault.key_rotation.finish_rotation", stopped)
    with pytest.raises(KeyboardInterrupt):
        rotate_key(filled, PHRASE)
    monkeypatch.undo()
    monkeypatch.setattr(keys, "COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    assert len(keys.read_slots(filled.folder / "keys.json")["slots"]) == 4
    filled.close()
    again = unlock(filled.folder, PHRASE)
    assert ["was cut short, and has been put right" in remark for remark in again.remarks] == [True]
    assert len(keys.read_slots(filled.folder / "keys.json")["slots"]) == 2
    assert [one for one in verify(again) if one.fault] == []
    (place,) = [filled.folder / "backups" / one.name for one in list_backups(filled.folder)]
    Vault(place, again.key).close()
    again.close()
