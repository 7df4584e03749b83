"""A disk without locks, without syncs, turned read-only or pulled out: a word, nothing lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from prebirth.session import Session
from prebirth.vault.backups import is_intact, list_backups
from prebirth.vault.errors import BusyError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT
from tests.faults.refusing import NUMBERS
from tests.faults.steps import prepared

pytestmark = pytest.mark.slow

REFUSED = "What was saved before is safe"
SAID = {
    "locks": ["cannot lock files", "cannot lock files"],
    "syncs": [REFUSED, REFUSED, "2"],
    "read only": [REFUSED, REFUSED, "3"],
    "pulled out": [REFUSED],
}


@pytest.mark.posix
@pytest.mark.parametrize("act", SAID if NUMBERS else ())
def test_it_is_said_and_nothing_is_lost(tmp_path: Path, cheap_keys: None, act: str) -> None:
    prepared(tmp_path / "vault")
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.refusing", act, str(tmp_path / "vault")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert [part in line for part, line in zip(SAID[act], lines, strict=True)] == [True] * len(
        lines
    )
    vault = unlock(tmp_path / "vault", PHRASE)
    assert vault.remarks == [], "whoever opens it next has nothing to put right"
    people = Session(vault, "goes").case.people
    assert len(people) == (3 if act in {"read only", "pulled out"} else 2)
    assert "never" not in people
    assert [one for one in verify(vault) if one.fault] == []
    assert all(is_intact(vault.folder, one) for one in list_backups(vault.folder))
    vault.close()


def test_where_locks_fail_it_can_still_be_read(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Vault.__init__

    def refused(self: Vault, folder: Path, key: bytes, **more: object) -> None:
        if not more.get("copy"):
            raise BusyError("locked")
        other(self, folder, key, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Vault, "__init__", refused)
    monkeypatch.setattr("prebirth.vault.unlocking.can_lock", lambda _folder: False)
    reader = unlock(vault.folder, PHRASE, allow_read_only=True)
    assert reader.read_only == "this folder cannot lock files"
    reader.close()
