"""The process is killed in the middle of typing; what was typed more than 400 ms before is there again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from prebirth.journal.vault import Vault
from prebirth.session import Session
from prebirth.ui.saver import Saver
from prebirth.ui.walk.recover import recovered
from tests.conftest import PHRASE

pytestmark = pytest.mark.slow

TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from prebirth.case.case import Case
from prebirth.journal import keys
from prebirth.journal.vault import Vault
from prebirth.session import Session
from prebirth.ui.shell.window import MainWindow

keys.COST = {"memory_kib": 64, "passes": 1, "lanes": 1}
app = QApplication([])
vault, _ = Vault.create(Path(sys.argv[1]), sys.argv[2], "Typist")
Session.begin(vault, Case(id="c"))
window = MainWindow(vault.folder)
window.show_caseload(vault)
window.open_case("c")
window.show()
window.walk.open_section("S7")
box = next(q for q in window.walk.page.questions if q.slot.question.id == "Q7.3")._fields["text"].input
box.setFocus()
for number in range(10_000):
    QTest.keyClicks(box, f"w{number} ")
    print(number, time.time(), flush=True)
    QTest.qWait(30)
"""


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("after", [1.3, 2.1])
def test_at_most_four_hundred_milliseconds_are_lost(tmp_path: Path, after: float) -> None:
    folder = tmp_path / "vault"
    typist = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(folder), PHRASE], stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    assert typist.stdout is not None
    typed: list[tuple[int, float]] = []
    begun = None
    for line in typist.stdout:
        number, at = line.split()
        typed.append((int(number), float(at)))
        begun = begun or float(at)
        if float(at) - begun > after:
            break
    killed = time.time()
    typist.send_signal(signal.SIGKILL)
    typist.wait()
    typist.stdout.close()
    vault = Vault.unlock(folder, PHRASE)
    session = Session(vault, "c")
    assert recovered(Saver(session)) >= 0
    answer = session.case.answer("Q7.3")
    text = answer.text if answer else ""
    safe = [number for number, at in typed if at < killed - 0.4 - 0.06]
    assert safe
    assert f"w{safe[-1]} " in text
    assert Session(vault, "c").case == session.case
    vault.close()
