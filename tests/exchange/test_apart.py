"""Files from outside are read apart: honest ones whole, hostile ones not at all."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from prebirth.base.places import forms_folder
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.people import Person
from prebirth.exchange import hand_over
from prebirth.exchange.apart import (
    check_forms_apart,
    read_answer_apart,
    read_case_apart,
    read_case_here,
    read_hand_over_apart,
    read_note_apart,
    read_rows_apart,
    read_sum_apart,
)
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.plain import read_case, to_bytes
from prebirth.exchange.practice import practice_case
from prebirth.exchange.row_text import read_rows
from prebirth.journal.entry import Entry
from prebirth.vault import aead
from prebirth.vault.bring_in import BundleRefusedError, try_bundle
from prebirth.vault.keys import derive_key, normalise_code
from prebirth.vault.transfer_bundle import TransferBundle
from tests.conftest import ROOT

CODE = "23456-789AB-CDEFG-HJKMN-PQRST-VWXYZ"
CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
FILES = ROOT / "tests" / "fixtures"
READERS: dict[str, Callable[[Path], Any]] = {
    "form": read_answer_apart,
    "case": read_case_apart,
    "rows": read_rows_apart,
    "hand-over": lambda path: read_hand_over_apart(path, CODE),
    "note": read_note_apart,
    "sum": read_sum_apart,
}


def sealed(content: bytes) -> bytes:
    """What a forger who knows the code can make: any content, packed and sealed."""
    head = {"kind": hand_over.KIND, "version": 1, "cost": CHEAP}
    head |= {"salt": b64encode(bytes(16)).decode(), "nonce": b64encode(bytes(12)).decode()}
    line = json.dumps(head, sort_keys=True).encode() + b"\n"
    key = derive_key(normalise_code(CODE), bytes(16), CHEAP)
    return line + aead.encrypt(key, bytes(12), zlib.compress(content, 9), line)


def copy_with(*changes: Change) -> TransferBundle:
    """A copy of a small assessment with one entry."""
    first = to_bytes(Case(id="c").adding(Person(id="mum", names="Leah Marsh"))).decode()
    parent = hashlib.sha256(first.encode()).hexdigest()
    entry = Entry("1", "c", "Ann", "2026-05-15T09:00:00+00:00", "there", "x", changes, (parent,))
    return TransferBundle("c", first, (entry.body.decode(),), "Ann", "2026-05-15T09:00:00+00:00")


def test_what_is_honest_is_read_whole(tmp_path: Path) -> None:
    case, path = practice_case(), tmp_path / "case.json"
    path.write_bytes(to_bytes(case))
    assert read_case_apart(path) == case == read_case_here(path)
    rows = FILES / "rows" / "surname-first.csv"
    assert read_rows_apart(rows) == read_rows(rows)
    copy = copy_with(Change("set", "people", "mum", "notes", "", "Zoë – well."))
    path.write_bytes(sealed(json.dumps(copy._asdict(), ensure_ascii=False).encode()))
    assert read_hand_over_apart(path, CODE) == copy
    assert read_sum_apart(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    assert check_forms_apart(forms_folder())
    path.write_text('{"kind": "an invitation", "by": "Zoë"}')
    assert json.loads(read_note_apart(path)) == json.loads(path.read_bytes())


def test_a_note_that_is_none_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "deep.prebirth-team"
    path.write_text("[" * 25_000)
    assert read_note_apart(path) == b""
    path.write_bytes(bytes(2_000_000))
    with pytest.raises(ExchangeError, match="it is too large"):
        read_note_apart(path)


def test_a_large_file_is_read_apart_for_a_command_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(to_bytes(Case(id="c").adding(Person(names="Leah " * 99))))
    monkeypatch.setattr("prebirth.exchange.apart.SMALL", 99)
    monkeypatch.setattr("prebirth.exchange.apart.read_case", None)
    assert read_case_here(path) == read_case(path)
    monkeypatch.setattr("prebirth.exchange.apart.read_case", read_case)
    with pytest.raises(ExchangeError, match="cannot be read"):
        read_case_here(tmp_path / "none.json")


@pytest.mark.posix
@pytest.mark.parametrize("reader", READERS)
def test_pipes_and_devices_are_not_waited_for(tmp_path: Path, reader: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    for name in ("pipe", "device"):
        with pytest.raises(ExchangeError) as refused:
            READERS[reader](tmp_path / name)
        assert str(refused.value).startswith(f"{name}")
        assert "it is no file" in str(refused.value)
        assert "\n" not in str(refused.value)


@pytest.mark.slow
def test_a_copy_that_asks_for_all_memory_is_refused_and_this_process_stays_small(
    tmp_path: Path,
) -> None:
    path = tmp_path / "bomb.prebirth"
    lists = "[" + "[]," * 8_000_000 + "[]]"  # some 100 KB as a file, 470 MB as values
    copy = copy_with(Change("act", "assessment", "assessment", "seen", None, "HERE"))
    content = json.dumps(copy._asdict()).replace('\\"HERE\\"', lists)
    path.write_bytes(sealed(content.encode()))
    assert path.stat().st_size < 200_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ExchangeError, match="Nothing was taken from it"):
        read_hand_over_apart(path, CODE)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_of_a_word_file_that_comes_back_nothing_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(60):
            part.write(bytes(1_000_000))
    assert path.stat().st_size < 100_000
    assert read_sum_apart(path) == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        Change("remove", "people", "mum", "", "text"),
        Change("remove", "people", "mum", "", {"id": "somebody else"}),
        Change("remove", "people", "mum", "", None),
        Change("set", "people", "mum", "notes", {"a": 1}, "x"),
        Change("set", "people", "mum", "restricted", "x", []),
    ],
)
def test_a_copy_is_refused_whole_for_one_change_that_no_build_wrote(change: Change) -> None:
    with pytest.raises(BundleRefusedError, match="Nothing was taken from it, and nothing here has"):
        try_bundle(copy_with(Change("set", "people", "mum", "notes", "", "Well."), change))


def test_such_a_copy_is_refused_in_the_same_words_by_the_process_that_reads(tmp_path: Path) -> None:
    path = tmp_path / "forged.prebirth"
    copy = copy_with(Change("remove", "people", "mum", "", "text"))
    path.write_bytes(sealed(json.dumps(copy._asdict()).encode()))
    with pytest.raises(ExchangeError, match="this version cannot read, perhaps from a newer one"):
        read_hand_over_apart(path, CODE)


@pytest.mark.parametrize(
    "words",
    [
        "[" * 25_000,
        "- " * 25_000,
        "a: &a [*a]",
        "".join(
            f"b{n}: &a{n} [{f'*a{n - 1},' * 9}x]\n" if n else "b0: &a0 [x]\n" for n in range(12)
        ),
    ],
    ids=["brackets", "lists", "itself", "laughs"],
)
def test_form_files_made_to_crash_are_refused_with_file_and_line(
    tmp_path: Path, words: str
) -> None:
    for name in ("findings.yaml", "timescales.yaml"):
        (tmp_path / name).write_bytes((forms_folder() / name).read_bytes())
    (tmp_path / "assessment.yaml").write_text(words)
    with pytest.raises(ExchangeError, match=r"assessment\.yaml, line \d+: .*Write it out plainly"):
        check_forms_apart(tmp_path)
