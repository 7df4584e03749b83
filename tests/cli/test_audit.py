"""main.py audit: over real vaults, as somebody who audits would run it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pypdf import PdfReader

from prebirth.cli.main import main
from prebirth.cli.terminal import PASSPHRASE
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.session import Session
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE


@pytest.fixture
def vaults(tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two vaults with three assessments each."""
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    folders = []
    for name in ("north", "south"):
        vault, _ = Vault.create(tmp_path / name, PHRASE, "A Worker")
        for number in range(3):
            Session.begin(vault, practice_case().replace_tables(id=f"{name}{number}"))
        vault.close()
        folders.append(str(tmp_path / name))
    return folders


def test_it_counts_over_every_vault_and_says_where_the_file_is(
    vaults: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "audit.csv"
    assert main(["audit", *vaults, "--out", str(out), "--on", "2026-05-15"]) == 0
    assert capsys.readouterr().out.strip() == str(out)
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    number = next(name for name in rows[0] if name.startswith("assessments"))
    assert rows[0][number] == "6"
    sections = [row for row in rows if row["about"] == "section"]
    assert {row["id"] for row in sections} == {section.id for section in load_walk().form.sections}
    assert all(row[number] == "6" for row in sections)


def test_where_the_name_is_that_of_a_pdf_it_is_charts(vaults: list[str], tmp_path: Path) -> None:
    out = tmp_path / "audit.pdf"
    assert main(["audit", *vaults, "--out", str(out), "--on", "2026-05-15"]) == 0
    assert "6 assessments were counted" in PdfReader(out).pages[0].extract_text()


def test_one_vault_that_does_not_open_leaves_no_file(
    vaults: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "audit.csv"
    assert main(["audit", vaults[0], str(tmp_path / "none"), "--out", str(out)]) == 1
    assert "Nothing was written" in capsys.readouterr().err
    monkeypatch.setenv(PASSPHRASE, "not the one")
    assert main(["audit", *vaults, "--out", str(out)]) == 1
    monkeypatch.delenv(PASSPHRASE)
    assert main(["audit", *vaults, "--out", str(out)]) == 2
    assert not out.exists()


def test_looking_changes_no_assessment(vaults: list[str], tmp_path: Path) -> None:
    main(["audit", *vaults, "--out", str(tmp_path / "audit.csv")])
    vault = unlock(Path(vaults[0]), PHRASE)
    assert Session(vault, "north0").case == practice_case().replace_tables(id="north0")
    assert list(vault.store.entries("north0")) == []
    vault.close()
