"""A process that does one thing to a vault and kills itself at its n-th step.

A step is a file or folder that is opened to write, renamed, removed, made or given a mode.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import keys
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.erase import erase_case
from prebirth.vault.key_rotation import change_pass_phrase, renew_recovery_code, rotate_key
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT
from tests.labels import LABEL
from tests.typed import present

CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
OTHER = "quite another set of words"
STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod"})


def prepared(folder: Path) -> None:
    """A vault with two assessments and a backup."""
    vault, _ = Vault.create(folder, PHRASE, "A Worker")
    for name in ("stays", "goes"):
        session = Session.begin(vault, Case(id=name))
        session.add("people", Person(names="Somebody"), LABEL)
    back_up(vault)
    session.add("people", Person(names="Somebody else"), LABEL)
    vault.close()


def make(folder: Path) -> None:
    Vault.create(folder, PHRASE, "A Worker")


def open_it(folder: Path) -> None:
    unlock(folder, PHRASE).close()


def change(folder: Path) -> None:
    change_pass_phrase(unlock(folder, PHRASE), PHRASE, OTHER)


def renew(folder: Path) -> None:
    renew_recovery_code(unlock(folder, PHRASE), PHRASE)


def turn(folder: Path) -> None:
    rotate_key(unlock(folder, PHRASE), PHRASE)


def copy(folder: Path) -> None:
    back_up(unlock(folder, PHRASE))


def put_back(folder: Path) -> None:
    restore(folder, list_backups(folder)[0])


def delete(folder: Path) -> None:
    erase_case(unlock(folder, PHRASE), "goes", "retention ended")


ACTS = {
    "make": make,
    "unlock": open_it,
    "change": change,
    "renew": renew,
    "turn": turn,
    "copy": copy,
    "put_back": put_back,
    "delete": delete,
}


def main(act: str, folder: Path, last: int) -> None:
    """Do it, and say how many steps it took if it came to its end."""
    keys.COST = CHEAP
    taken = 0

    def step(event: str, details: tuple[Any, ...]) -> None:
        nonlocal taken
        if event not in STEPS or not str(details[0]).startswith(str(folder)):
            return
        if event == "open" and not (
            isinstance(details[2], int) and details[2] & (os.O_WRONLY | os.O_RDWR)
        ):
            return
        taken += 1
        if taken == last:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(step)
    ACTS[act](folder)


def rehearse() -> None:
    """Have all that is loaded or made at its first use, so that no fork has to."""
    keys.COST = CHEAP
    with tempfile.TemporaryDirectory() as folder:
        prepared(Path(folder) / "vault")
        open_it(Path(folder) / "vault")
    gc.collect()
    gc.freeze()  # a fork does not look through all this again, which would copy it


class Steps:
    """Does each act in a process of its own, forked from one that has imported everything."""

    def __init__(self) -> None:
        self._maker = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.steps"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, act: str, folder: Path, last: int = 0, limit: int = 0) -> tuple[int, str]:
        """How one ended, and what went wrong; with a limit no file may become longer."""
        present(self._maker.stdin).write(json.dumps([act, str(folder), last, limit]) + "\n")
        present(self._maker.stdin).flush()
        code, wrong = json.loads(present(self._maker.stdout).readline())
        return int(code), str(wrong)

    def close(self) -> None:
        present(self._maker.stdin).close()
        self._maker.wait(30)
        present(self._maker.stdout).close()


def serve() -> None:
    """Let a process of its own do what each line says, and say how it ended."""
    rehearse()
    for line in sys.stdin:
        act, folder, last, limit = json.loads(line)
        ours, theirs = os.pipe()
        child = os.fork()
        if not child:
            os.close(ours)
            os.dup2(theirs, 1)
            os.dup2(theirs, 2)
            signal.alarm(60)
            if limit:
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            alone(act, Path(folder), last)
        os.close(theirs)
        with os.fdopen(ours) as pipe:
            wrong = pipe.read()
        print(
            json.dumps([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), wrong]),
            flush=True,
        )


def alone(act: str, folder: Path, last: int) -> None:
    """Do one act and end, with what went wrong said."""
    code = 1
    try:
        main(act, folder, last)
        code = 0
    except Exception:  # noqa: BLE001  # whoever asked reads what went wrong
        traceback.print_exc()
    finally:
        gc.collect()  # what is open still closes, as at the end of any program
        os._exit(code)


if __name__ == "__main__":
    serve()
