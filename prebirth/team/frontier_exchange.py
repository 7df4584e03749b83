"""Compares the frontiers of others with what the store gives, and publishes this member's."""

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

PUBLISH_EVERY = 60.0
"""Seconds between two frontiers that a member publishes for a record."""


class FrontierExchange:
    """The frontiers of one vault's records."""

    def __init__(self, repository: TeamRepository, store: TeamStore) -> None:
        self._repository, self._store = repository, store
        self._published: dict[str, tuple[int, float]] = {}
        """For each record, how many entries were published, and when."""

    def fetch(self, case: str, keys: Mapping[str, bytes], team: Team) -> list[str]:
        """Fetch the frontiers of a record; warnings about what is wrong with them."""
        repository, stream = self._repository, stream_of(self._repository.team, case)
        known = repository.frontiers(case)
        last = {sealed.member: sealed for sealed in self._store.frontiers(stream)}
        # A frontier's number only grows: a smaller one is an older state of the store.
        warnings = [
            "The place where the team meets gives an older state than before: "
            f"{team.name_of(member)} had said more."
            for member, (number, _) in known.items()
            if (sealed := last.get(member)) is None or sealed.number < number
        ]
        members = {member.id: member.keys for member in team.members.values()}
        for sealed in last.values():
            if sealed.number <= known.get(sealed.member, (0, ""))[0]:
                continue
            try:
                frontier = open_frontier(sealed, keys, members, repository.team, stream)
            except NotAuthenticError as error:
                warnings.append(
                    f"What {team.name_of(sealed.member)} is made to say is refused: it was {error}."
                )
                continue
            if frontier:
                repository.set_frontier(
                    case, frontier.member, frontier.number, " ".join(frontier.heads)
                )
        return warnings

    def missing(
        self, case: str, there: Collection[str], readers: Collection[str], team: Team
    ) -> list[str]:
        """Warnings about readers who have entries that the store does not give."""
        warnings = []
        for member, (_, heads) in self._repository.frontiers(case).items():
            if member in readers and (absent := set(heads.split()).difference(there)):
                warnings.append(
                    f"{team.name_of(member)} has {len(absent)} entries that the place where the "
                    "team meets does not give: withheld there, or lost."
                )
        return warnings

    def publish(self, case: str, key: tuple[str, bytes], log: tuple[str, ...]) -> None:
        """Publish this member's frontier of a record and of the membership log, if it grew."""
        repository = self._repository
        names = repository.entry_names(case)
        count, at = self._published.get(case, (0, -PUBLISH_EVERY))
        # What has not been sent yet must not be published: others would miss it in the store.
        if (
            len(names) == count
            or time.monotonic() - at < PUBLISH_EVERY
            or repository.unsent_count(case)
        ):
            return
        heads = Graph(repository.vault.store.entries_by_hash(case)).heads
        number, before = repository.own_frontier(case)
        fetched = repository.frontiers(case).get(repository.me.id, (0, ""))
        if " ".join(heads) != before:
            # Greater than what the store has from this member, too: a vault that was restored
            # from a backup has forgotten its last numbers.
            frontier = Frontier(repository.me.id, max(number, fetched[0]) + 1, heads, log)
            stream = stream_of(repository.team, case)
            self._store.publish(
                stream, seal_frontier(repository.me, repository.team, stream, key, frontier)
            )
            repository.set_own_frontier(case, frontier.number, " ".join(heads))
        self._published[case] = (len(names), time.monotonic())
