"""A process is killed at hundreds of moments: whatever it called saved is there again."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from prebirth.case.case import Case
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.ui.walk.recover import recover_drafts
from prebirth.vault.backups import is_intact, list_backups
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT
from tests.faults.victim import QUESTION
from tests.typed import present

pytestmark = pytest.mark.slow

ROUNDS = int(os.environ.get("PREBIRTH_KILLS", "300"))
SHARES = 10
DRAFTED = 0.4
"""Seconds after which what was typed must be on the disk, though it is not settled."""
SLOW = 0.4
"""Seconds that two of these on one machine, each making copies while it types, may add."""


class Told(NamedTuple):
    """What a killed process had said before."""

    heads: list[str]
    people: set[str]
    words: list[tuple[str, float]]
    copies: list[tuple[str, str]]


@pytest.fixture(scope="module")
def victims() -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    maker = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.victim"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    yield maker
    present(maker.stdin).close()
    maker.wait(30)
    present(maker.stdout).close()


def killed(
    maker: subprocess.Popen[str], folder: Path, report: Path, chance: random.Random
) -> float:
    """Let one work, kill it at some moment, and say when that was."""
    present(maker.stdin).write(f"{folder}\t{report}\t{chance.randrange(1 << 30)}\n")
    present(maker.stdin).flush()
    process = int(present(maker.stdout).readline())
    deadline = time.monotonic() + 60
    while not (report.exists() and b"ready" in report.read_bytes()):
        assert time.monotonic() < deadline, "it never began to work"
        time.sleep(0.005)
    time.sleep(chance.choice((0.0, 0.1, 0.4, 0.9)) + chance.random() * 0.3)
    at = time.time()
    os.kill(process, signal.SIGKILL)
    assert present(maker.stdout).readline() == "gone\n"
    return at


def told(report: Path) -> Told:
    found = Told([], set(), [], [])
    for line in report.read_text().splitlines():
        match line.split("\t"):
            case "saved", head:
                found.heads.append(head)
            case "added", key:
                found.people.add(key)
            case "undone", key:
                found.people.discard(key)
            case "typed", word, at:
                found.words.append((word, float(at)))
            case "copied", path, digest:
                found.copies.append((path, digest))
    return found


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("share", range(SHARES))
def test_what_was_called_saved_survives_every_kill(
    tmp_path: Path, victims: subprocess.Popen[str], share: int
) -> None:
    chance = random.Random(f"{share} of {ROUNDS}")
    folder = tmp_path / "vault"
    vault, _ = Vault.create(folder, PHRASE, "Typist")
    Session.begin(vault, Case(id="c"))
    vault.close()
    people: set[str] = set()
    safe_words: list[str] = []
    for number in range(ROUNDS // SHARES):
        report = tmp_path / f"report-{number}"
        at = killed(victims, folder, report, chance)
        said = told(report)
        vault = unlock(folder, PHRASE)
        assert not vault.remarks or "left out" in vault.remarks[0]
        session = Session(vault, "c")
        recover_drafts(Saver(session))
        assert [one for one in verify(vault) if one.fault] == []
        hashes = {digest for _seq, digest, _body in vault.store.entry_rows("c")}
        assert set(said.heads) <= hashes | {vault.store.snapshots("c")[0][0]}
        people |= said.people
        answer = session.case.answer(QUESTION)
        text = answer.text if answer else ""
        safe_words += [word for word, typed in said.words if typed < at - DRAFTED - SLOW]
        assert [word for word in safe_words if f"{word} " not in text] == []
        assert people <= {person.id for person in session.case.people} | _undone(vault)
        for path, digest in said.copies:
            assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == digest
            assert digest in [share.digest for share in session.case.shares]
        assert all(is_intact(folder, one) for one in list_backups(folder))
        assert Session(vault, "c").case == session.case
        vault.close()
    assert safe_words or ROUNDS < 100
    assert people or ROUNDS < 100


def _undone(vault: Vault) -> set[str]:
    """Return the people whose adding was undone; the kill may have come before the report."""
    return {
        change.record
        for entry in vault.store.entries("c")
        if entry.undoes
        for change in entry.changes
        if change.op == "remove"
    }
