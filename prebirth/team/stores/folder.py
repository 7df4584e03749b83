"""A shared folder as a store: on a network drive, or synchronised by another program.

Such a program may copy files late, twice or in part. So each file is written once and never
changed, says itself what it is, and ends in a digest: neither its name nor its place is relied on.
Whoever reaches the folder may also delete and alter: `names` counts only what can still be opened,
so that all else is sent again.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import secrets
import time
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeGuard

from prebirth.team.errors import KEPT, AwayError, StoreRefusedError, StreamError
from prebirth.team.identity import NotAuthenticError
from prebirth.team.seal import NAME, EntryOpener, Sealed, entry_hash
from prebirth.team.stores.folder_files import (
    FileState,
    file_state,
    files_in,
    make_shared_folder,
    read_file,
    to_bytes,
    write_shared,
)
from prebirth.team.stores.folder_names import FolderNames
from prebirth.team.stores.store import NOTE, Pulled, ReadMark, SealedFrontier

ROOM = "Prebirth team"
"""The folder within the one that was chosen."""
ENTRY, HEAD = ".sealed", ".head"
MEMBER = 36
"""Letters of a member's id, with which the name of a frontier begins."""
LATEST = 50
"""Frontiers of one member that are handed on: one that is forged must not hide the others."""
LARGEST_NUMBER = 2**53
ONE_STREAM = {errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.EACCES, errno.EPERM}
"""Errors about what lies at one place, which say nothing of the others."""
HELD = 20_000_000
"""Bytes of entries that are kept in memory, so that what is refused is read once."""
LOOKS = 5.0
"""Seconds between two looks for something new."""


class _Known(NamedTuple):
    """What is known of a file of an entry."""

    state: FileState | None
    name: bytes
    opens: bool | None = None
    """Whether its entry can be opened; None where nobody tried."""


