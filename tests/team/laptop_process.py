"""One laptop as a process of its own, which works at random and may be killed at any step."""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import acts, entry_fetch, frontier_exchange
from prebirth.team.errors import AwayError, TeamError
from prebirth.team.repository import TeamRepository
from prebirth.team.stores.connect import store_at
from prebirth.team.sync import Sync
from prebirth.vault import keys
from prebirth.vault.unlocking import unlock
from tests.labels import LABEL

PHRASE = "kettle orchid ladder moss"
KILLED = 9
BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Work:
    """A worker at a laptop: types, shares, meets the others, loses the network, is cut off."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.vault = unlock(folder, PHRASE)
        repository = TeamRepository(self.vault)
        self.sync = Sync(
            repository,
            store_at(repository.membership.place, repository.me.id, repository.membership.word),
        )
        self.now = BEGAN
        self.without = 0

    def step(self, number: int) -> None:
        """Do one thing, some minutes after the last."""
        self.now += timedelta(minutes=self.chance.uniform(0.5, 8))
        cases = [one.id for one in self.vault.cases()]
        what = self.chance.random()
        if not cases or what < 0.04:
            Session.begin(self.vault, Case())
        elif what < 0.55:
            self.type(self.chance.choice(cases), number)
        elif what < 0.63:
            self.share(self.chance.choice(cases))
        elif what < 0.66:
            self.take_away(self.chance.choice(cases))
        elif what < 0.70:
            self.without = self.chance.randint(3, 12)
        elif what < 0.73:
            self.cut()
        elif self.without:
            self.without -= 1
        else:
            self.meet()

    def type(self, case: str, number: int) -> None:
        session = Session(self.vault, case, lambda: self.now)
        people = [one.id for one in session.case.people]
        what = self.chance.random()
        if not people or what < 0.2:
            session.add("people", Person(names=f"{self.vault.author} {number}"), LABEL)
        elif what < 0.25 and len(people) > 1:
            session.remove("people", self.chance.choice(people), LABEL)
        elif what < 0.35 and session.conflicts:
            session.resolve(session.conflicts[0], session.conflicts[0].values[0].value, LABEL)
        elif what < 0.42:
            session.undo()
        else:
            field = self.chance.choice(["names", "phone", "known_as"])
            text = f"{self.vault.author} {number}"
            session.set("people", self.chance.choice(people), field, text, LABEL)

    def share(self, case: str) -> None:
        others = [one for one in self.sync.team.present if one.id != self.sync.repository.me.id]
        if others:
            with suppress(TeamError):  # not shared with this one
                acts.share(
                    self.sync,
                    Session(self.vault, case, lambda: self.now),
                    self.chance.sample(others, min(len(others), self.chance.randint(1, 4))),
                )

    def take_away(self, case: str) -> None:
        sharing = self.sync.sharing(case)
        others = sorted(sharing.readers - {self.sync.repository.me.id})
        if (
            len(others) > 1
            and self.sync.repository.me.id in sharing.readers
            and not self.sync.has_ended(case)
        ):
            whom = self.sync.team.members[self.chance.choice(others)]
            acts.unshare(self.sync, Session(self.vault, case, lambda: self.now), whom)

    def cut(self) -> None:
        """Meet the others, and be cut off after some write to the disk: as a power cut does."""
        left = self.chance.randint(0, 25)
        written: Any = TeamRepository
        real = written._write_all  # noqa: SLF001  # each write can be the last

        def counted(repository: TeamRepository, *given: object) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(KILLED)
            real(repository, *given)

        written._write_all = counted  # noqa: SLF001
        self.meet()
        os._exit(KILLED)

    def meet(self) -> None:
        try:
            for arrived in self.sync.gather():
                self.sync.keep(arrived)
        except AwayError:
            self.without = 2


def main(folder: str, seed: str, first: str, last: str) -> None:
    keys.COST.update({"memory_kib": 64, "passes": 1, "lanes": 1})
    frontier_exchange.PUBLISH_EVERY, entry_fetch.LIST_EVERY = 0.0, 5.0
    work = Work(Path(folder), int(seed) * 1000 + int(first))
    done = Path(folder) / "done"
    for number in range(int(first), int(last)):
        done.write_text(str(number + 1))
        work.step(number)
    work.sync.store.close()
    work.vault.close()


def meet(folder: str) -> None:
    """Meet the others some more, and say what is here."""
    keys.COST.update({"memory_kib": 64, "passes": 1, "lanes": 1})
    frontier_exchange.PUBLISH_EVERY, entry_fetch.LIST_EVERY = 0.0, 0.0
    work = Work(Path(folder), 0)
    for _ in range(2):
        work.meet()
    repository, vault = work.sync.repository, work.vault
    found = {}
    for one in vault.cases():
        session = Session(vault, one.id)
        sharing = work.sync.sharing(one.id)
        found[one.id] = {
            "case": session.case.model_dump_json(),
            "hashes": sorted(vault.store.entry_hashes(one.id)),
            "contested": [list(place[:3]) for place in session.conflicts],
            "readers": sorted(sharing.readers),
            "ended": work.sync.has_ended(one.id),
            "unsent": repository.unsent_count(one.id) if one.id in repository.streams() else 0,
        }
    said = [line for lines in work.sync.warnings.values() for line in lines]
    print(json.dumps({"me": repository.me.id, "cases": found, "said": said}))
    work.sync.store.close()
    vault.close()


def serve() -> None:
    """Let a process of its own do what each line says, and say how it ended.

    Forking one that has imported everything already takes no time.
    """
    Case()  # whose checks are made at the first use
    gc.freeze()  # a fork does not look through all this again, which would copy it
    for line in sys.stdin:
        out, what, *words = json.loads(line)
        child = os.fork()
        if not child:
            alone(out, meet if what == "meet" else main, words)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def alone(out: str, act: Callable[..., None], words: list[str]) -> None:
    """Do one thing and end; what it says goes into files."""
    for number, path in ((1, out), (2, f"{out}.wrong")):
        os.dup2(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC), number)
    code = 1
    try:
        act(*words)
        sys.stdout.flush()
        code = 0
    except Exception:  # noqa: BLE001  # whoever asked reads what went wrong
        traceback.print_exc()
    finally:
        os._exit(code)


if __name__ == "__main__":
    serve()
