"""Laptops of one team, each with a vault of its own, that meet in a store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.team import acts
from prebirth.team.invitation import answer_from_bytes
from prebirth.team.membership import TeamMember, TeamRole
from prebirth.team.repository import TeamRepository
from prebirth.team.stores.address import database_address, folder_address
from prebirth.team.stores.connect import store_at
from prebirth.team.stores.logins import login_sql
from prebirth.team.stores.store import TeamStore
from prebirth.team.sync import Sync
from prebirth.vault.vault import Vault
from tests.team.server import Server
from tests.typed import present

PHRASE = "kettle orchid ladder moss"
Wrap = Callable[[TeamStore], TeamStore]


class Laptop:
    """One member's vault and its way to the store."""

    def __init__(self, folder: Path, name: str, called: str = "") -> None:
        self.name = called or name
        self.vault = Vault.create(folder / name, PHRASE, self.name)[0]
        self.sync: Sync

    def meets(self, repository: TeamRepository, wrap: Wrap) -> None:
        where = repository.membership
        if hasattr(self, "sync"):
            self.sync.store.close()
        self.sync = Sync(repository, wrap(store_at(where.place, repository.me.id, where.word)))

    def round(self, times: int = 1) -> None:
        for _ in range(times):
            for arrived in self.sync.gather():
                self.sync.keep(arrived)

    def open(self, case: str) -> Session:
        return Session(self.vault, case)

    def person(self, case: str) -> Person:
        """The one person of an assessment."""
        return present(self.open(case).case.people.get("p"))

    def member(self, name: str) -> TeamMember:
        return next(member for member in self.sync.team.present if member.name == name)

    def share(self, case: str, *names: str) -> None:
        acts.share(self.sync, self.open(case), [self.member(name) for name in names])

    @property
    def said(self) -> list[str]:
        """What there is to be wary of."""
        return [line for lines in self.sync.warnings.values() for line in lines]

    def close(self) -> None:
        if hasattr(self, "sync"):
            self.sync.store.close()
        self.vault.close()


class Team:
    """An owner called Ann, and whoever joins; all meet in a folder or a database."""

    def __init__(
        self, folder: Path, server: Server | None = None, wrap: Wrap = lambda store: store
    ) -> None:
        self.folder, self.server, self._wrap = folder, server, wrap
        (folder / "shared").mkdir()
        self.laptops: dict[str, Laptop] = {}
        ann = self._made("Ann")
        ann.meets(acts.begin_team(ann.vault, "Leeds", self.place), wrap)
        self._let_log_in(acts.answer_file(ann.sync.repository))
        ann.round()

    @property
    def place(self) -> dict[str, Any]:
        if self.server is None:
            return folder_address(self.folder / "shared")
        where = self.server.place
        return database_address(where.host, where.port, where.database)

    def join(self, name: str, role: TeamRole = TeamRole.WORKER, called: str = "") -> Laptop:
        """Let somebody in; `called` is the name they write under, where it is not their own."""
        made = self._made(name, called)
        self.admit(
            made, *acts.join_team(made.vault, acts.invitation_file(self.laptops["Ann"].sync)), role
        )
        return made

    def admit(
        self,
        made: Laptop,
        repository: TeamRepository,
        answer: bytes,
        role: TeamRole = TeamRole.WORKER,
    ) -> None:
        ann = self.laptops["Ann"]
        self._let_log_in(answer)
        made.meets(repository, self._wrap)
        acts.admit_member(ann.sync, acts.checked_answer(ann.sync, answer), role)
        ann.round()
        made.round()

    def let_in_again(self, name: str) -> None:
        """Let a member log in to a database that has forgotten them."""
        self._let_log_in(acts.answer_file(self.laptops[name].sync.repository))

    def all(self, times: int = 2) -> None:
        for _ in range(times):
            for one in self.laptops.values():
                one.round()

    def close(self) -> None:
        for one in self.laptops.values():
            one.close()

    def _made(self, name: str, called: str = "") -> Laptop:
        self.laptops[name] = Laptop(self.folder, name, called)
        return self.laptops[name]

    def _let_log_in(self, answer: bytes) -> None:
        if self.server is not None:
            sent = answer_from_bytes(answer)
            with self.server.admin() as connection:
                connection.execute(login_sql(sent.keys.id, sent.verifier).encode())
