"""Imports run one way, heavy ones come late, and nothing opens a socket."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def modules_after(code: str) -> set[str]:
    script = (
        "import os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; "
        f"{code}; print(' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.slow
def test_the_window_is_there_before_anything_heavy_is_imported() -> None:
    loaded = modules_after(
        "import prebirth.ui.app, prebirth.ui.shell.caseload_page, prebirth.vault.vault"
    )
    assert not {"pydantic", "reportlab", "yaml", "argon2", "cryptography"} & loaded


@pytest.mark.slow
def test_without_a_team_nothing_is_imported_that_a_team_needs(tmp_path: Path) -> None:
    work = (
        "from prebirth.vault import keys; keys.COST.update({'memory_kib': 64, 'passes': 1, "
        "'lanes': 1}); from pathlib import Path; "
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); from "
        "prebirth.vault.vault import Vault; "
        f"vault, _ = Vault.create(Path({str(tmp_path / 'vault')!r}), "
        "'kettle orchid ladder moss', 'A'); from prebirth.session import Session; "
        "from prebirth.case.case import Case; Session.begin(vault, Case(id='c')); from "
        "prebirth.ui.shell.window import MainWindow; "
        "window = MainWindow(vault.folder); window.show_caseload(vault); window.meet(); "
        "window.open_case('c'); window.close_case(); window.close()"
    )
    loaded = modules_after(work)
    assert "prebirth.ui.walk.walk_page" in loaded
    assert not [name for name in loaded if name.startswith(("prebirth.team", "psycopg"))]


@pytest.mark.slow
def test_commands_do_without_qt() -> None:
    loaded = modules_after("from prebirth.cli.main import main; main(['schema'])")
    assert not any(name.startswith("PySide6") for name in loaded)


def test_nothing_of_ours_speaks_to_a_network_but_the_store_in_a_database() -> None:
    forbidden = (
        "import socket",
        "QtNetwork",
        "import urllib",
        "import http",
        "import requests",
        "import psycopg",
        "from psycopg",
    )
    found = {
        path.name
        for path in (ROOT / "prebirth").rglob("*.py")
        for word in forbidden
        if f"\n{word}" in path.read_text(encoding="utf-8")
    }
    assert found == {"postgres.py"}, "the store in a database, which a vault of a team imports"


def test_no_function_has_grown_past_a_page() -> None:
    import ast

    for path in (ROOT / "prebirth").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name != "style_sheet":
                assert (node.end_lineno or 0) - node.lineno < 60, f"{path.name}: {node.name}"


def test_calling_qt_drops_no_reference(qapp: object) -> None:
    """A Qt binding that returns None without counting it crashes Python 3.11 in the end."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(2000):
        label.setText(str(number))
        label.isHidden()
    assert sys.getrefcount(None) > before - 1000


def test_the_page_on_the_house_names_what_is_there() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:prebirth|tests|forms)/[\w/.]+)`", page)
    assert len(named) > 20
    assert not [name for name in named if not (ROOT / name).exists()]
    rooms = [room.name for room in (ROOT / "prebirth").iterdir() if (room / "__init__.py").exists()]
    assert not [room for room in rooms if f"prebirth/{room}/" not in page]
    assert len(page.splitlines()) < 100


def test_every_promise_names_a_test_that_is_there() -> None:
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    promises = re.split(
        r"^\d+\. ", page.partition("## What we cannot promise")[0], flags=re.MULTILINE
    )[1:]
    assert len(promises) == 20
    for promise in promises:
        named = re.findall(r"`(tests/[\w/.]+)`", promise)
        assert named, promise
        assert not [name for name in named if not (ROOT / name).exists()]


def test_every_measurement_is_there() -> None:
    __import__("tests.bench.__main__")
