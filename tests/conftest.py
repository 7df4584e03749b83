"""What the tests share: a practice case, a real vault on disk, a walk."""

from __future__ import annotations

import compileall
import gc
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.vault import keys
from prebirth.vault.vault import Vault

PHRASE = "kettle orchid ladder moss"
ROOT = Path(__file__).parent.parent
TODAY = date(2026, 5, 15)
LONGEST = ("tests/faults/test_kill.py", "tests/team/test_afternoon.py", "tests/privacy/")
"""The tests that take longest: they begin, so that no worker is left alone with one at the end."""


def pytest_configure(config: pytest.Config) -> None:
    """Compile the app once: hundreds of tests start it, each in a process of its own."""
    if not hasattr(config, "workerinput"):
        for folder in ("prebirth", "tests"):
            compileall.compile_dir(ROOT / folder, quiet=1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest tests begin; the rest stay in their order, file by file."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))


def pytest_collection_finish() -> None:
    """Look no more for garbage in what stays to the end: the app, and ten thousand tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Let closed windows go, as the app's loop would: thousands of parts would be dressed anew."""
    yield
    if (qt := sys.modules.get("PySide6.QtCore")) and qt.QCoreApplication.instance():
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete.value)


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


@pytest.fixture(scope="session")
def walk() -> Walk:
    return load_walk()


@pytest.fixture(scope="session")
def practice() -> Case:
    return practice_case()


@pytest.fixture
def case() -> Case:
    return Case(id="case-1")


@pytest.fixture
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key slots that cost little, for tests that are about something else."""
    monkeypatch.setattr(keys, "COST", {"memory_kib": 8 * 8, "passes": 1, "lanes": 1})


@pytest.fixture
def vault(tmp_path: Path, cheap_keys: None) -> Iterator[Vault]:
    made, _code = Vault.create(tmp_path / "vault", PHRASE, "A Worker")
    yield made
    made.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end in which steps of a journey the window did not answer for longest."""
    found = [
        value
        for reports in terminalreporter.stats.values()
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "stall"
    ]
    if found:
        terminalreporter.section("the window did not answer for")
        for line in dict.fromkeys(found):
            terminalreporter.write_line(str(line))
