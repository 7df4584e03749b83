"""Only files are read, and no more of them than is bearable; a pipe is never waited for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from prebirth.base.outside import NO_FILE, TOO_LARGE, open_outside, read_outside
from prebirth.vault.errors import VaultError
from prebirth.vault.keys import read_slots
from prebirth.vault.lock_file import NAME as LOCK
from prebirth.vault.throttle import NAME as TRIES
from prebirth.vault.throttle import failure_times
from prebirth.vault.wal import unread_tail


def test_a_file_is_read_whole_and_one_that_is_too_large_is_not(tmp_path: Path) -> None:
    path = tmp_path / "note"
    path.write_bytes(b"12345")
    assert read_outside(path, 5) == b"12345"
    with open_outside(path) as opened:
        assert opened.read() == b"12345"
    with pytest.raises(OSError, match=TOO_LARGE):
        read_outside(path, 4)
    with pytest.raises(FileNotFoundError):
        read_outside(tmp_path / "none")
    with pytest.raises(OSError, match=NO_FILE):
        read_outside(tmp_path)


@pytest.mark.posix
def test_a_pipe_in_the_place_of_a_file_of_a_vault_is_not_waited_for(tmp_path: Path) -> None:
    for name in ("keys.json", "vault.db-wal", LOCK, TRIES):
        os.mkfifo(tmp_path / name)
    with pytest.raises(VaultError, match=NO_FILE):
        read_slots(tmp_path / "keys.json")
    with pytest.raises(OSError, match=NO_FILE):
        unread_tail(tmp_path / "vault.db-wal")
    assert failure_times(tmp_path) == []
