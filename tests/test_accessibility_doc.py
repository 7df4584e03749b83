"""The page on accessibility names tests that are there, and says how far each line is met."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
STATES = {"met", "partly", "not met", "does not apply"}
NAMED = re.compile(r"`((?:tests|prebirth)/[\w/]+\.\w+|test_\w+(?:\.py)?|said\.txt)`")


def test_every_test_that_it_names_is_there() -> None:
    suite = [*(ROOT / "tests").rglob("*.py"), *(ROOT / "tests").rglob("*.txt")]
    written = "\n".join(path.read_text(encoding="utf-8") for path in suite)
    files = {path.name for path in suite}
    named = set(NAMED.findall(PAGE))
    assert len(named) > 20
    lost = {
        one
        for one in named
        if not ((ROOT / one).exists() or one in files or f"def {one}(" in written)
    }
    assert not lost, lost


def test_every_line_says_how_far_it_is_met_and_how_that_was_seen() -> None:
    lines = re.findall(r"^\| (\d[^|]*) \| ([^|]+) \| ([^|]*) \|$", PAGE, re.MULTILINE)
    assert len(lines) > 45
    for criterion, state, seen in lines:
        assert state in STATES, criterion
        assert seen.strip(), criterion
