"""Members of a team, and what they state."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.team.identity import Identity
from prebirth.team.membership import Team
from prebirth.team.membership_fold import team_of
from prebirth.vault.store import digest

TEAM = "5f3c0f5e-0000-4000-8000-000000000000"


@cache
def person(name: str) -> Identity:
    """Whoever is called so: the same for every test."""
    return Identity.new()


class Stated:
    """Statements by their hashes; each names the last one, unless it is said which."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.signers: dict[str, str] = {}

    def by(self, name: str, *changes: Change, after: Sequence[str] | None = None) -> str:
        number = len(self.entries)
        parents = tuple(after) if after is not None else (list(self.entries)[-1:] or ["root"])
        entry = Entry(
            f"{number:06d}",
            TEAM,
            name,
            f"2026-01-01T00:00:{number:02d}+00:00",
            name,
            "state",
            changes,
            tuple(parents),
        )
        key = digest(entry.body)
        self.entries[key], self.signers[key] = entry, person(name).id
        return key

    @property
    def team(self) -> Team:
        return team_of(
            TEAM,
            min(self.entries, key=lambda key: self.entries[key].id),
            self.entries,
            self.signers,
        )