class FolderStore:
    """Sealed entries as files, one each."""

    alterable = True

    def __init__(self, folder: Path, member: str) -> None:
        """Use a folder as one of the team's members."""
        self._folder, self._member = folder, member
        self._known: dict[Path, _Known] = {}
        self._closed: dict[Path, str] = {}
        """The files that cannot be read without a key, and which key that is."""
        self._heads: dict[Path, SealedFrontier] = {}
        self._nothing: dict[Path, tuple[FileState, str]] = {}
        """The files that say nothing, as they were, and what is wrong with them."""
        self._held: dict[Path, tuple[FileState, Sealed]] = {}
        """What was read of files, as they were: those that are refused are there each round."""
        self._room_left = HELD
        self._names: dict[str, FolderNames] = {}
        self._openers: dict[str, EntryOpener] = {}
        self._keys: dict[str, dict[str, bytes]] = {}

    def learn(self, stream: str, keys: Mapping[str, bytes]) -> None:
        """Name what follows in a stream by its keys, and read such names."""
        if self._keys.get(stream) != keys:
            self._keys[stream] = dict(keys)
            # Another key may read other names.
            room = self._folder / ROOM / stream
            for path in {*self._nothing, *self._held}:
                if path.parent == room:
                    self._nothing.pop(path, None)
                    self._let_go(path)
            self._names[stream] = FolderNames(stream, keys)
            self._openers[stream] = EntryOpener(stream, self._keys[stream])

    def grant(self, _stream: str, _key: str, _members: Iterable[str]) -> None:
        """Do nothing: whoever reads the folder reads every file, and only keys protect it."""

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Write each entry as a file of its own; raises TeamError."""
        with self._translate_errors():
            room = self._made_room(stream)
            for sealed in entries:
                head = {"key": sealed.key, "author": sealed.author, "stream": stream}
                shown, stem = self._hidden(stream, sealed)
                content = to_bytes(head | shown, sealed.data)
                # Sealed anew it has another name: what somebody altered is never in its way.
                mark = hashlib.sha256(content).hexdigest()[:8]
                self._write(room, f"{stem}-{mark}", ENTRY, content)

    def pull(self, stream: str, mark: ReadMark, known: Container[bytes]) -> Pulled:
        """The entries that are not known; raises AwayError.

        A folder has no order, so its mark stays where it was.
        """
        unique, strange = dict[tuple[bytes, str], tuple[Path, Sealed]](), dict[str, str]()
        with self._translate_errors():
            for path in self._files(stream, ENTRY):
                there = self._known.get(path)
                if there is not None and there.name in known:
                    self._let_go(path)
                    continue
                if self._is_closed(stream, path):
                    continue
                sealed, fault = self._sealed(stream, path)
                if fault:
                    strange[path.name] = fault
                if sealed is None or sealed.name in known:
                    continue
                # One that somebody altered must not stand before another that opens.
                other = unique.get((sealed.name, sealed.author))
                if other is None or not self._opens_at(stream, other[0]):
                    unique[sealed.name, sealed.author] = path, sealed
        return Pulled([sealed for _, sealed in unique.values()], mark, strange=strange)

    def names(self, stream: str) -> set[bytes]:
        """The names of all entries that are there and can be opened; raises AwayError."""
        with self._translate_errors():
            found = [self._checked(stream, path) for path in self._files(stream, ENTRY)]
        return {known.name for known in found if known is not None and known.opens}

    def publish(self, stream: str, frontier: SealedFrontier) -> None:
        """Write this member's frontier; raises AwayError."""
        with self._translate_errors():
            head = {"member": frontier.member, "number": frontier.number, "stream": stream}
            name = f"{frontier.member}-{frontier.number:08d}"
            self._write(self._made_room(stream), name, HEAD, to_bytes(head, frontier.data))

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last frontiers of each member, the newest first; raises AwayError."""
        found: dict[str, list[SealedFrontier]] = {}
        with self._translate_errors():
            for path in sorted(self._files(stream, HEAD), reverse=True):
                if len(found.get(path.name[:MEMBER], ())) < LATEST and (
                    frontier := self._frontier(stream, path)
                ):
                    found.setdefault(frontier.member, []).append(frontier)
        return [
            frontier
            for frontiers in found.values()
            for frontier in sorted(frontiers, key=lambda frontier: -frontier.number)
        ]

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

    # files

    def _require_folder(self) -> None:
        if not self._folder.is_dir():
            raise AwayError(f"The team's folder {self._folder} is not there now. {KEPT}")

    def _made_room(self, stream: str) -> Path:
        """The subfolder of a stream, made if need be."""
        # Where a drive is not connected, its empty mount point must not be filled instead.
        self._require_folder()
        room = self._folder / ROOM / stream
        for folder in (room.parent, room):
            make_shared_folder(folder)
        return room

    def _files(self, stream: str, kind: str) -> Iterator[Path]:
        """The files of a stream with some ending, conflict copies included."""
        self._require_folder()
        return files_in(self._folder / ROOM / stream, kind)

    def _count(self, streams: Sequence[str]) -> int:
        with contextlib.suppress(OSError, AwayError):
            return sum(1 for stream in streams for _ in self._files(stream, ENTRY))
        return -1

    def _write(self, room: Path, stem: str, kind: str, content: bytes) -> None:
        """Write a file once; where something else has its name, under another."""
        path = room / f"{stem}{kind}"
        state = file_state(path)
        if state is None and path.is_symlink() | path.exists():
            path = room / f"{stem}-{secrets.token_hex(4)}{kind}"
        elif state is not None and state.size == len(content):
            if path.read_bytes() == content:
                return
            self._known.pop(path, None)
        write_shared(path, content)

    # entries

    def _hidden(self, stream: str, sealed: Sealed) -> tuple[dict[str, str], str]:
        """What the head of a file says of the name of its entry, and the name of the file."""
        # A key note is called by a hash of what is sealed, which says nothing of what is inside.
        if sealed.key == NOTE:
            return {"name": sealed.name.hex()}, f"{sealed.name.hex()}-{sealed.author[:8]}"
        names = self._names.get(stream)
        if names is None or sealed.key not in names:
            raise StoreRefusedError("An entry cannot be named without its key.")
        return {"hidden": names.hidden(sealed.key, sealed.name)}, names.file(
            sealed.key, sealed.name
        )

    def _sealed(self, stream: str, path: Path) -> tuple[Sealed | None, str]:
        """The entry in a file, and what is wrong; None where it is not there whole yet."""
        state = file_state(path)
        if state is not None:
            if (nothing := self._nothing.get(path)) and nothing[0] == state:
                return None, nothing[1]
            if (held := self._held.get(path)) and held[0] == state:
                return held[1], ""
        head, data, fault = read_file(path)
        sealed = None
        if head:
            try:
                sealed = self._named(stream, path, head, data)
            except (ValueError, TypeError, KeyError):
                fault = "it says nothing of an entry"
        if fault:
            if state is not None:
                self._nothing[path] = (state, fault)
            return None, fault
        if sealed is not None:
            self._let_go(path)
            if state is not None and len(data) <= self._room_left:
                self._held[path] = (state, sealed)
                self._room_left -= len(data)
            before = self._known.get(path)
            opens = before.opens if before and before.state == state else None
            self._known[path] = _Known(state, sealed.name, opens)
        return sealed, ""

    def _let_go(self, path: Path) -> None:
        """Keep no more what was read of a file."""
        if held := self._held.pop(path, None):
            self._room_left += len(held[1].data)

    def _is_closed(self, stream: str, path: Path) -> bool:
        """Whether a file was looked at, and its key has not come since."""
        key = self._closed.get(path)
        return key is not None and key not in self._keys.get(stream, ())

    def _named(self, stream: str, path: Path, head: dict[str, Any], data: bytes) -> Sealed | None:
        """The entry of a file; None where its key is not known. Raises ValueError and others."""
        key, author = head["key"], head["author"]
        if head["stream"] != stream or not _is_id(key) or not _is_id(author):
            raise ValueError("of another stream")
        if "hidden" in head:
            names = self._names.get(stream)
            if names is None or key not in names:
                self._closed[path] = key
                return None
            name = names.name(key, str(head["hidden"]))
        else:
            name = bytes.fromhex(head["name"])
        if len(name) != NAME:
            raise ValueError("no name")
        return Sealed(name, key, author, data)

    def _checked(self, stream: str, path: Path) -> _Known | None:
        """What is known of a file, read again where it was altered."""
        if self._is_closed(stream, path):
            return None
        there, state = self._known.get(path), file_state(path)
        if there is not None and there.state == state and there.opens is not None:
            return there
        sealed, _ = self._sealed(stream, path)
        if sealed is None:
            self._known.pop(path, None)
            return None
        self._known[path] = _Known(state, sealed.name, self._opens(stream, sealed))
        return self._known[path]

    def _opens_at(self, stream: str, path: Path) -> bool:
        known = self._checked(stream, path)
        return known is not None and bool(known.opens)

    def _opens(self, stream: str, sealed: Sealed) -> bool:
        if sealed.key == NOTE:
            return entry_hash(sealed.data) == sealed.name
        try:
            self._openers[stream].open(sealed)
        except KeyError:
            return True  # nobody can tell without its key
        except NotAuthenticError:
            return False
        return True

    def _frontier(self, stream: str, path: Path) -> SealedFrontier | None:
        """The frontier in a file; None where there is none, or not whole yet."""
        if (known := self._heads.get(path)) is not None:
            return known
        state = file_state(path)
        if state is not None and (nothing := self._nothing.get(path)) and nothing[0] == state:
            return None
        head, data, fault = read_file(path)
        member, number = head.get("member"), head.get("number")
        if (
            head.get("stream") != stream
            or not _is_id(member)
            or type(number) is not int
            or not 0 <= number <= LARGEST_NUMBER
        ):
            if state is not None and (head or fault):
                self._nothing[path] = (state, fault)
            return None
        self._heads[path] = SealedFrontier(member, number, data)
        return self._heads[path]

    @contextlib.contextmanager
    def _translate_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in ONE_STREAM:
                raise StreamError(
                    f"Its place in the team's folder {self._folder} refuses "
                    f"({error.strerror or error}). {KEPT}"
                ) from error
            raise AwayError(
                f"The team's folder {self._folder} refuses ({error.strerror or error}). {KEPT}"
            ) from error


def _is_id(text: object) -> TypeGuard[str]:
    """Whether something from outside may be the id of a member or of a key."""
    return isinstance(text, str) and text.isascii() and 0 < len(text) <= MEMBER
