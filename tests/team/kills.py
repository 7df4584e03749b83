"""Kills a laptop at random moments in the middle of a team's round: make kills-team.

Each time a laptop enters somebody, begins a round and is killed somewhere in it. Its vault must
open, add up and hold all that was called saved. Now and then all meet: then they hold the same,
whoever was killed, in a folder and in a database alike, and nobody is warned of anything.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import entry_fetch, frontier_exchange
from prebirth.vault import keys
from prebirth.vault.unlocking import unlock
from prebirth.vault.verify import verify
from tests.labels import LABEL
from tests.team.laptop_process import PHRASE, Work, alone, meet
from tests.team.laptops import Team
from tests.team.server import Server

CASE, NAMES = "case-1", ("Ann", "Bob", "Cas")
TOGETHER = 10
"""After so many kills all meet, and what they hold is compared."""
MEETINGS = 3


def enter_and_meet(folder: Path, number: int, told: int) -> None:
    """Enter somebody, then go through a round; each step is told as soon as it is done."""
    work = Work(folder, number)
    name = f"{work.vault.author}-{number}"
    Session(work.vault, CASE).add("people", Person(id=name), LABEL)
    os.write(told, f"saved {name}\n".encode())
    os.write(told, b"round\n")
    for arrived in work.sync.gather():
        work.sync.keep(arrived)
    os.write(told, b"done\n")


def killed(folder: Path, number: int, chance: random.Random, longest: float) -> tuple[str, float]:
    """Begin a round in a process and kill it; what was told by then, and how long it took."""
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reads)
            enter_and_meet(folder, number, writes)
        finally:
            os._exit(0)
    os.close(writes)
    said = b""
    while b"round\n" not in said and (part := os.read(reads, 4096)):
        said += part
    began = time.monotonic()
    time.sleep(chance.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    took = time.monotonic() - began
    while part := os.read(reads, 4096):
        said += part
    os.close(reads)
    return said.decode(), took


def check(folder: Path, saved: set[str]) -> None:
    """After the kill: the vault opens, adds up, and holds what was called saved."""
    vault = unlock(folder, PHRASE)
    held = {person.id for person in Session(vault, CASE).case.people}
    assert saved <= held, saved - held
    assert [one for one in verify(vault) if one.fault] == []
    vault.close()


def end_alike(folder: Path) -> None:
    """All meet, and hold the same; nobody is warned, and nothing waits to be sent."""
    said = []
    for _ in range(MEETINGS):
        said = [_met(folder, name) for name in NAMES]
    first = said[0]["cases"]
    assert not any(one["said"] for one in said), said
    assert all(one["cases"] == first for one in said)
    assert [case["unsent"] for case in first.values()] == [0], first


def _met(folder: Path, name: str) -> dict[str, dict[str, dict[str, object]]]:
    out = folder / f"{name} said"
    child = os.fork()
    if not child:
        alone(str(out), meet, [str(folder / name)])
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code == 0, out.with_name(f"{out.name}.wrong").read_text()
    found: dict[str, dict[str, dict[str, object]]] = json.loads(out.read_text())
    return found


@contextmanager
def meeting_in(kind: str) -> Iterator[Server | None]:
    """Where they meet: a database that runs meanwhile, or none for a folder."""
    server = Server() if kind == "postgres" else None
    try:
        yield server
    finally:
        if server is not None:
            server.remove()


def run(kind: str, wanted: int, seed: str) -> tuple[int, int]:
    """Kill so many rounds midway; how many there were, and how many ended before the kill."""
    chance, saved, early, longest = random.Random(f"{kind} {seed}"), dict[str, set[str]](), 0, 0.4
    with tempfile.TemporaryDirectory() as place, meeting_in(kind) as server:
        folder = Path(place)
        team = Team(folder, server)
        for name in NAMES[1:]:
            team.join(name)
        Session.begin(team.laptops["Ann"].vault, Case(id=CASE))
        team.laptops["Ann"].share(CASE, *NAMES[1:])
        team.all(2)
        team.close()
        count = number = 0
        while count < wanted:
            name, number = chance.choice(NAMES), number + 1
            said, took = killed(folder / name, number, chance, longest)
            assert "round" in said, said
            if midway := "done" not in said:
                count += 1
            else:  # some end before, so that the kills lie all along a round
                early += 1
                longest = max(0.05, 0.8 * longest + 0.2 * took)
            saved.setdefault(name, set()).update(
                line.split()[1] for line in said.splitlines() if line.startswith("saved")
            )
            check(folder / name, saved[name])
            if midway and count % TOGETHER == 0:
                end_alike(folder)
                longest *= 1.1
        end_alike(folder)
        for name in NAMES:
            check(folder / name, {one for names in saved.values() for one in names})
    return count, early


def main(wanted: int, seed: str) -> None:
    """Half of them in a folder, half in a database; says how many were killed midway."""
    keys.COST.update({"memory_kib": 64, "passes": 1, "lanes": 1})
    frontier_exchange.PUBLISH_EVERY, entry_fetch.LIST_EVERY = 0.0, 0.0
    for kind in ("folder", "postgres"):
        count, early = run(kind, wanted // 2, seed)
        print(f"{kind}: {count} killed midway, {early} ended before; nothing lost", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2] if sys.argv[2:] else str(time.time_ns()))
