"""One altered byte anywhere in a vault or backup is noticed, and a good backup is offered."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.backups import back_up, is_intact, list_backups, newest_intact, restore
from prebirth.vault.errors import DamagedError, NewerError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import LAST_CHANGE_LOST, Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, ROOT
from tests.labels import LABEL

pytestmark = pytest.mark.slow

FLIPS = int(os.environ.get("PREBIRTH_FLIPS", "150"))
KILLED = """
import os, signal, sys
from pathlib import Path
from prebirth.case.people import Person
from prebirth.vault.unlocking import unlock
from prebirth.session import Session
session = Session(unlock(Path(sys.argv[1]), sys.argv[2]), "c")
for number in range(12):
    person = Person(id=f"late-{number}", notes="Somebody " * 40)
    session.add("people", person, "add")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def filled(tmp_path: Path, cheap_keys: None) -> Path:
    vault, _ = Vault.create(tmp_path / "vault", PHRASE, "A Worker")
    session = Session.begin(vault, Case(id="c"))
    for number in range(40):
        session.add("people", Person(names=f"Somebody {number} " * 20), LABEL)
    back_up(vault)
    session.add("people", Person(id="last"), LABEL)
    back_up(vault)
    vault.close()
    return tmp_path / "vault"


def flipped(path: Path, at: int, bit: int = 1) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= bit
    path.write_bytes(data)


def places(path: Path, count: int) -> list[int]:
    """Every byte of a small file; of a large one the first, the last and some between."""
    size = path.stat().st_size
    if size <= count * 8:
        return list(range(size))
    chance = random.Random(path.name)
    return sorted(
        {0, 15, 16, 100, size // 2, size - 1, *(chance.randrange(size) for _ in range(count))}
    )


def test_in_the_database(filled: Path) -> None:
    path = filled / "vault.db"
    good = path.read_bytes()
    for at in places(path, FLIPS):
        flipped(path, at, 1 << at % 8)
        with pytest.raises(DamagedError, match="Restore a backup"):
            unlock(filled, PHRASE)
        assert path.read_bytes() != good, "it was changed"
        path.write_bytes(good)
    offered = newest_intact(filled)
    assert offered == list_backups(filled)[0]
    flipped(path, 5000)
    restore(filled, offered)
    vault = unlock(filled, PHRASE)
    assert "last" in Session(vault, "c").case.people
    assert [one for one in verify(vault) if one.fault] == []
    vault.close()


def test_in_a_backup(filled: Path) -> None:
    newest, older = list_backups(filled)
    place = filled / "backups" / newest.name
    for name in ("vault.db", "keys.json", "backup.json"):
        good = (place / name).read_bytes()
        for at in places(place / name, 60):
            flipped(place / name, at)
            again = next(one for one in list_backups(filled) if one.name == newest.name)
            assert not is_intact(filled, again), f"{name} at {at}"
            assert newest_intact(filled) == older
            (place / name).write_bytes(good)
    flipped(place / "vault.db", 3000)
    assert newest_intact(filled) == older
    with pytest.raises(DamagedError, match="Choose an older one"):
        restore(filled, newest)
    vault = unlock(filled, PHRASE)
    assert [one.what for one in verify(vault) if one.fault] == [f"The backup of {newest.words}"]
    vault.close()


def test_in_the_keys_it_is_mended_from_the_copy_beside_the_backups(filled: Path) -> None:
    path = filled / "keys.json"
    good = path.read_bytes()
    for at in places(path, 100):
        flipped(path, at)
        vault = unlock(filled, PHRASE)
        assert any("key file was lost or damaged" in one for one in vault.remarks), at
        vault.close()
        assert path.read_bytes() == good, at
    vault = unlock(filled, PHRASE)
    assert vault.remarks == []
    vault.close()
    path.unlink()
    vault = unlock(filled, PHRASE)
    assert "key file was lost" in vault.remarks[0]
    vault.close()
    assert path.exists()
    path.unlink()
    (filled / "backups" / "keys.json").unlink()
    vault = unlock(filled, PHRASE)
    assert "key file was lost" in vault.remarks[0]
    vault.close()


def test_keys_that_are_nowhere_are_named(filled: Path) -> None:
    for path in filled.rglob("keys.json"):
        flipped(path, 100)
    with pytest.raises(DamagedError, match=r"keys\.json is damaged, and no copy"):
        unlock(filled, PHRASE)


def test_keys_of_another_vault_are_not_taken(filled: Path, tmp_path: Path) -> None:
    other, _ = Vault.create(tmp_path / "other", PHRASE, "Other")
    other.close()
    shutil.copy(tmp_path / "other" / "keys.json", filled / "keys.json")
    vault = unlock(filled, PHRASE)
    assert any("of another vault" in remark for remark in vault.remarks)
    assert len(Session(vault, "c").case.people) == 41
    vault.close()


def test_in_the_log_a_kill_left_behind(filled: Path, tmp_path: Path) -> None:
    """At most the last change may be missing, as after a power cut, and then that is said."""
    killed = (
        "from prebirth.vault import keys; keys.COST = {'memory_kib': 64, 'passes': 1, "
        f"'lanes': 1}}\n{KILLED}"
    )
    done = subprocess.run(
        [sys.executable, "-c", killed, str(filled), PHRASE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == -9, done.stderr
    log = filled / "vault.db-wal"
    assert log.stat().st_size > 20_000
    work = tmp_path / "work"
    named, said = 0, 0
    for at in places(log, FLIPS):
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(filled, work)
        flipped(work / "vault.db-wal", at)
        try:
            vault = unlock(work, PHRASE)
        except DamagedError:
            named += 1
            continue
        late = [
            person.id for person in Session(vault, "c").case.people if person.id.startswith("late")
        ]
        if len(late) < 12:
            said += 1
            assert len(late) == 11
            assert LAST_CHANGE_LOST in vault.remarks
        vault.close()
    assert named > FLIPS // 2
    vault = unlock(filled, PHRASE)
    assert (
        len([person for person in Session(vault, "c").case.people if person.id.startswith("late")])
        == 12
    )
    assert vault.remarks == []
    vault.close()


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.binary(max_size=400))
def test_a_key_file_of_any_bytes_is_refused_in_words(tmp_path: Path, data: bytes) -> None:
    from prebirth.vault.keys import read_slots

    (tmp_path / "keys.json").write_bytes(data)
    with pytest.raises((DamagedError, NewerError)):
        read_slots(tmp_path / "keys.json")
