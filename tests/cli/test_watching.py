"""What the commands say of a watch record: that it is one, and no assessment."""

from __future__ import annotations

from pathlib import Path

import pytest

from prebirth.acts.watching import begin_watch
from prebirth.case.case import Case
from prebirth.case.watching import WatchRecord
from prebirth.cli.main import main
from prebirth.cli.terminal import PASSPHRASE
from prebirth.exchange.plain import to_bytes
from prebirth.session import Session
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, day


@pytest.fixture
def folder(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    begin_watch(vault, WatchRecord(mark="Quay 7", asks_on=day("2026-05-12")))
    for _ in range(5):
        begin_watch(vault, WatchRecord(mark="Mill", asks_on=day("2026-09-12")))
    Session.begin(vault, Case(id="c"))
    vault.close()
    return vault.folder


@pytest.mark.parametrize(
    "command",
    [
        ("check", "{file}"),
        ("copy", "conference", "{file}", "--out", "{out}.pdf"),
        ("history", "{vault}", "Quay 7", "--out", "{out}.pdf"),
        ("check", "{vault}", "Quay 7", "--as-it-stood", "2026-05-01"),
        ("act", "close", "{vault}", "Quay 7", "finished", "--why", "No need"),
    ],
)
def test_each_says_that_it_is_no_assessment(
    command: tuple[str, ...], folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = unlock(folder, PHRASE)
    (case_id,) = [one.id for one in vault.watches() if one.reference == "Quay 7"]
    file = tmp_path / "watch.json"
    file.write_bytes(to_bytes(Session(vault, case_id).case))
    vault.close()
    places = {"vault": folder, "file": file, "out": tmp_path / "out"}
    assert main([part.format(**places) for part in command]) != 0
    assert "watch record, not an assessment" in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()


def test_the_audit_counts_it_by_itself(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "audit.csv"
    assert main(["audit", str(folder), "--out", str(out), "--on", "2026-05-15"]) == 0
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert [line for line in lines if line.startswith("watch,")] == [
        "watch,watch,watch records,asks now,suppressed",
        "watch,watch,watch records,watched,suppressed",
    ]
    assert any(line.startswith("assessments,,All that were counted,,suppressed") for line in lines)


def test_verify_names_it_for_what_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "Watch record Quay 7" in said
    assert "Assessment Quay 7" not in said
