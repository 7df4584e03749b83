"""What is so on Windows alone, for the Python of Windows: run by test_inside.py."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import time
import winreg
from pathlib import Path

import pytest

from prebirth.base.places import data_folder, state_folder
from prebirth.session import Session
from prebirth.ui.base import preferences
from prebirth.vault import files
from prebirth.vault.files import PART, write_atomic
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT


def test_a_file_that_another_program_looks_at_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    path.write_bytes(b"before")
    held = path.open("rb")
    threading.Timer(0.4, held.close).start()
    began = time.monotonic()
    write_atomic(path, b"after")
    assert time.monotonic() - began > 0.2
    assert path.read_bytes() == b"after"


def test_a_file_that_stays_held_keeps_what_it_has_and_leaves_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PAUSE", 0.001)
    path = tmp_path / "kept.json"
    path.write_bytes(b"before")
    with path.open("rb"), pytest.raises(PermissionError):
        write_atomic(path, b"after")
    assert path.read_bytes() == b"before"
    assert not list(tmp_path.glob(f"*{PART}*"))


def test_a_vault_works_where_the_path_is_longer_than_windows_once_allowed(
    tmp_path: Path, cheap_keys: None
) -> None:
    folder = tmp_path.joinpath(*["Ordner für die Akten der Jugendhilfe"] * 8)
    folder.mkdir(parents=True)
    assert len(str(folder)) > 260
    made, _ = Vault.create(folder / "vault", PHRASE, "A Worker")
    made.close()
    unlock(folder / "vault", PHRASE).close()


def test_a_second_program_reads_a_vault_and_is_told_who_has_it(vault: Vault) -> None:
    code = (
        "from pathlib import Path; from prebirth.vault.unlocking import unlock; "
        f"vault = unlock(Path({str(vault.folder)!r}), {PHRASE!r}, allow_read_only=True); "
        "print(vault.read_only)"
    )
    told = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        input="",
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert "A Worker has it open" in told.stdout, told.stderr


def test_a_file_that_somebody_marked_as_read_only_stays_so(vault: Vault) -> None:
    path = vault.folder / "keys.json"
    vault.close()
    path.chmod(stat.S_IREAD)
    try:
        unlock(vault.folder, PHRASE, allow_read_only=True).close()
        assert not path.stat().st_mode & stat.S_IWRITE
    finally:
        path.chmod(stat.S_IWRITE)


def test_everything_lies_where_windows_has_a_place_for_it() -> None:
    assert data_folder() == Path(os.environ["LOCALAPPDATA"]) / "Prebirth"
    assert state_folder() == data_folder() / "log"


def test_text_is_as_large_as_the_person_told_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    assert preferences.system_text_size() == 1.0
    if sys.platform == "win32":  # for the type checker, which knows no winreg elsewhere
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key:
            winreg.SetValueEx(key, "TextScaleFactor", 0, winreg.REG_DWORD, 150)
            try:
                assert preferences.system_text_size() == 1.5
            finally:
                winreg.DeleteValue(key, "TextScaleFactor")


def test_what_is_written_is_on_the_disk_when_the_program_is_ended(
    tmp_path: Path, vault: Vault, walk: object
) -> None:
    code = f"""
import os
from pathlib import Path
from prebirth.exchange.practice import practice_case
from prebirth.vault.unlocking import unlock
from prebirth.session import Session
vault = unlock(Path({str(vault.folder)!r}), {PHRASE!r})
session = Session.begin(vault, practice_case())
session.set("assessment", "assessment", "reference", "Łódź 7", "change")
os._exit(9)
"""
    vault.close()
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        input="",
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    assert ended.returncode == 9, ended.stderr
    again = unlock(vault.folder, PHRASE)
    (only,) = again.cases()
    assert Session(again, only.id).case.assessment.reference == "Łódź 7"
    again.close()
