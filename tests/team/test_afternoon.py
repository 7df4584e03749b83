"""Ten laptops as processes work at random for three hours, with network and power cut.

All who may read an assessment end with the same bytes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from prebirth.vault.unlocking import unlock
from prebirth.vault.verify import verify
from tests.team.laptop_process import KILLED
from tests.team.laptops import PHRASE, Team
from tests.team.server import Server

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent.parent
NAMES = ("Bob", "Cas", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon")
STEPS = 42
"""Some four and a quarter minutes apart: three hours."""
MEETINGS = 12
"""After so many at the most nothing changes any more."""


def laptop(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.team.laptop_process", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def worked(folder: Path, seed: int) -> int:
    """Let a laptop work to the end, restarted after each power cut; how many cuts there were."""
    cuts, first = 0, 0
    while first < STEPS:
        done = laptop("work", str(folder), str(seed), str(first), str(STEPS))
        assert done.returncode in {0, KILLED}, done.stderr
        cuts += done.returncode == KILLED
        first = int((folder / "done").read_text())
    return cuts


def met(folder: Path) -> dict[str, Any]:
    done = laptop("meet", str(folder))
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def together(ends: list[dict[str, Any]]) -> int:
    """Check that all readers of an assessment end alike; how many pairs were compared."""
    pairs = 0
    by = {end["me"]: end for end in ends}
    for end in ends:
        for case, mine in end["cases"].items():
            if mine["ended"]:
                continue
            assert mine["unsent"] == 0, (case, end["said"])
            assert not mine["readers"] or end["me"] in mine["readers"]
            for other in set(mine["readers"]) - {end["me"]}:
                pairs += 1
                assert by[other]["cases"].get(case) == mine, (
                    case,
                    end["me"],
                    end["said"],
                    other,
                    by[other]["said"],
                )
    return pairs


@pytest.mark.parametrize("meets", ["folder", "postgres"])
def test_all_who_may_read_end_in_the_same_bytes_and_nobody_else_has_any(
    meets: str, tmp_path: Path, server: Server, cheap_keys: None
) -> None:
    team = Team(tmp_path, server if meets == "postgres" else None)
    for name in NAMES:
        team.join(name)
    team.all(1)
    team.close()
    folders = [tmp_path / name for name in ("Ann", *NAMES)]
    with ThreadPoolExecutor(4) as pool:
        cuts = list(pool.map(worked, folders, range(len(folders))))
        ends: list[dict[str, Any]] = []
        for _ in range(MEETINGS):
            before, ends = ends, list(pool.map(met, folders))
            if ends == before:
                break
    assert sum(cuts) >= 5
    assert ends == before
    assert together(ends) > 30
    assert [
        line for end in ends for line in end["said"] if "not shared with you any more" not in line
    ] == []
    for folder in folders:
        vault = unlock(folder, PHRASE)
        assert [one for one in verify(vault) if one.fault] == []
        vault.close()
