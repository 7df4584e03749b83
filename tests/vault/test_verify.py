from __future__ import annotations

import json
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.oversight import SignOff
from prebirth.case.people import Person
from prebirth.cli.main import main
from prebirth.cli.terminal import PASSPHRASE
from prebirth.session import Session
from prebirth.vault.backups import back_up
from prebirth.vault.errors import DamagedError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE, day
from tests.labels import LABEL
from tests.typed import present


@pytest.fixture
def filled(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Vault:
    """A vault whose assessment has a snapshot after its twelfth entry, and one entry more."""
    monkeypatch.setattr("prebirth.session.SNAPSHOT_EVERY", 24)
    session = Session.begin(vault, Case(id="c"))
    for number in range(12):
        session.add("people", Person(id=f"p{number}", names="Leah"), LABEL)
    session.snapshot_if_due()
    session.set("people", "p1", "names", "Mina", LABEL)
    return vault


def _changed_and_kept(vault: Vault) -> Path:
    Session(vault, "c").add("people", Person(), LABEL)
    return present(back_up(vault))


def faults(vault: Vault) -> list[str]:
    return [one.said for one in verify(vault) if one.fault]


def test_a_whole_vault_is_said_to_be_whole(filled: Vault) -> None:
    assert faults(filled) == []
    said = [f"{one.what}: {one.said}" for one in verify(filled)]
    assert any(
        "its 13 entries add up, the last of" in line and "by A Worker" in line for line in said
    )
    assert "The file: every page bears its seal." in said


def test_each_backup_is_said_to_be_what_it_is(filled: Vault) -> None:
    old, spoilt, aside, _ = (_changed_and_kept(filled) for _ in range(4))
    (old / "backup.json").unlink()
    data = bytearray((spoilt / "vault.db").read_bytes())
    data[9000] ^= 1
    (spoilt / "vault.db").write_bytes(data)
    aside.rename(aside.with_name("aside-2026-05-15"))
    found = [
        one
        for one in verify(filled)
        if one.what.startswith(("The backup of", "What was set aside on"))
    ]
    assert sorted(
        (one.what.split(" o")[0], one.said.split(",")[0].split(":")[0], one.fault) for one in found
    ) == [
        ("The backup", "damaged", True),
        ("The backup", "its description is missing", True),
        ("The backup", "whole.", False),
        ("What was set aside", "whole.", False),
    ]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (
            (
                "UPDATE entries SET body = replace(body, 'Leah', 'Lena') WHERE case_id = 'c' "
                "AND seq = 5"
            ),
            ["entry 5", "was altered", "cannot be relied on"],
        ),
        (
            "UPDATE entries SET hash = 'x' WHERE case_id = 'c' AND seq = 5",
            ["entry 5", "by A Worker", "was altered"],
        ),
        (
            "DELETE FROM entries WHERE case_id = 'c' AND seq IN (4, 5)",
            ["entries 4 to 5 are missing"],
        ),
        (
            "DELETE FROM entries WHERE case_id = 'c' AND seq > 10",
            ["its end is missing: entries 11 to 12 at the least"],
        ),
        ("DELETE FROM snapshots WHERE case_id = 'c' AND seq = 0", ["its beginning is missing"]),
        (
            (
                "UPDATE snapshots SET body = replace(body, 'Leah', 'Lena') WHERE case_id = 'c' "
                "AND seq = 12"
            ),
            ["the summing-up after entry 12", "was altered"],
        ),
        (
            "UPDATE entries SET body = 'no JSON' WHERE case_id = 'c' AND seq = 2",
            ["entry 2 was altered"],
        ),
        (
            "UPDATE entries SET body = replace(body, 'unlock', 'onlock') WHERE case_id = ''",
            ["entry 2", "was altered"],
        ),
        ("UPDATE entries SET body = 'no JSON' WHERE case_id = ''", ["entry 1 was altered"]),
        ("DELETE FROM entries WHERE case_id = '' AND seq = 1", ["entries 1 to 1 are missing"]),
        ("DELETE FROM cases WHERE id = 'c'", ["missing from the list of assessments"]),
    ],
)
def test_what_somebody_with_the_key_altered_is_named(
    filled: Vault, spoil: str, words: list[str]
) -> None:
    filled.note("unlock", LABEL)
    filled.store.run(spoil)
    said = " ".join(faults(filled))
    assert all(word in said for word in words), said


