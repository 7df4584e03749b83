"""A process that does one thing to a vault and kills itself at its n-th step.

A step is a file or folder that is opened to write, renamed, removed, made or given a mode.
"""

from __future__ import annotations

import os
import signal
import sys
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
from tests.conftest import PHRASE
from tests.labels import LABEL

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
    sys.stdout.write(str(taken))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
