"""A full disk, a folder that is gone, a folder that refuses: it says so and loses nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.backups import is_intact, list_backups
from prebirth.vault.errors import StorageError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT
from tests.faults.steps import ACTS, OTHER, Steps, prepared
from tests.faults.test_steps import opened
from tests.faults.window import WorkWindow
from tests.labels import LABEL
from tests.typed import present

pytestmark = pytest.mark.slow

OBEYING = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.getuid() == 0 else []
"""An administrator may write where the modes say nobody may, unless this is taken away."""
OWN_DISK = ["unshare", "--mount", *([] if os.getuid() == 0 else ["--map-root-user"])]
SMALL = (
    'mount -t tmpfs -o size=1200k tmpfs "$1" && cp -r "$2" "$1/vault" && "$3" -m '
    'tests.faults.full "$1/vault" 0 && rm -rf "$2" && cp -r "$1/vault" "$2"'
)
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def may_mount() -> bool:
    """Whether a disk of one's own can be made here."""
    return (
        bool(shutil.which("unshare"))
        and subprocess.run(
            [*OWN_DISK, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True
        ).returncode
        == 0
    )


@pytest.fixture
def begun(tmp_path: Path, cheap_keys: None) -> Path:
    vault, _ = Vault.create(tmp_path / "vault", PHRASE, "A Worker")
    Session.begin(vault, Case(id="c"))
    vault.close()
    return tmp_path / "vault"


def holds(folder: Path, said: str) -> None:
    """Everything that was entered while the disk was full is there."""
    added, typed = map(int, said.split()[-2:])
    vault = unlock(folder, PHRASE)
    case = Session(vault, "c").case
    assert len(case.people) == added
    text = present(case.answer("Q7.3")).text
    assert all(f"word{number} " in text for number in range(1, typed + 1))
    assert [one for one in verify(vault) if one.fault] == []
    vault.close()


@pytest.mark.parametrize("limit", [200_000, 90_000])
def test_what_is_typed_on_a_full_disk_is_kept_and_saved_when_there_is_room(
    begun: Path, limit: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.full", str(begun), str(limit)],
        cwd=ROOT,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    holds(begun, done.stdout)


@pytest.mark.parametrize("how", ["a disk of its own"] if may_mount() else [])
def test_the_same_on_a_small_disk(begun: Path, tmp_path: Path, how: str) -> None:
    (tmp_path / "disk").mkdir()
    words = [*OWN_DISK, "sh", "-c", SMALL, "sh", str(tmp_path / "disk"), str(begun), sys.executable]
    done = subprocess.run(
        words, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    holds(begun, done.stdout)


@pytest.mark.parametrize("act", sorted(ACTS))
def test_a_disk_that_is_full_at_any_write_harms_nothing(
    tmp_path: Path, cheap_keys: None, steps: Steps, act: str
) -> None:
    prepared(tmp_path / "start")
    refused = 0
    for limit in (1, 300, 2_000, 8_000, 20_000, 40_000, 60_000, 10_000_000):
        folder = tmp_path / f"at-{limit}"
        if act != "make":
            shutil.copytree(tmp_path / "start", folder)
        code, wrong = steps.run(act, folder, limit=limit)
        last = wrong.strip().splitlines()[-1:] or [""]
        assert code == 0 or (
            "Error: " in last[0] and ("safe" in last[0] or "Nothing" in last[0])
        ), wrong
        refused += code != 0
        if act == "make" and code:
            shutil.rmtree(folder, ignore_errors=True)
            continue
        vault = opened(folder, PHRASE, OTHER)
        assert [one for one in verify(vault) if one.fault] == []
        if act not in {"make", "delete", "put_back"}:
            assert len(Session(vault, "goes").case.people) == 2
        vault.close()
        assert all(is_intact(folder, one) for one in list_backups(folder))
    assert refused or act == "unlock", "nothing was ever refused"


def test_a_vault_whose_folder_went_away_saves_nothing_into_nowhere_and_goes_on_when_it_is_back(
    window: WorkWindow, qtbot: QtBot
) -> None:
    vault = window.vault
    Session.begin(vault, Case(id="c"))
    window.open_case("c")
    window.saver.do(None, Session.add, "people", Person(id="before"), LABEL)
    away = vault.folder.with_name("away")
    shutil.copytree(vault.folder, away)
    shutil.rmtree(vault.folder)
    window.saver.do(None, Session.add, "people", Person(id="while"), LABEL)
    assert window.saver.unsaved
    assert "is not there any more" in window.foot.saved.text()
    assert (
        "safe" not in window.foot.saved.text()
        or "What was saved before" in window.foot.saved.text()
    )
    with pytest.raises(StorageError, match="not there any more"):
        window.saver.session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    away.rename(vault.folder)
    window.saver.retry()
    assert not window.saver.unsaved
    window.close_case()
    window.open_case("c")
    assert [person.id for person in window.saver.case.people] == ["before", "while"]
    assert [one for one in verify(vault) if one.fault] == []


LOOK = """
import sys
from pathlib import Path
from prebirth.vault.unlocking import unlock
from prebirth.session import Session
vault = unlock(Path(sys.argv[1]), {phrase!r}, allow_read_only=True)
session = Session(vault, "c")
assert "cannot be written" in vault.read_only, vault.read_only
try:
    session.set("pregnancy", "pregnancy", "unit", "x", "y")
except Exception as error:
    print(type(error).__name__)
print(len(session.case.people))
vault.close()
"""


def test_a_folder_that_cannot_be_written_can_be_read(begun: Path) -> None:
    vault = unlock(begun, PHRASE)
    Session(vault, "c").add("people", Person(names="Somebody"), LABEL)
    vault.close()
    for path in begun.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    begun.chmod(0o555)
    before = {path: path.read_bytes() for path in begun.rglob("*") if path.is_file()}
    try:
        done = subprocess.run(
            [*OBEYING, sys.executable, "-c", LOOK.format(phrase=PHRASE), str(begun)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )
    finally:
        begun.chmod(0o755)
    assert (done.stdout.split(), done.stderr) == (["ReadOnlyError", "1"], "")
    assert {path: path.read_bytes() for path in begun.rglob("*") if path.is_file()} == before
