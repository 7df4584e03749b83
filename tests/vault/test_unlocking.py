from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault import keys, lock_file, unlocking
from prebirth.vault.backups import back_up, list_backups, restore
from prebirth.vault.cipher import connect
from prebirth.vault.errors import (
    BusyError,
    DamagedError,
    NewerError,
    NotAVaultError,
    ReadOnlyError,
    StorageError,
    WrongPassError,
)
from prebirth.vault.files import make_private, make_private_folder
from prebirth.vault.folder import finish_creation, is_vault
from prebirth.vault.leftovers import sweep
from prebirth.vault.store import LOG, VERSION
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import LAST_CHANGE_LOST, Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present


@pytest.fixture
def stopped(vault: Vault) -> Path:
    """A vault as a kill leaves it: with a log, and with a note of who has it open."""
    session = Session.begin(vault, Case(id="c"))
    for number in range(3):
        session.add("people", Person(id=str(number), names="Somebody " * 30), LABEL)
    folder = vault.folder.with_name("stopped")
    shutil.copytree(vault.folder, folder)
    return folder


def people(vault: Vault) -> int:
    return len(Session(vault, "c").case.people)


def test_after_a_kill_everything_is_there_and_nothing_is_remarked(stopped: Path) -> None:
    vault = unlock(stopped, PHRASE)
    assert people(vault) == 3
    assert vault.remarks == []
    vault.close()


def test_a_last_change_that_is_cut_is_said_and_in_a_copy_it_is_not(
    stopped: Path, tmp_path: Path
) -> None:
    log = stopped / "vault.db-wal"
    data = bytearray(log.read_bytes())
    data[-10] ^= 1
    log.write_bytes(data)
    key = keys.unwrap(keys.read_slots(stopped / "keys.json"), PHRASE)
    shutil.copytree(stopped, tmp_path / "copy")
    look = Vault(stopped, key, copy=tmp_path / "copy", reason="x")
    assert look.remarks == []
    look.close()
    assert not (tmp_path / "copy").exists()
    vault = unlock(stopped, PHRASE)
    said, counted = vault.remarks
    assert said == LAST_CHANGE_LOST
    assert "1 of assessment c" in counted, "it had been called saved"
    assert people(vault) == 2
    vault.close()


def test_a_log_that_is_damaged_is_refused(stopped: Path) -> None:
    log = stopped / "vault.db-wal"
    data = bytearray(log.read_bytes())
    data[100] ^= 1
    log.write_bytes(data)
    with pytest.raises(DamagedError):
        unlock(stopped, PHRASE)
    assert log.read_bytes() == bytes(data), "nothing was changed"


