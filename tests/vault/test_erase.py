from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.backups import back_up, is_intact, list_backups, restore
from prebirth.vault.erase import erase_case
from prebirth.vault.store import LOG
from prebirth.vault.tombstones import tombstones
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE
from tests.labels import LABEL

GONE, STAYS = "Zanzibarquux", "Quillowmere"
PAGE, RESERVED = 4096, 80
"""SQLCipher 4: each page ends in its IV and HMAC; the first begins with the salt in plain."""


def plain(path: Path, key: bytes) -> bytes:
    """Every page of a database in plain, whatever is free in it too."""
    data, found = path.read_bytes(), b""
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        vector, body = (
            page[PAGE - RESERVED : PAGE - RESERVED + 16],
            page[16 if start == 0 else 0 : PAGE - RESERVED],
        )
        opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        found += opened.update(body) + opened.finalize()
    return found


@pytest.fixture
def filled(vault: Vault) -> Vault:
    for name, word in (("goes", GONE), ("stays", STAYS)):
        session = Session.begin(vault, Case(id=name))
        for number in range(30):
            session.add("people", Person(names=f"{word} {number} " * 10), LABEL)
        session.save_draft("answers/Q1.1@/text", word)
        session.mark_seen([word])
        back_up(vault)
    return vault


def test_the_assessment_is_really_gone_from_file_and_backups_and_leaves_a_tombstone(
    filled: Vault,
) -> None:
    filled.store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    assert GONE.encode() in plain(filled.folder / "vault.db", filled.key), "the looking works"
    restore_point = list_backups(filled.folder)[-1]
    erase_case(filled, "goes", "The time to keep it has ended; decided by B Manager")
    with pytest.raises(Exception, match="beginning"):
        Session(filled, "goes")
    assert [one.id for one in filled.cases()] == ["stays"]
    ((case, _at, author, reason),) = tombstones(filled.store.entries(LOG))
    assert (case, author, reason) == (
        "goes",
        "A Worker",
        "The time to keep it has ended; decided by B Manager",
    )
    assert [one for one in verify(filled) if one.fault] == []
    assert any("deleted for ever" in one.said and "B Manager" in one.said for one in verify(filled))
    key = filled.key
    filled.close()
    for path in filled.folder.rglob("vault.db*"):
        assert GONE.encode() not in plain(path, key), path
        assert path.name == "vault.db"
    assert STAYS.encode() in plain(filled.folder / "vault.db", key)
    assert all(is_intact(filled.folder, one) for one in list_backups(filled.folder))
    restore(
        filled.folder,
        next(one for one in list_backups(filled.folder) if one.name == restore_point.name),
    )
    again = unlock(filled.folder, PHRASE)
    assert "goes" not in again.store.chain_ids()
    again.close()


def test_a_backup_that_opens_with_no_key_goes_whole_and_that_is_said(filled: Vault) -> None:
    newest = list_backups(filled.folder)[0]
    (filled.folder / "backups" / newest.name / "vault.db").write_bytes(b"broken" * 1000)
    erase_case(filled, "goes", "reason")
    assert newest.name not in [one.name for one in list_backups(filled.folder)]
    assert any("could not be opened" in remark for remark in filled.remarks)


def test_what_was_to_go_goes_at_the_next_unlocking(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("prebirth.vault.erase.finish_erasures", stopped)
    with pytest.raises(KeyboardInterrupt):
        erase_case(filled, "goes", "reason")
    monkeypatch.undo()
    assert "goes" in filled.store.chain_ids()
    filled.close()
    monkeypatch.setattr("prebirth.vault.keys.COST", {"memory_kib": 64, "passes": 1, "lanes": 1})
    again = unlock(filled.folder, PHRASE)
    assert "goes" not in again.store.chain_ids()
    again.close()


def test_what_was_closed_or_restored_is_no_tombstone(filled: Vault) -> None:
    filled.close()
    again = unlock(filled.folder, PHRASE)
    assert tombstones(again.store.entries(LOG)) == []
    again.note("delete", LABEL, what="x")
    assert tombstones(again.store.entries(LOG)) == []
    again.close()
