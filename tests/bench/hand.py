"""Measures what the hand feels: opening a section, one key, and the longest stall."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from typing import Any

from tests.bench.answer import vast
from tests.bench.table import END, Row, p95, window_row
from tests.bench.window import bare

BEGIN = """
import gc, json, sys, time
from pathlib import Path
from tests.fixed_practice import fixed_practice
from prebirth.vault.vault import Vault
from prebirth.session import Session
from prebirth.ui.app import make_app
from prebirth.ui.shell.window import MainWindow
app = make_app(["prebirth"])
vault, _ = Vault.create(Path(sys.argv[1]) / "vault", "a pass-phrase for the bench", "Bench")
window = MainWindow(vault.folder); window.show_caseload(vault); window.show()
app.processEvents(); gc.enable()

def wait(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()
"""
VAST = (
    BEGIN
    + f"""
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from prebirth.ui.records.fields.prose import ProseField
from tests.bench import answer
Session.begin(vault, answer.{vast.__name__}()); window.open_case("vast"); wait(1)
def to(section):
    clock = time.perf_counter(); window.walk.open_section(section.id); app.processEvents()
    spent = (time.perf_counter() - clock) * 1000
    wait(0.1)
    return spent
shown = [to(section) for section in window.walk.form.form.sections]
window.walk.open_section("S7"); wait(0.6)
cards = window.walk.page.questions
field = next(card for card in cards if card.slot.question.id == "Q7.3").findChild(ProseField)
field.input.setFocus()
def key():
    clock = time.perf_counter(); QTest.keyClick(field.input, Qt.Key.Key_A); app.processEvents()
    return (time.perf_counter() - clock) * 1000
[key() for _ in range(20)]
print(json.dumps([shown, [key() for _ in range(300)]]))
"""
)
JOURNEY = (
    BEGIN
    + """
from tests.journeys.watchdog import stalls
Session.begin(vault, fixed_practice()); window.show_caseload(vault); wait(1.5)
print(json.dumps(stalls(window, "practice")))
"""
)


def rows() -> list[Row]:
    """Each in a process of its own, the journey three times."""
    shown, keys = _run(VAST)
    journeys = [dict(_run(JOURNEY)) for _ in range(3)]
    worst = max((min(found[step] for found in journeys), step) for step in journeys[0])
    window, _ = bare()
    return [
        window_row(
            "any section, 3,000 answers and records with 5,000 events, the worst",
            max(shown),
            window,
            1.0,
        ),
        window_row("one key, 95th percentile, the same case", p95(keys), window, 0.08),
        window_row(
            f"the window did not answer for, at most, in a journey ({worst[1]})",
            worst[0],
            window,
            0.5,
        ),
    ]


def _run(code: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", code + END, folder], capture_output=True, text=True, check=True
        )
    return json.loads(done.stdout.splitlines()[-1])
