"""A vault that is broken, foreign, newer, busy, full or read-only says so and loses nothing."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import (
    BusyError,
    DamagedError,
    NewerError,
    NotAVaultError,
    StorageError,
    VaultError,
    WrongPassError,
)
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present

WORD = "Zanzibarquux"


@pytest.fixture
def filled(tmp_path: Path, cheap_keys: None) -> Path:
    folder = tmp_path / "vault"
    vault, _code = Vault.create(folder, PHRASE, WORD)
    session = Session.begin(vault, Case(id="c"))
    for number in range(60):
        session.add("people", Person(names=f"{WORD} {number}" * 20), LABEL)
    vault.close()
    return folder


def opened(folder: Path) -> Case:
    vault = unlock(folder, PHRASE)
    try:
        return Session(vault, "c").case
    finally:
        vault.close()


def test_nothing_readable_stands_in_any_file(filled: Path) -> None:
    vault = unlock(filled, PHRASE)
    Session(vault, "c").add("people", Person(names=WORD), LABEL)
    for path in filled.rglob("*"):
        if path.is_file():
            assert WORD.encode() not in path.read_bytes(), path.name
    vault.close()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(filled / "vault.db").execute("SELECT * FROM sqlite_master").fetchall()


def test_a_wrong_pass_phrase_says_nothing_more(filled: Path) -> None:
    said = set()
    for wrong in ("x", PHRASE.upper(), "ABCDE-ABCDE-ABCDE-ABCDE-ABCDE-ABCDE"):
        with pytest.raises(WrongPassError) as refused:
            unlock(filled, wrong)
        said.add(str(refused.value))
    assert len(said) == 1


@pytest.mark.parametrize("kept", [0, 10, 4096, 9000, 20000])
def test_a_truncated_vault_is_named_as_damaged(filled: Path, kept: int) -> None:
    path = filled / "vault.db"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DamagedError, match="Restore a backup"):
        opened(filled)


def test_every_altered_page_is_noticed(filled: Path) -> None:
    path = filled / "vault.db"
    whole = path.read_bytes()
    for at in range(100, len(whole), 4096):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            case = opened(filled)
        except VaultError:
            continue
        path.write_bytes(whole)
        assert case == opened(filled), f"an altered page at {at} changed what is read"
    path.write_bytes(whole)


def test_an_entry_altered_by_somebody_with_the_key_breaks_the_chain(filled: Path) -> None:
    vault = unlock(filled, PHRASE)
    vault.store.run(
        "UPDATE entries SET body = replace(body, 'Zanzibar', 'Zanzibor') WHERE seq = 30"
    )
    with pytest.raises(DamagedError, match="does not add up"):
        Session(vault, "c")
    vault.close()


def test_the_end_cut_off_by_somebody_with_the_key_is_noticed(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = unlock(filled, PHRASE)
    session = Session(vault, "c")
    monkeypatch.setattr("prebirth.session.SNAPSHOT_EVERY", 60)
    session.snapshot_if_due()
    vault.store.run("DELETE FROM entries WHERE seq > 50")
    with pytest.raises(DamagedError, match="missing"):
        Session(vault, "c")
    vault.close()


def test_a_folder_or_file_that_is_no_vault_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotAVaultError):
        unlock(tmp_path, PHRASE)
    with pytest.raises(NotAVaultError):
        unlock(tmp_path / "nowhere", PHRASE)


def test_a_missing_database_beside_its_keys_says_so(filled: Path) -> None:
    (filled / "vault.db").unlink()
    with pytest.raises(NotAVaultError, match=r"vault\.db"):
        opened(filled)


def test_a_vault_from_a_newer_version_is_left_alone(filled: Path) -> None:
    vault = unlock(filled, PHRASE)
    vault.store.run("PRAGMA user_version = 7")
    vault.close()
    before = (filled / "vault.db").read_bytes()
    with pytest.raises(NewerError, match="newer version"):
        opened(filled)
    assert (filled / "vault.db").read_bytes() == before
    content = json.loads((filled / "keys.json").read_text())
    (filled / "keys.json").write_text(
        json.dumps(content | {"version": 9, "check": "as the newer version sums it"})
    )
    with pytest.raises(NewerError):
        opened(filled)


@pytest.mark.slow
def test_a_second_window_is_told_that_the_first_has_it(filled: Path) -> None:
    first = unlock(filled, PHRASE)
    with pytest.raises(BusyError, match="another window"):
        unlock(filled, PHRASE)
    first.close()
    assert len(opened(filled).people) == 60


def test_making_a_vault_over_another_is_refused(filled: Path) -> None:
    with pytest.raises(StorageError, match="already holds a vault"):
        Vault.create(filled, PHRASE, "x")
    assert len(opened(filled).people) == 60


def test_a_full_disk_loses_nothing_that_was_saved(filled: Path) -> None:
    vault = unlock(filled, PHRASE)
    session = Session(vault, "c")
    before = session.case
    pages = vault.store.run("PRAGMA page_count")[0][0]
    vault.store.run(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for _ in range(200):
            session.add("people", Person(names="x", notes="x" * 3000), LABEL)

    with pytest.raises(StorageError, match="disk is full"):
        fill()
    stood = session.case
    vault.store.run("PRAGMA max_page_count = 1000000")
    session.add("people", Person(id="later"), LABEL)
    vault.close()
    again = opened(filled)
    assert len(again.people) == len(stood.people) + 1
    assert before.people.get(next(iter(before.people)).id) == again.people.get(
        next(iter(before.people)).id
    )


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="may write there"):
        Vault.create(tmp_path / "file" / "vault", PHRASE, "x")


def test_a_backup_is_a_whole_vault_with_its_own_keys(filled: Path, tmp_path: Path) -> None:
    vault = unlock(filled, PHRASE)
    made = back_up(vault)
    assert made is not None
    assert back_up(vault) is None
    Session(vault, "c").add("people", Person(id="after"), LABEL)
    vault.close()
    shutil.copytree(made, tmp_path / "elsewhere")
    assert len(opened(tmp_path / "elsewhere").people) == 60


def test_restoring_puts_what_was_there_aside(filled: Path) -> None:
    vault = unlock(filled, PHRASE)
    back_up(vault)
    vault.close()
    (filled / "vault.db").write_bytes(b"broken")
    (filled / "keys.json").write_text("broken")
    aside = present(restore(filled, list_backups(filled)[0]))
    assert (aside / "vault.db").read_bytes() == b"broken"
    assert len(opened(filled).people) == 60


@pytest.mark.parametrize(
    ("said", "kind", "words"),
    [
        ("attempt to write a readonly database", StorageError, "cannot be written"),
        ("unable to open database file", StorageError, "cannot be written"),
        ("disk I/O error", StorageError, "The disk refused"),
        ("database is locked", BusyError, "another window"),
        ("the database is busy", BusyError, "another window"),
        ("database or disk is full", StorageError, "disk is full"),
        ("file is not a database", DamagedError, "Restore a backup"),
        ("something nobody has heard of", DamagedError, "Restore a backup"),
    ],
)
def test_what_the_database_says_is_said_so_that_a_worker_can_act(
    said: str, kind: type[VaultError], words: str
) -> None:
    with pytest.raises(kind, match=words), translate_db_errors():
        raise sqlcipher.OperationalError(said)


def test_a_folder_that_cannot_be_read_says_so(filled: Path) -> None:
    (filled / "keys.json").unlink()
    (filled / "keys.json").mkdir()
    with pytest.raises(StorageError, match="may read this folder"):
        opened(filled)
