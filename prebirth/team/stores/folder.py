"""A shared folder as a store: on a network drive, or kept the same on several computers by a program that may copy late, twice and in pieces.

Each file is written once and never changed. It says itself what it is and ends in a sum, so that neither its name nor its place is relied on.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from prebirth.team.errors import KEPT, AwayError
from prebirth.team.seal import NAME, Sealed
from prebirth.team.stores.store import Mark, Pulled, SealedFrontier
from prebirth.vault.files import write_atomic

ROOM = "Prebirth team"
"""The folder within the one that was chosen."""
ENTRY, HEAD = ".sealed", ".head"
SUM = 32
LONGEST = 1000
"""Bytes of the line at the beginning of a file."""
LOOKS = 5.0
"""Seconds between two looks for something new."""


class FolderStore:
    """Sealed entries as files, one each."""

    def __init__(self, folder: Path, member: str) -> None:
        """Meet in a folder, as one of its members."""
        self._folder, self._member = folder, member
        self._read: dict[Path, bytes] = {}
        """The files that were read, and which entry is in each."""

    def grant(self, _stream: str, _key: str, _members: Iterable[str]) -> None:
        """Whoever reads the folder reads all that is in it; only the keys decide who understands it."""

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Put entries there, each as a file of its own; raises AwayError."""
        with self._reported():
            room = self._made(stream)
            for one in entries:
                path = room / f"{one.name.hex()}-{one.author[:8]}{ENTRY}"
                if not (path.exists() and _whole(path.read_bytes())):
                    write_atomic(
                        path,
                        _file(
                            {
                                "name": one.name.hex(),
                                "key": one.key,
                                "author": one.author,
                                "stream": stream,
                            },
                            one.data,
                        ),
                    )

    def pull(self, stream: str, mark: Mark, known: Container[bytes]) -> Pulled:
        """What is there and not known; raises AwayError. A folder has no order to go by, and its mark stays where it was."""
        with self._reported():
            found = [self._sealed(stream, path, known) for path in self._files(stream, ENTRY)]
        return Pulled(
            list({(one.name, one.author): one for one in found if one is not None}.values()), mark
        )

    def names(self, stream: str) -> set[bytes]:
        """The name of everything in a stream, of what is there whole; raises AwayError."""
        with self._reported():
            found = [self._sealed(stream, path, ()) for path in self._files(stream, ENTRY)]
        return {one.name for one in found if one is not None}

    def publish(self, stream: str, head: SealedFrontier) -> None:
        """Say what one has; raises AwayError."""
        with self._reported():
            room = self._made(stream)
            write_atomic(
                room / f"{head.member}-{head.number:08d}{HEAD}",
                _file({"member": head.member, "number": head.number, "stream": stream}, head.data),
            )

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last that each member said; raises AwayError."""
        last: dict[str, SealedFrontier] = {}
        with self._reported():
            for path in sorted(self._files(stream, HEAD), reverse=True):
                if path.name.partition("-0")[0] not in last and (
                    one := _head(stream, path.read_bytes())
                ):
                    last[one.member] = max(last.get(one.member, one), one)
        return list(last.values())

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        """Look now and then whether there are more files than before."""
        before, until = self._count(streams), time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(min(LOOKS, max(0.0, until - time.monotonic())))
            if self._count(streams) != before:
                return True
        return False

    def close(self) -> None:
        """There is nothing to let go of."""

    def _see_there(self) -> None:
        if not self._folder.is_dir():
            raise AwayError(f"The team's folder {self._folder} is not there now. {KEPT}")

    def _room(self, stream: str) -> Path:
        return self._folder / ROOM / stream

    def _made(self, stream: str) -> Path:
        """The room of a stream, in a folder that is there: none is made where a drive is not connected."""
        self._see_there()
        room = self._room(stream)
        room.mkdir(parents=True, exist_ok=True)
        return room

    def _files(self, stream: str, kind: str) -> Iterator[Path]:
        """The files of a stream that may be whole: a twin that a conflict left has another name, and the same inside."""
        self._see_there()
        room = self._room(stream)
        return (path for path in (room.iterdir() if room.is_dir() else ()) if path.suffix == kind)

    def _count(self, streams: Sequence[str]) -> int:
        with contextlib.suppress(OSError, AwayError):
            return sum(1 for stream in streams for _ in self._files(stream, ENTRY))
        return -1

    def _sealed(self, stream: str, path: Path, known: Container[bytes]) -> Sealed | None:
        """The entry in a file, where it is there whole and is not known; what came in part is looked at again the next time."""
        if self._read.get(path, b"") in known:
            return None
        head, data = _parts(path.read_bytes())
        try:
            found = Sealed(bytes.fromhex(head["name"]), head["key"], head["author"], data)
        except (ValueError, TypeError, KeyError):
            return None
        if (
            head.get("stream") != stream
            or len(found.name) != NAME
            or not isinstance(found.key, str)
            or not isinstance(found.author, str)
        ):
            return None
        self._read[path] = found.name
        return None if found.name in known else found

    @contextlib.contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise AwayError(
                f"The team's folder {self._folder} refuses ({error.strerror or error}). {KEPT}"
            ) from error


def _file(head: dict[str, Any], data: bytes) -> bytes:
    content = json.dumps(head, sort_keys=True).encode() + b"\n" + data
    return content + hashlib.sha256(content).digest()


def _whole(content: bytes) -> bool:
    return hashlib.sha256(content[:-SUM]).digest() == content[-SUM:]


def _parts(content: bytes) -> tuple[dict[str, Any], bytes]:
    """What a file says of itself, and what is sealed in it; nothing where it is not whole."""
    line, there, data = content[:-SUM].partition(b"\n")
    if not there or len(line) > LONGEST or not _whole(content):
        return {}, b""
    try:
        head = json.loads(line)
    except ValueError:
        return {}, b""
    return (head, data) if isinstance(head, dict) else ({}, b"")


def _head(stream: str, content: bytes) -> SealedFrontier | None:
    head, data = _parts(content)
    if (
        head.get("stream") != stream
        or not isinstance(head.get("member"), str)
        or type(head.get("number")) is not int
    ):
        return None
    return SealedFrontier(head["member"], head["number"], data)
