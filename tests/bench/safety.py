"""Unlocking, locking, the backup of a large vault, and the check of a long record."""

from __future__ import annotations

import hashlib
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.bench.journal import _entry
from tests.bench.table import Row, ratio_row, timed, window_row
from tests.bench.window import bare
from tests.fixed_practice import fixed_practice
from tests.labels import LABEL

RUNS = 7
PHRASE = "a pass-phrase for the bench"
LONG = 100_000
LARGE = 100_000_000
UNLOCK = """
import sys, time
from pathlib import Path
clock = time.perf_counter()
from prebirth.vault.unlocking import unlock
imported = time.perf_counter() - clock
clock = time.perf_counter()
vault = unlock(Path(sys.argv[1]), sys.argv[2])
spent = time.perf_counter() - clock
from prebirth.vault import keys
content = keys.read_slots(Path(sys.argv[1]) / "keys.json")
clock = time.perf_counter()
for slot in content["slots"]: keys.derive_key(sys.argv[2], bytes(16), slot["cost"])
print(imported + spent, time.perf_counter() - clock)
vault.close()
"""
FRESH = """
import sys, time
from pathlib import Path
from prebirth.ui.app import make_app
app = make_app(["prebirth"])
from prebirth.ui.shell.window import MainWindow
painted = []
class Window(MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); painted.append(1)
window = Window(Path(sys.argv[1])); window.start(); window.show()
while not painted: app.processEvents()
print("fresh", time.time(), flush=True)
import os; os._exit(0)
"""
LOCK = """
import sys, time
from pathlib import Path
from prebirth.ui.app import make_app, replace_process
app = make_app(["prebirth"])
from PySide6.QtTest import QTest
from prebirth.vault.unlocking import unlock
from prebirth.ui.locking import fresh
from prebirth.ui.shell.window import MainWindow
window = MainWindow(Path(sys.argv[1]))
window.show_caseload(unlock(Path(sys.argv[1]), sys.argv[2]))
window.open_case("practice"); window.show()
window.walk.open_section("S7"); QTest.qWait(600)
fresh.command = lambda vault: [sys.executable, "-c", sys.argv[3], str(vault)]
ended = window.backup_scheduler.end
def end(vault):
    print("blank", time.time() - clock, flush=True); ended(vault)
window.backup_scheduler.end = end
window.locked.connect(lambda _: replace_process(window, attended=False))  # its output stays
print("begun", time.time(), flush=True)
clock = time.time(); window.lock()
"""
BACKUP = """
import sys, time
from pathlib import Path
from prebirth.ui.app import make_app
app = make_app(["prebirth"])
from PySide6.QtCore import QTimer
from prebirth.case.people import Person
from prebirth.vault.unlocking import unlock
from tests.labels import LABEL
from prebirth.ui.shell.window import MainWindow
window = MainWindow(Path(sys.argv[1]))
window.show_caseload(unlock(Path(sys.argv[1]), sys.argv[2]))
window.open_case("practice"); window.show()
gaps, last, at, working = [], time.perf_counter(), 0, []
ticker = QTimer(); ticker.setInterval(0)
def tick():
    global last, at
    now = time.perf_counter(); gaps.append(now - last); last = now
    if now - at > 0.1:
        at = now; begun_at = time.perf_counter()
        window.saver.session.set("pregnancy", "pregnancy", "unit", str(now), LABEL)
        working.append(time.perf_counter() - begun_at)
ticker.timeout.connect(tick)
def quiet():
    global last
    print("quiet", max(gaps)); gaps.clear(); working.clear(); last = time.perf_counter()
    scheduler = window.backup_scheduler
    scheduler.made.connect(lambda: (print("backup", max(gaps), max(working)), app.quit()))
    scheduler.failed.connect(lambda why: (print(why), app.quit()))
    scheduler.look()
QTimer.singleShot(300, ticker.start); QTimer.singleShot(1300, quiet)
app.exec()
import os; sys.stdout.flush(); os._exit(0)
"""


def rows() -> list[Row]:
    """Each measured in a process of its own where the whole program matters."""
    bare_window, _memory = bare()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "vault"
        vault, _code = Vault.create(folder, PHRASE, "Bench")
        for number in range(20):
            Session.begin(vault, Case(id=f"case-{number}"))
        Session.begin(vault, fixed_practice())
        vault.close()
        unlocks = [_numbers(UNLOCK, str(folder), PHRASE) for _ in range(RUNS)]
        more = statistics.median(spent - derived for spent, derived in unlocks) * 1000
        locks = [_locked(folder) for _ in range(RUNS)]
        blank = statistics.median(one for one, _ in locks) * 1000
        again = statistics.median(one for _, one in locks) * 1000
        plain = statistics.median(_started(folder) for _ in range(RUNS)) * 1000
        stall = (
            statistics.median(_stall(Path(place) / f"large-{number}") for number in range(3)) * 1000
        )
        checked, read = _long(Path(place) / "long")
    return [
        window_row("unlocking beyond Argon2id", more, bare_window, 1.5),
        window_row("locked window shows nothing", blank, bare_window, 1),
        ratio_row(
            "from locking to the fresh unlock page",
            again,
            "a plain start to the same page",
            plain,
            2,
        ),
        window_row("longest stall in a backup of 100 MB", stall, bare_window, 0.5),
        ratio_row(
            f"verifying {LONG:,} entries", checked, "reading and hashing their rows", read, 4
        ),
    ]


def _said(code: str, *arguments: str) -> list[list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return [line.split() for line in done.stdout.splitlines()]


def _numbers(code: str, *arguments: str) -> tuple[float, float]:
    one, other = _said(code, *arguments)[-1]
    return float(one), float(other)


def _locked(folder: Path) -> tuple[float, float]:
    """Seconds until nothing shows, and until the fresh process shows its page."""
    said = {line[0]: float(line[1]) for line in _said(LOCK, str(folder), PHRASE, FRESH)}
    return said["blank"], said["fresh"] - said["begun"]


def _started(folder: Path) -> float:
    import time

    begun = time.time()
    return float(_said(FRESH, str(folder))[-1][1]) - begun


def _stall(folder: Path) -> float:
    """The longest time in which the window did nothing while its large vault was backed up."""
    vault, _code = Vault.create(folder, PHRASE, "Bench")
    session = Session.begin(vault, fixed_practice())
    for number in range(LARGE // 2_000_000):
        session.add("people", Person(id=f"large-{number}"), LABEL)
        vault.store.set_meta(f"filler {number}", os.urandom(1_000_000).hex())
    vault.close()
    said = {line[0]: float(line[1]) for line in _said(BACKUP, str(folder), PHRASE)}
    return said["backup"]


def _long(folder: Path) -> tuple[float, float]:
    vault, _code = Vault.create(folder, PHRASE, "Bench")
    session = Session.begin(vault, fixed_practice().replace_tables(id="long"))
    vault.store.run("PRAGMA synchronous = OFF")
    head = session.head
    for number in range(LONG):
        head = vault.store.append(_entry("long", number, head), None)
    checked = statistics.median(timed(lambda: [one for one in verify(vault) if one.fault], 3))
    read = statistics.median(
        timed(
            lambda: [
                hashlib.sha256(body).hexdigest() for _, _, body in vault.store.entry_rows("long")
            ],
            3,
        )
    )
    assert not [one for one in verify(vault) if one.fault]
    vault.close()
    return checked, read
