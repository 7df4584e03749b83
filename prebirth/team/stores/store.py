"""What a store does: it keeps sealed bytes and hands them on. Nobody trusts it."""

from __future__ import annotations

import uuid
from collections.abc import Container, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol

from prebirth.team.seal import Sealed

NOTE = str(uuid.UUID(int=0))
"""The key id of a key note, which is sealed for one member and lies in that member's stream."""


class ReadMark(NamedTuple):
    """How far a member has read in a stream.

    The name of the last entry stands beside its place, so that a store which lost or changed
    entries is noticed.
    """

    place: int = 0
    name: bytes = b""


class Pulled(NamedTuple):
    """What came from a stream."""

    entries: list[Sealed]
    mark: ReadMark
    rewritten: bool = False
    """Whether the last entry that was read is not where it was."""
    strange: Mapping[str, str] = MappingProxyType({})
    """What lies there and is no entry, by its name, and what is wrong with it."""


class SealedFrontier(NamedTuple):
    """The frontier a member published for a stream; the number grows with each."""

    member: str
    number: int
    data: bytes


class TeamStore(Protocol):
    """Where the laptops of a team exchange sealed entries; every method raises TeamError."""

    @property
    def alterable(self) -> bool:
        """Whether members can delete what others put there: it is looked after each round."""

    def learn(self, stream: str, keys: Mapping[str, bytes]) -> None:
        """Take the keys of a stream; a store that anybody can list names its files by them."""

    def grant(self, stream: str, key: str, members: Iterable[str]) -> None:
        """Let members read what was sealed with a key; whoever grants reads it too."""

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Add entries, each once however often it is pushed.

        When it is interrupted, some entries are there whole, and none in part.
        """

    def pull(self, stream: str, mark: ReadMark, known: Container[bytes]) -> Pulled:
        """The entries behind a mark that are not known yet."""

    def names(self, stream: str) -> set[bytes]:
        """The names of all entries in a stream that this member may read."""

    def publish(self, stream: str, frontier: SealedFrontier) -> None:
        """Publish this member's frontier."""

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last frontier of each member, or several of them, the newest first."""

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        """Wait for new entries; whether some came. A store that cannot tell returns False."""

    def rest(self) -> None:
        """Let go of what only a round needs: the round is over."""

    def close(self) -> None:
        """Release the connection."""
