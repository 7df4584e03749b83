"""The practice case to its conference report, as a whole process."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from prebirth.exchange.plain import written
from prebirth.exchange.practice import practice_case
from tests.bench.table import Row, timed, value_row

ROOT = Path(__file__).parent.parent.parent
BARE = "from reportlab.platypus import SimpleDocTemplate, Paragraph; from reportlab.lib.styles import getSampleStyleSheet as s; SimpleDocTemplate(%r).build([Paragraph('x', s()['Normal'])])"


def rows() -> list[Row]:
    """Beside a process that sets one word with reportlab."""
    with tempfile.TemporaryDirectory() as folder:
        file, out = Path(folder) / "case.json", Path(folder) / "out.pdf"
        file.write_bytes(written(practice_case()))
        ours = timed(lambda: _run("main.py", "copy", "conference", str(file), "--out", str(out), "--on", "2026-05-15"), 7)
        floor = timed(lambda: _run("-c", BARE % str(out)), 7)
    return [value_row("practice case to conference report", statistics.median(ours), "reportlab, one word", statistics.median(floor), 1000)]


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True)
