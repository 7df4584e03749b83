from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from prebirth.case.case import Case
from prebirth.case.oversight import Assessment
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.cli.main import main
from prebirth.cli.terminal import DONE, MISUSE, PASSPHRASE, WRONG
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL


@pytest.fixture
def folder(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault in which one assessment was written, handed over and brought in."""
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    session = Session.begin(vault, practice_case())
    session.add(
        "people",
        Person(id="eve", names="Eve Hidden", restricted=(Restriction(reason="x"),)),
        LABEL,
    )
    session.set("pregnancy", "pregnancy", "unit", "Broomfield", LABEL)
    session.remove("people", "eve", LABEL)
    Session.begin(vault, Case(id="twin", assessment=Assessment(reference="two")))
    Session.begin(vault, Case(id="triplet", assessment=Assessment(reference="two")))
    vault.close()
    return vault.folder


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(path.read_bytes().decode("utf-8-sig"))))


def test_every_change_is_a_row_and_the_proof_stands_below(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "history.csv"
    assert main(["history", str(folder), "26-0417", "--out", str(out)]) == DONE
    assert capsys.readouterr().out.strip() == str(out)
    found = rows(out)
    assert [row["what"] for row in found if row["hash of the entry"]] == [
        "Pregnancy: Maternity unit",
    ]
    assert "Hidden" not in out.read_text("utf-8-sig")
    assert "all that was written adds up" in next(
        row["in this vault since"] for row in found if row["made"] == "proof"
    )
    assert main(["history", str(folder), "practice", "--out", str(out), "--chair"]) == DONE
    assert next(row["to"] for row in rows(out)).startswith("Full name: Eve Hidden")


def test_it_is_printed_with_decisions_copies_prompts_and_proof(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "history.pdf"
    assert main(["history", str(folder), "practice", "--out", str(out)]) == DONE
    text = "\n".join(page.extract_text() for page in PdfReader(out).pages)
    for words in (
        "History of the record",
        "Broomfield",
        "Decisions, and who was told",
        "Copies, and who held them",
        "First raised",
        "all that was written adds up",
    ):
        assert words in text
    assert "Hidden" not in text


def test_two_days_stand_side_by_side(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "days.pdf"
    assert (
        main(
            [
                "history",
                str(folder),
                "practice",
                "--out",
                str(out),
                "--days",
                "2120-01-01",
                "2020-01-01",
            ]
        )
        == DONE
    )
    text = "\n".join(page.extract_text() for page in PdfReader(out).pages)
    assert "As it stood on two days" in text
    assert "Broomfield" in text


def test_what_was_brought_in_stands_on_the_day_on_which_it_came(
    folder: Path, tmp_path: Path, cheap_keys: None
) -> None:
    other, _code = Vault.create(tmp_path / "other", PHRASE, "Bea")
    vault = unlock(folder, PHRASE)
    bring_in(other, make_bundle(vault, "practice"))
    Session(other, "practice").set("pregnancy", "pregnancy", "unit", "Ipswich", LABEL)
    Session(vault, "practice").set("pregnancy", "pregnancy", "midwife", "Jo", LABEL)
    bring_in(vault, make_bundle(other, "practice"))
    (arrival,) = vault.store.arrivals("practice")
    other.close()
    vault.close()
    out = tmp_path / "history.csv"
    assert main(["history", str(folder), "practice", "--out", str(out)]) == DONE
    (came,) = [row for row in rows(out) if row["to"] == "Ipswich"]
    assert came["by"] == "Bea"
    assert (
        came["made"] < came["in this vault since"]
        or came["in this vault since"][:19] == came["made"][:19]
    )
    assert arrival.first == 5
    assert main(["history", str(folder), "practice", "--out", str(tmp_path / "h.pdf")]) == DONE


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ["two"],
            WRONG,
            "is the reference of several assessments; give the id of one: triplet, twin",
        ),
        (["nobody"], WRONG, "is the reference of no assessment"),
    ],
)
def test_which_assessment_must_be_plain(
    folder: Path,
    tmp_path: Path,
    arguments: list[str],
    code: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "h.pdf"
    assert main(["history", str(folder), *arguments, "--out", str(out)]) == code
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_what_is_wrong_is_said_in_one_line(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["history", str(folder), "practice", "--out", str(tmp_path / "h.txt")]) == MISUSE
    monkeypatch.setenv(PASSPHRASE, "another")
    assert main(["history", str(folder), "practice", "--out", str(tmp_path / "h.pdf")]) == WRONG
    monkeypatch.setenv(PASSPHRASE, "")
    assert main(["history", str(folder), "practice", "--out", str(tmp_path / "h.pdf")]) == MISUSE
    assert len(capsys.readouterr().err.strip().split("\n")) == 3
