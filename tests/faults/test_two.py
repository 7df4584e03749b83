"""Two windows or machines on one vault: the second can read, and is told who has it open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.unlock.unlock_page import UnlockPage
from prebirth.vault.backups import back_up
from prebirth.vault.errors import BusyError, ReadOnlyError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT
from tests.faults.window import WorkWindow, prose_box
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import texts

pytestmark = pytest.mark.slow

HOLDER = """
import sys, time
from pathlib import Path
from prebirth.case.people import Person
from prebirth.vault.backups import back_up
from prebirth.vault.unlocking import unlock
from prebirth.session import Session
vault = unlock(Path(sys.argv[1]), sys.argv[2])
back_up(vault)
session = Session(vault, "c")
print("open", flush=True)
for number in range(100_000):
    if "writes" in sys.argv: session.add("people", Person(notes="Somebody " * 50), "add")
    time.sleep(0.01)
"""


@pytest.fixture
def folder(tmp_path: Path, cheap_keys: None) -> Path:
    vault, _ = Vault.create(tmp_path / "vault", PHRASE, "Amira Sutton")
    Session.begin(vault, Case(id="c")).add("people", Person(names="Somebody"), LABEL)
    vault.close()
    return tmp_path / "vault"


@contextmanager
def held(folder: Path, *how: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the vault open."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), PHRASE, *how],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert present(other.stdout).readline() == "open\n"
    yield other
    other.kill()
    other.wait()
    present(other.stdout).close()


def test_the_second_is_told_who_and_since_when_and_can_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    with held(folder):
        with pytest.raises(BusyError, match="another window: Amira Sutton has it open on .* since"):
            unlock(folder, PHRASE)
        second = unlock(folder, PHRASE, allow_read_only=True)
        assert (
            f"Amira Sutton has it open on {os.uname().nodename} since {time.strftime('%H')}"
            in second.read_only
        )
        session = Session(second, "c")
        assert len(session.case.people) == 1
        with pytest.raises(ReadOnlyError, match="Nothing was changed"):
            session.add("people", Person(), LABEL)
        with pytest.raises(ReadOnlyError):
            second.note("view", LABEL)
        (copy,) = (tmp_path / "temporary").iterdir()
        assert b"Amira" not in b"".join(path.read_bytes() for path in copy.iterdir())
        second.close()
        assert not copy.exists()


def test_a_lock_left_by_a_crash_clears_itself(folder: Path) -> None:
    with held(folder) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
        assert (folder / "open-by").exists()
        vault = unlock(folder, PHRASE)
        assert vault.read_only == ""
        vault.close()
        assert not (folder / "open-by").exists()


def test_whoever_looks_while_another_writes_sees_a_whole_record(folder: Path) -> None:
    with held(folder, "writes"):
        counts = []
        for _ in range(150):
            look = unlock(folder, PHRASE, allow_read_only=True)
            counts.append(len(Session(look, "c").case.people))
            look.close()
            if len(counts) >= 15 and counts[-1] > counts[0]:
                break
            time.sleep(0.05)
        assert counts == sorted(counts)
        assert counts[-1] > counts[0]


def test_a_backup_does_not_let_go_of_the_lock(folder: Path) -> None:
    vault = unlock(folder, PHRASE)
    Session(vault, "c").add("people", Person(), LABEL)
    assert back_up(vault, hurry=False) is not None
    code = (
        "import sys; from pathlib import Path; from prebirth.vault.unlocking import "
        "unlock; unlock(Path(sys.argv[1]), sys.argv[2])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), PHRASE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "BusyError" in done.stderr
    vault.close()


def test_the_second_window_shows_everything_and_changes_nothing(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held(folder):
        window = WorkWindow(folder)
        qtbot.addWidget(window)
        window.start()
        window.show()
        page = instance(UnlockPage, window.stack.currentWidget())
        page.secret.input.setText(PHRASE)
        page.unlock()
        qtbot.waitUntil(
            lambda: isinstance(window.stack.currentWidget(), CaseloadPage), timeout=10_000
        )
        assert "Amira Sutton has it open" in texts(window.foot)
        window.open_case("c")
        window.walk.open_section("S7")
        box = prose_box(window, window.walk.page.questions[0].slot.question.id)
        qtbot.keyClicks(box, "something")
        assert box.toPlainText() == ""
        assert box.isReadOnly()
        said: list[str] = []
        monkeypatch.setattr(window, "_warn", lambda _title, text: said.append(text))
        window.commands["security"].trigger()
        window.commands["delete"].trigger()
        assert len(said) == 2
        assert "Nothing can be changed" in said[0]
        window.saver.do(None, Session.add, "people", Person(), LABEL)
        assert "Only to be read" in window.foot.saved.text()
        assert not window.saver.unsaved
        window.close()
