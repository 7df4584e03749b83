"""Kills a process at random moments in every act of a vault: make kills.

Each round a process opens the vault, enters somebody, does one act, and is killed at some moment
of it. Then the vault must open, add up, hold all that was called saved and nothing that was
deleted, and have no half-done work left, with every backup opened by the same pass-phrase.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import keys
from prebirth.vault.backups import back_up, is_intact, is_sealed, list_backups, restore
from prebirth.vault.erase import erase_case
from prebirth.vault.errors import VaultError, WrongPassError
from prebirth.vault.folder import BACKUPS, KEYS
from prebirth.vault.key_rotation import change_pass_phrase, renew_recovery_code, rotate_key
from prebirth.vault.leftovers import half_written
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.faults.steps import CHEAP
from tests.labels import LABEL

STAYS, KEPT_BACKUPS = "stays", 6


class World:
    """One vault, and what was said of it so far."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.folder, self.chance = folder, chance
        self.phrase = self.wanted = "kettle orchid ladder moss"
        self.people: set[str] = set()
        self.erased: set[str] = set()
        self.goes, self.number = "", 0
        self.restored = False
        vault, _ = Vault.create(folder, self.phrase, "A Worker")
        Session.begin(vault, Case(id=STAYS))
        back_up(vault)
        vault.close()

    def prepare(self, act: str) -> None:
        """Before the act: an assessment that may be deleted, and a backup that holds it."""
        self.number += 1
        self.wanted, self.goes = f"{self.phrase.split()[0]} orchid ladder {self.number}", ""
        self.restored = act == "restore"
        if act == "erase":
            vault = unlock(self.folder, self.phrase)
            self.goes = f"goes-{self.number}"
            Session.begin(vault, Case(id=self.goes)).add("people", Person(id="x"), LABEL)
            back_up(vault)
            vault.close()

    def check(self, told: list[str]) -> None:
        """After the kill: everything that was promised."""
        self.people |= {line.split()[1] for line in told if line.startswith("saved")}
        vault = self._opened()
        held = {person.id for person in Session(vault, STAYS).case.people}
        if self.restored:  # the state of the backup, or what was there
            self.people &= held
        assert self.people <= held, self.people - held
        if self.goes and ("done" in told or self.goes not in vault.store.chain_ids()):
            self.erased.add(self.goes)
        assert not self.erased & vault.store.chain_ids()
        assert [one for one in verify(vault) if one.fault] == []
        assert list(half_written(self.folder)) == []
        for backup in list_backups(self.folder):
            place = self.folder / BACKUPS / backup.name
            assert is_intact(self.folder, backup), backup.name
            assert is_sealed(backup, vault.key), backup.name
            keys.unwrap(keys.read_slots(place / KEYS), self.phrase)
            copy = Vault(place, vault.key)
            assert not self.erased & copy.store.chain_ids()
            copy.close()
        vault.close()

    def _opened(self) -> Vault:
        for phrase in (self.wanted, self.phrase):
            with suppress(WrongPassError):
                vault = unlock(self.folder, phrase)
                self.phrase = phrase
                return vault
        raise AssertionError("nothing opens it")


def _back_up(world: World, vault: Vault) -> None:
    back_up(vault, hurry=world.chance.random() < 0.5)


def _restore(world: World, vault: Vault) -> None:
    vault.close()
    backups = [one for one in list_backups(world.folder) if not one.is_set_aside]
    restore(world.folder, world.chance.choice(backups[:KEPT_BACKUPS]))
    unlock(world.folder, world.phrase)


ACTS: dict[str, Callable[[World, Vault], object]] = {
    "backup": _back_up,
    "pass-phrase": lambda world, vault: change_pass_phrase(vault, world.phrase, world.wanted),
    "code": lambda world, vault: renew_recovery_code(vault, world.phrase),
    "key": lambda world, vault: rotate_key(vault, world.phrase),
    "erase": lambda world, vault: erase_case(vault, world.goes, "retention ended"),
    "restore": _restore,
    "unlock": lambda _world, vault: vault.close(),
}


def one_round(world: World, act: str, moment: float | None) -> tuple[bool, float]:
    """Let a process do an act and kill it at a moment; whether it was killed, and how long."""
    world.prepare(act)
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        _work(world, act, theirs)
    os.close(theirs)
    began = time.monotonic()
    if moment is not None:
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(ours, "rb") as pipe:
        told = pipe.read().decode().splitlines()
    _, status = os.waitpid(child, 0)
    took = time.monotonic() - began
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, told
    world.check(told)
    return "done" not in told, took


def _work(world: World, act: str, pipe: int) -> None:
    """In the process that is killed: enter somebody, do the act, say so."""
    code = 1
    try:
        world.chance.seed(time.time_ns())
        vault = unlock(world.folder, world.phrase)
        person = f"p{world.number}"
        Session(vault, STAYS).add("people", Person(id=person), LABEL)
        os.write(pipe, f"saved {person}\n".encode())
        ACTS[act](world, vault)
        os.write(pipe, b"done\n")
        code = 0
    except VaultError as error:
        os.write(pipe, f"{error}\n".encode())
    finally:  # whatever happens, this copy of the process goes no further
        os._exit(code)


def main(rounds: int, seed: str) -> None:
    """Run so many rounds, and say how many processes were killed in the middle of each act."""
    keys.COST = CHEAP
    chance = random.Random(seed)
    killed: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        world = World(Path(place) / "vault", chance)
        usual = {act: one_round(world, act, None)[1] for act in ACTS}
        for number in range(rounds):
            act = [*ACTS][number % len(ACTS)]
            midway, _ = one_round(world, act, chance.random() * usual[act] * 1.1)
            killed[act] += midway
            if number % (10 * len(ACTS)) == len(ACTS) - 1:  # what restoring set aside piles up
                for one in list_backups(world.folder)[4 * KEPT_BACKUPS :]:
                    if one.is_set_aside:
                        shutil.rmtree(world.folder / BACKUPS / one.name)
    print(f"{rounds} rounds, killed midway: {dict(killed)}; nothing lost")


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if len(sys.argv) > 1 else 300,
        sys.argv[2] if len(sys.argv) > 2 else str(time.time_ns()),
    )
