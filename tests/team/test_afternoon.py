"""Ten laptops as processes work at random for three hours, with network and power cut.

All who may read an assessment end with the same bytes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from prebirth.vault.unlocking import unlock
from prebirth.vault.verify import verify
from tests.team.laptop_process import KILLED
from tests.team.laptops import PHRASE, Team
from tests.team.server import Server
from tests.typed import present

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent.parent
NAMES = ("Bob", "Cas", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon")
STEPS = 42
"""Some four and a quarter minutes apart: three hours."""
AT_ONCE = 4
MEETINGS = 12
"""After so many at the most nothing changes any more."""


class Laptops:
    """Starts each laptop as a process of its own, several at once."""

    def __init__(self) -> None:
        self._makers: list[subprocess.Popen[str]] = []
        self._free: SimpleQueue[subprocess.Popen[str]] = SimpleQueue()
        for _ in range(AT_ONCE):
            self._makers.append(
                subprocess.Popen(
                    [sys.executable, "-m", "tests.team.laptop_process"],
                    cwd=ROOT,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            self._free.put(self._makers[-1])

    def run(self, what: str, folder: Path, *words: str) -> tuple[int, str, str]:
        """How one ended, what it said, and what went wrong."""
        out = folder.with_name(f"{folder.name} said")
        maker = self._free.get()
        present(maker.stdin).write(json.dumps([str(out), what, str(folder), *words]) + "\n")
        present(maker.stdin).flush()
        ended = int(present(maker.stdout).readline())
        self._free.put(maker)
        return ended, out.read_text(), out.with_name(f"{out.name}.wrong").read_text()

    def close(self) -> None:
        for maker in self._makers:
            present(maker.stdin).close()
            maker.wait(30)
            present(maker.stdout).close()


@pytest.fixture(scope="module")
def laptops() -> Iterator[Laptops]:
    made = Laptops()
    yield made
    made.close()


def worked(laptops: Laptops, folder: Path, seed: int) -> int:
    """Let a laptop work to the end, restarted after each power cut; how many cuts there were."""
    cuts, first = 0, 0
    while first < STEPS:
        ended, _, wrong = laptops.run("work", folder, str(seed), str(first), str(STEPS))
        assert ended in {0, KILLED}, wrong
        cuts += ended == KILLED
        first = int((folder / "done").read_text())
    return cuts


def met(laptops: Laptops, folder: Path) -> dict[str, Any]:
    ended, out, wrong = laptops.run("meet", folder)
    assert ended == 0, wrong
    said: dict[str, Any] = json.loads(out)
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
    meets: str, tmp_path: Path, server: Server, laptops: Laptops, cheap_keys: None
) -> None:
    team = Team(tmp_path, server if meets == "postgres" else None)
    for name in NAMES:
        team.join(name)
    team.all(1)
    team.close()
    folders = [tmp_path / name for name in ("Ann", *NAMES)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        cuts = list(pool.map(partial(worked, laptops), folders, range(len(folders))))
        ends: list[dict[str, Any]] = []
        for _ in range(MEETINGS):
            before, ends = ends, list(pool.map(partial(met, laptops), folders))
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
