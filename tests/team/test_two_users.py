"""A folder that two users of one computer share: each reads what the other wrote.

Where the tests run as root, a process of another user, with the folder's group, does the reading
and the writing; elsewhere the modes say who may.
"""

from __future__ import annotations

import os
import uuid
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from prebirth.team.seal import Opened, Sealed, entry_hash, seal_entry, sign_entry
from prebirth.team.stores.folder import ROOM, FolderStore
from prebirth.team.stores.store import ReadMark
from tests.team.people import TEAM, person

STREAM, KEY, SECRET = str(uuid.UUID(int=3)), str(uuid.UUID(int=4)), b"s" * 32
GROUP, OTHER = 4711, 4712
pytestmark = pytest.mark.posix


def as_another(folder: Path, pushed: Sealed) -> int:
    """What another user of the folder's group finds there, who then adds an entry."""
    reads, writes = os.pipe()
    if (child := os.fork()) == 0:
        found = 255
        try:
            os.setgroups([GROUP])
            os.setgid(OTHER)
            os.setuid(OTHER)
            store = FolderStore(folder, person("Bob").id)
            store.learn(STREAM, {KEY: SECRET})
            found = len(store.pull(STREAM, ReadMark(), set()).entries)
            store.push(STREAM, [pushed])
        finally:
            os.write(writes, bytes([found]))
            os._exit(0)
    os.waitpid(child, 0)
    found = os.read(reads, 1)[0]
    os.close(reads)
    os.close(writes)
    return found


def sealed(body: bytes) -> Sealed:
    ann, name = person("Ann"), entry_hash(body)
    opened = Opened(name, body, ann.id, sign_entry(ann, TEAM, STREAM, name))
    return seal_entry(KEY, SECRET, STREAM, opened, ann.id)


def test_each_of_two_users_reads_what_the_other_wrote() -> None:
    with TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        folder = Path(made) / "shared"
        folder.mkdir()
        as_root = os.getuid() == 0
        if as_root:
            os.chown(folder, 0, GROUP)
        folder.chmod(0o2770)
        store = FolderStore(folder, person("Ann").id)
        store.learn(STREAM, {KEY: SECRET})
        before = os.umask(0o077)  # as the program sets it
        try:
            store.push(STREAM, [sealed(b"from Ann")])
            for path in (folder / ROOM).rglob("*"):
                mode = path.stat().st_mode & 0o777
                assert mode == (0o770 if path.is_dir() else 0o640)
                assert path.stat().st_gid == folder.stat().st_gid
            if as_root:
                assert as_another(folder, sealed(b"from Bob")) == 1
                assert len(store.pull(STREAM, ReadMark(), set()).entries) == 2
        finally:
            os.umask(before)
