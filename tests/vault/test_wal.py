from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from prebirth.vault.wal import FRAME, HEADER, UnreadTail, unread_tail

PAGE = 4096


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of three changes, of one page each after the first, as a stop leaves it."""
    connection = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("CREATE TABLE t (a)")
    for number in range(3):
        connection.execute("INSERT INTO t VALUES (?)", (number,))
    kept = tmp_path / "kept-wal"
    kept.write_bytes((tmp_path / "a.db-wal").read_bytes())
    connection.close()
    return kept


def frames(path: Path) -> int:
    return (path.stat().st_size - HEADER) // (FRAME + PAGE)


def test_a_whole_log_has_nothing_after_what_can_be_trusted(log: Path) -> None:
    assert frames(log) >= 4
    assert unread_tail(log) == UnreadTail(0, 0)
    assert not unread_tail(log).cut
    assert not unread_tail(log).damaged


@pytest.mark.parametrize("size", [0, 10, HEADER, HEADER + FRAME - 1, HEADER + FRAME])
def test_a_log_that_has_hardly_begun_is_none(log: Path, size: int) -> None:
    log.write_bytes(log.read_bytes()[:size])
    assert unread_tail(log) == UnreadTail()


def test_an_altered_head_is_damage_as_soon_as_a_frame_was_begun(log: Path) -> None:
    for size, damaged in ((HEADER + FRAME - 1, False), (HEADER + FRAME, True)):
        data = bytearray(log.read_bytes()[:size])
        data[13] ^= 1
        log.with_name("cut").write_bytes(data)
        assert unread_tail(log.with_name("cut")).damaged == damaged


def test_there_may_be_no_log(tmp_path: Path) -> None:
    assert unread_tail(tmp_path / "none") == UnreadTail()


def test_a_last_frame_that_did_not_get_there_whole_is_no_damage(log: Path) -> None:
    log.write_bytes(log.read_bytes()[:-100])
    assert unread_tail(log) == UnreadTail(0, 0)


@pytest.mark.parametrize("where", range(FRAME + 8))
def test_a_byte_of_the_last_frame_leaves_that_one_change_out(log: Path, where: int) -> None:
    """With another salt a frame looks like one of an earlier round; one byte stands for a page."""
    data = bytearray(log.read_bytes())
    data[HEADER + (frames(log) - 1) * (FRAME + PAGE) + where] ^= 1
    log.write_bytes(data)
    found = unread_tail(log)
    assert not found.damaged
    assert found.cut == (where not in range(8, 16))


@pytest.mark.parametrize("where", [0, 3, 4, 7, 16, 20, FRAME, FRAME + PAGE - 1])
def test_a_byte_of_an_earlier_frame_is_damage(log: Path, where: int) -> None:
    data = bytearray(log.read_bytes())
    data[HEADER + where] ^= 1
    log.write_bytes(data)
    assert unread_tail(log).damaged
    assert not unread_tail(log).cut


@pytest.mark.parametrize("where", range(HEADER))
def test_a_byte_of_the_head_is_damage(log: Path, where: int) -> None:
    data = bytearray(log.read_bytes())
    data[where] ^= 1
    log.write_bytes(data)
    assert unread_tail(log).damaged


def test_frames_of_an_earlier_round_do_not_count(log: Path) -> None:
    """The log is used again from its start; what lies behind the new end is of an earlier round."""
    data = log.read_bytes()
    frame = bytearray(data[HEADER : HEADER + FRAME + PAGE])
    frame[8:16] = b"another!"
    log.write_bytes(data + bytes(frame))
    assert unread_tail(log) == UnreadTail(0, 0)


def test_a_change_that_was_being_written_is_left_out(log: Path) -> None:
    """A frame of this round that ends no change: the stop came in the middle."""
    data = log.read_bytes()
    frame = bytearray(data[HEADER : HEADER + FRAME + PAGE])
    frame[4:8] = bytes(4)
    log.write_bytes(data + bytes(frame))
    assert unread_tail(log) == UnreadTail(1, 0)
    assert unread_tail(log).cut


def test_two_changes_that_are_passed_over_are_damage() -> None:
    assert not UnreadTail(2, 1).damaged
    assert UnreadTail(2, 1).cut
    assert UnreadTail(2, 2).damaged
    assert not UnreadTail(2, 2).cut


@pytest.mark.parametrize("page", [512, 1024, 65536])
def test_pages_of_any_size(tmp_path: Path, page: int) -> None:
    connection = sqlite3.connect(tmp_path / "b.db", isolation_level=None)
    connection.execute(f"PRAGMA page_size = {page}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (a)")
    connection.execute("INSERT INTO t VALUES (1)")
    (tmp_path / "kept").write_bytes((tmp_path / "b.db-wal").read_bytes())
    connection.close()
    found = unread_tail(tmp_path / "kept")
    assert (
        found == UnreadTail(0, 0) or page == 65536
    )  # which the head writes as 1, and no vault has
