"""Work that was cut short is finished or swept by the next unlocking, and said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.session import Session
from prebirth.vault import files, key_rotation, keys, leftovers
from prebirth.vault.backups import back_up, list_backups
from prebirth.vault.errors import WrongPassError
from prebirth.vault.key_rotation import (
    NOT_BEGUN,
    change_pass_phrase,
    code_is_kept,
    renew_recovery_code,
)
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT

NEW = "lantern gravel heron quilt"


class Stopped(BaseException):
    """The process is killed here."""


@pytest.fixture
def filled(vault: Vault) -> Vault:
    for name in ("a", "b", "c"):
        Session.begin(vault, Case(id=name))
        back_up(vault)
    return vault


def opens(path: Path, secret: str) -> bool:
    try:
        keys.unwrap(keys.read_slots(path), secret)
    except WrongPassError:
        return False
    return True


def key_files(folder: Path) -> list[Path]:
    return [folder / "keys.json", *(folder / "backups").rglob("keys.json")]


def stop_at(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Kill at the n-th key file that is written."""
    written = 0

    def write(path: Path, data: bytes) -> None:
        nonlocal written
        written += 1
        if written == number:
            raise Stopped
        files.write_atomic(path, data)

    monkeypatch.setattr("prebirth.vault.keys.write_atomic", write)


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_a_change_of_the_pass_phrase_is_finished_or_never_was(
    filled: Vault, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    folder = filled.folder
    with monkeypatch.context() as here:
        stop_at(here, step)
        with pytest.raises(Stopped):
            change_pass_phrase(filled, PHRASE, NEW)
    filled.close()
    now, other = (NEW, PHRASE) if step > 2 else (PHRASE, NEW)
    with pytest.raises(WrongPassError):
        unlock(folder, other)
    again = unlock(folder, now)
    (remark,) = again.remarks
    assert ("has been finished" in remark) if step > 2 else (remark == NOT_BEGUN)
    assert all(opens(path, now) and not opens(path, other) for path in key_files(folder))
    assert [one for one in verify(again) if one.fault] == []
    again.close()
    third = unlock(folder, now)
    assert third.remarks == []
    third.close()


def test_a_code_that_nobody_kept_is_asked_for_again_and_one_that_was_kept_is_not(
    filled: Vault,
) -> None:
    renew_recovery_code(filled, PHRASE)
    filled.close()
    again = unlock(filled.folder, PHRASE)
    assert again.remarks == [key_rotation.FINISHED[keys.RECOVERY]]
    code = renew_recovery_code(again, PHRASE)
    code_is_kept(again)
    again.close()
    third = unlock(filled.folder, code)
    assert third.remarks == []
    change_pass_phrase(third, code, NEW)
    third.close()
    fourth = unlock(filled.folder, NEW)
    assert fourth.remarks == []
    fourth.close()


def test_a_backup_cut_short_leaves_no_half_one_behind(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session.begin(filled, Case(id="d"))
    with monkeypatch.context() as here:
        here.setattr(
            "prebirth.vault.backups.put_in_place", lambda *_: (_ for _ in ()).throw(Stopped)
        )
        here.setattr("prebirth.vault.backups.shutil.rmtree", lambda *_args, **_more: None)
        with pytest.raises(Stopped):
            back_up(filled)
    filled.close()
    assert list(leftovers.half_written(filled.folder))
    whole = [one.name for one in list_backups(filled.folder)]
    again = unlock(filled.folder, PHRASE)
    assert list(leftovers.half_written(filled.folder)) == []
    assert [one.name for one in list_backups(filled.folder)] == whole
    assert again.remarks == []
    again.close()


READER = """
import os, signal, sys, time
from pathlib import Path
from prebirth.vault import leftovers
print(leftovers.copy_folder(), flush=True)
sys.stdin.readline()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_reader_s_copy_is_swept_and_a_living_one_s_stays(
    filled: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    reader = subprocess.Popen(
        [sys.executable, "-c", READER],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert reader.stdout is not None
    copy = Path(reader.stdout.readline().strip())
    (copy / "vault.db").write_bytes(b"x")
    (tmp_path / "prebirth-of-mine").mkdir()
    (tmp_path / "prebirth-of-mine" / "letter.txt").write_text("nobody else's business")
    own = leftovers.copy_folder()
    leftovers.sweep(filled.folder)
    assert copy.exists()
    assert own.exists()
    reader.communicate("\n")
    leftovers.sweep(filled.folder)
    assert not copy.exists()
    assert own.exists()
    assert (tmp_path / "prebirth-of-mine" / "letter.txt").exists()
    leftovers.remove_copy(own)
    assert not own.exists()
