"""Laptops of one team, each with a vault of its own, that meet in a store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from prebirth.session import Session
from prebirth.team import acts
from prebirth.team.membership import Member, Role
from prebirth.team.repository import TeamRepository
from prebirth.team.stores.address import database_address, folder_address
from prebirth.team.stores.connect import store_at
from prebirth.team.stores.joining import admission
from prebirth.team.stores.store import Store
from prebirth.team.sync import Sync
from prebirth.vault.vault import Vault
from tests.team.server import Server

PHRASE = "kettle orchid ladder moss"
Wrap = Callable[[Store], Store]


class Laptop:
    """One member's vault and its way to the store."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self.vault = Vault.create(folder / name, PHRASE, name)[0]
        self.sync: Sync

    def meets(self, shelf: TeamRepository, wrap: Wrap) -> None:
        where = shelf.membership
        if hasattr(self, "sync"):
            self.sync.store.close()
        self.sync = Sync(shelf, wrap(store_at(where.place, shelf.me.id, where.word)))

    def round(self, times: int = 1) -> None:
        for _ in range(times):
            for arrived in self.sync.gather():
                self.sync.keep(arrived)

    def open(self, case: str) -> Session:
        return Session(self.vault, case)

    def member(self, name: str) -> Member:
        return next(one for one in self.sync.team.present if one.name == name)

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
        ann.meets(acts.found(ann.vault, "Leeds", self.place), wrap)
        self._let_log_in(acts.answer(ann.sync.shelf))
        ann.round()

    @property
    def place(self) -> dict[str, Any]:
        if self.server is None:
            return folder_address(self.folder / "shared")
        where = self.server.place
        return database_address(where.host, where.port, where.database)

    def join(self, name: str, role: Role = Role.WORKER) -> Laptop:
        made = self._made(name)
        self.admit(made, *acts.join(made.vault, acts.invitation(self.laptops["Ann"].sync)), role)
        return made

    def admit(
        self, made: Laptop, shelf: TeamRepository, answer: bytes, role: Role = Role.WORKER
    ) -> None:
        ann = self.laptops["Ann"]
        self._let_log_in(answer)
        made.meets(shelf, self._wrap)
        acts.admit(ann.sync, acts.looked_at(ann.sync, answer), role)
        ann.round()
        made.round()

    def all(self, times: int = 2) -> None:
        for _ in range(times):
            for one in self.laptops.values():
                one.round()

    def close(self) -> None:
        for one in self.laptops.values():
            one.close()

    def _made(self, name: str) -> Laptop:
        self.laptops[name] = Laptop(self.folder, name)
        return self.laptops[name]

    def _let_log_in(self, answer: bytes) -> None:
        if self.server is not None:
            from prebirth.team.invitation import read_answer

            found = read_answer(answer)
            with self.server.admin() as connection:
                connection.execute(admission(found.keys.id, found.verifier).encode())
