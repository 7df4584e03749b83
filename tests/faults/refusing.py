"""A process whose system calls on files begin to fail: no locks, no syncs, no disk.

The kernel itself refuses them, by a filter (seccomp), so that SQLite meets what it would meet on
such a disk. Run as a program: an act, the folder of a vault.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import backups, keys
from prebirth.vault.backups import back_up
from prebirth.vault.errors import VaultError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL

CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
NUMBERS = {
    "x86_64": {
        "write": 1,
        "pwrite64": 18,
        "fcntl": 72,
        "flock": 73,
        "fsync": 74,
        "fdatasync": 75,
        "ftruncate": 77,
        "rename": 82,
        "openat": 257,
    },
    "aarch64": {
        "write": 64,
        "pwrite64": 68,
        "fcntl": 25,
        "flock": 32,
        "fsync": 82,
        "fdatasync": 83,
        "ftruncate": 46,
        "rename": 38,
        "openat": 56,
    },
}.get(platform.machine(), {})
"""The numbers of system calls; where they are not known here, these tests are not made."""
LOAD, EQUAL, ANY_BIT, RETURN = 0x20, 0x15, 0x45, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050000
ARGUMENT = 16
"""Where the first argument of a call stands, for the filter; each takes eight bytes."""
SETLK, SETLKW = 6, 7
WRITING = os.O_WRONLY | os.O_RDWR


def refuse(error: int, *calls: str) -> None:
    """From here on the kernel answers these calls with an error; locks are calls of `fcntl`."""
    program: list[tuple[int, int, int, int]] = [(LOAD, 0, 0, 0)]
    for call in calls:
        number = NUMBERS[call]
        if call == "openat":  # to write
            program += [(EQUAL, 0, 4, number), (LOAD, 0, 0, ARGUMENT + 2 * 8)]
            program += [(ANY_BIT, 0, 1, WRITING), (RETURN, 0, 0, REFUSE | error), (LOAD, 0, 0, 0)]
        elif call == "fcntl":  # to lock
            program += [(EQUAL, 0, 5, number), (LOAD, 0, 0, ARGUMENT + 8)]
            program += [(EQUAL, 1, 0, SETLK), (EQUAL, 0, 1, SETLKW)]
            program += [(RETURN, 0, 0, REFUSE | error), (LOAD, 0, 0, 0)]
        else:
            program += [(EQUAL, 0, 1, number), (RETURN, 0, 0, REFUSE | error)]
    program.append((RETURN, 0, 0, ALLOW))
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    kept = struct.pack("HxxxxxxQ", len(program), ctypes.addressof(code))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    assert prctl(38, 1, 0, 0, 0) == 0  # no new privileges, which a filter asks for
    assert prctl(22, 2, ctypes.create_string_buffer(kept), 0, 0) == 0, ctypes.get_errno()


def without_locks(folder: Path) -> None:
    """Open a vault, and make one, where no file can be locked."""
    refuse(errno.ENOLCK, "fcntl", "flock")
    _said(lambda: unlock(folder, PHRASE))
    _said(lambda: Vault.create(folder.with_name("another"), PHRASE, "A Worker"))


def without_syncs(folder: Path) -> None:
    """Write where nothing can be waited for."""
    session = Session(unlock(folder, PHRASE), "goes")
    refuse(errno.EINVAL, "fsync", "fdatasync")
    _said(lambda: session.add("people", Person(id="never"), LABEL))
    _said(lambda: Vault.create(folder.with_name("another"), PHRASE, "A Worker"))
    print(len(session.case.people))
    session.vault.close()


def made_read_only(folder: Path) -> None:
    """Write, read and close when the disk lets nobody write any more."""
    session = Session(unlock(folder, PHRASE), "goes")
    session.add("people", Person(id="before"), LABEL)
    refuse(errno.EROFS, "pwrite64", "ftruncate", "openat", "rename")
    _said(lambda: session.add("people", Person(id="never"), LABEL))
    _said(lambda: back_up(session.vault))
    print(len(Session(session.vault, "goes").case.people))
    session.vault.close()


def pulled_out(folder: Path) -> None:
    """Make a backup, in the middle of which the stick is pulled out."""
    vault = unlock(folder, PHRASE)
    Session(vault, "goes").add("people", Person(id="before"), LABEL)
    vault.store.save_draft("goes", "filler", "x" * 1_000_000)
    went = False

    def sleep(_seconds: float) -> None:
        nonlocal went
        if not went:
            went = True
            refuse(errno.EIO, "pwrite64", "fsync", "fdatasync", "ftruncate", "openat", "rename")

    backups.time.sleep = sleep  # type: ignore[attr-defined]
    _said(lambda: back_up(vault, hurry=False))
    assert went
    vault.close()


ACTS = {
    "locks": without_locks,
    "syncs": without_syncs,
    "read only": made_read_only,
    "pulled out": pulled_out,
}


def _said(act: Callable[[], object]) -> None:
    try:
        act()
    except VaultError as error:
        print(error)
    else:
        print("it was done")


if __name__ == "__main__":
    keys.COST = CHEAP
    ACTS[sys.argv[1]](Path(sys.argv[2]))
