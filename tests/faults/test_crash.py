"""A stop that nobody can catch: what it leaves, and what is said of it at the next start."""

from __future__ import annotations

import faulthandler
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prebirth.base.places import state_folder
from prebirth.ui.app import after_a_crash
from prebirth.ui.base import faults
from prebirth.ui.shell.window import MainWindow
from tests.conftest import ROOT
from tests.typed import present
from tests.ui.look import texts

CRASH = """
import os, signal
from prebirth.ui.base import faults
faults.watch()
def typing(words):
    os.kill(os.getpid(), signal.SIGSEGV)
typing("Leanne Marsh told me")
"""


@pytest.fixture
def crashed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A computer on which it stopped by itself a moment ago."""
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-c", CRASH],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert ended.returncode < 0
    yield tmp_path
    faulthandler.disable()


def test_it_says_where_in_the_program_and_nothing_that_was_typed(crashed: Path) -> None:
    report = present(faults.crash_report())
    text = report.read_text()
    assert "typing" in text
    assert "Leanne" not in text
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    assert faults.crash_report() is None, "it is told once"
    assert report.exists(), "and kept"


def test_the_next_start_says_what_is_safe_and_where_the_report_lies(
    crashed: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    window = MainWindow(crashed / "vault")
    qtbot.addWidget(window)
    window.start()
    after_a_crash(window)
    said = texts(window.foot)
    assert "What was saved is there" in said
    assert str(state_folder() / faults.REPORT) in said
    assert faulthandler.is_enabled()


def test_a_start_after_a_usual_end_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path))
    window = MainWindow(tmp_path / "vault")
    qtbot.addWidget(window)
    after_a_crash(window)
    after_a_crash(window)
    assert "What was saved is there" not in texts(window.foot)
    faulthandler.disable()


def test_a_disk_that_refuses_keeps_nobody_from_working(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path / "file"))
    faults.watch()
    assert faults.crash_report() is None
