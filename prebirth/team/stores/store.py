"""What a store does: it keeps sealed bytes and hands them on, and nobody trusts it."""

from __future__ import annotations

import uuid
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple, Protocol

from prebirth.team.seal import Sealed

NOTE = str(uuid.UUID(int=0))
"""The key of what was sealed for one member alone, and lies in the stream that bears that member's name."""


class Mark(NamedTuple):
    """How far somebody has read in a stream: the place of the last entry, and its name, by which a store is caught that lost or changed it."""

    place: int = 0
    name: bytes = b""


class Pulled(NamedTuple):
    """What came of a stream."""

    entries: list[Sealed]
    mark: Mark
    rewritten: bool = False
    """Whether what was read last is not where it was."""


class SealedFrontier(NamedTuple):
    """What a member says it has of a stream, sealed; the number grows with each that a member says."""

    member: str
    number: int
    data: bytes


class TeamStore(Protocol):
    """Where the laptops of a team meet; raises TeamError."""

    def grant(self, stream: str, key: str, members: Iterable[str]) -> None:
        """Let members read what was sealed with a key; whoever does so reads it too."""

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Put entries there, each once however often it is pushed: all of them or none, or some whole ones."""

    def pull(self, stream: str, mark: Mark, known: Container[bytes]) -> Pulled:
        """What has come since somebody read up to a mark, and what of it is not known."""

    def names(self, stream: str) -> set[bytes]:
        """The name of everything in a stream that this member may read."""

    def publish(self, stream: str, head: SealedFrontier) -> None:
        """Say what one has."""

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last that each member said."""

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        """Wait until something comes; whether it is known that something did. One that cannot tell waits, and says no."""

    def close(self) -> None:
        """Let go of it."""
