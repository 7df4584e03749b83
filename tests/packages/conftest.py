from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / ".ci" / "packages"))

from tests.packages.wine import Wine


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    made = Wine(tmp_path_factory.mktemp("windows"))
    yield made
    made.close()


@pytest.fixture
def built_again(tmp_path: Path) -> Callable[[str], Path]:
    """Build a second time from a copy of the sources in another place.

    The function that is given takes a build script and returns the folder of what it built.
    """

    def build(script: str) -> Path:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():
                (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, tmp_path / name)
        made_at = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        env = os.environ | {
            "PREBIRTH_CACHE": str(ROOT / "build" / "cache"),
            "SOURCE_DATE_EPOCH": made_at,
            "PYTHONPATH": str(tmp_path),
        }
        subprocess.run(
            [sys.executable, script], cwd=tmp_path, env=env, check=True, capture_output=True
        )
        return tmp_path / "dist"

    return build
