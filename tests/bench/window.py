"""The window with the caseload against a bare one, each as a whole process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from prebirth.case.case import Case
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.vault import keys
from prebirth.vault.folder import KEYS
from prebirth.vault.vault import Vault
from tests.bench.table import Row, ratio_row
from tests.fixed_practice import fixed_practice

RUNS = 15
END = """
window.show()
while not painted:
    app.processEvents()
spent = time.perf_counter() - clock
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(spent, peak.split()[1])
"""
START = """
import time; clock = time.perf_counter()
import sys
painted = []
"""
BARE = (
    START
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); painted.append(1)
app = QApplication([]); window = Window(); window.resize(1366, 768)
"""
    + END
)
OURS = (
    START
    + """
from pathlib import Path
import gc; gc.disable()  # as the command does
from prebirth.ui.app import make_app
from prebirth.vault.vault import Vault
from prebirth.ui.shell.window import MainWindow
class Window(MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); painted.append(1)
app = make_app(['prebirth'])
window = Window(Path(sys.argv[1]))
window.show_caseload(Vault(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])))
"""
    + END
)


OPEN = (
    OURS.rpartition("window.show()")[0]
    + """
import time as t
window.show()
for _ in range(40): app.processEvents(); t.sleep(0.02)
window.open_case("practice")
for _ in range(10): app.processEvents(); t.sleep(0.02)
print(0, [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1])
"""
)


@cache
def bare() -> tuple[float, float]:
    """Milliseconds until a bare window shows, and MiB then, as a whole process."""
    found = [_run(BARE) for _ in range(RUNS)]
    return statistics.median(one for one, _ in found) * 1000, statistics.median(
        one for _, one in found
    ) / 1024


def dressed() -> QApplication:
    """The application of this process, in the colours and fonts of the program."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.dress(app)
    return app


def rows() -> list[Row]:
    """Time to the first paint, and memory; the time to derive the key is left out."""
    time_bare, memory_bare = bare()
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "vault"
        key = _vault(vault).hex()
        ours = [_run(OURS, str(vault), key) for _ in range(RUNS)]
        memory_open = statistics.median(_run(OPEN, str(vault), key)[1] for _ in range(3))
    time_ours, memory_ours = (statistics.median(part) for part in zip(*ours, strict=True))
    return [
        ratio_row(
            "window shown, caseload", time_ours * 1000, "bare QMainWindow shown", time_bare, 1.5
        ),
        ratio_row("memory then", memory_ours / 1024, "bare QMainWindow", memory_bare, 2, "MiB"),
        ratio_row(
            "memory with the practice case open",
            memory_open / 1024,
            "bare QMainWindow",
            memory_bare,
            2.2,
            "MiB",
        ),
    ]


def _vault(folder: Path) -> bytes:
    vault, _code = Vault.create(folder, "a pass-phrase for the bench", "Bench")
    practice = fixed_practice()
    for number in range(20):
        Session.begin(
            vault,
            Case(id=f"case-{number}", assessment=practice.assessment, pregnancy=practice.pregnancy),
        )
    Session.begin(vault, practice)
    vault.close()
    return keys.unwrap(keys.read_slots(folder / KEYS), "a pass-phrase for the bench")


def _run(code: str, *arguments: str) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    spent, memory = done.stdout.split()
    return float(spent), float(memory)
