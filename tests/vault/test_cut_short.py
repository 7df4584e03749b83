"""A vault whose newest entries were cut off says so; an honest one never does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import last_saved
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.cut_short import UNTOLD
from prebirth.vault.erase import erase_case
from prebirth.vault.key_rotation import code_is_kept, rotate_key
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE
from tests.labels import LABEL

FRAME = 24 + 4096


@pytest.fixture
def killed(vault: Vault, tmp_path: Path) -> Path:
    """A vault as a kill leaves it, with twenty entries in its log."""
    session = Session.begin(vault, Case(id="c"))
    vault.store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(20):
        session.add("people", Person(id=f"p{number}", names="Somebody " * 10), LABEL)
    return Path(shutil.copytree(vault.folder, tmp_path / "killed"))


def faults(vault: Vault) -> list[str]:
    return [f"{one.what}: {one.said}" for one in verify(vault) if one.fault]


def cut(folder: Path, frames: int) -> None:
    """Take whole frames from the end of the log, as nothing but a truncation does."""
    log = folder / "vault.db-wal"
    log.write_bytes(log.read_bytes()[: 32 + FRAME * frames])


def test_a_log_cut_short_is_noticed_and_stays_in_the_record(killed: Path) -> None:
    cut(killed, 20)
    vault = unlock(killed, PHRASE)
    there = len(Session(vault, "c").case.people)
    assert 0 < there < 20
    assert f"{20 - there} of assessment c" in vault.remarks[-1]
    (fault,) = faults(vault)
    assert f"entries {there + 1} to 20 were saved, and were missing" in fault
    vault.close()
    again = unlock(killed, PHRASE)
    assert again.remarks == [], "it is said once on the screen"
    assert len(faults(again)) == 1, "and stays in the record"
    again.close()


def test_the_whole_log_taken_away_is_noticed(killed: Path) -> None:
    (killed / "vault.db-wal").unlink()
    vault = unlock(killed, PHRASE)
    assert "20 of assessment c" in vault.remarks[0]
    vault.close()


def test_what_came_back_from_a_colleague_is_missing_no_more(killed: Path, vault: Vault) -> None:
    cut(killed, 20)
    again = unlock(killed, PHRASE)
    bring_in(again, make_bundle(vault, "c"))
    assert len(Session(again, "c").case.people) == 20
    assert faults(again) == []
    again.close()


def test_a_kill_without_a_cut_says_nothing(killed: Path) -> None:
    vault = unlock(killed, PHRASE)
    assert vault.remarks == faults(vault) == []
    assert len(Session(vault, "c").case.people) == 20
    vault.close()


def test_a_file_one_step_behind_claims_less(killed: Path) -> None:
    """As after a power cut: the file is not waited for."""
    path = killed / last_saved.NAME
    data = path.read_bytes()
    halves = [data[: last_saved.HALF], data[last_saved.HALF :]]
    for spoilt in range(2):
        work = Path(shutil.copytree(killed, killed.with_name(f"half-{spoilt}")))
        torn = [*halves]
        torn[spoilt] = torn[spoilt][:2000] + bytes(2096)
        (work / last_saved.NAME).write_bytes(b"".join(torn))
        vault = unlock(work, PHRASE)
        assert vault.remarks == faults(vault) == []
        vault.close()


def test_a_file_that_is_gone_or_altered_is_said(killed: Path) -> None:
    path = killed / last_saved.NAME
    path.write_bytes(bytes(2 * last_saved.HALF))
    vault = unlock(killed, PHRASE)
    assert vault.remarks == [UNTOLD]
    vault.close()
    path.unlink()
    again = unlock(killed, PHRASE)
    assert again.remarks == [UNTOLD]
    again.close()
    third = unlock(killed, PHRASE)
    assert third.remarks == []
    third.close()


def test_honest_work_on_a_vault_says_nothing(vault: Vault) -> None:
    """A restore, a deletion, another key, and a record that begins anew."""
    Session.begin(vault, Case(id="c")).add("people", Person(id="p"), LABEL)
    back_up(vault)
    Session(vault, "c").add("people", Person(id="q"), LABEL)
    Session.begin(vault, Case(id="d")).add("people", Person(id="p"), LABEL)
    vault.close()
    restore(vault.folder, list_backups(vault.folder)[0])
    again = unlock(vault.folder, PHRASE)
    assert not [said for said in again.remarks if "missing" in said]
    rotate_key(again, PHRASE)
    code_is_kept(again)
    erase_case(again, "c", "retention ended")
    again.close()
    third = unlock(vault.folder, PHRASE)
    assert third.remarks == faults(third) == []
    third.close()
