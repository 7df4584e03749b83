"""Runs tests with the Python and the libraries of the Windows package.

These are the tests without a window, and those of what only Windows does.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.packages.wine import Wine, with_python

HOW = (
    "-m",
    "pytest",
    f"--rootdir={ROOT}",
    f"--confcutdir={ROOT}",
    "-c",
    "tests/packages/inside.ini",
)
TOOLS_OF_LINUX = (
    "tests/exchange/test_agency_form.py",
    "tests/exchange/test_gedcom.py",
    "tests/layout/pdf/test_names.py",
    "tests/layout/pdf/test_tags.py",
)
"""They look at copies with programs that need a compiler on Windows.

The copies are the same bytes here and there.
"""

TEAM = (
    "tests/team/test_identity.py",
    "tests/team/test_seal.py",
    "tests/team/test_membership.py",
    "tests/team/test_admission.py",
    "tests/team/test_sharing.py",
    "tests/team/test_files.py",
    "tests/team/test_hostile.py",
    "tests/team/stores/test_folder.py",
)
"""A team in a shared folder; a server is started on Linux alone."""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_python(
        ROOT / "build" / "windows" / "Prebirth", tmp_path_factory.mktemp("inside") / "Prebirth"
    )


@pytest.mark.parametrize(
    ("where", "least"),
    [
        (("tests/case", "tests/form", "tests/rules", "tests/drawing"), 1500),
        (
            (
                "tests/journal",
                "tests/vault",
                "tests/test_session.py",
                "tests/cli/test_cli.py",
                "tests/base/test_licences.py",
            ),
            380,
        ),
        (
            (
                "tests/exchange",
                "tests/copies",
                "tests/layout",
                "tests/privacy",
                "tests/cli/test_audit.py",
                "tests/cli/test_history.py",
            ),
            280,
        ),
        (TEAM, 85),
        (("tests/packages/habits.py",), 8),
    ],
    ids=["case-form-rules-drawing", "journal-vault", "exchange-copies", "team", "habits"],
)
def test_under_windows(wine: Wine, python: Path, where: tuple[str, ...], least: int) -> None:
    left = [word for path in TOOLS_OF_LINUX for word in ("--ignore", path)]
    said = wine.run(
        python,
        *HOW,
        "-m",
        "not slow and not posix",
        *left,
        *where,
        cwd=ROOT,
        QT_QPA_PLATFORM="offscreen",
    )
    assert said.returncode == 0, said.stdout[-4000:]
    found = re.search(r"(\d+) passed", said.stdout)
    assert found
    assert int(found[1]) >= least
    assert "skipped" not in said.stdout
