"""Hostile form folders, file names and copies: nothing runs, nothing leads outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from prebirth.base.places import forms_folder
from prebirth.base.yaml_files import FormError
from prebirth.copies.spec import Format, spec_of
from prebirth.exchange.practice import practice_case, practice_orders
from prebirth.form.load import load_walk
from prebirth.ui.base import faults
from prebirth.vault.files import write_atomic
from tests.conftest import ROOT
from tests.copies.made import delivered

MARKERS = ("Zanzibarquux", "12 Ospreyfjord Road", "Quillowmere")
ACTIVE = (
    "/JS",
    "/JavaScript",
    "/Launch",
    "/SubmitForm",
    "/ImportData",
    "/GoToR",
    "/GoToE",
    "/URI",
    "/RichMedia",
    "/OpenAction",
    "/AA",
    "/EmbeddedFiles",
)
EVIL = (
    "!!python/object/apply:os.system ['touch {ran}']",
    "!!python/object/new:subprocess.check_output [[touch, '{ran}']]",
    "!!python/name:os.system",
    "!!python/module:os",
    '!<tag:yaml.org,2002:python/object/apply:builtins.eval> [\'open("{ran}", "w")\']',
    "&a [*a]",
)


@pytest.mark.parametrize("evil", EVIL)
def test_a_form_folder_cannot_run_code(tmp_path: Path, evil: str) -> None:
    for name in ("assessment.yaml", "findings.yaml", "timescales.yaml"):
        folder = tmp_path / name
        shutil.copytree(forms_folder(), folder)
        ran = tmp_path / "ran"
        text = (folder / name).read_text()
        (folder / name).write_text(f"extra: {evil.format(ran=ran)}\n{text}")
        with pytest.raises(FormError):
            load_walk(folder)
        (folder / "sitecustomize.py").write_text(f"open({str(ran)!r}, 'w')")
        (folder / "yaml.py").write_text(f"open({str(ran)!r}, 'w')")
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "forms", "check", str(folder)],
            cwd=folder,
            env={**os.environ, "PREBIRTH_FORMS": str(folder)},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert not ran.exists()


@pytest.mark.slow
def test_no_copy_carries_script_or_leads_outside() -> None:
    case = practice_case()
    seen = 0
    for order in practice_orders(case):
        if spec_of(order.kind).format is not Format.PDF:
            continue
        with pikepdf.open(BytesIO(delivered(order, case))) as opened:
            for thing in opened.objects:
                found = _keys(thing)
                assert not found & set(ACTIVE), order
                seen += 1
    assert seen > 1000


def _keys(thing: object) -> set[str]:
    found: set[str] = set()
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            found |= {str(key)}
            if isinstance(value, pikepdf.Name):
                found.add(str(value))
            elif not getattr(value, "is_indirect", False):
                found |= _keys(value)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            if not getattr(value, "is_indirect", False):
                found |= _keys(value)
    return found


def test_the_log_rotates_and_says_nothing_of_anybody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path))
    monkeypatch.setattr(faults, "LARGEST", 2_000)
    for number in range(60):
        for marker in MARKERS:
            try:
                _fails(marker, number)
            except (ValueError, KeyError) as error:
                faults.note(type(error), error.__traceback__)
    logs = sorted((tmp_path / "log").iterdir())
    assert [path.name for path in logs] == [
        "faults.log",
        "faults.log.1",
        "faults.log.2",
        "faults.log.3",
    ]
    text = "".join(path.read_text() for path in logs)
    assert "ValueError at tests/faults/test_hostile.py:" in text
    for marker in MARKERS:
        assert marker not in text
        assert marker.split()[-1] not in text
    assert all(path.stat().st_size <= 2_000 for path in logs)
    assert (tmp_path / "log").stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in logs)


def _fails(marker: str, number: int) -> None:
    values = {marker: number}
    if number % 2:
        raise ValueError(f"{marker} is not a date: {values}")
    raise KeyError(marker)


def test_a_log_that_cannot_be_written_is_left_in_peace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path))
    faults.note(ValueError, None)


def test_writing_a_file_follows_no_link_and_leaves_no_rest(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("of somebody else")
    link = tmp_path / "copy.pdf"
    link.symlink_to(elsewhere)
    write_atomic(link, b"ours")
    assert elsewhere.read_text() == "of somebody else"
    assert link.read_bytes() == b"ours"
    assert not link.is_symlink()
    with pytest.raises(OSError, match=r"folder/copy\.pdf") as refused:
        write_atomic(tmp_path / "no" / "folder" / "copy.pdf", b"x")
    assert refused.value.filename == str(tmp_path / "no" / "folder" / "copy.pdf")
    assert {path.name for path in tmp_path.iterdir()} == {"elsewhere", "copy.pdf"}


def test_a_case_that_names_a_path_reaches_no_file(tmp_path: Path) -> None:
    """A reference goes into file names; it must not lead out of the folder."""
    from datetime import date

    from prebirth.case.copy_kinds import CopyKind
    from prebirth.copies.spec import CopyOrder
    from prebirth.exchange.deliver import file_name

    case = practice_case()
    for reference in ("../../etc/passwd", "/etc/passwd", "C:\\Windows\\x", "a\x00b", "..", "con"):
        named = case.adding(case.assessment.replace(reference=reference))
        name = file_name(CopyOrder(CopyKind.MIDWIFE, date(2026, 5, 15)), named)
        assert Path(name).name == name
        assert "/" not in name
        assert "\\" not in name
        assert "\x00" not in name
