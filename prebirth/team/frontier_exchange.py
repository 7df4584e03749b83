"""What each member says stands last in an assessment: held against what the store gives, and said by this member in turn."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping

from prebirth.journal.graph import Graph
from prebirth.team.heads import Said, opened_head, sealed_head
from prebirth.team.identity import NotOursError
from prebirth.team.membership import Team
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.stores.store import Store

SAY_EVERY = 60.0
"""Seconds between two times that a member says what it has."""


class FrontierExchange:
    """One laptop that listens to the others' heads and says its own."""

    def __init__(self, shelf: TeamRepository, store: Store) -> None:
        self._shelf, self._store = shelf, store
        self._told: dict[str, tuple[int, float]] = {}

    def hear(self, case: str, keys: Mapping[str, bytes], team: Team) -> list[str]:
        """Take what each member says stands last; in words, what is wrong with that."""
        shelf, stream, said = self._shelf, stream_of(self._shelf.team, case), list[str]()
        known, last = shelf.heads(case), {head.member: head for head in self._store.heads(stream)}
        for member, (number, _) in known.items():
            if (head := last.get(member)) is None or head.number < number:
                said.append(
                    f"The place where the team meets gives an older state than before: {team.name_of(member)} had said more."
                )
        for head in last.values():
            if head.number <= known.get(head.member, (0, ""))[0]:
                continue
            try:
                one = opened_head(
                    head,
                    keys,
                    {one.id: one.keys for one in team.members.values()},
                    shelf.team,
                    stream,
                )
            except NotOursError as error:
                said.append(
                    f"What {team.name_of(head.member)} is made to say is refused: it was {error}."
                )
                continue
            if one:
                shelf.hear(case, one.member, one.number, " ".join(one.heads))
        return said

    def missed(
        self, case: str, there: Collection[str], readers: Collection[str], team: Team
    ) -> list[str]:
        """In words, who of those who may read says that they have what the store does not give."""
        said = []
        for member, (_, heads) in self._shelf.heads(case).items():
            if member in readers and (missing := set(heads.split()).difference(there)):
                said.append(
                    f"{team.name_of(member)} has {len(missing)} entries that the place where the team meets does not give: withheld there, or lost."
                )
        return said

    def say(self, case: str, key: tuple[str, bytes], statements: tuple[str, ...]) -> None:
        """Say what is here and gone out, where that is more than was said last, and which of the team's statements are known."""
        shelf = self._shelf
        names = shelf.names(case)
        count, at = self._told.get(case, (0, -SAY_EVERY))
        if len(names) == count or time.monotonic() - at < SAY_EVERY or shelf.unsent_count(case):
            return
        heads = Graph(shelf.vault.store.by_hash(case)).heads
        number, before = shelf.said(case)
        mine = shelf.heads(case).get(shelf.me.id, (0, ""))
        if " ".join(heads) != before:
            said = Said(shelf.me.id, max(number, mine[0]) + 1, heads, statements)
            self._store.state(
                stream_of(shelf.team, case),
                sealed_head(shelf.me, shelf.team, stream_of(shelf.team, case), key, said),
            )
            shelf.say(case, said.number, " ".join(heads))
        self._told[case] = (len(names), time.monotonic())
