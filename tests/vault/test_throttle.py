from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from prebirth.vault import throttle
from prebirth.vault.errors import WrongPassError
from prebirth.vault.store import LOG
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE


def test_the_wait_grows_and_ends_and_counts_from_the_last_try(tmp_path: Path) -> None:
    waits = []
    for _ in range(10):
        waits.append(round(throttle.remaining_delay(tmp_path)))
        throttle.record_failure(tmp_path)
    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30]
    now = time.time()
    assert throttle.remaining_delay(tmp_path, now + 29) == pytest.approx(1, abs=0.2)
    assert throttle.remaining_delay(tmp_path, now + 31) == 0
    assert throttle.remaining_delay(tmp_path, now - 3600) == 30, (
        "a clock that was set back makes it no shorter and no longer"
    )
    throttle.reset(tmp_path)
    assert throttle.remaining_delay(tmp_path) == 0


def test_only_what_can_be_a_time_is_taken_from_the_note(tmp_path: Path) -> None:
    (tmp_path / throttle.NAME).write_text(json.dumps(["x" * 39, "x" * 40, 5, None, ["y"]]))
    assert throttle.failure_times(tmp_path) == ["x" * 39]


def test_a_try_at_this_very_moment_waits_the_whole_wait(tmp_path: Path) -> None:
    for _ in range(5):
        throttle.record_failure(tmp_path)
    last = datetime.fromisoformat(throttle.failure_times(tmp_path)[-1]).timestamp()
    assert throttle.remaining_delay(tmp_path, last) == 4
    assert throttle.remaining_delay(tmp_path, last + 4) == 0
    assert throttle.remaining_delay(tmp_path, last + 3.75) == 0.25


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '{"a": 1}', '["not a time"]', "[" * 5000])
def test_a_broken_note_of_tries_keeps_nobody_out(tmp_path: Path, content: str) -> None:
    (tmp_path / throttle.NAME).write_text(content)
    assert throttle.remaining_delay(tmp_path) == 0


def test_the_wait_comes_before_the_try_whether_it_is_right_or_wrong(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    for _ in range(5):
        with pytest.raises(WrongPassError):
            unlock(vault.folder, "not this one")
    unlock(vault.folder, PHRASE).close()
    assert [round(seconds) for seconds in slept] == [1, 2, 4]


def test_what_failed_is_entered_in_the_record_by_the_next_who_succeeds(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    begun = datetime.now(UTC) - timedelta(seconds=1)
    for _ in range(4):
        with pytest.raises(WrongPassError):
            unlock(vault.folder, "not this one")
    noted = throttle.failure_times(vault.folder)
    again = unlock(vault.folder, PHRASE)
    acts = [
        (change.field, entry.at) for entry in again.store.entries(LOG) for change in entry.changes
    ]
    failed = [at for act, at in acts if act == "failed unlock"]
    assert failed == noted
    assert len(failed) == 4
    assert all(datetime.fromisoformat(at) > begun for _act, at in acts if _act != "make")
    assert acts[-1][0] == "unlock"
    assert not (vault.folder / throttle.NAME).exists()
    again.close()
