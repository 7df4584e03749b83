"""Measures a step of Ctrl+= against opening the case at the same page."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile

from tests.bench.sections import BEGIN
from tests.bench.table import END, Row, ratio_row

LONGEST = 250
"""Milliseconds of the processor that a step may take, at which nobody waits for it."""
ROUNDS = 3
STEPS = (
    BEGIN
    + """
from prebirth.ui.base.preferences import change_text_size
Session.begin(vault, fixed_practice())
def spent(act):
    clock = time.process_time(); act()
    app.processEvents(); app.processEvents()
    found = (time.process_time() - clock) * 1000
    settled()
    return found
def opened(part):
    window.open_case("practice"); window.walk.open_section(part)
found = []
window.resize(1366, 768)
opened("overview"); settled()
sections = [one.id for one in window.walk.form.form.sections]
for part in ("overview", *sections[:: int(sys.argv[3])]):
    window.close_case(); settled()
    floor = spent(lambda: opened(part))
    steps = [spent(lambda: change_text_size(window, way)) for way in (1, 1, 1, -1, -1, -1)]
    found.append([floor, *steps])
print(json.dumps(found))
"""
)


def rows() -> list[Row]:
    """The middle step of the page on which a step takes longest, and its floor."""
    rounds = [_run() for _ in range(ROUNDS)]
    pages = [
        (min(page[0] for page in same), min(_middle(page[1:]) for page in same))
        for same in zip(*rounds, strict=True)
    ]
    floor, ours = max(pages, key=lambda page: page[1])
    return [
        ratio_row(
            "a step of Ctrl+=, on the slowest page",
            ours,
            "to open the case there, of the processor",
            floor,
            1,
        ),
        Row(
            "the same, as long as nobody waits for it",
            f"{ours:.0f} ms",
            "none: of the processor",
            "",
            f"≤ {LONGEST} ms",
            ours <= LONGEST,
        ),
    ]


def _middle(steps: list[float]) -> float:
    return sorted(steps)[len(steps) // 2]


def _run(every: int = 4) -> list[list[float]]:
    """For some pages: milliseconds to open the case there, then of six steps up and down."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", STEPS + END, folder, "styled", str(every)],
            capture_output=True,
            text=True,
            check=True,
        )
    timings: list[list[float]] = json.loads(done.stdout)
    return timings


if __name__ == "__main__":
    for page in _run(int(sys.argv[1]) if sys.argv[1:] else 4):
        sys.stdout.write(" ".join(f"{ms:.0f}" for ms in page) + "\n")
