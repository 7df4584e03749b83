"""Entries as several people would have written them, apart and together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.vault.store import digest


class Written:
    """A set of entries by their hashes; each names the last one, unless it is said which."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}

    def by(
        self,
        author: str,
        *changes: Change,
        after: Sequence[str] | None = None,
        undoes: str = "",
    ) -> str:
        """Write an entry, and return its hash."""
        number = len(self.entries)
        parents = tuple(after) if after is not None else (list(self.entries)[-1:] or ["root"])
        at = f"2026-01-01T{number // 3600:02d}:{number // 60 % 60:02d}:{number % 60:02d}+00:00"
        entry = Entry(
            f"{number:06d}-{author}",
            "c",
            author,
            at,
            author,
            f"change {number}",
            changes,
            tuple(parents),
            undoes,
        )
        key = digest(entry.body)
        self.entries[key] = entry
        return key


def put(field: str, value: Any, record: str = "p", table: str = "people") -> Change:
    return Change("set", table, record, field, None, value)


def add(record: str, table: str = "people", **facts: Any) -> Change:
    return Change("add", table, record, after={"id": record, **facts})


def remove(record: str, table: str = "people") -> Change:
    return Change("remove", table, record, before={"id": record})


def act(field: str, detail: Any) -> Change:
    return Change("act", "assessment", "assessment", field, None, detail)
