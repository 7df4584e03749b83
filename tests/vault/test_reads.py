"""Who read what is in the vault's own record, and nowhere in the assessment's."""

from __future__ import annotations

from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.label import Code, Label
from prebirth.cli.main import main
from prebirth.cli.terminal import PASSPHRASE
from prebirth.session import Session
from prebirth.vault.bring_in import make_bundle
from prebirth.vault.reads import note_found, note_opened, read_acts, write_out
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify
from tests.conftest import PHRASE


@pytest.fixture
def read(vault: Vault, tmp_path: Path) -> Vault:
    session = Session.begin(vault, Case(id="c"))
    session.set("assessment", "assessment", "reference", "26-0412", Label.of(Code.RECOVER))
    for _time in range(2):
        note_opened(vault, "c")
    note_found(vault, "c")
    write_out(vault, "c", tmp_path / "letter.pdf", b"a letter")
    return vault


def test_each_act_of_reading_is_kept_with_who_and_when(read: Vault, tmp_path: Path) -> None:
    acts = list(read_acts(read))
    assert [Label.parse(act.label) for act in acts] == [
        Label.of(Code.VAULT_OPEN),
        Label.of(Code.VAULT_OPEN),
        Label.of(Code.VAULT_FIND),
        Label.of(Code.VAULT_EXPORT),
    ]
    assert {(act.who, act.case) for act in acts} == {("A Worker", "c")}
    assert acts[-1].file == str(tmp_path / "letter.pdf")
    assert [one for one in verify(read) if one.fault] == []


def test_none_of_it_is_in_the_assessment_or_in_a_copy_of_it(read: Vault) -> None:
    assert read.store.head("c")[0] == 1
    assert "letter.pdf" not in "".join(make_bundle(read, "c").entries)


def test_where_it_cannot_be_noted_the_work_goes_on(
    read: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read.read_only = "for this test"
    write_out(read, "c", tmp_path / "second.pdf", b"x")
    note_opened(read, "c")
    read.read_only = ""
    assert (tmp_path / "second.pdf").exists()
    assert len(list(read_acts(read))) == 4


def test_the_command_lists_it(
    read: Vault, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read.close()
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    assert main(["reads", str(read.folder), "26-0412"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4
    assert lines[0].endswith("A Worker: open an assessment, 26-0412")
    assert lines[-1].endswith("letter.pdf")
    assert main(["reads", str(read.folder), "another"]) == 2