def test_a_page_that_is_never_read_is_checked_too(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.store.save_draft("c", "filler", "x" * 100_000)
    vault.close()
    path = vault.folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[-40_000] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        unlock(vault.folder, PHRASE)
    for limit, refused in ((path.stat().st_size, True), (path.stat().st_size - 1, False)):
        monkeypatch.setattr(unlocking, "CHECKED_AT_ONCE", limit)
        if refused:
            with pytest.raises(DamagedError):
                unlock(vault.folder, PHRASE)
        else:
            opened = unlock(vault.folder, PHRASE)
            assert opened.count_broken_pages() == 1
            opened.close()


@pytest.mark.slow
def test_who_has_it_open_is_told_to_the_second_who_may_look(vault: Vault) -> None:
    Session.begin(vault, Case(id="c"))
    with pytest.raises(BusyError, match="another window: A Worker has it open"):
        unlock(vault.folder, PHRASE)
    look = unlock(vault.folder, PHRASE, allow_read_only=True)
    assert look.read_only.startswith("A Worker has it open on ")
    assert people(look) == 0
    with pytest.raises(ReadOnlyError):
        look.note("view", LABEL)
    look.close()
    assert (vault.folder / lock_file.NAME).exists(), "the note of the one who has it open stays"
    assert not look.reconnect()
    (vault.folder / lock_file.NAME).write_bytes(b"unreadable")
    nameless = unlock(vault.folder, PHRASE, allow_read_only=True)
    assert nameless.read_only == "somebody else has it open"
    nameless.close()


@pytest.mark.slow
def test_whoever_copies_to_look_begins_anew_while_the_log_is_taken_in(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copying the database is followed by a change of it, once or every time."""
    real, copied, changes = shutil.copyfile, 0, 1

    def changed(source: Path, target: Path) -> None:
        nonlocal copied
        real(source, target)
        if source.name == "vault.db":
            copied += 1
            if copied <= changes:
                os.utime(source, ns=(0, time.time_ns()))

    monkeypatch.setattr(shutil, "copyfile", changed)
    unlock(vault.folder, PHRASE, allow_read_only=True).close()
    assert copied == 2
    copied, changes = 0, 1000
    with pytest.raises(StorageError, match="being written to just now"):
        unlock(vault.folder, PHRASE, allow_read_only=True)
    assert copied == unlocking.TRIES


def test_a_note_of_who_says_it_in_words() -> None:
    holder = lock_file.LockHolder("Amira Sutton", "DESK-12", "2026-05-15T14:05:00+01:00", 7)
    assert holder.words == "Amira Sutton has it open on DESK-12 since 14:05 on 15 May 2026"
    assert (
        holder._replace(who="", machine="").words
        == "Somebody has it open on another computer since 14:05 on 15 May 2026"
    )


@pytest.mark.posix
def test_a_folder_that_holds_other_things_too_keeps_its_mode(vault: Vault) -> None:
    vault.close()
    folder = vault.folder
    folder.chmod(0o755)
    (folder / "letter.txt").write_text("x")
    unlock(folder, PHRASE).close()
    assert folder.stat().st_mode & 0o777 == 0o755
    (folder / "letter.txt").unlink()
    unlock(folder, PHRASE).close()
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o500 | 0o200)
    unlock(folder, PHRASE).close()
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.posix
def test_files_and_backups_lose_the_rights_of_others(vault: Vault) -> None:
    place = present(back_up(vault))
    vault.close()
    (vault.folder / "vault.db").chmod(0o640)
    place.chmod(0o750)
    (place / "vault.db").chmod(0o640)
    unlock(vault.folder, PHRASE).close()
    assert [
        path.stat().st_mode & 0o077
        for path in (vault.folder / "vault.db", place, place / "vault.db")
    ] == [0, 0, 0]


@pytest.mark.parametrize("left", ["vault.db", "keys.json", "backups/2026-05-15/vault.db"])
def test_whatever_is_left_of_a_vault_makes_the_folder_one(tmp_path: Path, left: str) -> None:
    assert not is_vault(tmp_path)
    (tmp_path / "backups" / "aside-x").mkdir(parents=True)
    (tmp_path / "backups" / "aside-x" / "vault.db").write_text("x")
    assert not is_vault(tmp_path)
    (tmp_path / left).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / left).write_text("x")
    assert is_vault(tmp_path)


@pytest.mark.parametrize(
    ("names", "made"),
    [
        (["vault.db.part", "keys.json"], True),
        (["vault.db.part"], False),
        (["keys.json"], False),
        (["vault.db.part", "keys.json", "vault.db"], False),
    ],
)
def test_a_vault_that_was_half_made_is_finished(
    tmp_path: Path, names: list[str], made: bool
) -> None:
    for name in names:
        (tmp_path / name).write_text(name)
    finish_creation(tmp_path)
    assert (
        (tmp_path / "vault.db").exists() and (tmp_path / "vault.db").read_text() == "vault.db.part"
    ) == made


def test_a_vault_without_its_database_names_what_is_missing(vault: Vault) -> None:
    vault.close()
    (vault.folder / "vault.db").unlink()
    with pytest.raises(NotAVaultError, match="it has no vault.db"):
        unlock(vault.folder, PHRASE)
    (vault.folder / "vault.db").write_bytes(b"")
    with pytest.raises(DamagedError):
        unlock(vault.folder, PHRASE)


@pytest.mark.parametrize(("version", "error"), [(VERSION + 1, NewerError), (0, DamagedError)])
def test_a_layout_that_is_not_ours_is_refused(
    vault: Vault, version: int, error: type[Exception]
) -> None:
    vault.store.run(f"PRAGMA user_version = {version}")
    vault.close()
    with pytest.raises(error):
        Vault(vault.folder, vault.key)


def test_an_older_layout_is_brought_up_to_date_when_it_is_unlocked_alone(vault: Vault) -> None:
    vault.store.run("PRAGMA user_version = 1")
    vault.store.run("DELETE FROM snapshots WHERE case_id = ''")
    vault.close()
    for _ in range(2):
        opened = Vault(vault.folder, vault.key)
        assert opened.store.version == 1
        opened.close()
    assert list_backups(vault.folder) == []
    opened = unlock(vault.folder, PHRASE)
    assert opened.store.version == VERSION
    opened.close()
    assert len(list_backups(vault.folder)) == 1


def test_closing_notes_where_every_record_ended_that_had_grown(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    Session.begin(vault, Case(id="still"))
    session.add("people", Person(), LABEL)
    head = session.head
    vault.close()
    again = Vault(vault.folder, vault.key)
    closes = [
        change.after
        for entry in again.store.entries(LOG)
        for change in entry.changes
        if change.field == "close"
    ]
    assert closes == [{"c": head}]
    again.close()
    last = Vault(vault.folder, vault.key)
    assert (
        len(
            [
                1
                for entry in last.store.entries(LOG)
                for change in entry.changes
                if change.field == "close"
            ]
        )
        == 1
    ), "nothing had grown"
    last.close()


@pytest.mark.posix
def test_a_file_that_lies_elsewhere_now_is_not_written_and_one_that_is_back_is(
    vault: Vault,
) -> None:
    session = Session.begin(vault, Case(id="c"))
    away = vault.folder.with_name("away")
    shutil.copytree(vault.folder, away)
    assert not vault.reconnect(), "it lies where it was"
    shutil.rmtree(vault.folder)
    assert not vault.reconnect(), "it is not there"
    with pytest.raises(StorageError, match="not there any more"):
        session.add("people", Person(), LABEL)
    away.rename(vault.folder)
    with pytest.raises(StorageError, match="not there any more"):
        session.add("people", Person(), LABEL)
    session.reconnect()
    session.add("people", Person(id="p"), LABEL)
    assert [person.id for person in session.case.people] == ["p"]


@pytest.mark.posix
def test_a_record_that_came_back_longer_is_taken_as_it_stands_there(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    longer = vault.folder.with_name("longer")
    session.add("people", Person(id="p"), LABEL)
    shutil.copytree(vault.folder, longer)
    session.undo()
    shutil.rmtree(vault.folder)
    longer.rename(vault.folder)
    session.reconnect()
    assert [person.id for person in session.case.people] == ["p"]
    assert session.undo_label == str(LABEL)


def test_a_restored_backup_is_entered_in_the_record_once(vault: Vault) -> None:
    back_up(vault)
    vault.close()
    restore(vault.folder, list_backups(vault.folder)[0])
    for _ in range(2):
        again = unlock(vault.folder, PHRASE)
        assert [
            change.field for entry in again.store.entries(LOG) for change in entry.changes
        ].count("restore") == 1
        again.close()


def test_keys_are_written_anew_only_where_something_is_to_mend(vault: Vault) -> None:
    vault.close()
    path, copy = vault.folder / "keys.json", vault.folder / "backups" / "keys.json"
    before = path.stat().st_mtime_ns
    unlock(vault.folder, PHRASE).close()
    assert path.stat().st_mtime_ns == before
    copy.unlink()
    unlock(vault.folder, PHRASE).close()
    assert copy.read_bytes() == path.read_bytes()


def test_what_a_stop_left_behind_is_swept(tmp_path: Path) -> None:
    for name in (
        "keys.json.abc.part",
        "vault.db.part",
        "vault.db.part-wal",
        "vault.db",
        "partner.txt",
        "my.party.txt",
    ):
        (tmp_path / name).write_text("x")
    sweep(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"vault.db", "partner.txt", "my.party.txt"}


@pytest.mark.posix
def test_a_new_folder_is_its_owner_s_and_one_in_use_keeps_its_mode(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "new" / "vault")
    assert (tmp_path / "new" / "vault").stat().st_mode & 0o777 == 0o700
    for name, inside, mode in (("empty", False, 0o700), ("used", True, 0o755)):
        folder = tmp_path / name
        folder.mkdir()
        folder.chmod(0o755)
        if inside:
            (folder / "letter.txt").write_text("x")
        make_private_folder(folder)
        assert folder.stat().st_mode & 0o777 == mode
    (tmp_path / "used" / "letter.txt").chmod(0o604)
    make_private(tmp_path / "used", "letter.txt", "not there")
    assert (tmp_path / "used" / "letter.txt").stat().st_mode & 0o777 == 0o600


def test_a_connection_to_look_writes_nothing(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    connection = connect(vault.folder / "vault.db", vault.key, read_only=True)
    with pytest.raises(Exception, match="readonly"):
        connection.execute("INSERT INTO meta VALUES ('a', 'b')")
    connection.close()


def test_a_wrong_pass_phrase_is_called_so_though_the_key_file_is_broken(vault: Vault) -> None:
    vault.close()
    (vault.folder / "keys.json").write_text("broken")
    with pytest.raises(WrongPassError):
        unlock(vault.folder, "not this one")
    unlock(vault.folder, PHRASE).close()
    for path in vault.folder.rglob("keys.json"):
        path.write_text("broken")
    with pytest.raises(DamagedError, match="no copy of it"):
        unlock(vault.folder, PHRASE)


def test_a_copy_of_the_keys_of_another_vault_is_passed_over(vault: Vault, tmp_path: Path) -> None:
    place = present(back_up(vault))
    vault.close()
    other, _ = Vault.create(tmp_path / "other", PHRASE, "B")
    other.close()
    (vault.folder / "keys.json").unlink()
    shutil.copy(tmp_path / "other" / "keys.json", vault.folder / "backups" / "keys.json")
    again = unlock(vault.folder, PHRASE)
    assert again.author == "A Worker"
    assert "key file was lost" in again.remarks[0]
    again.close()
    assert place.exists()


@pytest.mark.posix
def test_a_folder_that_holds_every_file_of_ours_and_no_other_loses_the_rights_of_others(
    stopped: Path,
) -> None:
    with pytest.raises(WrongPassError):
        unlock(stopped, "not this one")
    (stopped / "restored").write_text("a backup that is gone")
    (stopped / unlocking.SET_ASIDE).write_text("{}")
    assert {path.name for path in stopped.iterdir()} == unlocking.OURS
    stopped.chmod(0o755)
    unlock(stopped, PHRASE).close()
    assert stopped.stat().st_mode & 0o777 == 0o700


def test_a_copy_that_a_key_does_not_open_is_not_left(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key file has slots of two keys, as in the middle of a rotation."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    slots = keys.read_slots(vault.folder / "keys.json")
    other = keys.make_slots(bytes(32), {keys.PASS: PHRASE})["slots"]
    keys.write_slots(vault.folder / "keys.json", slots | {"slots": [*other, *slots["slots"]]})
    look = unlock(vault.folder, PHRASE, allow_read_only=True)
    assert look.read_only
    assert len(list((tmp_path / "temporary").iterdir())) == 1
    look.close()
    assert list((tmp_path / "temporary").iterdir()) == []
