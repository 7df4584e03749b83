"""Long work off the thread that draws: its end is told, and to nobody who has gone."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from prebirth.ui.base.work import collect_garbage, finish, in_background

OWNERS_GO = """
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from prebirth.ui.base.work import finish, in_background
app = QCoreApplication([])
for _ in range(20_000):
    owner = QObject()
    in_background(owner, int, lambda _: None, print)
    owner.deleteLater()
    del owner
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
finish()
print("all ended")
"""


def _refused() -> None:
    raise LookupError("nobody is here")


def test_whoever_waits_is_told_what_came_and_what_went_wrong(qapp: QApplication) -> None:
    owner, told = QObject(), list[object]()
    in_background(owner, lambda: 3, told.append, told.append)
    in_background(owner, _refused, told.append, told.append)
    finish()
    assert sorted(told, key=str) == [3, "nobody is here"]


def test_an_owner_that_has_gone_is_told_nothing(qapp: QApplication) -> None:
    owner, told = QObject(), list[object]()
    in_background(owner, lambda: 3, told.append, told.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    finish()
    assert told == []


def test_no_closed_window_is_collected_on_another_thread(qapp: QApplication) -> None:
    owner, told = QObject(), list[object]()
    assert gc.isenabled()
    in_background(owner, gc.isenabled, told.append, told.append)
    in_background(owner, _refused, told.append, told.append)
    finish()
    assert sorted(told, key=str) == [False, "nobody is here"]
    assert gc.isenabled(), "once the last of them has ended"
    gc.disable()  # as the app starts
    in_background(owner, gc.isenabled, told.append, told.append)
    collect_garbage()
    assert not gc.isenabled(), "a job still runs"
    finish()
    assert gc.isenabled(), "from then on"


@pytest.mark.slow
def test_owners_that_go_while_work_ends_never_bring_the_program_down() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", OWNERS_GO], capture_output=True, text=True, timeout=120, check=False
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "all ended"), ran.stderr[-2000:]
