"""What a store needs of a database."""

from __future__ import annotations

from typing import Any, Protocol


class Connection(Protocol):
    """What a store needs of a database: sqlite3's or sqlcipher3's connection in autocommit mode."""

    @property
    def in_transaction(self) -> bool:
        """Whether one is open."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    def executemany(self, sql: str, parameters: Any, /) -> Any:
        """Run one statement for many rows."""

    def executescript(self, sql: str, /) -> Any:
        """Run several."""

    def close(self) -> None:
        """Close the file."""
