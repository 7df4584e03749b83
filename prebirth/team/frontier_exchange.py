"""Compares the frontiers of others with what the store gives, and publishes this member's."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Mapping

from prebirth.team.frontier import Frontier, frontier_key, open_frontier, seal_frontier
from prebirth.team.identity import NotAuthenticError
from prebirth.team.membership import Team
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.stores.store import SealedFrontier, TeamStore

PUBLISH_EVERY = 60.0
"""Seconds between two frontiers that a member publishes for a record."""
TRIED = 20
"""Frontiers under one member's name that are refused in one round; the others wait."""


class FrontierExchange:
    """The frontiers of one vault's records."""

    def __init__(self, repository: TeamRepository, store: TeamStore) -> None:
        self._repository, self._store = repository, store
        self._published: dict[str, tuple[object, float]] = {}
        """For each record, what was published, and when."""
        self._closed: dict[str, Counter[str]] = {}
        """For each record, in how many rounds on end a member's frontier lacked its key here."""

    def fetch(self, case: str, keys: Mapping[str, bytes], team: Team) -> list[str]:
        """Fetch the frontiers of a record; warnings about what is wrong with them."""
        repository, me = self._repository, self._repository.me.id
        known, warnings = repository.frontiers(case), list[str]()
        closed = self._closed.setdefault(case, Counter())
        given: dict[str, list[SealedFrontier]] = {}
        for sealed in self._store.frontiers(stream_of(repository.team, case)):
            given.setdefault(sealed.member, []).append(sealed)
        for member in sorted(known.keys() | given.keys()):
            after, candidates = known.get(member, (0, ""))[0], given.get(member, [])
            newer, faults = self._newest(case, candidates, after, keys, team)
            warnings += faults
            newest = max(candidates, key=lambda one: one.number, default=None)
            if newest and newest.number > after and frontier_key(newest) not in keys:
                closed[member] += 1
            else:
                closed.pop(member, None)
            if newer:
                heads, log = " ".join(newer.heads), " ".join(newer.team)
                repository.set_frontier(case, member, newer.number, heads, log)
            elif not any(one.number >= after for one in candidates):
                # A frontier's number only grows: a smaller one is an older state of the store.
                warnings.append(
                    "The place where the team meets gives an older state than before: "
                    f"{team.name_of(member)} had said more."
                )
        number, _ = repository.own_frontier(case)
        if number and max((one.number for one in given.get(me, ())), default=0) < number:
            # What this member said is lost there: it is said again.
            self._published.pop(case, None)
            repository.set_own_frontier(case, number, "")
        return warnings

    def _newest(
        self,
        case: str,
        candidates: list[SealedFrontier],
        after: int,
        keys: Mapping[str, bytes],
        team: Team,
    ) -> tuple[Frontier | None, list[str]]:
        """The newest frontier that its member published after another, and what is refused."""
        repository, warnings = self._repository, list[str]()
        members = {member.id: member.keys for member in team.members.values()}
        stream = stream_of(repository.team, case)
        # Whoever writes in a folder could put a forged one with a higher number before the true.
        for sealed in sorted(candidates, key=lambda one: -one.number):
            if sealed.number <= after or len(warnings) >= TRIED:
                break
            try:
                frontier = open_frontier(sealed, keys, members, repository.team, stream)
            except NotAuthenticError as error:
                warnings.append(
                    f"Refused: what came in {team.name_of(sealed.member)}'s name was {error}."
                )
                continue
            if frontier:
                # Whoever uses a key has it: the note that brought it is acknowledged.
                repository.delete_note(case, frontier_key(sealed), sealed.member)
                return frontier, warnings
        return None, warnings

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
        return warnings + self._closed_lines(case, readers, team)

    def _closed_lines(self, case: str, readers: Collection[str], team: Team) -> list[str]:
        """Warnings about readers who go on with a key that does not come here."""
        # In one round a key may still be on its way. Whoever withholds a removal withholds the
        # key that came with it.
        return [
            f"{team.name_of(member)} goes on with a key that has not come here: withheld there, or "
            f"lost. Somebody may have been removed: ask {team.name_of(member)}."
            for member, rounds in self._closed.get(case, Counter()).items()
            if rounds > 1 and member in readers
        ]

    def missing_statements(self, there: Collection[str], team: Team) -> list[str]:
        """Warnings about members who know statements of the team that the store does not give."""
        # A removal that is withheld is noticed by this: whoever states it says that they did.
        lines = [
            f"{team.name_of(member)} knows {len(absent)} statements about the team that the place "
            "where it meets does not give: withheld there, or lost. Somebody may have been "
            f"removed: ask {team.name_of(member)}."
            for member, names in self._repository.statements_known().items()
            if member != self._repository.me.id
            and team.present_member(member)
            and (absent := names.difference(there))
        ]
        present = [member.id for member in team.present]
        return lines + self._closed_lines(self._repository.team, present, team)

    def publish(
        self,
        case: str,
        key: tuple[str, bytes],
        heads: Callable[[], tuple[str, ...]],
        log: tuple[str, ...],
    ) -> None:
        """Publish this member's frontier of a record and of the membership log, if it grew."""
        repository = self._repository
        state = (len(repository.entry_names(case)), log)
        before, at = self._published.get(case, (None, -PUBLISH_EVERY))
        # What has not been sent yet must not be published: others would miss it in the store.
        if (
            state == before
            or time.monotonic() - at < PUBLISH_EVERY
            or repository.unsent_count(case)
            or repository.unsent_count(repository.team)
        ):
            return
        number, said = repository.own_frontier(case)
        fetched = repository.frontiers(case).get(repository.me.id, (0, ""))
        # Greater than what the store has from this member, too: a vault that was restored from
        # a backup has forgotten its last numbers.
        frontier = Frontier(repository.me.id, max(number, fetched[0]) + 1, heads(), log)
        text = " ".join((*frontier.heads, "|", *frontier.team))
        if text != said:
            stream = stream_of(repository.team, case)
            self._store.publish(
                stream, seal_frontier(repository.me, repository.team, stream, key, frontier)
            )
            repository.set_own_frontier(case, frontier.number, text)
        self._published[case] = (state, time.monotonic())
