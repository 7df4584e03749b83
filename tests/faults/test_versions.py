"""A vault made by every earlier version opens in this one, after a backup of it."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from prebirth.case.label import Code, Label
from prebirth.exchange.history import SeenHistory, read_history
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base.words import entry_words
from prebirth.vault import keys
from prebirth.vault.backups import list_backups, restore
from prebirth.vault.cipher import connect
from prebirth.vault.errors import StorageError
from prebirth.vault.store import VERSION, JournalStore
from prebirth.vault.unlocking import unlock
from prebirth.vault.verify import full_record, verify
from prebirth.wording.acts import no_heading
from tests.typed import present

FIXTURES = Path(__file__).parent.parent / "fixtures"
TYPED = "Zoë mag Käse im café"
CODE = "23456-ABCDE-789FG-HJKMN-PQRST-VWXYZ"


def test_there_is_a_fixture_of_every_earlier_version() -> None:
    assert {path.name for path in FIXTURES.glob("vault-*")} >= {
        f"vault-{version}" for version in range(1, VERSION)
    }


@pytest.fixture(params=sorted(path.name for path in FIXTURES.glob("vault-*")))
def old(request: pytest.FixtureRequest, tmp_path: Path, cheap_keys: None) -> Path:
    return Path(shutil.copytree(FIXTURES / request.param, tmp_path / "vault"))


@pytest.fixture
def version(old: Path, request: pytest.FixtureRequest) -> int:
    return int(request.node.callspec.params["old"].removeprefix("vault-"))


@pytest.mark.parametrize(
    "secret", [unicodedata.normalize("NFC", TYPED), unicodedata.normalize("NFD", TYPED), CODE]
)
def test_it_opens_with_everything_and_is_backed_up_before(
    old: Path, version: int, secret: str
) -> None:
    vault = unlock(old, secret)
    assert vault.remarks == []
    assert vault.store.version == VERSION
    session = Session(vault, "one")
    leah = present(session.case.people.get("p"))
    assert (leah.names, leah.phone) == (
        "Leah Marsh-Adams",
        "01206 000000",
    )
    assert session.drafts() == {"answers/Q1.2@/text": "half a sente"}
    assert session.undo_label == "change a phone"
    assert [one for one in verify(vault) if one.fault] == []
    before = list_backups(old)[0]
    key = vault.key
    vault.close()
    connection = sqlcipher.connect(old / "backups" / before.name / "vault.db")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert JournalStore(connection).version == version
    connection.close()
    restore(old, before)
    again = unlock(old, secret)
    assert [one.id for one in again.cases()] == ["one"]
    again.close()


def test_its_sentences_show_as_they_were_stored_and_in_a_history_to_the_chair_alone(
    old: Path,
) -> None:
    vault = unlock(old, CODE)
    session = Session(vault, "one")
    assert entry_words(session.next_undo, session.case, no_heading) == "change a phone"
    told = read_history(full_record(vault, "one"))
    for chair in (True, False):
        acts = [line.act for line in SeenHistory(told, Reader(chair=chair)).lines]
        assert ("change a phone" in acts) is chair
        assert any(acts) is chair
    session.set("people", "p", "phone", "1", Label.of(Code.RECOVER))
    assert entry_words(session.next_undo, session.case, no_heading) == "recover what was typed"
    assert [one for one in verify(vault) if one.fault] == []
    vault.close()


def test_its_files_become_their_owners_alone_and_its_keys_take_any_keyboard(old: Path) -> None:
    for path in (old, *old.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    unlock(old, unicodedata.normalize("NFC", TYPED)).close()
    content = keys.read_slots(old / "keys.json")
    assert content["version"] == keys.VERSION
    assert {slot["name"]: slot.get("taken") for slot in content["slots"]} == {
        keys.PASS: keys.OPAQUE,
        keys.RECOVERY: None,
    }
    for path in (old, *old.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
    written = (old / "keys.json").read_bytes()
    for secret in (unicodedata.normalize("NFD", TYPED), CODE, unicodedata.normalize("NFC", TYPED)):
        unlock(old, secret).close()
        assert (old / "keys.json").read_bytes() == written


def test_without_room_for_the_backup_it_stays_as_it_is(
    old: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (old / "vault.db").read_bytes()

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("prebirth.vault.backups.write_manifest", full)
    with pytest.raises(StorageError, match="No space left"):
        unlock(old, CODE)
    assert (old / "vault.db").read_bytes() == before
    monkeypatch.undo()
    monkeypatch.setattr(keys, "COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    key = keys.unwrap(keys.read_slots(old / "keys.json"), CODE)
    connection = connect(old / "vault.db", key)
    assert JournalStore(connection).version == version
    connection.close()
