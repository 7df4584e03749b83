"""What each member says stands last in an assessment: held against what the store gives, and said by this member in turn."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping

from prebirth.journal.graph import Graph
from prebirth.team.frontier import Frontier, open_frontier, seal_frontier
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import Team
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.stores.store import TeamStore

SAY_EVERY = 60.0
"""Seconds between two times that a member says what it has."""


class FrontierExchange:
    """One laptop that listens to the others' heads and says its own."""

    def __init__(self, repository: TeamRepository, store: TeamStore) -> None:
        self._repository, self._store = repository, store
        self._told: dict[str, tuple[int, float]] = {}

    def fetch(self, case: str, keys: Mapping[str, bytes], team: Team) -> list[str]:
        """Take what each member says stands last; in words, what is wrong with that."""
        repository, stream, said = (
            self._repository,
            stream_of(self._repository.team, case),
            list[str](),
        )
        known, last = (
            repository.frontiers(case),
            {head.member: head for head in self._store.frontiers(stream)},
        )
        for member, (number, _) in known.items():
            if (head := last.get(member)) is None or head.number < number:
                said.append(
                    f"The place where the team meets gives an older state than before: {team.name_of(member)} had said more."
                )
        for head in last.values():
            if head.number <= known.get(head.member, (0, ""))[0]:
                continue
            try:
                one = open_frontier(
                    head,
                    keys,
                    {one.id: one.keys for one in team.members.values()},
                    repository.team,
                    stream,
                )
            except NotAuthenticError as error:
                said.append(
                    f"What {team.name_of(head.member)} is made to say is refused: it was {error}."
                )
                continue
            if one:
                repository.set_frontier(case, one.member, one.number, " ".join(one.heads))
        return said

    def missing(
        self, case: str, there: Collection[str], readers: Collection[str], team: Team
    ) -> list[str]:
        """In words, who of those who may read says that they have what the store does not give."""
        said = []
        for member, (_, heads) in self._repository.frontiers(case).items():
            if member in readers and (missing := set(heads.split()).difference(there)):
                said.append(
                    f"{team.name_of(member)} has {len(missing)} entries that the place where the team meets does not give: withheld there, or lost."
                )
        return said

    def publish(self, case: str, key: tuple[str, bytes], statements: tuple[str, ...]) -> None:
        """Say what is here and gone out, where that is more than was said last, and which of the team's statements are known."""
        repository = self._repository
        names = repository.entry_names(case)
        count, at = self._told.get(case, (0, -SAY_EVERY))
        if (
            len(names) == count
            or time.monotonic() - at < SAY_EVERY
            or repository.unsent_count(case)
        ):
            return
        heads = Graph(repository.vault.store.entries_by_hash(case)).heads
        number, before = repository.own_frontier(case)
        mine = repository.frontiers(case).get(repository.me.id, (0, ""))
        if " ".join(heads) != before:
            said = Frontier(repository.me.id, max(number, mine[0]) + 1, heads, statements)
            self._store.publish(
                stream_of(repository.team, case),
                seal_frontier(
                    repository.me, repository.team, stream_of(repository.team, case), key, said
                ),
            )
            repository.set_own_frontier(case, said.number, " ".join(heads))
        self._told[case] = (len(names), time.monotonic())
