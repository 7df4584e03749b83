"""What surrounds the program does not choose what it loads: folders, variables, plug-ins."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from prebirth.exchange.limited_child import start_of_child
from tests.conftest import ROOT

PATHS = """
import sys; sys.path.insert(0, {root!r})
from PySide6.QtCore import QLibraryInfo
from prebirth.ui.app import make_app
app = make_app(["prebirth"])
print(app.platformName(), *app.libraryPaths())
print(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
"""


def hostile(folder: Path) -> dict[str, str]:
    """A folder with what would be loaded from it, and variables that point to it."""
    mark = folder / "ran"
    for name in ("sitecustomize", "usercustomize", "yaml", "prebirth", "json", "startup"):
        (folder / f"{name}.py").write_text(f"open({str(mark)!r}, 'w').close()\n")
    (folder / "platforms").mkdir()
    (folder / "platforms" / "libqoffscreen.so").write_bytes(b"no library")
    (folder / "qt.conf").write_text(f"[Paths]\nPlugins = {folder}\n")
    pointing = ("PYTHONPATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML2_IMPORT_PATH")
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        **dict.fromkeys(pointing, str(folder)),
        "PYTHONSTARTUP": str(folder / "startup.py"),
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(folder),
    }


def test_the_app_as_it_is_opened_runs_nothing_from_there(tmp_path: Path) -> None:
    surroundings = hostile(tmp_path)
    opened = (ROOT / ".ci" / "open").read_text()
    assert [line for line in opened.splitlines() if "main.py" in line and " -I " not in line] == []
    done = subprocess.run(
        [sys.executable, "-I", str(ROOT / "main.py"), "--version"],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout[:8]) == (0, "Prebirth")
    assert not (tmp_path / "ran").exists()


def test_the_process_that_reads_files_runs_nothing_from_there(tmp_path: Path) -> None:
    surroundings = hostile(tmp_path)
    asked = b'{"reader": "read_sum", "path": "/etc/hostname", "called": "hostname"}'
    done = subprocess.run(
        start_of_child(), input=asked, cwd=tmp_path, env=surroundings, capture_output=True
    )
    assert (done.returncode, done.stdout[:9]) == (0, b'{"said": ')
    assert not (tmp_path / "ran").exists()


def test_qt_looks_for_its_parts_in_its_own_folder_alone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", PATHS.format(root=str(ROOT))],
        cwd=tmp_path,
        env=hostile(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("offscreen ")
    assert str(tmp_path) not in done.stdout
