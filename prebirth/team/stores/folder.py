"""A shared folder as a store: on a network drive, or synchronised by another program.

Such a program may copy files late, twice or in part. So each file is written once and never
changed, says itself what it is, and ends in a digest: neither its name nor its place is relied on.
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
from prebirth.team.stores.store import Pulled, ReadMark, SealedFrontier
from prebirth.vault.files import write_atomic

ROOM = "Prebirth team"
"""The folder within the one that was chosen."""
ENTRY, HEAD = ".sealed", ".head"
SUM = 32
"""Bytes of the digest at the end of a file."""
LONGEST = 1000
"""Bytes of the line at the beginning of a file."""
LOOKS = 5.0
"""Seconds between two looks for something new."""


class FolderStore:
    """Sealed entries as files, one each."""

    def __init__(self, folder: Path, member: str) -> None:
        """Use a folder as one of the team's members."""
        self._folder, self._member = folder, member
        self._names_read: dict[Path, bytes] = {}
        """The name of the entry in each file that was read."""

    def grant(self, _stream: str, _key: str, _members: Iterable[str]) -> None:
        """Do nothing: whoever reads the folder reads every file, and only keys protect it."""

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Write each entry as a file of its own; raises AwayError."""
        with self._translate_errors():
            room = self._made_room(stream)
            for sealed in entries:
                path = room / f"{sealed.name.hex()}-{sealed.author[:8]}{ENTRY}"
                if not (path.exists() and _is_whole(path.read_bytes())):
                    head = {
                        "name": sealed.name.hex(),
                        "key": sealed.key,
                        "author": sealed.author,
                        "stream": stream,
                    }
                    write_atomic(path, _to_bytes(head, sealed.data))

    def pull(self, stream: str, mark: ReadMark, known: Container[bytes]) -> Pulled:
        """The entries that are not known; raises AwayError.

        A folder has no order, so its mark stays where it was.
        """
        with self._translate_errors():
            read = [self._sealed(stream, path, known) for path in self._files(stream, ENTRY)]
        unique = {(sealed.name, sealed.author): sealed for sealed in read if sealed is not None}
        return Pulled(list(unique.values()), mark)

    def names(self, stream: str) -> set[bytes]:
        """The names of all entries that are there whole; raises AwayError."""
        with self._translate_errors():
            read = [self._sealed(stream, path, ()) for path in self._files(stream, ENTRY)]
        return {sealed.name for sealed in read if sealed is not None}

    def publish(self, stream: str, frontier: SealedFrontier) -> None:
        """Write this member's frontier; raises AwayError."""
        with self._translate_errors():
            room = self._made_room(stream)
            head = {"member": frontier.member, "number": frontier.number, "stream": stream}
            write_atomic(
                room / f"{frontier.member}-{frontier.number:08d}{HEAD}",
                _to_bytes(head, frontier.data),
            )

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last frontier of each member; raises AwayError."""
        last: dict[str, SealedFrontier] = {}
        with self._translate_errors():
            for path in sorted(self._files(stream, HEAD), reverse=True):
                if path.name.partition("-0")[0] not in last and (
                    frontier := _frontier(stream, path.read_bytes())
                ):
                    last[frontier.member] = max(last.get(frontier.member, frontier), frontier)
        return list(last.values())

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        """Look now and then whether there are more files than before."""
        before, until = self._count(streams), time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(min(LOOKS, max(0.0, until - time.monotonic())))
            if self._count(streams) != before:
                return True
        return False

    def rest(self) -> None:
        """Do nothing: a folder is not held open."""

    def close(self) -> None:
        """Do nothing: a folder is not held open."""

    def _require_folder(self) -> None:
        if not self._folder.is_dir():
            raise AwayError(f"The team's folder {self._folder} is not there now. {KEPT}")

    def _room(self, stream: str) -> Path:
        return self._folder / ROOM / stream

    def _made_room(self, stream: str) -> Path:
        """The subfolder of a stream, made if need be."""
        # Where a drive is not connected, its empty mount point must not be filled instead.
        self._require_folder()
        room = self._room(stream)
        room.mkdir(parents=True, exist_ok=True)
        return room

    def _files(self, stream: str, kind: str) -> Iterator[Path]:
        """The files of a stream with some ending, conflict copies included."""
        self._require_folder()
        room = self._room(stream)
        return (path for path in (room.iterdir() if room.is_dir() else ()) if path.suffix == kind)

    def _count(self, streams: Sequence[str]) -> int:
        with contextlib.suppress(OSError, AwayError):
            return sum(1 for stream in streams for _ in self._files(stream, ENTRY))
        return -1

    def _sealed(self, stream: str, path: Path, known: Container[bytes]) -> Sealed | None:
        """The entry in a file; None where it is known, or not there whole yet."""
        if self._names_read.get(path, b"") in known:
            return None
        head, data = _from_bytes(path.read_bytes())
        try:
            sealed = Sealed(bytes.fromhex(head["name"]), head["key"], head["author"], data)
        except (ValueError, TypeError, KeyError):
            return None
        if (
            head.get("stream") != stream
            or len(sealed.name) != NAME
            or not isinstance(sealed.key, str)
            or not isinstance(sealed.author, str)
        ):
            return None
        self._names_read[path] = sealed.name
        return None if sealed.name in known else sealed

    @contextlib.contextmanager
    def _translate_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise AwayError(
                f"The team's folder {self._folder} refuses ({error.strerror or error}). {KEPT}"
            ) from error


def _to_bytes(head: dict[str, Any], data: bytes) -> bytes:
    content = json.dumps(head, sort_keys=True).encode() + b"\n" + data
    return content + hashlib.sha256(content).digest()


def _is_whole(content: bytes) -> bool:
    return hashlib.sha256(content[:-SUM]).digest() == content[-SUM:]


def _from_bytes(content: bytes) -> tuple[dict[str, Any], bytes]:
    """The head of a file and its sealed data; both empty where the file is not whole."""
    line, there, data = content[:-SUM].partition(b"\n")
    if not there or len(line) > LONGEST or not _is_whole(content):
        return {}, b""
    try:
        head = json.loads(line)
    except ValueError:
        return {}, b""
    return (head, data) if isinstance(head, dict) else ({}, b"")


def _frontier(stream: str, content: bytes) -> SealedFrontier | None:
    head, data = _from_bytes(content)
    if (
        head.get("stream") != stream
        or not isinstance(head.get("member"), str)
        or type(head.get("number")) is not int
    ):
        return None
    return SealedFrontier(head["member"], head["number"], data)
