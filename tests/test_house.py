"""The code keeps its rules: imports, sizes, names, docstrings, and no socket."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.mutants import TARGETS

ROOT = Path(__file__).parent.parent
FIRST_LINE = 90
"""Letters that the first line of a docstring may have."""


def sources(*folders: str) -> dict[str, str]:
    """Read all Python files below some folders, by their path from the root."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for folder in folders
        for path in sorted((ROOT / folder).rglob("*.py"))
    }


def long_first_lines(text: str) -> list[str]:
    """Find first lines of docstrings that are too long to be understood at once."""
    docstrings = [
        ast.get_docstring(node) or ""
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    first_lines = [docstring.partition("\n")[0] for docstring in docstrings]
    return [line for line in first_lines if len(line) > FIRST_LINE]


def classes_defined_twice(texts: Iterable[str]) -> list[str]:
    """Find names that two classes share, in one module or in several."""
    count = Counter(
        node.name
        for text in texts
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    return [name for name, times in count.items() if times > 1]


def imports(text: str) -> tuple[int, int]:
    """Count the imports of a module inside functions, and all of them.

    One under `if TYPE_CHECKING` is never run, and is not counted as inside a function.
    """

    def below(nodes: Iterable[ast.AST]) -> set[ast.AST]:
        return {
            node
            for top in nodes
            for node in ast.walk(top)
            if isinstance(node, ast.Import | ast.ImportFrom)
        }

    tree = ast.parse(text)
    functions = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    never_run = [
        statement
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
        for statement in node.body
    ]
    return len(below(functions) - below(never_run)), len(below([tree]))


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
def test_qts_binding_keeps_no_source_of_what_is_imported() -> None:
    """It would read every module to see whether it asks for other names of Qt's functions."""
    code = "import prebirth.ui.app, pydantic, linecache; sys.modules.update(linecache.cache)"
    kept = [name for name in modules_after(code) if name.endswith(".py")]
    assert not [name for name in kept if "/pydantic/" in name or "/prebirth/ui/app" in name]


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
    assert found == {"postgres.py", "deadline.py"}, "the store in a database, for a team alone"


def test_no_function_has_grown_past_a_page() -> None:
    for path, text in sources("prebirth").items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and node.name != "style_sheet":
                assert (node.end_lineno or 0) - node.lineno < 60, f"{path}: {node.name}"


def ids_of_a_form(text: str) -> list[str]:
    """Find texts that are the id of a question, alone or of somebody, or of a section."""
    texts = [
        node.value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return [text for text in texts if re.match(r"Q\d+(\.\d+)?(@|$)|S\d+[a-z]?$", text)]


def test_no_code_names_a_question_or_a_section_by_its_id() -> None:
    """An authority's own form has other ids; what a question is for, its `role:` says."""
    assert not [path for path, text in sources("prebirth").items() if ids_of_a_form(text)]
    assert ids_of_a_form("""x = case.answer("Q15.7"), f"Q6.3@{one}", form.section("S4b")""") == [
        "Q15.7",
        "Q6.3@",
        "S4b",
    ]
    assert not ids_of_a_form("""x = "0 @S0@ SUBM", "Q&A", "S", "the S4 of old" """)


def test_a_docstring_says_at_once_what_it_is_about() -> None:
    long = "a" * (FIRST_LINE + 1)
    for text in (
        f'"""{long}"""',
        f'class A:\n    """{long}\n\n    More."""',
        f'async def a():\n    """\n    {long}\n    """',
        f'class A:\n    def a(self):\n        """{long}"""',
    ):
        assert long_first_lines(text) == [long]
    assert not long_first_lines(f'"""{long[1:]}\n\n{long}\n"""')

    found = {
        path: lines
        for path, text in sources("prebirth", "tests", ".ci/packages").items()
        if (lines := long_first_lines(text))
    }
    assert not found


def test_one_name_means_one_thing() -> None:
    twice = ("class Line: ...", "def draw():\n    class Line: ...")
    assert classes_defined_twice(twice) == ["Line"]
    assert not classes_defined_twice(("class Line: ...", "class Row: ..."))
    assert not classes_defined_twice(("class _Line: ...", "class _Line: ..."))

    assert not classes_defined_twice(sources("prebirth").values())


def test_imports_stand_at_the_top() -> None:
    late = "import a\ndef b():\n    if a:\n        from c import d\n    import e"
    assert imports(late) == (2, 3)
    unseen = "if TYPE_CHECKING:\n    import a\n"
    assert imports(unseen) == (0, 1)
    assert imports(f"def b():\n    {unseen.replace('    ', '        ')}") == (0, 1)

    counts = [imports(text) for text in sources("prebirth").values()]
    inside, everywhere = (sum(column) for column in zip(*counts, strict=True))
    assert inside * 20 <= everywhere, f"{inside} of {everywhere} stand inside functions"


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
    assert len(promises) == 23
    for promise in promises:
        named = re.findall(r"`(tests/[\w/.]+)`", promise)
        assert named, promise
        assert not [name for name in named if not (ROOT / name).exists()]


def missing_tests(text: str) -> list[str]:
    """Find tests that a text names by their path, and that are not there."""
    named = re.findall(r"\btests/[\w/.]+(?=[\s\"'])", text)
    return [name for name in named if not (ROOT / name).exists()]


def test_every_run_of_tests_names_what_is_there() -> None:
    gone = "tests/" + "gone"
    assert missing_tests(f'run("tests/case {gone} tests/form/test_load.py")') == [gone]

    for path, text in sources("tests").items():
        assert not missing_tests(text), path
    for target in TARGETS:
        assert not [file for file in target.files if not (ROOT / file).exists()]


def test_every_measurement_is_there() -> None:
    __import__("tests.bench.__main__")
