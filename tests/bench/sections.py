"""Measures going to a section, first and again, and memory over many cases."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile

from tests.bench.table import END, Row, ratio_row

CASES = 20
ROUNDS = 5
BEGIN = """
import gc, json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from prebirth.ui.base import theme
if sys.argv[2] == "plain":
    theme.style_sheet = lambda *_: ""
from tests.fixed_practice import fixed_practice
from prebirth.vault.vault import Vault
from prebirth.session import Session
from prebirth.ui.app import make_app
from prebirth.ui.shell.window import MainWindow
app = make_app(["prebirth"])
if sys.argv[2] == "plain":
    font = QFont(theme.FAMILY); font.setPointSizeF(11); app.setFont(font)
vault, _ = Vault.create(Path(sys.argv[1]) / sys.argv[2], "a pass-phrase for the bench", "Bench")
window = MainWindow(vault.folder); window.show_caseload(vault); window.show()
app.processEvents(); gc.enable()

def settled():
    app.processEvents(); app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
"""
SECTIONS = (
    BEGIN
    + """
Session.begin(vault, fixed_practice()); window.open_case("practice"); settled()
def to(section):
    clock = time.perf_counter(); window.walk.open_section(section.id); app.processEvents()
    # All of the page, and not only what shows at first.
    whole = window.walk.page.questions; app.processEvents()
    spent = time.perf_counter() - clock
    settled()
    return spent * 1000
sections = window.walk.form.form.sections
print(json.dumps([[to(section) for section in sections] for _ in range(2)]))
"""
)
MANY = (
    BEGIN
    + """
def held():
    gc.collect()
    resident = next(line for line in open("/proc/self/status") if line.startswith("VmRSS"))
    return int(resident.split()[1]) / 1024
seen = []
for number in range(int(sys.argv[3])):
    Session.begin(vault, fixed_practice().replace_tables(id=f"c{number}"))
    window.open_case(f"c{number}")
    for section in window.walk.form.form.sections:
        window.walk.open_section(section.id); settled()
    window.close_case(); settled()
    seen.append(held())
print(json.dumps([[seen[1], seen[-1]]]))
"""
)


def rows() -> list[Row]:
    """Measure the styled and the plain window by turns, each section twice, in processes."""
    styled: list[list[float]] = []
    plain: list[list[float]] = []
    again: list[list[float]] = []
    for _ in range(ROUNDS):
        plain.append(_run(SECTIONS, "plain")[0])
        first, second = _run(SECTIONS, "styled")
        styled.append(first)
        again.append(second)
    ours, bare, back = (_usual(found) for found in (styled, plain, again))
    worst = max(range(len(ours)), key=lambda place: ours[place] / bare[place])
    second_case, last_case = _run(MANY, "styled", str(CASES))[0]
    return [
        ratio_row(
            "going to a section and all of it, first time, median of all",
            statistics.median(ours),
            "the same, unstyled",
            statistics.median(bare),
            2,
        ),
        ratio_row(
            "going to a section and all of it, first time, the worst",
            ours[worst],
            "the same, unstyled",
            bare[worst],
            2,
        ),
        ratio_row(
            "coming back to a section, median of all",
            statistics.median(back),
            "its first time",
            statistics.median(ours),
            0.3,
        ),
        ratio_row(
            f"memory after {CASES} cases opened and closed",
            last_case,
            "after the second",
            second_case,
            1.2,
            "MiB",
        ),
    ]


def _usual(found: list[list[float]]) -> list[float]:
    """The fastest of each section over the rounds, which a busy machine disturbs least."""
    return [min(times) for times in zip(*found, strict=True)]


def _run(code: str, *arguments: str) -> list[list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", code + END, folder, *arguments],
            capture_output=True,
            text=True,
            check=True,
        )
    timings: list[list[float]] = json.loads(done.stdout)
    return timings