def test_two_entries_that_changed_places_are_named(filled: Vault) -> None:
    rows = {seq: (stored, body) for seq, stored, body in filled.store.entry_rows("c")}
    for seq, other in ((4, 5), (5, 4)):
        filled.store.run(
            "UPDATE entries SET hash = ?, body = ? WHERE case_id = 'c' AND seq = ?",
            (*rows[other], seq),
        )
    assert any("does not follow the one before it" in said for said in faults(filled))


def test_an_end_cut_off_after_the_last_snapshot_is_noticed_since_closing_noted_it(
    filled: Vault,
) -> None:
    filled.close()
    again = unlock(filled.folder, PHRASE)
    assert faults(again) == []
    again.store.run("DELETE FROM entries WHERE case_id = 'c' AND seq = 13")
    assert any(
        "what stood last when the vault was closed is not among its 12 entries" in said
        for said in faults(again)
    )
    again.close()


def test_a_whole_assessment_taken_out_without_a_tombstone_is_noticed(filled: Vault) -> None:
    filled.close()
    again = unlock(filled.folder, PHRASE)
    again.store.erase("c")
    assert faults(again) == [
        "its beginning is missing.",
        "it is missing from the list of assessments.",
    ]
    again.close()


def test_the_command_says_it_in_words_and_by_its_exit_code(
    filled: Vault, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    back_up(filled)
    filled.close()
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    assert main(["verify", str(filled.folder)]) == 0
    assert (
        "in order  Assessment without a reference: its 13 entries add up" in capsys.readouterr().out
    )
    vault = unlock(filled.folder, PHRASE)
    vault.store.run(
        "UPDATE entries SET body = replace(body, 'Leah', 'Lena') WHERE case_id = 'c' AND seq = 5"
    )
    vault.close()
    assert main(["verify", str(filled.folder)]) == 1
    assert "WRONG" in capsys.readouterr().out
    data = bytearray((filled.folder / "vault.db").read_bytes())
    data[9000] ^= 1
    (filled.folder / "vault.db").write_bytes(data)
    assert main(["verify", str(filled.folder)]) == 1
    said = capsys.readouterr().err
    assert "damaged" in said
    assert "The newest good one is of" in said
    monkeypatch.setenv(PASSPHRASE, "not this one")
    assert main(["verify", str(filled.folder)]) == 1
    monkeypatch.delenv(PASSPHRASE)
    assert main(["verify", str(filled.folder)]) == 2


def test_an_entry_is_read_back_as_it_was_written(filled: Vault) -> None:
    bodies = [body for _seq, _hash, body in filled.store.entry_rows("c")]
    assert [entry.body for entry in filled.store.entries("c")] == bodies
    assert all(json.loads(body)["author"] == "A Worker" for body in bodies)


def test_opening_an_assessment_that_is_not_there_says_so(filled: Vault) -> None:
    with pytest.raises(DamagedError, match="beginning"):
        Session(filled, "nobody")


def test_every_signature_is_told_with_whether_what_it_stands_under_is_there(vault: Vault) -> None:
    session = Session.begin(vault, Case(id="c"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    for head, name in ((session.head, "Ann"), ("0" * 64, "Bob"), ("", "Cat")):
        session.add(
            "signoffs",
            SignOff(version=2, signer="social worker", name=name, on=day("2026-05-01"), head=head),
            LABEL,
        )
    session.add(
        "signoffs",
        SignOff(
            version=2,
            signer="manager",
            name="Dan",
            on=day("2026-05-02"),
            head=session.head,
            returned=True,
        ),
        LABEL,
    )
    said = [one.said for one in verify(vault) if "version" in one.said]
    assert said == [
        "version 2, signed by Ann on 1 May 2026, stands in it entry by entry.",
        (
            "version 2, signed by Bob on 1 May 2026, was signed in another copy, and its "
            "history is not here."
        ),
        "version 2, returned by Dan on 2 May 2026, stands in it entry by entry.",
    ]
    assert not any(one.fault for one in verify(vault))
