"""What only a folder does wrong: files come late, twice, in part, renamed, or not at all."""

from __future__ import annotations

import errno
import uuid
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.team.errors import AwayError
from prebirth.team.seal import Opened, Sealed, entry_hash, new_key, seal_entry, sign_entry
from prebirth.team.stores import folder_files
from prebirth.team.stores.folder import ENTRY, HEAD, ROOM, FolderStore
from prebirth.team.stores.store import ReadMark, SealedFrontier
from tests.team.people import TEAM, person

ANN = person("Ann").id
KEY, SECRET = str(uuid.UUID(int=1)), new_key()


STREAM = "5f3c0f5e-0000-4000-8000-000000000009"


@cache
def entry(number: int) -> Sealed:
    me, body = person("Ann"), str(number).encode()
    name = entry_hash(body)
    opened = Opened(name, body, me.id, sign_entry(me, TEAM, STREAM, name))
    return seal_entry(KEY, SECRET, STREAM, opened, me.id)


@pytest.fixture
def stream() -> str:
    return STREAM


def opened(folder: Path, name: str = "Ann") -> FolderStore:
    made = FolderStore(folder, person(name).id)
    made.learn(STREAM, {KEY: SECRET})
    return made


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    return opened(tmp_path)


def files(path: Path, kind: str = ENTRY) -> list[Path]:
    return sorted((path / ROOM).rglob(f"*{kind}"))


@given(st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_file_that_came_in_part_or_altered_is_looked_at_again_when_it_is_whole(
    store: FolderStore, tmp_path: Path, stream: str, data: st.DataObject
) -> None:
    for old in files(tmp_path):
        old.unlink()
    store.push(stream, [entry(1)])
    (path,) = files(tmp_path)
    store.push(stream, [entry(2)])
    whole = path.read_bytes()
    if data.draw(st.booleans()):
        path.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    else:
        place = data.draw(st.integers(0, len(whole) - 1))
        path.write_bytes(
            whole[:place]
            + bytes([whole[place] ^ data.draw(st.integers(1, 255))])
            + whole[place + 1 :]
        )
    other = opened(tmp_path, "Bob")
    assert [one.name for one in other.pull(stream, ReadMark(), set()).entries] == [entry(2).name]
    path.write_bytes(whole)
    assert [one.name for one in other.pull(stream, ReadMark(), {entry(2).name}).entries] == [
        entry(1).name
    ]


def test_a_conflicted_copy_counts_once_and_stands_in_for_the_one_that_is_lost(
    store: FolderStore, tmp_path: Path, stream: str
) -> None:
    store.push(stream, [entry(1)])
    (path,) = files(tmp_path)
    twin = path.with_name(f"{path.stem} (Ann's conflicted copy 2026-05-01){ENTRY}")
    twin.write_bytes(path.read_bytes())
    assert [one.name for one in store.pull(stream, ReadMark(), set()).entries] == [entry(1).name]
    path.unlink()
    assert [one.name for one in opened(tmp_path).pull(stream, ReadMark(), set()).entries] == [
        entry(1).name
    ]


def test_a_file_in_another_streams_room_or_of_another_program_is_passed_over(
    store: FolderStore, tmp_path: Path, stream: str
) -> None:
    store.push(stream, [entry(1)])
    (path,) = files(tmp_path)
    other = str(uuid.uuid4())
    (tmp_path / ROOM / other).mkdir()
    (tmp_path / ROOM / other / path.name).write_bytes(path.read_bytes())
    (path.parent / "desktop.ini").write_text("x")
    (path.parent / f"empty{ENTRY}").write_bytes(b"")
    (path.parent / f"list{ENTRY}").write_bytes(b"[1]\n" + b"0" * 32)
    (path.parent / f"head{HEAD}").write_bytes(b"no head")
    assert store.pull(other, ReadMark(), set()).entries == []
    assert store.names(stream) == {entry(1).name}
    assert store.frontiers(stream) == []


def test_a_file_once_written_is_not_written_again_and_a_broken_one_is(
    store: FolderStore, tmp_path: Path, stream: str
) -> None:
    store.push(stream, [entry(1)])
    (path,) = files(tmp_path)
    before = path.stat().st_mtime_ns
    store.push(stream, [entry(1)])
    assert path.stat().st_mtime_ns == before
    path.write_bytes(b"")
    store.push(stream, [entry(1)])
    assert store.names(stream) == {entry(1).name}


def test_a_head_that_came_in_part_leaves_the_one_before(
    store: FolderStore, tmp_path: Path, stream: str
) -> None:
    for number in (1, 2):
        store.publish(stream, SealedFrontier(ANN, number, b"h" * 50))
    last = files(tmp_path, HEAD)[-1]
    last.write_bytes(last.read_bytes()[:30])
    assert store.frontiers(stream) == [SealedFrontier(ANN, 1, b"h" * 50)]


def test_a_folder_that_is_not_there_or_full_is_said_so(
    store: FolderStore, tmp_path: Path, stream: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = opened(tmp_path / "away")
    with pytest.raises(AwayError, match="is not there now. Everything you wrote is safe"):
        away.pull(stream, ReadMark(), set())

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(folder_files, "write_atomic", full)
    with pytest.raises(AwayError, match="No space left on device"):
        store.push(stream, [entry(1)])
    with pytest.raises(AwayError, match="No space left on device"):
        store.publish(stream, SealedFrontier(ANN, 1, b"h" * 50))


def test_a_push_into_a_folder_that_went_away_makes_no_folder_in_its_place(
    tmp_path: Path, stream: str
) -> None:
    away = opened(tmp_path / "away")
    with pytest.raises(AwayError, match="is not there now"):
        away.push(stream, [entry(1)])
    assert not (tmp_path / "away").exists()
